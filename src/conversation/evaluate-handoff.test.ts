import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateHandoff, type HandoffInput } from './evaluate-handoff.ts'
import { givenLocation } from './given.fixture.ts'
import type { BotName } from './owner.ts'

const NOW = new Date('2026-03-04T18:00:00.000Z')
const MIN = 60_000
const L: BotName = 'lead'
const B: BotName = 'buyer'
const S: BotName = 'seller'

type Past = [from: BotName, to: BotName, ageMs: number]
const ages = (...list: number[]): Past[] => list.map((age, i) => (i % 2 === 0 ? [L, S, age] : [L, B, age]))
const min = (minutes: number) => minutes * MIN

type Args = [source: BotName, scores: [buyer: number, seller: number], past?: Past[], over?: Partial<HandoffInput>]

const evaluate = (...[source, [buyer, seller], past = [], over = {}]: Args) => {
  const history = past.map(([from, to, age]) => ({ from, to, at: new Date(NOW.getTime() - age).toISOString() }))
  return evaluateHandoff({
    source,
    scores: { buyer, seller },
    fresh: { buyer: true, seller: true },
    parked: null,
    booked: false,
    history,
    now: NOW,
    location: givenLocation(),
    ...over,
  })
}

const ten = (oldest: number): Past[] => [oldest, ...Array.from({ length: 9 }, (_, i) => min(90 + i * 60))].map((age) => [L, S, age])

test.each<[number, BotName, [number, number], Past[], object]>([
  [1, L, [0.82, 0.123], [], { status: 'proceed', to: B, score: 0.82, threshold: 0.7 }],
  [2, L, [0.7, 0], [], { status: 'proceed', to: B }],
  [3, L, [0.6999, 0], [], { status: 'none', reason: 'below_threshold', askToConfirm: B }],
  [4, L, [0.4999, 0], [], { status: 'none', reason: 'below_threshold', askToConfirm: null }],
  [5, L, [0.82, 0.82], [], { status: 'none', reason: 'tie' }],
  [6, L, [0.123, 0.738], [], { status: 'proceed', to: S }],
  [7, B, [0.2, 0.8], [], { status: 'proceed', to: S }],
  [8, B, [0.2, 0.7999], [], { status: 'none', reason: 'below_threshold', askToConfirm: S }],
  [9, B, [0.85, 0.82], [], { status: 'none', reason: 'not_higher' }],
  [10, S, [0.6, 0.59], [], { status: 'proceed', to: B }],
  [11, S, [0.6, 0.6], [], { status: 'none', reason: 'tie' }],
  [14, L, [0.82, 0], [[L, B, min(30) - 1]], { status: 'blocked', reason: 'circular_repeat' }],
  [15, L, [0.82, 0], [[L, B, min(30)]], { status: 'proceed', to: B }],
  [16, B, [0, 0.883], [[L, B, min(2)]], { status: 'proceed', to: S }],
  [
    17,
    S,
    [0.82, 0],
    [
      [L, B, min(20)],
      [B, S, min(10)],
    ],
    { status: 'blocked', reason: 'circular_return' },
  ],
  [
    18,
    S,
    [0.82, 0],
    [
      [L, B, min(45)],
      [B, S, min(30)],
    ],
    { status: 'proceed', to: B },
  ],
  [19, B, [0, 0.883], [[S, B, min(30) - 1]], { status: 'blocked', reason: 'circular_return' }],
  [
    20,
    B,
    [0, 0.883],
    [
      [B, S, min(29)],
      [S, B, min(28)],
    ],
    { status: 'blocked', reason: 'circular_repeat' },
  ],
  [21, B, [0, 0.883], ages(min(60) - 1, min(45), min(31)), { status: 'blocked', reason: 'rate_limit_hourly' }],
  [22, B, [0, 0.883], ages(min(60), min(45), min(31)), { status: 'proceed', to: S }],
  [23, B, [0, 0.883], [...ten(min(1440) - 1).slice(0, 8), ...ages(min(45), min(31))], { status: 'blocked', reason: 'rate_limit_daily' }],
  [24, B, [0, 0.883], ten(min(1440)), { status: 'proceed', to: S }],
  [25, B, [0, 0.883], ages(min(45), min(31)), { status: 'proceed', to: S }],
])('row %i', (...[, source, scores, past, expected]) => expect(evaluate(source, scores, past)).toMatchObject(expected))

test.each<[number, BotName, [number, number], Partial<HandoffInput>, string]>([
  [40, S, [0.656, 0.492], { parked: 'buyer' }, 'intent_parked'],
  [41, L, [0.7054, 0], { fresh: { buyer: false, seller: false } }, 'not_fresh'],
  [0, L, [0.9, 0], { location: givenLocation({ handoffs: { ...givenLocation().handoffs, enabled: false } }) }, 'disabled'],
])('row %i: none', (...[, source, scores, over, reason]) =>
  expect(evaluate(source, scores, [], over)).toMatchObject({ status: 'none', reason }),
)

test('a row from the future has no age', () => {
  expect(evaluate(L, [0.82, 0], [[L, B, -min(5)]])).toMatchObject({ status: 'blocked', reason: 'circular_repeat' })
})

const score = fc.integer({ min: 0, max: 9900 }).map((n) => n / 10_000)
const bot = fc.constantFrom<BotName>(L, B, S)
const past = fc.array(fc.tuple(bot, fc.constantFrom<BotName>(B, S), fc.integer({ min: 0, max: min(1500) })), { maxLength: 12 })

test('never to itself, never with a lower score, never over the limits', () => {
  fc.assert(
    fc.property(bot, score, score, past, (...[source, buyer, seller, history]) => {
      const decision = evaluate(source, [buyer, seller], history)
      if (decision.status !== 'proceed') return true
      const other = decision.to === 'buyer' ? seller : buyer
      const hourly = history.filter(([, , age]) => age < min(60)).length
      return (
        decision.to !== source &&
        decision.score > other &&
        decision.score >= decision.threshold &&
        hourly < 3 &&
        history.filter(([, , age]) => age < min(1440)).length < 10
      )
    }),
    { numRuns: 2000 },
  )
})

test('a higher score for the target never takes a handoff away', () => {
  fc.assert(
    fc.property(bot, score, score, score, past, (...[source, low, seller, more, history]) => {
      const high = Math.min(0.99, low + more)
      const before = evaluate(source === 'buyer' ? 'lead' : source, [low, seller], history)
      const after = evaluate(source === 'buyer' ? 'lead' : source, [high, seller], history)
      return before.status !== 'proceed' || before.to !== 'buyer' || after.status === 'proceed'
    }),
    { numRuns: 2000 },
  )
})
