import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
afterEach(() => house.close())

const MINUTE = 60
const HOUR = 60 * MINUTE
const SELL = 'I want to sell my house in Upland'
const open = async (options: HouseOptions = {}) => void (house = await openHouse({ jobs: true, ...options }))
/** The contact texts, and no webhook tells of it. */
const lost = (contact: string, words: string) => house.simulator.inbound(contact, words, { webhook: false })
const counters = async () => {
  await house.app.loops.stop()
  const { rows } = await sql<{ name: string; value: string }>`
    select name, value from counters where name in ('reconciled_inbound', 'webhooks_lost', 'webhooks_silent')`.execute(
    house.app.database.db,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, Number(value)]))
}
const exports = () => house.requests().filter(({ path }) => path === '/conversations/messages/export').length
const noExport = (status: number) =>
  house.simulator.control.fault({
    id: 'export',
    path: '/conversations/messages/export',
    reaction: { performed: false, ending: { kind: 'error', status, message: 'No.' } },
  })

describe('crm.md 11: a text that no webhook brought', () => {
  test('is found within five minutes and answered once, however often it is read', async () => {
    await open()
    const dana = house.contact('dana')
    await lost(dana, SELL)
    await house.run(10 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    await house.run(HOUR)
    expect(house.ours(dana)).toHaveLength(1)
    expect(exports()).toBeGreaterThan(10)
    expect(await counters()).toEqual({ reconciled_inbound: 1 })
  })

  test('and whose webhook comes late after all is answered once', async () => {
    await open()
    const dana = house.contact('dana')
    const { id } = await lost(dana, SELL)
    await house.run(10 * MINUTE)
    await house.signed({ type: 'InboundMessage', contactId: dana, messageId: id, messageType: 'SMS', direction: 'inbound', body: SELL })
    await house.run(10 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test.each([403, 404])('is found by conversations and threads where the export answers %i', async (status) => {
    await open()
    noExport(status)
    const [dana, ben] = [house.contact('dana'), house.contact('ben')]
    await lost(dana, SELL)
    await house.text(ben, SELL)
    await house.run(10 * MINUTE)
    expect([house.ours(dana).length, house.ours(ben).length]).toEqual([1, 1])
    expect(await counters()).toEqual({ reconciled_inbound: 1 })
  })

  test('is left to the next process when this one ends in the midst of the reading: nothing waits for the answer', async () => {
    await open()
    const dana = house.contact('dana')
    await lost(dana, SELL)
    await house.run(1)
    await house.standStill(5 * MINUTE)
    const held = Promise.withResolvers<void>()
    const ending = new AbortController()
    house.onCall(({ path }) => {
      if (!path.endsWith('/export')) return
      ending.abort()
      return held.promise
    })
    const { engine } = house.app
    for (const job of await engine.dueReconciliations(1)) await engine.reconcile(job, ending.signal)
    held.resolve()
    house.onCall(null)
    expect(await engine.dueReconciliations(1)).toHaveLength(1)
    await house.run(10 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('is read by the next process two minutes after one that was killed', async () => {
    await open()
    const dana = house.contact('dana')
    await lost(dana, SELL)
    await house.run(1)
    await house.standStill(5 * MINUTE)
    expect(await house.app.engine.dueReconciliations(1)).toHaveLength(1)
    await house.run(MINUTE)
    expect(house.ours(dana)).toEqual([])
    await house.run(2 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('is not lost while the export cannot be read: the watermark stays', async () => {
    await open()
    const dana = house.contact('dana')
    noExport(503)
    await lost(dana, SELL)
    await house.run(20 * MINUTE)
    expect(house.ours(dana)).toEqual([])
    house.simulator.control.clearFault('export')
    await house.run(15 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('40 minutes old at night: the reply is proactive and waits for the morning', async () => {
    await open({ start: new Date('2026-03-06T22:00:00-08:00') })
    const dana = house.contact('dana')
    await house.run(10 * MINUTE)
    await lost(dana, SELL)
    await house.standStill(40 * MINUTE)
    await house.run(2 * HOUR)
    expect(house.ours(dana)).toEqual([])
    await house.run(12 * HOUR)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('older than a day: no reply, a task for a person', async () => {
    await open()
    const dana = house.contact('dana')
    await house.run(10 * MINUTE)
    await lost(dana, SELL)
    await house.standStill(30 * HOUR)
    await house.run(HOUR)
    expect(house.ours(dana)).toEqual([])
    expect(house.tasks(dana)).toHaveLength(1)
  })

  test('an opt-out of any age suppresses', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(10 * MINUTE)
    await lost(dana, 'please stop texting me')
    await house.standStill(3 * 24 * HOUR)
    await house.run(HOUR)
    expect(await house.suppressions()).toContain('phone contact_words')
  })

  test('a person’s own text that no webhook brought takes the conversation over', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(10 * MINUTE)
    house.simulator.webhooks.settings.faults = { ...house.simulator.webhooks.settings.faults, drop: 1 }
    await house.simulator.human(dana, 'Priya here, I have it from here')
    await house.run(10 * MINUTE)
    expect((await house.state(dana)).owner).toBe('human')
  })

  test('what we sent ourselves, and what the webhooks brought, is not news', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(30 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    expect(await counters()).toEqual({})
    expect((await house.state(dana)).owner).toBe('seller')
  })

  test('a new location has no past: what was said before it is not answered', async () => {
    await open()
    const dana = house.contact('dana')
    await house.simulator.inbound(dana, SELL, {
      webhook: false,
      dateAdded: new Date(house.clock.now().getTime() - 2 * HOUR * 1000).toISOString(),
    })
    await house.run(30 * MINUTE)
    expect(house.ours(dana)).toEqual([])
    expect(await house.count('inbox')).toBe(0)
  })
})

describe('crm.md 11: webhooks are being lost', () => {
  test('more than three texts found in an hour raise an alarm, once an hour', async () => {
    await open()
    for (const id of ['ann', 'ben', 'cem', 'dee', 'eve']) await lost(house.contact(id), SELL)
    await house.run(30 * MINUTE)
    expect(await counters()).toEqual({ reconciled_inbound: 5, webhooks_lost: 1 })
  })

  test('a location with traffic that falls silent for a day raises an alarm, once a day', async () => {
    await open()
    const { db } = house.app.database
    await sql`
      insert into counters (location_id, name, day, value)
      select ${house.location.location_id}, 'events_accepted', (db_now() at time zone 'utc')::date - n, 5 from generate_series(1, 4) n`.execute(
      db,
    )
    await sql`update locations set heard_at = db_now()`.execute(db)
    await house.run(20 * HOUR)
    await house.run(8 * HOUR)
    expect(await counters()).toEqual({ webhooks_silent: 1 })
  })
})
