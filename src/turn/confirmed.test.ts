import { describe, expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
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
  // It may well be one to the call that the close offers.
  expect(say(courtesy).owner).not.toBe('seller')
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

describe('a likely wish for the other side, not sure enough to hand over', () => {
  const buyerTalk = () => {
    const conversation = givenConversation()
    conversation.say('I want to buy a house in Upland with 3 bedrooms')
    return { ...conversation, asked: conversation.say('thinking of selling ours') }
  }

  test('row 8: the buyer bot asks once, in one short yes or no', () => {
    const { asked } = buyerTalk()
    expect([asked.owner, asked.asked]).toEqual(['buyer', 'confirm_seller'])
    expect(asked.text).toMatch(/sell|sale/i)
    expect(asked.text?.match(/\?/g)).toHaveLength(1)
  })

  test('a yes hands over, and the seller bot begins with its own script', () => {
    const { say } = buyerTalk()
    const turn = say('yes')
    expect([turn.owner, turn.asked]).toEqual(['seller', 'property_address'])
  })

  test('a yes with the address tells both', () => {
    const turn = buyerTalk().say('yes, 12 Sycamore Ct in Ontario')
    expect([turn.owner, turn.facts.property_address]).toEqual(['seller', '12 Sycamore Ct'])
    expect(turn.asked).not.toBe('property_address')
  })

  test('a no forgets it, and the question it came in between of returns', () => {
    const { say, state } = buyerTalk()
    const turn = say('no')
    expect([turn.owner, turn.asked]).toEqual(['buyer', 'financing'])
    expect(state().intent.conversation.seller).toBe(0)
    expect(say('pre-approved').asked).toBe('timeline')
  })

  test('it is not asked twice within a day, however often they touch on it, and may be after', () => {
    const { say } = buyerTalk()
    say('no')
    const touched = 'thinking of selling our house'
    expect(say({ text: touched, at: '2026-03-05T17:59:00.000Z' }).asked).not.toBe('confirm_seller')
    say({ text: 'no, we do not want to sell our house', at: '2026-03-05T18:02:00.000Z' })
    expect(say({ text: touched, at: '2026-03-05T18:10:00.000Z' }).asked).toBe('confirm_seller')
  })

  test('the seller bot asks about buying', () => {
    const { all } = givenConversation()
    const [, , maybe, yes] = all('I want to sell my house in Ontario', '12 Sycamore Ct', 'we might buy another house', 'yes please')
    expect([maybe?.owner, maybe?.asked]).toEqual(['seller', 'confirm_buyer'])
    expect([yes?.owner, yes?.asked]).toEqual(['buyer', 'property_needs'])
  })

  test('in Spanish', () => {
    const { all } = givenConversation({ location: { language: 'es' } })
    const [, asked, yes] = all('quiero comprar una casa en Upland de 3 recámaras', 'estamos pensando en vender la nuestra', 'sí')
    expect([asked?.owner, asked?.asked]).toEqual(['buyer', 'confirm_seller'])
    expect(asked?.text).toMatch(/vender|venta/)
    expect(yes?.owner).toBe('seller')
  })

  test('nothing is asked whose yes would be stopped, and nothing where handoffs are off', () => {
    const { all } = givenConversation()
    all('I want to sell my house in Upland', 'no wait, I do not want to sell. I want to buy a house in Ontario with 3 bedrooms')
    expect(all('hmm, thinking of selling ours')[0]?.asked).not.toBe('confirm_seller')
    const { handoffs } = sampleLocation
    const off = givenConversation({ location: { handoffs: { ...handoffs, enabled: false } }, contact: { tags: ['Buyer-Lead'] } })
    off.say('I want to buy a house in Upland with 3 bedrooms')
    expect(off.say('thinking of selling ours').asked).not.toBe('confirm_seller')
  })
})

test('the bot that receives a contact asks the first of its own questions, not the one that was pending', () => {
  const { all } = givenConversation()
  const [, asked, received] = all(
    'I want to sell my house at 12 Sycamore Ct in Ontario',
    'ok',
    'do you have anything with a pool in Upland?',
  )
  expect(asked?.asked).toBe('motivation')
  expect([received?.owner, received?.asked]).toEqual(['buyer', 'property_needs'])
})
