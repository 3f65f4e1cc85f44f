import type { Database } from './db/database.ts'
import type { Engine } from './engine.ts'
import type { Clock } from './lib/clock.ts'
import type { Log } from './lib/log.ts'
import { loop, type Loop } from './lib/loop.ts'
import { workPool, type Room, type WorkPoolOptions } from './lib/work-pool.ts'
import { bundleKey } from './outbox/bundle.ts'
import { countDue } from './turn/accept.store.ts'
import type { HandoffKeeper } from './turn/handoff-outcomes.job.ts'
import type { Retention } from './turn/retention.job.ts'
import type { Counters } from './web/counters.store.ts'
import type { StreamFollower } from './web/stream-follower.job.ts'

/** Everything that runs by itself in this process; each loop is woken by hints and looks by itself at the latest after its poll. */
export type Loops = {
  start(): void
  /** Stops taking work and waits for what is under way. */
  stop(): Promise<void>
  /** Names of loops whose last run is longer ago than three polls. */
  stalled(now: Date): string[]
  overloaded(): boolean
}

export type LoopsInput = {
  engine: Engine
  database: Database
  follower: StreamFollower
  counted: Pick<Counters, 'flush'>
  retention: Retention
  handoffs: HandoffKeeper
  /** Absent where the locations cannot change while the process runs. */
  rereadLocations: (() => Promise<void>) | null
  /** Looks whether what the configuration names is at HighLevel. */
  watchParts(): Promise<void>
  clock: Clock
  log: Log
  workers: number
  highWater: number
}

/** Locations that may use all their places at the same time. */
const AT_ONCE = 4
const LANES_POLL_MS = 250
const OUTBOX_POLL_MS = 250
const STREAM_POLL_MS = 500
const DELIVERIES_POLL_MS = 10_000
/** Locations whose carriers' reports are read at once. */
const DELIVERIES_AT_ONCE = 16
const RECONCILE_POLL_MS = 5_000
const RECONCILE_AT_ONCE = 16
const SWEEP_MS = 5_000
const WATCH_MS = 60_000
const COUNT_MS = 1_000
const FLUSH_MS = 2_000
const PURGE_MS = 600_000
const HANDOFFS_MS = 60_000
const LOCATIONS_MS = 15_000
const PARTS_MS = 60_000

export function engineLoops(input: LoopsInput): Loops {
  const { engine, database, follower, clock, log } = input
  let due = 0
  const ending = new AbortController()
  const over = new Promise((resolve) => ending.signal.addEventListener('abort', resolve, { once: true }))
  const pools = poolsOf(input, ending.signal)
  const every = (name: string, pollMs: number, work: () => Promise<unknown>): Timed => ({
    loop: loop({ name, pollMs, clock, log, run: async () => (await work(), false) }),
    pollMs,
  })
  const stream = loop({ name: 'stream', run: () => follower.run(), pollMs: STREAM_POLL_MS, clock, log })
  const loops: Timed[] = [
    ...Object.values(pools),
    { loop: stream, pollMs: STREAM_POLL_MS },
    every('sweep', SWEEP_MS, () => engine.sweep()),
    // A call that hangs does not keep the process from ending.
    every('watch', WATCH_MS, () => Promise.race([engine.watchLocations(), over])),
    every('count', COUNT_MS, async () => void (due = await countDue(database.db, input.highWater))),
    every('counters', FLUSH_MS, () => input.counted.flush()),
    every('purge', PURGE_MS, purging(input)),
    every('handoffs', HANDOFFS_MS, () => input.handoffs.run()),
    every('parts', PARTS_MS, () => Promise.race([input.watchParts(), over])),
    ...(input.rereadLocations === null ? [] : [every('locations', LOCATIONS_MS, input.rereadLocations)]),
  ]
  database.onWake((channel) => ({ lanes: pools.lanes.loop, outbox: pools.outbox.loop, stream })[channel].wake())
  return {
    start: () => loops.forEach((one) => one.loop.start()),
    stop: async () => {
      ending.abort()
      await Promise.all(loops.map((one) => one.loop.stop()))
      await Promise.all(Object.values(pools).map(({ pool }) => pool.idle()))
      await input.counted.flush().catch(() => {})
    },
    stalled: (now) => loops.filter((one) => isStalled(one, now)).map((one) => one.loop.name),
    overloaded: () => due > input.highWater,
  }
}

type Timed = { loop: Loop; pollMs: number }

/** What works on several items at once. */
function poolsOf(input: LoopsInput, stop: AbortSignal) {
  const { engine, workers } = input
  return {
    lanes: pooled(input, {
      name: 'lanes',
      pollMs: LANES_POLL_MS,
      size: workers * AT_ONCE,
      groups: { names: () => engine.locationIds(), of: ({ locationId }) => locationId, size: workers },
      // A lane claimed and not worked on would rest until its lease lapses: no more than there is room for.
      take: ({ free, groups }) =>
        engine.claimLanes(
          free,
          groups.map((place) => ({ locationId: place.group, free: place.free })),
        ),
      keyOf: (lane) => `${lane.locationId}\n${lane.contactId}\n${lane.leaseNo}`,
      work: engine.takeTurn,
    }),
    outbox: pooled(input, {
      name: 'outbox',
      pollMs: OUTBOX_POLL_MS,
      size: workers * 2 * AT_ONCE,
      groups: { names: () => engine.callableLocationIds(), of: ([first]) => first.locationId, size: workers * 2 },
      take: ({ groups }) => engine.dueBundles(groups.map(({ group, free, underWay }) => ({ locationId: group, most: free + underWay }))),
      keyOf: bundleKey,
      work: engine.performBundle,
    }),
    reconcile: pooled(input, {
      name: 'reconcile',
      pollMs: RECONCILE_POLL_MS,
      size: RECONCILE_AT_ONCE,
      take: ({ free }) => engine.dueReconciliations(free),
      keyOf: ({ locationId }) => locationId,
      work: (job) => engine.reconcile(job, stop),
    }),
    deliveries: pooled(input, {
      name: 'deliveries',
      pollMs: DELIVERIES_POLL_MS,
      size: DELIVERIES_AT_ONCE,
      take: () => engine.dueDeliveries(),
      keyOf: ({ locationId }) => locationId,
      work: engine.lookAtDelivery,
    }),
  }
}

type Pooled<Item> = {
  name: string
  pollMs: number
  size: number
  groups?: WorkPoolOptions<Item>['groups']
  take(room: Room): Promise<Item[]>
  keyOf(item: Item): string
  work(item: Item): Promise<void>
}

function pooled<Item>({ clock, log }: LoopsInput, { name, pollMs, groups, ...work }: Pooled<Item>) {
  let wake: () => void = () => {}
  const pool = workPool({ ...work, ...(groups ? { groups } : {}), freed: () => wake() })
  const one = loop({ name, pollMs, clock, log, run: () => pool.run() })
  wake = () => one.wake()
  return { loop: one, pool, pollMs }
}

const STALLED_MS = 30_000

function isStalled({ loop: { lastRunAt }, pollMs }: Timed, now: Date): boolean {
  const last = lastRunAt()
  return last !== null && now.getTime() - last.getTime() > Math.max(3 * pollMs, STALLED_MS)
}

/** Stream rows live for an hour; everything else by the rules of retention. A process that has just started has its texts to answer first. */
function purging({ database, follower, retention }: LoopsInput): () => Promise<void> {
  let isFirst = true
  return async () => {
    await follower.purge()
    await retention.run()
    if (!isFirst) await database.maintain()
    isFirst = false
  }
}
