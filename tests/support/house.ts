import type { Brain } from '../../src/brain/brain.ts'
import type { Spending } from '../../src/turn/phrase-reply.job.ts'
import { createHmac } from 'node:crypto'
import { openApp, type App } from '../../src/app.ts'
import { simulatedLocation } from '../../src/cli/simulated-location.ts'
import { decideConfig } from '../../src/config.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import type { Location } from '../../src/conversation/location.ts'
import { simulatedHighLevel, type SimulatorOptions } from '../../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import type { LocationSeed } from '../../src/demo/highlevel/sim-locations.ts'
import type { EngineSettings } from '../../src/engine-settings.ts'
import { readEnv } from '../../src/env.ts'
import { countingIds } from '../../src/lib/id.ts'
import { silentLog, type Log } from '../../src/lib/log.ts'
import type { LocationsReading } from '../../src/locations-file.ts'
import { houseRecords, type HouseRecords } from './house-records.ts'
import { run, settle, type Running } from './house-run.ts'
import { houseViews, type HouseViews } from './house-views.ts'
import { migratedDump } from './migrated-dump.ts'
import { storyClock, type StoryClock } from './story-clock.ts'

/** Friday, eleven in the morning in Rancho Cucamonga: the window for proactive texts is open. */
export const STORY_START = new Date('2026-03-06T11:00:00-08:00')
export const WORKFLOW_SECRET = 'the-workflow-secret-of-the-story-0123456789'

export const storyLocation: Location = {
  ...sampleLocation,
  location_id: 'loc_story',
  auth: { kind: 'pit', token: 'pit-story' },
  webhook_secrets: [{ secret: WORKFLOW_SECRET }],
  // Many stories let hours pass and count the texts; those about silence turn this on.
  follow_ups: { enabled: false, first_nudge_hours: 1 },
}

export type HouseOptions = {
  /** Phrases the replies; absent, the rules do. */
  brain?: Brain
  spending?: Spending
  start?: Date
  location?: Partial<Location>
  /** More locations of the same process and the same HighLevel. */
  neighbours?: readonly Location[]
  /** What the configuration says of the locations when it is read again. */
  readAgain?(): LocationsReading
  /** Stands between the product and the simulated HighLevel. */
  wire?(simulated: typeof fetch): typeof fetch
  settings?: Partial<EngineSettings>
  simulator?: Omit<SimulatorOptions, 'deliver' | 'clock' | 'locations' | 'newId'>
  /** Which webhooks the simulated location has set up. */
  push?: LocationSeed['push']
  workflows?: NonNullable<LocationSeed['workflows']>
  /** Whether what runs beside the line runs too: reports of carriers, reconciliation, the watch over tokens. */
  jobs?: boolean
  log?: Log
}

/** Something to do in the middle of a call to the CRM: before it is served, or after, before its answer arrives. */
export type OnCall = (call: { method: string; path: string; body: string }, when: 'before' | 'after') => Promise<void> | void

export type WorkflowHook = {
  text: string
  botType?: string
  key?: string
  seal?: (body: string) => Record<string, string>
}

/** The whole house in memory under a virtual clock, with a simulated HighLevel that signs its webhooks. */
export type House = HouseViews &
  HouseRecords & {
    app: App
    simulator: Simulator
    clock: StoryClock
    location: Location
    /** A new contact at the CRM. */
    contact(id: string, seed?: { phone?: string; tags?: string[]; firstName?: string }): string
    /** The contact texts: into the thread, and by the webhooks the location has. Returns the message id. */
    text(contact: string, words: string): Promise<string>
    /** A user of the location texts the contact from the app. */
    human(contact: string, words: string): Promise<string>
    /** Posts a workflow webhook by hand; the thread knows nothing of it. */
    workflow(contact: string, hook: WorkflowHook): Promise<{ status: number; body: Record<string, unknown> }>
    post(
      path: string,
      body: string,
      headers: Record<string, string>,
    ): Promise<{ status: number; body: Record<string, unknown>; headers: Record<string, unknown> }>
    /** Sends an app webhook with these fields, signed by the simulator's key. */
    signed(payload: Record<string, unknown>): Promise<{ status: number; body: Record<string, unknown>; headers: Record<string, unknown> }>
    /** Works everything off that falls due within the next seconds, and moves the clock there. */
    run(seconds?: number): Promise<void>
    /** Time passes while nothing is worked off, as when no process runs. */
    standStill(seconds: number): Promise<void>
    onCall(listener: OnCall | null): void
    /** Checks what holds after every story, and closes. */
    close(): Promise<void>
  }

