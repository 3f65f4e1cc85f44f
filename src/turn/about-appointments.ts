import type { AppointmentSeen, DecideInput, RejectedBooking } from '../conversation/decision.ts'
import type { LoadedTurn, MirroredAppointment, WaitingRow } from './load-turn.store.ts'

/** What a turn's rows say of appointments, as the decision reads it. */
export function aboutAppointments({
  rows,
  appointments,
  bookingUnderWay,
}: LoadedTurn): Pick<DecideInput, 'appointments' | 'rejected' | 'bookingUnderWay'> {
  const rejection = rows.findLast(({ kind }) => kind === 'slot_rejected')
  return {
    appointments: appointments.map(seen),
    bookingUnderWay,
    ...(rejection ? { rejected: bodyOf(rejection) } : {}),
  }
}

/** When the text was written that the rejected booking was to answer. */
export function rejectionAnswers(rows: readonly WaitingRow[]): Date | null {
  const rejection = rows.findLast(({ kind }) => kind === 'slot_rejected')
  const at = rejection ? (bodyOf(rejection).answers_at ?? null) : null
  return at === null ? null : new Date(at)
}

const bodyOf = ({ body }: WaitingRow): RejectedBooking & { answers_at?: string | null } => body as RejectedBooking

const STATUS: Readonly<Record<string, AppointmentSeen['status']>> = {
  cancelled: 'cancelled',
  deleted: 'cancelled',
  invalid: 'cancelled',
  noshow: 'missed',
  showed: 'kept',
}

/** A state nobody knows has not ended. */
const seen = ({ id, status, start, end }: MirroredAppointment): AppointmentSeen => ({
  id,
  status: STATUS[status] ?? 'open',
  start: start === null ? null : new Date(start).toISOString(),
  end: end === null ? null : new Date(end).toISOString(),
})
