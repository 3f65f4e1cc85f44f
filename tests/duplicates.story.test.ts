import { afterEach, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const DAY = 24 * 3_600

/** Everything a repeated delivery must leave as it is. */
const picture = async (contact: string) => ({
  thread: house.thread(contact),
  tags: house.tags(contact),
  notes: house.notes(contact),
  state: await house.state(contact),
  facts: await house.facts(contact),
  actions: await house.actions(contact),
  messages: await house.count('messages'),
  texts: (await house.inbox(contact)).filter(({ kind }) => kind === 'message'),
})

const said = (contact: string, more: object) => ({
  type: 'InboundMessage',
  contactId: contact,
  messageType: 'SMS',
  direction: 'inbound',
  body: 'I want to sell my house in Upland',
  ...more,
})

test('the same webhook a second time is told apart and changes nothing', async () => {
  await open()
  const dana = house.contact('dana')
  const payload = said(dana, { messageId: 'msg_a', webhookId: 'wh_a' })
  expect(await house.signed(payload)).toMatchObject({ status: 200, body: { status: 'accepted', duplicate: false } })
  expect(await house.signed(payload)).toMatchObject({ status: 200, body: { status: 'duplicate_ignored', duplicate: true } })
  await house.run()
  const before = await picture(dana)
  expect(house.ours(dana)).toHaveLength(1)
  expect(await house.signed(payload)).toMatchObject({ status: 200, body: { status: 'duplicate_ignored' } })
  await house.run()
  expect(await picture(dana)).toEqual(before)
})

test('the same message under another webhook id changes nothing, before and after it was answered', async () => {
  await open()
  const dana = house.contact('dana')
  await house.signed(said(dana, { messageId: 'msg_a', webhookId: 'wh_a' }))
  expect(await house.signed(said(dana, { messageId: 'msg_a', webhookId: 'wh_b' }))).toMatchObject({ body: { status: 'duplicate_ignored' } })
  await house.run()
  const before = await picture(dana)
  expect(house.ours(dana)).toHaveLength(1)
  await house.signed(said(dana, { messageId: 'msg_a', webhookId: 'wh_c' }))
  await house.run()
  expect(await picture(dana)).toEqual(before)
})

test('the same message through the workflow door and the app door is one text', async () => {
  await open()
  const dana = house.contact('dana')
  const { id, dateAdded } = await house.simulator.inbound(dana, 'I want to sell my house in Upland', { webhook: false })
  await house.workflow(dana, { text: 'I want to sell my house in Upland', key: 'wf_a' })
  await house.signed(said(dana, { messageId: id, webhookId: 'wh_a', dateAdded }))
  await house.workflow(dana, { text: 'I want to sell my house in Upland', key: 'wf_a' })
  await house.run()
  expect(house.ours(dana)).toHaveLength(1)
  expect(await house.turnsOfTexts(dana)).toBe(1)
})

test.each([1, 5, 29, 31])('a delivery replayed %i days later changes nothing', async (days) => {
  await open()
  const dana = house.contact('dana')
  const payload = said(dana, {
    messageId: 'msg_a',
    webhookId: 'wh_a',
    dateAdded: house.clock.now().toISOString(),
    timestamp: house.clock.now().toISOString(),
  })
  await house.signed(payload)
  await house.run()
  const before = await picture(dana)
  await house.run(days * DAY)
  await house.signed(payload)
  await house.run()
  expect(await picture(dana)).toEqual(before)
})

test('a batch of deliveries twice, in another order, gives each text one row', async () => {
  await open()
  const dana = house.contact('dana')
  const payloads = ['hello', 'I want to sell', 'in Upland'].map((body, index) =>
    said(dana, { body, messageId: `msg_${index}`, webhookId: `wh_${index}` }),
  )
  await Promise.all(payloads.map((payload) => house.signed(payload)))
  await Promise.all(payloads.toReversed().map((payload) => house.signed(payload)))
  await house.run()
  expect((await house.inbox(dana)).filter(({ kind }) => kind === 'message')).toHaveLength(3)
  expect(house.ours(dana)).toHaveLength(1)
})

test('HighLevel sending every webhook twice, out of order and late, changes no outcome', async () => {
  await open({ simulator: { webhooks: { faults: { duplicate: 1, drop: 0, reorder: 0, delay: 0.5, corrupt: 0, relocate: 0 } } } })
  const dana = house.contact('dana')
  for (const words of ['I want to sell my house', 'it is in Upland', 'as soon as possible']) {
    await house.text(dana, words)
    await house.run(60)
  }
  expect((await house.inbox(dana)).filter(({ kind }) => kind === 'message')).toHaveLength(3)
  expect(house.ours(dana).length).toBeLessThanOrEqual(3)
  expect(new Set(house.ours(dana)).size).toBe(house.ours(dana).length)
})
