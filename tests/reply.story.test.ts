import { afterEach, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const isText = (call: string) => call === 'POST /conversations/messages'
const isNote = (call: string) => call.endsWith('/notes') || call.endsWith('/tasks')

test('a signed text is answered by one SMS that says who writes and how to stop', async () => {
  await open()
  const dana = house.contact('dana')
  await house.text(dana, 'Hi, I want to sell my house in Upland')
  await house.run()
  expect(house.ours(dana)).toHaveLength(1)
  expect(house.ours(dana)[0]).toContain("Jorge Salas's automated assistant")
  expect(house.ours(dana)[0]).toContain('DRE #01234567')
  expect(house.ours(dana)[0]).toContain('STOP')
})

test('tags and fields are written only after the text was accepted, and each call once', async () => {
  await open()
  const dana = house.contact('dana')
  await house.text(dana, 'Hi, I want to sell my house in Upland')
  await house.run()
  const changes = house.writes(dana).filter((call) => !isNote(call))
  expect(changes.length).toBeGreaterThan(4)
  expect(changes.findIndex(isText)).toBe(0)
  expect(changes.filter(isText)).toHaveLength(1)
  expect(house.tags(dana)).toEqual(['Seller-Lead', 'Handoff-Lead-to-Seller', 'Cold-Seller'])
  expect(house.fields(dana)).toMatchObject({ cf_bot_type: 'seller', cf_seller_temperature: 'cold' })
})

test('fields leave in one call; what the CRM refuses together goes again one by one', async () => {
  await open()
  const dana = house.contact('dana')
  const refused = { performed: false, ending: { kind: 'error' as const, status: 422, message: 'a custom field is invalid' }, times: 1 }
  house.simulator.control.fault({ id: 'bad', method: 'PUT', path: '/contacts/dana', reaction: refused })
  await house.text(dana, 'Hi, I want to sell my house in Upland')
  await house.run()
  const fields = (await house.actions(dana, 'set_field')).map(({ status }) => status)
  expect(fields.length).toBeGreaterThan(2)
  expect(new Set(fields)).toEqual(new Set(['accepted']))
  const calls = house.writes(dana)
  expect(
    calls.filter((call) => call === 'PUT /contacts/dana'),
    'one for all, then one each',
  ).toHaveLength(1 + fields.length)
  expect(house.fields(dana)).toMatchObject({ cf_bot_type: 'seller' })
})

test('while nobody knows whether the text left, notes for the team go out and no tag, field or workflow does', async () => {
  await open()
  const dana = house.contact('dana')
  const lost = { performed: false, ending: { kind: 'error' as const, status: 500, message: 'Internal server error' }, times: 1 }
  house.simulator.control.fault({ id: 'lost', method: 'POST', path: '/conversations/messages', reaction: lost })
  await house.text(dana, 'Hi, I want to sell my house in Upland')
  await house.run(60)
  expect(
    house
      .writes(dana)
      .filter((call) => !isText(call))
      .every(isNote),
  ).toBe(true)
  expect(house.notes(dana)).toHaveLength(1)
  expect(house.tags(dana)).toEqual([])
  await house.run(120)
  expect(house.ours(dana)).toHaveLength(1)
  expect(house.tags(dana)).toContain('Seller-Lead')
})

test('a text that is refused for good takes its tags and fields with it, and a person is asked', async () => {
  await open()
  const dana = house.contact('dana', { phone: '+19095550112' })
  await house.text(dana, 'Hi, I want to sell my house in Upland')
  await house.run()
  expect(house.ours(dana)).toEqual([])
  expect(house.tags(dana)).not.toContain('Seller-Lead')
  expect(house.fields(dana)).toEqual({})
  expect(house.tasks(dana)).toHaveLength(1)
})

test('a conversation learns what is said and never asks for it again', async () => {
  await open()
  const dana = house.contact('dana')
  const says = ['I want to buy a home in Upland, 3 beds', 'around 550k', 'cash, no loan', 'in 60 days']
  for (const words of says) {
    await house.text(dana, words)
    await house.run()
  }
  expect(house.ours(dana)).toHaveLength(says.length)
  expect(Object.keys(await house.facts(dana)).length).toBeGreaterThanOrEqual(4)
  const questions = house.ours(dana).map((text) => text.match(/[^.!?]*\?/)?.[0])
  expect(new Set(questions).size).toBe(questions.length)
})
