import { unknownContact } from '../conversation/contact.ts'
import type { TouchAsked, Unasked } from '../conversation/decision.ts'
import type { HandoffDecision } from '../conversation/handoff/evaluate-handoff.ts'
import { NONE_COUNTER } from '../conversation/handoff/handoff-metrics.view.ts'
import type { Location } from '../conversation/location.ts'
import type { Database } from '../db/database.ts'
import { extendLease, retryLane, type ClaimedLane } from '../inbox/lanes.store.ts'
import type { Clock } from '../lib/clock.ts'
import { isAway } from '../db/database.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import { askConsent } from './ask-consent.job.ts'
import { readAttention } from './attention.store.ts'
import { buryLane } from './bury.store.ts'
import { buryMissing, CONTACT_MISSING } from './bury-missing.store.ts'
import type { ReadHealth } from './bot-health.job.ts'
import { commitOrRepeat } from './commit-or-repeat.job.ts'
import type { TurnRecord } from './commit.store.ts'
import type { DecideDeps, Turn } from './decide-turn.job.ts'
import { decideWithSlots } from './decide-with-slots.job.ts'
import type { ReadContact } from '../crm/contact-reader.job.ts'
import { loadTurn, type LoadedTurn } from './load-turn.store.ts'
import { contactOfTurn, type KnownContact } from './read-contact.job.ts'
import { readBackTexts, type ReadBackDeps } from './read-back.job.ts'
import type { SlotDeps } from './read-slots.job.ts'
import { reviewThread, type ReviewDeps } from './review-thread.job.ts'
import { settleDoubts, type DoubtDeps } from './settle-doubt.job.ts'
import { releasedBy } from './released.ts'
import { touchAsked } from './touch-asked.ts'
import { isToldToGoOn, unaskedOf } from './unasked.ts'
import { readUnasked } from './unasked.store.ts'

/** Takes one turn of a claimed lane, from the rows that wait to the commit, or gives the lane back to be tried again. */
export type TakeTurn = (lane: ClaimedLane) => Promise<void>

export function turnTaker(deps: Deps): TakeTurn {
  return async (lane) => {
    const extend = () => void extendLease(deps.database.db, lane, deps.leaseSeconds).catch(() => {})
    const heartbeat = setInterval(extend, (deps.leaseSeconds * 1000) / 3)
    heartbeat.unref()
    try {
      await takeTurn(deps, lane)
    } catch (error) {
      await failed(deps, lane, error)
    } finally {
      clearInterval(heartbeat)
    }
  }
}

async function takeTurn(deps: Deps, lane: ClaimedLane): Promise<void> {
  const startedAt = deps.clock.monotonic()
  const location = deps.locationOf(lane.locationId)
  if (location === null) return retryLane(deps.database.db, lane, { waitMs: BLOCKED_WAIT_MS, counts: false })
  const first = await loadTurn(deps.database.db, lane)
  const doubts = await settleDoubts(deps, lane, first.rows)
  if (doubts.kind === 'wait') return waitForCrm(deps, lane, doubts)
  const found = doubts.kind === 'settled' ? await loadTurn(deps.database.db, lane) : first
  const loadedAt = deps.clock.monotonic()
  if (isBookingAwaited(found)) return waitForCrm(deps, lane, { why: 'booking', waitMs: 0 })
  const touch = touchAsked(found.rows, location)
  const reading = await contactOfTurn(deps, lane, { loaded: found, touch })
  if (reading.kind === 'wait') return waitForCrm(deps, lane, waitAgain(reading, found))
  if (reading.kind === 'missing') return giveUpMissing(deps, lane, reading.texts)
  const readBack = await readBackTexts(deps, lane, found.rows)
  if (readBack.kind === 'wait') return waitForCrm(deps, lane, readBack)
  const loaded = readBack.kind === 'changed' ? await loadTurn(deps.database.db, lane) : found
  const released = await readRelease(deps, { lane, loaded, location })
  const review = await reviewThread(deps, lane, { loaded, opens: touch !== null, resumes: released.released !== undefined })
  if (review.kind === 'wait') return waitForCrm(deps, lane, review)
  if (review.kind === 'changed') return retryLane(deps.database.db, lane, { waitMs: 0, counts: false })
  const readAt = deps.clock.monotonic()
  const unasked = await readStanding(deps, { lane, loaded, touch, location, reading })
  const { contact, phoneHash, origin } = reading
  const health = await readHealth(deps, loaded, lane.locationId)
  const known = { lane, loaded, location, contact, phoneHash, origin, ...unasked, ...released, ...health }
  const turn = { ...known, ...(await askConsent(deps, known)) }
  const decision = await decideWithSlots(deps, turn)
  if (decision.kind === 'wait') return waitForCrm(deps, lane, decision)
  const decided = decision.record
  const steps = {
    load_ms: tenth(loadedAt - startedAt),
    contact_ms: tenth(readAt - loadedAt),
    decide_ms: tenth(deps.clock.monotonic() - readAt),
  }
  const timed = { ...decided, details: { ...decided.details, timings: { ...decided.details.timings, ...steps } } }
  const { outcome, record } = await commitOrRepeat(deps, turn, timed)
  if (outcome === 'committed') countNone(deps, record)
  if (outcome === 'fenced') await retryLane(deps.database.db, lane, { waitMs: 0, counts: false })
  logTurn(deps, record, { outcome, ms: deps.clock.monotonic() - startedAt, dueAt: lane.dueAt, now: loaded.now })
}

