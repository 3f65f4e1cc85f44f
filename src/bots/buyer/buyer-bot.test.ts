import { describe, expect, test } from 'vitest'
import { CONTINGENT, days, givenFacts, givenLocation, OPEN_ENDED } from '../../conversation/given.fixture.ts'
import { givenView } from '../given-view.fixture.ts'
import { buyerBot } from './buyer-bot.ts'

const TURN_2 = { area: ['Upland'], beds_min: 3, price_max: 620_000 }
const TURN_4 = { ...TURN_2, financing: 'in_progress', timeline: days(58) }
const TURN_6 = { ...TURN_2, price_max: 610_000, financing: 'approved', timeline: days(21), motivation: 'leaving_rental' }

test.each([
  { turn: 1, values: { area: ['Upland'] }, shows: { lead: 30, temperature: 'cold', answered: 0 } },
  { turn: 2, values: TURN_2, shows: { lead: 50, temperature: 'cold', answered: 1 } },
  { turn: 3, values: { ...TURN_2, financing: 'none' }, shows: { lead: 50, temperature: 'cold', answered: 2 } },
  { turn: 4, values: TURN_4, shows: { lead: 73, temperature: 'warm', answered: 3 } },
  { turn: 5, values: { ...TURN_4, motivation: 'leaving_rental' }, shows: { lead: 83, temperature: 'warm', answered: 4 } },
  { turn: 6, values: TURN_6, shows: { lead: 95, temperature: 'hot', answered: 4 } },
])('section 5, the example conversation, turn $turn', ({ values, shows }) => {
  const { scores, temperature, answered } = givenView(buyerBot, values)
  expect({ lead: scores.lead, temperature, answered }).toEqual(shows)
})

test.each([
  [{ financing: 'cash', timeline: days(30) }, 'hot'],
  [{ financing: 'cash', timeline: days(31) }, 'warm'],
  [{ financing: 'approved', timeline: OPEN_ENDED }, 'warm'],
  [{ financing: 'cash' }, 'warm'],
  [{ timeline: days(90) }, 'warm'],
  [{ timeline: days(91) }, 'cold'],
  [{ timeline: OPEN_ENDED, financing: 'in_progress' }, 'cold'],
])('section 5, temperature: %o is %s', (values, temperature) => expect(givenView(buyerBot, values).temperature).toBe(temperature))

test('section 5, temperature (M-1): means stated more than 90 days ago make nobody hot', () => {
  const facts = { ...givenFacts({ financing: 'approved' }, '2025-11-20T00:00:00Z'), ...givenFacts({ timeline: days(20) }) }
  expect(givenView(buyerBot, {}, { facts }).temperature).toBe('warm')
})

describe('section 5, the script', () => {
  const items = buyerBot.script(givenLocation())

  test('four questions in order', () => {
    expect(items.map(({ key }) => key)).toEqual(['property_needs', 'financing', 'timeline', 'motivation'])
  })

  test.each([
    ['property_needs', { beds_min: 0 }, true],
    ['property_needs', { price_max: 500_000 }, true],
    ['property_needs', { sqft_min: 1800 }, true],
    ['property_needs', { area: ['Upland'], baths_min: 2 }, false],
    ['financing', { financing: 'none' }, true],
    ['financing', { financing: 'unknown' }, false],
    ['timeline', { timeline: OPEN_ENDED }, true],
    ['timeline', { timeline: CONTINGENT }, true],
    ['motivation', { motivation: 'declined' }, false],
  ])('%s with %o: %s', (key, values, known) => {
    expect(items.find((item) => item.key === key)?.known(givenFacts(values))).toBe(known)
  })
})

describe('section 5, CRM', () => {
  test('writes what is known and nothing else', () => {
    expect(buyerBot.effects(givenView(buyerBot, { ...TURN_2, baths_min: 2.5 }))).toEqual([
      { kind: 'set_field', field: 'buyer_temperature', value: 'cold' },
      { kind: 'set_field', field: 'buyer_price_max', value: 620_000 },
      { kind: 'set_field', field: 'buyer_beds_min', value: 3 },
      { kind: 'set_field', field: 'buyer_baths_min', value: 2.5 },
      { kind: 'set_field', field: 'buyer_location', value: 'Upland' },
      { kind: 'set_field', field: 'property_preferences', value: '3+ beds, 2.5+ baths, up to $620,000, Upland' },
      { kind: 'add_tag', tag: 'Cold-Buyer' },
    ])
  })

  test('hot and complete: tags swapped, qualified, opportunity with the commission, task and workflow', () => {
    const location = givenLocation({
      pipeline: { pipeline_id: 'p1', stage_id: 's1' },
      workflows: { hot_buyer: 'wf_hot', hot_seller: 'wf_other' },
    })
    const actions = buyerBot.effects(givenView(buyerBot, TURN_6, { location, tags: ['Warm-Buyer', 'Buyer-Lead'] }))
    expect(actions.filter(({ kind }) => kind !== 'set_field')).toEqual([
      { kind: 'upsert_opportunity', pipeline_id: 'p1', stage_id: 's1', name: 'buyer by text message', value: 36_600 },
      { kind: 'remove_tag', tag: 'Warm-Buyer' },
      { kind: 'add_tag', tag: 'Hot-Buyer' },
      { kind: 'add_tag', tag: 'Buyer-Qualified' },
      expect.objectContaining({ kind: 'create_task', task: 'hot_lead', due_at: '2026-03-03T17:15:00.000Z' }),
      { kind: 'enrol_workflow', workflow_id: 'wf_hot' },
    ])
  })

  test('hot with an open question is not qualified; no workflow configured, none started', () => {
    const actions = buyerBot.effects(givenView(buyerBot, { financing: 'cash', timeline: days(10) }))
    expect(actions).not.toContainEqual({ kind: 'add_tag', tag: 'Buyer-Qualified' })
    expect(actions.map(({ kind }) => kind)).not.toContain('enrol_workflow')
  })

  test('the opportunity waits for price or financing', () => {
    const location = givenLocation({ pipeline: { pipeline_id: 'p1', stage_id: 's1' } })
    const opens = (values: Parameters<typeof givenView>[1]) =>
      buyerBot.effects(givenView(buyerBot, values, { location })).some(({ kind }) => kind === 'upsert_opportunity')
    expect([opens({ beds_min: 3 }), opens({ financing: 'none' }), opens({ price_max: 500_000 })]).toEqual([false, true, true])
  })
})
