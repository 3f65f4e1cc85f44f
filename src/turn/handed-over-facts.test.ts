import { describe, expect, test } from 'vitest'
import { priceOf } from '../conversation/price.ts'
import type { FactField } from '../conversation/fact.ts'
import { givenConversation, type Given } from './given-conversation.fixture.ts'

const START = Date.parse('2026-03-05T18:00:00.000Z')
const SELLS = 'I want to sell my house in Upland'
const BUYS = 'I want to buy a house with 3 bedrooms'
const TO_BUYER = "forget the sale, I'm looking to buy a house, I want to buy a home"
const TO_SELLER = 'forget buying, I have decided to sell my house. I want to sell it'

/** These texts half an hour and more apart, the last of which hands over. */
function handed(texts: readonly string[], given: Given = {}) {
  const conversation = givenConversation(given)
  const turns = texts.map((text, n) => conversation.say({ text, at: new Date(START + n * 35 * 60_000).toISOString() }))
  const last = turns.at(-1)
  if (last === undefined || last.decision.handoff?.decision.status !== 'proceed') throw new Error(`no handoff: ${last?.owner}`)
  return { last, known: last.known, valueOf: (field: FactField) => last.facts[field], state: conversation.state() }
}

describe('handoff.md 8.4: what a fact of one bot means to another', () => {
  test('seller price expectation to buyer budget: never carried', () => {
    const { valueOf, known } = handed([SELLS, '640k for the house', TO_BUYER])
    expect(valueOf('price_point')).toBe(640_000)
    expect([valueOf('price_max'), valueOf('price_min'), priceOf(known, 'buyer')]).toEqual([undefined, undefined, null])
  })

  test('seller property address to buyer area: never carried', () => {
    const { valueOf } = handed(['I want to sell my house', '12 Sycamore Ct, Ontario', TO_BUYER])
    expect(valueOf('property_address')).toBe('12 Sycamore Ct')
    expect(valueOf('area')).toBeUndefined()
  })

  test('buyer budget to seller price: never carried', () => {
    const most = handed([BUYS, 'up to 600k', TO_SELLER])
    expect(most.valueOf('price_max')).toBe(600_000)
    expect([most.valueOf('price_point'), priceOf(most.known, 'seller')]).toEqual([undefined, null])
  })

  test.each<[string, string, FactField, unknown]>([
    ['motivation', 'we are moving for work', 'motivation', 'relocation'],
    ['contact method', 'please email me, that is best', 'contact_method', 'email'],
    ['decision maker', 'my wife and I decide together', 'decision_maker', 'joint'],
    ['e-mail', 'my email is dana@example.com', 'email', 'dana@example.com'],
    ['phone', 'my number is 909-555-0144', 'phone', '+19095550144'],
  ])('%s: carried to the buyer bot and back', (...[, told, field]) => {
    const { valueOf } = handed([SELLS, told, TO_BUYER])
    const there = handed([BUYS, told, TO_SELLER])
    expect(valueOf(field)).toBeDefined()
    expect(there.valueOf(field)).toBeDefined()
  })

  test('a street seen in the search is no address of their own', () => {
    expect(handed([BUYS, 'we saw one at 12 Sycamore Ct in Ontario', TO_SELLER]).valueOf('property_address')).toBeUndefined()
  })

  test('language: the receiving bot answers in the language of the thread', () => {
    const { state, last } = handed(['Quiero vender mi casa en Upland'], {})
    expect(state.language.current).toBe('es')
    expect(last.text).toMatch(/[¿áéíóúñ]/)
  })

  test.each([
    'we own a home at 12 Sycamore Ct in Ontario',
    'I still own 12 Sycamore Ct in Ontario',
    'tenemos una casa en 12 Sycamore Ct, Ontario',
    'our house is at 12 Sycamore Ct in Ontario',
  ])('a buyer’s statement about owning a home at an address: carried as the property’s address, and not asked for: %s', (owns) => {
    const { valueOf, last } = handed([BUYS, owns, TO_SELLER])
    expect(valueOf('property_address')).toBe('12 Sycamore Ct')
    expect(last.asked).not.toBe('property_address')
  })

  describe('sale timeline to purchase timeline: a candidate, asked yes or no', () => {
    const sold = () => {
      const conversation = givenConversation()
      const say = (text: string, n: number) => conversation.say({ text, at: new Date(START + n * 35 * 60_000).toISOString() })
      say(SELLS, 0)
      say('we need to sell within 60 days', 1)
      say(TO_BUYER, 2)
      const asked = say('3 bedrooms, paying cash', 3)
      expect([asked.owner, asked.asked]).toEqual(['buyer', 'timeline'])
      expect(asked.text).toMatch(/sale|same tim|timeline/i)
      return { say, conversation }
    }

    test('until then it counts for nothing in the scores, and from then on it does', () => {
      const { say, conversation } = sold()
      const before = conversation.state().scores
      const after = say('yes', 4).scores
      expect(after?.lead).toBeGreaterThan(before?.lead ?? 100)
      expect(after?.frs).toBeGreaterThanOrEqual(before?.frs ?? 100)
    })

    test('a yes makes it that of the purchase, and it is not asked for again', () => {
      const { say } = sold()
      const turn = say('yes', 4)
      expect(turn.facts['timeline']).toMatchObject({ latest_days: 60 })
      expect(turn.known['timeline']?.basis).toBe('confirmed')
      expect(turn.asked).toBe('motivation')
    })

    test('a no leaves it to be asked for in plain words', () => {
      const { say } = sold()
      const turn = say('no', 4)
      expect(turn.facts['timeline']).toBeUndefined()
      expect(turn.asked).toBe('timeline')
    })

    test('a time of their own answers by itself', () => {
      const { say } = sold()
      const turn = say('no, more like 6 months', 4)
      expect(turn.facts['timeline']).toMatchObject({ latest_days: 180 })
      expect(turn.asked).toBe('motivation')
    })

    test('whoever does not answer is asked once more and no further', () => {
      const { say } = sold()
      expect(say('the kids are loud today', 4).asked).toBe('timeline')
      expect(say('the kids are loud today, sorry about that', 5).asked).not.toBe('timeline')
    })

    test('a purchase timeline is the seller bot’s as it is', () => {
      expect(handed([BUYS, 'in 60 days', TO_SELLER]).state.carried ?? []).toEqual([])
    })
  })

  describe('relocation_destination to buyer area: a candidate, asked yes or no', () => {
    const moving = () => {
      const conversation = givenConversation()
      const say = (text: string, n: number) => conversation.say({ text, at: new Date(START + n * 35 * 60_000).toISOString() })
      say('I want to sell my house', 0)
      say('work is moving me to Reno', 1)
      const asked = say("forget the sale, I'm looking to buy a home", 2)
      expect([asked.owner, asked.asked]).toEqual(['buyer', 'property_needs'])
      expect(asked.text).toContain('Reno')
      expect(asked.facts['area']).toBeUndefined()
      return { say }
    }

    test('a yes makes it the area', () => {
      const turn = moving().say('yes', 3)
      expect(turn.facts).toMatchObject({ area: ['Reno'], relocation_destination: 'Reno' })
    })

    test('a no does not, and it is asked once only', () => {
      const { say } = moving()
      const turn = say('no', 3)
      expect(turn.facts['area']).toBeUndefined()
      expect(turn.facts['relocation_destination']).toBe('Reno')
      expect(turn.text).not.toContain('Reno')
    })

    test('another place is the area', () => {
      expect(moving().say('no, in Upland', 3).facts['area']).toEqual(['Upland'])
    })
  })
})
