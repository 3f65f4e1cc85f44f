import type { Facts, Timeline } from './fact.ts'
import { timelineOf } from './fact.ts'

/** The last day of the 30–45 days the seller script asks about. */
export const WINDOW_END = 45

/**
 * Whether a sale in 30–45 days suits the seller: their own yes or no, or what their timeline says; null when neither tells.
 * Of two that disagree the later statement stands; within one text their plain answer does.
 */
export function acceptsSaleWindow(facts: Facts): boolean | null {
  const { timeline, timeline_acceptable: answer } = facts
  const said = typeof answer?.value === 'boolean' ? answer.value : null
  const implied = impliedBy(timelineOf(facts))
  if (said === null || implied === null || !answer || !timeline) return said ?? implied
  return Date.parse(timeline.statedAt) > Date.parse(answer.statedAt) ? implied : said
}

function impliedBy(timeline: Timeline | null): boolean | null {
  if (!timeline || timeline.contingent) return null
  if (timeline.open_ended || timeline.earliest_days > WINDOW_END) return false
  return timeline.latest_days !== null && timeline.latest_days <= WINDOW_END ? true : null
}
