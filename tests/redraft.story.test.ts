import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { virtualLine, type VirtualLine } from '../src/cli/virtual-line.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'

const START = new Date('2026-03-02T10:00:00-08:00')
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)

/** The CRM refuses the first send without an answer: nobody knows until the thread has been read four times. */
async function lineThatLosesTheFirstReply(): Promise<VirtualLine> {
  const line = await virtualLine(sampleLocation, START, { debounce: { seconds: 0, ceiling: 0 } })
  line.simulator.control.addContact({ id: 'con_1', locationId: sampleLocation.location_id, phone: '+19095552001' })
  line.simulator.control.fault({
    id: 'lost',
    method: 'POST',
    path: '/conversations/messages',
    reaction: { performed: false, ending: { kind: 'reset' }, times: 1 },
  })
  return line
}

const sentTo = (line: VirtualLine) =>
  [...(line.simulator.state.threads.get('con_1')?.messages ?? [])].filter(({ direction }) => direction === 'outbound')

test('a reply that was lost while the lead wrote on is written anew, one for all that waits', async () => {
  const line = await lineThatLosesTheFirstReply()
  await line.text('con_1', 'does number 17 on Hellman have a garage?', null)
  await line.runUntil(later(20))
  await line.text('con_1', 'does it have a pool?', null)
  await line.runUntil(later(30))
  expect(sentTo(line)).toEqual([])
  await line.finish(600_000)

  const [reply, ...more] = sentTo(line)
  expect(more).toEqual([])
  expect(reply?.body).toContain('STOP to opt out')
  const { rows } = await sql<{ covered: number; received: number; texts: string[] }>`
    select (select count(*)::int from inbox i, turns t, outbox o where i.kind = 'message' and t.covers ? i.id and o.turn_id = t.turn_id
        and o.kind = 'send_sms' and o.status = 'accepted') as covered,
      (select count(*)::int from events where type = 'MessageReceived') as received,
      (select jsonb_agg(status || ' ' || reason order by position) from outbox where kind = 'send_sms') as texts`.execute(line.database.db)
  expect(rows[0]).toEqual({ covered: 2, received: 2, texts: ['cancelled redrafted', 'cancelled redrafted', 'accepted sent'] })
  await line.close()
})

test('a reply that was lost with nothing said since is sent once more as it was', async () => {
  const line = await lineThatLosesTheFirstReply()
  await line.text('con_1', 'does number 17 on Hellman have a garage?', null)
  await line.finish(600_000)
  expect(sentTo(line)).toHaveLength(1)
  const { rows } = await sql`select status, resent, attempts from outbox where kind = 'send_sms'`.execute(line.database.db)
  expect(rows).toEqual([{ status: 'accepted', resent: true, attempts: 2 }])
  await line.close()
})

test('a repeat that our own process did not live to finish goes again; a person is not asked for it', async () => {
  const line = await lineThatLosesTheFirstReply()
  await line.text('con_1', 'does number 17 on Hellman have a garage?', null)
  await line.runUntil(later(119))
  // The repeat is begun and its process dies: the row stays under way until its lease lapses.
  const repeat = sql`
    update outbox set status = 'sending', attempts = 2, resent = true, checks = 0, attempted_at = db_now(), lease_until = db_now() + interval '30 seconds'
    where kind = 'send_sms' and status = 'unknown'`
  expect((await repeat.execute(line.database.db)).numAffectedRows).toBe(1n)
  await line.finish(600_000)
  expect(sentTo(line)).toHaveLength(1)
  const { rows } = await sql`select status, resent, attempts from outbox where kind = 'send_sms'`.execute(line.database.db)
  expect(rows).toEqual([{ status: 'accepted', resent: true, attempts: 3 }])
  await line.close()
})
