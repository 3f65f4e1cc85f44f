import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../db/database.ts'
import type { BotName } from '../owner.ts'
import type { Side } from '../reading.ts'
import { NO_OPERATIONS } from './bot-health.ts'
import type { Deferral } from './deferral.ts'
import type { ExecutedHandoff } from './handoff-limits.ts'
import { requiredFailed } from './handoff-summary.view.ts'
import { droppingHandoffLock, heldHandoffLock, type HandoffLock } from './handoff-lock.store.ts'
import { openingOutcome } from './outcomes.store.ts'
import type { Adjustments } from './handoff-route.ts'
import type { HandoffStanding, HandoffTried } from './handoff-standing.ts'

type OfContact = { locationId: string; contactId: string }

/** What the tables hold of a contact's handoffs, as JSON. */
export type StoredStanding = {
  history: { from: BotName; to: BotName; at: string }[]
  lock: { token: string; until: string } | null
  adjustments: Adjustments
  deferral: { id: string; from: BotName; to: Side; buyer: number; seller: number; attempt: number } | null
}

/**
 * What stands for and against a handoff, for a statement that reads more. The history of a contact that was merged into this one
 * (the same phone, its own record deleted) is read as this contact's, so that merging resets no limit. One that failed in the CRM for
 * good counts as none.
 */
export const handoffStanding = ({ locationId: l, contactId: c }: OfContact): RawBuilder<StoredStanding> => sql`
  jsonb_build_object(
    'history', (select coalesce(jsonb_agg(jsonb_build_object('from', h.source_bot, 'to', h.target_bot, 'at', h.at) order by h.at desc), '[]')
      from handoffs h
      where h.location_id = ${l} and h.status = 'executed' and h.at > db_now() - interval '25 hours' and not ${requiredFailed}
        and h.contact_id = any(array(select ${c}::text union all
          select k.contact_id from contacts k where k.location_id = ${l} and k.deleted_at is not null
            and k.phone_hash = (select me.phone_hash from contacts me where me.location_id = ${l} and me.contact_id = ${c})))),
    'lock', (select jsonb_build_object('token', token, 'until', expires_at) from handoff_locks
      where location_id = ${l} and contact_id = ${c} and expires_at > db_now()),
    'deferral', (select jsonb_build_object('id', id, 'from', source_bot, 'to', target_bot, 'buyer', buyer_score, 'seller', seller_score,
        'attempt', attempt) from handoff_deferrals where location_id = ${l} and contact_id = ${c} and status = 'waiting'),
    'adjustments', (select coalesce(jsonb_object_agg(route, adjustment), '{}') from handoff_thresholds
      where location_id = ${l} and adjustment <> 0))`

/** The same, read by itself. */
export async function readHandoffStanding(db: Db, at: OfContact): Promise<StoredStanding> {
  const { rows } = await sql<{ standing: StoredStanding }>`select ${handoffStanding(at)} as standing`.execute(db)
  return rows[0]?.standing ?? NOTHING_STANDS
}

/** The same under the contact's locks, where it is what decides, with how long the caller has held the handoff's own; null: no longer. */
export async function holdHandoffStanding(tx: Db, lock: HandoffLock): Promise<{ heldMs: number | null; standing: StoredStanding }> {
  const { rows } = await sql<{ held_ms: number | null; standing: StoredStanding }>`
    with held as materialized (${heldHandoffLock(lock)})
    select (select held_ms from held) as held_ms, ${handoffStanding(lock)} as standing`.execute(tx)
  return { heldMs: rows[0]?.held_ms ?? null, standing: rows[0]?.standing ?? NOTHING_STANDS }
}

const NOTHING_STANDS: StoredStanding = { history: [], lock: null, deferral: null, adjustments: {} }

/** As an evaluation reads it; a lock of one's own stops nobody. */
export const standingOf = ({ history, lock, deferral, adjustments }: StoredStanding, token: string): HandoffStanding => ({
  history: history.map(({ from, to, at }): ExecutedHandoff => ({ from, to, at })),
  lockedUntil: lock === null || lock.token === token ? null : new Date(lock.until),
  health: { buyer: NO_OPERATIONS, seller: NO_OPERATIONS },
  deferred: deferral === null ? null : { from: deferral.from, to: deferral.to, times: deferral.attempt },
  stop: null,
  adjustments,
  deferral: deferralOf(deferral),
})

const deferralOf = (stored: StoredStanding['deferral']): Deferral | null =>
  stored === null
    ? null
    : { id: stored.id, from: stored.from, to: stored.to, scores: { buyer: stored.buyer, seller: stored.seller }, attempt: stored.attempt }

export type HandoffRow = OfContact & {
  turnId: string
  via: 'turn' | 'api' | 'deferral'
  tried: HandoffTried
  at: Date
  /** What of the time the lock was held is not the handoff's own: a model's, asked for words. */
  notOursMs: number
}

/**
 * Keeps a handoff that was called for, made or stopped, with its outcome to come and its context, and gives the lock back: one
 * statement, with the parts that `beside` adds to its `with`. One is made a turn: a second of the same turn breaks the commit.
 * Returns how long one that is made took.
 */
export async function writeHandoff(
  tx: Db,
  row: HandoffRow & { lock: HandoffLock; beside?: readonly RawBuilder<unknown>[] },
): Promise<number | null> {
  const { locationId, contactId, turnId, via, tried, at, notOursMs, lock, beside = [] } = row
  const { id, input, decision } = tried
  const { base, adjustment } = input.thresholds[`${input.source}->${decision.to}` as keyof typeof input.thresholds]
  const isMade = decision.status === 'proceed'
  const route = `${input.source}->${decision.to}`
  const took = isMade
    ? sql`(select greatest(0, extract(epoch from db_now() - acquired_at) * 1000 - ${notOursMs}::float8) from unlocked)::float8`
    : sql`null`
  const { rows } = await sql<{ took: number | null }>`
    with unlocked as (${droppingHandoffLock(lock)}), kept as (
      insert into handoffs (location_id, id, contact_id, turn_id, via, source_bot, target_bot, status, reason_code, buyer_score, seller_score,
        threshold, threshold_base, threshold_adjustment, retry_at, at, processing_ms)
      values (${locationId}, ${id}, ${contactId}, ${turnId}, ${via}, ${input.source}, ${decision.to}, ${isMade ? 'executed' : 'blocked'},
        ${isMade ? null : decision.reason}, ${input.scores.buyer}, ${input.scores.seller}, ${decision.threshold}, ${base}, ${adjustment},
        ${isMade ? null : decision.retryAt}, ${at.toISOString()}, ${took})
      returning processing_ms
    ) ${isMade ? sql`, opened as (${openingOutcome({ locationId, contactId, id, route, at })})` : sql``} ${storingContext(row)}${sql.join(
      beside.map((parts) => sql`, ${parts}`),
      sql``,
    )}
    select processing_ms as took from kept`.execute(tx)
  return rows[0]?.took ?? null
}

function storingContext({ locationId, contactId, tried: { id, context } }: HandoffRow): RawBuilder<unknown> {
  if (context === undefined) return sql``
  return sql`, context as (
      insert into handoff_contexts (location_id, handoff_id, contact_id, body, created_at, expires_at)
      values (${locationId}, ${id}, ${contactId}, ${JSON.stringify(context)}::jsonb, ${context.created_at}, ${context.expires_at}))`
}
