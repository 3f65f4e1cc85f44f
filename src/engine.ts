import type { Brain } from './brain/brain.ts'
import { buyerBot } from './bots/buyer/buyer-bot.ts'
import { leadBot } from './bots/lead/lead-bot.ts'
import { sellerBot } from './bots/seller/seller-bot.ts'
import { CONSENT_RULE_VERSION } from './consent/consent-words.ts'
import { phoneHash } from './consent/phone-hash.ts'
import type { Location } from './conversation/location.ts'
import { openCrmDoor, type CrmDoor, type CrmDoorOptions } from './crm-door.ts'
import { alarmOf } from './crm/alarm.ts'
import { locationWatcher } from './crm/watch-locations.job.ts'
import { contactPeeker, contactReader, type PeekContact } from './crm/contact-reader.job.ts'
import type { CrmEvent } from './crm/crm-event.ts'
import { readEra } from './db/migrate.ts'
import { deliveryLooker, type LookAtDelivery } from './delivery/delivery-status.job.ts'
import { nextLookDue, pickUnreported, type DeliveryBatch } from './delivery/delivery-status.store.ts'
import { dueBundles, performer, type PerformBundle } from './delivery/perform-actions.job.ts'
import type { EngineSettings } from './engine-settings.ts'
import type { Accepted, Debounce } from './inbox/arrival.ts'
import { claimLanes, claimLanesOf, nextLaneDue, sweepLanes, type ClaimedLane, type LanePlaces } from './inbox/lanes.store.ts'
import { sha256 } from './lib/hash.ts'
import { randomId } from './lib/id.ts'
import { oncePerDay } from './lib/once-per-day.ts'
import type { Bundle } from './outbox/bundle.ts'
import { nextActionDue, sweepLapsed, type ActionPlaces } from './outbox/due.store.ts'
import { RULE_VERSION } from './reply/screen.ts'
import type { OptOutContext } from './turn/accept-urgent.store.ts'
import { callAnswerer, type AnswerCall } from './turn/answer-call.job.ts'
import { eventAcceptor } from './turn/accept-event.job.ts'
import { inOwnTime } from './db/own-time.ts'
import { healthReader, type ReadHealth } from './turn/bot-health.job.ts'
import { readBotHealth } from './turn/bot-health.view.ts'
import { handoffLocker } from './turn/ask-handoff-lock.job.ts'
import { hashText } from './turn/arrival-of.ts'
import { optOutConfirmation } from './turn/opt-out-confirmation.ts'
import type { Spending } from './turn/phrase-reply.job.ts'
import { strictOptOut } from './turn/strict-opt-out.ts'
import { reconcileJobs } from './turn/reconcile-jobs.store.ts'
import { reconciler, type Reconcile, type ReconcileJob } from './turn/reconcile.job.ts'
import { turnTaker, type TakeTurn } from './turn/take-turn.job.ts'

/** What the engine runs on. Everything that touches the world is handed in. */
export type EngineOptions = CrmDoorOptions & {
  phoneKey: { id: string; secret: string }
  /** What phrases replies; absent, the rules do. */
  brain?: Brain
  /** What it may cost; absent, it has no cap and nobody knows its price. */
  spending?: Spending
  settings: EngineSettings
}

/** The line without its loops: what takes events in, takes turns and carries actions out, each callable by itself. */
export type Engine = {
  accept(input: {
    event: CrmEvent
    raw: string | null
    door: 'app' | 'workflow' | 'reconcile'
  }): Promise<Accepted | { status: 'unknown_location' }>
  /** Lanes that are due, earliest first; with `places`, of each location at most so many. */
  claimLanes(most: number, places?: LanePlaces): Promise<ClaimedLane[]>
  takeTurn: TakeTurn
  dueBundles(most: number | ActionPlaces): Promise<Bundle[]>
  /** Locations that may run. */
  locationIds(): string[]
  /** Those of them whose calls may go, as far as is known: what waits for one of the others is not even looked at. */
  callableLocationIds(): string[]
  performBundle: PerformBundle
  /** Answers a text that a caller brings, in the turn of a webhook's. */
  answerCall: AnswerCall
  /** Texts of which the carrier's report is due, by location. */
  dueDeliveries(): Promise<DeliveryBatch[]>
  lookAtDelivery: LookAtDelivery
  /** Locations whose traffic is to be read for what no webhook brought, taken under a lease. */
  dueReconciliations(most: number): Promise<ReconcileJob[]>
  reconcile: Reconcile
  /** Looks whether HighLevel knows refused private tokens again. */
  watchLocations(): Promise<void>
  /** Repairs what a process that died left behind; returns how much it was. */
  sweep(): Promise<number>
  /** When something is due next, or null: a virtual clock jumps there. */
  nextDue(): Promise<Date | null>
  /** The same for what runs beside the line: reports of carriers. */
  nextJobDue(): Promise<Date | null>
  locationOf(locationId: string): Location | null
  /** Locations that share their suppressions with this one, itself among them. */
  groupOf(locationId: string): string[]
  hashPhone(e164: string): string
  /** How the bots of a location did in the last hour. */
  botHealth: ReadHealth
  era: number
} & Pick<CrmDoor, 'crm' | 'rate' | 'askCrm' | 'connect' | 'prepareTokens'>

