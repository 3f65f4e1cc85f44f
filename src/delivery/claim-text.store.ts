import { sql, type RawBuilder } from 'kysely'
import type { Action } from '../conversation/action.ts'
import type { Contact } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import {
  checkSend,
  isProactive,
  type ConsentKind,
  type SendCheck,
  type SendVerdict,
  type SuppressionReason,
} from '../consent/check-send.ts'
import { lockSubjects, subjectsOf } from '../consent/subjects.store.ts'
import type { Database, Db } from '../db/database.ts'
import type { ContactOrigin } from '../db/tables.ts'
import type { Clock } from '../lib/clock.ts'
import { mayGo, type DueAction } from '../outbox/due.store.ts'
import { begin, deferAction } from '../outbox/progress.store.ts'

export type TextAction = DueAction & { payload: Extract<Action, { kind: 'send_sms' }> }

/**
 * A text that may leave right now under attempt `n`; or why it may not, or that somebody else has it. A refused text is
 * still queued: the caller ends it or has it written anew, in one step with what follows from that.
 */
export type TextClaim =
  | { kind: 'claimed'; n: number; at: number; fromNumber: string | undefined }
  | { kind: 'deferred'; code: string }
  | { kind: 'refused'; code: string; proactive: boolean; unasked: boolean }
  | { kind: 'gone' }

export type ClaimInput = {
  action: TextAction
  contact: Contact
  phoneHash: string | null
  location: Location
  locationReady: boolean
  origin?: ContactOrigin
}

/**
 * Claims a text: with its subjects and conversation locked, everything that may forbid it is read again, and the row goes
 * to `sending` together with its attempt, message row and ledger row. After an opt-out committed, nothing is claimed.
 */
export async function claimText(deps: Deps, input: ClaimInput): Promise<TextClaim> {
  return deps.database.transaction(async (tx) => {
    const { action, contact, phoneHash, location } = input
    const { locationId, contactId } = action
    const subjects = subjectsOf(contactId, phoneHash)
    await lockSubjects(tx, locationId, subjects)
    const ownerN = await sharedOwner(tx, action)
    const row = await lockAction(tx, action)
    if (!row) return { kind: 'gone' }
    const { now } = row
    const { blocked, tags, proactiveAfter, heardAt, ...standing } = await readStanding(tx, deps, {
      locationId,
      contactId,
      subjects,
      location,
      phoneHash,
    })
    const check: SendCheck = {
      now,
      action: {
        purpose: action.payload.purpose,
        proactive: row.proactive,
        inboundAt: row.answers_at,
        firstDueAt: row.created_at,
        expiresAt: row.expires_at,
        answered: heardAt !== null && heardAt > row.created_at,
        ownerN: Number(row.owner_n),
        suppressionId: action.payload.purpose === 'apology' ? await ownSuppression(tx, locationId, subjects) : row.exemption,
        textHash: row.text_hash ?? '',
        gate: row.verdict_hash === null ? null : { textHash: row.verdict_hash, ruleVersion: String(row.rule_version) },
      },
      location: {
        ready: input.locationReady && !blocked,
        silenceTags: row.exemption === 'last_word' ? [] : location.silence_tags,
        caps: location.caps,
        ruleVersions: deps.ruleVersions,
        trustContactZone: location.trust_contact_zone,
        proactiveAfter,
      },
      contact: { ...recipientOf(contact, tags), hearsThroughCaller: input.origin === 'caller' },
      conversation: { ownerN },
      ...standing,
    }
    return settleClaim(tx, deps, { input, check, verdict: checkSend(check) })
  })
}

const recipientOf = ({ contactId, phone, zone, postalCode, state, tags, dnd }: Contact, newest: string[] | null): SendCheck['contact'] => ({
  id: contactId,
  phone,
  zone,
  postalCode,
  state,
  tags: newest ?? tags,
  dnd,
})

type Locked = {
  now: Date
  proactive: boolean
  answers_at: Date | null
  created_at: Date
  expires_at: Date | null
  owner_n: string
  exemption: string | null
  text_hash: string | null
  verdict_hash: string | null
  rule_version: number | null
}

