import { streamUrl } from './api.ts'

const LOST_AFTER_MS = 5_000
const POLL_MS = 5_000
/** The CRM calls of a turn follow its event: one more look catches them. */
const SETTLE_MS = 1_500

/** A browser hands named events to listeners of that name only. */
const EVENTS = ['conversation', 'reset', 'message'] as const

export type Watch = { contactId: string; locationId: string; onChange: () => void; onLost: (lost: boolean) => void }

/**
 * Follows one contact by server-sent events until the returned function is called. A connection lost for more than five
 * seconds is said, and the contact is looked up every five seconds until the stream is back.
 */
export function watchContact({ contactId, locationId, onChange, onLost }: Watch): () => void {
  let source: EventSource | null = null
  let lostTimer: ReturnType<typeof setTimeout> | undefined
  let poll: ReturnType<typeof setInterval> | undefined
  let settle: ReturnType<typeof setTimeout> | undefined

  const changed = (): void => {
    onChange()
    clearTimeout(settle)
    settle = setTimeout(onChange, SETTLE_MS)
  }
  const back = (): void => {
    clearTimeout(lostTimer)
    lostTimer = undefined
    if (poll !== undefined) changed()
    clearInterval(poll)
    poll = undefined
    onLost(false)
  }
  const lost = (): void => {
    onLost(true)
    poll ??= setInterval(() => {
      if (source?.readyState === EventSource.CLOSED) connect()
      onChange()
    }, POLL_MS)
  }
  const connect = (): void => {
    source?.close()
    source = new EventSource(streamUrl(contactId, locationId))
    source.onopen = back
    source.onerror = () => (lostTimer ??= setTimeout(lost, LOST_AFTER_MS))
    for (const name of EVENTS) source.addEventListener(name, changed)
  }

  connect()
  return () => {
    source?.close()
    clearTimeout(lostTimer)
    clearInterval(poll)
    clearTimeout(settle)
  }
}
