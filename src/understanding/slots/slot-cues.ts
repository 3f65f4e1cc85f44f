import type { SlotCue } from '../../conversation/slot-reading.ts'
import { clockCue } from './clock-cue.ts'
import { FIRST, IN_DAYS, MONTHS, PARTS, PARTS_AFTER_ARTICLE, SECOND, WEEKDAYS } from './slot-words.ts'

/** A cue and the words it stands in, end exclusive. */
export type FoundCue = { cue: SlotCue; from: number; to: number }

/** Every word of a stretch that names a time, a day, a part of the day or a place in the list. One pass. */
export function cuesIn(words: readonly string[]): FoundCue[] {
  const found: FoundCue[] = []
  let at = 0
  while (at < words.length) {
    const hit = READERS.map((read) => read(words, at)).find((one) => one !== null) ?? null
    if (hit !== null) found.push({ cue: hit.cue, from: at, to: hit.to })
    at = Math.max(at + 1, hit?.to ?? 0)
  }
  return found
}

type Reader = (words: readonly string[], at: number) => { cue: SlotCue; to: number } | null

const READERS: readonly Reader[] = [relativeDay, dateCue, clockCue, optionCue, weekday, dayPart, placeCue, weekCue, plainNumber]

const ARTICLES = new Set(['la', 'las', 'el', 'esta', 'the', 'this'])

function relativeDay(words: readonly string[], at: number): ReturnType<Reader> {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3)
  if (word === 'pasado' && IN_DAYS.get(next) === 1) return { cue: { kind: 'in_days', days: 2 }, to: at + 2 }
  if (word === 'day' && next === 'after' && IN_DAYS.get(third) === 1) return { cue: { kind: 'in_days', days: 2 }, to: at + 3 }
  const days = IN_DAYS.get(word)
  if (days === undefined || word === 'tonight') return null
  const isMorning = PARTS_AFTER_ARTICLE.has(word) && ARTICLES.has(words[at - 1] ?? '')
  return isMorning ? null : { cue: { kind: 'in_days', days }, to: at + 1 }
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})$/
const NTH = /^(\d{1,2})(?:st|nd|rd|th)$/
const NUMBER = /^\d{1,2}$/

/** "March 12", "12 de marzo", "3/12", "the 12th". */
function dateCue(words: readonly string[], at: number): ReturnType<Reader> {
  const word = words[at] ?? ''
  const [, first, second] = SLASHED.exec(word) ?? []
  if (first && second) return dated(Number(first), Number(second), at + 1)
  const month = MONTHS.get(word)
  if (month !== undefined) return afterMonth(words, at, month)
  const nth = NTH.exec(word)?.[1]
  const named = words[at + 1] === 'de' || words[at + 1] === 'of' ? MONTHS.get(words[at + 2] ?? '') : MONTHS.get(words[at + 1] ?? '')
  if (named !== undefined && (nth !== undefined || NUMBER.test(word)))
    return dated(named, Number(nth ?? word), at + (words[at + 1] === 'de' || words[at + 1] === 'of' ? 3 : 2))
  return nth !== undefined && Number(nth) > 2 ? { cue: { kind: 'date', month: null, day: Number(nth) }, to: at + 1 } : null
}

function afterMonth(words: readonly string[], at: number, month: number): ReturnType<Reader> {
  const skip = words[at + 1] === 'the' ? 2 : 1
  const word = words[at + skip] ?? ''
  const day = NTH.exec(word)?.[1] ?? (NUMBER.test(word) ? word : null)
  return day === null ? null : dated(month, Number(day), at + skip + 1)
}

const dated = (month: number, day: number, to: number): ReturnType<Reader> =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { cue: { kind: 'date', month, day }, to } : null

function weekday(words: readonly string[], at: number): ReturnType<Reader> {
  const day = WEEKDAYS.get(words[at] ?? '')
  return day === undefined ? null : { cue: { kind: 'weekday', weekday: day }, to: at + 1 }
}

function dayPart(words: readonly string[], at: number): ReturnType<Reader> {
  const word = words[at] ?? ''
  // "I am on days all week".
  if (word === 'am' && words[at - 1] === 'i') return null
  const spoken = (word === 'a' || word === 'p') && words[at + 1] === 'm'
  if (spoken) return { cue: { kind: 'part', part: word === 'a' ? 'am' : 'pm' }, to: at + 2 }
  const behindArticle = ARTICLES.has(words[at - 1] ?? '') ? PARTS_AFTER_ARTICLE.get(word) : undefined
  const part = behindArticle ?? PARTS.get(word)
  return part === undefined ? null : { cue: { kind: 'part', part }, to: at + 1 }
}

const OPTION = new Set(['option', 'number', 'slot', 'choice', 'opcion', 'numero'])
const ONE = new Set(['1', 'one', 'a', 'uno', 'una'])
const TWO = new Set(['2', 'two', 'b', 'dos'])

