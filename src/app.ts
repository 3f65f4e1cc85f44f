import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { changesByHand, sendingAgain } from './by-hand.ts'
import { oauthAppOf, type Config, type Secrets } from './config.ts'
import type { Brain } from './brain/brain.ts'
import { modelBrain } from './brain/model-brain.job.ts'
import { openModels } from './brain/model.client.ts'
import { readClockApart } from './db/clock-apart.ts'
import { partsWatcher } from './crm/watch-parts.job.ts'
import { openDatabase, type Database, type DatabaseChoice } from './db/database.ts'
import { freeKey, reserveKey, settleKey } from './db/request-keys.ts'
import { assertMigrated, migrateUp, readMigrations } from './db/migrate.ts'
import type { Spending } from './turn/phrase-reply.job.ts'
import { buildEngine, type Engine } from './engine.ts'
import { DEFAULT_SETTINGS, type EngineSettings } from './engine-settings.ts'
import { engineLoops, type Loops } from './engine-loops.ts'
import { handoffsKept, handoffsMeasured, handoffsOver } from './handoffs.ts'
import { systemClock, type Clock } from './lib/clock.ts'
import { randomId } from './lib/id.ts'
import type { Log } from './lib/log.ts'
import { locationBook, type LocationBook } from './location-book.ts'
import type { LocationEntry } from './location-check.ts'
import type { LocationsReading } from './locations-file.ts'
import { storeLocations } from './locations.store.ts'
import { probeCrm } from './crm-probe.ts'
import { readingOf } from './reading.ts'
import { rereadLocations } from './reread-locations.ts'
import { retention } from './turn/retention.job.ts'
import type { RetentionSettings } from './turn/retention.store.ts'
import { readTokenRole } from './web/access-tokens.store.ts'
import { counters, type Counters } from './web/counters.store.ts'
import { readEventAges, readMeasured } from './web/health.view.ts'
import type { Sandbox } from './web/sandbox.routes.ts'
import { buildServer, type ServerDeps } from './web/server.routes.ts'
import { streamFollower, type StreamFollower } from './web/stream-follower.job.ts'
import { ROOT, VERSION } from './version.ts'
import { consentDoor, webhookDoors } from './webhook-doors.ts'

const HIGH_WATER = 50_000

/** What a process is opened with; `overrides` replaces parts in the demo and in tests. */
export type AppInput = {
  config: Config
  secrets: Secrets & { session: string; keys: string[] }
  database: DatabaseChoice
  locations: readonly LocationEntry[]
  /** Reads what the configuration says of the locations by then; absent, they stay as they are. */
  readAgain?(): LocationsReading
  log: Log
  migrate: boolean
  overrides?: AppOverrides
}

export type AppOverrides = {
  clock?: Clock
  fetch?: typeof fetch
  /** Stands before the opened database: what a test may see or hold of its transactions. */
  database?(opened: Database): Database
  /** More keys that may sign webhooks: the simulated HighLevel's own. */
  publicKeys?: string[]
  settings?: Partial<EngineSettings>
  /** Phrases replies instead of the configured brain, and what it may cost. */
  brain?: Brain
  spending?: Spending
  sandbox?(parts: { engine: Engine; database: Database }): Sandbox
  signIn?(parts: { database: Database }): NonNullable<ServerDeps['signIn']>
}

export type App = {
  server: FastifyInstance
  engine: Engine
  database: Database
  loops: Loops
  /** Ids of the locations that were ready at the start. */
  locations: readonly string[]
  /** Takes over what the configuration says of the locations now, as a loop does again and again. */
  rereadLocations(): Promise<void>
  /** Looks whether what the configuration names is at HighLevel, as a loop does every quarter of an hour. */
  watchParts(): Promise<void>
  /** Works what is due without listening. */
  start(): void
  /** Listens and starts; gives the URL. */
  listen(): Promise<string>
  /** Stops taking work, ends what is under way, closes the door and the database. */
  close(): Promise<void>
}

