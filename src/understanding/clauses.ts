import type { Token } from './prepared.ts'

const ASKED = new Set(['question', 'q', 'que'])
const CONNECTORS = new Set(['but', 'then', 'instead', 'actually', 'pero', 'luego', 'despues'])
const ABBREVIATIONS = new Set(
  'st ave av blvd dr rd ln ct pl cir hwy apt ste mr mrs ms jr sr sra no num sq ft approx aprox vs etc a p am pm m bd ba br'.split(' '),
)

/**
 * Splits a normalised text into clauses at sentence ends, line breaks (`breaks`: the offsets where one stood) and connecting words. Each
 * clause starts at a word and keeps its closing punctuation.
 */
export function clausesOf(match: string, tokens: readonly Token[], breaks: ReadonlySet<number>): [start: number, end: number][] {
  if (match === '') return []
  const starts = [0]
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    if (before === undefined) continue
    if (endsSentence(match, before, token) || hasBreak(breaks, before, token) || isConnector(tokens, i)) starts.push(token.start)
  }
  return starts.map((start, i) => [start, trimmedEnd(match, start, starts[i + 1] ?? match.length)])
}

function endsSentence(match: string, before: Token, next: Token): boolean {
  const gap = match.slice(before.end, next.start)
  if (/[!?;¿¡]/.test(gap)) return true
  // A full stop glued to the next word is no sentence end ("jorge.com"), nor is one after an abbreviation ("st. james").
  const stop = gap.indexOf('.')
  if (stop < 0 || (!gap.includes(' ') && gap.length <= 1)) return false
  return stop > 0 || gap.includes('..') || !ABBREVIATIONS.has(before.text) || BEGINS.has(next.text)
}

/** What no name goes on with: "455 Magnolia Ave. mine is 1622 Hawthorn St". */
const BEGINS = new Set(
  'i we my mine our ours it its this that these he she they you your but and so yes no please call text what when how mi mio mia nuestra nuestro yo nosotros ese esa eso esta este pero y si lo le'.split(
    ' ',
  ),
)

function hasBreak(breaks: ReadonlySet<number>, before: Token, next: Token): boolean {
  if (breaks.size === 0) return false
  for (let i = before.end; i < next.start; i++) if (breaks.has(i)) return true
  return false
}

function isConnector(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? ''
  return CONNECTORS.has(text) || (text === 'after' && tokens[i + 1]?.text === 'that') || isAnnounced(tokens[i - 2], tokens[i - 1])
}

/** "Quick question are you licensed": what was announced begins. */
const isAnnounced = (which: Token | undefined, what: Token | undefined): boolean =>
  ASKED.has(what?.text ?? '') && (which?.text === 'quick' || which?.text === 'another')

function trimmedEnd(match: string, start: number, end: number): number {
  let last = end
  while (last > start && match[last - 1] === ' ') last--
  return last
}
