import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { circles, overLimits } from '../../../tests/support/handoff-laws.ts'
import { givenLocation } from '../given.fixture.ts'
import type { BotName } from '../owner.ts'
import { evaluateHandoff, type HandoffInput } from './evaluate-handoff.ts'
import { givenHandoff, HANDOFF_NOW, saidOf } from './given-handoff.fixture.ts'
import { done, modelled, stepOf, type Modelled } from './handoff-model.fixture.ts'
import { thresholdOf, thresholdsOf } from './handoff-route.ts'
import { learnThreshold } from './learn-threshold.ts'
import type { TruthRow } from './truth-table.fixture.ts'

const MIN = 60_000
const SEQUENCES = 5_000
const STEPS = 60

/** Numbers, each of which is a step. */
const steps = fc.array(fc.nat({ max: 24 * 30 * 14 * 14 - 1 }), { minLength: STEPS, maxLength: STEPS })

const THRESHOLDS = thresholdsOf(givenLocation())
const TEMPLATE = givenHandoff({ source: 'lead', scores: { buyer: 0, seller: 0 } })

type Walked = Modelled & { wrong: string[]; said: Set<string> }

/** A contact's life by the evaluation, step by step beside the model. */
function walk(numbers: readonly number[], circleMs?: number): Walked {
  const contact: Walked = { owner: 'lead', optedOut: false, now: HANDOFF_NOW.getTime(), made: [], wrong: [], said: new Set() }
  for (const n of numbers) {
    const { waitMs, does, scores } = stepOf(n)
    contact.now += waitMs
    if (does === 'text') text(contact, scores, circleMs)
    else done(contact, does)
  }
  return contact
}

function text(contact: Walked, scores: HandoffInput['scores'], circleMs?: number): void {
  const { owner, optedOut, now, made } = contact
  const source: BotName = owner === 'human' || owner === 'nobody' ? 'lead' : owner
  const history = made.map(({ from, to, at }) => ({ from, to, at: at.toISOString() }))
  const decision = evaluateHandoff({
    ...TEMPLATE,
    source,
    scores,
    owner,
    suppressed: optedOut,
    thresholds: THRESHOLDS,
    history,
    now: new Date(now),
    ...(circleMs === undefined ? {} : { circleMs }),
  })
  const [said, expected] = [saidOf(decision), modelled(contact, scores, circleMs)]
  contact.said.add(said)
  if (said !== expected) contact.wrong.push(`${said}, expected ${expected}`)
  if (decision.status !== 'proceed') return
  if (decision.to === source || owner !== source || optedOut) contact.wrong.push(`${owner} to ${decision.to}`)
  contact.made.push({ from: source, to: decision.to, at: new Date(now) })
  contact.owner = decision.to
}

test('properties 1, 2 and 4: in 5,000 lives of 60 steps no circle, no limit passed, and every decision is the model’s', () => {
  let made = 0
  fc.assert(
    fc.property(steps, (numbers) => {
      const life = walk(numbers)
      made += life.made.length
      expect([life.wrong, circles(life.made), overLimits(life.made)]).toEqual([[], [], []])
    }),
    { numRuns: SEQUENCES },
  )
  expect(made).toBeGreaterThan(SEQUENCES)
})

test('property 2: with the circular window at 0 the hourly and the daily limit hold by themselves', () => {
  const said = new Set<string>()
  fc.assert(
    fc.property(steps, (numbers) => {
      const life = walk(
        numbers.map((n) => n - (n % 24) + (n % 9)),
        0,
      )
      for (const one of life.said) said.add(one)
      expect([life.wrong, overLimits(life.made)]).toEqual([[], []])
    }),
    { numRuns: SEQUENCES },
  )
  expect([...said].filter((one) => one.startsWith('blocked')).toSorted()).toEqual(['blocked rate_limit_daily', 'blocked rate_limit_hourly'])
})

const score = fc.integer({ min: 0, max: 9900 }).map((n) => n / 10_000)
const bot = fc.constantFrom<BotName>('lead', 'buyer', 'seller')
const past = fc.array(fc.tuple(bot, fc.constantFrom<BotName>('buyer', 'seller'), fc.integer({ min: 0, max: 1500 * MIN })), {
  maxLength: 12,
})

