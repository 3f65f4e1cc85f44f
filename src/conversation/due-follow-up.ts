import type { DecideInput, Draft, Speech, Unasked } from './decision.ts'
import { HELD_UP_MS, stepDue } from './follow-up.ts'
import { followUpGoal } from './follow-up-goal.ts'
import { add } from './grow.ts'
import { isMarked, UNTIL_NEXT_TEXT, type Mark } from './mark.ts'
import { isBot } from './owner.ts'
import { countingOf, endPlan, pauseBefore, plan, planNext, planOn, putOff, untilAfterAutomation, whyNot } from './plan-follow-up.ts'
import { isChoosable } from './slot.ts'
import type { FollowUpPlan } from './state.ts'

/** What a plan whose time has come is worth: everything is asked again; then it is said, put off, skipped, or over for good. */
export function followUpDue(draft: Draft, input: DecideInput, unasked: Unasked): Speech {
  const stop = whyNot(draft, input)
  if (stop !== null) return end(draft, 'FollowUpCancelled', stop)
  skipMissed(draft, input)
  const { owner, followUp } = draft.state
  if (followUp.next === null || !isBot(owner)) return { kind: 'silent', reason: 'no_plan' }
  const due = { plan: followUp.next, unasked }
  const dropped = whyDropped(draft, input, due)
  if (dropped !== null) return skip(draft, input, dropped)
  const wait = waitOf(draft, input, due)
  if (wait !== null) return isHeldUp(followUp.next, wait.until) ? skip(draft, input, wait.reason) : later(draft, wait)
  return say(draft, input, followUpGoal(draft, input, { bot: owner, plan: followUp.next }))
}

type Due = { plan: FollowUpPlan; unasked: Unasked }

/** What came due while nobody worked: only the newest step is still worth saying. */
function skipMissed(draft: Draft, input: DecideInput): void {
  for (;;) {
    const { next, done } = draft.state.followUp
    if (next === null || (next.kind !== 'cadence' && next.kind !== 'nudge')) return
    const step = Math.max(next.step, done) + 1
    const due = stepDue(countingOf(draft, input), step)
    if (due === null || due > input.now) return
    endPlan(draft, 'FollowUpSkipped', 'missed')
    plan(draft, input, { kind: 'cadence', step, due })
  }
}

/** Why the plan is not worth waiting for, as a code. */
function whyDropped({ state }: Draft, { now, contact }: DecideInput, { plan: next, unasked }: Due): string | null {
  if (isHeldUp(next, now)) return 'held_too_long'
  if (next.kind === 'first_touch' && unasked.texted) return 'texted'
  if (contact.phone === null) return 'bad_number'
  if (!unasked.consented) return 'no_consent'
  if (next.kind !== 'nudge' || unasked.underWay) return null
  if (state.offer === null ? state.pending === null : !isChoosable(state.offer, now)) return 'nothing_open'
  const { since } = state.followUp
  return state.lastTextAt === null || (since !== null && state.lastTextAt < since) ? 'text_not_accepted' : null
}

/** `until` null: the caps let none leave at all. */
type Wait = { until: Date | null; reason: string }

/**
 * What the plan must wait for. The nudge counts from the acceptance of our text, and alone may follow another unasked one within a
 * day. A text of the CRM's own automation counts like one of ours.
 */
function waitOf({ state }: Draft, { now, ...input }: DecideInput, { plan: next, unasked }: Due): Wait | null {
  if (unasked.underWay) return { until: new Date(now.getTime() + HOUR_MS), reason: 'text_under_way' }
  const isNudge = next.kind === 'nudge'
  const from = isNudge ? state.lastTextAt : state.followUp.lastAt
  const earliest = from === null ? now : new Date(Date.parse(from) + pauseBefore(next, input.location))
  const behind = untilAfterAutomation(next, input)
  if (behind !== null && behind > now && behind > earliest) return { until: behind, reason: 'crm_automation' }
  if (earliest > now) return { until: earliest, reason: isNudge ? 'accepted_later' : 'pause' }
  const { at, reason } = unasked.mayLeave
  return at !== null && at <= now ? null : { until: at, reason }
}

const HOUR_MS = 3_600_000

const isHeldUp = ({ plannedFor }: FollowUpPlan, until: Date | null): boolean =>
  until === null || until.getTime() - Date.parse(plannedFor) > HELD_UP_MS

function later(draft: Draft, { until, reason }: Wait): Speech {
  if (until !== null) putOff(draft, { until, reason })
  return { kind: 'silent', reason: `put_off_${reason}` }
}

function end(draft: Draft, type: 'FollowUpSkipped' | 'FollowUpCancelled', reason: string): Speech {
  endPlan(draft, type, reason)
  return { kind: 'silent', reason }
}

/** Without a first text there is nothing to go on with. */
function skip(draft: Draft, input: DecideInput, reason: string): Speech {
  const goesOn = draft.state.followUp.next?.kind !== 'first_touch'
  const speech = end(draft, 'FollowUpSkipped', reason)
  if (goesOn) planOn(draft, input)
  return speech
}

/** Said: what the text before it offered is over, its question stands open now, and the next step is planned. */
export function say(draft: Draft, input: DecideInput, goal: Extract<Speech, { kind: 'goal' }>['goal']): Speech {
  const opens = draft.state.followUp.next?.kind === 'first_touch'
  endPlan(draft, 'FollowUpSent', null)
  const over: readonly Mark[] = goal.ask ? [...UNTIL_NEXT_TEXT, 'wrapped_up'] : UNTIL_NEXT_TEXT
  add(
    draft,
    ...over.filter((mark) => isMarked(draft.state, mark)).map((type) => ({ type: 'ObjectionResolved' as const, payload: { type } })),
  )
  if (goal.preface?.kind === 'offer_talk') add(draft, { type: 'ObjectionRaised', payload: { type: 'call_offered', rung: 1 } })
  if (goal.ask) add(draft, { type: 'QuestionAsked', payload: goal.ask })
  if (opens) planNext(draft, input, { asked: goal.ask?.key ?? null, named: null })
  else planOn(draft, input)
  return { kind: 'goal', goal }
}
