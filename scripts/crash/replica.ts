import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Open } from './count-open.ts'
import type { Point } from './fault-points.ts'
import type { ServerInput } from './server.ts'

export type ToReplica = { kind: 'hold'; point: Point } | { kind: 'count' } | { kind: 'close' }

export type FromReplica =
  | { kind: 'listening' }
  | { kind: 'reached'; point: Point }
  /** A lane was claimed under this lease; a text of this contact is being sent. */
  | { kind: 'lane'; contactId: string; leaseNo: string }
  | { kind: 'text'; contactId: string }
  | { kind: 'open'; open: Open }

/** One process under test. It is started again on the same port after each kill. */
export type Replica = {
  name: string
  url: string
  /** Newest lease of each lane it claimed, and the contacts it texted, in this life. */
  lanes: Map<string, string>
  texts: Set<string>
  start(): Promise<void>
  /** Resolves true once it is held at the point; false when it did not come by in time. */
  hold(point: Point, withinMs: number): Promise<boolean>
  /** Stops it where it is; `kill` ends it, if it still runs. */
  freeze(): void
  kill(): Promise<void>
  count(): Promise<Open>
  /** Asks it to end by itself. */
  close(): Promise<void>
}

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url))
const START_MS = 30_000

export function replicaOf(name: string, input: ServerInput): Replica {
  let child: ChildProcess | null = null
  const lanes = new Map<string, string>()
  const texts = new Set<string>()
  const living = (): ChildProcess => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) throw new Error(`replica ${name} is not running`)
    return child
  }
  const send = (message: ToReplica) => void living().send(message)
  const note = (message: FromReplica) => {
    if (message.kind === 'lane') lanes.set(message.contactId, message.leaseNo)
    if (message.kind === 'text') texts.add(message.contactId)
  }
  return {
    name,
    url: `http://127.0.0.1:${input.port}`,
    lanes,
    texts,
    start: async () => {
      lanes.clear()
      texts.clear()
      const env = { ...process.env, PGAPPNAME: name, NODE_OPTIONS: '' }
      child = fork(SERVER, [JSON.stringify(input)], {
        execPath: process.execPath,
        execArgv: [],
        env,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      })
      child.on('message', note)
      if ((await heard(child, 'listening', START_MS)) === null) throw new Error(`replica ${name} did not start`)
    },
    hold: async (point, withinMs) => {
      const reached = heard(living(), 'reached', withinMs)
      send({ kind: 'hold', point })
      return (await reached) !== null
    },
    freeze: () => void living().kill('SIGSTOP'),
    kill: async () => {
      const one = child
      if (one !== null && one.exitCode === null && one.signalCode === null) await ended(one, () => one.kill('SIGKILL'))
    },
    count: async () => {
      const counted = heard(living(), 'open', START_MS)
      send({ kind: 'count' })
      const answer = await counted
      if (answer?.kind !== 'open') throw new Error(`replica ${name} does not answer`)
      return answer.open
    },
    close: () => ended(living(), () => send({ kind: 'close' })),
  }
}

/** The next message of a kind; null when the process ends or the time is over. */
function heard(child: ChildProcess, kind: FromReplica['kind'], withinMs: number): Promise<FromReplica | null> {
  return new Promise((resolve) => {
    const done = (message: FromReplica | null) => {
      clearTimeout(timer)
      child.off('message', listen)
      child.off('exit', over)
      resolve(message)
    }
    const listen = (message: FromReplica) => void (message.kind === kind && done(message))
    const over = () => done(null)
    const timer = setTimeout(over, withinMs)
    child.on('message', listen)
    child.once('exit', over)
  })
}

function ended(child: ChildProcess, end: () => void): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    end()
  })
}
