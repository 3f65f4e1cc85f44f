/** The letters of the modifier table: negated, third party, past, soft plan, hedged, later clause. */
export type Modifier = 'n' | 't' | 'p' | 's' | 'h' | 'l'

/** One row of the intent table. A code may have several rows. */
export type FamilyRule = {
  code: string
  weight: number
  /** Modifiers the wording itself carries: "sold my house" is past. */
  modifiers?: readonly Modifier[]
  /** Whether its negation takes the side back. "Not pre-approved yet" takes nothing back, so such a negated row counts as not found. */
  refutes?: boolean
  /** Counts only after a word of wish or doubt: "sell" alone says nothing. */
  needsWish?: boolean
  /** Does not count when "you" is the one who acts. */
  notYou?: boolean
  /** Does not count shortly after one of these words: "need to be approved" states no approval. */
  notAfter?: ReadonlySet<string>
  /** Does not count shortly before one of these words: who is approved for an apartment buys nothing. */
  notBefore?: ReadonlySet<string>
  /** Does not count when one of these words stands in it: an average is no home of theirs. */
  notWith?: ReadonlySet<string>
  /** Read over the whole text, because its words stand in two clauses. */
  whole?: boolean
  /** Separated by commas. */
  phrases: string
}

export const MODIFIER_FACTORS: Readonly<Record<Modifier, number>> = { n: 0, t: 0.15, p: 0.15, s: 0.9, h: 0.65, l: 0.8 }
