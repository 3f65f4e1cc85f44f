import { unitHash } from '../../src/lib/hash.ts'
import { spreadOf } from './percentiles.ts'

/** Two sides measured one right after the other. */
export type Pair = { base: readonly number[]; other: readonly number[] }

/** The ratio of the sides' percentiles, all their samples pooled, and where it lies in 95 of 100 repeated measurements. */
export type RatioInterval = { ratio: number; low: number; high: number }

const DRAWS = 2_000

/** Bootstrap over pairs, not over samples: what disturbs one round disturbs many of its samples. The draws are the same every time. */
export function ratioInterval(pairs: readonly Pair[], percentile: 'p50' | 'p95'): RatioInterval {
  const ratioOf = (chosen: readonly Pair[]) =>
    spreadOf(chosen.flatMap(({ other }) => other))[percentile] / spreadOf(chosen.flatMap(({ base }) => base))[percentile]
  const draws = Array.from({ length: DRAWS }, (_, draw) => ratioOf(drawn(pairs, draw))).toSorted((a, b) => a - b)
  const at = (share: number) => thousandth(draws[Math.round(share * (DRAWS - 1))] ?? Number.NaN)
  return { ratio: thousandth(ratioOf(pairs)), low: at(0.025), high: at(0.975) }
}

const drawn = (pairs: readonly Pair[], draw: number): Pair[] =>
  pairs.flatMap((_, n) => pairs[Math.floor(unitHash(`${draw} ${n}`) * pairs.length)] ?? [])

const thousandth = (value: number): number => Math.round(value * 1000) / 1000
