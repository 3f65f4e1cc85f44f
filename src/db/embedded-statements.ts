import { parse, protocol, type PGlite, type Results } from '@electric-sql/pglite'
import { statementNames, underName } from './statement-names.ts'

const { serialize } = protocol

type Run = (text: string, parameters: readonly unknown[]) => Promise<Results>
type Answers = Awaited<ReturnType<PGlite['execProtocolStream']>>
/** What the database said of a statement when it was prepared: the columns it gives, and the types of its parameters. */
type Prepared = { name: string; columns: Answers; types: readonly number[] }

/** Statements after which plans are made anew, the first time. */
const FRESH = 1_000

/** A server's own process would have counted what tables hold: those that changed by more than fifty rows and a tenth. */
const COUNT = `do $$ declare t text; begin
  for t in select quote_ident(relname) from pg_stat_user_tables where n_mod_since_analyze > 50 + n_live_tup / 10
  loop execute 'analyze ' || t; end loop; end $$`
const REPLAN = ['select pg_stat_force_next_flush()', COUNT, 'discard plans'].map((sql) => serialize.query(sql))

/**
 * Runs statements of the embedded database, those with parameters under a name: it parses and plans each once, where `query` has it
 * do so at every call, and is asked once for a statement, where `query` asks five times. Nobody tells a session without other
 * processes how its tables grow: they are counted, and plans made anew, each time as many statements were run as ever before.
 */
export function embeddedStatements(pglite: PGlite): Run {
  const names = statementNames()
  const prepared = new Map<string, Prepared>()
  const replan = replanning(pglite)
  return (text, parameters) => {
    const plain = () => pglite.query<Results['rows'][number]>(text, [...parameters])
    if (parameters.length === 0) return plain()
    return underName(names, text, (name) =>
      name === undefined || pglite.closed
        ? plain()
        : pglite.runExclusive(async () => {
            await replan()
            const known = prepared.get(name) ?? (await prepare(pglite, { name, text }))
            prepared.set(name, known)
            return execute(pglite, known, parameters)
          }),
    )
  }
}

function replanning(pglite: PGlite): () => Promise<void> {
  let [run, next] = [0, FRESH]
  return async () => {
    run += 1
    if (run < next) return
    await ask(pglite, ...REPLAN)
    next = 2 * run
  }
}

async function prepare(pglite: PGlite, { name, text }: { name: string; text: string }): Promise<Prepared> {
  const said = await ask(pglite, serialize.parse({ name, text }), serialize.describe({ type: 'S', name }))
  const columns = said.filter((message) => message.name === 'rowDescription')
  return { name, columns, types: parse.parseDescribeStatementResults(said) }
}

async function execute(pglite: PGlite, { name, columns, types }: Prepared, parameters: readonly unknown[]): Promise<Results> {
  const values = parameters.map((value, n) => written(pglite, value, types[n]))
  const said = await ask(pglite, serialize.bind({ statement: name, values }), serialize.execute({}))
  const [results] = parse.parseResults([...columns, ...said], pglite.parsers)
  return results ?? { rows: [], fields: [], affectedRows: 0 }
}

function written({ serializers }: PGlite, value: unknown, type: number | undefined): string | null {
  if (value === null || value === undefined) return null
  const serializer = type === undefined ? undefined : serializers[type]
  if (serializer) return serializer(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Asks for several steps at once; whatever fails among them, the session is ready for the next statement. */
const ask = (pglite: PGlite, ...steps: Uint8Array[]): Promise<Answers> => say(pglite, Buffer.concat([...steps, serialize.sync()]))

/** The database syncs its files itself: `syncToFs` would ask for a step that a folder and memory do not have, and cost a third more. */
const say = (pglite: PGlite, message: Uint8Array): Promise<Answers> => pglite.execProtocolStream(message, { syncToFs: false })

/** Runs what begins and ends a transaction: it has no parameters and no rows, and is asked plainly. */
export const embeddedControl =
  (pglite: PGlite) =>
  async (sql: string): Promise<void> =>
    void (await pglite.runExclusive(() => say(pglite, serialize.query(sql))))
