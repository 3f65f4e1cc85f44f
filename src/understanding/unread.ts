import type { Prepared } from './prepared.ts'
import { matchesOf } from './matches.ts'

export type Range = readonly [start: number, end: number]

export type Unread = {
  /** Links, quoted, forwarded and bracketed stretches of `match`: they score nothing. */
  quoted: readonly Range[]
  /** Stretches that yield no facts either: tapback echoes, braces, angle brackets. */
  sealed: readonly Range[]
  /** The text is a phone's echo of a reaction to one of our texts. */
  tapback: boolean
}

const TAPBACK =
  /^(?:liked|loved|disliked|laughed at|emphasized|questioned|removed an? (?:like|heart|exclamation mark|question mark) from|reacted .{0,10}to|le gusto|le encanto|le dio risa a|enfatizo|no le gusto) (?:"|an? (?:image|photo|attachment|movie|message)|una? (?:imagen|foto|mensaje))/

/** The parts of a text that are not the person's own prose. */
export function unreadParts(prepared: Prepared): Unread {
  const { match } = prepared
  const tapback = TAPBACK.test(match)
  const whole: Range[] = tapback ? [[0, match.length]] : []
  const sealed = [...whole, ...between(match, '{', '}'), ...between(match, '<', '>')]
  return { quoted: [...sealed, ...links(match), ...longQuotes(match), ...forwarded(prepared)], sealed, tapback }
}

export const isIn = (ranges: readonly Range[], start: number, end: number): boolean => ranges.some(([from, to]) => start < to && end > from)

/** From an opening bracket to its match, or to the end when it is never closed. */
function between(match: string, open: string, close: string): Range[] {
  const ranges: Range[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < match.length; i++) {
    if (match[i] === open && depth++ === 0) from = i
    else if (match[i] === close && depth > 0 && --depth === 0) ranges.push([from, i + 1])
  }
  // A lone "<" is arithmetic ("< 600k"), a lone "{" is code.
  return depth > 0 && open === '{' ? [...ranges, [from, match.length]] : ranges
}

const links = (match: string) =>
  Array.from(matchesOf(match, /(?:https?:\/\/|www\.)\S+/g), (found): Range => [found.index, found.index + found[0].length])

const QUOTE_WORDS = 6

function longQuotes(match: string): Range[] {
  const marks = Array.from(matchesOf(match, /"/g), (found) => found.index)
  const ranges: Range[] = []
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [from = 0, to = 0] = [marks[i], marks[i + 1]]
    if (
      match
        .slice(from + 1, to)
        .trim()
        .split(' ').length >= QUOTE_WORDS
    )
      ranges.push([from, to + 1])
  }
  return ranges
}

/** Lines that begin with `>`, and everything after `fwd:`. */
function forwarded(prepared: Prepared): Range[] {
  const lines = Array.from(matchesOf(prepared.original, /^[ \t]{0,10}>[^\n]*/gm), (found): Range => [
    found.index,
    found.index + found[0].length,
  ])
  const forward = /(?:^| )(?:fwd|fw|forwarded message|reenviado) ?:/.exec(prepared.match)
  const written =
    lines.length === 0
      ? []
      : prepared.tokens.filter((token) => isIn(lines, prepared.at[token.start] ?? 0, prepared.ends[token.end - 1] ?? 0))
  const ranges: Range[] = written.map((token) => [token.start, token.end])
  return forward === null ? ranges : [...ranges, [forward.index, prepared.match.length]]
}
