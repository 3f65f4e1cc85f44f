import { WAITED } from './apologised.ts'
import { isAnswerTopic, isForPerson, type AnswerTopic } from './answer-topics.ts'
import { byWhen } from './by-when.ts'
import type { DecideInput, Draft } from './decision.ts'
import type { Preface } from './goal.ts'
import { callHuman } from './grow.ts'
import { whyEnded } from './plan-follow-up.ts'
import { ASKS_MEANING } from './repetition.ts'
import type { Act, Understanding } from './reading.ts'
import type { Signals } from './signals.ts'
import { toldSoFar } from './told-so-far.ts'

/** A text has room for two answers. */
const MOST = 2

/**
 * What the rules can answer themselves, and the honest line for what they cannot; empty when nothing was asked. `again`: they ask
 * what was answered already, so that a person must do it.
 */
export function answersTo(draft: Draft, input: DecideInput, { signals, again }: { signals: Signals; again: boolean }): Preface[] {
  const questions = questionsIn(signals)
  const careful = carefulIn(questions.filter(({ about }) => !isOfTheirAgent(draft, about)))
  if (careful?.kind === 'decline_unlawful') {
    // A person is told; which criterion it was is written nowhere.
    callHuman(draft, input, {
      trigger: 'unlawful_criterion',
      detail: 'The contact asked for something fair housing forbids. It was declined.',
    })
  }
  if (careful !== null) return [careful.kind === 'accommodate' ? accommodated(draft, input, signals) : careful]
  if (questions.length === 0) return []
  const known = again ? [] : questions.flatMap((question) => knownAnswer(draft, input, question) ?? [])
  const answers = known.filter((one, index) => known.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index)
  // Who writes is told before all else.
  const sorted = answers.toSorted((a, b) => Number(isWho(b)) - Number(isWho(a)))
  return sorted.length < questions.length && sorted.length < MOST ? [...sorted, later(draft, input)] : sorted.slice(0, MOST)
}

/** Who cannot hear a call is written to; who looks for a home and cannot climb hears what we look for. */
function accommodated({ state }: Draft, { heard }: DecideInput, { notes }: Signals): Preface {
  if (notes.has(PREFERS_TEXT)) return { kind: 'by_text' }
  const ofAccess = state.owner === 'buyer' && heard.some(({ text, stale }) => !stale && OF_ACCESS.test(text))
  return ofAccess ? { kind: 'accommodate', access: true } : { kind: 'accommodate' }
}

const OF_ACCESS =
  /\b(?:stairs?|steps?|step-free|wheel ?chairs?|walkers?|ramps?|single[- ]?story|one[- ]?story|climb|knees?|hips?|cane|crutches|escaleras?|escal[oó]n(?:es)?|gradas|silla de ruedas|andadera|rampas?|un (?:solo )?piso|una (?:sola )?planta|rodillas?|cadera|bast[oó]n|muletas)\b/i

/**
 * Who has an agent and asks whether we would serve them all the same asks about that agreement: no promise is ours to make, a person answers.
 */
const isOfTheirAgent = (draft: Draft, about: Act['about']): boolean => about === 'equal_service' && REPRESENTED.has(whyEnded(draft) ?? '')

const REPRESENTED: ReadonlySet<string> = new Set(['has_agent', 'agent_represented'])

/** Whether it tells who writes. */
export const isWho = (preface: Preface): boolean => preface.kind === 'answer' && preface.topic === 'who_we_are'

/** Questions of a text; what another act says already (an objection, "are you a bot?") is no question beside it. */
function questionsIn({ acts, notes }: Signals): Act[] {
  const others = acts.filter(({ kind }) => COVERING.has(kind))
  const isSaid = ({ span }: Act) =>
    notes.has(WAITED) ||
    notes.has(ASKS_MEANING) ||
    notes.has(LANGUAGE_ASKED) ||
    others.some((act) => act.span[0] < span[1] && span[0] < act.span[1])
  const isOfLanguage = ({ about, confidence }: Act) =>
    notes.has(LANGUAGE_ASKED) && (about === 'languages' || (confidence <= UNSURE && !OF_OTHERS.has(about ?? '')))
  return acts.filter((act) => act.kind === 'question' && !(UNNAMED.has(act.about ?? '') && isSaid(act)) && !isOfLanguage(act))
}

