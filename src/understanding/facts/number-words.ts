import { matchesOf } from '../matches.ts'
/** A number written in words, in English or Spanish. */
type NumberWords = {
  start: number
  end: number
  value: number
  /** A thousand or a million was said: the value is complete. "Six fifty" is not. */
  scaled: boolean
}

/** Every number of a text that is written in words, longest first from the left. Numbers below 20 stand alone too. */
export function findNumberWords(text: string): NumberWords[] {
  const words = matchesOf(text, WORD).map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }))
  const found: NumberWords[] = []
  let index = 0
  while (index < words.length) {
    const run = runFrom(words, index, text)
    const read = run.length > 0 ? readRun(run.map((word) => word.text)) : null
    const first = run[0]
    const last = read ? run[read.used - 1] : undefined
    if (read && first && last) {
      found.push({ start: first.start, end: last.end, value: read.value, scaled: read.scaled })
      index += read.used
    } else index += 1
  }
  return found
}

/** One number word, or a digit string, as a number; null when it is neither. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,6}$/.test(word)) return Number(word)
  const read = readRun(word.split(/[ -]/))
  return read && read.used === word.split(/[ -]/).length ? read.value : null
}

type Word = { text: string; start: number; end: number }
type Read = { value: number; used: number; scaled: boolean }

const WORD = /[a-zñ]{1,40}/g
const list = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step] as [string, number])

const UNITS = new Map([
  ...list('one two three four five six seven eight nine', 1),
  ...list('uno dos tres cuatro cinco seis siete ocho nueve', 1),
  ['un', 1] as const,
  ['una', 1] as const,
])
const TEENS = new Map([
  ...list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
  ...list('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 10),
  ...list('veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 21),
])
const TENS = new Map([
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...list('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10),
  ['fourty', 40] as const,
])
const HUNDREDS = new Map([
  ...list('cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos', 100, 100),
  ['ciento', 100] as const,
])
const THOUSANDS = new Set(['thousand', 'grand', 'mil', 'k'])
const MILLIONS = new Set(['million', 'millon', 'millones', 'mil'])
const PARTS = new Map([
  ['half', 0.5],
  ['medio', 0.5],
  ['quarter', 0.25],
])
const GLUE = new Set(['a', 'and', 'y', 'of', 'an', 'point', 'hundred', 'quarters', 'k'])
const isNumberWord = (word: string): boolean =>
  UNITS.has(word) || TEENS.has(word) || TENS.has(word) || HUNDREDS.has(word) || THOUSANDS.has(word) || MILLIONS.has(word) || PARTS.has(word)

/** Number words from `index` on with only spaces or hyphens between them; at most twelve. */
function runFrom(words: readonly Word[], index: number, text: string): Word[] {
  const run: Word[] = []
  for (let at = index; at < words.length && run.length < 12; at += 1) {
    const word = words[at]
    const before = run.at(-1)
    if (!word || !(isNumberWord(word.text) || GLUE.has(word.text))) break
    if (before && !/^[ -]$/.test(text.slice(before.end, word.start))) break
    run.push(word)
  }
  return run
}

/** Reads the longest number at the head of a run. */
function readRun(words: readonly string[]): Read | null {
  return readPart(words) ?? readScaled(words)
}

/** "Half a million", "three quarters of a million", "medio millon". */
function readPart(words: readonly string[]): Read | null {
  const million = words.findIndex((word, at) => MILLIONS.has(word) && (word !== 'mil' || (words[0] === 'half' && at === 2)))
  const head = words.slice(0, million).join(' ')
  const share = million > 0 ? SHARES.get(head) : undefined
  return share === undefined ? null : { value: share * 1_000_000, used: million + 1, scaled: true }
}

const SHARES = new Map([
  ...['half', 'half a', 'a half', 'medio', 'one half', 'half of a'].map((words) => [words, 0.5] as const),
  ...['quarter', 'a quarter', 'quarter of a', 'a quarter of a', 'one quarter of a', 'un cuarto de'].map((words) => [words, 0.25] as const),
  ...['three quarters of a', 'three quarter', 'three quarters'].map((words) => [words, 0.75] as const),
])

function readScaled(words: readonly string[]): Read | null {
  if (words[0] === 'mil') return readOneThousand(words)
  const head = readHead(words)
  if (!head) return null
  const scale = words[head.used] ?? ''
  const rest = words.slice(head.used + 1)
  if (scale !== 'mil' && MILLIONS.has(scale)) return readMillions(head, rest)
  if (!THOUSANDS.has(scale)) return head.used === 1 && words[0] === 'a' ? null : head
  const tail = readBelowThousand(rest[0] === 'and' ? rest.slice(1) : rest)
  const glue = rest[0] === 'and' ? 1 : 0
  const used = head.used + 1
  return tail && tail.value >= 100
    ? { value: head.value * 1000 + tail.value, used: used + glue + tail.used, scaled: true }
    : { value: head.value * 1000, used, scaled: true }
}

