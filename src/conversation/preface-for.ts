import { answersTo, isWho, PREFERS_TEXT } from './answer-to.ts'
import type { DecideInput, Draft } from './decision.ts'
import type { FactField } from './fact.ts'
import { wordOf } from './fact-word.ts'
import { feelingFor } from './feeling.ts'
import type { Preface, Said } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { featuresIn } from './home-features.ts'
import { isMarked } from './mark.ts'
import { perhapsAsksWho } from './perhaps-who.ts'
import { ASKS_MEANING } from './repetition.ts'
import { ACTED_ON_FROM, resist } from './resistance.ts'
import { WAITED } from './apologised.ts'
import { runsDownMachine } from './run-down.ts'
import { hasAct } from './signals.ts'
import { hardMotive } from './special-situation.ts'
import type { Talking } from './talking.ts'
import { asksWhetherBot } from './truth-first.ts'

/** What stands before the question: `also` follows it where a text deserves two half-sentences. */
export type Prefaces = { preface: Preface | null; also?: Preface }

/**
 * The answer to what the texts of the turn say, in the order of the acts: identity, refusal, correction, question, objection,
 * feeling, fact, courtesy. M-4: a corrected price or address is read back whatever else is answered.
 */
export function prefaceFor(draft: Draft, input: DecideInput, talking: Talking): Prefaces {
  const [first = null, second] = answered(draft, input, talking)
  const corrected = talking.corrected.find((field) => READ_BACK.has(field))
  const readBack: Preface | undefined = corrected === undefined ? undefined : readBackOf(draft, corrected)
  if (first === null) return readBack ? beside(readBack, talking) : received(draft, input, talking)
  const also = readBack ?? second
  if (also !== undefined) return { preface: first, also }
  const told = toldBeside(first, talking)
  if (told === null) return { preface: first }
  return first.kind === 'objection' ? { preface: first, also: told } : { preface: told, also: first }
}

/** What was told in the same breath as an objection or a question is taken in too: the price they named, or whatever answers us. */
function toldBeside({ kind }: Preface, { learned }: Talking): Preface | null {
  const fields = kind === 'objection' ? learned.filter(isPrice) : ANSWERS.has(kind) ? learned.filter((field) => TAKEN_IN.has(field)) : []
  return fields.length > 0 ? { kind: 'acknowledge', fields } : null
}

const isPrice = (field: FactField): boolean => READ_BACK.has(field) && field !== 'property_address'

const ANSWERS: ReadonlySet<Preface['kind']> = new Set(['answer', 'why', 'answer_later', 'answer_area_served', 'answer_area_other'])
/** Told beside a question of theirs, these are worth a word before its answer. */
const TAKEN_IN: ReadonlySet<FactField> = new Set([
  'price_point',
  'price_max',
  'price_min',
  'property_address',
  'beds_min',
  'baths_min',
  'timeline',
  'timeline_acceptable',
  'financing',
  'condition',
])

/** M-4: of a range both ends are read back, though one alone may have changed. */
function readBackOf({ facts }: Draft, field: FactField): Preface {
  const isRange =
    (field === 'price_max' || field === 'price_min') && [facts.price_min, facts.price_max].every((fact) => fact?.status === 'current')
  return { kind: 'read_back', field, value: wordOf(facts[field]?.value), ...(isRange ? { range: true as const } : {}) }
}

/** News that came with the correction is taken in before it: "got the letter! 610 max". */
function beside(readBack: Preface, { learned }: Talking): Prefaces {
  const news = learned.filter((field) => NEWS.has(field))
  return news.length === 0 ? { preface: readBack } : { preface: { kind: 'acknowledge', fields: news }, also: readBack }
}

const NEWS: ReadonlySet<FactField> = new Set(['financing', 'motivation', 'condition', 'timeline_acceptable'])

const READ_BACK: ReadonlySet<FactField> = new Set(['price_point', 'price_max', 'price_min', 'property_address'])

/** The second time the same is asked again, our answer does not help them. */
const ASKED_TOO_OFTEN = 2

/** What needs an answer of its own, the first and perhaps a second. */
function answered(draft: Draft, input: DecideInput, talking: Talking): Preface[] {
  const { signals, unheard, told, learned } = talking
  if (signals.notes.has(ANNOUNCES_QUESTION)) return [{ kind: 'your_question' }]
  if (learned.length === 0 && mayAskWho(input, signals)) return [{ kind: 'identity' }]
  const answers = answersTo(draft, input, { signals, again: unheard && draft.state.repair.loops >= ASKED_TOO_OFTEN })
  if (runsDownMachine(input.heard) && !hasAct(signals, 'question')) return [{ kind: 'automated' }]
  if (asksWhetherBot(signals)) return [{ kind: 'identity' }, ...answers.filter((answer) => !isWho(answer))]
  if (hasAct(signals, 'refusal')) return [{ kind: 'refusal_ok' }, ...answers]
  if (answers.length > 0) return answers.length === 1 ? [...answers, ...pointBeside(draft, signals)] : answers
  const resisted = resist(draft, signals.acts)
  if (resisted) return [resisted]
  if (told) return [told]
  if (signals.notes.has(ASKS_MEANING)) return [{ kind: 'say_simpler' }]
  return unheard ? [{ kind: signals.notes.has(WANTS_ANSWER) ? 'ask_away' : 'misunderstood' }] : []
}

