/**
 * A phrase over words. Notation: words separated by spaces; `a|b` one of; `@name` a named list (also inside `a|@name`); `?` at the end: may
 * be missing; `..3` up to three words of any kind; `#` a word that begins with a digit; `#/` a pair such as 3/2; `!a|b` the next word is
 * none of these; `<` clause start; `>` clause end; `~kind` a word of that kind (also inside `a|~kind`), where the kinds of the words are
 * given. Bounded gaps only, so one attempt costs a constant and a text costs its length.
 */
export type PhraseTable<T> = {
  byFirst: ReadonlyMap<string, readonly Entry<T>[]>
  /** Phrases that may begin with any number. */
  numeric: readonly Entry<T>[]
}

/** A found phrase: words `from` to `to`, end exclusive. */
export type PhraseHit<T> = { value: T; from: number; to: number }

/** A value and the phrases that stand for it, separated by commas. */
export type PhraseRow<T> = readonly [value: T, phrases: string]

export type WordLists = Readonly<Record<string, string>>

/** Compiles phrases once, at load. Throws on a phrase that begins with a gap or names an unknown list. */
export function phraseTable<T>(lists: WordLists, rows: readonly PhraseRow<T>[]): PhraseTable<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  const numeric: Entry<T>[] = []
  for (const [value, phrases] of rows) {
    for (const phrase of phrasesOf(phrases)) {
      const steps = phrase.split(/\s+/).map((step) => compile(step, lists))
      const entry = { value, steps, second: secondOf(steps) }
      const first = entry.steps.find((step) => step.kind !== 'start')
      if (first?.kind === 'number') numeric.push(entry)
      else if (first?.kind === 'word' && !first.optional) for (const word of [...first.words, ...first.kinds]) push(byFirst, word, entry)
      else throw new Error(`phrase must begin with a word: ${phrase}`)
    }
  }
  return { byFirst, numeric }
}

/** Words for a phrase to choose from: `a b c` as `a|b|c`. */
export const oneOf = (words: string): string => words.trim().split(/\s+/).join('|')

/** A list of words too long for one line goes on after its `|`. */
const phrasesOf = (phrases: string): string[] =>
  phrases
    .replaceAll(/\|\s+/g, '|')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** The kinds of each word of a text, written as phrases name them: `~kind`. */
export type WordKinds = readonly (readonly string[])[]

/** Every place a phrase of the table stands in the words, by start. A phrase is reported once per start, at its shortest. */
export function findPhrases<T>(table: PhraseTable<T>, words: readonly string[], kinds: WordKinds = NO_KINDS): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = []
  const text = { words, kinds }
  for (let from = 0; from < words.length; from++) {
    const word = words[from] ?? ''
    const entries = table.byFirst.get(word)
    if (entries !== undefined) findAt(entries, text, { from, hits })
    for (const kind of kinds[from] ?? []) {
      const framed = table.byFirst.get(kind)
      if (framed !== undefined) findAt(framed, text, { from, hits })
    }
    if (isNumber(word)) findAt(table.numeric, text, { from, hits })
  }
  return hits
}

const NO_KINDS: WordKinds = []

type Text = { words: readonly string[]; kinds: WordKinds }

function findAt<T>(entries: readonly Entry<T>[], text: Text, { from, hits }: { from: number; hits: PhraseHit<T>[] }): void {
  for (const entry of entries) {
    if (entry.second !== null && !isAhead(entry.second, text, from)) continue
    const to = matchSteps(entry.steps, text, { step: 0, word: from })
    if (to >= 0) hits.push({ value: entry.value, from, to })
  }
}

type Step =
  | { kind: 'word'; words: ReadonlySet<string>; kinds: ReadonlySet<string>; optional: boolean }
  | { kind: 'number'; pair: boolean; optional: boolean }
  | { kind: 'gap'; max: number }
  | { kind: 'not'; words: ReadonlySet<string>; kinds: ReadonlySet<string> }
  | { kind: 'start' }
  | { kind: 'end' }

type Entry<T> = { value: T; steps: readonly Step[]; second: Second | null }

/** The next word a phrase cannot do without, and how far after its start it may stand: most attempts end on this look. */
type Second = Choice & { from: number; to: number }
type Choice = { words: ReadonlySet<string>; kinds: ReadonlySet<string> }

