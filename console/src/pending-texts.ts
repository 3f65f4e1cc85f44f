import type { ContactView, ThreadText } from './api.ts'
import { turnOfText } from './turn-words.ts'

/** A text on its way to the server. `seen`: the texts of the thread when it left, so that its own row can be told apart. */
export type PendingText = {
  key: string
  author: 'contact' | 'human'
  text: string
  at: string
  status: 'sending' | 'sent' | 'failed'
  problem: string | null
  messageId: string | null
  seen: readonly string[]
}

/** A text as it leaves this page. */
export function newPending(given: Pick<PendingText, 'key' | 'author' | 'text' | 'seen'>): PendingText {
  return { ...given, at: new Date().toISOString(), status: 'sending', problem: null, messageId: null }
}

/** What is not in the thread yet. Each new row of the thread stands for one pending text at most. */
export function stillPending(pending: readonly PendingText[], thread: readonly ThreadText[]): PendingText[] {
  const taken = new Set<string>()
  return pending.filter((one) => {
    const row = thread.find((text) => !taken.has(text.id) && isRowOf(text, one))
    if (row) taken.add(row.id)
    return row === undefined
  })
}

function isRowOf(row: ThreadText, { messageId, author, text, seen }: PendingText): boolean {
  if (messageId !== null && row.id === messageId) return true
  return row.author === author && row.text === text && !seen.includes(row.id)
}

/** What an open text of the contact waits for: more texts (the bots listen), or the answer on its way. */
export type Waiting = { stage: 'listening' | 'answering'; since: string }

const PATIENCE_MS = 60_000

/** Null when nothing is open: answered, decided to be silent, a colleague's turn, or so old that no answer is to be expected. */
export function waitingFor(view: Pick<ContactView, 'owner' | 'owner_reason' | 'thread' | 'turns'>, now: number): Waiting | null {
  const last = view.thread.at(-1)
  if (isSilent(view) || last?.direction !== 'inbound') return null
  const turn = turnOfText(view.turns, last)
  if (turn?.reply === null) return null
  const waiting: Waiting = turn ? { stage: 'answering', since: turn.at } : { stage: 'listening', since: last.at }
  return now - Date.parse(waiting.since) > PATIENCE_MS ? null : waiting
}

/** A contact nobody has spoken for yet is not silent: its first text finds a bot. */
const isSilent = ({ owner, owner_reason }: Pick<ContactView, 'owner' | 'owner_reason'>): boolean =>
  owner === 'human' || (owner === 'nobody' && owner_reason !== null)

/** Whether the server is still at work for this contact: then the page looks again without waiting for an event. */
export function isUnderWay(view: Pick<ContactView, 'owner' | 'owner_reason' | 'thread' | 'turns' | 'actions'>, now: number): boolean {
  const busy = view.actions.some(({ status, at }) => (status === 'queued' || status === 'sending') && now - Date.parse(at) < PATIENCE_MS)
  return busy || waitingFor(view, now) !== null
}