/** The note of a text that asks for the other language: who reads along is no matter of equal service. */
const LANGUAGE_ASKED = 'language_asked'
/** Confidence of a question that only sounds like one. */
const UNSURE = 0.6
/** What is asked of others, whatever language is named with it: "english only so we get americans". */
const OF_OTHERS: ReadonlySet<string> = new Set(['unlawful_preference', 'area_quality'])

/** Nobody can tell what they ask: "why does it take you so long" is a complaint, and "what do you mean" wants our question in other words. */
const UNNAMED: ReadonlySet<string> = new Set(['other', 'perhaps_area'])

/** The note of a text that asks to be written to: who cannot hear a call needs a plain yes. */
export const PREFERS_TEXT = 'prefers_text'

const COVERING: ReadonlySet<Act['kind']> = new Set(['objection', 'stall', 'identity_question', 'request_human'])

/** Questions with a fixed answer, whatever else the text says. */
const CAREFUL: Record<string, Preface> = {
  unlawful_preference: { kind: 'decline_unlawful' },
  equal_service: { kind: 'equal_service' },
  accommodate: { kind: 'accommodate' },
  area_quality: { kind: 'area_question' },
}

/** The first of the questions that has a fixed answer; null where none has. */
const carefulIn = (questions: readonly Act[]): Preface | null => questions.flatMap(({ about }) => CAREFUL[about ?? ''] ?? []).at(0) ?? null

/** The answer that fair housing has for something they ask; null where nothing of the kind is asked. */
export const fairHousingAnswer = (signals: Signals): Preface | null =>
  carefulIn(questionsIn(signals).filter(({ about }) => about !== 'accommodate'))

function knownAnswer(draft: Draft, input: DecideInput, { about }: Act): Preface | null {
  if (about === 'who_are_you') return { kind: 'answer', topic: 'who_we_are' }
  if (about === 'why_ask') return why(draft)
  if (about === 'service_area') return served(draft, input)
  if (about === 'what_is_noted') return toldSoFar(draft.facts)
  if (about === 'perhaps_area') return perhapsArea(draft, input)
  return isAnswerTopic(about) ? answer(draft, input, about) : null
}

const why = ({ state: { pending } }: Draft): Preface =>
  pending === null ? { kind: 'answer', topic: 'process' } : { kind: 'why', key: pending.key }

function answer(draft: Draft, input: DecideInput, topic: AnswerTopic): Preface {
  if (!isForPerson(topic)) return { kind: 'answer', topic }
  askPerson(draft, input)
  return { kind: 'answer', topic, by: byWhen(input.now, input.location) }
}

/** Whether we work where they ask; the list of places where they name none. Of several, one we do not serve is the one to speak of. */
function served(draft: Draft, input: DecideInput): Preface {
  const areas = input.heard.flatMap(({ understanding }) => placesIn(understanding))
  const other = areas.find((area) => !input.location.service_areas.includes(area))
  if (other !== undefined) {
    askPerson(draft, input)
    return { kind: 'answer_area_other', area: other }
  }
  const [area] = areas
  return area === undefined ? { kind: 'answer', topic: 'service_area' } : { kind: 'answer_area_served', area }
}

/** The places their question names, else the one they tell us. */
function placesIn({ notes, facts }: Understanding): string[] {
  const asked = notes.flatMap((note) => (note.startsWith(ASKED_PLACE) ? [note.slice(ASKED_PLACE.length)] : []))
  const told = facts.find(({ field }) => field === 'area' || field === 'city')
  return asked.length > 0 ? asked : [told?.value ?? []].flat().filter((area) => typeof area === 'string')
}

/** The note of a question whether we work somewhere. */
const ASKED_PLACE = 'asked_place:'

/** Unsure what they mean: where facts about areas stand, and a person for anything else. */
function perhapsArea(draft: Draft, input: DecideInput): Preface {
  askPerson(draft, input)
  return { kind: 'perhaps_area', by: byWhen(input.now, input.location) }
}

function later(draft: Draft, input: DecideInput): Preface {
  askPerson(draft, input)
  return { kind: 'answer_later', by: byWhen(input.now, input.location) }
}

const askPerson = (draft: Draft, input: DecideInput): void =>
  callHuman(draft, input, { trigger: 'unanswered_question', detail: 'The contact asked something the assistant cannot answer.' })
