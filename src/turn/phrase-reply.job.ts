import type { Brain, Drafted, ModelCall } from '../brain/brain.ts'
import { costMicros, type Price } from '../brain/model-prices.ts'
import type { Decision } from '../conversation/decision.ts'
import { dayStart } from '../conversation/local-time.ts'
import type { Location } from '../conversation/location.ts'
import type { Db } from '../db/database.ts'
import { messageOf } from '../lib/errors.ts'
import type { Log } from '../lib/log.ts'
import { noteCapReached, recordModelCalls, spentMicros } from './model-calls.store.ts'
import { loadTranscript } from './transcript.store.ts'
import { briefOf, type Wording } from './word-reply.ts'

type Whose = { lane: { locationId: string; contactId: string }; location: Location; loaded: { now: Date } }

/**
 * Asks the model, where there is one, to phrase what is to be said; the rules need nobody. A location that has spent its day's
 * money is answered by the rules until its midnight.
 */
export async function phraseReply(
  deps: PhraseDeps,
  { lane, location, loaded: { now } }: Whose,
  { decision, wording }: { decision: Decision; wording: Wording },
): Promise<Drafted | null> {
  const { brain, database } = deps
  if (brain === null || decision.speech.kind !== 'goal') return null
  const brief = briefOf(decision, wording, await loadTranscript(database.db, lane))
  if (brief === null) return null
  if (await isSpent(deps, { location, now })) return { kind: 'fell_back', cause: 'daily_cap', calls: [] }
  const drafted = await brain.draft(brief)
  await recordCalls(deps, { locationId: lane.locationId, turnId: wording.turnId }, drafted.calls)
  return drafted
}

/** Whether a location has spent its day's money on models. */
export async function isSpent(
  { database: { db }, spending, newId }: PhraseDeps,
  { location, now }: { location: Location; now: Date },
): Promise<boolean> {
  if (spending.dailyCapUsd === null) return false
  const since = dayStart(now, location.zone)
  const spent = await spentMicros(db, location.location_id, since)
  if (spent < spending.dailyCapUsd * MICROS) return false
  await noteCapReached(db, { id: newId('aud'), locationId: location.location_id, since, capUsd: spending.dailyCapUsd, spentMicros: spent })
  return true
}

const MICROS = 1_000_000

/** What cannot be put on record costs nobody their answer. */
export async function recordCalls(
  { database: { db }, spending, newId, log }: PhraseDeps,
  turn: Turn,
  calls: readonly ModelCall[],
): Promise<void> {
  const rows = calls.map((call) => ({ ...call, id: newId('call'), costMicros: costMicros(call.model, call.usage, spending.prices) }))
  await recordModelCalls(db, turn, rows).catch((error: unknown) =>
    log.warn({ location: turn.locationId, turn: turn.turnId, error: messageOf(error) }, 'what a model was asked could not be recorded'),
  )
}

type Turn = { locationId: string; turnId: string }

/** `dailyCapUsd`: for each location; null: no cap. `prices`: by the beginning of a model's name. */
export type Spending = { dailyCapUsd: number | null; prices: Readonly<Record<string, Price>> }

export type PhraseDeps = {
  database: { db: Db }
  /** Null: the rules draft every reply. */
  brain: Brain | null
  spending: Spending
  newId(prefix: string): string
  log: Pick<Log, 'warn'>
}
