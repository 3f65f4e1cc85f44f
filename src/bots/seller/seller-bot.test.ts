import { describe, expect, test } from 'vitest'
import { days, givenFacts, givenLocation } from '../../conversation/given.fixture.ts'
import { givenView } from '../given-view.fixture.ts'
import { sellerBot } from './seller-bot.ts'

const TURN_1 = { property_address: '12 Sycamore Ct, Ontario 91762', city: 'Ontario', zip: '91762' }
const TURN_2 = { ...TURN_1, motivation: 'relocation', relocation_destination: 'Reno' }
const TURN_3 = { ...TURN_2, timeline_acceptable: false, timeline: days(60) }
const TURN_4 = { ...TURN_3, condition: 'major_repairs' }
const TURN_5 = { ...TURN_4, mortgage_balance: 287_000, price_point: 655_000 }
const TURN_6 = { ...TURN_5, timeline_acceptable: true, timeline: days(40) }

test.each([
  { turn: 1, values: TURN_1, answered: '1/5', temperature: 'cold', scores: { frs: 0, frsCoverage: 0 } },
  { turn: 2, values: TURN_2, answered: '2/5', temperature: 'cold', scores: { frs: 29.75, frsCoverage: 0.35 } },
  { turn: 3, values: TURN_3, answered: '3/5', temperature: 'cold', scores: { frs: 44.75, frsCoverage: 0.65 } },
  { turn: 4, values: TURN_4, answered: '4/5', temperature: 'warm', scores: { frs: 48.75, frsCoverage: 0.85 } },
  { turn: 5, values: TURN_5, answered: '5/5', temperature: 'warm', scores: { frs: 61.5, frsCoverage: 1 } },
  { turn: 6, values: TURN_6, answered: '5/5', temperature: 'hot', scores: { frs: 73.5, frsCoverage: 1 } },
])('section 6, the example conversation, turn $turn', ({ values, answered, temperature, scores }) => {
  const view = givenView(sellerBot, values)
  expect(view).toMatchObject({ temperature, scores })
  expect(sellerBot.effects(view)).toContainEqual({ kind: 'set_field', field: 'questions_answered', value: answered })
})

describe('section 6, temperature', () => {
  test.each([
    ['price in range with a reason', { price_point: 200_000, motivation: 'other' }, 'warm'],
    ['price out of range', { price_point: 199_999, motivation: 'other' }, 'cold'],
    ['price without a reason', { price_point: 600_000 }, 'cold'],
    ['a buyer budget is no price', { price_max: 600_000, motivation: 'other' }, 'cold'],
  ])('%s', (_, values, temperature) => expect(givenView(sellerBot, values).temperature).toBe(temperature))

  test('the full script takes all ten', () => {
    const location = givenLocation({ script: 'full' })
    const nine = { ...TURN_6, repairs: 'none', listing_history: 'never', decision_maker: 'sole' }
    expect(givenView(sellerBot, TURN_6, { location })).toMatchObject({ answered: 6, temperature: 'warm' })
    expect(givenView(sellerBot, nine, { location })).toMatchObject({ answered: 9, temperature: 'warm' })
    expect(givenView(sellerBot, { ...nine, contact_method: 'text' }, { location })).toMatchObject({ answered: 10, temperature: 'hot' })
  })

  test('a consent to 30–45 days older than 90 days makes nobody hot', () => {
    const facts = givenFacts(TURN_6, '2025-11-20T00:00:00Z')
    expect(givenView(sellerBot, {}, { facts }).temperature).toBe('warm')
  })
})

