import { unitHash } from '../../src/lib/hash.ts'
import { startChild, type Child } from './child.ts'
import { emptyDatabase, withPostgres, type Kind, type PrivatePostgres } from './database.ts'
import { RATES, ROUND_SECONDS, TROUBLES, type Neighbour, type Round, type RoundInput, type Trouble } from './isolation-plan.ts'
import type { NeighboursInput } from './neighbours.ts'
import { spreadOf, type Spread } from './percentiles.ts'
import { ratioInterval, type RatioInterval } from './ratio-interval.ts'

export type IsolationRow = {
  database: Kind
  /** How the neighbour failed; `all`: every way, pooled. */
  trouble: Trouble | 'all'
  /** Replies of our location beside the sound and beside the failing neighbour, webhook to acceptance in ms. */
  sound: Spread
  failing: Spread
  p50_ratio: RatioInterval
  p95_ratio: RatioInterval
  unanswered: number
}

/** `core`: the share of one core that the process under test used, the imitated HighLevel included. */
export type IsolationReport = { blocks: number; core: Partial<Record<Kind, number>>; rows: IsolationRow[] }

const BLOCKS_PER_SECOND = 1.4

/**
 * How one location is served beside a sound neighbour and beside a failing one. One process; short rounds of the two kinds in pairs,
 * which comes first by chance: whatever else the machine does meets both. Each round has a neighbour of its own, so that none
 * inherits another's trouble.
 */
export function benchIsolation({ kinds, seconds }: { kinds: readonly Kind[]; seconds: number }): Promise<IsolationReport> {
  const blocks = Math.max(TROUBLES.length, Math.round(BLOCKS_PER_SECOND * seconds))
  return withPostgres(kinds, async (postgres) => {
    const report: IsolationReport = { blocks, core: {}, rows: [] }
    for (const kind of kinds) {
      const measured = await benchKind(kind, { postgres, blocks })
      report.rows.push(...rowsOf(kind, measured))
      report.core[kind] = mean(measured.flatMap(({ sound, failing }) => [sound.core, failing.core]))
    }
    return report
  })
}

type Measured = { trouble: Trouble; sound: Round; failing: Round }

async function benchKind(kind: Kind, { postgres, blocks }: { postgres: PrivatePostgres | null; blocks: number }): Promise<Measured[]> {
  const database = await emptyDatabase(kind, postgres)
  const input: NeighboursInput = { database: database.choice, neighbours: 2 * blocks + 1 }
  const child = await startChild('./neighbours.ts', input)
  try {
    // The first texts of a process are slow for reasons of their own.
    await round(child, { block: -1, neighbour: 'sound', rates: RATES[kind] })
    const measured: Measured[] = []
    for (let block = 0; block < blocks; block += 1) {
      process.stderr.write(`isolation, ${kind}: ${block + 1} of ${blocks}, ${2 * ROUND_SECONDS} s each\n`)
      measured.push(await measure(child, { kind, block }))
    }
    return measured
  } finally {
    await child.close()
    await database.close()
  }
}

const round = (child: Child, input: RoundInput): Promise<Round> => child.ask<Round>('round', input)

async function measure(child: Child, { kind, block }: { kind: Kind; block: number }): Promise<Measured> {
  const trouble = TROUBLES[block % TROUBLES.length] ?? TROUBLES[0]
  const beside = (neighbour: Neighbour) => round(child, { block, neighbour, rates: RATES[kind] })
  if (unitHash(`first ${block}`) < 0.5) return { trouble, sound: await beside('sound'), failing: await beside(trouble) }
  const failing = await beside(trouble)
  return { trouble, failing, sound: await beside('sound') }
}

const rowsOf = (database: Kind, measured: readonly Measured[]): IsolationRow[] =>
  (['all', ...TROUBLES] as const).map((trouble) => {
    const mine = measured.filter((one) => trouble === 'all' || one.trouble === trouble)
    const pairs = mine.map(({ sound, failing }) => ({ base: sound.replies, other: failing.replies }))
    return {
      database,
      trouble,
      sound: spreadOf(pairs.flatMap(({ base }) => base)),
      failing: spreadOf(pairs.flatMap(({ other }) => other)),
      p50_ratio: ratioInterval(pairs, 'p50'),
      p95_ratio: ratioInterval(pairs, 'p95'),
      unanswered: mine.reduce((sum, { sound, failing }) => sum + sound.unanswered + failing.unanswered, 0),
    }
  })

const mean = (values: readonly number[]): number => Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100