export async function buildEngine(options: EngineOptions): Promise<Engine> {
  const { database, settings } = options
  const era = await readEra(database.db)
  const parts = partsOf(options)
  const accepting = acceptingOf(options, parts, era)
  const accept = eventAcceptor({ ...accepting, locationOf: parts.locationOf, clock: options.clock })
  const reconciling = reconcileJobs(database.db, {
    locationIds: () => [...options.locations.keys()],
    everySeconds: settings.reconcileSeconds,
    leaseSeconds: LEASES_A_CALL * settings.leaseSeconds,
  })
  const takeTurn = turnTakerOf(options, { ...parts, accept }, era)
  return {
    ...parts,
    groupOf: (locationId) => {
      const location = parts.locationOf(locationId)
      return location === null ? [locationId] : groupOf(location, options.locations)
    },
    era,
    accept,
    claimLanes: (most, places) =>
      places === undefined
        ? claimLanes(database.db, most, settings.leaseSeconds)
        : claimLanesOf(database.db, { places, most, leaseSeconds: settings.leaseSeconds }),
    locationIds: () => [...options.locations.keys()],
    callableLocationIds: () => [...options.locations.keys()].filter((id) => !parts.rate.isShut(id)),
    takeTurn,
    answerCall: callAnswerer({ ...accepting, ...callingOf(options, parts), takeTurn }),
    dueBundles: (most) => dueBundles(database.db, most),
    performBundle: performerOf(options, parts, era),
    dueDeliveries: () => pickUnreported(database.db, [...options.locations.keys()], LOOKS_AT_ONCE),
    lookAtDelivery: deliveryLooker({ ...parts, database, db: database.db, newId: options.newId, era, log: options.log }),
    dueReconciliations: reconciling.claim,
    reconcile: reconcilerOf(options, { ...parts, accept }),
    watchLocations: locationWatcher({
      db: database.db,
      learnUsers: () => parts.tokens.learnUsers([...options.locations.keys()]),
      askCrm: parts.askCrm,
      hasPrivateToken: (id) => parts.locationOf(id)?.auth.kind === 'pit',
      log: options.log,
    }),
    sweep: async () => (await sweepLanes(database)) + (await sweepLapsed(database.db, settings.readBackSeconds[0] ?? 5)),
    nextDue: async () => earliest(await nextLaneDue(database.db), await nextActionDue(database.db)),
    nextJobDue: async () => earliest(await nextLookDue(database.db), await reconciling.nextDue()),
  }
}

const acceptingOf = ({ database, newId, settings, clock, count, log }: EngineOptions, parts: Parts, era: number) => ({
  database,
  newId,
  era,
  keyTtlSeconds: settings.keyTtlSeconds,
  ruleVersion: CONSENT_RULE_VERSION,
  debounceOf: (locationId: string) => debounceOf(parts.locationOf(locationId), settings.debounce),
  hashPhone: parts.hashPhone,
  optOutOf: strictOptOut,
  optOutConfirmation: (context: OptOutContext) => optOutConfirmation(context, newId),
  integrationUserId: parts.tokens.userOf,
  otherIntegration: oncePerDay(clock, (locationId) => {
    count('other_integration', locationId)
    log.warn({ location: locationId }, 'another integration texts contacts of this location: two assistants may answer the same people')
  }),
})

/** A caller waits: its text gathers nothing, and its turn is taken at once. */
const callingOf = (options: EngineOptions, parts: Parts) => ({
  ...decidingOf(options),
  crm: parts.crm,
  rate: parts.rate,
  log: options.log,
  debounceOf: () => ({ seconds: 0, ceiling: 0 }),
  clock: options.clock,
  locationOf: parts.locationOf,
  peekContact: parts.peekContact,
  leaseSeconds: options.settings.leaseSeconds,
  patienceMs: CALLER_WAITS_MS,
  hasModel: options.brain !== undefined,
})

/** Less than a request may take. */
const CALLER_WAITS_MS = 25_000

const LOOKS_AT_ONCE = 10
/** One reading may be of several pages, each with its own timeout. */
const LEASES_A_CALL = 4

