// The process under test: the app as `openApp` joins it, told over the message channel what to do.
import { CompiledQuery } from 'kysely'
import type { App } from '../../src/app.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { systemClock } from '../../src/lib/clock.ts'
import type { Log } from '../../src/lib/log.ts'
import { loop } from '../../src/lib/loop.ts'
import { workPool } from '../../src/lib/work-pool.ts'
import { openWired, type WiredInput } from '../wiring.ts'
import { answerParent } from './child.ts'
import { WORKFLOW_SECRET } from './webhooks.ts'

/** `all`: the product. `lanes`: turns are taken, nothing is delivered. `none`: the door alone. */
export type LoopChoice = 'all' | 'lanes' | 'none'

export type ServerInput = WiredInput & { loops: LoopChoice; workers?: number }

export type ServerReady = { url: string; readyMs: number }

/** Milliseconds of every turn and every CRM call since the last reset. */
export type ServerSamples = { turns: TurnSample[]; crmCalls: number[]; warnings: number; rssMb: number; cpuMs: number }

/** A turn's log line. `ms` is the whole turn, its commit included; `waited_ms` ends when what it needs was loaded. */
export type TurnSample = Record<'ms' | 'waited_ms' | 'load_ms' | 'contact_ms' | 'decide_ms', number>

const samples = { turns: [] as TurnSample[], crmCalls: [] as number[], warnings: 0 }
let app: App | null = null
let stopLanes = async () => {}

answerParent({
  start: async (input: ServerInput): Promise<ServerReady> => {
    const opening = await openWired(input, {
      name: 'bench',
      locations: [sampleLocation],
      workers: input.workers ?? 8,
      timeoutMs: 10_000,
      debounce: { seconds: 0, maxSeconds: 0 },
      log: samplingLog,
      logLevel: 'info',
      webhookSecret: WORKFLOW_SECRET,
    })
    app = opening
    const url = input.loops === 'all' ? await opening.listen() : await opening.server.listen({ host: '127.0.0.1', port: 0 })
    return { url, readyMs: performance.now() }
  },
  /** Takes the turns that wait, delivering nothing: the lanes' own loop, as `engineLoops` joins it. */
  takeTurns: ({ workers }: { workers: number }) => {
    if (app === null) return
    const { engine, database } = app
    let wake = () => {}
    const pool = workPool({
      size: workers,
      take: ({ free }) => engine.claimLanes(free),
      keyOf: (lane) => `${lane.contactId}\n${lane.leaseNo}`,
      work: engine.takeTurn,
      freed: () => wake(),
    })
    const lanes = loop({ name: 'lanes', run: () => pool.run(), pollMs: 250, clock: systemClock, log: samplingLog })
    wake = () => lanes.wake()
    database.onWake((channel) => void (channel === 'lanes' && lanes.wake()))
    lanes.start()
    stopLanes = async () => {
      await lanes.stop()
      await pool.idle()
    }
  },
  reset: () => void Object.assign(samples, { turns: [], crmCalls: [], warnings: 0 }),
  samples: (): ServerSamples => {
    const { user, system } = process.cpuUsage()
    return { ...samples, rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20), cpuMs: Math.round((user + system) / 1000) }
  },
  /** SQL over the app's own database: the embedded one has no other door. */
  query: async ({ text }: { text: string }) => {
    return (await app?.database.db.executeQuery(CompiledQuery.raw(text)))?.rows
  },
  close: async () => {
    await stopLanes()
    await app?.close()
  },
})

const samplingLog: Log = {
  debug: () => {},
  info: (fields, message) => {
    if (message === 'turn') samples.turns.push(turnOf(fields as TurnSample))
    if (message === 'crm call') samples.crmCalls.push((fields as { ms: number }).ms)
  },
  warn: (fields, message) => {
    samples.warnings += 1
    if (samples.warnings <= 3) process.stderr.write(`bench server: ${message} ${JSON.stringify(fields)}\n`)
  },
  error: (fields, message) => void process.stderr.write(`bench server: ${message} ${JSON.stringify(fields)}\n`),
}

const turnOf = ({ ms, waited_ms, load_ms, contact_ms, decide_ms }: TurnSample): TurnSample => ({
  ms,
  waited_ms,
  load_ms,
  contact_ms,
  decide_ms,
})
