import type { LocationEntry } from '../location-check.ts'
import type { Location } from '../conversation/location.ts'
import { readConversation } from '../web/conversation.view.ts'
import { readConversations } from '../web/conversations.view.ts'
import type { ConversationDetail, ConversationHead, ConversationsQuery, ThreadItem } from '../web/conversations-schemas.ts'
import { readCursor } from '../web/cursor.ts'
import { readThread } from '../web/thread.view.ts'
import type { Outcome, Shared } from './answer.ts'
import { UsageError } from './exit.ts'
import { notFound, useDatabase } from './use-database.ts'

export type ConversationsFlags = Pick<ConversationsQuery, 'owner' | 'temperature' | 'waiting' | 'handoff' | 'failed' | 'cursor'> & {
  location: string
  limit: number
}
export type ConversationFlags = { location: string; limit: number }

/** The list of the API, from the configured database. */
export async function listConversations(shared: Shared, { location: locationId, ...query }: ConversationsFlags): Promise<Outcome> {
  if (query.cursor !== undefined && readCursor(query.cursor) === null) throw new UsageError('--cursor is no cursor of this list')
  const page = await useDatabase(shared, ({ db }, { locations }) =>
    readConversations(db, { locationId, query, locationOf: (id) => locationOf(locations, id) }),
  )
  const lines = page.items.map(headLine)
  const more = page.next_cursor === null ? [] : [`more: --cursor ${page.next_cursor}`]
  return { data: page, lines: lines.length === 0 ? ['no conversation'] : [...lines, ...more] }
}

/** One conversation of the API with its newest texts and decisions. */
export async function showConversation(
  shared: Shared,
  contactId: string,
  { location: locationId, limit }: ConversationFlags,
): Promise<Outcome> {
  const found = await useDatabase(shared, async ({ db }, { locations }) => {
    const location = locationOf(locations, locationId)
    if (location === null) return { kind: 'no_location' as const }
    const conversation = await readConversation(db, { locationId, contactId }, location)
    if (conversation === null) return { kind: 'unknown' as const }
    return { kind: 'found' as const, conversation, thread: await readThread(db, { locationId, contactId }, { limit }) }
  })
  if (found.kind === 'no_location') return notFound(`${locationId} is no location that is ready`)
  if (found.kind === 'unknown') return notFound(`${locationId} has no conversation with ${contactId}`)
  const { conversation, thread } = found
  return {
    data: { conversation, messages: thread },
    lines: [headLine(conversation), ...knownLines(conversation), ...thread.items.map(threadLine)],
  }
}

const locationOf = (entries: readonly LocationEntry[], locationId: string): Location | null =>
  entries.find((one) => one.locationId === locationId)?.location ?? null

const headLine = ({ contact, owner, temperature, active_at, waiting_since, human_handoff, parked, opted_out }: ConversationHead): string =>
  [
    active_at,
    owner.padEnd(6),
    (temperature ?? '-').padEnd(4),
    contact.contact_id,
    contact.name ?? '',
    opted_out ? 'opted out' : '',
    parked ? 'turn given up' : '',
    human_handoff ? `person asked for: ${human_handoff.trigger.replaceAll('_', ' ')}` : '',
    waiting_since ? `waits since ${waiting_since}` : '',
  ]
    .filter((part) => part !== '')
    .join('  ')

const knownLines = ({ facts }: ConversationDetail): string[] =>
  facts.filter(({ status }) => status === 'current').map(({ field, value }) => `  ${field}: ${JSON.stringify(value)}`)

const threadLine = (item: ThreadItem): string =>
  item.kind === 'message' ? `${item.at}  ${item.author}: ${item.text ?? ''}` : `${item.at}  (${item.type})`
