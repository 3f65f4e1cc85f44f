import { expect, test } from 'vitest'
import { CONTINGENT, days, givenFacts, OPEN_ENDED } from './given.fixture.ts'
import { acceptsSaleWindow } from './sale-window.ts'

test.each([
  [{}, null],
  [{ timeline_acceptable: true }, true],
  [{ timeline_acceptable: false }, false],
  [{ timeline: days(45) }, true],
  [{ timeline: days(46) }, null],
  [{ timeline: { ...days(90), earliest_days: 45 } }, null],
  [{ timeline: { ...days(90), earliest_days: 46 } }, false],
  [{ timeline: OPEN_ENDED }, false],
  [{ timeline: CONTINGENT }, null],
  [{ timeline_acceptable: false, timeline: days(40) }, false],
])('2.6 would 30 to 45 days work, by %o: %s', (values, accepts) => expect(acceptsSaleWindow(givenFacts(values))).toBe(accepts))

test('2.6 the later of two statements that disagree stands', () => {
  const no = givenFacts({ timeline_acceptable: false }, '2026-03-04T17:00:00Z')
  const sooner = givenFacts({ timeline: days(40) }, '2026-03-04T10:00:00-08:00')
  const earlier = givenFacts({ timeline: days(40) }, '2026-03-04T08:00:00-08:00')
  expect(acceptsSaleWindow({ ...no, ...sooner })).toBe(true)
  expect(acceptsSaleWindow({ ...no, ...earlier })).toBe(false)
})
