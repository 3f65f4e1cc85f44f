import type { Action } from '../conversation/action.ts'
import { backoffMs } from '../lib/backoff.ts'
import type { InternalAction } from './outbox.store.ts'

export type ActionKind = (Action | InternalAction)['kind']

/**
 * How an action is tried again. `tries`: attempts close together, before it waits for long. `unknown`: what an outcome nobody
 * knows calls for: `repeat`: the same call gives the same result; `look`: the CRM is read, and shows whether it happened;
 * `ask`: a second call could do harm that no reading finds, so a person looks.
 */
export type RetryPolicy = { tries: number; unknown: 'repeat' | 'look' | 'ask' }

const POLICIES: Readonly<Record<ActionKind, RetryPolicy>> = {
  send_sms: { tries: 6, unknown: 'look' },
  add_tag: { tries: 4, unknown: 'repeat' },
  remove_tag: { tries: 4, unknown: 'repeat' },
  set_field: { tries: 4, unknown: 'repeat' },
  set_dnd: { tries: 4, unknown: 'repeat' },
  cancel_appointment: { tries: 4, unknown: 'repeat' },
  spread_opt_out: { tries: 4, unknown: 'repeat' },
  spread_opt_in: { tries: 4, unknown: 'repeat' },
  add_note: { tries: 4, unknown: 'look' },
  create_task: { tries: 4, unknown: 'look' },
  book_appointment: { tries: 2, unknown: 'look' },
  upsert_opportunity: { tries: 2, unknown: 'look' },
  // A second enrolment can text the contact a second time.
  enrol_workflow: { tries: 2, unknown: 'ask' },
}

/** Kinds whose call may be repeated as it is. */
export const REPEATABLE: readonly string[] = Object.entries(POLICIES).flatMap(([kind, { unknown }]) => (unknown === 'repeat' ? [kind] : []))

export const policyOf = (kind: string): RetryPolicy => POLICIES[kind as ActionKind]

const LATER_MS = [60_000, 300_000, 1_800_000]

/** How long attempt `n` (from 1) of an action waits for the next, when the CRM certainly did not perform it. */
export function retryWaitMs(action: { id: string; kind: string }, n: number): number {
  const { tries } = policyOf(action.kind)
  return n < tries ? backoffMs(action.id, n) : (LATER_MS[Math.min(n - tries, LATER_MS.length - 1)] ?? 0)
}
