import { afterEach, describe, expect, test } from 'vitest'
import { callers, SELL } from './support/callers.ts'
import type { House } from './support/house.ts'

const { open, close, call, lead, buyer, seller } = callers()
let house: House
afterEach(close)

describe('bots.md 8: what a called bot says of the conversation', () => {
  test('the owner answers, whichever function was called', async () => {
    house = await open()
    const dana = house.contact('dana')
    await seller(dana, SELL)
    const result = await buyer(dana, 'it needs a new kitchen')
    expect(result).toMatchObject({ bot: 'seller', owner: 'seller', notes: ['owner_differs'] })
    expect(result.response_content).not.toBe('')
  })

  test.each(['buyer', 'seller'] as const)('a contact without an owner gets the %s bot that was called', async (name) => {
    house = await open()
    const dana = house.contact('dana', { tags: [] })
    expect(await call(name, { conversation_id: dana, user_message: 'hello there' })).toMatchObject({ bot: name, owner: name, notes: [] })
  })

  test('a buyer, by the facts', async () => {
    house = await open()
    const dana = house.contact('dana')
    const result = await buyer(dana, 'looking for 3 beds and 2 baths in Upland up to 620k, we pay cash')
    expect(result).toMatchObject({
      budget_range: { min: null, max: 620_000 },
      property_preferences: { beds_min: 3, baths_min: 2, sqft_min: null, areas: ['Upland'] },
      pre_approval_status: 'cash',
      financial_readiness_score: 100,
      affordability_tier: 'entry',
      buying_power: 620_000,
      questions_answered: 2,
      is_qualified: false,
      current_step: 'timeline',
      facts: { price_max: { value: 620_000 } },
    })
  })

  test('a seller, by the facts; unknown is null', async () => {
    house = await open()
    const result = await seller(house.contact('dana'), '12 Sycamore Ct, Ontario 91762')
    expect(result).toMatchObject({
      property_address: expect.stringContaining('12 Sycamore Ct'),
      seller_motivation: null,
      timeline_acceptable: null,
      timeline_urgency: null,
      offer_type: null,
      price_expectation: null,
      seller_liens: null,
      questions_answered: 1,
      script_length: 5,
      current_step: 'motivation',
    })
    expect(result.next_steps[0]).toBe('ask_motivation')
  })

  test('an empty text is no question to anybody', async () => {
    house = await open()
    const result = await lead(house.contact('dana'), '')
    expect(result).toMatchObject({ response_content: '', current_step: 'awaiting_input', silence_reason: 'empty_text', brain: null })
    await house.run(60)
    expect(house.ours('dana')).toEqual([])
  })

  test('a text over 2,000 characters is cut for understanding, and says so', async () => {
    house = await open()
    const result = await lead(house.contact('dana'), `${SELL}. ${'It is a nice place. '.repeat(120)}`)
    expect(result.notes).toContain('input_truncated')
    expect(result.response_content).not.toBe('')
  })

  test('STOP acts at the door: the confirmation is the answer', async () => {
    house = await open({ location: { provider_confirms: 'never' } })
    const dana = house.contact('dana')
    await lead(dana, SELL)
    const result = await lead(dana, 'STOP')
    expect(result).toMatchObject({ owner: 'nobody', current_step: 'opt_out', engagement_status: 'opted_out', bot: null })
    expect(result.response_content).toContain('opted out')
    await house.run(60)
    expect(await house.suppressions()).toContain('c:dana keyword')
    expect(await lead(dana, SELL)).toMatchObject({ response_content: '', silence_reason: 'opted_out' })
  })

  test('a person who has the contact keeps it', async () => {
    house = await open()
    const dana = house.contact('dana')
    await house.human(dana, "Hey it's Priya")
    expect(await lead(dana, SELL)).toMatchObject({
      response_content: '',
      owner: 'human',
      bot: null,
      current_step: 'human',
      engagement_status: 'human',
      silence_reason: 'human_owner',
    })
  })
})
