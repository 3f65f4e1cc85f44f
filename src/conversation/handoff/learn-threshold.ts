/** What became of handoffs on one route in the last ninety days: those that happened, and the invented ones a location begins with. */
export type OutcomeCounts = { real: Tally; seeded: Tally }
export type Tally = { settled: number; successful: number }

/** `used`: how many outcomes count; `rate` null: too few. `seeded`: invented ones are among them. */
export type Learned = { used: number; rate: number | null; seeded: boolean; adjustment: number }

const ENOUGH = 10
const GOOD_ABOVE = 0.8
const POOR_BELOW = 0.5
const LOWERED_BY = -0.05
const RAISED_BY = 0.1

/**
 * How far outcomes move a route's threshold from its base. Not cumulative: the same outcomes give the same figure in whatever
 * order they came.
 */
export function learnThreshold({ real, seeded }: OutcomeCounts): Learned {
  const isReal = real.settled >= ENOUGH
  const used = isReal ? real.settled : real.settled + seeded.settled
  const successful = isReal ? real.successful : real.successful + seeded.successful
  const isSeeded = !isReal && seeded.settled > 0
  if (used < ENOUGH) return { used, rate: null, seeded: isSeeded, adjustment: 0 }
  const rate = successful / used
  return { used, rate: Math.round(rate * 10_000) / 10_000, seeded: isSeeded, adjustment: adjustmentAt(rate) }
}

function adjustmentAt(rate: number): number {
  if (rate > GOOD_ABOVE) return LOWERED_BY
  return rate < POOR_BELOW ? RAISED_BY : 0
}
