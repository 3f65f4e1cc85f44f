import { COURTESY } from './consent-sets.ts'
import type { Word } from './consent-text.ts'

/** The words of one thought, and the sentence it stands in. */
export type Clause = { words: readonly Word[]; text: string; sentence: string }

/** Clauses end at punctuation and before words that turn the sentence. */
export function clausesOf(words: readonly Word[]): Clause[] {
  return joinStaccato(splitAt(words, ['sentence'])).flatMap((sentence) =>
    splitAt(sentence, ['clause'])
      .flatMap((clause) => splitBefore(clause, TURNS))
      .map((clause) => withoutCourtesy(clause))
      .filter((clause) => clause.length > 0)
      .map((clause) => ({ words: clause, text: textOf(clause), sentence: textOf(sentence) })),
  )
}

/** "Leave. Me. Alone.": three sentences of one word each are one sentence. */
function joinStaccato(sentences: readonly Word[][]): Word[][] {
  const parts: Word[][] = []
  for (let i = 0; i < sentences.length; i++) {
    let end = i
    while (sentences[end]?.length === 1) end++
    const run = sentences.slice(i, end - i >= 3 ? end : i + 1)
    parts.push(run.flat().map((word, at) => (at > 0 && run.length > 1 ? { ...word, gap: 'space' as const } : word)))
    i += run.length - 1
  }
  return parts
}

const TURNS = new Set(['but', 'pero', 'because', 'porque'])

function splitBefore(words: readonly Word[], turns: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]]
  for (const word of words) {
    if (turns.has(word.text)) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}

export function splitAt(words: readonly Word[], gaps: readonly Word['gap'][]): Word[][] {
  const parts: Word[][] = []
  for (const word of words) {
    if (gaps.includes(word.gap) || parts.length === 0) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts
}

export function withoutCourtesy(words: readonly Word[]): readonly Word[] {
  const at = (list: readonly Word[], phrase: readonly string[], from: number): boolean =>
    phrase.every((text, i) => list[from + i]?.text === text)
  const first = COURTESY.find((phrase) => at(words, phrase, 0))
  if (first) return withoutCourtesy(words.slice(first.length))
  const last = COURTESY.find((phrase) => phrase.length <= words.length && at(words, phrase, words.length - phrase.length))
  if (last && last[0]?.startsWith('ok') === true && NEGATED.has(words.at(-1 - last.length)?.text ?? '')) return words
  return last ? withoutCourtesy(words.slice(0, -last.length)) : words
}

/** "Texting me is not ok" ends in no politeness. */
const NEGATED = new Set(['not', 'isnt', 'arent'])

export const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ')
