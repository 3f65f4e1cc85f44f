import { DateTime } from 'luxon'
import { zoneOf } from './contact.ts'
import type { DecideInput, Draft } from './decision.ts'
import { timelineOf } from './fact.ts'
import type { Ask, EndOfWindow } from './goal.ts'
import { isMarked } from './mark.ts'
import { add } from './grow.ts'
import { acceptsSaleWindow, WINDOW_END } from './sale-window.ts'

/** A seller whose own dates lie this near may well take an earlier sale. */
const NEAR_DAYS = 90

/**
 * With everything answered and dates just outside the 30 to 45 days, a seller is asked once whether a sale inside them would
 * help after all, with the month in which they end (example of the seller bot, turn 5).
 */
export function soonerQuestion(draft: Draft, input: DecideInput): Ask | null {
  const { facts, state } = draft
  if (state.owner !== 'seller' || acceptsSaleWindow(facts) !== false || isMarked(state, 'sooner_asked')) return null
  const timeline = timelineOf(facts)
  if (timeline === null || timeline.open_ended || (timeline.latest_days ?? timeline.earliest_days) > NEAR_DAYS) return null
  add(draft, { type: 'ObjectionRaised', payload: { type: 'sooner_asked', rung: 1 } })
  return { key: 'timeline_acceptable', rung: 3, sooner: endOfWindow(input) }
}

function endOfWindow({ now, contact, location }: DecideInput): EndOfWindow {
  const end = DateTime.fromJSDate(now, { zone: zoneOf(contact, location) }).plus({ days: WINDOW_END })
  return { part: end.day <= 10 ? 'early' : end.day <= 20 ? 'mid' : 'late', month: end.month }
}
