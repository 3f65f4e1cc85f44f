import { expect, test } from 'vitest'
import { givenConversation } from './given-conversation.fixture.ts'

const parkedSale = () => {
  const conversation = givenConversation()
  const turns = conversation.all(
    'I want to buy a house in Upland with 3 bedrooms, and after that sell ours',
    'cash',
    'in 6 months',
    'more room for the kids',
  )
  expect(turns.map(({ owner }) => owner)).toEqual(['buyer', 'buyer', 'buyer', 'buyer'])
  expect(turns.at(-1)?.asked).toBe('confirm_seller')
  return conversation
}

test.each([['ok thanks'], ['ok'], ['sounds good']])('I-8: after a no to the parked side, %j is no yes to it', (courtesy) => {
  const { say } = parkedSale()
  expect(say('no').owner).toBe('buyer')
  expect(say(courtesy).owner).toBe('buyer')
})

test('I-8: a no and a courtesy in texts of their own, answered together, are a no', () => {
  expect(parkedSale().say('no', 'ok thanks').owner).toBe('buyer')
})

test('I-8: a yes after a text about something else still answers the question', () => {
  const { say } = parkedSale()
  say('how long does a sale take?')
  expect(say('yes').owner).toBe('seller')
})

test('what they want first is confirmed where the other side is stronger and was put second', () => {
  const turn = givenConversation().say('we would like to buy something first, then sell our house')
  expect([turn.owner, turn.asked]).toEqual(['lead', 'confirm_buyer'])
})
