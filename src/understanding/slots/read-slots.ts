import type { UnderstandInput } from '../../conversation/reading.ts'
import type { SlotCue, SlotReading, SlotWishKind } from '../../conversation/slot-reading.ts'
import type { ClauseWords } from '../clause-words.ts'
import { findPhrases } from '../phrase.ts'
import type { PlainAnswer } from '../yes-no.ts'
import { cuesIn } from './slot-cues.ts'
import { AGREES, ANY_OF_THEM, DOES_NOT_SUIT, NONE_OF_THEM, OF_A_FIGURE, WISHES } from './slot-phrases.ts'

/** What a text says of times, and the words that say it: indices of the whole text, end exclusive. */
export type FoundSlots = { reading: SlotReading; hits: WordRange[]; segments: WordRange[]; busy: SlotCue[] }
export type WordRange = { from: number; to: number }

/** Reads a text for the times on offer and the appointment; null when none stands or the text says nothing of them. */
export function readSlots(
  clauses: readonly ClauseWords[],
  input: Pick<UnderstandInput, 'offeredSlots' | 'appointment'>,
  answer: PlainAnswer | null,
): FoundSlots | null {
  if (input.offeredSlots === undefined && input.appointment === undefined) return null
  const found: FoundSlots = { reading: { ...NOTHING, cues: [], denied: [] }, hits: [], segments: [], busy: [] }
  wholeNumber(found, clauses)
  for (const clause of clauses) for (const segment of segmentsOf(clause)) readSegment(found, segment)
  withoutBusy(found)
  readWish(found, clauses)
  plainly(found, input, { clauses, answer })
  return isEmpty(found.reading) ? null : found
}

const NOTHING: SlotReading = { cues: [], denied: [], either: false, none: false, yes: false, wish: null }

const isEmpty = ({ cues, denied, either, none, yes, wish }: SlotReading): boolean =>
  cues.length === 0 && denied.length === 0 && !either && !none && !yes && wish === null

/** A text of nothing but a number: 1 and 2 are places, any other an hour or a day. */
function wholeNumber({ reading, hits }: FoundSlots, clauses: readonly ClauseWords[]): void {
  const words = clauses.flatMap((clause) => clause.words)
  const [word] = words
  if (words.length !== 1 || word === undefined || !/^\d{1,2}$/.test(word)) return
  const number = Number(word)
  const cue: SlotCue =
    number === 1 || number === 2 ? { kind: 'place', index: number === 1 ? 0 : 1, hour: number } : { kind: 'number', number }
  reading.cues.push(cue)
  hits.push({ from: 0, to: 1 })
}

type Segment = { words: readonly string[]; first: number }

const TURNS = new Set(['but', 'pero', 'though', 'however', 'although', 'aunque', 'otherwise', 'sino', 'so', 'asi'])

/** The parts between commas and words that turn the sentence: what is denied in one may be chosen in the next. */
function segmentsOf({ words, first, commaAfter }: ClauseWords): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const [index, word] of words.entries()) {
    if (TURNS.has(word)) {
      segments.push({ words: words.slice(start, index), first: first + start })
      start = index + 1
    } else if (commaAfter[index]) {
      segments.push({ words: words.slice(start, index + 1), first: first + start })
      start = index + 1
    }
  }
  segments.push({ words: words.slice(start), first: first + start })
  return segments.filter((segment) => segment.words.length > 0)
}

function readSegment(found: FoundSlots, { words, first }: Segment): void {
  const { reading, hits, segments } = found
  segments.push({ from: first, to: first + words.length })
  // "Ninguna, trabajo hasta las 6" says why none suits, not which would.
  const cues = words.some((word) => WORKING.has(word)) ? cuesIn(words).filter(({ cue }) => cue.kind !== 'before') : cuesIn(words)
  const none = findPhrases(NONE_OF_THEM, words)
  const unsuited = findPhrases(DOES_NOT_SUIT, words)
  const either = findPhrases(ANY_OF_THEM, words)
  const mark = (ranges: readonly WordRange[]) => hits.push(...ranges.map(({ from, to }) => ({ from: first + from, to: first + to })))
  mark([...cues, ...none, ...unsuited])
  if (none.length > 0) reading.none = true
  const isDenied = none.length > 0 || unsuited.length > 0 || isNegated(words)
  if (cues.length > 0 && !isDenied && isTaken(words)) found.busy.push(...cues.map(({ cue }) => cue))
  if (cues.length > 0) (isDenied ? reading.denied : reading.cues).push(...cues.map(({ cue }) => cue))
  else if (unsuited.length > 0) reading.none = true
  if (either.length === 0) return
  if (isDenied) reading.none = true
  else {
    reading.either = true
    mark(either)
  }
}