describe('section 6, the script', () => {
  const SIMPLE = ['property_address', 'motivation', 'timeline_acceptable', 'condition', 'price_point']
  const MORE = ['liens', 'repairs', 'listing_history', 'decision_maker', 'contact_method']
  test.each([
    ['simple', SIMPLE, []],
    ['full', [...SIMPLE, ...MORE], []],
    ['hybrid', SIMPLE, ['liens', 'repairs', 'decision_maker']],
  ] as const)('%s', (script, asked, after) => {
    const location = givenLocation({ script })
    expect(sellerBot.script(location).map(({ key }) => key)).toEqual(asked)
    expect(sellerBot.afterBooking?.(location).map(({ key }) => key)).toEqual(after)
  })

  test.each([
    ['property_address', { zip: '91762', city: 'Ontario' }, false],
    ['timeline_acceptable', { timeline: days(60) }, false],
    ['timeline_acceptable', { timeline: days(40) }, true],
    ['timeline_acceptable', { timeline_acceptable: false }, true],
    ['price_point', { price_max: 600_000 }, false],
    ['liens', { liens: 'declined' }, false],
    ['liens', { mortgage_balance: 287_000 }, true],
    ['liens', { liens: 'none' }, true],
    ['repairs', { repair_estimate: 20_000 }, true],
  ])('%s with %o: %s', (key, values, known) => {
    const items = sellerBot.script(givenLocation({ script: 'full' }))
    expect(items.find((item) => item.key === key)?.known(givenFacts(values))).toBe(known)
  })
})

describe('section 6, CRM', () => {
  const location = givenLocation({ pipeline: { pipeline_id: 'p1', stage_id: 's1' }, workflows: { hot_seller: 'wf_hot' } })

  test('hot: fields, opportunity, tags swapped, task and workflow; never the tag that silences', () => {
    expect(sellerBot.effects(givenView(sellerBot, TURN_6, { location, tags: ['warm-seller', 'Needs Qualifying'] }))).toEqual([
      { kind: 'set_field', field: 'property_address', value: '12 Sycamore Ct, Ontario 91762' },
      { kind: 'set_field', field: 'seller_motivation', value: 'relocation' },
      { kind: 'set_field', field: 'timeline_urgency', value: 'accepted' },
      { kind: 'set_field', field: 'property_condition', value: 'major_repairs' },
      { kind: 'set_field', field: 'price_expectation', value: 655_000 },
      { kind: 'set_field', field: 'questions_answered', value: '5/5' },
      { kind: 'set_field', field: 'seller_temperature', value: 'hot' },
      { kind: 'set_field', field: 'frs_score', value: 73.5 },
      { kind: 'set_field', field: 'pcs_score', value: 0 },
      { kind: 'set_field', field: 'offer_type', value: 'wholesale' },
      { kind: 'upsert_opportunity', pipeline_id: 'p1', stage_id: 's1', name: 'seller: 12 Sycamore Ct, Ontario 91762', value: 39_300 },
      { kind: 'remove_tag', tag: 'Warm-Seller' },
      { kind: 'add_tag', tag: 'Hot-Seller' },
      expect.objectContaining({ kind: 'create_task', task: 'hot_lead', due_at: '2026-03-03T17:15:00.000Z' }),
      { kind: 'enrol_workflow', workflow_id: 'wf_hot' },
    ])
  })

  test('unchanged values are not written', () => {
    const fields = {
      property_address: TURN_1.property_address,
      timeline_urgency: 'unknown',
      questions_answered: '1/5',
      seller_temperature: 'cold',
      frs_score: 0,
      pcs_score: '0',
      offer_type: 'unknown',
    }
    expect(sellerBot.effects(givenView(sellerBot, TURN_1, { fields, tags: ['Cold-Seller'] }))).toEqual([])
  })

  test.each([
    [{}, 'unknown'],
    [{ timeline_acceptable: true }, 'accepted'],
    [{ timeline_acceptable: false }, 'conflict'],
  ])('urgency of %o is %s', (values, value) =>
    expect(sellerBot.effects(givenView(sellerBot, values))).toContainEqual({ kind: 'set_field', field: 'timeline_urgency', value }),
  )

  test('the opportunity waits for address and motivation', () => {
    const opens = (values: Parameters<typeof givenView>[1]) =>
      sellerBot.effects(givenView(sellerBot, values, { location })).some(({ kind }) => kind === 'upsert_opportunity')
    expect([opens(TURN_1), opens({ motivation: 'job' }), opens(TURN_2)]).toEqual([false, false, true])
  })
})
