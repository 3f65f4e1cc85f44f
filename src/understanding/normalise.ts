import type { Span } from '../conversation/reading.ts'
import { clausesOf } from './clauses.ts'
import { foldHomoglyphs } from './homoglyphs.ts'
import type { Prepared } from './prepared.ts'
import { readUnits } from './read-units.ts'
import { rewriteWords } from './rewrite-words.ts'
import { tokensOf } from './tokens.ts'

/**
 * Normalises one text for reading (N-1 to N-10). Never throws on a string; a text of any other type is a programming error.
 * Runs in time linear in the text.
 */
export function prepare(text: string): Prepared {
  if (typeof text !== 'string') throw new TypeError('text must be a string')
  const read = readUnits(text)
  const homoglyphs = foldHomoglyphs(read.units)
  const { match, at, ends, breaks } = rewriteWords(read.units)
  const tokens = tokensOf(match)
  const notes = [
    ...(read.truncated ? ['input_truncated'] : []),
    ...(read.invisible ? ['zero_width_removed'] : []),
    ...(homoglyphs ? ['homoglyphs_mapped'] : []),
  ]
  return {
    original: text.slice(0, read.cut),
    match,
    at: [...at, read.cut],
    ends,
    tokens,
    clauses: clausesOf(match, tokens, breaks),
    truncated: read.truncated,
    originalLength: read.length,
    shouting: read.letters >= 12 && read.capitals / read.letters >= 0.7,
    notes,
  }
}

/** Where a stretch of `match` stands in the original text; never splits an expanded word or a character sequence. */
export function originalSpan(prepared: Prepared, start: number, end: number): Span {
  const from = prepared.at[Math.max(0, start)] ?? prepared.original.length
  const to = end > start ? (prepared.ends[end - 1] ?? prepared.original.length) : from
  return [from, to]
}
