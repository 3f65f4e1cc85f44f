import type { BotName } from '../owner.ts'
import type { SideScores } from '../reading.ts'
import type { BotReading } from './bot-health.ts'

/** A row of the truth table: what there is, and what it comes to. Ages are of executed handoffs, in milliseconds. */
export type TruthRow = {
  n: number
  source: BotName
  scores: SideScores
  past?: [from: BotName, to: BotName, age: number][]
  /** Blocked attempts on record, by age: they count for nothing. */
  blocked?: number[]
  /** The age of a lock; `own`: the caller's. */
  lock?: { age: number; own: boolean }
  target?: string
  /** Turns of the target bot, and the longest of 95 in 100. */
  health?: BotReading
  deferrals?: number
  /** Outcomes on record for the route, none of them invented. */
  outcomes?: { settled: number; successful: number }
  takeover?: true
  parked?: 'buyer'
  stale?: true
  result: string
}

const L = 'lead'
const B = 'buyer'
const S = 'seller'
const min = (minutes: number): number => minutes * 60_000
const of = (buyer: number, seller: number): SideScores => ({ buyer, seller })
const healthy = (operations: number, errors: number, p95Ms = 400): BotReading => ({ operations, errors, p95Ms })

/** Handoffs of other routes, none of them made from or to the bot in question within half an hour. */
const ages = (...list: number[]): [BotName, BotName, number][] => list.map((age, i) => (i % 2 === 0 ? [L, S, age] : [L, B, age]))
const ten = (oldest: number): [BotName, BotName, number][] =>
  [oldest, ...Array.from({ length: 9 }, (_, i) => min(90 + i * 60))].map((age) => [L, S, age])

export const TRUTH_TABLE: TruthRow[] = [
  { n: 1, source: L, scores: of(0.82, 0.123), result: 'proceed buyer' },
  { n: 2, source: L, scores: of(0.7, 0), result: 'proceed buyer' },
  { n: 3, source: L, scores: of(0.6999, 0), result: 'none below_threshold, ask_to_confirm' },
  { n: 4, source: L, scores: of(0.4999, 0), result: 'none below_threshold' },
  { n: 5, source: L, scores: of(0.82, 0.82), result: 'none tie' },
  { n: 6, source: L, scores: of(0.123, 0.738), result: 'proceed seller' },
  { n: 7, source: B, scores: of(0.2, 0.8), result: 'proceed seller' },
  { n: 8, source: B, scores: of(0.2, 0.7999), result: 'none below_threshold, ask_to_confirm' },
  { n: 9, source: B, scores: of(0.85, 0.82), result: 'none not_higher' },
  { n: 10, source: S, scores: of(0.6, 0.59), result: 'proceed buyer' },
  { n: 11, source: S, scores: of(0.6, 0.6), result: 'none tie' },
  { n: 12, source: S, scores: of(0.9, 0.2), target: L, result: 'none to_lead' },
  { n: 13, source: B, scores: of(0.9, 0.2), target: B, result: 'none self_handoff' },
  { n: 14, source: L, scores: of(0.82, 0), past: [[L, B, min(30) - 1]], result: 'blocked circular_repeat' },
  { n: 15, source: L, scores: of(0.82, 0), past: [[L, B, min(30)]], result: 'proceed buyer' },
  { n: 16, source: B, scores: of(0, 0.883), past: [[L, B, min(2)]], result: 'proceed seller' },
  {
    n: 17,
    source: S,
    scores: of(0.82, 0),
    past: [
      [L, B, min(20)],
      [B, S, min(10)],
    ],
    result: 'blocked circular_return',
  },
  {
    n: 18,
    source: S,
    scores: of(0.82, 0),
    past: [
      [L, B, min(45)],
      [B, S, min(30)],
    ],
    result: 'proceed buyer',
  },
  { n: 19, source: B, scores: of(0, 0.883), past: [[S, B, min(30) - 1]], result: 'blocked circular_return' },
  {
    n: 20,
    source: B,
    scores: of(0, 0.883),
    past: [
      [B, S, min(29)],
      [S, B, min(28)],
    ],
    result: 'blocked circular_repeat',
  },
  { n: 21, source: B, scores: of(0, 0.883), past: ages(min(60) - 1, min(45), min(31)), result: 'blocked rate_limit_hourly' },
  { n: 22, source: B, scores: of(0, 0.883), past: ages(min(60), min(45), min(31)), result: 'proceed seller' },
  {
    n: 23,
    source: B,
    scores: of(0, 0.883),
    past: [...ten(min(1440) - 1).slice(0, 8), [L, S, min(45)], [L, B, min(31)]],
    result: 'blocked rate_limit_daily',
  },
  { n: 24, source: B, scores: of(0, 0.883), past: ten(min(1440)), result: 'proceed seller' },
  {
    n: 25,
    source: B,
    scores: of(0, 0.883),
    past: ages(min(45), min(31)),
    blocked: Array.from({ length: 9 }, (_, i) => min(32 + i)),
    result: 'proceed seller',
  },
  { n: 26, source: L, scores: of(0.82, 0), lock: { age: 29_999, own: false }, result: 'blocked locked' },
  { n: 27, source: L, scores: of(0.82, 0), lock: { age: 30_000, own: false }, result: 'proceed buyer' },
  { n: 28, source: L, scores: of(0.82, 0), lock: { age: 5_000, own: true }, result: 'proceed buyer' },
  { n: 29, source: L, scores: of(0.82, 0), health: healthy(20, 2), result: 'proceed buyer' },
  { n: 30, source: L, scores: of(0.82, 0), health: healthy(20, 3), result: 'blocked performance_deferred' },
  { n: 31, source: L, scores: of(0.82, 0), health: healthy(19, 9), result: 'proceed buyer' },
  { n: 32, source: L, scores: of(0.82, 0), health: healthy(40, 0, 2_160), result: 'proceed buyer' },
  { n: 33, source: L, scores: of(0.82, 0), health: healthy(40, 0, 2_161), deferrals: 3, result: 'blocked performance_exhausted' },
  {
    n: 34,
    source: S,
    scores: of(0.82, 0),
    lock: { age: 1_000, own: false },
    past: [[B, S, min(10)]],
    result: 'blocked locked',
  },
  { n: 35, source: S, scores: of(0.82, 0), health: healthy(20, 3), past: [[B, S, min(10)]], result: 'blocked performance_deferred' },
  {
    n: 36,
    source: S,
    scores: of(0.82, 0),
    past: [
      [L, B, min(50)],
      [L, S, min(40)],
      [B, S, min(10)],
    ],
    result: 'blocked circular_return',
  },
  { n: 37, source: L, scores: of(0.66, 0), outcomes: { settled: 20, successful: 17 }, result: 'proceed buyer' },
  {
    n: 38,
    source: L,
    scores: of(0.75, 0),
    outcomes: { settled: 12, successful: 5 },
    result: 'none below_threshold, ask_to_confirm',
  },
  { n: 39, source: L, scores: of(0.82, 0), takeover: true, result: 'none owner_human' },
  { n: 40, source: S, scores: of(0.656, 0.492), parked: B, result: 'none intent_parked' },
  { n: 41, source: L, scores: of(0.7054, 0), stale: true, result: 'none not_fresh' },
  { n: 42, source: L, scores: of(Number.NaN, 0), result: 'none invalid_input' },
]

export const titleOf = ({ n, source, scores, result }: TruthRow): string =>
  `row ${n}: ${source}, ${scores.buyer} / ${scores.seller}: ${result}`
