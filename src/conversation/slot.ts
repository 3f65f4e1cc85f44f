/** A time for an appointment: instants, ISO 8601 in UTC. */
export type Slot = { start: string; end: string }

export type BookingPurpose = 'book' | 'move'

/**
 * Times offered to a contact. `chosen`: the booking of that one is on its way. Without slots nothing can be chosen, and a wish
 * for a time is heard all the same.
 */
export type Offer = {
  slots: Slot[]
  offeredAt: string
  expiresAt: string
  /** Counts the pairs of times the contact was offered, from 1. */
  round: number
  purpose: BookingPurpose
  /** The appointment that ends once another time is booked. */
  replaces: string | null
  /** Starts that were refused or taken: they do not come again. */
  avoid: string[]
  chosen: Slot | null
  /** Bookings of this offer that came to nothing. */
  rejections: number
}

/** The contact's appointment; `end` null where the CRM did not say. `ours`: a bot booked it, so that its kind is known. */
export type Appointment = { id: string; start: string; end: string | null; ours?: true }

const HOUR_MS = 3_600_000
const VALID_MS = 24 * HOUR_MS
const BEFORE_FIRST_MS = HOUR_MS

/** An offer lasts a day, or until an hour before the earlier of its times. */
export function expiryOf(slots: readonly Slot[], now: Date): string {
  const earliest = Math.min(...slots.map(({ start }) => Date.parse(start)))
  return new Date(Math.min(now.getTime() + VALID_MS, earliest - BEFORE_FIRST_MS)).toISOString()
}

/** Whether one of the times can still be chosen. */
export const isChoosable = ({ slots, expiresAt, chosen }: Offer, now: Date): boolean =>
  slots.length > 0 && chosen === null && now.getTime() < Date.parse(expiresAt)

/** The appointment that still lies ahead, or null. */
export const appointmentAhead = (appointment: Appointment | null, now: Date): Appointment | null =>
  appointment !== null && Date.parse(appointment.start) > now.getTime() ? appointment : null
