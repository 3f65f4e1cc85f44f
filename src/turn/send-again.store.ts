import { sql } from 'kysely'
import type { Action } from '../conversation/action.ts'
import type { Location } from '../conversation/location.ts'
import { writeAudit, type AuditRequest } from '../db/audit.ts'
import type { Database, Db } from '../db/database.ts'
import { lockConversation } from '../conversation/conversation.store.ts'
import { writeStream } from '../db/stream.ts'
import { enqueue, type NewAction } from '../outbox/outbox.store.ts'
import { RULE_VERSION, screen } from '../reply/screen.ts'

export type SendAgain = { locationId: string; actionId: string; by: string; request?: AuditRequest | undefined; reason: string | null }

/** `why`: the state the action is in, or what it cannot be repeated for. */
export type SentAgain = { kind: 'queued'; actionId: string; contactId: string } | { kind: 'unknown' } | { kind: 'refused'; why: string }

/** Ended by what came after it: doing it now would undo that. */
const OVERTAKEN = new Set(['superseded', 'redrafted', 'answered', 'opted_out', 'contact_deleted', 'no_crm_contact', 'erased'])

const ENDED = ['failed', 'cancelled', 'unknown_final']

/**
 * A person has an action done once more that failed, was withdrawn, or whose outcome nobody knows. A text goes out as the words of
 * the person who sends it; its claim asks everything that it asks of any text.
 */
export async function sendAgain(deps: SendAgainDeps, again: SendAgain): Promise<SentAgain> {
  const sent = await deps.database.transaction((tx) => sendAgainIn(tx, deps, again))
  deps.database.wake('outbox')
  deps.database.wake('stream')
  return sent
}

type Row = {
  contact_id: string
  status: string
  reason: string | null
  class: NewAction['class']
  payload: Action | null
  thing: string | null
  has_later: boolean
}

async function sendAgainIn(tx: Db, deps: SendAgainDeps, again: SendAgain): Promise<SentAgain> {
  const { locationId, actionId, by, request, reason } = again
  const key = await tx
    .selectFrom('outbox')
    .select('contact_id')
    .where('location_id', '=', locationId)
    .where('id', '=', actionId)
    .executeTakeFirst()
  if (!key) return { kind: 'unknown' }
  const contactId = key.contact_id
  const { ownerN } = await lockConversation(tx, { locationId, contactId })
  const row = await lockAction(tx, again)
  const why = refusalOf(row)
  if (why !== null || row?.payload === null || row === undefined) return { kind: 'refused', why: why ?? 'erased' }
  const words = wordsOf(deps, row.payload, again)
  if ('refused' in words) return { kind: 'refused', why: words.refused }
  const id = deps.newId('act')
  const base = { id, locationId, contactId, turnId: null, ordinal: 0, class: row.class, thing: row.thing, afterId: null, ownerN }
  const naturalKey = `again:${actionId}`
  await enqueue(tx, [{ ...base, naturalKey, ...words }])
  const audit = { action: 'send_again', subject: `action:${actionId}`, before: { status: row.status }, after: { action_id: id } }
  await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, reason, ...audit })
  await writeStream(tx, { locationId, contactId, topic: 'conversation', era: deps.era, data: { kind: 'action', action: row.payload.kind } })
  return { kind: 'queued', actionId: id, contactId }
}

async function lockAction(tx: Db, { locationId, actionId }: SendAgain): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select o.contact_id, o.status, o.reason, o.class, o.payload, o.thing, exists (
      select 1 from outbox a where a.location_id = o.location_id and a.turn_id is null and a.natural_key = 'again:' || o.id
        and a.status not in ('failed', 'cancelled')) as has_later
    from outbox o where o.location_id = ${locationId} and o.id = ${actionId} for update of o`.execute(tx)
  return rows[0]
}

function refusalOf(row: Row | undefined): string | null {
  if (!row || !ENDED.includes(row.status)) return row?.status ?? 'unknown'
  if (row.class === 'internal') return 'internal'
  if (row.has_later) return 'sent_again'
  if (row.payload === null) return 'erased'
  if (row.payload.kind === 'send_sms' && row.payload.purpose === 'confirmation') return 'confirmation'
  return row.reason !== null && OVERTAKEN.has(row.reason) ? row.reason : null
}

type Words = Pick<NewAction, 'action' | 'textHash' | 'verdictHash' | 'ruleVersion'>

/** A text is judged anew, by the rules in force, as the words of a person. */
function wordsOf(deps: SendAgainDeps, payload: Action, { by, locationId }: SendAgain): Words | { refused: string } {
  if (payload.kind !== 'send_sms') return { action: payload }
  const location = deps.locationOf(locationId)
  if (location === null) return { refused: 'location_blocked' }
  const { verdict, text, textHash, code } = screen({
    text: payload.text,
    language: location.language,
    location,
    firstText: false,
    purpose: 'human',
  })
  if (verdict === 'refused') return { refused: code ?? 'refused' }
  return { action: { kind: 'send_sms', text, purpose: 'human', by }, textHash, verdictHash: textHash, ruleVersion: RULE_VERSION }
}

export type SendAgainDeps = {
  locationOf(locationId: string): Location | null
  database: Pick<Database, 'transaction' | 'wake'>
  newId(prefix: string): string
  era: number
}
