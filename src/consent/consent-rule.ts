import type { Language } from '../conversation/reading.ts'

/** A wording that asks to end contact, matched on the words of one clause joined by single spaces. */
export type ConsentRule = { id: string; set: Language; pattern: RegExp }

/**
 * What takes a match back. `part` is what the pattern reads: the clause before the match, the match with the rest of its clause, the sentence
 * or the whole text; `on` narrows the guard to matches of that wording.
 */
export type ConsentGuard = { id: GuardId; part: 'before' | 'after' | 'sentence' | 'text'; pattern: RegExp; on?: RegExp }

export type GuardId = 'object' | 'negation' | 'restriction' | 'copy' | 'reported' | 'complaint'

/** Rules of one language from `[id, pattern source]` rows. */
export const rules = (set: Language, rows: readonly (readonly [string, string])[]): ConsentRule[] =>
  rows.map(([id, source]) => ({ id: `${set}.${id}`, set, pattern: new RegExp(source, 'g') }))