/** What called for a handoff is on record by its rows; what did not is only counted. */
function countNone({ count }: Deps, { lane, bot, decision }: TurnRecord): void {
  const judged = decision.why['handoff'] as HandoffDecision | undefined
  if (judged?.status === 'none') count?.(`${NONE_COUNTER}:${bot ?? 'nobody'}->none:${judged.reason}`, lane.locationId)
}

/** A text that comes while a time is being booked is answered once it is known whether it is booked; not for ever. */
const isBookingAwaited = ({ bookingUnderWay, now, rows }: LoadedTurn): boolean =>
  bookingUnderWay && rows.length > 0 && rows.every(({ receivedAt }) => now.getTime() - receivedAt.getTime() < BOOKING_PATIENCE_MS)

const BOOKING_PATIENCE_MS = 60_000

const BLOCKED_WAIT_MS = 60_000

const tenth = (ms: number): number => Math.round(ms * 10) / 10

/** When the next token comes is known; how long HighLevel keeps silent is not. */
function waitForCrm(deps: Deps, lane: ClaimedLane, { why, waitMs }: { why: string; waitMs: number }): Promise<void> {
  deps.log.info({ location: lane.locationId, contact: lane.contactId, why }, 'turn waits for the CRM')
  const least = why === 'burst' ? SOON_MS : 2_000
  return retryLane(deps.database.db, lane, { waitMs: Math.min(60_000, Math.max(least, waitMs)), counts: false })
}

const SOON_MS = 250

/** As long again as the oldest text has waited, so that the wait doubles; a token comes when it is said to. */
function waitAgain({ why, waitMs }: { why: string; waitMs: number }, { now, rows }: LoadedTurn): { why: string; waitMs: number } {
  const texts = rows.filter(({ kind }) => kind === 'message')
  const waited = Math.max(0, ...texts.map(({ receivedAt }) => now.getTime() - receivedAt.getTime()))
  return { why, waitMs: why === 'burst' ? waitMs : Math.max(waitMs, waited) }
}

/** Texts of somebody the CRM does not know end here: nobody could be answered. */
async function giveUpMissing(deps: Deps, lane: ClaimedLane, texts: readonly string[]): Promise<void> {
  if (!(await buryMissing(deps, lane, texts))) return
  const { locationId: location, contactId: contact } = lane
  deps.count?.(CONTACT_MISSING, location)
  deps.log.warn(
    { location, contact, inbox: texts, alarm: CONTACT_MISSING },
    'HighLevel does not know who wrote: the texts are kept unanswered',
  )
}

type Released = Pick<Turn, 'released'>
type Standing = { lane: ClaimedLane; loaded: LoadedTurn; touch: TouchAsked | null; location: Location; reading: KnownContact }

