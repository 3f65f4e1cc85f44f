import type { Side, UnderstandInput } from '../conversation/reading.ts'

const MOST = 0.99
const REFUTED = 0.2
const DECAY = 0.6
const OLDER = 4
const DAY = 86_400_000
const FORGOTTEN = 14 * DAY

/** Message score of a side (I-1): 1 − Π(1 − w), capped; at most .20 when the text takes the side back (I-3). */
export function messageScore(weights: readonly number[], refuted: boolean): number {
  const score = bounded(combined(weights))
  return refuted ? Math.min(REFUTED, score) : score
}

/** Conversation score of a side (I-2): older messages count .6, .36, .216, .1296; none after 14 days. */
export function conversationScore(newest: number, recent: UnderstandInput['recent'], { side, at }: { side: Side; at: string }): number {
  const now = Date.parse(at)
  const older = recent
    .slice(0, OLDER)
    .map((message, i) => (now - Date.parse(message.at) > FORGOTTEN ? 0 : DECAY ** (i + 1) * message.score[side]))
  return bounded(combined([newest, ...older]))
}

// Sorted, so that the order of families never shows in the last digit.
const combined = (weights: readonly number[]) => 1 - [...weights].sort((a, b) => a - b).reduce((rest, weight) => rest * (1 - weight), 1)

const bounded = (score: number) => Math.min(MOST, Math.max(0, Math.round(score * 10_000) / 10_000))
