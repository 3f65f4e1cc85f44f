import { answerTo } from './answer-to.ts'
import type { DecideInput, Draft } from './decision.ts'
import type { FactField, FactValue } from './fact.ts'
import type { Preface } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { isMarked } from './mark.ts'
import { resist } from './resistance.ts'
import { hasAct, isMotiveOnly } from './special-situation.ts'
import type { Talking } from './talking.ts'

/** What stands before the question: `also` follows it where a text deserves two half-sentences. */
export type Prefaces = { preface: Preface | null; also?: Preface }

/**
 * The answer to what the texts of the turn say, in the order of the acts: identity, refusal, correction, question, objection,
 * feeling, fact, courtesy. M-4: a corrected price or address is read back whatever else is answered.
 */
export function prefaceFor(draft: Draft, input: DecideInput, talking: Talking): Prefaces {
  const corrected = talking.corrected.find((field) => READ_BACK.has(field))
  const said = answered(draft, input, talking)
  if (corrected === undefined) return { preface: said ?? received(draft, input, talking) }
  const readBack: Preface = { kind: 'read_back', field: corrected, value: wordOf(draft.facts[corrected]?.value) }
  return said === null ? { preface: readBack } : { preface: said, also: readBack }
}

const READ_BACK: ReadonlySet<FactField> = new Set(['price_point', 'price_max', 'price_min', 'property_address'])

const wordOf = (value: FactValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** What needs an answer of its own. */
function answered(draft: Draft, input: DecideInput, talking: Talking): Preface | null {
  const { signals, unheard } = talking
  if (hasAct(signals, 'identity_question')) return { kind: 'identity' }
  if (hasAct(signals, 'refusal')) return { kind: 'refusal_ok' }
  const answer = answerTo(draft, input, { signals, again: unheard })
  if (answer) return answer
  const resisted = resist(draft, signals.acts)
  if (resisted) return resisted
  return unheard ? { kind: 'misunderstood' } : null
}

/** What is merely taken in. */
function received(draft: Draft, input: DecideInput, { signals, learned, bot, handedTo, nudge }: Talking): Preface | null {
  if (isMotiveOnly(signals)) callHuman(draft, input, { trigger: 'legal_distress', detail: 'A divorce is their reason.', botStays: true })
  if (signals.flags.has('distress')) return { kind: 'feeling' }
  if (signals.flags.has('referral')) return referral(draft, input)
  if (signals.attachmentOnly && !isMarked(draft.state, 'attachment')) return attachment(draft)
  if (learned.length > 0) return { kind: 'acknowledge', fields: learned }
  if (handedTo) return { kind: 'handed_over', to: handedTo }
  if (nudge) return { kind: 'light_nudge' }
  if (input.firstText && bot.name === 'lead') return { kind: 'greet' }
  return hasAct(signals, 'thanks') ? { kind: 'thanks' } : null
}

function referral(draft: Draft, input: DecideInput): Preface {
  callHuman(draft, input, { trigger: 'referral', detail: 'They speak of somebody else who may buy or sell.' })
  return { kind: 'referral' }
}

/** Said once: files are never opened. */
function attachment(draft: Draft): Preface {
  add(draft, { type: 'ObjectionRaised', payload: { type: 'attachment', rung: 1 } })
  return { kind: 'attachment' }
}
