/** Percentiles of a set of milliseconds, to a tenth. */
export type Spread = { n: number; p50: number; p95: number; p99: number; max: number }

/** Percentiles by linear interpolation between the two neighbours. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const rank = share * (sorted.length - 1)
    const low = sorted[Math.floor(rank)] ?? Number.NaN
    const high = sorted[Math.ceil(rank)] ?? Number.NaN
    return tenth(low + (high - low) * (rank - Math.floor(rank)))
  }
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: tenth(sorted.at(-1) ?? Number.NaN) }
}

const tenth = (value: number): number => Math.round(value * 10) / 10
