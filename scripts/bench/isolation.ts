import { setTimeout as pause } from 'node:timers/promises'
import { openApp, type App } from '../../src/app.ts'
import { decideConfig } from '../../src/config.ts'
import type { Location } from '../../src/conversation/location.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { readEnv } from '../../src/env.ts'
import { silentLog } from '../../src/lib/log.ts'
import type { BenchDatabase, Kind } from './database.ts'
import { emptyDatabase, withPostgres } from './database.ts'
import { spreadOf, type Spread } from './percentiles.ts'

/** What becomes of every call of the second location. */
const TROUBLES = ['failing', 'hanging'] as const
type Trouble = (typeof TROUBLES)[number]

export type IsolationRow = {
  database: Kind
  trouble: Trouble
  /** Replies of the sound location, webhook to acceptance in ms: beside a sound neighbour, and beside a broken one. */
  sound: Spread
  broken: Spread
  broken_to_sound_p95_ratio: number
  unanswered: number
}

export type IsolationReport = { seconds: number; rounds: number; textsPerSecond: number; rows: IsolationRow[] }

const ROUNDS = 3
const TEXTS_PER_SECOND = 3
const PATIENCE_MS = 10_000
const CALL_MS = 40

const locationOf = (id: string): Location => ({
  ...sampleLocation,
  location_id: id,
  auth: { kind: 'pit', token: `pit-${id}` },
  custom_fields: {},
})
const SOUND = locationOf('loc_sound')
const OTHER = locationOf('loc_other')

/** Two locations with equal traffic in one process: how the first is served while every call of the second fails. Measured by turns. */
export function benchIsolation({ kinds, seconds }: { kinds: readonly Kind[]; seconds: number }): Promise<IsolationReport> {
  return withPostgres(kinds, async (postgres) => {
    const rows: IsolationRow[] = []
    for (const kind of kinds)
      for (const trouble of TROUBLES) {
        const seen = { sound: [] as number[], broken: [] as number[], unanswered: 0 }
        for (let round = 0; round < ROUNDS; round += 1)
          for (const phase of ['sound', 'broken'] as const) {
            process.stderr.write(`isolation, ${kind}, ${trouble}, round ${round + 1}: beside a ${phase} neighbour\n`)
            const database = await emptyDatabase(kind, postgres)
            const told = await measure({ database, seconds, trouble: phase === 'broken' ? trouble : null })
            seen[phase].push(...told.replies)
            seen.unanswered += told.unanswered
          }
        const [sound, broken] = [spreadOf(seen.sound), spreadOf(seen.broken)]
        const ratio = Math.round((broken.p95 / sound.p95) * 1000) / 1000
        rows.push({ database: kind, trouble, sound, broken, broken_to_sound_p95_ratio: ratio, unanswered: seen.unanswered })
      }
    return { seconds, rounds: ROUNDS, textsPerSecond: TEXTS_PER_SECOND, rows }
  })
}

type Phase = { database: BenchDatabase; seconds: number; trouble: Trouble | null }

async function measure({ database, seconds, trouble }: Phase): Promise<{ replies: number[]; unanswered: number }> {
  const waiting = new Map<string, (at: number) => void>()
  const ends = new AbortController()
  const opened: { app: App | null } = { app: null }
  const simulator = simulatorOf(opened)
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const isOther = new Headers(init?.headers).get('authorization')?.endsWith(OTHER.location_id) === true
    if (isOther && trouble !== null) return failed(trouble, AbortSignal.any([ends.signal, ...(init?.signal ? [init.signal] : [])]))
    const answer = await simulator.fetch(input, init)
    if (typeof init?.body === 'string' && typeof input === 'string' && input.endsWith('/conversations/messages') && answer.ok)
      waiting.get((JSON.parse(init.body) as { contactId: string }).contactId)?.(performance.now())
    return answer
  }
  const app = await openBoth(database, { fetch, publicKeyPem: simulator.webhooks.publicKeyPem })
  opened.app = app
  app.loops.start()
  try {
    // The first texts of a process are slow for reasons of their own.
    await speak(simulator, { seconds: 2, waiting, from: 'warm' })
    return await speak(simulator, { seconds, waiting, from: 'measured' })
  } finally {
    ends.abort()
    simulator.close()
    await app.close()
    await database.close()
  }
}

const simulatorOf = (opened: { app: App | null }): Simulator =>
  simulatedHighLevel({
    latency: { min: CALL_MS, max: CALL_MS },
    rateLimit: null,
    dailyLimit: null,
    echo: 'off',
    keptRequests: 0,
    locations: [SOUND, OTHER].map(({ location_id: id }) => ({ id, token: `pit-${id}` })),
    deliver: async ({ path, headers, body }) =>
      (await opened.app?.server.inject({ method: 'POST', url: path, payload: body, headers }))?.statusCode ?? 503,
  })

async function failed(trouble: Trouble, signal: AbortSignal): Promise<Response> {
  if (trouble === 'failing') return pause(CALL_MS).then(() => Response.json({ statusCode: 503, message: 'away' }, { status: 503 }))
  const late = new DOMException('late', 'TimeoutError')
  if (signal.aborted) throw late
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(late)))
}

type Outside = { fetch: typeof globalThis.fetch; publicKeyPem: string }

function openBoth({ choice }: BenchDatabase, { fetch, publicKeyPem }: Outside): Promise<App> {
  const { config, secrets } = decideConfig(readEnv({ JORGE_ENV: 'test' }).env)
  return openApp({
    config,
    secrets: { ...secrets, session: 'bench', keys: ['bench'] },
    database: choice,
    locations: [SOUND, OTHER].map((location) => ({ location, locationId: location.location_id, findings: [] })),
    log: silentLog,
    migrate: true,
    overrides: {
      fetch,
      publicKeys: [publicKeyPem],
      settings: { debounce: { seconds: 0, ceiling: 0 }, requestsPer10Seconds: 2_000 },
    },
  })
}

type Speaking = { seconds: number; waiting: Map<string, (at: number) => void>; from: string }

/** Both locations' contacts text at the same steady rate; each is a new one. */
async function speak(simulator: Simulator, { seconds, waiting, from }: Speaking): Promise<{ replies: number[]; unanswered: number }> {
  const replies: Promise<number | null>[] = []
  const began = performance.now()
  for (let n = 0; n < seconds * TEXTS_PER_SECOND; n += 1) {
    await pause(Math.max(0, began + (n * 1000) / TEXTS_PER_SECOND - performance.now()))
    for (const { location_id: locationId } of [OTHER, SOUND]) {
      const id = `${locationId}_${from}_${n}`
      const exchange = (locationId === SOUND.location_id ? 2_000 : 6_000) + (from === 'warm' ? 0 : 500) + n
      simulator.control.addContact({ id, locationId, phone: `+1909556${exchange}`, firstName: 'Dana' })
      const at = performance.now()
      if (locationId === SOUND.location_id) replies.push(replyTo(id, { at, waiting }))
      void simulator.inbound(id, 'I want to sell my house in Upland')
    }
  }
  const came = await Promise.all(replies)
  return { replies: came.filter((ms) => ms !== null), unanswered: came.filter((ms) => ms === null).length }
}

function replyTo(id: string, { at, waiting }: { at: number; waiting: Speaking['waiting'] }): Promise<number | null> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), PATIENCE_MS)
    waiting.set(id, (answered) => {
      clearTimeout(late)
      waiting.delete(id)
      resolve(answered - at)
    })
  })
}