/** Long enough for a turn with its debounce, its text and what follows it. */
const A_TURN = 30

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const clock = storyClock(options.start ?? STORY_START)
  const location = { ...storyLocation, ...options.location }
  const { neighbours = [], wire = (simulated) => simulated } = options
  const inFlight = new Set<Promise<unknown>>()
  const listeners: { onCall: OnCall | null } = { onCall: null }
  let app: App | null = null
  const simulator = simulatedHighLevel({
    latency: { min: 0, max: 0 },
    rateLimit: null,
    ...options.simulator,
    clock,
    newId: countingIds(),
    locations: [seedOf(location, options), ...neighbours.map((one) => simulatedLocation(one))],
    deliver: ({ path, headers, body }) =>
      track(
        inFlight,
        postTo(app, { path, body, headers }).then(({ status }) => status),
      ),
  })
  app = await openApp({
    ...storySetup(),
    database: { kind: 'memory', dump: await migratedDump() },
    locations: [location, ...neighbours].map((one) => ({ location: one, locationId: one.location_id, findings: [] })),
    ...(options.readAgain ? { readAgain: options.readAgain } : {}),
    log: options.log ?? (process.env['STORY_LOG'] ? loudLog : silentLog),
    migrate: true,
    overrides: {
      clock: inStep(clock, () => app),
      fetch: wire(listeningFetch(simulator, listeners)),
      publicKeys: [simulator.webhooks.publicKeyPem],
      ...(options.brain ? { brain: options.brain } : {}),
      ...(options.spending ? { spending: options.spending } : {}),
      settings: { requestsPer10Seconds: 8_000, ...options.settings },
    },
  })
  return houseOf({ app, clock, simulator, location, inFlight, listeners, jobs: options.jobs ?? false })
}

/** A short sleep of the product moves the database's time along. */
const inStep = (clock: StoryClock, app: () => App | null): StoryClock => ({
  ...clock,
  sleep: async (ms, signal) => {
    await clock.sleep(ms, signal)
    await app()?.database.setNow(clock.now())
  },
})

type Parts = Running & { simulator: Simulator; location: Location; listeners: { onCall: OnCall | null } }

async function houseOf(parts: Parts): Promise<House> {
  const { app, clock, simulator, location, listeners } = parts
  const records = houseRecords(app.database)
  const keepTime = () => app.database.setNow(clock.now())
  await keepTime()
  const signed = (payload: Record<string, unknown>) => {
    const body = JSON.stringify({ locationId: location.location_id, timestamp: clock.now().toISOString(), ...payload })
    return postTo(app, { path: '/webhooks/ghl', body, headers: simulator.webhooks.sign(body) })
  }
  const settled = () => settle(parts)
  return {
    ...houseViews(simulator),
    ...records,
    app,
    simulator,
    clock,
    location,
    contact: (id, seed = {}) => {
      const phone = seed.phone ?? `+1909555${String(2000 + simulator.state.contacts.size)}`
      return simulator.control.addContact({ id, firstName: 'Dana', ...seed, phone }).id
    },
    text: async (contact, words) => {
      await keepTime()
      const { id } = await simulator.inbound(contact, words)
      await settled()
      return id
    },
    human: async (contact, words) => {
      await keepTime()
      const { id } = await simulator.human(contact, words)
      await settled()
      return id
    },
    workflow: async (contact, { text, botType, key, seal }) => {
      await keepTime()
      const customData = botType === undefined ? {} : { customData: { bot_type: botType } }
      const id = key === undefined ? {} : { webhookId: key }
      const body = JSON.stringify({
        contact_id: contact,
        location: { id: location.location_id },
        message: { body: text },
        ...customData,
        ...id,
      })
      return postTo(app, { path: '/webhooks/ghl/workflow', body, headers: seal ? seal(body) : bySecret() })
    },
    post: (path, body, headers) => postTo(app, { path, body, headers }),
    signed,
    run: async (seconds = A_TURN) => run(parts, new Date(clock.now().getTime() + seconds * 1000)),
    standStill: async (seconds) => {
      clock.moveTo(new Date(clock.now().getTime() + seconds * 1000))
      await keepTime()
    },
    onCall: (listener) => void (listeners.onCall = listener),
    close: async () => {
      try {
        await settled()
        await records.checkRecords(simulator)
      } finally {
        simulator.close()
        await app.close()
      }
    },
  }
}

const say = (fields: object, message: string) => void process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
const loudLog = { debug: () => {}, info: say, warn: say, error: say }

const seedOf = (location: Location, { push = 'app', workflows = [] }: HouseOptions): LocationSeed => ({
  ...simulatedLocation(location),
  push,
  workflowSecret: WORKFLOW_SECRET,
  workflows,
})

/** What a process of the stories is configured with. */
export function storySetup() {
  const { config, secrets } = decideConfig(readEnv({ JORGE_ENV: 'test' }).env)
  return { config, secrets: { ...secrets, session: 's'.repeat(32), keys: ['k'.repeat(32)] } }
}

export const bySecret = (): Record<string, string> => ({ 'X-Jorge-Secret': WORKFLOW_SECRET })
export const byBearer = (): Record<string, string> => ({ Authorization: `Bearer ${WORKFLOW_SECRET}` })
export const byHmac = (body: string): Record<string, string> => ({
  'X-Jorge-Signature': `sha256=${createHmac('sha256', WORKFLOW_SECRET).update(body).digest('hex')}`,
})

function listeningFetch(simulator: Simulator, listeners: { onCall: OnCall | null }): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const call = { method: request.method, path: new URL(request.url).pathname, body: await request.clone().text() }
    await listeners.onCall?.(call, 'before')
    const answer = await simulator.fetch(request)
    await listeners.onCall?.(call, 'after')
    return answer
  }
}

async function postTo(app: App | null, { path, body, headers }: { path: string; body: string; headers: Record<string, string> }) {
  if (app === null) throw new Error('the house is not open yet')
  const answer = await app.server.inject({
    method: 'POST',
    url: path,
    payload: body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>(), headers: answer.headers }
}

function track<T>(inFlight: Set<Promise<unknown>>, going: Promise<T>): Promise<T> {
  const kept = going.finally(() => inFlight.delete(kept))
  inFlight.add(kept)
  kept.catch(() => {})
  return kept
}
