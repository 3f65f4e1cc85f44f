import { afterEach, expect, test } from 'vitest'
import { NO_FAULTS } from '../src/demo/highlevel/webhook-sender.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

test('2.1 texts within four seconds of each other are answered once', async () => {
  await open()
  const dana = house.contact('dana')
  for (const words of ['hey', 'I want to sell', 'my place in Upland']) {
    await house.text(dana, words)
    await house.run(3)
  }
  await house.run()
  expect(house.ours(dana)).toHaveLength(1)
  expect(await house.turnsOfTexts(dana)).toBe(1)
})

test('2.1 nothing is said before four seconds of quiet', async () => {
  await open()
  const dana = house.contact('dana')
  await house.text(dana, 'I want to sell my place in Upland')
  await house.run(3.9)
  expect(house.ours(dana)).toEqual([])
  await house.run(0.2)
  expect(house.ours(dana)).toHaveLength(1)
})

test('2.1 somebody who never stops typing is answered after fifteen seconds, and what came later once more', async () => {
  await open()
  const dana = house.contact('dana')
  for (let second = 0; second < 15; second += 3) {
    await house.text(dana, `my house has ${second + 2} windows in the front`)
    await house.run(2.9)
    expect(house.ours(dana)).toEqual([])
    await house.run(0.1)
  }
  expect(house.ours(dana)).toHaveLength(1)
  await house.text(dana, 'and I want to sell it')
  await house.run()
  expect(house.ours(dana)).toHaveLength(2)
})

test('2.1 with a debounce of zero each text has its own answer', async () => {
  await open({ location: { debounce_seconds: 0, debounce_max_seconds: 0 } })
  const dana = house.contact('dana')
  for (const words of ['I want to sell my house', 'it is in Upland']) {
    await house.text(dana, words)
    await house.run(1)
  }
  expect(house.ours(dana)).toHaveLength(2)
})

test('a text that arrives while its contact is being answered opens a debounce of its own', async () => {
  // HighLevel's other events would make the contact due at once, and the text with it.
  await open({ simulator: { webhooks: { faults: { ...NO_FAULTS, drop: 1 } } } })
  const dana = house.contact('dana')
  const say = (id: string, body: string) =>
    house.signed({
      type: 'InboundMessage',
      webhookId: `wh_${id}`,
      contactId: dana,
      messageId: id,
      messageType: 'SMS',
      direction: 'inbound',
      body,
    })
  await say('msg_1', 'hello there')
  let spoke = false
  house.onCall(async ({ path }, when) => {
    if (spoke || when !== 'before' || !path.startsWith('/contacts/')) return
    spoke = true
    await say('msg_2', 'I want to sell my house in Upland')
  })
  await house.run(7.9)
  expect(spoke).toBe(true)
  expect(house.ours(dana)).toHaveLength(1)
  await house.run(0.2)
  expect(house.ours(dana)).toHaveLength(2)
  expect((await house.inbox(dana)).every(({ status }) => status === 'settled')).toBe(true)
})
