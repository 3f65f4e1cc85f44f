import { eld } from 'eld/small'
import type { Language, LanguageReading, Lexicon, Span, UnderstandInput } from '../conversation/reading.ts'
import { LOCAL_PLACES, SPANISH_WORDS_TOO } from './facts/gazetteer.ts'
import { ENGLISH_VERBS, ENGLISH_WORDS, SHARED_WORDS, SPANISH_VERBS, SPANISH_WORDS } from './language-words.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import type { Prepared } from './prepared.ts'
import { foldAccents } from './read-units.ts'
import { WORD_LISTS } from './word-lists.ts'

export type LanguageResult = {
  reading: LanguageReading
  /** A text of neither language: nobody but a person can answer it. */
  unknown: boolean
  /** They ask for a language by name. */
  asked: boolean
}

export type LanguageState = UnderstandInput['language']

/** The language of one text and what it does to the language of the conversation (L-1 to L-6). */
export function readLanguage(
  prepared: Prepared,
  state: LanguageState,
  { places = {}, addresses = [] }: { places?: Lexicon['places']; addresses?: readonly Span[] } = {},
): LanguageResult {
  const words = ownWords(prepared, places, addresses)
  const spanish = count(words, SPANISH_WORDS)
  const hits = { en: count(words, ENGLISH_WORDS), es: spanish + spanishSigns(prepared, spanish) }
  const asked = askedFor(prepared)
  if (asked !== null) return { ...settled({ current: asked, pendingSwitch: null, confidence: 1, mixed: false }), asked: true }
  if (!state.decided && isSpanishGreeting(prepared)) return settled({ current: 'es', pendingSwitch: null, confidence: 1, mixed: false })
  const unknown = isUnknown(prepared, words, hits)
  const { language, confidence } = unknown ? { language: state.current, confidence: 0.5 } : detect(words, hits, state.current)
  const mixed = hits.en >= 2 && hits.es >= 2 && confidence < SURE
  const kept = { current: state.current, pendingSwitch: state.pendingSwitch, confidence, mixed }
  // A text too short to decide leaves everything as it was, the pending switch too.
  if (isShort(prepared, state.decided)) return settled({ ...kept, confidence: 0.5 }, unknown)
  if (unknown || mixed || confidence <= 0.5) return settled(kept, unknown)
  return settled({
    ...kept,
    ...next(state, { language, confidence, hits: hits[language], others: hits[language === 'en' ? 'es' : 'en'], words: words.length }),
  })
}

/** Opening marks and ñ are written in Spanish only and count as a word each; accents do next to a Spanish word. */
const spanishSigns = ({ original }: Prepared, words: number): number =>
  (/[¿¡ñ]/iu.test(original) ? 1 : 0) + (words > 0 && /[áéíóú]/iu.test(original) ? 1 : 0)

const settled = (reading: LanguageReading, unknown = false): LanguageResult => ({ reading, unknown, asked: false })

/** "Hola" alone: too short to switch a conversation, and enough to begin one. */
function isSpanishGreeting({ tokens }: Prepared): boolean {
  const [first = '', ...rest] = tokens.map(({ text }) => text).filter((text) => /[a-z]/.test(text))
  return GREETINGS.has(first) && rest.every((text) => AFTER_GREETING.has(text))
}

const GREETINGS = new Set(['hola', 'buen', 'buenas', 'buenos'])
const AFTER_GREETING = new Set([...GREETINGS, 'buena', 'dia', 'dias', 'tarde', 'tardes', 'noche', 'noches', 'que', 'tal'])

const SURE = 0.8
const FIRST_SURE = 0.7

type Seen = { language: Language; confidence: number; hits: number; others: number; words: number }

function next(state: LanguageState, seen: Seen): Pick<LanguageReading, 'current' | 'pendingSwitch'> {
  const { language, confidence, hits, others, words } = seen
  if (language === state.current) return { current: language, pendingSwitch: null }
  const atOnce = state.decided ? words >= 4 && hits >= 3 + others && confidence >= SURE : hits >= 2 && confidence >= FIRST_SURE
  if (atOnce || state.pendingSwitch === language) return { current: language, pendingSwitch: null }
  return hits > 0 ? { current: state.current, pendingSwitch: language } : state
}

const SHORT_WORDS = 3
const SHORT_LETTERS = 12

/** Too short to change a language (L-4). */
function isShort(prepared: Prepared, decided: boolean): boolean {
  const written = prepared.original.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return written.length < SHORT_WORDS || (decided && (prepared.match.match(/\p{L}/gu)?.length ?? 0) < SHORT_LETTERS)
}