/** "Option 2", "number one". */
function optionCue(words: readonly string[], at: number): ReturnType<Reader> {
  if (!OPTION.has(words[at] ?? '')) return null
  const next = words[at + 1] ?? ''
  const index = ONE.has(next) ? 0 : TWO.has(next) ? 1 : null
  return index === null ? null : { cue: { kind: 'place', index }, to: at + 2 }
}

const NO_PLACE_BEFORE = new Set(['a', 'one', 'un', 'at', 'per', 'every', 'my', 'our', 'mi'])
const NO_PLACE_AFTER = new Set(
  'thing of time home house floor story stories week weeks half thoughts thought mortgage bathroom bedroom name party vez que nivel piso casa'.split(
    ' ',
  ),
)
const SOONER = new Set(['earlier', 'earliest', 'sooner', 'soonest'])
const LATER = new Set(['later', 'latest', 'last'])
const OFFERED = new Set(['you', 'u', 'yall', 'he', 'jorge', 'that'])
const EARLY = new Set(['temprano', 'temprana', 'pronto', 'cercana', 'cercano'])
const LATE = new Set(['tarde', 'tardia', 'tardio', 'lejana'])
/** "The first of those two" is one of the times; "the first of the month" is none. */
const THEM = new Set('those these them your'.split(' '))
const GOES_ON = new Set('works work is please one sounds would better'.split(' '))

/** "The first", "la segunda", "the later one". */
function placeCue(words: readonly string[], at: number): ReturnType<Reader> {
  const [before, word, next] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? '']
  const isTheTime = next === 'time' && (GOES_ON.has(words[at + 2] ?? '') || OFFERED.has(words[at + 2] ?? ''))
  const isOfThem = next === 'of' && THEM.has(words[at + 2] ?? '')
  if (!NO_PLACE_BEFORE.has(before) && (isTheTime || isOfThem || !NO_PLACE_AFTER.has(next))) {
    const day = /^\d/.test(word) || word === 'first' || word === 'second'
    if (FIRST.has(word)) return { cue: { kind: 'place', index: 0, ...(day ? { day: 1 } : {}) }, to: at + 1 }
    if (SECOND.has(word)) return { cue: { kind: 'place', index: 1, ...(day ? { day: 2 } : {}) }, to: at + 1 }
  }
  return compared(words, at)
}

function compared(words: readonly string[], at: number): ReturnType<Reader> {
  const [before, word, next] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? '']
  if (word === 'mas' && ARTICLES.has(before)) {
    if (EARLY.has(next)) return { cue: { kind: 'place', index: 0 }, to: at + 2 }
    if (LATE.has(next)) return { cue: { kind: 'place', index: 1 }, to: at + 2 }
  }
  if ((word === 'ultimo' || word === 'ultima') && ARTICLES.has(before)) return { cue: { kind: 'place', index: 1 }, to: at + 1 }
  const isNamed = before === 'the' || (GOES_ON.has(next) && word !== 'last') || (word === 'last' && next === 'one')
  if (!isNamed || next === 'than') return null
  if (SOONER.has(word)) return { cue: { kind: 'place', index: 0 }, to: at + 1 }
  return LATER.has(word) ? { cue: { kind: 'place', index: 1 }, to: at + 1 } : null
}

/** "Next week", "el fin de semana". */
function weekCue(words: readonly string[], at: number): ReturnType<Reader> {
  const three = words.slice(at, at + 3).join(' ')
  const two = words.slice(at, at + 2).join(' ')
  if (two === 'next week' || two === 'proxima semana' || two === 'semana entrante')
    return { cue: { kind: 'week', week: 'next' }, to: at + 2 }
  if (three === 'semana que viene' || three === 'semana que entra') return { cue: { kind: 'week', week: 'next' }, to: at + 3 }
  if (three === 'fin de semana') return { cue: { kind: 'week', week: 'weekend' }, to: at + 3 }
  if (words[at] === 'weekend' || words[at] === 'weekends') return { cue: { kind: 'week', week: 'weekend' }, to: at + 1 }
  if (words[at] === 'weekday' || words[at] === 'weekdays') return { cue: { kind: 'week', week: 'weekdays' }, to: at + 1 }
  return two === 'entre semana' ? { cue: { kind: 'week', week: 'weekdays' }, to: at + 2 } : null
}

const DAY_BEFORE = new Set(['the', 'el', 'dia'])
const AFFIRMS = new Set('works work sounds please would good fine perfect esta'.split(' '))

/** A bare number is a day or an hour only where words say so: "the 12", "10 works". */
function plainNumber(words: readonly string[], at: number): ReturnType<Reader> {
  const word = words[at] ?? ''
  if (!NUMBER.test(word)) return null
  const number = Number(word)
  const isDay = DAY_BEFORE.has(words[at - 1] ?? '') && number >= 1 && number <= 31
  const isAffirmed = AFFIRMS.has(words[at + 1] ?? '') && number >= 1 && number <= 12
  return isDay || isAffirmed ? { cue: { kind: 'number', number }, to: at + 1 } : null
}