const evaluated = (row: Pick<TruthRow, 'source' | 'scores' | 'past'>, over: Partial<HandoffInput> = {}) =>
  evaluateHandoff(givenHandoff(row, over))

test('property 4: never to the lead bot, never to itself, never from one who is not the owner, never after an opt-out, whoever asks', () => {
  const circumstances = fc.record({
    owner: fc.constantFrom<HandoffInput['owner']>('lead', 'buyer', 'seller', 'human', 'nobody'),
    target: fc.constantFrom(null, 'lead', 'buyer', 'seller', 'manager'),
    suppressed: fc.boolean(),
    silenced: fc.boolean(),
    booked: fc.boolean(),
    enabled: fc.boolean(),
    fresh: fc.constantFrom<HandoffInput['fresh']>(null, { buyer: true, seller: true }, { buyer: false, seller: true }),
  })
  let made = 0
  fc.assert(
    fc.property(bot, score, score, past, circumstances, (...[source, buyer, seller, history, over]) => {
      const decision = evaluated({ source, scores: { buyer, seller }, past: history }, over)
      if (decision.status !== 'proceed') return
      made += 1
      expect([over.owner, over.suppressed, over.silenced, over.booked, over.enabled]).toEqual([source, false, false, false, true])
      expect([source, 'lead']).not.toContain(decision.to)
      expect([null, decision.to]).toContain(over.target)
    }),
    { numRuns: 40_000 },
  )
  expect(made).toBeGreaterThan(20)
})

test('property 5: a higher score for a fixed target never turns proceed into none, nor a higher opposite score none into proceed', () => {
  const target = fc.constantFrom<'buyer' | 'seller'>('buyer', 'seller')
  fc.assert(
    fc.property(bot, target, score, score, score, past, (...[source, to, mine, theirs, more, history]) => {
      const at = (own: number, other: number) => {
        const scores = to === 'buyer' ? { buyer: own, seller: other } : { buyer: other, seller: own }
        return evaluated({ source, scores, past: history }, { target: to }).status
      }
      const given = at(mine, theirs)
      if (given === 'proceed') expect(at(Math.min(0.99, mine + more), theirs)).toBe('proceed')
      if (given === 'none') expect(at(mine, Math.min(0.99, theirs + more))).toBe('none')
    }),
    { numRuns: 10_000 },
  )
})

type Outcome = 'successful' | 'failed' | 'reverted' | 'timeout'
const outcome = (good: number) =>
  fc.record({
    was: fc.integer({ min: 0, max: 99 }).map((n): Outcome => (n < good ? 'successful' : (POOR[n % 3] ?? 'failed'))),
    seeded: fc.boolean(),
  })
const POOR: Outcome[] = ['failed', 'reverted', 'timeout']
const outcomes = fc.constantFrom(20, 60, 95).chain((good) => fc.array(outcome(good), { maxLength: 60 }))
const tally = (rows: readonly { was: Outcome }[]) => ({
  settled: rows.length,
  successful: rows.filter(({ was }) => was === 'successful').length,
})
const effectiveOf = (base: number, rows: readonly { was: Outcome; seeded: boolean }[]) => {
  const counts = { real: tally(rows.filter(({ seeded }) => !seeded)), seeded: tally(rows.filter(({ seeded }) => seeded)) }
  return thresholdOf(base, learnThreshold(counts).adjustment).effective
}

test('property 8: the threshold stays from .50 to .95 and follows from which outcomes there are, not from their order', () => {
  const shuffled = outcomes.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
  const base = fc.integer({ min: 5_000, max: 9_500 }).map((n) => n / 10_000)
  const moved = new Set<number>()
  fc.assert(
    fc.property(base, shuffled, (...[set, [rows, others]]) => {
      const effective = effectiveOf(set, rows)
      expect(effective).toBeGreaterThanOrEqual(0.5)
      expect(effective).toBeLessThanOrEqual(0.95)
      expect(effectiveOf(set, others)).toBe(effective)
      moved.add(Math.sign(effective - set))
    }),
    { numRuns: SEQUENCES },
  )
  expect(moved).toEqual(new Set([-1, 0, 1]))
})
