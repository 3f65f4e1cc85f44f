import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ended, heard, runs, spawned } from '../crash/child-process.ts'
import type { Hold } from './points.ts'
import type { FromServer, ServerInput, ToServer } from './server.ts'

/** The process under test; started again after each kill. */
export type Victim = {
  /** Where this life of it listens. */
  url(): string
  start(): Promise<void>
  /** Resolves with those that were held in time, once all are or the time is over. */
  held(contactIds: readonly string[], withinMs: number): Promise<ReadonlySet<string>>
  arm(holds: readonly Hold[]): void
  /** SIGSTOP: it stands still with all it holds, until it goes on. */
  pause(): void
  goOn(): void
  /** SIGKILL: nothing of it runs another instruction. */
  kill(): Promise<void>
  /** Runs a statement in it: nobody else may open an embedded database. */
  ask<Row>(statement: string): Promise<Row[]>
  close(): Promise<void>
}

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url))
const START_MS = 90_000
const POLL_MS = 20

export function victimOf(input: ServerInput): Victim {
  let child: ChildProcess | null = null
  let reached = new Set<string>()
  let asked = 0
  let url = ''
  const living = (): ChildProcess => {
    if (child === null || !runs(child)) throw new Error('the process under test is not running')
    return child
  }
  const tell = (message: ToServer) => void living().send(message)
  return {
    url: () => url,
    start: async () => {
      reached = new Set()
      child = spawned({ file: SERVER, name: 'handoff_crash', input })
      child.on('message', (message: FromServer) => void (message.kind === 'reached' && reached.add(message.contactId)))
      const message = await heard<FromServer>(child, 'listening', START_MS)
      if (message?.kind !== 'listening') throw new Error('the process under test did not start')
      url = message.url
    },
    held: async (contactIds, withinMs) => {
      for (let waited = 0; waited < withinMs && contactIds.some((id) => !reached.has(id)); waited += POLL_MS)
        await new Promise((resolve) => void setTimeout(resolve, POLL_MS))
      return reached
    },
    arm: (holds) => tell({ kind: 'arm', holds: [...holds] }),
    pause: () => void living().kill('SIGSTOP'),
    goOn: () => void living().kill('SIGCONT'),
    kill: async () => {
      const one = child
      if (one !== null && runs(one)) await ended(one, () => one.kill('SIGKILL'))
    },
    ask: async <Row>(statement: string) => {
      asked += 1
      const answered = rowsOf(living(), asked)
      tell({ kind: 'ask', id: asked, statement })
      return (await answered) as Row[]
    },
    close: () => ended(living(), () => tell({ kind: 'close' })),
  }
}

async function rowsOf(child: ChildProcess, id: number): Promise<unknown[]> {
  for (;;) {
    const message = await heard<FromServer>(child, 'rows', START_MS)
    if (message?.kind !== 'rows') throw new Error('the process under test does not answer')
    if (message.id === id) return message.rows
  }
}