const count = (words: readonly string[], list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length

// An instance of our own: the subset of the shared one would be seen by every other user of the library.
const detector = eld.newInstance()
detector.setLanguageSubset(['en', 'es'])

// Measured on short texts of the trade: a clear sentence has a gap of .25 or more between the two scores.
const FULL_GAP = 0.3

function detect(words: readonly string[], hits: Record<Language, number>, current: Language): { language: Language; confidence: number } {
  if (words.length <= SHORT_WORDS) return byHits(hits, current)
  if (isSpanishSentence(words, hits)) return { language: 'es', confidence: SURE }
  const scores = detector.detect(words.join(' ')).getScores()
  const gap = (scores['en'] ?? 0) - (scores['es'] ?? 0)
  // A library unsure of a text gives way to words of one language alone.
  const unsure = Math.abs(gap) / FULL_GAP < 0.4 && Math.min(hits.en, hits.es) === 0 && Math.max(hits.en, hits.es) >= 2
  if (gap === 0 || unsure) return byHits(hits, current)
  return { language: gap > 0 ? 'en' : 'es', confidence: 0.5 + Math.min(1, Math.abs(gap) / FULL_GAP) / 2 }
}

/** "Busco comprar en Colton, up to 420k": its verbs are Spanish, whatever its nouns are. */
const isSpanishSentence = (words: readonly string[], hits: Record<Language, number>): boolean =>
  hits.es >= 2 && count(words, SPANISH_VERBS) > 0 && count(words, ENGLISH_VERBS) === 0

function byHits({ en, es }: Record<Language, number>, current: Language): { language: Language; confidence: number } {
  if (en === es) return { language: current, confidence: 0.5 }
  return { language: en > es ? 'en' : 'es', confidence: Math.max(en, es) / (en + es) }
}

/** The words that can speak for a language: no numbers, no places, no street, none that both languages write the same. */
function ownWords(prepared: Prepared, places: Lexicon['places'], addresses: readonly Span[]): string[] {
  const words = prepared.tokens.map((token) => token.text)
  const skip = placeWords(words, places)
  return words.filter(
    (word, i) => !skip.has(i) && !/^\d/.test(word) && !SHARED_WORDS.has(word) && !isOfAddress(prepared, i) && !isOf(addresses, prepared, i),
  )
}

const isOf = (spans: readonly Span[], { tokens, at }: Prepared, i: number): boolean => {
  const start = at[tokens[i]?.start ?? 0] ?? 0
  return spans.some(([from, to]) => from <= start && start < to)
}

/** A word glued to "@" or to a dot is part of an e-mail address or a link. */
function isOfAddress({ match, tokens }: Prepared, i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  const [before, after] = [match.slice(Math.max(0, token.start - 2), token.start), match.slice(token.end, token.end + 2)]
  return /[@/]$|[a-z]\.$|[a-z]_$/.test(before) || /^@|^\.[a-z@]|^_[a-z]/.test(after)
}

const PLACES = phraseTable(WORD_LISTS, [
  [
    true,
    `
    los angeles, las vegas, la verne, la mirada, la puente, la habra, la jolla, la quinta, la mesa, el monte, el segundo, el paso, el
    cajon, san diego, san bernardino, san dimas, san gabriel, san jose, santa ana, santa fe, santa clarita, costa mesa, del mar, del
    rosa, palos verdes, los alamitos, chino hills, alta loma, rancho cucamonga, monte vista, mira loma, loma linda, agua mansa,
    montclair, pomona, rialto, corona, victoria gardens
  `,
  ],
])
const LONGEST_PLACE = 4

/** Names of the region speak for neither language, those apart that are Spanish words too. */
const spanishToo = new Set(SPANISH_WORDS_TOO.split(',').map((name) => name.trim()))
const REGION = phraseTable(WORD_LISTS, [
  [
    true,
    foldAccents(LOCAL_PLACES.toLowerCase())
      .split(',')
      .map((name) => name.trim().replaceAll('-', ' '))
      .filter((name) => name !== '' && !spanishToo.has(name))
      .join(','),
  ],
])

/** By lexicon, which lives as long as its location does. */
const FIRST_WORDS = new WeakMap<object, ReadonlySet<string>>()

function firstWordsOf(places: Lexicon['places']): ReadonlySet<string> {
  const known = FIRST_WORDS.get(places) ?? new Set(Object.keys(places).map((name) => name.split(' ')[0] ?? ''))
  FIRST_WORDS.set(places, known)
  return known
}

function placeWords(words: readonly string[], places: Lexicon['places']): ReadonlySet<number> {
  const skip = new Set<number>()
  const mark = (from: number, to: number) => {
    for (let i = from; i < to; i++) skip.add(i)
  }
  for (const hit of [...findPhrases(PLACES, words), ...findPhrases(REGION, words)]) mark(hit.from, hit.to)
  const begins = firstWordsOf(places)
  for (let from = 0; from < words.length; from++) {
    if (!begins.has(words[from] ?? '')) continue
    for (let size = 1; size <= LONGEST_PLACE && from + size <= words.length; size++) {
      if (Object.hasOwn(places, words.slice(from, from + size).join(' '))) mark(from, from + size)
    }
  }
  return skip
}

const ASKS = phraseTable<Language>(WORD_LISTS, [
  [
    'en',
    `
    < english >, english please, in english please|only|instead, speak|text|write|switch|reply|answer ..2 english, prefer|rather|want
    ..2 english, do not speak|read ..1 spanish, no spanish, en ingles por|mejor, prefiero ..2 ingles, no hablo español|espanol,
    hablas|habla|habla|hablan ingles, english only
  `,
  ],
  [
    'es',
    `
    < español|espanol|spanish >, spanish please, in spanish please, en español|espanol por|mejor|porfa|please, español|espanol por, en
    español|espanol >, hablas|habla|hablan|habla ..1 español|espanol, prefiero ..2 español|espanol, do you speak spanish, speak spanish,
    prefer|rather|want ..2 spanish, no hablo ..2 ingles, do not speak|understand ..2 english, no entiendo ..2 ingles, me puede|puedes
    ..3 español|espanol
  `,
  ],
])

/** An explicit wish for a language; the last one in the text counts. */
const askedFor = (prepared: Prepared): Language | null =>
  findPhrases(
    ASKS,
    prepared.tokens.map((token) => token.text),
  ).at(-1)?.value ?? null

const UNKNOWN_WORDS = 5
// These scripts write no spaces: each sign counts as a word.
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** At least five words and none of either language (L-6). */
function isUnknown(prepared: Prepared, words: readonly string[], hits: Record<Language, number>): boolean {
  if (hits.en + hits.es > 0) return false
  const lettersOnly = words.filter((word) => /^[\p{L}']+$/u.test(word)).length
  return lettersOnly >= UNKNOWN_WORDS || (prepared.match.match(SIGNS)?.length ?? 0) >= UNKNOWN_WORDS
}
