import type { CrmEvent } from '../crm/crm-event.ts'
import type { ThreadMessage } from '../crm/crm-port.ts'
import { threadEvent } from '../crm/thread-event.ts'
import type { Database } from '../db/database.ts'
import { unknownMessages } from './own-text.view.ts'

/** How many messages were news, and how many of them the contacts wrote. */
export type TakenIn = { fresh: number; inbound: number }

/**
 * Accepts what a thread or an export shows and no door has brought, oldest first. Messages without a contact, and those nobody
 * wrote (a call), are left out.
 */
export async function takeIn(
  deps: TakeInDeps,
  { locationId, contactId, messages }: { locationId: string; contactId: string | null; messages: readonly ThreadMessage[] },
): Promise<TakenIn> {
  const unknown = await unknownMessages(
    deps.database.db,
    locationId,
    messages.map(({ messageId }) => messageId),
  )
  const taken = { fresh: 0, inbound: 0 }
  for (const message of messages.toSorted(oldestFirst)) {
    const contact = message.contactId ?? contactId
    if (contact === null || !unknown.has(message.messageId) || message.channel === 'call' || message.channel === 'other') continue
    const { status } = await deps.accept({ event: threadEvent(message, { locationId, contactId: contact }), raw: null, door: 'reconcile' })
    if (status !== 'accepted') continue
    taken.fresh += 1
    taken.inbound += message.direction === 'inbound' ? 1 : 0
  }
  return taken
}

const oldestFirst = (a: ThreadMessage, b: ThreadMessage): number =>
  Date.parse(a.sentAt) - Date.parse(b.sentAt) || (a.messageId < b.messageId ? -1 : 1)

/** Accepts an event of any door; durable once it resolves. */
export type AcceptEvent = (input: {
  event: CrmEvent
  raw: string | null
  door: 'app' | 'workflow' | 'reconcile'
}) => Promise<{ status: 'accepted' | 'duplicate' | 'unknown_location' }>

export type TakeInDeps = { database: Pick<Database, 'db'>; accept: AcceptEvent }
