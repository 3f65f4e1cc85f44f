import type { AnswerTopic } from '../conversation/answer-topics.ts'
import type { Fact, FactField, Facts } from '../conversation/fact.ts'
import type { Preface } from '../conversation/goal.ts'
import type { BotName } from '../conversation/owner.ts'
import type { Language } from '../conversation/reading.ts'
import { fill } from './fill.ts'
import type { Slots } from './fill.ts'
import { FIXED_TEXTS } from './fixed-texts.ts'
import type { FixedTextKey } from './fixed-texts.ts'
import { withMonths } from './capitals.ts'
import { quotable, sayValue } from './values.ts'
import { reasonsOf, type Words } from './location-vocabulary.ts'
import type { Acknowledgements, Prefaces } from './wordings.ts'

/**
 * A piece of a text and the id of the wording it came from; `lesser`: others say more and come first where there is room; `frame`: its shape, whatever values
 * stand in it.
 */
export type Piece = { id: string; text: string; lesser?: true; frame?: RegExp }

/** `words`: the location's. `bot`: whose side answers are told from. */
type PrefaceInput = { facts: Facts; slots: Slots; language: Language; words: Words; bot: BotName; alone: boolean }

/** Every wording of a preface that applies; `alone` when no question follows, so the preface may ask its own. */
export function prefacePieces(preface: Preface, input: PrefaceInput): Piece[] {
  const { slots, language, alone, words } = input
  const { prefaces, objections, acknowledgements, feelings, followUps } = words
  const fixed = FIXED_KINDS[preface.kind]
  if (fixed !== undefined && (alone || preface.kind === 'crisis')) return pieces(`fixed.${fixed}`, [FIXED_TEXTS[fixed][language]], slots)
  if (preface.kind === 'acknowledge') return acknowledgePieces(preface, acknowledgements, input)
  if (preface.kind === 'answer') return answerPieces(preface.topic, input)
  if (preface.kind === 'why') return pieces(`why.${preface.key}`, reasonsOf(words, preface.key), slots)
  if (preface.kind === 'feeling') return pieces(`feeling.${preface.about}`, feelings[preface.about], slots)
  if (preface.kind === 'objection')
    return pieces(`objection.${preface.type}.${preface.rung}`, objectionTexts(objections, preface.type, preface.rung), slots)
  if (preface.kind === 'follow_up' || preface.kind === 'first_touch')
    return pieces(`${preface.kind}.${preface.side}`, followUps[preface.kind][preface.side], slots)
  if (
    preface.kind === 'nudge' ||
    preface.kind === 'offer_talk' ||
    preface.kind === 'last_note' ||
    preface.kind === 'named_date' ||
    preface.kind === 'until_then' ||
    preface.kind === 'resume'
  )
    return pieces(preface.kind, followUps[preface.kind], slots)
  const key = specialOf(preface)
  return pieces(key, prefaces[key], slots)
}

/** A kind whose case has wordings of its own. */
function specialOf(preface: Plain): keyof Prefaces {
  if (preface.kind === 'human_coming' && preface.call) return preface.at === undefined ? 'human_call' : 'human_call_at'
  if (preface.kind === 'accommodate' && preface.access) return 'accommodate_access'
  if (preface.kind === 'identity' && preface.brief) return 'identity_brief'
  return preface.kind === 'wrap_up' && preface.next ? `wrap_up_${preface.next}` : preface.kind
}

type Plain = Extract<Preface, { kind: keyof Prefaces }>

/** The answer from the bot's own side where the topic has one. */
function answerPieces(topic: AnswerTopic, { words, bot, slots, alone }: PrefaceInput): Piece[] {
  const { any, alone: last, ...sides } = words.answers[topic]
  if (alone && last !== undefined) return pieces(`answer.${topic}.alone`, last, slots)
  return pieces(`answer.${topic}`, (bot === 'lead' ? undefined : sides[bot]) ?? any, slots)
}

/** The wordings whose slots are all known. */
export const pieces = (id: string, wordings: readonly string[], slots: Slots): Piece[] =>
  wordings.flatMap((wording, index) => {
    const text = fill(wording, slots)
    return text === null ? [] : [{ id: `${id}.${index + 1}`, text: capitalised(text), ...frameOf(wording) }]
  })

