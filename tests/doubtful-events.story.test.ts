import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from './support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const MINUTE = 60
const SELL = 'I want to sell my house in Upland'
/** The contact texts, and HighLevel's webhook is lost. */
const silently = async (contact: string, words: string): Promise<string> => {
  const { id } = await house.simulator.inbound(contact, words, { webhook: false })
  return id
}
const inbound = (over: Record<string, unknown>) =>
  house.signed({ type: 'InboundMessage', messageType: 'SMS', direction: 'inbound', body: SELL, ...over })
const outbound = (over: Record<string, unknown>) =>
  house.signed({ type: 'OutboundMessage', messageType: 'SMS', direction: 'outbound', ...over })
const reads = () => house.requests().filter(({ method, path }) => method === 'GET' && path.startsWith('/conversations/messages/')).length
const threadReads = () => house.requests().filter(({ path }) => path === '/conversations/search').length
const owner = async (contact: string) => (await house.state(contact)).owner
const reasons = async (contact: string, kind: string) =>
  (await house.inbox(contact)).filter((row) => row.kind === kind).map(({ status, reason }) => `${status} ${reason}`)

describe('crm.md 8: where type, direction, message and contact do not agree, the message decides', () => {
  test.each([
    ['says that it goes out', { direction: 'outbound' }],
    ['says no direction', { direction: undefined }],
    ['says no channel', { messageType: undefined }],
  ])('an inbound text whose event %s is read and answered once', async (_, over) => {
    const dana = house.contact('dana')
    const messageId = await silently(dana, SELL)
    await inbound({ contactId: dana, messageId, ...over })
    await house.run()
    expect(reads()).toBe(1)
    expect(house.ours(dana)).toHaveLength(1)
    expect(await reasons(dana, 'doubtful')).toEqual(['settled read_from_crm'])
    await inbound({ contactId: dana, messageId })
    await house.run()
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('an event without its contact finds the contact by the message', async () => {
    const dana = house.contact('dana')
    const messageId = await silently(dana, SELL)
    await inbound({ messageId })
    await house.run()
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('our own text that comes back as the contact’s is answered by nobody', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    const [ours] = [...house.simulator.state.messages.values()].filter(({ source }) => source === 'api')
    await inbound({ contactId: dana, messageId: ours?.id, body: ours?.body, direction: 'outbound' })
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('a person’s text that comes as the contact’s takes the conversation over', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    house.simulator.webhooks.settings.faults = { ...house.simulator.webhooks.settings.faults, drop: 1 }
    const { id } = await house.simulator.human(dana, 'Hey, Priya here')
    await inbound({ contactId: dana, messageId: id, body: 'Hey, Priya here', direction: 'outbound' })
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    expect(await owner(dana)).toBe('human')
  })

  test('a message that HighLevel does not know is nobody’s', async () => {
    const dana = house.contact('dana')
    await inbound({ contactId: dana, messageId: 'msg_nobody', direction: 'outbound' })
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toEqual([])
    expect(await reasons(dana, 'doubtful')).toEqual(['settled not_found'])
  })

  test('STOP counts at once, whatever else the event says', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    await inbound({ contactId: dana, messageId: 'msg_1', body: 'STOP', direction: 'outbound' })
    expect(await house.suppressions()).toContain('phone keyword')
  })

  test('while HighLevel does not answer, the doubt waits', async () => {
    const dana = house.contact('dana')
    const messageId = await silently(dana, SELL)
    const away = { performed: false, ending: { kind: 'error', status: 503, message: 'away' } } as const
    house.simulator.control.fault({ id: 'away', method: 'GET', path: '/conversations/', reaction: away })
    await inbound({ contactId: dana, messageId, direction: undefined })
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toEqual([])
    house.simulator.control.clearFault('away')
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })
})

describe('crm.md 9, rule 6: an outbound text without source and user', () => {
  beforeEach(async () => {
    house.contact('dana')
    await house.text('dana', SELL)
    await house.run()
    house.simulator.webhooks.settings.faults = { ...house.simulator.webhooks.settings.faults, drop: 1 }
  })

  test('is read; a person’s takes over', async () => {
    const { id } = await house.simulator.human('dana', 'Priya here')
    await outbound({ contactId: 'dana', messageId: id, body: 'Priya here' })
    await house.run()
    expect(await owner('dana')).toBe('human')
  })

  test('is automation when the message says no more; nobody takes over', async () => {
    const { id } = await house.simulator.control.automation('dana', 'Thanks for reaching out!', null)
    await outbound({ contactId: 'dana', messageId: id, body: 'Thanks for reaching out!' })
    await house.run()
    expect(await owner('dana')).toBe('seller')
    const { rows } = await sql<{ author: string }>`select author from messages where message_id = ${id}`.execute(house.app.database.db)
    expect(rows).toEqual([{ author: 'automation' }])
  })

  test('our own echo is known by its id without a question', async () => {
    const before = reads()
    const [ours] = [...house.simulator.state.messages.values()].filter(({ source }) => source === 'api')
    await outbound({ contactId: 'dana', messageId: ours?.id, body: ours?.body })
    await house.run()
    expect(reads()).toBe(before)
    expect(await owner('dana')).toBe('seller')
  })
})

describe('crm.md 8: before a reply the thread is read again', () => {
  test('a fresh text after our own is answered without', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    await house.text(dana, '123 Main Street')
    await house.run()
    expect(threadReads()).toBe(0)
    expect(house.ours(dana)).toHaveLength(2)
  })

  test('a text older than 60 s: a person who answered meanwhile keeps the conversation', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    house.simulator.webhooks.settings.faults = { ...house.simulator.webhooks.settings.faults, drop: 1 }
    await house.standStill(30)
    await house.simulator.human(dana, 'Hey, it’s Priya. I’ll call you in five.')
    await house.standStill(31)
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toEqual([])
    expect(await owner(dana)).toBe('human')
    expect(threadReads()).toBeGreaterThan(0)
  })

  test('a text older than 60 s is answered together with one that no event brought', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.standStill(40)
    await silently(dana, 'it is at 123 Main Street')
    await house.standStill(40)
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    expect(await house.facts(dana)).toHaveProperty('property_address')
  })

  test('after a text that was not ours', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    await house.simulator.control.automation(dana, 'Did you see our newsletter?', 'campaign')
    await house.text(dana, '123 Main Street')
    await house.run()
    expect(threadReads()).toBe(1)
    expect(house.ours(dana)).toHaveLength(2)
  })

  test('while the thread cannot be read, the reply waits', async () => {
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.standStill(61)
    const away = { performed: false, ending: { kind: 'error', status: 503, message: 'away' } } as const
    house.simulator.control.fault({ id: 'away', path: '/conversations/search', reaction: away })
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toEqual([])
    house.simulator.control.clearFault('away')
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
  })
})

describe('crm.md 8, ordering', () => {
  test('a text that comes after a later one was answered is told to a person, and its facts are kept', async () => {
    const dana = house.contact('dana')
    const lost = await house.simulator.inbound(dana, 'it has 3 bedrooms', { webhook: false })
    await house.standStill(70)
    await house.text(dana, SELL)
    await house.run()
    expect(house.ours(dana)).toHaveLength(1)
    await inbound({ contactId: dana, messageId: lost.id, body: 'it has 3 bedrooms', dateAdded: lost.dateAdded })
    await house.run(5 * MINUTE)
    expect(house.ours(dana)).toHaveLength(1)
    expect(house.tasks(dana)).toHaveLength(1)
  })
})
