import { startChild, type Child } from './child.ts'
import { emptyDatabase, withPostgres, type BenchDatabase, type Kind, type PrivatePostgres } from './database.ts'
import { unitHash } from '../../src/lib/hash.ts'
import { NEIGHBOURS, type Neighbour } from './isolation-plan.ts'
import type { Heard, NeighboursInput } from './neighbours.ts'
import { spreadOf, type Spread } from './percentiles.ts'

export type IsolationRow = {
  database: Kind
  neighbour: Neighbour
  /** Replies of the first location, webhook to acceptance in ms. */
  reply: Spread
  to_sound_p50_ratio: number
  to_sound_p95_ratio: number
  to_silent_p95_ratio: number
  unanswered: number
}

export type IsolationReport = { visits: number; rows: IsolationRow[] }

const VISITS_PER_SECOND = 6
const WARM_VISITS = 6

/**
 * How the first of two locations is served beside a second that is silent, sound, or failing in one way. Each case is a process with a
 * database of its own and stays as it is. They are visited in turn, in another order each round, never two at once: whatever else
 * the machine does meets them alike.
 */
export function benchIsolation({ kinds, seconds }: { kinds: readonly Kind[]; seconds: number }): Promise<IsolationReport> {
  const visits = VISITS_PER_SECOND * seconds
  return withPostgres(kinds, async (postgres) => {
    const rows: IsolationRow[] = []
    for (const kind of kinds) rows.push(...(await benchKind(kind, { postgres, visits })))
    return { visits, rows }
  })
}

type World = { neighbour: Neighbour; child: Child; database: BenchDatabase; heard: Heard }

async function benchKind(kind: Kind, { postgres, visits }: { postgres: PrivatePostgres | null; visits: number }): Promise<IsolationRow[]> {
  const worlds: World[] = []
  try {
    for (const neighbour of NEIGHBOURS) worlds.push(await openWorld(kind, { postgres, neighbour }))
    for (let round = -WARM_VISITS; round < visits; round += 1) {
      if (round % 10 === 0) process.stderr.write(`isolation, ${kind}: round ${round} of ${visits}\n`)
      for (const { child, heard } of inOrderOf(round, worlds)) {
        const { replies, unanswered } = await child.ask<Heard>('visit')
        // The first texts of a process are slow for reasons of their own, and a circuit is not open yet.
        if (round < 0) continue
        heard.replies.push(...replies)
        heard.unanswered += unanswered
      }
    }
    return rowsOf(kind, worlds)
  } finally {
    for (const { child, database } of worlds) {
      await child.close()
      await database.close()
    }
  }
}

const inOrderOf = (round: number, worlds: readonly World[]): World[] =>
  worlds.toSorted((a, b) => unitHash(`${round} ${a.neighbour}`) - unitHash(`${round} ${b.neighbour}`))

async function openWorld(kind: Kind, { postgres, neighbour }: { postgres: PrivatePostgres | null; neighbour: Neighbour }): Promise<World> {
  const database = await emptyDatabase(kind, postgres)
  const input: NeighboursInput = { database: database.choice, neighbour }
  const child = await startChild('./neighbours.ts', input)
  return { neighbour, child, database, heard: { replies: [], unanswered: 0 } }
}

function rowsOf(database: Kind, worlds: readonly World[]): IsolationRow[] {
  const beside = (one: Neighbour) => spreadOf(worlds.find(({ neighbour }) => neighbour === one)?.heard.replies ?? [])
  const [sound, silent] = [beside('sound'), beside('silent')]
  return worlds.map(({ neighbour, heard }) => {
    const reply = spreadOf(heard.replies)
    return {
      database,
      neighbour,
      reply,
      to_sound_p50_ratio: ratio(reply.p50, sound.p50),
      to_sound_p95_ratio: ratio(reply.p95, sound.p95),
      to_silent_p95_ratio: ratio(reply.p95, silent.p95),
      unanswered: heard.unanswered,
    }
  })
}

const ratio = (value: number, base: number): number => Math.round((value / base) * 1000) / 1000
