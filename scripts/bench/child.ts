import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A process of its own that answers questions over its message channel. */
export type Child = {
  ask<T>(what: string, input?: unknown): Promise<T>
  /** Asks it to close, and ends it when it has not within ten seconds. */
  close(): Promise<void>
}

type Answer = { id: number; value?: unknown; error?: string }

/** Starts a file of this folder; resolves when it says that it is ready, with what it says. */
export async function startChild(file: string, input: unknown): Promise<Child & { ready: unknown }> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const flags = (process.env['BENCH_NODE_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '' && file === './server.ts')
  const child = fork(path, [], { execPath: process.execPath, execArgv: flags, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const failAll = (why: string) => waiting.forEach(({ reject }) => reject(new Error(`${file}: ${why}`)))
  child.on('message', ({ id, value, error }: Answer) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) one?.resolve(value)
    else one?.reject(new Error(`${file}: ${error}`))
  })
  child.on('exit', (code) => failAll(`exit ${code}`))
  let last = 0
  const ask = <A>(what: string, given?: unknown) =>
    new Promise<A>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve: (value) => resolve(value as A), reject })
      child.send({ id: last, what, input: given })
    })
  return { ask, close: () => closeChild(child, ask), ready: await ask('start', input) }
}

async function closeChild(child: ChildProcess, ask: Child['ask']): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ask('close').catch(() => {})
  if (child.connected) child.disconnect()
  await gone
  clearTimeout(late)
}

export type Answers = Record<string, (input: never) => unknown>

/** The child's side: answers by name; `start` comes first, `close` last. */
export function answerParent(answers: Answers): void {
  process.on('message', ({ id, what, input }: { id: number; what: string; input: unknown }) => {
    const answer = answers[what] as ((given: unknown) => unknown) | undefined
    Promise.resolve()
      .then(() => answer?.(input))
      .then(
        (value) => process.send?.({ id, value }),
        (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      )
  })
  process.on('disconnect', () => process.exit(0))
}
