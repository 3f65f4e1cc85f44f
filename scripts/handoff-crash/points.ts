import type { KyselyPlugin } from 'kysely'
import type { Database, Db } from '../../src/db/database.ts'

/**
 * Where a process can be held while it hands a contact over. `statement`: after it was answered, before anybody hears of it; inside
 * its transaction where it has one. `commit`: after the transaction that held the statement, before anybody hears of that. `call`:
 * before a call to the CRM leaves, or after it was answered and before that is on record.
 */
export type Point =
  | { kind: 'statement' | 'commit'; says: string }
  | { kind: 'call'; when: 'before' | 'after'; method: string; path: string; says: string }

/** One contact is held at one point, once. */
export type Hold = { contactId: string; point: Point }

export type HandoffPoints = {
  arm(holds: readonly Hold[]): void
  /** `transactions` off: every statement commits by itself, which is what the run must find out. */
  database(opened: Database, how: { transactions: boolean }): Database
  fetch: typeof fetch
}

export function handoffPoints(reached: (contactId: string) => void): HandoffPoints {
  let armed: readonly Hold[] = []
  const stop = async (hold: Hold | undefined): Promise<void> => {
    if (hold === undefined) return
    armed = armed.filter((one) => one !== hold)
    reached(hold.contactId)
    await new Promise<never>(() => {})
  }
  const find = (matches: (hold: Hold) => boolean): Hold | undefined => armed.find(matches)
  const passed = (said: string): Promise<void> =>
    stop(find(({ contactId, point }) => point.kind === 'statement' && said.includes(point.says) && said.includes(contactId)))
  const committing = (said: string): Hold | undefined =>
    find(({ contactId, point }) => point.kind === 'commit' && said.includes(point.says) && said.includes(contactId))

  const transaction =
    (opened: Database, transactions: boolean): Database['transaction'] =>
    async (work) => {
      let seen: Hold | undefined
      const noting = listening(async (said) => {
        seen ??= committing(said)
        await passed(said)
      })
      const done = transactions
        ? await opened.transaction((tx) => work(tx.withPlugin(noting) as Db))
        : await work(opened.db.withPlugin(noting))
      await stop(seen)
      return done
    }

  return {
    arm: (holds) => void (armed = [...armed, ...holds]),
    database: (opened, { transactions }) => ({
      ...opened,
      db: opened.db.withPlugin(listening(passed)),
      transaction: transaction(opened, transactions),
    }),
    fetch: async (input, init) => {
      const said = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : input.toString()}\n${typeof init?.body === 'string' ? init.body : ''}`
      const at = (when: 'before' | 'after') => stop(find((hold) => isCall(hold, when, said)))
      await at('before')
      const answer = await fetch(input, init)
      await at('after')
      return answer
    },
  }
}

function isCall({ contactId, point }: Hold, when: 'before' | 'after', said: string): boolean {
  if (point.kind !== 'call' || point.when !== when || !said.includes(contactId)) return false
  const [line = '', body = ''] = said.split('\n')
  return line.startsWith(`${point.method} `) && line.endsWith(point.path) && body.includes(point.says)
}

/** Hears of each statement with its values, once it was answered. */
function listening(heard: (said: string) => Promise<void>): KyselyPlugin {
  const asked = new WeakMap<object, string>()
  return {
    transformQuery: ({ node, queryId }) => {
      asked.set(queryId, JSON.stringify(node))
      return node
    },
    transformResult: async ({ result, queryId }) => {
      await heard(asked.get(queryId) ?? '')
      return result
    },
  }
}
