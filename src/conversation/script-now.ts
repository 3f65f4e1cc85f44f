import type { Bot, ScriptItem } from './bot.ts'
import type { DecideInput, Draft } from './decision.ts'
import { intentStatus } from './intent-known.ts'
import { freshFacts } from './known-facts.ts'
import { appointmentAhead } from './slot.ts'

/** The items that may be asked now: the script, and what follows it once an offer of times was answered. */
export const scriptNow = (draft: Draft, input: DecideInput, bot: Bot): ScriptItem[] => [
  ...bot.script(input.location),
  ...(isBookingAnswered(draft, input) ? afterBooking(draft, input, bot) : []),
]

/** What a bot asks a hot contact once a booking was offered and answered. */
export const afterBooking = (draft: Draft, input: DecideInput, bot: Bot): ScriptItem[] =>
  draft.state.temperature === 'hot' ? (bot.afterBooking?.(input.location) ?? []) : []

/** Known, declined or left open: nothing of it will be asked again. */
export function isSettled({ facts, state, at }: Draft, item: ScriptItem): boolean {
  const status = state.questions[item.key]
  return item.known(freshFacts(facts, at), intentStatus(state)) || status === 'declined' || status === 'open'
}

/** An appointment lies ahead, or the booking of the chosen time is on its way. */
export function isBooked({ state, decision }: Draft, { now }: DecideInput): boolean {
  if (decision.first?.action.kind === 'cancel_appointment') return false
  return appointmentAhead(state.appointment, now) !== null || state.offer?.chosen != null
}

const isBookingAnswered = (draft: Draft, input: DecideInput): boolean =>
  isBooked(draft, input) || draft.state.onceDone.includes('booking_exhausted')
