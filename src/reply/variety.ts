import type { ComposeContext } from '../conversation/goal.ts'
import type { Piece } from './preface-texts.ts'

/** How long a text should be at most, by how much they wrote. */
const TARGET: Record<ComposeContext['pace'], number> = { short: 75, plain: 160, long: 220 }

/** Texts back in which no acknowledgement has the same shape. */
const SHAPES_HELD = 3

/** Texts of ours a new one is held against. */
const LOOKED_AT = 10

/**
 * What speaks against a text in this thread: a wording or a shape the thread has heard, a wording that says less than another, the
 * first word of the text before or of a recent one, its first two words, a word said twice within it, more length than their own texts ask for. Less is better; 0 is nothing.
 */
export function varietyOf({ recentTexts, pace }: ComposeContext, { introduced }: { introduced: boolean }) {
  const recent = recentTexts.slice(0, LOOKED_AT)
  const openings = recent.map(openingOf)
  const last = openings[0]?.[0]
  const heard = new Map<string, boolean>()
  const isHeard = (piece: string): boolean => {
    const known = heard.get(piece) ?? recent.some((text) => text.includes(piece))
    heard.set(piece, known)
    return known
  }
  const shapes = new Map<string, boolean>()
  const isShaped = ({ frame }: Piece): boolean => {
    if (frame === undefined) return false
    const known = shapes.get(frame.source) ?? recent.slice(0, SHAPES_HELD).some((before) => frame.test(before))
    shapes.set(frame.source, known)
    return known
  }
  const longWords = new Map<Piece, ReadonlySet<string>>()
  const longWordsOf = (piece: Piece): ReadonlySet<string> => {
    const known = longWords.get(piece) ?? new Set(piece.text.toLowerCase().match(LONG_WORD))
    longWords.set(piece, known)
    return known
  }
  return (text: string, used: readonly Piece[]): number => {
    const [first, second] = openingOf(text)
    const isEcho = openings.some((opening) => opening[0] === first && opening[1] === second)
    const isReopened = openings.some((opening) => opening[0] === first)
    const of = (speaks: (piece: Piece) => boolean): number => used.filter(speaks).length
    const said = 6 * of((piece) => isHeard(piece.text)) + 7 * of(isShaped) + 12 * of(({ lesser }) => lesser === true)
    const opened = (first !== undefined && first === last ? 8 : 0) + (isEcho ? 4 : 0) + (isReopened ? 3 : 0)
    const over = introduced ? 0 : Math.max(0, text.length - TARGET[pace])
    return said + 5 * echoesIn(used, longWordsOf) + opened + over / 20
  }
}

/** Long words that two parts of one text both say: "Right, Upland. For Upland, …". */
function echoesIn(used: readonly Piece[], longWordsOf: (piece: Piece) => ReadonlySet<string>): number {
  const spoken = used.map(longWordsOf)
  let echoes = 0
  for (const [index, words] of spoken.entries())
    for (const word of words) if (spoken.findIndex((earlier) => earlier.has(word)) < index) echoes += 1
  return echoes
}

const LONG_WORD = /\p{L}{5,}/gu

/** The first words, without their marks. */
const openingOf = (text: string): (string | undefined)[] => FIRST_TWO.exec(text.toLowerCase())?.slice(1) ?? []

const FIRST_TWO = /^[^\p{L}\p{N}']*([\p{L}\p{N}']+)(?:[^\p{L}\p{N}']+([\p{L}\p{N}']+))?/u
