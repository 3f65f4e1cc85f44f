import type { QuestionKey, Side, SideScores } from './reading.ts'

/** The question whether they want to buy, or to sell. */
export const CONFIRMS: Record<Side, QuestionKey> = { buyer: 'confirm_buyer', seller: 'confirm_seller' }

/** The side a question asks to be confirmed; null: it asks for something else. */
export const confirmedSide = (key: QuestionKey | null): Side | null =>
  key === CONFIRMS.buyer ? 'buyer' : key === CONFIRMS.seller ? 'seller' : null

/**
 * Whether a text settles the confirming question that was pending: from then on "ok" and "no" are said to something else. A text that
 * says nothing of the side leaves it open.
 */
export function answersConfirmation(
  pending: QuestionKey | null,
  { score, refuted }: { score: SideScores; refuted: Record<Side, boolean> },
): boolean {
  const side = confirmedSide(pending)
  return side !== null && (refuted[side] || score[side] >= SAID_FROM)
}

/** A "maybe" is an answer too. */
const SAID_FROM = 0.5
