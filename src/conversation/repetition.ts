import type { DecideInput } from './decision.ts'
import type { Heard } from './heard.ts'
import type { Understanding } from './reading.ts'

/** The share of words two texts have in common from which one repeats the other. */
const REPEATS_FROM = 0.7

/** Shorter texts are alike by nature. */
const WORDS_FROM = 3

/** Their own earlier texts a new one is held against. */
const LOOKED_AT = 3

/** The note of a text that says we did not get what they meant. */
export const MISUNDERSTOOD = 'misunderstood'

/** The note of a text that asks what we mean. */
export const ASKS_MEANING = 'asks_meaning'

const MISSED = [MISUNDERSTOOD, 'told_already', ASKS_MEANING]

/** Whether the texts of this turn show that we missed their point: they repeat themselves, or say so. */
export const isUnheard = ({ heard, recent }: Pick<DecideInput, 'heard' | 'recent'>): boolean =>
  heard.some(
    (text) =>
      !text.stale &&
      (MISSED.some((note) => text.understanding.notes.includes(note)) || (!saysAnew(text) && repeats(text.text, recent.theirs))),
  )

/** What is objected to again climbs its own ladder; "not sure yet" and thanks are said again without any repetition. */
const saysAnew = ({ understanding }: Heard): boolean =>
  understanding.acts.some(({ kind }) => kind === 'objection' || kind === 'stall' || kind === 'thanks') || isUndecided(understanding)

/** An answer that is not there yet, and nothing else. */
export const isUndecided = ({ acts, facts }: Understanding): boolean =>
  acts.length > 0 && acts.every(({ kind, about }) => kind === 'answer' && about === 'maybe') && facts.length === 0

/** Whether a text says again what one of their last ones said; `theirs` newest first. */
export const repeats = (text: string, theirs: readonly string[]): boolean =>
  theirs.slice(0, LOOKED_AT).some((earlier) => overlap(text, earlier) >= REPEATS_FROM && !bringsNumber(text, earlier))

/** Another house, price or day: the same words about something else say something new. */
function bringsNumber(text: string, earlier: string): boolean {
  const known = wordsOf(earlier)
  return [...wordsOf(text)].some((word) => /\d/.test(word) && !known.has(word))
}

/** The share of the shorter text's words that stand in the other: who repeats often adds to it. 0 below three words. */
export function overlap(text: string, other: string): number {
  const [shorter, longer] = [wordsOf(text), wordsOf(other)].sort((a, b) => a.size - b.size)
  if (shorter === undefined || longer === undefined || shorter.size < WORDS_FROM) return 0
  return [...shorter].filter((word) => longer.has(word)).length / shorter.size
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
