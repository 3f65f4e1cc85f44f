import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ended, heard, runs, spawned } from './child-process.ts'
import type { Open } from './count-open.ts'
import type { Point } from './fault-points.ts'
import type { ServerInput } from './server.ts'

export type ToReplica = { kind: 'hold'; point: Point } | { kind: 'count' } | { kind: 'close' }

export type FromReplica =
  | { kind: 'listening'; url: string }
  | { kind: 'reached'; point: Point }
  /** A lane was claimed under this lease; a text of this contact is being sent. */
  | { kind: 'lane'; contactId: string; leaseNo: string }
  | { kind: 'text'; contactId: string }
  | { kind: 'open'; open: Open }

/** One process under test. It is started again after each kill. */
export type Replica = {
  name: string
  /** Where this life of it listens. */
  url(): string
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
  let url = ''
  const lanes = new Map<string, string>()
  const texts = new Set<string>()
  const living = (): ChildProcess => {
    if (child === null || !runs(child)) throw new Error(`replica ${name} is not running`)
    return child
  }
  return {
    name,
    url: () => url,
    lanes,
    texts,
    start: async () => {
      lanes.clear()
      texts.clear()
      child = spawned({ file: SERVER, name, input })
      child.on('message', (message: FromReplica) => {
        if (message.kind === 'lane') lanes.set(message.contactId, message.leaseNo)
        if (message.kind === 'text') texts.add(message.contactId)
      })
      const message = await heard<FromReplica>(child, 'listening', START_MS)
      if (message?.kind !== 'listening') throw new Error(`replica ${name} did not start`)
      url = message.url
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

function asked(
  child: ChildProcess,
  message: ToReplica,
  { answer, withinMs }: { answer: FromReplica['kind']; withinMs: number },
): Promise<FromReplica | null> {
  const answered = heard<FromReplica>(child, answer, withinMs)
  child.send(message)
  return answered
}
