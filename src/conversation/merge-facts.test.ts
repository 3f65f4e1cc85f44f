import { expect, test } from 'vitest'
import type { ByField, FactField, FactValue } from './fact.ts'
import { GIVEN_NOW, givenFacts } from './given.fixture.ts'
import type { Heard } from './heard.ts'
import { mergeFacts } from './merge-facts.ts'
import type { Extracted } from './reading.ts'

const found = (field: FactField, value: FactValue, over: Partial<Extracted> = {}): Extracted => ({
  field,
  value,
  unit: null,
  span: [0, 1],
  raw: 'x',
  confidence: 0.85,
  polarity: 'affirmed',
  approximate: false,
  hedged: false,
  basis: 'explicit',
  correction: false,
  sourceMessageId: 'm2',
  ...over,
})

const text = (facts: Extracted[], sentAt = GIVEN_NOW): Heard => ({ messageId: 'm2', sentAt, understanding: { facts } }) as Heard

const ids = () => {
  let n = 0
  return () => `f${(n += 1)}`
}

const merge = (known: ByField<FactValue>, ...texts: Heard[]) => {
  const merged = mergeFacts(givenFacts(known), texts, ids())
  return {
    values: Object.fromEntries(Object.entries(merged.facts).map(([field, fact]) => [field, fact.value])),
    changes: merged.changes.map((change) =>
      change.kind === 'declined' ? change.kind : `${change.kind} ${JSON.stringify(change.fact.value)}`,
    ),
    corrected: merged.corrected,
    ambiguous: merged.ambiguous.map(({ field }) => field),
  }
}

const negated = { polarity: 'negated' } as const
const correction = { correction: true } as const

const days = (earliest_days: number, latest_days: number) => ({ earliest_days, latest_days, open_ended: false, contingent: false })

test.each([
  ['the narrower of two, one around the other', [found('timeline', days(0, 203)), found('timeline', days(100, 114))], days(100, 114)],
  [
    'the plain one beside one that is hedged',
    [found('timeline', days(0, 45), { confidence: 0.6 }), found('timeline', days(183, 212), { confidence: 0.95 })],
    days(183, 212),
  ],
  ['neither of two far apart', [found('timeline', days(10, 20)), found('timeline', days(183, 212))], undefined],
])('of two times in one text counts %s', (_, facts, timeline) => expect(merge({}, text(facts)).values['timeline']).toEqual(timeline))

test.each([
  ['a first value', {}, [text([found('price_point', 600)])], { values: { price_point: 600 }, changes: ['learned 600'], corrected: [] }],
  ['the same again', { price_point: 600 }, [text([found('price_point', 600)])], { changes: [], corrected: [] }],
  [
    'a later contradiction supersedes',
    { price_point: 600 },
    [text([found('price_point', 640)])],
    { values: { price_point: 640 }, changes: ['learned 640'], corrected: ['price_point'] },
  ],
  [
    'a weak one is dropped',
    { price_point: 600 },
    [text([found('price_point', 640, { confidence: 0.49 })])],
    { values: { price_point: 600 }, changes: [] },
  ],
  ['the bound is kept', {}, [text([found('price_point', 640, { confidence: 0.5 })])], { values: { price_point: 640 } }],
  [
    'the word of correction wins',
    {},
    [text([found('price_point', 600), found('price_point', 640, correction)])],
    { values: { price_point: 640 }, changes: ['learned 640'], ambiguous: [] },
  ],
  [
    'without one the field stays',
    { price_point: 500 },
    [text([found('price_point', 600), found('price_point', 640)])],
    { values: { price_point: 500 }, changes: [], ambiguous: ['price_point'] },
  ],
  [
    'a later text of the turn settles it',
    {},
    [text([found('price_point', 600), found('price_point', 640)]), text([found('price_point', 640)])],
    { values: { price_point: 640 }, ambiguous: [] },
  ],
  ['negated is excluded', {}, [text([found('price_point', 600, negated)])], { values: {}, changes: ['excluded 600'] }],
  [
    'a current equal value ends',
    { price_point: 600 },
    [text([found('price_point', 600, negated)])],
    { values: {}, changes: ['excluded 600'] },
  ],
  [
    'another stays',
    { price_point: 640 },
    [text([found('price_point', 600, negated)])],
    { values: { price_point: 640 }, changes: ['excluded 600'] },
  ],
  [
    'not this but that',
    { price_point: 600 },
    [text([found('price_point', 600, negated), found('price_point', 640)])],
    { values: { price_point: 640 }, changes: ['excluded 600', 'learned 640'], corrected: ['price_point'] },
  ],
  [
    'two texts of a turn: the later',
    {},
    [text([found('price_point', 600)]), text([found('price_point', 640)])],
    { values: { price_point: 640 }, changes: ['learned 600', 'learned 640'], corrected: [] },
  ],
] as const)('M-2 %s', (...[, known, texts, expected]) => expect(merge(known, ...texts)).toMatchObject(expected))

test('an object is the same in any order of its keys', () => {
  const stored = { open_ended: false, contingent: false, latest_days: 60, earliest_days: 0 }
  expect(
    merge({ timeline: stored }, text([found('timeline', { earliest_days: 0, latest_days: 60, open_ended: false, contingent: false })]))
      .changes,
  ).toEqual([])
})

test('M-1 said again after 90 days a fact is confirmed, not corrected', () => {
  const merged = mergeFacts(givenFacts({ price_point: 600 }, '2025-11-01T00:00:00.000Z'), [text([found('price_point', 600)])], ids())
  expect(merged.changes).toHaveLength(1)
  expect(merged.corrected).toEqual([])
  expect(merged.facts.price_point?.statedAt).toBe(GIVEN_NOW)
})

test('2.5 a hedge is stored as approximate', () => {
  const merged = mergeFacts({}, [text([found('price_point', 600, { hedged: true })])], ids())
  expect(merged.facts.price_point?.approximate).toBe(true)
})

test('M-3: what a person of the team wrote stands until the contact says otherwise', () => {
  const { price_point } = givenFacts({ price_point: 700 })
  const known = price_point ? { price_point: { ...price_point, basis: 'human' as const, confidence: 1 } } : {}
  expect(mergeFacts(known, [text([])], ids()).facts.price_point?.value).toBe(700)
  expect(mergeFacts(known, [text([found('price_point', 640)])], ids()).facts.price_point?.value).toBe(640)
})

test('M-2 and M-5: below .50 nothing is stored, and nothing stored is ever a default', () => {
  const merged = mergeFacts({}, [text([found('price_point', 640, { confidence: 0.49 })])], ids())
  expect([merged.facts, merged.changes]).toEqual([{}, []])
})
