import { LOOK_ALIKES } from './look-alikes.ts'
import { SPELLINGS } from './spellings.ts'

/** A word for matching, with the UTF-16 span of the original it stands for. `gap` is what stood before it. */
export type Word = { text: string; start: number; end: number; gap: Gap; quoted: boolean }
export type Gap = 'space' | 'clause' | 'sentence'

type Piece = { char: string; start: number; end: number }
/** Which letter a digit one inside a word stands for; texts that hold one are read both ways. */
export type OneReads = 'l' | 'i'

/** Beyond this many UTF-16 units only the two ends of a text are read: time stays bounded. */
const LONGEST = 4_000

/** The words of a text as the consent reader sees them: folded, look-alikes mapped, spelled-out letters joined, shorthand written out. */
export function consentWords(original: string, one: OneReads = 'l'): Word[] {
  const text = cutSignature(original)
  const pieces =
    text.length <= LONGEST
      ? fold(text, 0)
      : [...fold(text.slice(0, LONGEST / 2), 0), breakAt(LONGEST / 2), ...fold(text.slice(-LONGEST / 2), text.length - LONGEST / 2)]
  return writeOut(joinLetters(split(pieces), original).map((word) => ({ ...word, text: mend(word.text, one) })))
}

const breakAt = (at: number): Piece => ({ char: '\n', start: at, end: at })

const SIGNATURE =
  /\b(?:sent from (?:my |an? )?(?:iphone|ipad|android|samsung|galaxy|verizon|t-mobile|phone|mobile|pixel|motorola|at&t|yahoo|outlook|mail)|get outlook for|sent via the|enviado desde (?:mi|un)|obtener outlook para)\b/i