/** The shape of a wording that is little but its values: "Okay, {values}." */
function frameOf(wording: string): { frame?: RegExp } {
  if (!/\{[vV]alues\}/.test(wording)) return {}
  const [before = '', after = ''] = wording.split(/\{[vV]alues\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return { frame: new RegExp(`(?:^|[.!] )${before}[^.?]{2,90}${after}(?: |$)`) }
}

/** Prefaces that are a reviewed text, word for word, when they stand alone. */
const FIXED_KINDS: Partial<Record<Preface['kind'], FixedTextKey>> = {
  identity: 'identity',
  area_question: 'area_question',
  crisis: 'crisis',
}

function objectionTexts(ladder: Words['objections'], type: string, rung: number): readonly string[] {
  if (rung >= 5) return ladder.letGo
  if (rung === 4) return ladder.offer
  const step = rung <= 1 ? ladder.acknowledge : rung === 2 ? ladder.clarify : ladder.reframe
  return step[type] ?? step['general'] ?? []
}

/** One or two values in a frame; else a line of the first field; else a word that it was received. */
function acknowledgePieces(
  { fields, said: theirs = {}, features = [] }: Extract<Preface, { kind: 'acknowledge' }>,
  words: Acknowledgements,
  { facts, language, slots }: PrefaceInput,
): Piece[] {
  const learned = fields.flatMap((field) => facts[field] ?? [])
  const valueOf = (fact: Fact) => valueSaid(fact, theirs[fact.field], language)
  const values = learned.flatMap((fact) => valuePhrase(fact.field, valueOf(fact), words) ?? [])
  const said = [...new Set(values)].slice(0, 3).join(', ')
  const named = features.map((feature) => words.features[feature]).join(language === 'en' ? ' and ' : ' y ')
  const all = [said, named].filter((part) => part !== '').join(', ')
  if (said !== '') return pieces('acknowledge', words.frames, { values: all, Values: all })
  if (named !== '') return pieces('acknowledge.features', words.featureFrames, { ...slots, values: named, Values: named })
  for (const fact of learned) {
    const lines = words.lines[`${fact.field}:${wordOf(fact)}`] ?? words.lines[fact.field]
    if (lines) return pieces(`acknowledge.${fact.field}`, lines, { value: sayValue(fact, language) })
  }
  return learned.length > 0 ? pieces('acknowledge.anything', words.anything, {}) : pieces('acknowledge.heard', words.heard, {})
}

/** In their words where those can be said back, else in ours. In Spanish not their English ones, nor a count of months in their place. */
function valueSaid(fact: Fact, words: string | undefined, language: Language): string | null {
  if (words === undefined) return sayValue(fact, language)
  const isOfDays = /^\d{2,3}$/.test(words) && latestDays(fact) === Number(words)
  if (isOfDays) return `${words} ${language === 'en' ? 'days' : 'días'}`
  const said = language === 'es' ? withSeasons(words) : words
  return language === 'es' && ENGLISH.test(said) ? null : (inTheirWords(said) ?? sayValue(fact, language))
}

const latestDays = ({ value }: Fact): number | null => (typeof value === 'object' && 'latest_days' in value ? value.latest_days : null)

/** Their phrase when it is short enough to say back and more than a syllable ("ya"), in small letters inside a sentence. */
function inTheirWords(words: string | undefined): string | null {
  const phrase = words === undefined || words.length > LONGEST_PHRASE || words.length < SHORTEST_PHRASE ? null : quotable(words)
  if (phrase?.toLowerCase() === 'asap') return 'as soon as possible'
  return phrase === null || THEIR_SENTENCE.test(phrase) ? null : withMonths(inSmallLetters(phrase))
}

/** "No tenemos prisa", "when I've saved", "whenever the right one": half a sentence of theirs is said in our words, or not at all. */
const THEIR_SENTENCE =
  /\b(?:i|ive|im|ill|we|weve|were|well|my|our|me|us|whenever|tengo|tenemos|estoy|estamos|nos|mi|mis|nuestr[oa]s?|yo|cuando sea|cuando (?:yo|me|nos|mi|se))\b/i

/** "Para el summer" is said back in one language. */
const withSeasons = (phrase: string): string =>
  phrase.replace(/\b(?:summer|spring|fall|winter)\b/gi, (word) => SEASONS[word.toLowerCase()] ?? word)

const SEASONS: Readonly<Record<string, string>> = { summer: 'verano', spring: 'primavera', fall: 'otoño', winter: 'invierno' }

const inSmallLetters = (phrase: string): string =>
  phrase === phrase.toUpperCase() ? phrase.toLowerCase() : phrase.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

/** Words of time that are English and nothing else. */
const ENGLISH =
  /\b(?:the|in|by|next|this|end|early|late|mid|asap|soon|now|today|tomorrow|days?|weeks?|months?|years?|summer|spring|fall|winter|school|[a-z]+(?:uary|ember|ober)|march|april|may|june|july|august)\b/i

const LONGEST_PHRASE = 28
const SHORTEST_PHRASE = 4

const wordOf = ({ value }: Fact): string => (typeof value === 'object' ? '' : String(value))

const valuePhrase = (field: FactField, value: string | null, words: Acknowledgements): string | null => {
  const phrase = words.values[field]
  return phrase === undefined || value === null ? null : fill(phrase, { value })
}

/** The first letter of a sentence, behind an opening mark too. */
const capitalised = (text: string): string => text.replace(/^[¿¡]?\p{Ll}/u, (start) => start.toUpperCase())
