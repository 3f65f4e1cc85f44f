import { afterEach, expect, test } from 'vitest'
import { openApp, type App } from '../src/app.ts'
import { simulatedLocation } from '../src/cli/simulated-location.ts'
import type { Location } from '../src/conversation/location.ts'
import { simulatedHighLevel } from '../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../src/demo/highlevel/simulator.ts'
import { silentLog } from '../src/lib/log.ts'
import { storyLocation, storySetup } from './support/house.ts'
import { migratedDump } from './support/migrated-dump.ts'

const CONTACTS = 20
const WORKERS = 2
const locationOf = (id: string): Location => ({ ...storyLocation, location_id: id, auth: { kind: 'pit', token: `pit-${id}` } })
const [SOUND, BROKEN] = [locationOf('loc_sound'), locationOf('loc_broken')]

type Trouble = 'none' | 'hangs' | 'throttled' | 'failing' | 'unknown token'
let close: () => Promise<void>
afterEach(() => close())

/** Two locations in one process; every call of one of them meets the trouble. */
async function open(trouble: Trouble): Promise<{ app: App; simulator: Simulator; brokenCalls(): number }> {
  let app: App | null = null
  let brokenCalls = 0
  const ends = new AbortController()
  const simulator = simulatedHighLevel({
    latency: { min: 0, max: 0 },
    rateLimit: null,
    locations: [simulatedLocation(SOUND), simulatedLocation(BROKEN)],
    deliver: async ({ path, headers, body }) => {
      const answer = await app?.server.inject({ method: 'POST', url: path, payload: body, headers })
      return answer?.statusCode ?? 503
    },
  })
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const isBroken = new Headers(init?.headers).get('authorization')?.endsWith(`pit-${BROKEN.location_id}`) === true
    if (!isBroken || trouble === 'none') return simulator.fetch(input, init)
    brokenCalls += 1
    const status = { throttled: 429, failing: 503, 'unknown token': 401, hangs: 0 }[trouble]
    if (status > 0) return Response.json({ statusCode: status, message: 'no' }, { status })
    const late = new DOMException('late', 'TimeoutError')
    if (ends.signal.aborted) throw late
    return new Promise((_, reject) => ends.signal.addEventListener('abort', () => reject(late)))
  }
  const { config, secrets } = storySetup()
  app = await openApp({
    config: { ...config, workers: WORKERS },
    secrets,
    database: { kind: 'memory', dump: await migratedDump() },
    locations: [SOUND, BROKEN].map((location) => ({ location, locationId: location.location_id, findings: [] })),
    log: silentLog,
    migrate: true,
    overrides: {
      fetch,
      publicKeys: [simulator.webhooks.publicKeyPem],
      settings: { debounce: { seconds: 0, ceiling: 0 }, timeoutMs: 600_000, requestsPer10Seconds: 8_000 },
    },
  })
  const opened = app
  close = async () => {
    ends.abort()
    simulator.close()
    await opened.close()
  }
  return { app, simulator, brokenCalls: () => brokenCalls }
}

/** Everybody texts, those of the broken location first; ends when every contact of the sound one has its reply. */
async function everybodyTexts({ app, simulator }: { app: App; simulator: Simulator }): Promise<number> {
  for (const { location_id: locationId } of [BROKEN, SOUND])
    for (let n = 0; n < CONTACTS; n += 1) {
      const id = `${locationId}_${n}`
      simulator.control.addContact({ id, locationId, phone: `+1909${locationId === SOUND.location_id ? 555 : 556}${2_000 + n}` })
      await simulator.inbound(id, 'I want to sell my house in Upland')
    }
  app.loops.start()
  const contacts = Array.from({ length: CONTACTS }, (_, n) => `${SOUND.location_id}_${n}`)
  const isAnswered = (id: string) => simulator.state.threads.get(id)?.messages.some(({ source }) => source === 'api') === true
  while (!contacts.every(isAnswered)) await new Promise((resolve) => setTimeout(resolve, 20))
  return contacts.filter(isAnswered).length
}

test.each<Trouble>(['hangs', 'throttled', 'failing', 'unknown token'])(
  'a location whose every call %s keeps no other from its work',
  async (trouble) => {
    const world = await open(trouble)
    expect(await everybodyTexts(world)).toBe(CONTACTS)
    const sends = world.simulator.state.requests.filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')
    expect(sends.filter(({ locationId }) => locationId === SOUND.location_id)).toHaveLength(CONTACTS)
    expect(sends.filter(({ locationId }) => locationId === BROKEN.location_id)).toEqual([])
    // What hangs has no more than its own places, and the look at its parts; what fails is soon not called at all.
    expect(world.brokenCalls()).toBeLessThanOrEqual(trouble === 'hangs' ? WORKERS * (1 + 2) + 1 : 40)
  },
)
