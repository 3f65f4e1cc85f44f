import { EMOJI_NO, EMOJI_THANKS, EMOJI_YES } from './read-units.ts'
import type { Unit } from './read-units.ts'
import { COUNT_SUFFIXES, SHORTHAND, uncontracted } from './shorthand.ts'
import { unstretched } from './stretched.ts'
import { corrected } from './typos.ts'

export type Rewritten = {
  match: string
  at: number[]
  ends: number[]
  /** Offsets of `match` where a line break stood. */
  breaks: Set<number>
}

const EMOJI_WORDS = new Map([
  [EMOJI_YES, 'yes'],
  [EMOJI_NO, 'no'],
  [EMOJI_THANKS, 'thanks'],
])
/** An emoji answers only in a text with at most this many words besides. */
const MAX_WORDS_BESIDE_EMOJI = 3

/** Joins the units to the text patterns run over: each word written out and spelled right, one space between words. */
export function rewriteWords(units: readonly Unit[]): Rewritten {
  const pieces = withSlashWords(split(units))
  const words = pieces.filter((piece) => piece.kind === 'word')
  const emojiSpeaks = words.length <= MAX_WORDS_BESIDE_EMOJI
  const out: Rewritten = { match: '', at: [], ends: [], breaks: new Set() }
  let wordIndex = 0
  for (const piece of pieces) {
    if (piece.kind === 'emoji') writeEmoji(out, piece, emojiSpeaks)
    else if (piece.kind === 'sign') writeSign(out, piece)
    else writeWord(out, piece, spelled(piece.text, words[++wordIndex]?.text ?? ''))
  }
  return trimEnd(out)
}

type Piece = { kind: 'word' | 'sign' | 'emoji'; text: string; units: readonly Unit[] }

const WORD_UNIT = /[\p{L}\p{N}]/u

function split(units: readonly Unit[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  while (from < units.length) {
    let to = from
    while (to < units.length && isWordUnit(units, to)) to++
    if (to > from) pieces.push(pieceOf('word', units.slice(from, to)))
    else {
      const unit = units.slice(from, ++to)
      pieces.push(pieceOf(EMOJI_WORDS.has(unit[0]?.text ?? '') ? 'emoji' : 'sign', unit))
    }
    from = to
  }
  return pieces
}

/** How many pieces make one word: `w/o`, `w/` and the Spanish `pa'`, whose sign is part of it. */
function sizeAt(pieces: readonly Piece[], at: number): number {
  const [word, sign, last] = [pieces[at]?.text, pieces[at + 1]?.text, pieces[at + 2]?.text]
  if (word === 'w' && sign === '/') return last === 'o' ? 3 : 2
  return word === 'pa' && sign === "'" ? 2 : 1
}

/** Signs that belong to a word join it. */
function withSlashWords(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    const size = sizeAt(pieces, i)
    const parts = pieces.slice(i, i + size)
    joined.push(
      size === 1
        ? asWord(piece, joined.at(-2), pieces[i + 1])
        : pieceOf(
            'word',
            parts.flatMap((part) => part.units),
          ),
    )
    i += size - 1
  }
  return joined
}

/** "Wrong #": there the sign stands for the word. */
const asWord = (piece: Piece, before: Piece | undefined, next: Piece | undefined): Piece =>
  piece.text === '#' && before?.text === 'wrong' && next?.kind !== 'word' ? { ...piece, kind: 'word' } : piece

const pieceOf = (kind: Piece['kind'], units: readonly Unit[]): Piece => ({ kind, text: units.map((unit) => unit.text).join(''), units })

function isWordUnit(units: readonly Unit[], i: number): boolean {
  const text = units[i]?.text ?? ''
  if ((text >= 'a' && text <= 'z') || (text >= '0' && text <= '9')) return text.length === 1 || WORD_UNIT.test(text)
  if (text !== "'") return text > '~' && WORD_UNIT.test(text)
  return WORD_UNIT.test(units[i - 1]?.text ?? '') && WORD_UNIT.test(units[i + 1]?.text ?? '')
}

/** The word as patterns know it: `dont` → `do not`, `3br` → `3 bedroom`, `soooon` → `soon`, `morgage` → `mortgage`. */
function spelled(word: string, next: string): string {
  if (/^\d/.test(word)) return spelledCount(word)
  const short = unstretched(word)
  const expansion = SHORTHAND.get(short)
  if (expansion !== undefined && (expansion.next === undefined || expansion.next.has(next))) return expansion.to
  return uncontracted(short, next) ?? corrected(short)
}

function spelledCount(word: string): string {
  const letters = word.search(/\p{L}/u)
  const unit = letters > 0 ? COUNT_SUFFIXES.get(word.slice(letters)) : undefined
  return unit === undefined ? word : `${word.slice(0, letters)} ${unit}`
}

function writeWord(out: Rewritten, piece: Piece, text: string): void {
  if (text === piece.text) for (const unit of piece.units) write(out, unit.text, unit)
  else if (/^\d/.test(text)) writeCount(out, piece, text)
  else write(out, text, extent(piece))
  if (piece.text.includes('/')) writeSpace(out, piece, false)
}

/** Digits keep their own places, so that the number alone can be cited. */
function writeCount(out: Rewritten, piece: Piece, text: string): void {
  const digits = text.indexOf(' ')
  for (const unit of piece.units.slice(0, digits)) write(out, unit.text, unit)
  write(out, text.slice(digits), extent({ ...piece, units: piece.units.slice(digits) }))
}

function writeEmoji(out: Rewritten, piece: Piece, speaks: boolean): void {
  const word = EMOJI_WORDS.get(piece.text) ?? ''
  writeSpace(out, piece, false)
  if (!speaks || out.match.endsWith(`${word} `)) return
  write(out, word, extent(piece))
  writeSpace(out, piece, false)
}

function writeSign(out: Rewritten, piece: Piece): void {
  if (piece.text === ' ' || piece.text === '\n') writeSpace(out, piece, piece.text === '\n')
  else write(out, piece.text, extent(piece))
}

function writeSpace(out: Rewritten, piece: Piece, isBreak: boolean): void {
  if (out.match === '') return
  if (!out.match.endsWith(' ')) write(out, ' ', extent(piece))
  if (isBreak) out.breaks.add(out.match.length - 1)
}

const extent = (piece: Piece) => ({ from: piece.units[0]?.from ?? 0, to: piece.units.at(-1)?.to ?? 0 })

function write(out: Rewritten, text: string, place: { from: number; to: number }): void {
  out.match += text
  for (let i = 0; i < text.length; i++) {
    out.at.push(place.from)
    out.ends.push(place.to)
  }
}

function trimEnd(out: Rewritten): Rewritten {
  if (!out.match.endsWith(' ')) return out
  return { ...out, match: out.match.slice(0, -1), at: out.at.slice(0, -1), ends: out.ends.slice(0, -1) }
}
