import type { Token } from './prepared.ts'
import { matchesOf } from './matches.ts'

// A number keeps its inner separators ("640,000", "2.5", "3/2") and what counts it ("640k", "10%"); a word keeps inner apostrophes.
const TOKEN = /\d+(?:[.,/:]\d+)*(?:\p{L}+|%)?|\p{L}[\p{L}\d]*(?:'\p{L}+)*/gu

/** The words and numbers of a normalised text, in order. */
export function tokensOf(match: string): Token[] {
  return matchesOf(match, TOKEN).map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}
