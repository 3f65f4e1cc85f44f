import { describe, expect, test } from 'vitest'
import type { BotName } from '../owner.ts'
import { evaluateHandoff, HANDOFF_BLOCKS, HANDOFF_NONES, type HandoffDecision, type HandoffInput } from './evaluate-handoff.ts'
import { before, givenHandoff, HANDOFF_NOW, saidOf } from './given-handoff.fixture.ts'
import { handoffWords } from './handoff-words.ts'
import { TRUTH_TABLE, titleOf, type TruthRow } from './truth-table.fixture.ts'

const MIN = 60_000

describe('the truth table', () => {
  test.each(TRUTH_TABLE.map((row) => [titleOf(row), row] as const))('%s', (_, row) =>
    expect(saidOf(evaluateHandoff(givenHandoff(row)))).toBe(row.result),
  )

  test('has its 42 rows', () => expect(TRUTH_TABLE.map(({ n }) => n)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1)))
})

const lead = { source: 'lead', scores: { buyer: 0.82, seller: 0 } } as const

test.each<[string, Partial<HandoffInput>, string]>([
  ['switched off', { enabled: false }, 'none disabled'],
  ['switched off, before all else', { enabled: false, owner: 'human', scores: { buyer: Number.NaN, seller: 0 } }, 'none disabled'],
  ['an unknown bot', { target: 'manager' }, 'none invalid_input'],
  ['a score above 1', { scores: { buyer: 1.01, seller: 0 } }, 'none invalid_input'],
  ['a score below 0', { scores: { buyer: 0.8, seller: -0.1 } }, 'none invalid_input'],
  ['another bot has the contact', { owner: 'seller' }, 'none not_owner'],
  ['nobody has the contact', { owner: 'nobody' }, 'none not_owner'],
  ['a silence tag', { silenced: true }, 'none owner_human'],
  ['opted out', { suppressed: true }, 'none opted_out'],
  ['an appointment ahead', { booked: true }, 'none booked'],
  ['an opt-out goes before an appointment', { suppressed: true, booked: true }, 'none opted_out'],
  ['nobody asks for fresh evidence where no text brought it here', { fresh: null }, 'proceed buyer'],
  ['the lead bot handed to by name', { source: 'buyer', owner: 'buyer', target: 'lead' }, 'none to_lead'],
  ['a named target with the lower score', { target: 'seller' }, 'none not_higher'],
  ['a part that failed stops what is called for', { stop: 'error' }, 'blocked error'],
  ['a part that failed changes nothing else', { stop: 'error', scores: { buyer: 0.3, seller: 0 } }, 'none below_threshold'],
  ['a fifth decimal is not compared', { scores: { buyer: 0.69999, seller: 0 } }, 'proceed buyer'],
])('%s', (...[, over, expected]) => expect(saidOf(evaluateHandoff(givenHandoff(lead, over)))).toBe(expected))

test('a row from the future has no age', () => {
  expect(saidOf(evaluateHandoff(givenHandoff({ ...lead, past: [['lead', 'buyer', -5 * MIN]] })))).toBe('blocked circular_repeat')
})

test('deferrals of another route do not use up this one', () => {
  const health = { operations: 40, errors: 20, p95Ms: 1 }
  const deferred = { from: 'seller', to: 'buyer', times: 3 } as const
  expect(saidOf(evaluateHandoff(givenHandoff({ ...lead, health }, { deferred })))).toBe('blocked performance_deferred')
})

describe('when it would pass', () => {
  const retryOf = (row: Pick<TruthRow, 'past' | 'lock' | 'health'>, source: BotName = 'lead') => {
    const scores = source === 'buyer' ? { buyer: 0, seller: 0.883 } : { buyer: 0.82, seller: 0 }
    const decision = evaluateHandoff(givenHandoff({ source, scores, ...row }))
    return decision.status === 'blocked' ? decision.retryAt : null
  }
  test('a lock lapses', () => expect(retryOf({ lock: { age: 10_000, own: false } })).toBe('2026-03-04T18:00:20.000Z'))
  test('a slow bot is looked at again', () =>
    expect(retryOf({ health: { operations: 20, errors: 3, p95Ms: 1 } })).toBe('2026-03-04T18:30:00.000Z'))
  test('a circle ends half an hour after its last handoff', () =>
    expect(
      retryOf({
        past: [
          ['lead', 'buyer', 25 * MIN],
          ['lead', 'buyer', 20 * MIN],
        ],
      }),
    ).toBe('2026-03-04T18:10:00.000Z'))
  test('an hourly limit ends when the third newest is an hour old', () =>
    expect(
      retryOf(
        {
          past: [
            ['lead', 'seller', 55 * MIN],
            ['lead', 'buyer', 45 * MIN],
            ['lead', 'seller', 31 * MIN],
          ],
        },
        'buyer',
      ),
    ).toBe('2026-03-04T18:05:00.000Z'))
})

test('every result is told in one plain sentence', () => {
  const shown: HandoffDecision[] = [
    ...HANDOFF_NONES.map((reason) => ({ status: 'none' as const, reason, askToConfirm: null })),
    ...HANDOFF_BLOCKS.map((reason) => ({
      status: 'blocked' as const,
      to: 'buyer' as const,
      score: 0.9,
      threshold: 0.7,
      reason,
      retryAt: before(-20 * MIN),
    })),
    evaluateHandoff(givenHandoff({ source: 'lead', scores: { buyer: 0, seller: 0.883 } })),
  ]
  const words = shown.map((decision) => handoffWords(decision, HANDOFF_NOW))
  expect(words).toContain('The contact left the buyer bot 10 min ago; wait until 30 min have passed')
  expect(words.at(-1)).toBe('Seller intent 0.883 reaches 0.70')
  expect(words.filter((one) => one.length > 160 || /\d{5}|@/.test(one))).toEqual([])
  expect(new Set(words).size).toBe(words.length)
})
