/** One unit of text on its way to `match`, with the stretch of the original it stands for. */
export type Unit = { text: string; from: number; to: number }

export type ReadUnits = {
  units: Unit[]
  /** Original offset where reading stopped. */
  cut: number
  truncated: boolean
  /** Code points of the whole text after NFKC. */
  length: number
  invisible: boolean
  letters: number
  capitals: number
}

/** Code points read of one text. */
export const MAX_CODE_POINTS = 2_000

/** Emoji with a meaning, as private-use characters: they become words only in a short text. */
export const EMOJI_YES = '\uE001'
export const EMOJI_NO = '\uE002'
export const EMOJI_THANKS = '\uE003'

/**
 * Reads a text character sequence by character sequence: NFKC, invisible characters out, plain quotes and dashes, lower case, accents
 * folded. Each unit keeps its place in the original, which a normalisation of the whole string would lose.
 */
export function readUnits(text: string): ReadUnits {
  const read: ReadUnits = { units: [], cut: text.length, truncated: false, length: 0, invisible: false, letters: 0, capitals: 0 }
  for (const { from, to } of sequences(text)) {
    const written = plain(text.slice(from, to))
    const composed = written.length === 1 && written <= '~' ? written : written.normalize('NFKC')
    const size = codePoints(composed)
    read.length += size
    if (!read.truncated && read.length > MAX_CODE_POINTS) {
      read.truncated = true
      read.cut = from
    }
    if (!read.truncated) readSequence(read, composed, { from, to })
  }
  return read
}

const MARK = /^\p{M}$/u
// A longer run of combining marks is noise; the bound keeps one sequence from swallowing the text.
const MAX_MARKS = 30

function* sequences(text: string): Generator<{ from: number; to: number }> {
  let from = 0
  let to = 0
  let marks = 0
  for (const point of text) {
    const isMark = point > '\u02ff' && marks < MAX_MARKS && MARK.test(point)
    if (!isMark && to > from) {
      yield { from, to }
      from = to
    }
    marks = isMark ? marks + 1 : 0
    to += point.length
  }
  if (to > from) yield { from, to }
}

// The spacing accents would become a space and a mark under NFKC; people type them as apostrophes.
const plain = (text: string) => (text === '\u00b4' || text === '`' ? "'" : text)

function codePoints(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length - 1; i++) if (isPair(text, i)) count--
  return count
}

const isPair = (text: string, i: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(i, i + 2))

function readSequence(read: ReadUnits, composed: string, place: { from: number; to: number }): void {
  if (composed.length === 1 && composed >= ' ' && composed <= '~') return readPlain(read, composed, place)
  const separated = isVulgarFraction(composed) && /\d$/.test(read.units.at(-1)?.text ?? '') ? ` ${composed}` : composed
  for (const point of separated) {
    if (/\p{L}/u.test(point)) {
      read.letters++
      if (/\p{Lu}/u.test(point)) read.capitals++
    }
    const unit = foldPoint(point)
    if (unit === '') read.invisible ||= isInvisible(point)
    else for (const piece of unit) read.units.push({ text: piece, ...place })
  }
}

/** A sign or letter every keyboard has: most of most texts. */
function readPlain(read: ReadUnits, point: string, { from, to }: { from: number; to: number }): void {
  const text = point.toLowerCase()
  if (text >= 'a' && text <= 'z') {
    read.letters++
    if (text !== point) read.capitals++
  }
  read.units.push({ text, from, to })
}

// `3½` must not become `31/2`.
const isVulgarFraction = (text: string) => text.length > 1 && text.includes('\u2044')

// Zero-width marks, direction marks, soft hyphen, variation selectors, tag characters.
const INVISIBLE_RANGES = [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfeff, 0xfeff],
  [0xad, 0xad],
  [0xfe00, 0xfe0f],
  [0xe0000, 0xe007f],
  [0xe0100, 0xe01ef],
] as const

function isInvisible(point: string): boolean {
  const code = point.codePointAt(0) ?? 0
  return INVISIBLE_RANGES.some(([from, to]) => code >= from && code <= to)
}

const DROPPED = /[\p{M}\p{Co}\p{Cs}\p{Emoji_Modifier}]/u
const CONTROL = /\p{Cc}/u
const SPACE = /[\s\u0085]/u
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/
const DASH = /[\p{Pd}\u2212]/u
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u

const SIGNS: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2044': '/',
  '👍': EMOJI_YES,
  '👌': EMOJI_YES,
  '✅': EMOJI_YES,
  '👎': EMOJI_NO,
  '❌': EMOJI_NO,
  '🙏': EMOJI_THANKS,
}

function foldPoint(point: string): string {
  if (point >= ' ' && point <= '~') return point.toLowerCase()
  const sign = SIGNS[point]
  if (sign !== undefined) return sign
  if (isInvisible(point)) return ''
  if (LINE_BREAK.test(point)) return '\n'
  if (SPACE.test(point)) return ' '
  if (DROPPED.test(point) || CONTROL.test(point)) return ''
  if (DASH.test(point)) return '-'
  if (PICTURE.test(point)) return ' '
  return foldAccents(point.toLowerCase())
}

/** Accents off, `ñ` kept. */
export function foldAccents(lower: string): string {
  return lower
    .normalize('NFC')
    .replaceAll(/[\u0080-\u{10ffff}]/gu, (point) => (point === 'ñ' ? point : point.normalize('NFD').replaceAll(/\p{M}/gu, '')))
}
