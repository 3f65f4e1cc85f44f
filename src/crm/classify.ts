import type { CrmError, CrmErrorKind, CrmErrorReason } from './crm-port.ts'
import { refusalReason, type RefusalText } from './refusal-texts.ts'

/** How a call ended that did not succeed. */
export type Failure =
  /** Name lookup, refused connection, TLS or connect timeout: no byte of the request left. */
  | { at: 'never_sent'; cause: 'network' | 'timeout'; message: string }
  /** Reset or timeout after the request may have been written. */
  | { at: 'in_flight'; cause: 'network' | 'timeout'; message: string }
  | { at: 'answered'; status: number; message: string; traceId: string | null; daily?: boolean; retryAfterMs?: number }
  /** 2xx, but a field that is needed is missing. Only a reading call fails by it. */
  | { at: 'unreadable'; status: number; message: string; traceId: string | null }

/** `create`: a second call would make a second thing. `refusals`: how to read a 400 of this call. */
export type CallNature = { effect: 'read' | 'repeat' | 'create'; refusals?: readonly RefusalText[] }

/** What a failed call means: whether it may be repeated, and why it failed. */
export function classify(failure: Failure, nature: CallNature): CrmError {
  const message = redacted(failure.message)
  if (failure.at === 'never_sent') return { kind: 'retryable', reason: failure.cause, message }
  if (failure.at === 'in_flight') return { kind: doubtfulKind(nature), reason: failure.cause, message }
  const verdict: Verdict = failure.at === 'unreadable' ? { kind: 'retryable', reason: 'bad_response' } : verdictOf(failure, nature)
  return { ...verdict, message, ...answerFields(failure) }
}

type Answered = Extract<Failure, { at: 'answered' }>
type Verdict = { kind: CrmErrorKind; reason: CrmErrorReason }

function verdictOf(answer: Answered, nature: CallNature): Verdict {
  const { status } = answer
  if (status === 429) return { kind: 'retryable', reason: answer.daily ? 'rate_daily' : 'rate_burst' }
  if (status === 408) return { kind: doubtfulKind(nature), reason: 'timeout' }
  if (status >= 500) return { kind: doubtfulKind(nature), reason: 'server' }
  // A good token without the scope gets the same status as a bad one.
  if (status === 401) return { kind: 'permanent', reason: /\bscopes?\b/i.test(answer.message) ? 'forbidden' : 'auth' }
  if (status === 403) return { kind: 'permanent', reason: 'forbidden' }
  if (status === 404) return { kind: 'permanent', reason: 'not_found' }
  if (status < 400) return { kind: 'permanent', reason: 'bad_response' }
  return refused(answer, nature)
}

function refused({ status, message }: Answered, nature: CallNature): Verdict {
  const reason = refusalReason(message, nature.refusals ?? [])
  // "Duplicate" says that this text may be in the thread already.
  if (reason === 'duplicate') return { kind: doubtfulKind(nature), reason }
  return { kind: 'permanent', reason: reason === 'invalid' && status === 409 ? 'duplicate' : reason }
}

/** Repeating a reading or repeatable call settles the doubt; a creating one must be looked up first. */
const doubtfulKind = ({ effect }: CallNature): CrmErrorKind => (effect === 'create' ? 'unknown' : 'retryable')

function answerFields(answer: { status: number; traceId: string | null; retryAfterMs?: number }): Partial<CrmError> {
  return {
    status: answer.status,
    ...(answer.traceId === null ? {} : { traceId: answer.traceId }),
    ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
  }
}

const PRIVATE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bearer|basic)\s+\S+/gi, '[token]'],
  [/\bpit-[\w-]+/gi, '[token]'],
  [/\beyJ[\w-]+(?:\.[\w-]*)*/g, '[token]'],
  [/[^\s@<>"']{1,64}@[^\s@<>"']{1,255}/g, '[address]'],
  [/\+?\d(?:[\s().-]{0,3}\d){6,}/g, '[number]'],
]
const LONGEST = 300

/** The CRM may echo a phone, an address or a credential in its error text. */
function redacted(text: string): string {
  const short = text.replaceAll(/\s+/g, ' ').slice(0, LONGEST)
  return PRIVATE.reduce((safe, [pattern, word]) => safe.replaceAll(pattern, word), short)
}