/** Consent, window and caps, where the turn may write to somebody who did not ask. */
async function readStanding({ database }: Deps, { lane, loaded, touch, location, reading }: Standing): Promise<{ unasked?: Unasked }> {
  if (loaded.planDue === null && touch === null && !isToldToGoOn(loaded)) return {}
  const { contact, phoneHash } = reading
  const records = await readUnasked(database.db, { locationId: lane.locationId, contactId: lane.contactId, phoneHash })
  return { unasked: unaskedOf({ loaded, touch, contact, location, records }) }
}

/** How the other bots do, where a handoff may be called for; if nobody can say, it is stopped. */
async function readHealth(deps: Deps, { rows }: LoadedTurn, locationId: string): Promise<Pick<Turn, 'health' | 'stop'>> {
  if (deps.botHealth === undefined || !rows.some(({ kind }) => kind === 'message' || kind === 'handoff_due')) return {}
  try {
    return { health: await deps.botHealth(locationId) }
  } catch (error) {
    deps.log.warn({ location: locationId, error: messageOf(error) }, 'how the bots do is not known; handoffs are stopped')
    return { stop: 'error' }
  }
}

/** Whether a person's hold on the contact ended by itself; asked only where a person has it. */
async function readRelease({ database }: Deps, { lane, loaded, location }: Omit<Standing, 'touch' | 'reading'>): Promise<Released> {
  if (loaded.state.owner !== 'human') return {}
  const ids = loaded.rows.filter(({ kind }) => kind === 'message').map(({ id }) => id)
  const released = releasedBy(loaded, { location, attention: await readAttention(database.db, lane, ids) })
  return released === undefined ? {} : { released }
}

const RETRY_SECONDS = [2, 8, 30, 120, 600]

/** A turn that failed is tried again in order; after the fifth retry the rows are buried and a person is asked. */
async function failed(deps: Deps, lane: ClaimedLane, error: unknown): Promise<void> {
  const wait = RETRY_SECONDS[lane.attempts]
  const fields = { location: lane.locationId, contact: lane.contactId, attempt: lane.attempts + 1, error: messageOf(error) }
  if (isAway(error)) return deps.log.warn(fields, 'the database went away in a turn; its lease will lapse')
  const location = deps.locationOf(lane.locationId)
  if (wait !== undefined || location === null) {
    deps.log.warn(fields, 'turn failed, will be tried again')
    await retryLane(deps.database.db, lane, { waitMs: (wait ?? 600) * 1000, counts: true }).catch(() => {})
    return
  }
  deps.log.error(fields, 'turn failed for good: rows buried, a person is asked')
  await buryLane(deps, lane, { contact: unknownContact(lane.contactId), location, reason: messageOf(error) }).catch(() => {})
}

function logTurn(
  deps: Deps,
  record: TurnRecord,
  { outcome, ms, dueAt, now }: { outcome: string; ms: number; dueAt: Date; now: Date },
): void {
  if (record.rows.length === 0) return
  const { lane, turnId, bot, decision, actions } = record
  deps.log.info(
    {
      location: lane.locationId,
      contact: lane.contactId,
      turn: turnId,
      inbox: record.rows.map(({ id }) => id),
      actions: actions.map(({ id }) => id),
      bot,
      speech: decision.speech.kind === 'silent' ? decision.speech.reason : decision.speech.kind,
      outcome,
      ms: Math.round(ms),
      ...record.details.timings,
      waited_ms: now.getTime() - dueAt.getTime(),
    },
    'turn',
  )
}

type Deps = ReadBackDeps &
  ReviewDeps &
  DoubtDeps &
  SlotDeps &
  DecideDeps & {
    database: Database
    clock: Clock
    log: Log
    locationOf(locationId: string): Location | null
    readContact: ReadContact
    /** How the bots of a location do; absent, all do well. */
    botHealth?: ReadHealth
    /** Counts by location what leaves no row. */
    count?(counter: string, locationId: string): void
    newId(prefix: string): string
    era: number
    consentRuleVersion: string
    /** How long a lane stays ours without a sign of life; a turn under way extends it three times as often. */
    leaseSeconds: number
  }
