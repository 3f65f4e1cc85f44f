import type { ComposeContext } from '../conversation/goal.ts'
import type { Piece } from './preface-texts.ts'

/** How long a text should be at most, by how much they wrote. */
const TARGET: Record<ComposeContext['pace'], number> = { short: 75, plain: 160, long: 220 }

/** Texts of ours a new one is held against. */
const LOOKED_AT = 10

/**
 * What speaks against a text in this thread: a wording the thread has heard, the first word of the text before, the first two
 * words of a recent one, a word said twice within it, more length than their own texts ask for. Less is better; 0 is nothing.
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
  return (text: string, used: readonly Piece[]): number => {
    const lesser = used.filter((piece) => piece.lesser).length
    const [first, second] = openingOf(text)
    const isEcho = openings.some((opening) => opening[0] === first && opening[1] === second)
    const repeats = used.filter((piece) => isHeard(piece.text)).length
    const echoes = echoesIn(used)
    const over = introduced ? 0 : Math.max(0, text.length - TARGET[pace])
    return 12 * lesser + 6 * repeats + 5 * echoes + (first !== undefined && first === last ? 8 : 0) + (isEcho ? 4 : 0) + over / 20
  }
}

/** Long words that two parts of one text both say: "Right, Upland. For Upland, …". */
function echoesIn(used: readonly Piece[]): number {
  const spoken = used.map(({ text }) => new Set(text.toLowerCase().match(LONG_WORD) ?? []))
  return spoken.reduce(
    (sum, words, index) => sum + [...words].filter((word) => spoken.slice(0, index).some((earlier) => earlier.has(word))).length,
    0,
  )
}

const LONG_WORD = /\p{L}{5,}/gu

/** The first words, without their marks. */
const openingOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}']+/gu)
    ?.slice(0, 2) ?? []
