import { readConsent } from '../consent/read-consent.ts'
import { unknownContact, type Contact } from '../conversation/contact.ts'
import type { TouchAsked } from '../conversation/decision.ts'
import type { ReadContact } from '../crm/contact-reader.job.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { ContactOrigin } from '../db/tables.ts'
import type { InboxKind } from '../inbox/arrival.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import type { LoadedTurn, WaitingRow } from './load-turn.store.ts'

export type KnownContact = { kind: 'contact'; contact: Contact; phoneHash: string | null; origin: ContactOrigin }

/** `missing`: the CRM does not know who wrote these texts, and none of them asks for what the law grants anybody. */
export type ContactOfTurn = KnownContact | { kind: 'wait'; why: string; waitMs: number } | { kind: 'missing'; texts: string[] }

/** Rows that need no contact (a contact the CRM never had, a wake without rows) take their turn without the CRM. */
export async function contactOfTurn(
  deps: { readContact: ReadContact },
  { locationId, contactId }: ClaimedLane,
  { loaded: { rows, now, contact: kept }, touch }: { loaded: LoadedTurn; touch: TouchAsked | null },
): Promise<ContactOfTurn> {
  const nobody: KnownContact = { kind: 'contact', contact: unknownContact(contactId), phoneHash: null, origin: 'crm' }
  if (contactId === '-' || (touch === null && !rows.some(({ kind }) => SPEAKS.has(kind)))) return nobody
  const fresh = touch !== null || rows.some(({ body }) => (body as { door?: string } | null)?.door === 'workflow')
  const reading = await deps.readContact({ locationId, contactId, now, fresh, kept })
  if (reading.kind !== 'missing') return reading
  const texts = rows.filter(({ kind }) => kind === 'message')
  return texts.length === 0 || texts.some(asksForConsent) ? nobody : { kind: 'missing', texts: texts.map(({ id }) => id) }
}

/** Rows that may lead to a text. */
const SPEAKS: ReadonlySet<InboxKind> = new Set(['message', 'redraft_due', 'follow_up_due', 'handoff_due', 'slot_rejected', 'command'])

/** A wish to hear no more is kept whoever has it: the contact may be made later, under the same id. */
function asksForConsent({ body }: WaitingRow): boolean {
  const { verdict, unclear } = readConsent((body as MessageEvent).text ?? '')
  return verdict !== 'none' || unclear
}