function secondOf(steps: readonly Step[]): Second | null {
  let [from, to] = [1, 1]
  const first = steps.findIndex((step) => step.kind === 'word' || step.kind === 'number')
  for (const step of steps.slice(first + 1)) {
    if (step.kind === 'word' && !step.optional) return { words: step.words, kinds: step.kinds, from, to }
    if (step.kind === 'gap') to += step.max
    if (step.kind === 'number' || step.kind === 'word') {
      to += 1
      if (!step.optional) from += 1
    }
  }
  return null
}

function isAhead(second: Second, text: Text, start: number): boolean {
  const last = Math.min(start + second.to, text.words.length - 1)
  for (let i = start + second.from; i <= last; i++) if (isOneOf(second, text, i)) return true
  return false
}

const isOneOf = ({ words, kinds }: Choice, text: Text, at: number): boolean =>
  words.has(text.words[at] ?? '') || (kinds.size > 0 && (text.kinds[at]?.some((kind) => kinds.has(kind)) ?? false))

function compile(source: string, lists: WordLists): Step {
  if (source === '<') return { kind: 'start' }
  if (source === '>') return { kind: 'end' }
  if (source.startsWith('..')) return { kind: 'gap', max: Number(source.slice(2)) }
  if (source.startsWith('!')) return { kind: 'not', ...choiceOf(source.slice(1), lists) }
  const optional = source.endsWith('?')
  const bare = optional ? source.slice(0, -1) : source
  if (bare === '#' || bare === '#/') return { kind: 'number', pair: bare === '#/', optional }
  return { kind: 'word', ...choiceOf(bare, lists), optional }
}

function choiceOf(source: string, lists: WordLists): Choice {
  const words = source.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word]
    const list = lists[word.slice(1)]
    if (list === undefined) throw new Error(`unknown word list: ${word}`)
    return list.trim().split(/\s+/)
  })
  return { words: new Set(words.filter((word) => !word.startsWith('~'))), kinds: new Set(words.filter((word) => word.startsWith('~'))) }
}

function push<T>(map: Map<string, Entry<T>[]>, word: string, entry: Entry<T>): void {
  const entries = map.get(word)
  if (entries === undefined) map.set(word, [entry])
  else entries.push(entry)
}

const isNumber = (word: string) => word >= '0' && word < ':'

type Place = { step: number; word: number }

/** The end of the shortest match, or -1. */
function matchSteps(steps: readonly Step[], text: Text, at: Place): number {
  const step = steps[at.step]
  if (step === undefined) return at.word
  if (step.kind === 'gap') return matchGap(steps, text, at)
  if (step.kind === 'word' || step.kind === 'number') return matchWord(steps, text, at)
  return holds(step, text, at.word) ? matchSteps(steps, text, { step: at.step + 1, word: at.word }) : -1
}

/** A condition on the place that takes no word. */
function holds(step: Extract<Step, { kind: 'start' | 'end' | 'not' }>, text: Text, index: number): boolean {
  if (step.kind === 'start') return index === 0
  return step.kind === 'end' ? index >= text.words.length : index >= text.words.length || !isOneOf(step, text, index)
}

function matchWord(steps: readonly Step[], text: Text, at: Place): number {
  const step = steps[at.step]
  if (step?.kind !== 'word' && step?.kind !== 'number') return -1
  const to = takes(step, text, at.word) ? matchSteps(steps, text, { step: at.step + 1, word: at.word + 1 }) : -1
  return to < 0 && step.optional ? matchSteps(steps, text, { step: at.step + 1, word: at.word }) : to
}

function takes(step: Extract<Step, { kind: 'word' | 'number' }>, text: Text, at: number): boolean {
  const word = text.words[at]
  if (word === undefined) return false
  if (step.kind === 'word') return isOneOf(step, text, at)
  return isNumber(word) && (!step.pair || word.includes('/'))
}

function matchGap(steps: readonly Step[], text: Text, at: Place): number {
  const step = steps[at.step]
  const max = step?.kind === 'gap' ? step.max : 0
  for (let skipped = 0; skipped <= max && at.word + skipped <= text.words.length; skipped++) {
    const to = matchSteps(steps, text, { step: at.step + 1, word: at.word + skipped })
    if (to >= 0) return to
  }
  return -1
}