/** Who scolds the machine, or waited for an answer, speaks of who writes and does not ask. */
const mayAskWho = ({ heard }: DecideInput, { notes }: Talking['signals']): boolean =>
  !notes.has(WAITED) && !runsDownMachine(heard) && perhapsAsksWho(heard)

/** A point they make for the first time beside a question of theirs: "do you charge a lot? 3% is too much". */
function pointBeside(draft: Draft, { acts }: Talking['signals']): Preface[] {
  const asked = acts.filter(({ kind }) => kind === 'question')
  const point = acts.find(
    ({ kind, confidence, span }) =>
      kind === 'objection' && confidence >= ACTED_ON_FROM && !asked.some((one) => one.span[0] < span[1] && span[0] < one.span[1]),
  )
  if (point === undefined || draft.state.objections[point.about ?? 'general'] !== undefined) return []
  const resisted = resist(draft, [point])
  return resisted === null ? [] : [resisted]
}

/** The note of a text that only announces a question. */
const ANNOUNCES_QUESTION = 'announces_question'

/** The note of a text that calls for an answer and does not say to what. */
const WANTS_ANSWER = 'wants_answer'

/** What is merely taken in. */
function received(draft: Draft, input: DecideInput, talking: Talking): Prefaces {
  const { signals, learned } = talking
  const motive = hardMotive(signals)
  if (motive !== null) callHuman(draft, input, { trigger: 'legal_distress', detail: motive, botStays: true })
  const feeling = feelingFor(draft, signals, learned)
  if (feeling === null) return { preface: takenIn(draft, input, talking) }
  // A loan closes no door, nor does one bank's no: a person is not what they need first.
  return feeling.about === 'owing' || feeling.about === 'turned_down'
    ? { preface: feeling }
    : { preface: feeling, also: { kind: 'person_open' } }
}

function takenIn(draft: Draft, input: DecideInput, { signals, learned, bot, handedTo, nudge }: Talking): Preface | null {
  if (signals.flags.has('referral')) return referral(draft, input)
  if (signals.attachmentOnly && !isMarked(draft.state, 'attachment')) return attachment(draft)
  const texts = input.heard.filter(({ stale }) => !stale).map(({ text }) => text)
  const features = featuresIn(texts, { wished: bot.name === 'buyer' })
  const named = features.length > 0 ? { features } : {}
  if (wantsTexts(signals, learned)) return { kind: 'by_text' }
  if (signals.notes.has('language_asked') && learned.length === 0) return { kind: 'answer', topic: 'in_language' }
  if (learned.length > 0) return { kind: 'acknowledge', fields: learned, said: saidIn(input, learned), ...named }
  if (features.length > 0) return { kind: 'acknowledge', fields: [], ...named }
  const restated = restatedIn(draft, input)
  if (restated.length > 0) return { kind: 'acknowledge', fields: restated }
  if (handedTo) return { kind: 'handed_over', to: handedTo }
  if (signals.notes.has(MANY_CALLERS)) return { kind: 'many_callers' }
  if (tellsMore(input)) return { kind: 'acknowledge', fields: [] }
  if (nudge) return { kind: 'light_nudge' }
  if (signals.declinesPerson) return { kind: 'by_text' }
  if (signals.undecided) return { kind: 'unsure' }
  if (signals.answersAside) return { kind: 'acknowledge', fields: [] }
  if (input.firstText && bot.name === 'lead') return { kind: 'greet' }
  return hasAct(signals, 'thanks') ? { kind: 'thanks' } : null
}

/** The note of a text that complains of how many agents write to them. */
const MANY_CALLERS = 'many_callers'

/** What no reader of ours makes anything of is taken in all the same where it is a sentence: the team reads it. */
const tellsMore = ({ heard }: DecideInput): boolean =>
  heard.some(
    ({ stale, words, understanding: { acts, quality } }) =>
      !stale && words >= A_SENTENCE && quality === 0 && acts.every(({ kind }) => kind === 'other'),
  )

const A_SENTENCE = 5

/** To be written to, said of their own accord and beside nothing else, gets a plain yes. */
const wantsTexts = ({ notes }: Talking['signals'], learned: readonly FactField[]): boolean =>
  notes.has(PREFERS_TEXT) && learned.every((field) => field === 'contact_method')

/** What they told us before and say again in the same sense. */
const restatedIn = ({ facts }: Draft, { heard }: DecideInput): FactField[] =>
  heard
    .filter(({ stale }) => !stale)
    .flatMap(({ understanding }) => understanding.facts)
    .filter(
      ({ field, polarity, confidence }) =>
        polarity === 'affirmed' && confidence >= RESTATED_FROM && RESTATED.has(field) && facts[field] !== undefined,
    )
    .map(({ field }) => field)

const RESTATED_FROM = 0.5
const RESTATED: ReadonlySet<FactField> = new Set(['financing', 'condition', 'price_max', 'price_point', 'area', 'beds_min', 'timeline'])

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
