import { silenceTagOf, zoneOf } from './contact.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import type { ConversationEvent, FollowUpEvent, FollowUpKind } from './event.ts'
import { namedDue, stepAfter, stepAhead, UNASKED_PAUSE_MS, type Counting } from './follow-up.ts'
import { add } from './grow.ts'
import type { Location } from './location.ts'
import { closedBy } from './mark.ts'
import { isBot } from './owner.ts'
import { isBooked } from './script-now.ts'
import type { Asked, ConversationState, FollowUpPlan } from './state.ts'

/** After a turn that heard the contact: what was planned is over, and the count begins anew, unless something stops it. */
export function planAhead(draft: Draft, input: DecideInput): void {
  if (input.heard.length === 0 && !input.rejected) {
    waitBehindOwed(draft, input)
    return waitBehindAutomation(draft, input)
  }
  const stop = whyNot(draft, input)
  add(draft, ...cancelledPlan(draft.state, stop ?? 'reply'))
  const { speech } = draft.decision
  if (stop !== null || (speech.kind === 'fixed' && speech.key !== 'help')) return
  planNext(draft, input, { asked: askedBy(speech), named: namedDate(input) })
}

/** A reply that is written anew goes first; the plan that was due with it waits. */
function waitBehindOwed(draft: Draft, { owed, unasked, now }: DecideInput): void {
  const isDue = unasked !== undefined && unasked.due === draft.state.followUp.next?.id
  if (owed && isDue) putOff(draft, { until: new Date(now.getTime() + HOUR_MS), reason: 'text_under_way' })
}

/** The CRM's own automation has texted the contact: the next follow-up keeps its distance from that text too. */
function waitBehindAutomation(draft: Draft, input: DecideInput): void {
  const { next } = draft.state.followUp
  const until = next && untilAfterAutomation(next, input)
  if (next && until && until.toISOString() > next.dueAt) putOff(draft, { until, reason: 'crm_automation' })
}

/**
 * Until when a plan keeps its distance from a text of the CRM's own automation. A day the contact named is kept; a first touch that
 * the CRM was quicker than is not needed at all.
 */
export function untilAfterAutomation(
  next: FollowUpPlan,
  { automatedAt, location }: Pick<DecideInput, 'automatedAt' | 'location'>,
): Date | null {
  if (automatedAt === undefined || next.kind === 'first_touch' || next.kind === 'named') return null
  return new Date(automatedAt.getTime() + pauseBefore(next, location))
}

/** Between a text that answers nobody and a follow-up; the nudge alone may come sooner. */
export const pauseBefore = ({ kind }: Pick<FollowUpPlan, 'kind'>, { follow_ups }: Pick<Location, 'follow_ups'>): number =>
  kind === 'nudge' ? follow_ups.first_nudge_hours * HOUR_MS : UNASKED_PAUSE_MS

/** Why nobody is written to unasked, as a code; null: nothing stands against it. */
export function whyNot(draft: Draft, input: DecideInput): string | null {
  const { standing, contact, location } = input
  const { state } = draft
  if (state.suppressed || standing.suppressed !== null) return 'opted_out'
  if (state.held || standing.held) return 'held'
  if (state.owner === 'human') return 'human_owner'
  if (!isBot(state.owner)) return state.ownerReason ?? 'not_activated'
  if (silenceTagOf(contact.tags, location.silence_tags)) return 'silence_tag'
  if (isBooked(draft, input)) return 'booked'
  if (!location.follow_ups.enabled && state.followUp.next?.kind !== 'first_touch') return 'switched_off'
  return whyEnded(draft)
}

/** Why the contact is not to be asked any more, as a code; null: the script is open. */
export const whyEnded = (draft: Draft): string | null => (hasAgent(draft) ? HAS_AGENT : closedBy(draft.state))

/** They said that an agent works for them: their own word ends what we would send unasked. */
const hasAgent = ({ facts, state: { objections } }: Draft): boolean =>
  facts.has_agent?.value === true || objections[HAS_AGENT]?.resolved === false

const HAS_AGENT = 'has_agent'

function askedBy(speech: Speech): Asked | null {
  if (speech.kind !== 'goal') return null
  return speech.goal.times ? 'times' : (speech.goal.ask?.key ?? null)
}

