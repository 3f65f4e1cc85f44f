import { frameKinds } from './frame-words.ts'
import type { WordKinds } from './phrase.ts'
import type { Prepared } from './prepared.ts'

/** The words of one clause. `first` is the index of its first word among all tokens of the text. */
export type ClauseWords = {
  words: readonly string[]
  /** The kinds of each word, for the frames. */
  kinds: WordKinds
  first: number
  /** Whether a comma stands right after the word. */
  commaAfter: readonly boolean[]
  /** Whether a question mark ends it. */
  asked: boolean
  /** Offsets into `match`. */
  start: number
  end: number
}

/** The clauses of a text as words, leaving out those `skip` refuses (offsets into `match`). One pass over the tokens. */
export function clauseWords(prepared: Prepared, skip: (start: number, end: number) => boolean = () => false): ClauseWords[] {
  const out: ClauseWords[] = []
  let next = 0
  for (const [start, end] of prepared.clauses) {
    const first = next
    while ((prepared.tokens[next]?.start ?? Infinity) < end) next++
    const tokens = prepared.tokens.slice(first, next)
    if (tokens.length === 0) continue
    const words = tokens.map((token) => (skip(token.start, token.end) ? UNREAD : token.text))
    const commaAfter = tokens.map((token) => /^ ?,/.test(prepared.match.slice(token.end, token.end + 2)))
    const asked = /\?[^a-z0-9]{0,3}$/.test(prepared.match.slice(Math.max(start, end - 4), end))
    out.push({ words, kinds: words.map(frameKinds), first, commaAfter, asked, start, end })
  }
  return out
}

/** Stands for a word that must not be read; no phrase contains it, and gaps may not hide it as any phrase word. */
export const UNREAD = '\u0000'
