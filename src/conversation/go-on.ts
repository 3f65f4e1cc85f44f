import type { DecideInput, Draft, Speech, Unasked } from './decision.ts'
import { firstQuestion } from './follow-up-goal.ts'
import { add } from './grow.ts'
import type { BotName } from './owner.ts'
import { cancelledPlan, planNext, whyEnded } from './plan-follow-up.ts'
import { route } from './route.ts'
import { isBooked } from './script-now.ts'

/**
 * A person gave the contact back and wants the bot to go on at once (O-3): it asks what is open. Consent is asked here, the hours
 * and the caps by the claim of the text, which may wait for them.
 */
export function goOn(draft: Draft, input: DecideInput, unasked: Unasked): Speech {
  const { location, standing, contact } = input
  const routed = route(draft.state, contact, { location, botType: null, standing })
  const stop = routed.kind === 'silent' ? routed.reason : whyNotNow(draft, input, unasked)
  if (stop !== null || routed.kind === 'silent') return say(draft, { kind: 'silent', reason: stop ?? 'nobody' })
  const { owner } = draft.state
  if (owner !== routed.bot) add(draft, { type: 'OwnerChanged', payload: { from: owner, to: routed.bot, reason: 'released' } })
  return resume(draft, input, routed.bot)
}

/** Why there is nothing to go on with, as a code. */
function whyNotNow(draft: Draft, input: DecideInput, { consented, underWay }: Unasked): string | null {
  if (input.contact.phone === null) return 'bad_number'
  if (!consented) return 'no_consent'
  if (underWay) return 'text_under_way'
  return isBooked(draft, input) ? 'booked' : whyEnded(draft)
}

/** The record tells the person who asked for it why nothing was said. */
function say(draft: Draft, speech: Extract<Speech, { kind: 'silent' }>): Speech {
  add(draft, { type: 'ReplySuppressed', payload: { reason: speech.reason } })
  return speech
}

function resume(draft: Draft, input: DecideInput, bot: BotName): Speech {
  const ask = firstQuestion(draft, input, input.bots[bot])
  add(draft, ...cancelledPlan(draft.state, 'released'))
  if (ask) add(draft, { type: 'QuestionAsked', payload: ask })
  else add(draft, { type: 'ObjectionRaised', payload: { type: 'call_offered', rung: 1 } })
  planNext(draft, input, { asked: ask?.key ?? null, named: null })
  const { language } = draft.state
  const preface = ask ? { kind: 'resume' as const } : { kind: 'offer_talk' as const }
  return { kind: 'goal', goal: { bot, language: language.current, firstText: input.firstText, proactive: true, preface, ask } }
}
