import { silenceTagOf } from '../contact.ts'
import type { DecideInput, Draft } from '../decision.ts'
import { add, callHuman } from '../grow.ts'
import type { BotName } from '../owner.ts'
import { wasRaised } from '../parked-side.ts'
import type { Side } from '../reading.ts'
import { isBooked } from '../script-now.ts'
import { deferralAfter, deferralTags, type DeferralChange } from './deferral.ts'
import { evaluateHandoff, type HandoffInput } from './evaluate-handoff.ts'
import { judgedBy, plainStanding } from './handoff-standing.ts'
import { passOver, type Passing } from './pass-over.ts'

/** Passes the contact to another bot when the texts of this turn ask for it; a blocked handoff changes nothing else. */
export function handOver(draft: Draft, input: DecideInput, from: BotName): Side | null {
  const asked = askedOf(draft, input, from)
  const decision = evaluateHandoff(asked)
  draft.decision.why['handoff'] = decision
  if (decision.status === 'none') return null
  const tried = { id: input.newId('ho'), input: asked, decision }
  draft.decision.handoff = tried
  const { scores } = asked
  const waiting = input.handoff?.deferral ?? null
  const deferral = deferralAfter(decision, { waiting, from, scores, now: input.now, id: input.newId('hd') })
  const { events, note, inOrder, context } = passOver({ tried, ...knownFor(draft, input) })
  add(draft, ...events)
  draft.decision.atOnce.push(...note)
  draft.decision.afterText.push(...inOrder)
  if (deferral) noteDeferral(draft, deferral)
  if (context) draft.decision.handoff = { ...tried, context }
  if (decision.status === 'blocked' && decision.reason === 'performance_exhausted')
    callHuman(draft, input, { trigger: 'performance_exhausted' })
  return decision.status === 'proceed' ? decision.to : null
}

/** Notes what becomes of a handoff that was put off, with its tag. */
export function noteDeferral(draft: Draft, change: DeferralChange): void {
  draft.decision.deferral = change
  draft.decision.atOnce.push(...deferralTags(change))
  if (change.kind === 'ends') return
  const { from, to } = change.deferral
  add(draft, { type: 'HandoffDeferred', payload: { from, to, due_at: change.dueAt } })
}

/** What card and context are made of. */
export function knownFor({ state, facts }: Draft, { contact, location, now, heard, recent }: DecideInput): Omit<Passing, 'tried'> {
  const answered = heard.filter(({ stale }) => !stale)
  const distressed = answered.some(({ understanding }) => understanding.flags.includes('distress'))
  const texts = [...answered.map(({ text }) => text).reverse(), ...recent.theirs]
  return { contact, location, now, state, facts, texts, messageIds: answered.map(({ messageId }) => messageId), distressed }
}

export function askedOf(draft: Draft, input: DecideInput, source: BotName): HandoffInput {
  const { state } = draft
  const { parked } = state.intent
  return {
    source,
    target: null,
    scores: { buyer: scoreOf(input, 'buyer'), seller: scoreOf(input, 'seller') },
    fresh: { buyer: isFresh(input, 'buyer'), seller: isFresh(input, 'seller') },
    owner: state.owner,
    silenced: silenceTagOf(input.contact.tags, input.location.silence_tags) !== null,
    suppressed: state.suppressed || input.standing.suppressed !== null,
    // A parked side that was just raised is no longer put off.
    parked: parked !== null && wasRaised(draft, parked) ? null : parked,
    booked: isBooked(draft, input),
    now: input.now,
    ...judgedBy(input.location, input.handoff ?? plainStanding(state)),
  }
}

/**
 * Texts answered together are one utterance: the strongest of their conversation scores counts, unless a later one takes the
 * wish back. Else "I want to sell" would fade because "it is in Upland" came as a text of its own.
 */
function scoreOf({ heard }: DecideInput, side: Side): number {
  return heard.reduce((score, { stale, understanding: { intent } }) => {
    if (stale) return score
    return intent.refuted[side] ? intent.conversation[side] : Math.max(score, intent.conversation[side])
  }, 0)
}

const isFresh = ({ heard }: DecideInput, side: Side): boolean =>
  heard.some(({ stale, understanding }) => !stale && understanding.intent.fresh[side])