const CALL_BACK = 'call_back'

type NamedDate = { at: Date; unit: string }

/** When the contact asked to be written to again, if a day to come was named; the last word counts. */
export function namedDate({ heard, now, contact, location }: DecideInput): NamedDate | null {
  const notes = heard.filter(({ stale }) => !stale).flatMap(({ understanding }) => understanding.notes)
  const [, day, unit = 'day'] = notes.findLast((one) => one.startsWith(CALL_BACK))?.split(':') ?? []
  const at = day === undefined ? null : namedDue(day, zoneOf(contact, location))
  return at !== null && at > now ? { at, unit } : null
}

type Ahead = { asked: Asked | null; named: NamedDate | null }

/** Plans the one next follow-up: the date they named, else the nudge for a question just asked, else the next day of the cadence. */
export function planNext(draft: Draft, input: DecideInput, { asked, named }: Ahead): void {
  const { now, location } = input
  if (!location.follow_ups.enabled) return
  const { followUp } = draft.state
  if (named !== null) return plan(draft, input, { kind: 'named', step: 0, due: named.at, unit: named.unit })
  const nudge = new Date(now.getTime() + location.follow_ups.first_nudge_hours * HOUR_MS)
  if (asked !== null && !followUp.nudged.includes(asked)) return plan(draft, input, { kind: 'nudge', step: 0, due: nudge })
  const next = stepAhead(countingOf(draft, input), { done: followUp.done, now })
  if (next) plan(draft, input, { kind: 'cadence', ...next })
}

const HOUR_MS = 3_600_000

/** After a follow-up was sent or dropped: the next step, though it may be due already; after the last one the contact is dormant. */
export function planOn(draft: Draft, input: DecideInput): void {
  const next = stepAfter(countingOf(draft, input), draft.state.followUp.done)
  if (next) return plan(draft, input, { kind: 'cadence', ...next })
  add(draft, { type: 'EpisodeClosed', payload: { episode: draft.state.episode, reason: 'dormant' } })
}

export function countingOf({ state, at }: Draft, { contact, location }: DecideInput): Counting {
  return { bot: isBot(state.owner) ? state.owner : 'lead', since: state.followUp.since ?? at, zone: zoneOf(contact, location) }
}

export type Planning = { kind: FollowUpKind; step: number; due: Date; askedAt?: string; unit?: string }

export function plan(draft: Draft, input: DecideInput, { kind, step, due, askedAt, unit }: Planning): void {
  const planned = { follow_up_id: input.newId('fu'), kind, step, due_at: due.toISOString(), reason: null }
  const more = { ...(askedAt === undefined ? {} : { asked_at: askedAt }), ...(unit === undefined ? {} : { unit }) }
  add(draft, { type: 'FollowUpPlanned', payload: { ...planned, ...more } })
}

/** Puts the plan off; it keeps its id and the time for which it was first meant. */
export function putOff(draft: Draft, { until, reason }: { until: Date; reason: string }): void {
  const { next } = draft.state.followUp
  if (next === null) return
  const due_at = until.toISOString()
  // A first touch is quick or slow from the moment it may be sent.
  const asked = next.kind === 'first_touch' ? { asked_at: due_at } : {}
  add(draft, { type: 'FollowUpPlanned', payload: { ...eventOf(next, reason), due_at, ...asked } })
}

/** Ends the plan there is. */
export function endPlan(draft: Draft, type: 'FollowUpSent' | 'FollowUpSkipped' | 'FollowUpCancelled', reason: string | null): void {
  const { next } = draft.state.followUp
  if (next) add(draft, { type, payload: eventOf(next, reason) })
}

/** For whoever ends a conversation's plans without a turn: an opt-out, a takeover, an erasure. */
export function cancelledPlan({ followUp: { next } }: ConversationState, reason: string): ConversationEvent[] {
  return next === null ? [] : [{ type: 'FollowUpCancelled', payload: eventOf(next, reason) }]
}

const eventOf = ({ id, kind, step, dueAt, unit }: FollowUpPlan, reason: string | null): FollowUpEvent => ({
  follow_up_id: id,
  kind,
  step,
  due_at: dueAt,
  reason,
  ...(unit === undefined ? {} : { unit }),
})
