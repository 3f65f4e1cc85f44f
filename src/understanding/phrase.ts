/**
 * A phrase over words. Notation: words separated by spaces; `a|b` one of; `@name` a named list (also inside `a|@name`); `?` at the end: may
 * be missing; `..3` up to three words of any kind; `#` a word that begins with a digit; `#/` a pair such as 3/2; `!a|b` the next word is
 * none of these; `<` clause start; `>` clause end; `~kind` a word of that kind (also inside `a|~kind`), where the kinds of the words are
 * given. Bounded gaps only, so one attempt costs a constant and a text costs its length.
 */
export type PhraseTable<T> = {
  byFirst: ReadonlyMap<string, Group<T>>
  /** Phrases that may begin with any number. */
  numeric: Group<T>
  /** Stands for this table in `BEGINS`; tables past the thirty-second share one. */
  bit: number
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
      const entry = { value, steps, second: secondOf(steps), rank: 0 }
      const first = entry.steps.find((step) => step.kind !== 'start')
      if (first?.kind === 'number') numeric.push(entry)
      else if (first?.kind === 'word' && !first.optional) for (const word of [...first.words, ...first.kinds]) push(byFirst, word, entry)
      else throw new Error(`phrase must begin with a word: ${phrase}`)
    }
  }
  const bit = 1 << (tables++ & 31)
  for (const word of byFirst.keys()) BEGINS.set(word, (BEGINS.get(word) ?? 0) | bit)
  if (numeric.length > 0) beginWithNumbers |= bit
  return { bit, byFirst: new Map(Array.from(byFirst, ([word, entries]) => [word, groupOf(entries)])), numeric: groupOf(numeric) }
}

/** Every word and kind a phrase begins with, and the tables of those phrases: one look tells all tables of a word. */
const BEGINS = new Map<string, number>()
let beginWithNumbers = 0
let tables = 0

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
  const { begins, any } = beginsOf(words, kinds)
  if ((any & table.bit) === 0) return hits
  const text = { words, kinds }
  for (let from = 0; from < words.length; from++) {
    if (((begins[from] ?? 0) & table.bit) === 0) continue
    const word = words[from] ?? ''
    findFrom(table.byFirst.get(word), text, { from, hits })
    const ofKind = kinds[from]
    if (ofKind !== undefined) for (const kind of ofKind) findFrom(table.byFirst.get(kind), text, { from, hits })
    if (isNumber(word)) findFrom(table.numeric, text, { from, hits })
  }
  return hits
}

/** At each word, the tables with a phrase that may begin there, by its word, its kinds or as a number; `any` of them at all. */
type Begins = { words: readonly string[]; kinds: WordKinds; begins: Int32Array; any: number }

/** The words looked at last, most often asked about again by the next table. */
let last: Begins = { words: [], kinds: [], begins: new Int32Array(0), any: 0 }

function beginsOf(words: readonly string[], kinds: WordKinds): Begins {
  if (last.words === words && last.kinds === kinds) return last
  const begins = new Int32Array(words.length)
  let any = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    let bits = BEGINS.get(word) ?? 0
    const ofKind = kinds[at]
    if (ofKind !== undefined) for (const kind of ofKind) bits |= BEGINS.get(kind) ?? 0
    if (isNumber(word)) bits |= beginWithNumbers
    begins[at] = bits
    any |= bits
  }
  last = { words, kinds, begins, any }
  return last
}

const NO_KINDS: WordKinds = []

type Text = { words: readonly string[]; kinds: WordKinds }

function findFrom<T>(group: Group<T> | undefined, text: Text, { from, hits }: { from: number; hits: PhraseHit<T>[] }): void {
  if (group === undefined) return
  const found: Found<T>[] = []
  for (const entries of group.bySecond === null ? [group.entries] : likelyAt(group, text, from))
    for (const entry of entries) {
      if (entry.second !== null && !isAhead(entry.second, text, from)) continue
      const to = matchSteps(entry.steps, text, { step: 0, word: from })
      if (to >= 0 && !found.some((one) => one.entry === entry)) found.push({ entry, to })
    }
  if (found.length > 1) found.sort((a, b) => a.entry.rank - b.entry.rank)
  for (const { entry, to } of found) hits.push({ value: entry.value, from, to })
}

type Found<T> = { entry: Entry<T>; to: number }

type Step =
  | { kind: 'word'; words: ReadonlySet<string>; kinds: ReadonlySet<string>; optional: boolean }
  | { kind: 'number'; pair: boolean; optional: boolean }
  | { kind: 'gap'; max: number }
  | { kind: 'not'; words: ReadonlySet<string>; kinds: ReadonlySet<string> }
  | { kind: 'start' }
  | { kind: 'end' }

type Entry<T> = { value: T; steps: readonly Step[]; second: Second | null; rank: number }

/** The next word a phrase cannot do without, and how far after its start it may stand: most attempts end on this look. */
type Second = Choice & { from: number; to: number }
type Choice = { words: ReadonlySet<string>; kinds: ReadonlySet<string> }

/**
 * Phrases that share a first word. `bySecond` finds them by the next word they cannot do without, so that a common first word costs what
 * stands after it and not the length of the table; `loose` need no second word, and few phrases are tried one by one.
 */
type Group<T> = {
  entries: readonly Entry<T>[]
  loose: readonly Entry<T>[]
  bySecond: ReadonlyMap<string, readonly Entry<T>[]> | null
  /** How far after the first word a second may stand at most. */
  reach: number
}

const FEW = 3

function groupOf<T>(given: readonly Entry<T>[]): Group<T> {
  const entries = given.map((entry, rank) => ({ ...entry, rank }))
  const loose = entries.filter((entry) => entry.second === null)
  const reach = Math.max(0, ...entries.map(({ second }) => second?.to ?? 0))
  if (entries.length <= FEW) return { entries, loose, bySecond: null, reach }
  const bySecond = new Map<string, Entry<T>[]>()
  for (const entry of entries) {
    for (const word of [...(entry.second?.words ?? []), ...(entry.second?.kinds ?? [])]) push(bySecond, word, entry)
  }
  return { entries, loose, bySecond, reach }
}

/** The phrases of a group that a word soon after the first one speaks for; one may stand under several words. */
function likelyAt<T>({ loose, bySecond, reach }: Group<T>, { words, kinds }: Text, from: number): (readonly Entry<T>[])[] {
  const found: (readonly Entry<T>[])[] = loose.length === 0 ? [] : [loose]
  const add = (word: string): void => {
    const entries = bySecond?.get(word)
    // A word that is said again and again finds the same phrases.
    if (entries !== undefined && !found.includes(entries)) found.push(entries)
  }
  const last = Math.min(from + reach, words.length - 1)
  for (let at = from + 1; at <= last; at++) {
    add(words[at] ?? '')
    kinds[at]?.forEach(add)
  }
  return found
}

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
