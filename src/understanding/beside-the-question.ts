import type { Act, Extracted } from '../conversation/reading.ts'

/** So few words are an answer whatever else they mean. */
const ANSWERS_UP_TO = 4

const ACTED_ON_FROM = 0.7

export type Read = { acts: readonly Act[]; facts: readonly Extracted[]; notes: readonly string[]; words: number }

/**
 * A yes or no that a longer text only seems to give: "ok we want to be closer to the grandkids" and "we don't agree on it" speak of
 * something else than the dates we asked about. Days they name, and "too soon", are an answer.
 */
export function withoutSeeming({ acts, facts, notes, words }: Read): { acts: Act[]; facts: Extracted[] } {
  const speaksOfElse =
    acts.some(
      (act) =>
        (act.kind === 'objection' || act.kind === 'stall') &&
        act.about !== 'not_ready' &&
        act.confidence >= ACTED_ON_FROM &&
        !isAsked(act, acts),
    ) ||
    facts.some(({ field }) => field === 'motivation') ||
    notes.some((note) => note.startsWith('feeling:'))
  if (words <= ANSWERS_UP_TO || !speaksOfElse) return { acts: [...acts], facts: [...facts] }
  const seeming = facts.find(({ field, basis }) => field === 'timeline_acceptable' && basis === 'context')
  if (seeming === undefined) return { acts: [...acts], facts: [...facts] }
  return {
    acts: acts.filter(({ kind, about }) => !(about === 'timeline_acceptable' && (kind === 'answer' || kind === 'correction'))),
    facts: facts.filter((fact) => fact !== seeming),
  }
}

/** "How do we know you are legit?" doubts by asking: a yes before it still answers us. */
const isAsked = ({ span }: Act, acts: readonly Act[]): boolean =>
  acts.some(({ kind, span: asked }) => kind === 'question' && asked[0] <= span[0] && span[1] <= asked[1])
