import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
afterEach(() => house.close())

const MINUTE = 60
const SELL = 'I want to sell my house in Upland'
const open = async (options: HouseOptions = {}) => void (house = await openHouse({ jobs: true, ...options }))
const looks = () => house.requests().filter(({ method, path }) => method === 'GET' && path.startsWith('/conversations/messages/msg')).length
const stored = async () =>
  (
    await house.app.database.db
      .selectFrom('messages')
      .select(['status', 'delivery'])
      .where('direction', '=', 'outbound')
      .orderBy('sent_at')
      .execute()
  ).map(({ status, delivery }) => [status, delivery].filter(Boolean).join(' '))
const owner = async (contact: string) => (await house.state(contact)).owner
/** From now on the carrier makes this of what we send. */
const carrier = (finalStatus: 'undelivered' | 'delivered' | 'sent', errorCode: string | null = null) =>
  house.onCall(({ method, path }, when) => {
    if (when !== 'after' || method !== 'POST' || path !== '/conversations/messages') return
    for (const message of house.simulator.state.messages.values())
      if (message.source === 'api' && message.finalStatus === 'delivered') Object.assign(message, { finalStatus, errorCode })
  })

describe('crm.md 7, delivery status', () => {
  test('a delivered text is looked at once', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(60 * MINUTE)
    expect(await stored()).toEqual(['sent delivered'])
    expect(looks()).toBe(1)
  })

  test('a text without a final word is looked at after one, five and thirty minutes, and never again', async () => {
    await open()
    const dana = house.contact('dana')
    carrier('sent')
    await house.text(dana, SELL)
    const counts: number[] = []
    for (const minutes of [0.9, 0.5, 3.4, 0.5, 24.5, 1.5, 120]) {
      await house.run(minutes * MINUTE)
      counts.push(looks())
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3])
    expect(await stored()).toEqual(['sent'])
  })

  test('sentinel 555-0123: one undelivered text stops nobody', async () => {
    await open()
    const dana = house.contact('dana', { phone: '+19095550123' })
    await house.text(dana, SELL)
    await house.run(10 * MINUTE)
    expect(await stored()).toEqual(['failed undelivered'])
    expect(house.tasks(dana)).toEqual([])
    expect(await owner(dana)).toBe('seller')
  })

  test('two in a row stop the bot, with one task; the next text is the person’s', async () => {
    await open()
    const dana = house.contact('dana', { phone: '+19095550123' })
    await house.text(dana, SELL)
    await house.run(10 * MINUTE)
    await house.text(dana, '123 Main Street')
    await house.run(10 * MINUTE)
    expect(await stored()).toEqual(['failed undelivered', 'failed undelivered'])
    expect(house.tasks(dana)).toHaveLength(1)
    expect(await owner(dana)).toBe('human')
    await house.text(dana, 'are you there?')
    await house.run(10 * MINUTE)
    expect(house.ours(dana)).toHaveLength(2)
  })

  test('a delivered text between two failures keeps the bot', async () => {
    await open()
    const dana = house.contact('dana')
    for (const [words, status] of [
      [SELL, 'undelivered'],
      ['123 Main Street', 'delivered'],
      ['next month', 'undelivered'],
    ] as const) {
      if (status === 'undelivered') carrier(status)
      else house.onCall(null)
      await house.text(dana, words)
      await house.run(10 * MINUTE)
    }
    expect(await stored()).toEqual(['failed undelivered', 'sent delivered', 'failed undelivered'])
    expect(house.tasks(dana)).toEqual([])
    expect(await owner(dana)).toBe('seller')
  })

  test.each([
    ['30003', 'seller', 0],
    ['30004', 'human', 1],
  ])('carrier code %s leaves the contact to the %s', async (code, speaker, tasks) => {
    await open()
    const dana = house.contact('dana')
    carrier('undelivered', code)
    await house.text(dana, SELL)
    await house.run(10 * MINUTE)
    expect(await owner(dana)).toBe(speaker)
    expect(house.tasks(dana)).toHaveLength(tasks)
  })
})
