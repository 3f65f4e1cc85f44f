import type { LanguageTexts, OwnQuestion } from '../conversation/location-texts.ts'
import type { Location } from '../conversation/location.ts'
import { isOwnKey, ownName } from '../conversation/own-key.ts'
import type { Language, QuestionKey } from '../conversation/reading.ts'
import { VOCABULARY, type Vocabulary } from './vocabulary.ts'
import type { Objections, Rungs } from './wordings.ts'

/** The words of a location: the product's own, with what its configuration adds or puts in their place. */
export type Words = Vocabulary & { own: Readonly<Record<string, OwnQuestion[Language]>> }

type Wording = Pick<Location, 'texts' | 'own_questions'>

const made = new WeakMap<Wording, Record<Language, Words>>()

/** The words a location's texts are made of. */
export function wordsOf(location: Wording, language: Language): Words {
  const known = made.get(location) ?? { en: merged(location, 'en'), es: merged(location, 'es') }
  made.set(location, known)
  return known[language]
}

const NONE: Rungs = { 1: [], 2: [], 3: [], options: [] }

/** The wordings of a question, the location's own questions among them; plain options of those are their easier words where none are given. */
export function rungsOf(words: Words, key: QuestionKey): Rungs {
  if (!isOwnKey(key)) return words.questions[key]
  const own = words.own[ownName(key)]
  return own === undefined ? NONE : { 1: own.ask, 2: own.rephrase, 3: own.again, options: own.options ?? own.rephrase }
}

/** Why a question is asked; a question of the location's own that gives no reason has the general one. */
export const reasonsOf = (words: Words, key: QuestionKey): readonly string[] =>
  isOwnKey(key) ? (words.own[ownName(key)]?.why ?? words.reasons.confirm_buyer) : words.reasons[key]

/** The same question to who has gone silent. */
export const nudgesOf = (words: Words, key: QuestionKey): readonly string[] =>
  isOwnKey(key) ? rungsOf(words, key)[2] : words.followUps.nudges[key]

function merged({ texts, own_questions: own }: Wording, language: Language): Words {
  const base = VOCABULARY[language]
  const { questions, answers, objections } = texts[language]
  return {
    ...base,
    own: Object.fromEntries(Object.entries(own).map(([name, question]) => [name, question[language]])),
    questions: { ...base.questions, ...mapped(questions, (key, given) => questionOf(base.questions[key], given)) },
    reasons: { ...base.reasons, ...reasonsIn(questions, base) },
    answers: { ...base.answers, ...mapped(answers, (topic, given) => answerOf(base.answers[topic], given)) },
    objections: objectionsOf(base.objections, objections),
  }
}

/** A partial record with each value put into its place. */
function mapped<Key extends string, Given, Result>(
  record: Partial<Record<Key, Given>>,
  of: (key: Key, given: Given) => Result,
): Partial<Record<Key, Result>> {
  const entries = Object.entries(record) as [Key, Given][]
  return Object.fromEntries(entries.map(([key, given]) => [key, of(key, given)])) as Partial<Record<Key, Result>>
}

type Mode = 'add' | 'replace'

const join = (mode: Mode, ours: readonly string[], theirs: readonly string[] | undefined): readonly string[] =>
  theirs === undefined ? ours : mode === 'replace' ? theirs : [...theirs, ...ours]

type GivenQuestion = NonNullable<LanguageTexts['questions'][keyof LanguageTexts['questions']]>

function questionOf(ours: Rungs, given: GivenQuestion): Rungs {
  const { mode, ask, rephrase, again, options } = Array.isArray(given) ? { mode: 'add' as const, ask: given } : given
  return {
    1: join(mode, ours[1], ask),
    2: join(mode, ours[2], rephrase),
    3: join(mode, ours[3], again),
    options: join(mode, ours.options, options),
  }
}

function reasonsIn(questions: LanguageTexts['questions'], base: Vocabulary): Partial<Vocabulary['reasons']> {
  return mapped(questions, (key, given) => (Array.isArray(given) ? base.reasons[key] : join(given.mode, base.reasons[key], given.why)))
}

type GivenAnswer = NonNullable<LanguageTexts['answers'][keyof LanguageTexts['answers']]>

/** What the location says of itself comes before what is said in general, from either side. */
function answerOf(ours: Vocabulary['answers'][keyof Vocabulary['answers']], given: GivenAnswer): typeof ours {
  const { mode, texts } = Array.isArray(given) ? { mode: 'add' as const, texts: given } : given
  if (mode === 'replace') return { any: texts }
  return mapped(ours, (_, side) => join(mode, side ?? [], texts)) as typeof ours
}

function objectionsOf(ours: Objections, given: LanguageTexts['objections']): Objections {
  const rung = (name: 'acknowledge' | 'clarify' | 'reframe') => ({
    ...ours[name],
    ...mapped(given, (type, texts) =>
      join(texts?.mode ?? 'add', ours[name][type] ?? (name === 'clarify' ? [] : (ours[name]['general'] ?? [])), texts?.[name]),
    ),
  })
  return { ...ours, acknowledge: rung('acknowledge'), clarify: rung('clarify'), reframe: rung('reframe') }
}
