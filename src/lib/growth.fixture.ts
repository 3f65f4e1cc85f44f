/** With sixteen times the text, linear work takes sixteen times as long and quadratic work 256 times: between them, with room for noise. */
export const LINEAR_OVER_16 = 80

/**
 * How many times as long the work takes on the longer of two texts as on the shorter: the least of several runs each, taken in turns, so
 * that whatever else the machine does weighs on both alike. No time is compared with a clock's.
 */
export function growthOf(shorter: () => unknown, longer: () => unknown): number {
  const least = { shorter: Infinity, longer: Infinity }
  for (let round = 0; round < ROUNDS; round += 1) {
    least.shorter = Math.min(least.shorter, timeOf(shorter))
    least.longer = Math.min(least.longer, timeOf(longer))
  }
  return least.longer / least.shorter
}

const ROUNDS = 8

function timeOf(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}
