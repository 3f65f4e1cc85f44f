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
const START_MS = 90_000

export function replicaOf(name: string, input: ServerInput): Replica {
  let child: ChildProcess | null = null
  const lanes = new Map<string, string>()
  const texts = new Set<string>()
  const living = (): ChildProcess => {
    if (child === null || !runs(child)) throw new Error(`replica ${name} is not running`)
    return child
  }
  return {
    name,
    url: `http://127.0.0.1:${input.port}`,
    lanes,
    texts,
    start: async () => {
      lanes.clear()
      texts.clear()
      child = spawned(name, input)
      child.on('message', (message: FromReplica) => {
        if (message.kind === 'lane') lanes.set(message.contactId, message.leaseNo)
        if (message.kind === 'text') texts.add(message.contactId)
      })
      if ((await heard(child, 'listening', START_MS)) === null) throw new Error(`replica ${name} did not start`)
    },
    hold: async (point, withinMs) => (await asked(living(), { kind: 'hold', point }, { answer: 'reached', withinMs })) !== null,
    freeze: () => void living().kill('SIGSTOP'),
    kill: async () => {
      const one = child
      if (one !== null && runs(one)) await ended(one, () => one.kill('SIGKILL'))
    },
    count: async () => {
      const answer = await asked(living(), { kind: 'count' }, { answer: 'open', withinMs: START_MS })
      if (answer?.kind !== 'open') throw new Error(`replica ${name} does not answer`)
      return answer.open
    },
    close: () => ended(living(), () => living().send({ kind: 'close' } satisfies ToReplica)),
  }
}

/** Its backends at PostgreSQL bear the replica's name. */
const spawned = (name: string, input: ServerInput): ChildProcess =>
  fork(SERVER, [JSON.stringify(input)], {
    execPath: process.execPath,
    execArgv: [],
    env: { ...process.env, PGAPPNAME: name, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

const runs = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

function asked(child: ChildProcess, message: ToReplica, { answer, withinMs }: { answer: FromReplica['kind']; withinMs: number }) {
  const answered = heard(child, answer, withinMs)
  child.send(message)
  return answered
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
