import type { AppointmentSeen, DecideInput, Draft } from './decision.ts'
import type { ConversationEvent } from './event.ts'
import { KEPT_APPOINTMENT } from './evolve-booking.ts'
import { add } from './grow.ts'
import { cancelledPlan } from './plan-follow-up.ts'
import { appointmentAhead } from './slot.ts'

/**
 * What a person, or the contact's own link, changed in the calendar reaches the conversation. Our own changes come back this
 * way too and change nothing: they are told by whoever settles them.
 */
export function noteAppointments(draft: Draft, input: DecideInput): void {
  for (const seen of input.appointments ?? []) {
    const event = eventOf(draft, input, seen)
    if (event === null) continue
    if (draft.state.version === 0) add(draft, { type: 'ContactSeen', payload: { source: input.contact.source } })
    add(draft, event)
    if (event.type === 'AppointmentBooked') add(draft, ...cancelledPlan(draft.state, 'booked'))
  }
}

function eventOf({ state }: Draft, { now }: DecideInput, seen: AppointmentSeen): ConversationEvent | null {
  const { id: appointment_id, status, start: starts_at, end: ends_at } = seen
  const isKnown = state.appointment?.id === appointment_id
  switch (status) {
    case 'open': {
      if (starts_at === null || (isKnown && sameInstant(state.appointment?.start, starts_at))) return null
      if (isKnown) return { type: 'AppointmentMoved', payload: { appointment_id, starts_at, ends_at, by: 'crm', replaced: null } }
      const isOurs = sameInstant(state.offer?.chosen?.start, starts_at)
      const isNews = !isOurs && Date.parse(starts_at) > now.getTime() && appointmentAhead(state.appointment, now) === null
      return isNews ? { type: 'AppointmentBooked', payload: { appointment_id, starts_at, ends_at, by: 'crm' } } : null
    }
    case 'kept':
      return isKnown ? { type: 'EpisodeClosed', payload: { episode: state.episode, reason: KEPT_APPOINTMENT } } : null
    case 'cancelled':
    case 'missed':
      return isKnown ? { type: 'AppointmentCancelled', payload: { appointment_id, by: 'crm', reason: status } } : null
  }
}

const sameInstant = (a: string | undefined, b: string): boolean => a !== undefined && Date.parse(a) === Date.parse(b)
