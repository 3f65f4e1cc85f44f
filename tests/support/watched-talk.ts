import { sql } from 'kysely'
import { expect } from 'vitest'
import { buyerScript } from '../../src/bots/buyer/buyer-script.ts'
import { leadScript } from '../../src/bots/lead/lead-script.ts'
import { sellerQuestions } from '../../src/bots/seller/seller-script.ts'
import type { Fact, FactField, Facts } from '../../src/conversation/fact.ts'
import { acceptsSaleWindow } from '../../src/conversation/sale-window.ts'
import { randomId } from '../../src/lib/id.ts'
import { sayValue } from '../../src/reply/values.ts'
import { setOwner } from '../../src/turn/set-owner.store.ts'
import type { House } from './house.ts'

/** A talk through the whole house in which, after each text, what holds across handoffs is measured. */
export type WatchedTalk = {
  /** They write; what we answered, joined. */
  says(text: string): Promise<string>
  /** Questions asked so far, and those of them whose answer was known. */
  measured(): { asked: number; askedAgain: string[] }
  owner(): Promise<string>
  pending(): Promise<string | null>
}

const ITEMS = [...leadScript, ...buyerScript, ...sellerQuestions]

/**
 * After every text: nothing known is asked, nobody is greeted twice, nobody speaks of bots or of passing on, and the text with
 * which a bot receives the contact names one known fact at most.
 */
export function watchedTalk(house: House, contact: string): WatchedTalk {
  const measured = { asked: 0, askedAgain: [] as string[] }
  return {
    says: async (text) => {
      const [before, known] = [house.ours(contact).length, await factsOf(house, contact)]
      const handoffs = (await house.state(contact)).handoffs.length
      await house.text(contact, text)
      await house.run()
      const ours = house.ours(contact).slice(before)
      const state = await house.state(contact)
      if (ours.length > 0) measure(measured, state.pending?.key ?? null, known)
      ours.forEach((one, index) => checkVoice(one, before + index === 0))
      if (state.handoffs.length > handoffs && before > 0) expect(namedIn(ours.join(' '), known).length).toBeLessThanOrEqual(1)
      return ours.join(' ')
    },
    measured: () => measured,
    owner: async () => (await house.state(contact)).owner,
    pending: async () => (await house.state(contact)).pending?.key ?? null,
  }
}

/** A question is asked again when its item was known before the text that it answers. The close may put another date to who declined one. */
function measure(measured: { asked: number; askedAgain: string[] }, key: string | null, known: Facts): void {
  if (key === null) return
  measured.asked += 1
  if (key === 'timeline_acceptable' && acceptsSaleWindow(known) === false) return
  if (ITEMS.some((item) => item.key === key && item.key !== 'intent' && item.known(known, 'unknown'))) measured.askedAgain.push(key)
}

const GREETS = /^(hi|hello|hey|hola|buen[oa]s)\b/i
const SECOND_PERSONA =
  /transfer|another (bot|assistant|agent|colleague)|hand(ed|ing) you|i'?m (with|the) (buy|sell)|le paso|otro (bot|asistente)|otra persona/i

function checkVoice(text: string, isFirst: boolean): void {
  if (!isFirst) expect(text).not.toMatch(GREETS)
  expect(text).not.toMatch(SECOND_PERSONA)
}

/** The known facts a text says back. */
const namedIn = (text: string, known: Facts): FactField[] =>
  Object.values(known).flatMap((fact) => {
    const said = sayValue(fact, 'en')
    return said !== null && said.length > 1 && text.includes(said) ? [fact.field] : []
  })

async function factsOf({ app }: House, contact: string): Promise<Facts> {
  const { rows } = await sql<{ field: FactField; value: Fact['value']; unit: Fact['unit']; statedAt: Date; confidence: number }>`
    select field, value, unit, stated_at as "statedAt", confidence from facts
    where contact_id = ${contact} and status = 'current'`.execute(app.database.db)
  const facts = rows.map(({ statedAt, ...fact }) => ({
    ...fact,
    statedAt: statedAt.toISOString(),
    approximate: false,
    sourceMessageId: '',
    basis: 'explicit' as const,
    status: 'current' as const,
  }))
  return Object.fromEntries(facts.map((fact) => [fact.field, fact]))
}

/** Handoffs of every contact in the order they were made or stopped: "lead->buyer executed". */
export async function handoffRows({ app }: House): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select source_bot || '->' || target_bot || ' ' || status || coalesce(' ' || reason_code, '') as said from handoffs order by at, created_at`.execute(
    app.database.db,
  )
  return rows.map(({ said }) => said)
}

/** A person of the team gives the contact to a bot. */
export const givenTo = ({ app, location }: House, contactId: string, to: 'lead' | 'buyer' | 'seller') =>
  setOwner(
    { database: app.database, newId: randomId, era: app.engine.era },
    { locationId: location.location_id, contactId, by: 'priya', reason: null, to },
  )