/** Opens everything and joins it; nothing runs or listens before `listen`. */
export async function openApp(input: AppInput): Promise<App> {
  const clock = input.overrides?.clock ?? systemClock
  const opened = await openDatabase(input.database)
  const database = input.overrides?.database?.(opened) ?? opened
  try {
    await prepareSchema(database, input.migrate)
    await storeLocations(database, input.locations)
    const counted = counters(database.db)
    const book = locationBook(input.locations)
    const engine = await engineOf(input, { database, book, clock, count: counted.count })
    await engine.prepareTokens()
    const follower = streamFollower(database.db)
    const { workers } = input.config
    const { log } = input
    const ages = retention({ database, settings: () => agesOf(input, book), clock, log })
    const watchParts = partsWatcher({ ...engine, locations: book.configured, leaveOut: book.leaveOut, clock, log })
    const rereading = input.readAgain ? rereadLocations({ book, read: input.readAgain, database, log }) : null
    const handoffs = handoffsKept({ engine, database, clock, log, count: counted.count })
    const loops = engineLoops({
      engine,
      database,
      follower,
      counted,
      retention: ages,
      handoffs,
      rereadLocations: rereading,
      watchParts,
      clock,
      log,
      workers,
      highWater: HIGH_WATER,
    })
    const probe = probeCrm({ ask: askingFirst(engine, book), clock, log: input.log })
    const server = buildServer(serverDeps({ input, book, database, engine, follower, loops, clock, probe, counted }))
    const joined = { server, engine, database, loops, locations: [...book.ready.keys()] }
    return { ...joined, rereadLocations: rereading ?? (async () => {}), watchParts, ...lifeOf({ input, server, loops, database, probe }) }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** HighLevel knows nobody without a token: the first location that may run asks for all. */
function askingFirst(engine: Engine, { ready }: LocationBook): () => Promise<number | null> {
  return async () => {
    const [first] = ready.keys()
    return first === undefined ? null : engine.askCrm(first)
  }
}

/** How long words and keys are kept. */
const agesOf = ({ config }: AppInput, { ready }: LocationBook): RetentionSettings => ({
  months: new Map([...ready].map(([locationId, location]) => [locationId, location.retention_months] as const)),
  keyTtlSeconds: config.highlevel.webhookIdempotencyTtlSeconds,
})

async function prepareSchema(database: Database, migrate: boolean): Promise<void> {
  const migrations = readMigrations(join(ROOT, 'migrations'))
  if (migrate) await migrateUp(database, migrations)
  await assertMigrated(database, migrations)
}

type Opened = { database: Database; book: LocationBook; clock: Clock; count: Counters['count'] }

async function engineOf({ config, secrets, log, overrides }: AppInput, { database, book, clock, count }: Opened): Promise<Engine> {
  const brain = overrides?.brain ?? (await brainOf({ config, secrets, log }, clock))
  return buildEngine({
    database,
    clock,
    newId: randomId,
    log,
    locations: book.ready,
    fetch: overrides?.fetch ?? fetch,
    phoneKey: { id: 'k1', secret: secrets.keys[0] ?? '' },
    sealKeys: secrets.keys,
    oauthApp: oauthAppOf(config, secrets),
    version: VERSION,
    ...(brain === null ? {} : { brain, spending: overrides?.spending ?? spendingOf(config) }),
    settings: { ...settingsOf(config), ...overrides?.settings },
    count,
  })
}

/** The configured models, or null where the rules draft. Throws when a package of theirs is missing. */
async function brainOf({ config, secrets, log }: Pick<AppInput, 'config' | 'secrets' | 'log'>, clock: Clock): Promise<Brain | null> {
  if (config.brain.kind === 'rules') return null
  const { timeoutMs, dailyCapUsd: _cap, prices: _prices, ...choice } = config.brain
  const models = await openModels({ ...choice, key: secrets.modelKey ?? '' })
  return modelBrain({ models, timeoutMs, clock, newCanary: () => randomBytes(8).toString('hex'), log })
}

const spendingOf = ({ brain }: Config): Spending =>
  brain.kind === 'llm' ? { dailyCapUsd: brain.dailyCapUsd, prices: brain.prices } : { dailyCapUsd: null, prices: {} }

const settingsOf = ({ workers, debounce, highlevel }: Config): EngineSettings => ({
  ...DEFAULT_SETTINGS,
  workers,
  debounce: { seconds: debounce.seconds, ceiling: debounce.maxSeconds },
  keyTtlSeconds: highlevel.webhookIdempotencyTtlSeconds,
  baseUrl: highlevel.baseUrl,
  timeoutMs: highlevel.timeoutMs,
  requestsPer10Seconds: highlevel.requestsPer10Seconds,
})

type Joined = {
  input: AppInput
  book: LocationBook
  database: Database
  engine: Engine
  follower: StreamFollower
  loops: Loops
  clock: Clock
  counted: Counters
  probe: ReturnType<typeof probeCrm>
}

function serverDeps(joined: Joined): ServerDeps {
  const { input, database, engine, follower } = joined
  const { config, log, overrides } = input
  const signIn = overrides?.signIn?.({ database })
  const sandbox = overrides?.sandbox?.({ engine, database })
  const operator = operatorDeps(joined)
  return {
    settings: { ...config.server, newId: randomId, log },
    access: { tokenRole: (hash) => readTokenRole(database.db, hash) },
    webhooks: webhookDoors(joined),
    health: healthDeps(joined),
    metrics: {
      token: input.secrets.metricsToken,
      locationLabel: config.metrics.locationLabel,
      read: () => handoffsMeasured({ engine, database }),
    },
    operator,
    handoffs: { keys: operator.keys, clock: joined.clock, handoffs: handoffsOver({ engine, database }) },
    reading: readingOf(joined),
    oauth: consentDoor(joined),
    bots: { answerCall: engine.answerCall, overloaded: joined.loops.overloaded },
    stream: { subscribe: follower.subscribe, since: follower.since },
    console: { consoleFolder: join(ROOT, 'console', 'dist') },
    ...(signIn ? { signIn } : {}),
    ...(sandbox ? { sandbox } : {}),
  }
}

function operatorDeps({ database, engine }: Joined): ServerDeps['operator'] {
  const { db } = database
  return {
    contacts: changesByHand({ engine, database }),
    sendAgain: sendingAgain({ engine, database }),
    keys: {
      reserve: (key) => reserveKey(db, key),
      settle: (key, answer) => settleKey(db, key, answer),
      free: (key) => freeKey(db, key),
    },
  }
}

function healthDeps({ input, book, database, loops, clock, probe }: Joined): ServerDeps['health'] {
  const readMs = () => readMeasured(database.db)
  return {
    version: VERSION,
    clock,
    log: input.log,
    readPerformance: readMs,
    readEventAges: () => readEventAges(database.db),
    storageWritable: async () => database.transaction(async () => true),
    crmProbe: probe.last,
    claudeMode: 'pattern_only',
    readiness: async () => {
      await readMs()
      const reasons = loops.stalled(clock.now()).map((name) => `loop_stalled:${name}`)
      const blocked = book.entries().filter(({ location }) => location === null)
      const blockedLocations = blocked.map(({ locationId, findings }) => ({ locationId, reasons: findings }))
      return { reasons, blockedLocations, incompleteLocations: book.leftOut(), clockApartMs: await readClockApart(database.db, clock) }
    },
  }
}

type Living = { input: AppInput; server: FastifyInstance; loops: Loops; database: Database; probe: ReturnType<typeof probeCrm> }

function lifeOf({ input, server, loops, database, probe }: Living): Pick<App, 'start' | 'listen' | 'close'> {
  const { host, port } = input.config.server
  const start = () => {
    loops.start()
    probe.start()
  }
  return {
    start,
    listen: async () => {
      const url = await server.listen({ host, port })
      start()
      return url
    },
    close: async () => {
      await server.close()
      await probe.stop()
      await loops.stop()
      await database.close()
    },
  }
}
