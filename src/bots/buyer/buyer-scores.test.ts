import { expect, test } from 'vitest'
import { CONTINGENT, days, GIVEN_NOW, givenFacts } from '../../conversation/given.fixture.ts'
import { buyerScores } from './buyer-scores.ts'

test.each([
  ['cash', 100],
  ['approved', 85],
  ['in_progress', 50],
  ['none', 20],
  ['unknown', 0],
])('section 5, scores: financing %s, readiness %i', (financing, score) =>
  expect(buyerScores(givenFacts({ financing }), GIVEN_NOW).financialReadinessScore).toBe(score),
)

test.each([
  [{ motivation: 'leaving_rental', timeline: days(21) }, 87.5],
  [{ motivation: 'leaving_rental' }, 42.5],
  [{ motivation: 'other', timeline: CONTINGENT }, 10],
  [{}, 0],
])('section 5, scores: motivation of %o is %d', (values, score) =>
  expect(buyerScores(givenFacts(values), GIVEN_NOW).buyingMotivationScore).toBe(score),
)

test.each([
  [{ price_max: 699_999 }, 'entry'],
  [{ price_max: 700_000 }, 'mid'],
  [{ price_max: 1_200_000 }, 'luxury'],
  [{ price_max: 500_000, gross_income: 500_000 }, 'entry'],
  [{ gross_income: 500_000 }, 'luxury'],
  [{}, null],
])('section 5, tier of %o is %s', (values, tier) => expect(buyerScores(givenFacts(values), GIVEN_NOW).tier).toBe(tier))

test('section 5 (M-1): facts older than 90 days count as unknown', () => {
  const facts = givenFacts({ financing: 'cash', price_max: 500_000 }, '2025-11-01T00:00:00Z')
  expect(buyerScores(facts, GIVEN_NOW)).toEqual({
    financialReadinessScore: 0,
    buyingMotivationScore: 0,
    buyingPower: null,
    debtsKnown: false,
    tier: null,
  })
})
