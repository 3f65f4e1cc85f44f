import { sql } from 'kysely'
import type { Contact } from '../conversation/contact.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import type { ConversationState } from '../conversation/state.ts'
import { placeHold, suppress } from '../consent/suppression.store.ts'
import { subjectsOf } from '../consent/subjects.store.ts'
import { restProactive, setCrmState } from '../crm/location-state.store.ts'
import type { Db } from '../db/database.ts'
import { cancelQueued } from '../outbox/outbox.store.ts'
import type { RefusalEffect } from './refusal-effect.ts'

export type Refused = { locationId: string; contactId: string; contact: Contact; phoneHash: string | null; before: ConversationState }

/** What a refusal says of consent: unsubscribed suppresses the phone, do-not-disturb holds it. The caller holds their locks. */
export async function heedRefusal(
  tx: Db,
  deps: RefusalDeps,
  { refused, effect }: { refused: Refused; effect: RefusalEffect },
): Promise<ConversationEvent[]> {
  if (effect.phone === 'suppress') return suppressPhone(tx, deps, refused)
  if (effect.phone === 'hold') return holdPhone(tx, deps, refused)
  return []
}

async function suppressPhone(tx: Db, deps: RefusalDeps, refused: Refused): Promise<ConversationEvent[]> {
  const { locationId, contactId, contact, phoneHash, before } = refused
  const suppressionId = deps.newId('sup')
  for (const [index, subject] of subjectsOf(contactId, phoneHash).entries()) {
    const row = { locationId, subject, phoneHash, phone: contact.phone, reason: 'crm_unsubscribed' as const }
    const id = index === 0 ? suppressionId : deps.newId('sup')
    await suppress(tx, { ...row, id, sourceMessageId: null, channel: 'crm', ruleVersion: deps.consentRuleVersion })
  }
  await cancelQueued(tx, { locationId, contactId, what: 'all', reason: 'crm_unsubscribed' })
  return [
    { type: 'OptedOut', payload: { suppression_id: suppressionId, step: 'crm', rule: 'unsubscribed', span: null, message_id: null } },
    { type: 'OwnerChanged', payload: { from: before.owner, to: 'nobody', reason: 'opted_out' } },
  ]
}

async function holdPhone(tx: Db, deps: RefusalDeps, { locationId, contactId, phoneHash }: Refused): Promise<ConversationEvent[]> {
  const id = deps.newId('hold')
  const subject = subjectsOf(contactId, phoneHash).at(-1) ?? `c:${contactId}`
  await placeHold(tx, { locationId, id, subject, reason: 'crm_dnd', sourceMessageId: null })
  await cancelQueued(tx, { locationId, contactId, what: 'texts', reason: 'crm_dnd' })
  return [{ type: 'HoldPlaced', payload: { hold_id: id, reason: 'crm_dnd' } }]
}

/** What a refusal says of the whole location: of the phone system's day, or of its standing. True when that is news. */
export async function heedForLocation(tx: Db, locationId: string, { location }: RefusalEffect): Promise<boolean> {
  if (location === 'rest') return restProactive(tx, locationId)
  if (location === 'inactive') return setCrmState(tx, locationId, { to: 'inactive', from: ['ok'] })
  return false
}

/** Whether a text left as one nobody waits for: what its claim wrote. */
export async function wasProactive(tx: Db, { locationId, id }: { locationId: string; id: string }): Promise<boolean> {
  const { rows } = await sql<{ proactive: boolean }>`
    select proactive from messages where location_id = ${locationId} and id = ${id}`.execute(tx)
  return rows[0]?.proactive ?? false
}

export type RefusalDeps = { newId(prefix: string): string; consentRuleVersion: string }