async function lockAction(tx: Db, { locationId, id, leaseNo }: DueAction): Promise<Locked | null> {
  const { rows } = await sql<Locked>`
    select db_now() as now, proactive, answers_at, created_at, expires_at, owner_n, exemption, text_hash, verdict_hash, rule_version from outbox o
    where location_id = ${locationId} and id = ${id} and status = 'queued' and lease_no = ${leaseNo} and ${mayGo} for update`.execute(tx)
  return rows[0] ?? null
}

/** The owner cannot change while the claim is decided. */
async function sharedOwner(tx: Db, { locationId, contactId }: DueAction): Promise<number> {
  const { rows } = await sql<{ owner_n: string }>`
    select owner_n from conversations where location_id = ${locationId} and contact_id = ${contactId} for share`.execute(tx)
  return Number(rows[0]?.owner_n ?? 0)
}

async function ownSuppression(tx: Db, locationId: string, subjects: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from suppressions where location_id = ${locationId} and subject in (select jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb))
      and reason = 'wrong_number' and lifted_at is null and superseded_by is null limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

type Where = { locationId: string; contactId: string; subjects: readonly string[]; location: Location; phoneHash: string | null }

type Standing = Pick<SendCheck, 'suppressions' | 'holds' | 'consents' | 'sent'> & {
  blocked: boolean
  tags: string[] | null
  proactiveAfter: Date | null
  /** When the contact's last text was stored. */
  heardAt: Date | null
}

/** What stands against the text, what consents to it, and what was sent before: read after the locks. */
async function readStanding(tx: Db, deps: Deps, where: Where): Promise<Standing> {
  const { locationId, contactId, subjects, location, phoneHash } = where
  const group = JSON.stringify(deps.groupOf(location))
  const names = JSON.stringify(subjects)
  const { rows } = await sql<{
    suppressions: { id: string; reason: SuppressionReason }[]
    holds: { id: string }[]
    consents: { kind: ConsentKind; captured_at: string; expires_at: string | null }[]
    inbound_at: Date | null
    heard_at: Date | null
    sent: { at: string; proactive: boolean }[]
    blocked: boolean
    tags: string[] | null
    proactive_after: Date | null
  }>`
    select
      exists (select 1 from locations where location_id = ${locationId} and (state = 'blocked' or crm_state <> 'ok')) as blocked,
      ${proactiveAfter(location)} as proactive_after,
      (select tags from contacts where location_id = ${locationId} and contact_id = ${contactId}) as tags,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'reason', reason)), '[]') from suppressions
        where location_id in (select jsonb_array_elements_text(${group}::jsonb)) and subject in (select jsonb_array_elements_text(${names}::jsonb))
          and lifted_at is null and superseded_by is null) as suppressions,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id)), '[]') from holds
        where location_id = ${locationId} and subject in (select jsonb_array_elements_text(${names}::jsonb)) and lifted_at is null) as holds,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'captured_at', captured_at, 'expires_at', expires_at)), '[]') from consents
        where location_id = ${locationId} and contact_id = ${contactId}) as consents,
      (select max(sent_at) from messages where location_id = ${locationId} and contact_id = ${contactId} and direction = 'inbound') as inbound_at,
      (select max(stored_at) from messages where location_id = ${locationId} and contact_id = ${contactId} and direction = 'inbound') as heard_at,
      (select coalesce(jsonb_agg(jsonb_build_object('at', sent_at, 'proactive', proactive)), '[]') from messages
        where location_id = ${locationId} and direction = 'outbound' and author in ('bot', 'automation') and status is distinct from 'failed'
          and sent_at > db_now() - interval '31 days' and (contact_id = ${contactId} or phone_hash = ${phoneHash})) as sent`.execute(tx)
  const row = rows[0]
  const recorded = (row?.consents ?? []).map(({ kind, captured_at, expires_at }) => ({
    kind,
    capturedAt: new Date(captured_at),
    expiresAt: expires_at === null ? null : new Date(expires_at),
  }))
  const inbound = row?.inbound_at ? [{ kind: 'inbound_text' as const, capturedAt: row.inbound_at, expiresAt: null }] : []
  return {
    suppressions: row?.suppressions ?? [],
    holds: row?.holds ?? [],
    consents: [...recorded, ...inbound],
    blocked: row?.blocked ?? false,
    heardAt: row?.heard_at ?? null,
    tags: row?.tags ?? null,
    proactiveAfter: row?.proactive_after ?? null,
    sent: (row?.sent ?? []).map(({ at, proactive }) => ({ at: new Date(at), proactive })),
  }
}

