import { answersTo } from './answer-to.ts'
import type { DecideInput, Draft } from './decision.ts'
import type { FactField, FactValue } from './fact.ts'
import { feelingFor } from './feeling.ts'
import type { Preface, Said } from './goal.ts'
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
  const [first = null, second] = answered(draft, input, talking)
  const corrected = talking.corrected.find((field) => READ_BACK.has(field))
  const readBack: Preface | undefined =
    corrected === undefined ? undefined : { kind: 'read_back', field: corrected, value: wordOf(draft.facts[corrected]?.value) }
  if (first === null) return readBack ? { preface: readBack } : received(draft, input, talking)
  const also = readBack ?? second
  return also === undefined ? { preface: first } : { preface: first, also }
}

const READ_BACK: ReadonlySet<FactField> = new Set(['price_point', 'price_max', 'price_min', 'property_address'])

const wordOf = (value: FactValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** What needs an answer of its own, the first and perhaps a second. */
function answered(draft: Draft, input: DecideInput, talking: Talking): Preface[] {
  const { signals, unheard } = talking
  const answers = answersTo(draft, input, { signals, again: unheard })
  if (hasAct(signals, 'identity_question')) return [{ kind: 'identity' }, ...answers.filter(({ kind }) => kind !== 'identity')]
  if (hasAct(signals, 'refusal')) return [{ kind: 'refusal_ok' }, ...answers]
  if (answers.length > 0) return answers
  const resisted = resist(draft, signals.acts)
  if (resisted) return [resisted]
  return unheard ? [{ kind: 'misunderstood' }] : []
}

/** What is merely taken in. */
function received(draft: Draft, input: DecideInput, talking: Talking): Prefaces {
  const { signals, learned } = talking
  if (isMotiveOnly(signals)) callHuman(draft, input, { trigger: 'legal_distress', detail: 'A divorce is their reason.', botStays: true })
  const feeling = feelingFor(draft, signals, learned)
  if (feeling === null) return { preface: takenIn(draft, input, talking) }
  // A loan closes no door: the next question is about it, and a person is not what they need first.
  return feeling.about === 'owing' ? { preface: feeling } : { preface: feeling, also: { kind: 'person_open' } }
}

function takenIn(draft: Draft, input: DecideInput, { signals, learned, bot, handedTo, nudge }: Talking): Preface | null {
  if (signals.flags.has('referral')) return referral(draft, input)
  if (signals.attachmentOnly && !isMarked(draft.state, 'attachment')) return attachment(draft)
  if (learned.length > 0) return { kind: 'acknowledge', fields: learned, said: saidIn(input, learned) }
  if (handedTo) return { kind: 'handed_over', to: handedTo }
  if (nudge) return { kind: 'light_nudge' }
  if (input.firstText && bot.name === 'lead') return { kind: 'greet' }
  return hasAct(signals, 'thanks') ? { kind: 'thanks' } : null
}

/** Fields whose own words say more than our reading of them: "before school starts" rather than "about 5 months". */
const IN_THEIR_WORDS: ReadonlySet<FactField> = new Set(['timeline'])

function saidIn({ heard }: DecideInput, learned: readonly FactField[]): Said {
  const found = heard.flatMap(({ understanding }) => understanding.facts)
  const said: Said = {}
  for (const { field, raw, polarity } of found)
    if (polarity === 'affirmed' && IN_THEIR_WORDS.has(field) && learned.includes(field)) said[field] = raw
  return said
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
