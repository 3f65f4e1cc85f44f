import type { Database } from '../../src/db/database.ts'
import type { FromReplica } from './replica.ts'

/**
 * Where a process can be held, to be killed there. Inside a transaction, before its commit: `accept`, `commit`, `claim`,
 * `settle`. After a commit that nobody has heard of: `accepted`. A turn decided and not written: `turn`. A text claimed
 * and not called for: `sending`; taken by the CRM and not on record: `sent`. In this order, so that two kills cut a turn, a transaction
 * and a text being sent.
 */
export const POINTS = ['commit', 'sending', 'turn', 'claim', 'sent', 'accept', 'settle', 'accepted'] as const
export type Point = (typeof POINTS)[number]

/** The points that lie inside an open transaction. */
export const IN_TRANSACTION: ReadonlySet<Point> = new Set(['accept', 'commit', 'claim', 'settle'])

/** The points at which a turn is under way, and those at which a text is being sent. */
export const OF_A_TURN: ReadonlySet<Point> = new Set(['turn', 'commit'])
export const OF_A_SEND: ReadonlySet<Point> = new Set(['sending', 'sent'])

export type FaultPoints = {
  /** The next time this point is reached, the process says so and goes no further there. */
  hold(point: Point): void
  database(opened: Database): Database
  fetch: typeof fetch
}

type Around = { before?: Point; inside?: Point; after?: Point }

/** Transactions by the file that runs them: the product knows nothing of its fault points. */
const TRANSACTIONS: readonly (readonly [file: string, around: Around])[] = [
  ['/turn/accept', { inside: 'accept', after: 'accepted' }],
  ['/turn/commit.store', { before: 'turn', inside: 'commit' }],
  ['/delivery/claim-text.store', { inside: 'claim' }],
  ['/delivery/settle-text.store', { inside: 'settle' }],
]

export function faultPoints(tell: (message: FromReplica) => void): FaultPoints {
  let armed: Point | null = null
  const pass = async (point: Point | undefined): Promise<void> => {
    if (point === undefined || point !== armed) return
    armed = null
    tell({ kind: 'reached', point })
    await new Promise<never>(() => {})
  }
  return {
    hold: (point) => void (armed = point),
    database: (opened) => ({ ...opened, db: tellingLanes(opened.db, tell), transaction: heldTransactions(opened, pass) }),
    fetch: heldSends(pass, tell),
  }
}

type Pass = (point: Point | undefined) => Promise<void>

function heldTransactions({ transaction }: Database, pass: Pass): Database['transaction'] {
  return async (work) => {
    const around = aroundOf(new Error('where').stack ?? '')
    await pass(around.before)
    const done = await transaction(async (tx) => {
      const result = await work(tx)
      await pass(around.inside)
      return result
    })
    await pass(around.after)
    return done
  }
}

const aroundOf = (stack: string): Around => TRANSACTIONS.find(([file]) => stack.includes(file))?.[1] ?? {}

/** Tells which lanes this process claims: with several processes, a live lease does not say whose it is. */
function tellingLanes(db: Database['db'], tell: (message: FromReplica) => void): Database['db'] {
  return db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      for (const row of result.rows) {
        const { c: contactId, lease_no: leaseNo, end_seq } = row
        if (typeof contactId === 'string' && typeof leaseNo === 'string' && end_seq !== undefined)
          tell({ kind: 'lane', contactId, leaseNo })
      }
      return result
    },
  })
}

function heldSends(pass: Pass, tell: (message: FromReplica) => void): typeof fetch {
  return async (url, init) => {
    const body = init?.method === 'POST' && addressOf(url).endsWith('/conversations/messages') ? init.body : null
    if (typeof body !== 'string') return fetch(url, init)
    const { contactId } = JSON.parse(body) as { contactId: string }
    tell({ kind: 'text', contactId })
    await pass('sending')
    const answer = await fetch(url, init)
    if (answer.ok) await pass('sent')
    return answer
  }
}

const addressOf = (url: string | URL | Request): string => (url instanceof Request ? url.url : url.toString())
