// The process under test of the isolation bench: two locations, of which the second is in some state. It brings its own imitated
// HighLevel and its own contacts, so that nothing but the machine is shared with the worlds it is compared with.
import { setTimeout as pause } from 'node:timers/promises'
import { openApp, type App } from '../../src/app.ts'
import { decideConfig } from '../../src/config.ts'
import type { Location } from '../../src/conversation/location.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import type { DatabaseChoice } from '../../src/db/database.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { readEnv } from '../../src/env.ts'
import { silentLog } from '../../src/lib/log.ts'
import { answerParent } from './child.ts'
import { CALL_MS, ORDINARY_WORK_MS, TEXTS_OF_EACH, type Neighbour } from './isolation-plan.ts'

export type NeighboursInput = { database: DatabaseChoice; neighbour: Neighbour }

/** Replies of the first location, webhook to acceptance in ms. */
export type Heard = { replies: number[]; unanswered: number }

const BETWEEN_MS = 150
const PATIENCE_MS = 10_000
/** One call a reply would need is enough; what a location may do is not measured here. */
const REQUESTS_PER_10_SECONDS = 2_000

const locationOf = (id: string): Location => ({
  ...sampleLocation,
  location_id: id,
  auth: { kind: 'pit', token: `pit-${id}` },
  custom_fields: {},
})
const OWN = locationOf('loc_own')
const OTHER = locationOf('loc_other')

const waiting = new Map<string, (at: number) => void>()
const ends = new AbortController()
let said = 0
let world: World | null = null

type World = { app: App; simulator: Simulator; neighbour: Neighbour }

answerParent({
  start: async ({ database, neighbour }: NeighboursInput) => {
    const opened: { app: App | null } = { app: null }
    const simulator = simulatorOf(opened)
    opened.app = await openBoth(database, { fetch: wireOf(simulator, neighbour), publicKeyPem: simulator.webhooks.publicKeyPem })
    opened.app.loops.start()
    world = { app: opened.app, simulator, neighbour }
  },
  visit: () => (world === null ? null : visit(world)),
  close: async () => {
    ends.abort()
    world?.simulator.close()
    await world?.app.close()
  },
})

const simulatorOf = (opened: { app: App | null }): Simulator =>
  simulatedHighLevel({
    latency: { min: CALL_MS, max: CALL_MS },
    rateLimit: null,
    dailyLimit: null,
    echo: 'off',
    keptRequests: 0,
    locations: [OWN, OTHER].map(({ location_id: id }) => ({ id, token: `pit-${id}` })),
    deliver: async ({ path, headers, body }) =>
      (await opened.app?.server.inject({ method: 'POST', url: path, payload: body, headers }))?.statusCode ?? 503,
  })

/** The way to HighLevel: the neighbour's calls go wrong on it, and an accepted text of ours is told to whoever waits for it. */
function wireOf(simulator: Simulator, neighbour: Neighbour): typeof globalThis.fetch {
  return async (input, init) => {
    const isOther = new Headers(init?.headers).get('authorization')?.endsWith(OTHER.location_id) === true
    if (isOther && neighbour !== 'silent' && neighbour !== 'sound') return goWrong(neighbour, init?.signal ?? null)
    const answer = await simulator.fetch(input, init)
    if (typeof init?.body === 'string' && typeof input === 'string' && input.endsWith('/conversations/messages') && answer.ok)
      waiting.get((JSON.parse(init.body) as { contactId: string }).contactId)?.(performance.now())
    return answer
  }
}

async function goWrong(how: Exclude<Neighbour, 'silent' | 'sound'>, signal: AbortSignal | null): Promise<Response> {
  switch (how) {
    case 'refused':
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }) })
    case 'hanging':
      return hang(AbortSignal.any([ends.signal, ...(signal ? [signal] : [])]))
    case 'throttled':
      return pause(CALL_MS).then(() => Response.json({ statusCode: 429, message: 'too many' }, { status: 429 }))
    case 'failing':
      return pause(CALL_MS).then(() => Response.json({ statusCode: 500, message: 'away' }, { status: 500 }))
  }
}

function hang(signal: AbortSignal): Promise<Response> {
  const late = new DOMException('late', 'TimeoutError')
  if (signal.aborted) return Promise.reject(late)
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(late)))
}

type Outside = { fetch: typeof globalThis.fetch; publicKeyPem: string }

function openBoth(database: DatabaseChoice, { fetch, publicKeyPem }: Outside): Promise<App> {
  const { config, secrets } = decideConfig(readEnv({ JORGE_ENV: 'test' }).env)
  return openApp({
    config,
    secrets: { ...secrets, session: 'bench', keys: ['bench'] },
    database,
    locations: [OWN, OTHER].map((location) => ({ location, locationId: location.location_id, findings: [] })),
    log: silentLog,
    migrate: true,
    overrides: {
      fetch,
      publicKeys: [publicKeyPem],
      settings: { debounce: { seconds: 0, ceiling: 0 }, requestsPer10Seconds: REQUESTS_PER_10_SECONDS },
    },
  })
}

/**
 * Contacts of the neighbour text; once its ordinary work would be done, contacts of our location do. So what is seen is what the
 * neighbour's trouble does, not what its traffic costs.
 */
async function visit({ simulator, neighbour }: World): Promise<Heard> {
  if (neighbour !== 'silent') for (let n = 0; n < TEXTS_OF_EACH; n += 1) textFrom(simulator, OTHER)
  await pause(ORDINARY_WORK_MS)
  const replies: Promise<number | null>[] = []
  for (let n = 0; n < TEXTS_OF_EACH; n += 1) {
    replies.push(replyTo(textFrom(simulator, OWN)))
    await pause(BETWEEN_MS)
  }
  const came = await Promise.all(replies)
  return { replies: came.filter((ms) => ms !== null), unanswered: came.filter((ms) => ms === null).length }
}

function textFrom(simulator: Simulator, { location_id: locationId }: Location): string {
  said += 1
  const id = `${locationId}_${said}`
  simulator.control.addContact({ id, locationId, phone: `+190955${60_000 + said}`, firstName: 'Dana' })
  void simulator.inbound(id, 'I want to sell my house in Upland')
  return id
}

function replyTo(id: string): Promise<number | null> {
  const at = performance.now()
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), PATIENCE_MS)
    waiting.set(id, (answered) => {
      clearTimeout(late)
      waiting.delete(id)
      resolve(answered - at)
    })
  })
}
