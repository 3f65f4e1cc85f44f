import type { ThreadMessage } from '../crm/crm-port.ts'
import { sameText } from '../crm/match-send.ts'

/** A text that came through a door without message ids. */
export type IdlessText = { rowId: string; text: string; sentAt: Date }

/** Message ids of the contact that are on file; `free`: no delivery without an id has met it yet. */
export type FiledIds = ReadonlyMap<string, { free: boolean }>

/** `found`: the thread's copy of the text, be it new or on file by another delivery. */
export type ThreadMatch = { rowId: string; kind: 'found'; message: ThreadMessage } | { rowId: string; kind: 'not_visible' }

/** A workflow may wait before it tells us; a copy on file already is the same text only if the two are close. */
const BEFORE_MS = 10 * 60_000
const SAME_TEXT_MS = 60_000

/** Finds each text's own message in the thread, oldest first, each message once. */
export function matchThread(texts: readonly IdlessText[], thread: readonly ThreadMessage[], filed: FiledIds): ThreadMatch[] {
  const taken = new Set<string>()
  const oldestFirst = thread.toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt) || (a.messageId < b.messageId ? -1 : 1))
  return texts
    .toSorted((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
    .map((text) => {
      const message = oldestFirst.find((one) => !taken.has(one.messageId) && isCopy(text, one, filed.get(one.messageId)))
      if (!message) return { rowId: text.rowId, kind: 'not_visible' }
      taken.add(message.messageId)
      return { rowId: text.rowId, kind: 'found', message }
    })
}

function isCopy({ text, sentAt }: IdlessText, message: ThreadMessage, filed: { free: boolean } | undefined): boolean {
  if (message.direction !== 'inbound' || message.channel !== 'sms' || !sameText(message.text ?? '', text)) return false
  const older = sentAt.getTime() - Date.parse(message.sentAt)
  if (filed) return filed.free && Math.abs(older) <= SAME_TEXT_MS
  return older <= BEFORE_MS && -older <= SAME_TEXT_MS
}
