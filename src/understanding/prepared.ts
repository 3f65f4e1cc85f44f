/** A word of `match`; offsets into `match`, end exclusive. */
export type Token = { text: string; start: number; end: number }

/** A text ready to be read: what the person wrote, and the form patterns run over. */
export type Prepared = {
  /** What the person wrote, cut at 2,000 code points. */
  original: string
  /** Normalised, lower-case, accents folded (ñ kept), contractions expanded. */
  match: string
  /** Original UTF-16 offset of each index of `match`; length `match.length + 1`. */
  at: readonly number[]
  /** Original UTF-16 offset where each unit of `match` ends; an expanded word maps each of its units to the whole written word. */
  ends: readonly number[]
  tokens: readonly Token[]
  /** Offsets into `match`. */
  clauses: readonly [start: number, end: number][]
  truncated: boolean
  originalLength: number
  shouting: boolean
  notes: string[]
}