const MIDNIGHT = sql`date_trunc('day', db_now() at time zone 'utc') at time zone 'utc'`
const NEARLY_FULL = 0.9

/** Since when texts that nobody waits for may leave again: the phone system said no, or its day's limit is nearly reached. */
const proactiveAfter = ({ location_id: l, daily_sms_limit: limit }: Location): RawBuilder<Date | null> =>
  limit === undefined
    ? sql`(select proactive_after from locations where location_id = ${l})`
    : sql`(select greatest(proactive_after, case when ${Math.floor(limit * NEARLY_FULL)} <= (
        select count(*) from messages where location_id = ${l} and direction = 'outbound' and channel = 'sms'
          and sent_at >= ${MIDNIGHT} and status is distinct from 'failed') then ${MIDNIGHT} + interval '1 day' end)
      from locations where location_id = ${l})`

type Deciding = { input: ClaimInput; check: SendCheck; verdict: SendVerdict }

async function settleClaim(tx: Db, deps: Deps, { input, check, verdict }: Deciding): Promise<TextClaim> {
  const { action } = input
  const proactive = isProactive(check)
  await writeLedger(tx, deps, { action, check, verdict, proactive })
  if (verdict.verdict === 'defer') {
    await deferAction(tx, action, { until: verdict.until, reason: verdict.code })
    return { kind: 'deferred', code: verdict.code }
  }
  if (verdict.verdict === 'refuse') {
    return { kind: 'refused', code: verdict.code, proactive, unasked: check.action.proactive }
  }
  const [attempt] = await begin(tx, [action], deps.leaseSeconds)
  if (attempt === undefined) return { kind: 'gone' }
  const { locationId, id, contactId, payload } = action
  await sql`
    insert into messages (location_id, id, contact_id, phone_hash, direction, author, text, text_hash, sent_at, status, proactive, action_id)
    values (${locationId}, ${id}, ${contactId}, ${input.phoneHash}, 'outbound', ${payload.purpose === 'human' ? 'human' : 'bot'}, ${payload.text},
      ${deps.hashText(payload.text)}, db_now(), 'sending', ${proactive}, ${id})
    on conflict (location_id, id) do update set status = 'sending', sent_at = db_now(), proactive = excluded.proactive`.execute(tx)
  return { kind: 'claimed', n: attempt.n, at: deps.clock.monotonic(), fromNumber: input.location.from_number }
}

async function writeLedger(
  tx: Db,
  deps: Deps,
  { action, check, verdict, proactive }: { action: TextAction; check: SendCheck; verdict: SendVerdict; proactive: boolean },
): Promise<void> {
  const details = {
    verdict,
    proactive,
    purpose: check.action.purpose,
    hash: check.action.textHash,
    owner_n: check.conversation.ownerN,
    suppressions: check.suppressions.length,
    holds: check.holds.length,
    consents: check.consents.map(({ kind }) => kind),
    sent: check.sent.length,
    local_zone: check.contact.zone,
  }
  await tx
    .insertInto('ledger')
    .values({
      location_id: action.locationId,
      id: deps.newId('led'),
      action_id: action.id,
      contact_id: action.contactId,
      kind: 'claim',
      decision: verdict.verdict,
      details: JSON.stringify(details),
    })
    .execute()
}

type Deps = {
  database: Pick<Database, 'transaction'>
  newId(prefix: string): string
  clock: Pick<Clock, 'monotonic'>
  /** The gate's current and previous rule version. */
  ruleVersions: readonly string[]
  hashText(text: string): string
  /** How long a send may be under way before its outcome counts as unknown. */
  leaseSeconds: number
  /** Locations whose suppressions count for this one: itself, and its suppression group. */
  groupOf(location: Location): string[]
}
