/** How the contact has answered so far, counted by whoever keeps the messages. */
export type ReplyStats = {
  /** Times to reply of the last 5 replies, in milliseconds. */
  delaysMs: readonly number[]
  /** Words of each of the last 10 texts. */
  wordCounts: readonly number[]
  questions: number
  answers: number
  objections: 'none' | 'open' | 'stalled' | 'resolved' | 'refused'
  /** A call, meeting or tour: they asked for it, they accepted ours, or neither. */
  asked: 'theirs' | 'ours' | 'none'
}

/** The psychological commitment score, 0 to 100 with two decimals: it reads behaviour, never facts. */
export function commitment(replies: ReplyStats): number {
  const weighted =
    20 * velocity(replies.delaysMs) +
    15 * Math.min(100, 4 * mean(replies.wordCounts)) +
    20 * Math.min(100, 25 * replies.questions) +
    25 * objectionPoints(replies) +
    20 * ASKED[replies.asked]
  return Math.round(weighted) / 100
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The slowest median a step still admits. */
const VELOCITY = [
  { within: 2 * MINUTE, points: 100 },
  { within: 10 * MINUTE, points: 85 },
  { within: HOUR, points: 65 },
  { within: 4 * HOUR, points: 45 },
  { within: 24 * HOUR, points: 25 },
]

const ASKED: Record<ReplyStats['asked'], number> = { theirs: 100, ours: 50, none: 0 }
const RAISED = { open: 20, stalled: 30, resolved: 100, refused: 0 }

function velocity(delaysMs: readonly number[]): number {
  if (delaysMs.length === 0) return 0
  const median = medianOf(delaysMs)
  return VELOCITY.find(({ within }) => median <= within)?.points ?? 10
}

function objectionPoints({ objections, answers }: ReplyStats): number {
  if (objections !== 'none') return RAISED[objections]
  return answers >= 3 ? 80 : answers === 2 ? 40 : 0
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  return mean(middle)
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
