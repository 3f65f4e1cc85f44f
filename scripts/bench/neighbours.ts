// The process under test of the isolation bench: our location and, for each round, a neighbour of its own.
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openApp, type App } from '../../src/app.ts'
import { decideConfig } from '../../src/config.ts'
import type { Location } from '../../src/conversation/location.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import type { DatabaseChoice } from '../../src/db/database.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { readEnv } from '../../src/env.ts'
import { silentLog, type Log } from '../../src/lib/log.ts'
import { answerParent } from './child.ts'
import { REST_MS, ROUND_SECONDS, TIMEOUT_MS, type Round, type RoundInput } from './isolation-plan.ts'
import { troubledWire, type Wire } from './troubled-wire.ts'

export type NeighboursInput = { database: DatabaseChoice; neighbours: number }

const PATIENCE_MS = 20_000
/** What a location may do is not measured here. */
const REQUESTS_PER_10_SECONDS = 2_000

const locationOf = (id: string): Location => ({
  ...sampleLocation,
  location_id: id,
  auth: { kind: 'pit', token: `pit-${id}` },
  custom_fields: {},
})
const OWN = locationOf('loc_own')

type World = { app: App; simulator: Simulator; wire: Wire; fresh: Location[] }
let world: World | null = null
let said = 0

answerParent({
  start: async ({ database, neighbours }: NeighboursInput) => {
    const fresh = Array.from({ length: neighbours }, (_, n) => locationOf(`loc_neighbour_${n}`))
    const locations = [OWN, ...fresh]
    const opened: { app: App | null } = { app: null }
    const simulator = simulatorOf(opened, locations)
    const wire = troubledWire(simulator)
    opened.app = await openAll(database, { locations, fetch: wire.fetch, publicKeyPem: simulator.webhooks.publicKeyPem })
    opened.app.loops.start()
    world = { app: opened.app, simulator, wire, fresh }
  },
  round: (input: RoundInput) => (world === null ? null : round(world, input)),
  close: async () => {
    world?.wire.end()
    world?.simulator.close()
    await world?.app.close()
  },
})

/** Without latency of its own: the wire has it. */
const simulatorOf = (opened: { app: App | null }, locations: readonly Location[]): Simulator =>
  simulatedHighLevel({
    latency: { min: 0, max: 0 },
    rateLimit: null,
    dailyLimit: null,
    echo: 'off',
    keptRequests: 0,
    locations: locations.map(({ location_id: id }) => ({ id, token: `pit-${id}` })),
    deliver: async ({ path, headers, body }) =>
      (await opened.app?.server.inject({ method: 'POST', url: path, payload: body, headers }))?.statusCode ?? 503,
  })

/** What goes wrong with our location, or with all, spoils the measurement and is told. */
const ownTroubleLog: Log = { ...silentLog, warn: tell, error: tell }

function tell(fields: object, message: string): void {
  const { location } = fields as { location?: string }
  if (location === undefined || location === OWN.location_id) process.stderr.write(`isolation: ${message} ${JSON.stringify(fields)}\n`)
}

type Outside = { locations: readonly Location[]; fetch: typeof globalThis.fetch; publicKeyPem: string }

function openAll(database: DatabaseChoice, { locations, fetch, publicKeyPem }: Outside): Promise<App> {
  const { config, secrets } = decideConfig(readEnv({ JORGE_ENV: 'test' }).env)
  return openApp({
    config,
    secrets: { ...secrets, session: 'bench', keys: ['bench'] },
    database,
    locations: locations.map((location) => ({ location, locationId: location.location_id, findings: [] })),
    log: ownTroubleLog,
    migrate: true,
    overrides: {
      fetch,
      publicKeys: [publicKeyPem],
      settings: { debounce: { seconds: 0, ceiling: 0 }, requestsPer10Seconds: REQUESTS_PER_10_SECONDS, timeoutMs: TIMEOUT_MS },
    },
  })
}

/** Both locations are texted at their rates; ends when ours has answered and the neighbour's work is put away. */
async function round(world: World, { block, neighbour, rates }: RoundInput): Promise<Round> {
  const { wire } = world
  const other = world.fresh.shift()
  if (other === undefined) throw new Error('no neighbour is left')
  if (neighbour !== 'sound') wire.break(other.location_id, neighbour)
  const began = { at: performance.now(), cpu: process.cpuUsage() }
  const [replies] = await Promise.all([
    ownTexts(world, { block, rate: rates.own }),
    atRate(rates.neighbour, () => textFrom(world, other, `neighbour_${(said += 1)}`)),
  ])
  const { user, system } = process.cpuUsage(began.cpu)
  const core = (user + system) / 1000 / (performance.now() - began.at)
  await putAway(world, other)
  const came = replies.filter((ms) => ms !== null)
  return { replies: came, unanswered: replies.length - came.length, core }
}

async function ownTexts(world: World, { block, rate }: { block: number; rate: number }): Promise<(number | null)[]> {
  const replies: Promise<number | null>[] = []
  said += 1
  const turn = said
  await atRate(rate, (n) => {
    const id = `own_${turn}_${block}_${n}`
    replies.push(world.wire.accepted(id, PATIENCE_MS))
    textFrom(world, OWN, id)
  })
  return Promise.all(replies)
}

/** For the length of a round, evenly. */
async function atRate(perSecond: number, act: (n: number) => void): Promise<void> {
  const began = performance.now()
  for (let n = 0; n < perSecond * ROUND_SECONDS; n += 1) {
    await pause(Math.max(0, began + (n * 1000) / perSecond - performance.now()))
    act(n)
  }
}

let contacts = 0

function textFrom({ simulator }: World, { location_id: locationId }: Location, id: string): void {
  contacts += 1
  simulator.control.addContact({ id, locationId, phone: `+1909556${String(contacts).padStart(4, '0')}`, firstName: 'Dana' })
  void simulator.inbound(id, 'I want to sell my house in Upland')
}

/** The next round must not meet what this one's neighbour could not do. */
async function putAway({ app, wire }: World, { location_id: id }: Location): Promise<void> {
  const { db } = app.database
  await sql`update lanes set status = 'parked', lease_no = lease_no + 1, lease_until = null where location_id = ${id}`.execute(db)
  await sql`update outbox set status = 'cancelled', reason = 'bench', lease_until = null
    where location_id = ${id} and status in ('queued', 'sending', 'unknown')`.execute(db)
  wire.mend(id)
  await pause(REST_MS)
}
