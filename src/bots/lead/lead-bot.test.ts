import { describe, expect, test } from 'vitest'
import type { Scores } from '../../conversation/scores.ts'
import { days, GIVEN_NOW, givenFacts, givenLocation } from '../../conversation/given.fixture.ts'
import { scoresOf } from '../../conversation/scores.ts'
import { givenView } from '../given-view.fixture.ts'
import { leadBot } from './lead-bot.ts'

const withLead = (lead: number): { scores: Scores } => ({ scores: { ...givenView(leadBot, {}).scores, lead } })

describe('section 4, the example conversation', () => {
  const replies = { delaysMs: [], wordCounts: [], questions: 0, answers: 0, objections: 'none', asked: 'none' } as const
  test.each([
    { turn: 1, values: {}, intentKnown: false, side: null, lead: 0 },
    { turn: 2, values: {}, intentKnown: false, side: null, lead: 0 },
    { turn: 3, values: { city: 'Fontana' }, intentKnown: true, side: 'seller', lead: 30 },
  ] as const)('turn $turn', ({ values, intentKnown, side, lead }) => {
    const facts = givenFacts(values)
    const scores = scoresOf({
      facts,
      intentKnown,
      side,
      location: givenLocation(),
      hasPhone: true,
      hasEmail: false,
      replies,
      now: GIVEN_NOW,
    })
    expect(scores).toMatchObject({ lead, frs: 0 })
    expect(givenView(leadBot, {}, { facts, scores }).temperature).toBe('cold')
  })
})

test.each([
  [39, 'cold'],
  [40, 'warm'],
  [79, 'warm'],
  [80, 'hot'],
])('section 3, temperature: score %i is %s', (lead, temperature) =>
  expect(givenView(leadBot, {}, withLead(lead)).temperature).toBe(temperature),
)

describe('section 4, the script', () => {
  const items = leadBot.script(givenLocation())
  const item = (key: string) => {
    const found = items.find((one) => one.key === key)
    if (!found) throw new Error(`no item ${key}`)
    return found
  }

  test('five questions in order', () => {
    expect(items.map(({ key }) => key)).toEqual(['intent', 'area', 'timeline', 'price', 'contact_method'])
  })

  test('intent is asked until it is known or plainly undecided', () => {
    expect(item('intent').known({})).toBe(false)
    expect(item('intent').known({}, 'known')).toBe(true)
    expect(item('intent').known({}, 'undecided')).toBe(true)
  })

  test.each([
    ['area', { city: 'Fontana' }],
    ['area', { area: ['Upland'] }],
    ['timeline', { timeline: days(20) }],
    ['price', { price_point: 500_000 }],
    ['price', { price_min: 500_000 }],
    ['contact_method', { contact_method: 'call' }],
  ])('%s is skipped when known', (key, values) => {
    expect(item(key).known({})).toBe(false)
    expect(item(key).known(givenFacts(values))).toBe(true)
  })

  test('the way to reach them is asked last, or at once when they are undecided', () => {
    const due = (settled: number, intent: 'unknown' | 'known' | 'undecided') => item('contact_method').due?.({ settled, intent })
    expect([due(3, 'known'), due(4, 'known'), due(1, 'undecided')]).toEqual([false, true, true])
  })
})

describe('section 4, CRM', () => {
  const location = givenLocation({ pipeline: { pipeline_id: 'p1', stage_id: 's1' } })

  test('a first cold turn shows its fields and its tag', () => {
    expect(leadBot.effects(givenView(leadBot, {}, { ...withLead(15), location }))).toEqual([
      { kind: 'set_field', field: 'lead_score', value: 15 },
      { kind: 'set_field', field: 'lead_temperature', value: 'cold' },
      { kind: 'set_field', field: 'bot_type', value: 'lead' },
      { kind: 'add_tag', tag: 'Cold-Lead' },
    ])
  })

  test('what the CRM already shows is not written again', () => {
    const view = givenView(
      leadBot,
      {},
      {
        ...withLead(15),
        fields: { lead_score: '15', lead_temperature: ' cold', bot_type: 'lead' },
        tags: [' cold-lead ', 'Needs Qualifying'],
      },
    )
    expect(leadBot.effects(view)).toEqual([])
  })

  test('getting warm: other tags go first, one note, one opportunity', () => {
    const view = givenView(
      leadBot,
      {},
      {
        ...withLead(40),
        location,
        previousTemperature: 'cold',
        fields: { lead_score: 40, lead_temperature: 'warm', bot_type: 'lead' },
        tags: ['Cold-Lead', 'hot-lead', 'Hot-Buyer'],
      },
    )
    expect(leadBot.effects(view)).toEqual([
      { kind: 'upsert_opportunity', pipeline_id: 'p1', stage_id: 's1', name: 'lead by text message', value: null },
      { kind: 'add_note', note: 'temperature', body: 'Lead is warm, was cold. Lead score 40 of 100.' },
      { kind: 'remove_tag', tag: 'Hot-Lead' },
      { kind: 'remove_tag', tag: 'Cold-Lead' },
      { kind: 'add_tag', tag: 'Warm-Lead' },
    ])
  })

  test('no second opportunity, none below 40, none without a pipeline', () => {
    const kinds = (over: Parameters<typeof givenView>[2]) => leadBot.effects(givenView(leadBot, {}, over)).map(({ kind }) => kind)
    expect(kinds({ ...withLead(60), location })).toContain('upsert_opportunity')
    expect(kinds({ ...withLead(60), location, hasOpportunity: true })).not.toContain('upsert_opportunity')
    expect(kinds({ ...withLead(39), location })).not.toContain('upsert_opportunity')
    expect(kinds(withLead(60))).not.toContain('upsert_opportunity')
  })

  test('hot asks a person to call within 15 minutes', () => {
    const actions = leadBot.effects(givenView(leadBot, { name: 'Lupe' }, withLead(85)))
    expect(actions.find(({ kind }) => kind === 'create_task')).toMatchObject({
      task: 'hot_lead',
      title: 'Hot lead: Lupe',
      due_at: '2026-03-03T17:15:00.000Z',
    })
  })
})
