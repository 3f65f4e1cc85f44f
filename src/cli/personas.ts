import { sql } from 'kysely'
import type { Fact } from '../conversation/fact.ts'
import type { Location } from '../conversation/location.ts'
import { initialState, type ConversationState } from '../conversation/state.ts'
import { nextBurst, type Dice, type Persona } from '../demo/personas/persona.ts'
import { PERSONAS } from '../demo/personas/personas.ts'
import { unitHash } from '../lib/hash.ts'
import { endingsOf, faultsOf, type PersonaLine, type PersonaRecord } from './persona-checks.ts'
import { virtualLine, type VirtualLine } from './virtual-line.ts'

/** A conversation with a simulated lead: what was said, what it came to, and what was wrong with it. */
export type PersonaRun = { name: string; lines: readonly PersonaLine[]; endings: readonly string[]; faults: readonly string[] }

const START = new Date('2026-03-02T10:00:00-08:00')
/** They read and type: longer than a turn with its actions takes. */
const STEP_MS = 120_000
const BETWEEN_TEXTS_MS = 1_500
/** After the last word: the nudge and the first follow-ups. */
const AFTER_MS = 4 * 86_400_000

/** All leads speak in the same instant: calls that wait for each other say nothing about a talk, nor does a busy machine. */
const UNHURRIED = { requestsPer10Seconds: 80_000, handoffPatienceMs: 60_000 }

/** Lets simulated leads talk to the bots, side by side on one line. The same seed gives the same conversations. */
export async function runPersonas(seed: number, location: Location, personas: readonly Persona[] = PERSONAS): Promise<PersonaRun[]> {
  const line = await virtualLine(location, START, UNHURRIED)
  try {
    const leads = personas.map((persona, index) => meet(line, { persona, index, seed, location }))
    for (let at = START.getTime(); leads.some(({ talking }) => talking); at += STEP_MS) {
      await line.runUntil(new Date(at))
      for (const lead of leads) if (lead.talking) await speak(line, lead)
    }
    await line.finish(AFTER_MS)
    const runs: PersonaRun[] = []
    for (const lead of leads) {
      const record = await recordOf(line, lead.contact)
      runs.push({
        name: lead.persona.name,
        lines: record.lines,
        endings: endingsOf(record),
        faults: faultsOf(lead.persona, record, location),
      })
    }
    return runs
  } finally {
    await line.close()
  }
}

type Lead = { persona: Persona; contact: string; dice: Dice; heard: number; talking: boolean }

function meet(
  line: VirtualLine,
  { persona, index, seed, location }: { persona: Persona; index: number; seed: number; location: Location },
): Lead {
  const contact = `persona-${index + 1}`
  const phone = `+1909555${String(3000 + index)}`
  line.simulator.control.addContact({ id: contact, locationId: location.location_id, phone, tags: [...(persona.tags ?? [])] })
  let rolls = 0
  return { persona, contact, dice: () => unitHash(`${seed}:${persona.name}:${(rolls += 1)}`), heard: -1, talking: true }
}

/** Says the next thing if something new was heard; who hears nothing waits no longer. */
async function speak(line: VirtualLine, lead: Lead): Promise<void> {
  const ours = (await linesOf(line, lead.contact)).filter(({ author }) => author === 'us')
  const last = ours.at(-1) ?? null
  const burst = ours.length > lead.heard ? nextBurst(lead.persona, { heard: ours.length, prompt: last }, lead.dice) : []
  lead.talking = burst.length > 0
  lead.heard = ours.length
  for (const [index, text] of burst.entries()) {
    if (index > 0) await line.runUntil(new Date(line.clock.now().getTime() + BETWEEN_TEXTS_MS))
    await line.text(lead.contact, text, null)
  }
}

type LineRow = Omit<PersonaLine, 'at' | 'offersTimes'> & { at: Date; offers: boolean }

async function linesOf({ database }: VirtualLine, contact: string): Promise<PersonaLine[]> {
  const { rows } = await sql<LineRow>`
    select m.sent_at as at, case m.direction when 'inbound' then 'them' else 'us' end as author, m.text, m.message_id as "messageId",
      o.question, coalesce(t.goal #> '{goal,ask}' ?| array['sooner', 'anew', 'stale', 'between'], false) as reopens, o.purpose, coalesce(o.proactive, false) as proactive, o.turn_id as "turnId",
      exists (select 1 from events e where e.location_id = m.location_id and e.turn_id = o.turn_id and e.type = 'SlotsOffered') as offers
    from messages m left join outbox o on o.location_id = m.location_id and o.id = m.action_id
      left join turns t on t.location_id = o.location_id and t.turn_id = o.turn_id
    where m.contact_id = ${contact} and m.author in ('contact', 'bot') and m.status is distinct from 'failed'
    order by m.sent_at, m.direction, m.stored_at, m.id`.execute(database.db)
  return rows.map(({ offers, ...row }) => ({ ...row, offersTimes: offers }))
}

async function recordOf(line: VirtualLine, contact: string): Promise<PersonaRecord> {
  const { db } = line.database
  const row = await db.selectFrom('conversations').select('state').where('contact_id', '=', contact).executeTakeFirst()
  const { rows: events } = await sql<{ type: string; at: Date }>`
    select type, at from events where contact_id = ${contact} order by n`.execute(db)
  const { rows: facts } = await sql<Fact>`
    select field, value, unit, confidence, approximate, source_message_id as "sourceMessageId", basis, status,
      to_char(stated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "statedAt"
    from facts where contact_id = ${contact} and status in ('current', 'superseded') order by stated_at`.execute(db)
  return {
    lines: await linesOf(line, contact),
    events,
    facts,
    state: (row?.state as ConversationState | undefined) ?? initialState(),
  }
}
