import type { ThreadMessage } from './crm-port.ts'

/** A text of ours whose outcome is not known. */
export type SentText = { text: string; attemptedAt: Date }

/** Clocks differ: the thread may date a text before our attempt. */
const CLOCK_SKEW_MS = 60_000

/**
 * Whether a thread's message is this send: outbound, not older than the attempt allows, not already another action's, and the same words;
 * words after ours are allowed, since HighLevel may append an opt-out line.
 */
export function matchesSend(sent: SentText, message: ThreadMessage, attachedIds: ReadonlySet<string>): boolean {
  if (message.direction !== 'outbound' || message.text === null || attachedIds.has(message.messageId)) return false
  if (Date.parse(message.sentAt) < sent.attemptedAt.getTime() - CLOCK_SKEW_MS) return false
  const ours = normalText(sent.text)
  return ours !== '' && normalText(message.text).startsWith(ours)
}

/** The oldest message of the thread that is this send, or null. */
export function findSend(sent: SentText, thread: readonly ThreadMessage[], attachedIds: ReadonlySet<string>): ThreadMessage | null {
  return thread.filter((message) => matchesSend(sent, message, attachedIds)).toSorted(bySentTime)[0] ?? null
}

/** Equal but for white space and the shape of quotes, which carriers and editors change on the way. */
export const sameText = (left: string, right: string): boolean => normalText(left) === normalText(right)

/** The form in which two copies of one text are equal. */
export function normalText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
    .replaceAll(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replaceAll(/[\s\u200B\u2060\uFEFF]+/g, ' ')
    .trim()
}

const bySentTime = (left: ThreadMessage, right: ThreadMessage): number =>
  Date.parse(left.sentAt) - Date.parse(right.sentAt) || (left.messageId < right.messageId ? -1 : 1)
