import type { CrmEvent, MessageEvent } from '../crm/crm-event.ts'

/**
 * A message event that contradicts itself or lacks what tells whose words these are: the CRM is asked before anything is made of it.
 * An inbound text without an id is none: its turn reads the thread anyway; nor is one that asks to end texts, which counts at once.
 */
export function isDoubtful(
  event: CrmEvent,
  door: 'app' | 'workflow' | 'reconcile',
  optOutOf: (text: string) => unknown,
): event is MessageEvent {
  if (event.kind !== 'message' || door !== 'app') return false
  if (event.direction === 'inbound' && event.contactId !== '-' && event.text !== null && optOutOf(event.text) !== null) return false
  if (isUnsigned(event)) return true
  return event.doubtful && (event.direction === 'outbound' || event.messageId !== null || event.contactId === '-')
}

/** An outbound text of which the event does not say whether a person, a workflow or a program wrote it. */
const isUnsigned = ({ direction, source, userId }: MessageEvent): boolean => direction === 'outbound' && source === null && userId === null
