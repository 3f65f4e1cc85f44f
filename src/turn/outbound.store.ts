import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { unaskedPart } from '../conversation/first-touch-latency.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Incoming } from './accept-rows.store.ts'

type MessageAccepted = Extract<ConversationEvent, { type: 'MessageAccepted' }>['payload']

/** Who wrote an outbound text that the CRM tells us of; `settled`: our own send under way that it proves accepted. */
export type OutboundVerdict = { author: 'us' | 'human' | 'automation' | 'other_integration'; settled: MessageAccepted | null }

/**
 * First match wins: our own text by its id; our own text under way, by its words; a person; automation of the CRM;
 * another integration. Our own text under way is settled by it.
 */
export async function classifyOutbound(
  tx: Db,
  { event, arrival }: Incoming,
  { integrationUserId, before }: { integrationUserId: string | null; before: ConversationState },
): Promise<OutboundVerdict> {
  const by = (author: OutboundVerdict['author']): OutboundVerdict => ({ author, settled: null })
  if (event.kind !== 'message' || arrival.message === null) return by('automation')
  const byPerson = event.userId !== null && event.userId !== integrationUserId
  const own = byPerson ? null : await settleOwnSend(tx, arrival, before)
  if (own) return { author: 'us', settled: own.news }
  if (event.source === 'app' || byPerson) return by('human')
  return by(event.source === 'api' ? 'other_integration' : 'automation')
}

type OwnSend = { id: string; status: string; question: MessageAccepted['question']; text_hash: string; proactive: boolean }

/** Attaches the id to the send under way whose words these are, and accepts it; `news` is null when it was accepted before, without an id. */
async function settleOwnSend(
  tx: Db,
  arrival: Incoming['arrival'],
  before: ConversationState,
): Promise<{ news: MessageAccepted | null } | null> {
  const { locationId, contactId, message } = arrival
  if (!message) return null
  const { rows } = await sql<OwnSend>`
    select o.id, o.status, o.question, o.text_hash, m.proactive
    from outbox o join messages m on m.location_id = o.location_id and m.action_id = o.id
    where o.location_id = ${locationId} and o.contact_id = ${contactId} and o.class = 'text'
      and (o.status in ('sending', 'unknown') or (o.status = 'accepted' and m.message_id is null))
      and (m.text_hash = ${message.textHash} or left(${message.text}, length(m.text)) = m.text)
      and ${message.sentAt.toISOString()}::timestamptz >= o.attempted_at - interval '60 seconds'
    order by o.position limit 1 for update of o`.execute(tx)
  const sent = rows[0]
  if (!sent) return null
  await attachId(tx, { locationId, arrivalId: arrival.id, actionId: sent.id, messageId: message.messageId })
  if (sent.status === 'accepted') return { news: null }
  const sent_at = message.sentAt.toISOString()
  const { id: action_id, question, text_hash, proactive } = sent
  const unasked = unaskedPart(before, { proactive, at: message.sentAt })
  return { news: { action_id, message_id: message.messageId, sent_at, question, text_hash, ...unasked } }
}

type Attached = { locationId: string; arrivalId: string; actionId: string; messageId: string | null }

async function attachId(tx: Db, { locationId, arrivalId, actionId, messageId }: Attached): Promise<void> {
  // The echo's own row gives way to the row written when the send was claimed.
  await sql`delete from messages where location_id = ${locationId} and id = ${arrivalId}`.execute(tx)
  await sql`
    update messages set message_id = ${messageId}, status = 'sent'
    where location_id = ${locationId} and action_id = ${actionId} and message_id is null`.execute(tx)
  await sql`
    update outbox set status = 'accepted', lease_until = null, reason = 'echo'
    where location_id = ${locationId} and id = ${actionId} and status in ('sending', 'unknown')`.execute(tx)
  await sql`
    update send_attempts set result = 'accepted', message_id = ${messageId}
    where location_id = ${locationId} and action_id = ${actionId} and result is null`.execute(tx)
}