const reconcilerOf = (options: EngineOptions, parts: Parts & Pick<Engine, 'accept'>): Reconcile =>
  reconciler({
    database: options.database,
    crm: parts.crm,
    rate: parts.rate,
    clock: options.clock,
    accept: parts.accept,
    everySeconds: options.settings.reconcileSeconds,
    leaseSeconds: LEASES_A_CALL * options.settings.leaseSeconds,
    afterSeconds: options.settings.reconcileAfterSeconds,
    count: options.count,
    alarm: alarmOf(options),
    log: options.log,
  })

const earliest = (a: Date | null, b: Date | null): Date | null => (a === null ? b : b === null || a <= b ? a : b)

function debounceOf(location: Location | null, base: Debounce): Debounce {
  const seconds = location?.debounce_seconds ?? base.seconds
  return { seconds, ceiling: Math.max(seconds, location?.debounce_max_seconds ?? base.ceiling) }
}

type Parts = Pick<Engine, 'locationOf' | 'hashPhone' | 'botHealth'> &
  CrmDoor & {
    readContact: ReturnType<typeof contactReader>
    peekContact: PeekContact
  }

function partsOf(options: EngineOptions): Parts {
  const { database, locations, clock, settings } = options
  const locationOf = (locationId: string) => locations.get(locationId) ?? null
  const hashPhone = (e164: string) => phoneHash(e164, options.phoneKey)
  const door = openCrmDoor(options)
  const { crm, rate } = door
  const reading = { db: database.db, crm, rate, locationOf, hashPhone }
  const known = { readContact: contactReader(reading), peekContact: contactPeeker(reading) }
  const patience = { patienceMs: settings.handoffPatienceMs, late: 'nobody said in time how the bots do' }
  const readHealth: ReadHealth = (locationId) => inOwnTime(database.db, patience, (db) => readBotHealth(db, locationId))
  const botHealth = healthReader(readHealth, { clock })
  return { locationOf, hashPhone, botHealth, ...door, ...known }
}

const turnTakerOf = (options: EngineOptions, parts: Parts & Pick<Engine, 'accept'>, era: number): TakeTurn =>
  turnTaker({
    ...decidingOf(options),
    lockHandoff: handoffLocker(options.database, {
      holder: HOLDER,
      patienceMs: options.settings.handoffPatienceMs,
      log: options.log,
    }),
    botHealth: parts.botHealth,
    count: options.count,
    database: options.database,
    clock: options.clock,
    log: options.log,
    locationOf: parts.locationOf,
    readContact: parts.readContact,
    crm: parts.crm,
    rate: parts.rate,
    accept: parts.accept,
    era,
    leaseSeconds: options.settings.leaseSeconds,
    consentRuleVersion: CONSENT_RULE_VERSION,
  })

const decidingOf = ({ brain, spending, newId, locations }: EngineOptions) => ({
  bots: { lead: leadBot, buyer: buyerBot, seller: sellerBot },
  brain: brain ?? null,
  spending: spending ?? { dailyCapUsd: null, prices: {} },
  newId,
  configVersion: versionOf(locations),
})

/** The settings that count at a moment, by a short name; made anew only where one of them changed. */
function versionOf(locations: ReadonlyMap<string, Location>): () => string {
  let named: Location[] = []
  let version = ''
  return () => {
    const now = [...locations.values()]
    if (version !== '' && now.length === named.length && now.every((one, n) => one === named[n])) return version
    named = now
    return (version = sha256(JSON.stringify(now)).slice(0, 12))
  }
}

/** Names this process in locks. */
const HOLDER = randomId('process')

const performerOf = (options: EngineOptions, parts: Parts, era: number): PerformBundle =>
  performer({
    database: options.database,
    db: options.database.db,
    clock: options.clock,
    log: options.log,
    newId: options.newId,
    era,
    crm: parts.crm,
    rate: parts.rate,
    readContact: parts.readContact,
    locationOf: parts.locationOf,
    consentRuleVersion: CONSENT_RULE_VERSION,
    ruleVersions: [String(RULE_VERSION), String(RULE_VERSION - 1)],
    hashText,
    groupOf: (location) => groupOf(location, options.locations),
    leaseSeconds: options.settings.leaseSeconds,
    readBackSeconds: options.settings.readBackSeconds,
    readBack: options.settings.readBack,
    alarm: alarmOf(options),
    tokenOf: parts.tokens.tokenOf,
  })

/** Locations that are one business share their suppressions. */
const groupOf = (location: Location, all: ReadonlyMap<string, Location>): string[] =>
  location.suppression_group === undefined
    ? [location.location_id]
    : [...all.values()].filter((one) => one.suppression_group === location.suppression_group).map((one) => one.location_id)