/** "Saturday is my kid's soccer, Monday then": a day that is taken is refused like any other. */
function withoutBusy({ reading, busy }: FoundSlots): void {
  if (busy.length === 0) return
  const free = reading.cues.filter((cue) => !busy.includes(cue))
  reading.cues.splice(0, reading.cues.length, ...free)
  reading.denied.push(...busy)
}

const isTaken = (words: readonly string[]): boolean => words.some((word) => BUSY.has(word)) && !words.some((word) => OPEN.has(word))

const BUSY = new Set(
  `work working shift double duty soccer practice game class classes church party birthday appointment busy wedding vacation travel traveling flying surgery funeral
  jury doctor dentist mediation therapy court sleep sleeping asleep duermo dormido dormida meeting slammed booked trabajo trabajamos turno doble toca practica partido clase clases iglesia fiesta cumpleaños cita ocupado ocupada ocupados
  boda vacaciones viaje cirugia funeral torneo junta juntas medico`.split(/\s+/),
)
const OPEN = new Set(
  'free open available off after before works libre libres salgo salimos despues antes fine good perfect around'.split(' '),
)

const WORKING = new Set('work working works busy shift trabajo trabajamos trabajando ocupado ocupada ocupados turno'.split(' '))

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'nor',
  'ni',
  'nunca',
  'except',
  'besides',
  'forget',
  'skip',
  'excepto',
  'menos',
  'olvida',
  'olvide',
])
const HARMLESS = new Set(
  'matter importa problem problema worries rush preference prefieres mind care bad wait only sure before until till hay antes'.split(' '),
)
const AFFIRMS = new Set('works work good better best perfect please fine great mejor bien perfecto funciona sirve conviene'.split(' '))

/** "Not Friday"; "no Friday works" and "why not Friday" are none. */
function isNegated(words: readonly string[]): boolean {
  const opening = words[0] === 'no' && words.slice(1).some((word) => AFFIRMS.has(word))
  const from = opening ? 1 : 0
  return words.some((word, index) => index >= from && NEGATIONS.has(word) && !isHarmless(words, index))
}

const isHarmless = (words: readonly string[], index: number): boolean =>
  HARMLESS.has(words[index + 1] ?? '') || HARMLESS.has(words[index + 2] ?? '') || ['why', 'if', 'or'].includes(words[index - 1] ?? '')

const ORDER: readonly SlotWishKind[] = ['keep', 'move', 'cancel', 'when', 'earlier', 'later', 'other']

/** The first row of the table that is found anywhere counts; what is not wanted is no wish. */
function readWish(found: FoundSlots, clauses: readonly ClauseWords[]): void {
  const wishes = clauses.flatMap(({ words, first }) =>
    findPhrases(WISHES, words)
      .filter((hit) => !(isTheOther(hit, words) && found.reading.cues.length > 0))
      .filter(
        ({ from, value }) =>
          value === 'keep' ||
          words[from - 1] === 'mejor' ||
          !words.slice(Math.max(0, from - 2), from).some((word) => word === 'not' || word === 'no'),
      )
      .map(({ value, from, to }) => ({ value, from: first + from, to: first + to })),
  )
  const wish = ORDER.find((kind) => wishes.some(({ value }) => value === kind)) ?? null
  if (wish === null) return
  found.reading.wish = wish
  found.hits.push(...wishes.filter(({ value }) => value === wish).map(({ from, to }) => ({ from, to })))
}

/** "The second one, I have court the other day": of two times one is chosen, and the other is no wish for more. */
const isTheOther = ({ from, value }: { from: number; value: SlotWishKind }, words: readonly string[]): boolean =>
  value === 'other' && ARTICLES.has(words[from - 1] ?? '')

const ARTICLES = new Set(['the', 'that', 'el', 'la', 'ese', 'esa'])

/** A bare yes or no is about the times only while some are on offer. */
function plainly(
  { reading, hits }: FoundSlots,
  { offeredSlots = [] }: Pick<UnderstandInput, 'offeredSlots'>,
  { clauses, answer }: { clauses: readonly ClauseWords[]; answer: PlainAnswer | null },
): void {
  if (offeredSlots.length === 0) return
  const agreed = clauses.flatMap(({ words, first }) =>
    findPhrases(AGREES, words).map(({ from, to }) => ({ from: first + from, to: first + to })),
  )
  if ((answer?.answer === 'yes' || agreed.length > 0) && !reading.none) reading.yes = true
  hits.push(...agreed)
  if (answer === null) return
  const isBare = reading.cues.length === 0 && reading.denied.length === 0 && !reading.either && reading.wish === null
  if (answer.answer === 'no' && isBare && !clauses.some(({ words }) => findPhrases(OF_A_FIGURE, words).length > 0)) reading.none = true
}
