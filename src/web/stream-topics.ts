/** A change that watchers are told, as it is stored. */
export type StreamRow = { id: string; topic: string; contactId: string; locationId: string; data: unknown }

const PLAIN_TOPICS = new Set(['now', 'alerts', 'conversations', 'handoffs', 'performance'])
const MOST_TOPICS = 6
const ONE_CONVERSATION = 'conversation:'

/** The topics of a comma list, or null when one is unknown, none is given or there are too many. */
export function topicsOf(list: string): string[] | null {
  const topics = list.split(',').map((topic) => topic.trim())
  const known = topics.every(
    (topic) => PLAIN_TOPICS.has(topic) || (topic.startsWith(ONE_CONVERSATION) && topic.length > ONE_CONVERSATION.length),
  )
  return known && topics.length <= MOST_TOPICS ? topics : null
}

/** Whether a watcher of these topics is told. `-` watches every location. */
export function concerns(row: StreamRow, { topics, locationId }: { topics: readonly string[]; locationId: string }): boolean {
  if (locationId !== '-' && row.locationId !== locationId) return false
  if (row.topic !== 'conversation') return topics.includes(row.topic)
  return topics.includes('conversations') || topics.includes(`${ONE_CONVERSATION}${row.contactId}`)
}

/** A row as one server-sent event. JSON holds no line break, so it is one `data` line. */
export function sentEvent({ id, topic, contactId, locationId, data }: StreamRow): string {
  const details = typeof data === 'object' && data !== null ? data : {}
  return `id: ${id}\nevent: ${topic}\ndata: ${JSON.stringify({ ...details, contact_id: contactId, location_id: locationId })}\n\n`
}

/** The client's place is too old: it reads its lists anew. */
export const RESET_EVENT = 'event: reset\ndata: {}\n\n'
