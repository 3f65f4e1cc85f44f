import { z } from 'zod'
import type { Clock } from '../lib/clock.ts'
import { fail, ok } from '../lib/result.ts'
import { isOpen, startsAt } from './appointment-time.ts'
import type { AppointmentInput, CrmAppointment, CrmError, CrmPort, CrmResult } from './crm-port.ts'
import { appointmentsShape, slotsShape } from './crm-shapes.ts'
import { BOOKING_REFUSALS } from './refusal-texts.ts'
import type { CrmCall, Requests } from './request.client.ts'

type AppointmentCalls = Pick<CrmPort, 'freeSlots' | 'bookAppointment' | 'changeAppointment' | 'listAppointments' | 'findAppointment'>

/** HighLevel's own limit of one question for free slots. */
const LONGEST_SPAN_MS = 31 * 86_400_000
const EVENTS = '/calendars/events/appointments'

/** Free slots and appointments. */
export function appointmentCalls(requests: Requests, clock: Clock): AppointmentCalls {
  const freeSlots: CrmPort['freeSlots'] = async (locationId, { calendarId, from, to, zone }) => {
    const path = `/calendars/${encodeURIComponent(calendarId)}/free-slots`
    const slots = new Set<string>()
    for (let start = from.getTime(); start < to.getTime(); start += LONGEST_SPAN_MS) {
      const query = { startDate: start, endDate: Math.min(start + LONGEST_SPAN_MS, to.getTime()), timezone: zone }
      const answer = await requests.read({ locationId, resource: 'calendars', method: 'GET', path, query, effect: 'read' }, slotsShape)
      if (!answer.ok) return answer
      for (const slot of answer.value) slots.add(slot)
    }
    return ok([...slots].filter((slot) => slot >= from.toISOString() && slot <= to.toISOString()).toSorted())
  }

  const listAppointments: CrmPort['listAppointments'] = async (locationId, contactId) => {
    const path = `/contacts/${encodeURIComponent(contactId)}/appointments`
    const answer = await requests.read({ locationId, resource: 'contacts', method: 'GET', path, effect: 'read' }, appointmentsShape)
    return answer.ok ? ok(answer.value.events) : answer
  }

  return {
    freeSlots,
    listAppointments,
    async findAppointment(locationId, contactId, { calendarId, start, zone }) {
      const list = await listAppointments(locationId, contactId)
      if (!list.ok) return list
      return ok(
        list.value.find((each) => each.calendarId === calendarId && startsAt(each, start, zone) && isOpen(each, clock.now(), zone))?.id ??
          null,
      )
    },
    async bookAppointment(locationId, input, ref) {
      const open = openAppointment(await listAppointments(locationId, input.contactId), input, clock.now())
      if (!open.ok) return open
      if (open.value !== null) return ok({ id: open.value.id })
      const span = { calendarId: input.calendarId, from: new Date(input.start), to: new Date(input.end), zone: input.zone }
      const slots = await freeSlots(locationId, span)
      if (!slots.ok) return slots
      if (!slots.value.includes(span.from.toISOString()))
        return fail({ kind: 'permanent', reason: 'slot_taken', message: 'the slot is no longer free' })
      const answer = await requests.write(bookCall(locationId, input, ref), z.object({ id: z.string().min(1) }))
      return answer.ok ? ok({ id: answer.value?.id ?? null }) : answer
    },
    async changeAppointment(locationId, appointmentId, change) {
      const body = 'status' in change ? { appointmentStatus: change.status } : { startTime: change.start, endTime: change.end }
      const path = `${EVENTS}/${encodeURIComponent(appointmentId)}`
      const call: CrmCall = { locationId, resource: 'calendars', method: 'PUT', path, body, effect: 'repeat', refusals: BOOKING_REFUSALS }
      const answer = await requests.write(call, z.unknown())
      return answer.ok ? ok(null) : answer
    },
  }
}

/**
 * The contact's open appointment if it is this very one; another open one in the calendar is `duplicate`.
 * A list that cannot be had at all does not stop a booking: its form is not documented.
 */
function openAppointment(list: CrmResult<CrmAppointment[]>, input: AppointmentInput, now: Date): CrmResult<CrmAppointment | null> {
  if (!list.ok) return mayPass(list.error) ? list : ok(null)
  const open = list.value.filter((each) => each.id !== input.replaces && isOpen(each, now, input.zone))
  const same = open.find((each) => each.calendarId === input.calendarId && startsAt(each, input.start, input.zone))
  if (same !== undefined || open.length === 0) return ok(same ?? null)
  return fail({ kind: 'permanent', reason: 'duplicate', message: 'the contact has an open appointment' })
}

const mayPass = ({ kind, reason }: CrmError): boolean => reason === 'auth' || (kind === 'retryable' && reason !== 'bad_response')

function bookCall(locationId: string, input: AppointmentInput, ref: string): CrmCall {
  const { calendarId, contactId, start, end, title, assignedUserId } = input
  const body = {
    calendarId,
    locationId,
    contactId,
    startTime: start,
    endTime: end,
    title,
    description: `[${ref}]`,
    appointmentStatus: 'confirmed',
    toNotify: true,
    ...(assignedUserId === undefined ? {} : { assignedUserId }),
  }
  return { locationId, resource: 'calendars', method: 'POST', path: EVENTS, body, effect: 'create', refusals: BOOKING_REFUSALS }
}
