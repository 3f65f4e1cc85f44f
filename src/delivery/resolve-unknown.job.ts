import { sql } from 'kysely'
import { unknownContact, type Contact } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import type { ReadContact } from '../crm/contact-reader.job.ts'
import { CALLS, type CrmPort, type ThreadMessage } from '../crm/crm-port.ts'
import { findSend } from '../crm/match-send.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import type { Log } from '../lib/log.ts'
import { MOST_ATTEMPTS, PROCESS_DIED } from '../outbox/due.store.ts'
import { beginReading, markUnknown, queueAgain } from '../outbox/progress.store.ts'
import type { TextAction } from './claim-text.store.ts'
import { acceptText, endText, redraftText, type SettleDeps } from './settle-text.store.ts'

const GIVE_UP_MS = 10 * 60_000
const SKEW_MS = 60_000

/**
 * Finds out what became of a send nobody confirmed, by reading the thread: found means accepted; absent in every read
 * means once more, if nothing has changed meanwhile; unreadable for ten minutes, or unanswered again, is a person's task.
 */
export async function resolveText(deps: ResolveDeps, action: TextAction): Promise<void> {
  if (!(await beginReading(deps.db, action, deps.leaseSeconds))) return
  if (!deps.readBack) return queueAgain(deps.db, action, { waitMs: 0, reason: 'read_back_off' })
  const permit = await deps.rate.take(action.locationId, 'A', CALLS.listThread)
  if (!permit.granted)
    return unreadable(deps, action, { waitMs: permit.waitMs, mayPass: permit.why === 'burst' || permit.why === 'paused' })
  const since = new Date((action.attemptedAt?.getTime() ?? 0) - SKEW_MS)
  const thread = await deps.crm.listThread(action.locationId, action.contactId, { since, limit: 200 })
  if (!thread.ok) return unreadable(deps, action, { waitMs: thread.error.retryAfterMs ?? 5_000, mayPass: false })
  const now = await readNow(deps.db)
  const sent = { text: action.payload.text, attemptedAt: action.attemptedAt ?? now }
  const found = findSend(sent, thread.value, await attachedIds(deps.db, action))
  if (found) return settleFound(deps, action, found)
  const last = deps.readBackSeconds.length
  if (action.checks + 1 < last) return lookAgain(deps, action, { read: true, waitMs: nextWait(deps, action, now) })
  await absent(deps, action, { thread: thread.value, now })
}

/** A thread that cannot be read for ten minutes, be it that nothing may be called, is for a person. `mayPass`: a token comes soon. */
async function unreadable(deps: ResolveDeps, action: TextAction, { waitMs, mayPass }: { waitMs: number; mayPass: boolean }): Promise<void> {
  const left = GIVE_UP_MS - ((await readNow(deps.db)).getTime() - (action.attemptedAt?.getTime() ?? 0))
  if (left < 0 && !mayPass) return giveUp(deps, action)
  return lookAgain(deps, action, { read: false, waitMs: left < 0 ? waitMs : Math.min(waitMs, left + 1_000) })
}

/** A delivery that failed at the carrier is still a send that happened: nothing is sent again. */
async function settleFound(deps: ResolveDeps, action: TextAction, found: ThreadMessage): Promise<void> {
  await acceptText(deps, action, { n: action.attempts, messageId: found.messageId, sentAt: new Date(found.sentAt), how: 'found_in_thread' })
}

function nextWait({ readBackSeconds }: ResolveDeps, action: TextAction, now: Date): number {
  const next = (readBackSeconds[action.checks + 1] ?? 120) * 1000
  return Math.max(0, (action.attemptedAt?.getTime() ?? 0) + next - now.getTime())
}

const lookAgain = (deps: ResolveDeps, action: TextAction, { read, waitMs }: { read: boolean; waitMs: number }) =>
  markUnknown(deps.db, action, { waitMs, read, reason: action.reason ?? 'unknown' })

/** Not in the thread by the last read. */
async function absent(deps: ResolveDeps, action: TextAction, { thread, now }: { thread: ThreadMessage[]; now: Date }): Promise<void> {
  if (action.reason === 'accepted_without_id') {
    return acceptText(deps, action, { n: action.attempts, messageId: null, sentAt: null, how: 'accepted_without_id' })
  }
  const ourFault = action.reason === PROCESS_DIED && action.attempts < MOST_ATTEMPTS
  if ((action.resent && !ourFault) || action.reason === 'duplicate' || SENT_ONCE.has(action.payload.purpose)) return giveUp(deps, action)
  const attemptedAt = action.attemptedAt?.getTime() ?? 0
  const newer = thread.some(({ sentAt }) => Date.parse(sentAt) > attemptedAt)
  const tooOld = now.getTime() - attemptedAt > GIVE_UP_MS
  if (newer || tooOld) return redraftText(deps, action, { reason: 'redrafted', n: null })
  deps.log.info({ location: action.locationId, action: action.id }, 'text absent from the thread: sent once more')
  await queueAgain(deps.db, action, { waitMs: 0, reason: 'absent_from_thread', resent: !ourFault })
}

/** What the law allows once is not sent again on a guess. */
const SENT_ONCE: ReadonlySet<string> = new Set(['confirmation', 'apology'])

async function giveUp(deps: ResolveDeps, action: TextAction): Promise<void> {
  const location = deps.locationOf(action.locationId)
  if (location === null) return lookAgain(deps, action, { read: false, waitMs: 60_000 })
  const now = await readNow(deps.db)
  const reading = await deps.readContact({ locationId: action.locationId, contactId: action.contactId, now, fresh: false })
  const contact: Contact = reading.kind === 'contact' ? reading.contact : unknownContact(action.contactId)
  const phoneHash = reading.kind === 'contact' ? reading.phoneHash : null
  await endText(deps, action, { status: 'unknown_final', reason: 'outcome_unknown', contact, location, phoneHash, n: null })
}

async function attachedIds(db: Db, { locationId, contactId, id }: TextAction): Promise<Set<string>> {
  const { rows } = await sql<{ message_id: string }>`
    select message_id from messages where location_id = ${locationId} and contact_id = ${contactId} and direction = 'outbound'
      and message_id is not null and action_id is not null and action_id <> ${id}`.execute(db)
  return new Set(rows.map(({ message_id }) => message_id))
}

export type ResolveDeps = SettleDeps & {
  db: Db
  crm: Pick<CrmPort, 'listThread'>
  rate: Pick<RateBudget, 'take'>
  readContact: ReadContact
  locationOf(locationId: string): Location | null
  log: Log
  readBackSeconds: readonly number[]
  leaseSeconds: number
  /** Off only where the crash test proves that it is needed. */
  readBack: boolean
}
