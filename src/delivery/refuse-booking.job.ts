import { DateTime } from 'luxon'
import type { Appointment } from '../conversation/slot.ts'
import { isOpen } from '../crm/appointment-time.ts'
import type { CrmAppointment, CrmError, CrmPort } from '../crm/crm-port.ts'
import type { Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import type { DueAction } from '../outbox/due.store.ts'
import { endAppointment, type AppointmentDeps } from './settle-appointment.store.ts'

/** Attempts after which a calendar that does not book counts as out of order; a full rate budget is no fault of its. */
const MOST_TRIES = 3
const MOST_TRIES_UNDER_RATE = 8

/** Whether a change of an appointment is given up after attempt `n`: the contact waits for its answer. */
export function isOver({ kind }: DueAction, n: number, error: CrmError): boolean {
  if (kind !== 'book_appointment' && kind !== 'cancel_appointment') return false
  if (error.kind === 'permanent') return true
  return error.kind === 'retryable' && n >= (error.reason.startsWith('rate_') ? MOST_TRIES_UNDER_RATE : MOST_TRIES)
}

/** The calendar will not book. An appointment that stands in the way is what the contact is told of. */
export async function refuseBooking(
  deps: RefuseDeps,
  { action, n }: { action: DueAction; n: number },
  { reason, zone }: { reason: string; zone: string },
): Promise<void> {
  const { replaces } = action.payload as { replaces?: string | null }
  const isSecond = action.kind === 'book_appointment' && reason === 'duplicate'
  const standing = isSecond ? await readStanding(deps, action, { zone, but: replaces ?? null }) : null
  await endAppointment(deps, action, { n, status: 'failed', reason, standing })
}

async function readStanding(
  deps: RefuseDeps,
  { locationId, contactId }: DueAction,
  { zone, but }: { zone: string; but: string | null },
): Promise<Appointment | null> {
  const list = await deps.crm.listAppointments(locationId, contactId)
  if (!list.ok) return null
  const now = await readNow(deps.db)
  const open = list.value.filter((each) => each.id !== but && isOpen(each, now, zone)).flatMap((each) => instantOf(each, zone))
  return open.toSorted((a, b) => (a.start < b.start ? -1 : 1))[0] ?? null
}

function instantOf({ id, start, localStart }: CrmAppointment, zone: string): Appointment[] {
  const local = localStart === null ? null : DateTime.fromISO(localStart, { zone }).toUTC().toISO()
  const at = start ?? local
  return at === null ? [] : [{ id, start: at, end: null }]
}

export type RefuseDeps = AppointmentDeps & { db: Db; crm: Pick<CrmPort, 'listAppointments'> }
