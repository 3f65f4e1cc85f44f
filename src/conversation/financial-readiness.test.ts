import { expect, test } from 'vitest'
import { financialReadiness, motivationPillar, timelinePillar } from './financial-readiness.ts'
import { CONTINGENT, days, givenFacts, givenLocation, OPEN_ENDED } from './given.fixture.ts'

test.each([
  ['relocation', 85],
  ['job', 85],
  ['job_relocation', 85],
  ['divorce', 85],
  ['inherited', 85],
  ['financial', 85],
  ['tired_landlord', 85],
  ['growing_family', 85],
  ['leaving_rental', 85],
  ['downsizing', 50],
  ['upgrading', 50],
  ['retiring', 50],
  ['first_home', 50],
  ['schools', 50],
  ['investment', 50],
  ['other', 20],
  ['curious', 20],
  ['declined', null],
])('section 3, FRS motivation %s: %s', (motivation, pillar) => expect(motivationPillar(givenFacts({ motivation }))).toBe(pillar))

test.each([
  [{ timeline: days(30) }, 'buyer', 90],
  [{ timeline: days(31) }, 'buyer', 50],
  [{ timeline: days(180) }, 'buyer', 50],
  [{ timeline: days(181) }, 'buyer', 20],
  [{ timeline: OPEN_ENDED }, 'buyer', 20],
  [{ timeline: CONTINGENT }, 'buyer', null],
  [{ timeline: days(40) }, 'buyer', 50],
  [{ timeline: days(40) }, 'seller', 90],
  [{ timeline_acceptable: true }, 'seller', 90],
  [{ timeline_acceptable: true }, 'buyer', null],
  [{ timeline_acceptable: false }, 'seller', null],
  [{ timeline_acceptable: false, timeline: days(60) }, 'seller', 50],
] as const)('section 3, FRS timeline %o of a %s: %s', (values, side, pillar) =>
  expect(timelinePillar(givenFacts(values), side)).toBe(pillar),
)

test.each([
  [{ condition: 'move_in_ready' }, 17, 0.2],
  [{ condition: 'minor_repairs' }, 10, 0.2],
  [{ condition: 'major_repairs' }, 4, 0.2],
  [{ price_point: 640_000 }, 12.75, 0.15],
  [{ price_point: 1_500_000 }, 7.5, 0.15],
  [{ motivation: 'divorce', timeline: days(10), condition: 'move_in_ready', price_point: 640_000 }, 86.5, 1],
])('section 3, FRS of a seller with %o: %d', (values, score, coverage) =>
  expect(financialReadiness({ facts: givenFacts(values), side: 'seller', location: givenLocation() })).toEqual({ score, coverage }),
)
