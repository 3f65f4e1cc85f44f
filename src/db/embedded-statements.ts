<<<<<<< HEAD
import { parse, protocol, type PGlite, type Results } from '@electric-sql/pglite'
import { statementNames, underName } from './statement-names.ts'

const { serialize } = protocol

type Run = (text: string, parameters: readonly unknown[]) => Promise<Results>
type Answers = Awaited<ReturnType<PGlite['execProtocolStream']>>
/** What the database said of a statement when it was prepared: the columns it gives, and the types of its parameters. */
type Prepared = { name: string; columns: Answers; types: readonly number[] }

/** Statements after which plans are made anew, the first time. */
const FRESH = 1_000

/**
 * Runs statements of the embedded database, those with parameters under a name: it parses and plans each once, where `query` has it
 * do so at every call, and is asked once for a statement, where `query` asks five times. Nobody tells a session without other
 * processes how its tables grow: plans are made anew each time as many statements were run as ever before.
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
    await ask(pglite, serialize.query('discard plans'))
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
const ask = (pglite: PGlite, ...steps: Uint8Array[]): Promise<Answers> =>
  pglite.execProtocolStream(Buffer.concat([...steps, serialize.sync()]), { syncToFs: true })
=======
import { messages, protocol, types, type PGlite } from '@electric-sql/pglite'

/** What a statement gave: its rows, and how many it touched. */
export type Ran = { rows: Record<string, unknown>[]; affected: number | null }

/** Runs a statement with parameters. */
export type RunStatement = (text: string, values: readonly unknown[]) => Promise<Ran>

/** Statements of the product are few; beyond this many somebody builds them anew each time, and a name would only cost memory. */
const MOST_NAMES = 500

/**
 * Statements of an embedded database, prepared under a name: parsed and described once, then bound, run and ended in one message.
 * `pglite.query` does all of that anew in six, and parsing and planning cost more than our statements themselves do.
 */
export function embeddedStatements(pglite: PGlite): { run: RunStatement; forget(): Promise<void> } {
  const prepared = new Map<string, Prepared>()
  const prepare = async (text: string): Promise<Prepared> => {
    const known = prepared.get(text)
    if (known) return known
    const named = prepared.size < MOST_NAMES
    const made = await describe(pglite, text, named ? `jorge_${prepared.size + 1}` : '')
    if (named) prepared.set(text, made)
    return made
  }
  return {
    run: (text, values) => pglite.runExclusive(async () => runPrepared(pglite, await prepare(text), values)),
    forget: async () => {
      prepared.clear()
      await pglite.query('deallocate all')
    },
  }
}

type Prepared = { name: string; parameters: readonly number[]; fields: readonly { name: string; type: number }[] }

async function describe(pglite: PGlite, text: string, name: string): Promise<Prepared> {
  const { parse, describe: ask, sync } = protocol.serialize
  const told = await send(pglite, [parse({ text, name }), ask({ type: 'S', name }), sync()])
  return {
    name,
    parameters: told.find((one) => one instanceof messages.ParameterDescriptionMessage)?.dataTypeIDs ?? [],
    fields: (told.find((one) => one instanceof messages.RowDescriptionMessage)?.fields ?? []).map((field) => ({
      name: field.name,
      type: field.dataTypeID,
    })),
  }
}

async function runPrepared(pglite: PGlite, statement: Prepared, values: readonly unknown[]): Promise<Ran> {
  const { bind, execute, sync } = protocol.serialize
  const wire = values.map((value, index) => wireOf(pglite, value, statement.parameters[index] ?? 0))
  const told = await send(pglite, [bind({ statement: statement.name, values: wire }), execute(), sync()])
  const rows: Record<string, unknown>[] = []
  let affected: number | null = null
  for (const one of told) {
    if (one instanceof messages.DataRowMessage) rows.push(rowOf(pglite, statement, one.fields))
    if (one instanceof messages.CommandCompleteMessage) affected = affectedBy(one.text)
  }
  return { rows, affected }
}

function wireOf(pglite: PGlite, value: unknown, type: number): string | null {
  if (value === null || value === undefined) return null
  const serialize = pglite.serializers[type]
  if (serialize) return serialize(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const rowOf = (pglite: PGlite, { fields }: Prepared, values: readonly (string | null)[]): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ name, type }, index) => [name, types.parseType(values[index] ?? null, type, pglite.parsers)]))

/** `INSERT 0 3`, `UPDATE 3`, `SELECT 3`: only what changes rows affects them. */
function affectedBy(tag: string): number | null {
  const [command, ...counts] = tag.split(' ')
  return command === 'SELECT' ? null : Number(counts.at(-1) ?? 0)
}

type Told = Awaited<ReturnType<PGlite['execProtocolStream']>>

/** One message of several parts. An error among them ends the rest up to its `sync`: the session is ready for the next one then. */
async function send(pglite: PGlite, parts: readonly Uint8Array[]): Promise<Told> {
  return pglite.execProtocolStream(Buffer.concat(parts), { syncToFs: true })
}
>>>>>>> 8bddc7c (Prepare the embedded database's statements once, and let simulated leads run without waits)
