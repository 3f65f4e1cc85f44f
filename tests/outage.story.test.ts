import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const SELL = 'I want to sell my house in Upland'
const MINUTE = 60
const HOUR = 3_600

const goDown = (status = 503) =>
  house.simulator.control.fault({
    id: 'down',
    reaction: { performed: false, ending: { kind: 'error', status, message: 'Service Unavailable' } },
  })
const comeBack = () => house.simulator.control.clearFault('down')
const throttle = () =>
  house.simulator.control.fault({
    id: 'down',
    method: 'POST',
    path: '/conversations/messages',
    reaction: { performed: false, ending: { kind: 'error', status: 429, message: 'Too Many Requests' } },
  })
const texts = async (contact: string) => house.actions(contact, 'send_sms')

describe('2.12 CRM unreachable: the CRM is down for ten minutes', () => {
  test('texts are taken in all the same and each contact is answered once when it is back', async () => {
    await open()
    const contacts = ['ann', 'ben', 'cem'].map((id) => house.contact(id))
    goDown()
    for (const contact of contacts) {
      await house.text(contact, SELL)
      await house.run(30)
    }
    await house.run(10 * MINUTE)
    for (const contact of contacts) expect(house.ours(contact)).toEqual([])
    expect(await house.count('inbox')).toBeGreaterThanOrEqual(3)
    comeBack()
    await house.run(10 * MINUTE)
    for (const contact of contacts) {
      expect(house.ours(contact)).toHaveLength(1)
      expect(house.tags(contact)).toContain('Seller-Lead')
      expect(house.tasks(contact)).toEqual([])
    }
  })

  test('what was decided before waits with its tags and fields, in order', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    const before = house.writes(dana).length
    await house.text(dana, '123 Main Street')
    await house.run(1)
    goDown(429)
    await house.run(10 * MINUTE)
    comeBack()
    await house.run(15 * MINUTE)
    expect(house.ours(dana)).toHaveLength(2)
    expect(house.writes(dana).length).toBeGreaterThan(before)
    const left = (await house.actions(dana)).filter(({ status }) => !['accepted', 'cancelled'].includes(status))
    expect(left).toEqual([])
  })

  test('several texts sent meanwhile are answered together', async () => {
    await open()
    const dana = house.contact('dana')
    goDown()
    for (const words of ['I want to sell', 'my house', 'in Upland']) {
      await house.text(dana, words)
      await house.run(2 * MINUTE)
    }
    comeBack()
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    expect(await house.turnsOfTexts(dana)).toBe(1)
  })

  test('an opt-out works while it is down', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    goDown()
    await house.text(dana, 'please stop texting me')
    expect(await house.suppressions()).toContain('phone contact_words')
    await house.run(10 * MINUTE)
    comeBack()
    await house.run(30 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    expect(house.dnd(dana)).toBe('active')
  })
})

describe('2.12 CRM unreachable: a reply that could not leave in time', () => {
  test('counts as proactive after thirty minutes and leaves inside the window', async () => {
    await open()
    const dana = house.contact('dana')
    throttle()
    await house.text(dana, SELL)
    await house.run(31 * MINUTE)
    comeBack()
    await house.run(10 * MINUTE)
    expect(await texts(dana)).toMatchObject([{ status: 'accepted' }])
    const { rows } = await proactive()
    expect(rows).toEqual([{ proactive: true }])
  })

  test('waits for the morning when it is night by then', async () => {
    await open({ start: new Date('2026-03-06T22:00:00-08:00') })
    const dana = house.contact('dana')
    throttle()
    await house.text(dana, SELL)
    await house.run(40 * MINUTE)
    comeBack()
    await house.run(2 * HOUR)
    expect(house.ours(dana)).toEqual([])
    await house.run(10 * HOUR)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('is answered at night while it is fresh: that is no proactive text', async () => {
    await open({ start: new Date('2026-03-06T22:00:00-08:00') })
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('longer than three days is written anew, once', async () => {
    await open()
    const dana = house.contact('dana')
    throttle()
    await house.text(dana, SELL)
    await house.run(MINUTE)
    comeBack()
    await house.standStill(73 * HOUR)
    await house.run(24 * HOUR)
    expect(await texts(dana)).toMatchObject([{ status: 'cancelled', reason: 'held_too_long' }, { status: 'accepted' }])
    expect(house.ours(dana)).toHaveLength(1)
  })
})

const proactive = () =>
  sql<{ proactive: boolean }>`select proactive from messages where direction = 'outbound'`.execute(house.app.database.db)