/** "Mil setecientos": the thousand says its one only by itself. */
function readOneThousand(words: readonly string[]): Read | null {
  const tail = readBelowThousand(words.slice(1))
  return tail && tail.value >= 100 ? { value: 1000 + tail.value, used: 1 + tail.used, scaled: true } : null
}

/** The number before a scale; "a" stands for one there only. "One point two" has its decimal. */
function readHead(words: readonly string[]): Read | null {
  const first = words[0] ?? ''
  const second = words[1] ?? ''
  if ((first === 'a' || first === 'mil') && (first === 'mil' || MILLIONS.has(second) || second === 'hundred')) {
    if (first === 'mil') return null
    if (second !== 'hundred') return { value: 1, used: 1, scaled: false }
    return readBelowThousand(['one', ...words.slice(1)])
  }
  const whole = readBelowThousand(words)
  if (!whole || words[whole.used] !== 'point') return whole
  const digit = UNITS.get(words[whole.used + 1] ?? '')
  return digit === undefined ? whole : { value: whole.value + digit / 10, used: whole.used + 2, scaled: false }
}

/** "A million two", "un millon doscientos mil", "a million and a half": what follows a million is its hundred thousands. */
function readMillions(head: Read, rest: readonly string[]): Read {
  const base = { value: head.value * 1_000_000, used: head.used + 1, scaled: true }
  const half = ['and a half', 'y medio'].find((phrase) => rest.join(' ').startsWith(phrase))
  if (half) return { ...base, value: base.value + 500_000, used: base.used + half.split(' ').length }
  const tail = readBelowThousand(rest)
  if (!tail) return base
  const thousands = THOUSANDS.has(rest[tail.used] ?? '') ? 1 : 0
  const factor = thousands > 0 || tail.value >= 100 ? 1000 : tail.value < 10 ? 100_000 : 10_000
  return { ...base, value: base.value + tail.value * factor, used: base.used + tail.used + thousands }
}

/** 1 to 999: "six hundred and fifty", "seiscientos cincuenta", "ninety nine", and the spoken short form "six fifty". */
function readBelowThousand(words: readonly string[]): Read | null {
  const first = words[0] ?? ''
  const hundreds = HUNDREDS.get(first)
  if (hundreds !== undefined) return joined(hundreds, 1, words)
  const unit = UNITS.get(first)
  if (unit !== undefined && words[1] === 'hundred') return joined(unit * 100, 2, words)
  const small = readBelowHundred(words)
  // "Twenty two hundred" square feet.
  if (small && small.value > 9 && words[small.used] === 'hundred') return joined(small.value * 100, small.used + 1, words)
  if (!small || unit === undefined || small.used > 1) return small
  const second = words[1] ?? ''
  const tail = (TENS.has(second) || TEENS.has(second)) && unit < 10 ? readBelowHundred(words.slice(1)) : null
  return tail ? { value: unit * 100 + tail.value, used: 1 + tail.used, scaled: false } : small
}

function joined(hundreds: number, used: number, words: readonly string[]): Read {
  const glue = words[used] === 'and' || words[used] === 'y' ? 1 : 0
  const tail = readBelowHundred(words.slice(used + glue))
  // "Four hundred and four hundred fifty" are two numbers, and so are "five hundred and five fifty".
  const next = words[used + glue + (tail?.used ?? 0)] ?? ''
  if (tail && (next === 'hundred' || (glue === 1 && tail.value < 10 && (TENS.has(next) || TEENS.has(next)))))
    return { value: hundreds, used, scaled: false }
  return tail ? { value: hundreds + tail.value, used: used + glue + tail.used, scaled: false } : { value: hundreds, used, scaled: false }
}

function readBelowHundred(words: readonly string[]): Read | null {
  const first = words[0] ?? ''
  const alone = TEENS.get(first) ?? UNITS.get(first)
  if (alone !== undefined) return { value: alone, used: 1, scaled: false }
  const tens = TENS.get(first)
  if (tens === undefined) return null
  const glue = words[1] === 'y' ? 1 : 0
  const unit = UNITS.get(words[1 + glue] ?? '')
  // "Entre seis cincuenta y seis ochenta": the next price begins.
  const isNext = glue === 1 && TENS.has(words[2 + glue] ?? '')
  return unit === undefined || unit > 9 || isNext
    ? { value: tens, used: 1, scaled: false }
    : { value: tens + unit, used: 2 + glue, scaled: false }
}
