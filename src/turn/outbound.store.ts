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
  const settled = byPerson ? null : await settleOwnSend(tx, arrival, before)
  if (settled) return { author: 'us', settled }
  if (event.source === 'app' || byPerson) return by('human')
  return by(event.source === 'api' ? 'other_integration' : 'automation')
}

/** Attaches the id to the send under way whose words these are, and accepts it. */
async function settleOwnSend(tx: Db, arrival: Incoming['arrival'], before: ConversationState): Promise<MessageAccepted | null> {
  const { locationId, contactId, message } = arrival
  if (!message) return null
  const { rows } = await sql<{ id: string; question: MessageAccepted['question']; text_hash: string; proactive: boolean }>`
    select o.id, o.question, o.text_hash, m.proactive from outbox o join messages m on m.location_id = o.location_id and m.action_id = o.id
    where o.location_id = ${locationId} and o.contact_id = ${contactId} and o.class = 'text' and o.status in ('sending', 'unknown')
      and (m.text_hash = ${message.textHash} or left(${message.text}, length(m.text)) = m.text)
      and ${message.sentAt.toISOString()}::timestamptz >= o.attempted_at - interval '60 seconds'
    order by o.position limit 1 for update of o`.execute(tx)
  const sent = rows[0]
  if (!sent) return null
  const actionId = sent.id
  // The echo's own row gives way to the row written when the send was claimed.
  await sql`delete from messages where location_id = ${locationId} and id = ${arrival.id}`.execute(tx)
  await sql`
    update messages set message_id = ${message.messageId}, status = 'sent'
    where location_id = ${locationId} and action_id = ${actionId} and message_id is null`.execute(tx)
  await sql`
    update outbox set status = 'accepted', lease_until = null, reason = 'echo' where location_id = ${locationId} and id = ${actionId}`.execute(
    tx,
  )
  await sql`
    update send_attempts set result = 'accepted', message_id = ${message.messageId}
    where location_id = ${locationId} and action_id = ${actionId} and result is null`.execute(tx)
  const sent_at = message.sentAt.toISOString()
  const { question, text_hash } = sent
  return {
    action_id: actionId,
    message_id: message.messageId,
    sent_at,
    question,
    text_hash,
    ...unaskedPart(before, { proactive: sent.proactive, at: message.sentAt }),
  }
}