/** A phone's own signature is no word of the contact. */
function cutSignature(text: string): string {
  const at = text.search(SIGNATURE)
  return at > 0 ? text.slice(0, at) : text
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\p{M}/gu

function fold(text: string, offset: number): Piece[] {
  const pieces: Piece[] = []
  let at = offset
  for (const point of text) {
    const end = at + point.length
    for (const char of foldPoint(point)) pieces.push({ char, start: at, end })
    at = end
  }
  return pieces
}

function foldPoint(point: string): string {
  const code = point.codePointAt(0) ?? 0
  if (code < 0x80) return point.toLowerCase()
  const plain = LOOK_ALIKES.get(point) ?? point.normalize('NFKD').toLowerCase().replace(INVISIBLE, '')
  return Array.from(plain, (char) => LOOK_ALIKES.get(char) ?? char).join('')
}

const LETTER = /[a-z0-9]/
const APOSTROPHE = /['’‘`´]/
const SENTENCE_END = /[.!?\n\r;…¡¿]/
const CLAUSE_END = /[,:()[\]–—]|\p{Extended_Pictographic}/u

function split(pieces: readonly Piece[]): Word[] {
  const quoted = quotedRanges(pieces)
  const words: Word[] = []
  let gap: Gap = 'sentence'
  let open: Word | null = null
  pieces.forEach((piece, i) => {
    if (LETTER.test(piece.char)) {
      if (open) {
        open.text += piece.char
        open.end = piece.end
      } else {
        open = { text: piece.char, start: piece.start, end: piece.end, gap, quoted: quoted(i) }
        words.push(open)
        gap = 'space'
      }
      return
    }
    if (open && APOSTROPHE.test(piece.char)) return
    open = null
    if (piece.char === '#') words.push({ text: 'number', start: piece.start, end: piece.end, gap, quoted: quoted(i) })
    gap = widest(gap, gapOf(piece.char, pieces[i - 1]?.char, pieces[i + 1]?.char))
  })
  return words
}

function gapOf(char: string, before = ' ', after = ' '): Gap {
  if (char === '.' && LETTER.test(before) && LETTER.test(after)) return 'space'
  if (SENTENCE_END.test(char)) return 'sentence'
  if (CLAUSE_END.test(char) || (char === '-' && before === ' ' && after === ' ')) return 'clause'
  return 'space'
}

const WIDTH = { space: 0, clause: 1, sentence: 2 }
const widest = (a: Gap, b: Gap): Gap => (WIDTH[a] >= WIDTH[b] ? a : b)

const QUOTE = /["“”«»„]/

/** Which pieces stand between a pair of double quotes; an unpaired mark (inches) quotes nothing. */
function quotedRanges(pieces: readonly Piece[]): (i: number) => boolean {
  if (!pieces.some((piece) => QUOTE.test(piece.char))) return () => false
  const marks = pieces.flatMap((piece, i) => (QUOTE.test(piece.char) ? [i] : []))
  const inside = new Uint8Array(pieces.length)
  for (let m = 0; m + 1 < marks.length; m += 2) inside.fill(1, marks[m], marks[m + 1])
  return (i) => inside[i] === 1
}

/** "s t o p", "S-T-O-P": three single letters in a row are one word; two, when they are the whole text. */
function joinLetters(words: readonly Word[], original: string): Word[] {
  const joined: Word[] = []
  const least = words.every(isLetter) ? 2 : 3
  for (let i = 0; i < words.length;) {
    const run = letterRun(words, i, original)
    const [first] = run
    if (first && run.length >= least) {
      joined.push({ ...first, text: run.map((word) => word.text).join(''), end: run.at(-1)?.end ?? first.end })
      i += run.length
    } else {
      joined.push(...words.slice(i, i + 1))
      i += 1
    }
  }
  return joined
}

const isLetter = (word: Word): boolean => /^[a-z01]$/.test(word.text)
/** One space, or one mark with at most a space on either side; a wider gap parts two spelled-out words. */
const SEPARATOR = /^(?:\s|\s?[^\s\p{L}\p{N}]\s?)$/u

function letterRun(words: readonly Word[], from: number, original: string): Word[] {
  const run: Word[] = []
  for (const word of words.slice(from, from + 40)) {
    const before = run.at(-1)
    if (!isLetter(word) || (before && !SEPARATOR.test(original.slice(before.end, word.start).replace(INVISIBLE, '')))) break
    run.push(word)
  }
  return run
}

const NUMBER_WITH_UNIT = /^[01]+(?:am|pm|st|th|br|ba|bd|mi|hr|hrs|min|mins|days?|yrs?|years?|acres?|sqft|k|m|x)$/

const MENDABLE = /[01]|([a-z])\1\1/

/** Digits that stand for letters, and letters drawn out, inside one word. */
function mend(text: string, one: OneReads): string {
  if (!MENDABLE.test(text)) return text
  const disguised = /^(?=.*[01])(?=.*[a-z])[a-z01]+$/.test(text) && !NUMBER_WITH_UNIT.test(text)
  return (disguised ? text.replaceAll('0', 'o').replaceAll('1', one) : text).replace(/([a-z])\1{2,}/g, '$1')
}

/** Shorthand and common misspellings written out; "do not" becomes "dont", so that one form is matched. */
function writeOut(words: readonly Word[]): Word[] {
  const out: Word[] = []
  for (const word of words) {
    const before = out.at(-1)
    if (word.text === 'not' && word.gap === 'space' && before && NEGATED.has(before.text)) {
      before.text = NEGATED.get(before.text) ?? before.text
      before.end = word.end
      continue
    }
    const joined = before && word.gap === 'space' ? TORN.get(`${before.text} ${word.text}`) : undefined
    if (joined && before) {
      before.text = joined
      before.end = word.end
      continue
    }
    const letter = LETTERS.get(word.text)
    const written = letter && before && letter.after.test(before.text) ? letter.text : SPELLINGS.get(word.text)
    if (written === undefined) {
      out.push(word)
      continue
    }
    const parts = written.split(' ')
    parts.forEach((text, i) => out.push({ ...word, text, gap: i === 0 ? word.gap : 'space' }))
  }
  return out
}

/** Single letters that stand for a word, after the words that lead to it: "no m escriban", "deja d mandar". */
const LETTERS: ReadonlyMap<string, { text: string; after: RegExp }> = new Map([
  ['m', { text: 'me', after: /^(?:no|ya|que|nunca)$/ }],
  ['d', { text: 'de', after: /^(?:dej|par[ae]|quit|borr|sac|saq|favor)/ }],
  ['k', { text: 'que', after: /^(?:quiero|pido|quisiera)$/ }],
  ['t', { text: 'te', after: /^(?:no|ya|que)$/ }],
])

/** A negation torn at its apostrophe. */
const TORN: ReadonlyMap<string, string> = new Map(
  ['don t', 'do nt', 'didn t', 'did nt', 'can t', 'won t', 'doesn t', 'wouldn t', 'isn t', 'haven t'].map((torn) => [
    torn,
    torn.replace(' ', ''),
  ]),
)

const NEGATED: ReadonlyMap<string, string> = new Map([
  ['do', 'dont'],
  ['does', 'doesnt'],
  ['did', 'didnt'],
  ['can', 'cant'],
  ['would', 'wouldnt'],
  ['should', 'shouldnt'],
  ['will', 'wont'],
])
