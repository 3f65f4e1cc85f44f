import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  claimOn,
  commitOn,
  dueNow,
  givenContactEvent,
  givenOutbound,
  givenSend,
  givenTags,
  givenText,
  givenTurn,
} from '../../tests/support/given-line.ts'
import { describeOn, otherProcess } from '../../tests/support/test-database.ts'
import { claimLanes } from '../inbox/lanes.store.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { Database } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import type { TextAction } from './claim-text.store.ts'

/**
 * A contact with a text queued and a turn in flight that will queue another, on one side; what forbids sending on the
 * other. Each part starts after a random number of round trips, so that they meet at every point of each other.
 */
describeOn('postgres', 'races', (database) => {
  test.each<[string, number, (contact: string) => CrmEvent]>([
    ['an opt-out', 200, (contact) => givenText(contact, 'STOP')],
    ['a takeover', 60, (contact) => givenOutbound(contact, 'Hi, this is Ana')],
    ['a silence tag', 40, (contact) => givenTags(contact, ['AI-Off'])],
  ])('after %s committed nothing is claimed, at %i random interleavings', { timeout: 120_000 }, async (_, rounds, event) => {
    const [front, turns, sender] = [await otherProcess(2), await otherProcess(2), await otherProcess(3)]
    const random = seeded(rounds)
    const ends = { claimed: 0, stopped: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const contact = `con_${round}`
      await prepare(database(), contact)
      const [lane] = await claimLanes(turns.db, 1, 30)
      if (!lane) throw new Error('no lane is due')
      const record = await givenTurn(turns, lane, { texts: ['from the turn'] })
      const [queued] = await textsDue(sender, contact)
      if (!queued) throw new Error('no text is due')
      const [, , claim] = await Promise.all([
        pause(front, random(9)).then(() => acceptOn(front)(event(contact))),
        pause(turns, random(9)).then(() => commitOn(turns, record)),
        pause(sender, random(9)).then(() => claimOn(sender, queued, { phoneHash: null })),
      ])
      ends[claim.kind === 'claimed' ? 'claimed' : 'stopped'] += 1
      await sql`update outbox set status = 'accepted' where id = ${queued.id} and status = 'sending'`.execute(database().db)
      for (const text of await textsDue(sender, contact)) {
        expect(await claimOn(sender, text, { phoneHash: null }), 'written by the turn in flight').toMatchObject({ kind: 'refused' })
      }
      await sql`update outbox set status = 'cancelled' where status = 'queued'`.execute(database().db)
      await sql`update lanes set quiet_at = null, plans_at = null`.execute(database().db)
    }
    expect(await lateClaims(database())).toEqual([])
    expect(Math.min(ends.claimed, ends.stopped)).toBeGreaterThan(rounds / 20)
    await Promise.all([front.close(), turns.close(), sender.close()])
  })
})

async function prepare(database: Database, contact: string): Promise<void> {
  await acceptOn(database)(givenContactEvent(contact, { phone: null }))
  await acceptOn(database)(givenText(contact, `hello ${contact}`))
  await enqueue(database.db, [givenSend(contact, 'queued before', { answersAt: new Date() })])
}

const textsDue = async (process: Database, contact: string) =>
  (await dueNow(process.db)).filter(
    (one): one is TextAction =>
      one.contactId === contact && one.class === 'text' && (one.payload as { purpose?: string }).purpose === 'reply',
  )

/** So many round trips to the database. */
async function pause({ db }: Database, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await sql`select 1`.execute(db)
}

/** Claims that passed although the event that forbids them was accepted before; each is dated under the contact's lock. */
async function lateClaims({ db }: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.action_id as id from ledger l
    where l.kind = 'claim' and l.decision = 'pass' and (
      exists (select 1 from suppressions s where s.subject = 'c:' || l.contact_id and s.created_at < l.at)
      or exists (select 1 from events e where e.contact_id = l.contact_id and e.type = 'OwnerChanged' and e.at < l.at)
      or exists (select 1 from inbox i where i.contact_id = l.contact_id and i.kind = 'tag_changed' and i.received_at < l.at
        and exists (select 1 from contacts k where k.contact_id = l.contact_id and k.tags ? 'AI-Off')))`.execute(db)
  return rows.map(({ id }) => id)
}

function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below
}
