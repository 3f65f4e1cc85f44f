import type { Call, Json, Reply, Route } from './sim-call.ts'
import { absent, answer, FOREIGN, locationOf, refuse, text, withoutNulls } from './sim-call.ts'
import { withContact } from './sim-contact-access.ts'
import type { SimCalendar, Span } from './sim-slots.ts'
import { isoWithOffset, openSlots, slotsByDay } from './sim-slots.ts'
import type { AppointmentStatus, SimAppointment, SimContact, SimLocation } from './sim-state.ts'
import type { Sim, SimEvent } from './sim-world.ts'
import { nowIso } from './sim-world.ts'

const open = { version: '2021-04-15', access: 'location' } as const

export const calendarRoutes: Route[] = [
  { ...open, method: 'GET', path: '/calendars', handle: listCalendars },
  { ...open, method: 'GET', path: '/calendars/:calendarId/free-slots', handle: freeSlots },
  { ...open, method: 'POST', path: '/calendars/events/appointments', handle: book },
  { ...open, method: 'PUT', path: '/calendars/events/appointments/:eventId', handle: change },
  { ...open, version: '2021-07-28', method: 'GET', path: '/contacts/:contactId/appointments', handle: withContact(listOfContact) },
]

/** Every location has these besides its own calendars: their names say what goes wrong with them. */
export const SENTINEL_CALENDARS = ['cal_full', 'cal_race', 'cal_trace', 'cal_hang'] as const

const SLOT_GONE = 'The slot you have selected is no longer available.'
const LONGEST_SPAN_MS = 31 * 24 * 60 * 60_000

/** Tells the product what became of an appointment. */
export const appointmentEvent = (sim: Sim, type: 'AppointmentCreate' | 'AppointmentUpdate', appointment: SimAppointment): SimEvent => ({
  type,
  locationId: appointment.locationId,
  appointment: appointmentBody(sim, appointment),
})

function listCalendars(sim: Sim, call: Call): Reply {
  const location = locationOf(sim, call)
  if (!location || call.query.get('locationId') !== location.id) return FOREIGN
  return answer({ calendars: location.calendars.map((calendar) => calendarBody(location, calendar)) })
}

function calendarBody(location: SimLocation, calendar: SimCalendar): Json {
  const minutes = (hours: number) => Math.round((hours % 1) * 60)
  const { open, close } = calendar
  const hours = [{ openHour: Math.floor(open), openMinute: minutes(open), closeHour: Math.floor(close), closeMinute: minutes(close) }]
  return {
    id: calendar.id,
    locationId: location.id,
    name: calendar.name,
    isActive: true,
    slotDuration: calendar.slotMinutes,
    slotDurationUnit: 'mins',
    openHours: [{ daysOfTheWeek: calendar.days.map((day) => day % 7), hours }],
  }
}

function freeSlots(sim: Sim, call: Call): Reply {
  const location = locationOf(sim, call)
  const calendar = location?.calendars.find(({ id }) => id === call.params['calendarId'])
  if (!location || !calendar) return refuse(404, 'Calendar not found')
  const window = { start: epoch(call.query.get('startDate')), end: epoch(call.query.get('endDate')) }
  if (Number.isNaN(window.start) || Number.isNaN(window.end))
    return refuse(400, 'startDate and endDate must be numbers (epoch milliseconds)')
  if (window.end < window.start || window.end - window.start > LONGEST_SPAN_MS)
    return refuse(400, 'The date range cannot be more than 31 days')
  const days = slotsByDay(freeOf(sim, location, { calendar, window }), call.query.get('timezone') ?? calendar.zone)
  return answer(calendar.id === 'cal_trace' ? { ...days, traceId: sim.newId('trace') } : days)
}

const epoch = (value: string | null): number => (value !== null && /^\d+$/.test(value) ? Number(value) : Number.NaN)

type Wanted = { calendar: SimCalendar; window: Span; except?: string }

function freeOf(sim: Sim, location: SimLocation, { calendar, window, except }: Wanted): number[] {
  if (calendar.id === 'cal_full') return []
  const booked = sim.state.appointments.filter(
    (one) => one.locationId === location.id && one.calendarId === calendar.id && one.appointmentStatus !== 'cancelled' && one.id !== except,
  )
  const start = Math.max(window.start, sim.clock.now().getTime())
  return openSlots(calendar, { start, end: window.end }, booked).filter(
    (slot) => !sim.state.takenSlots.has(takenKey(location, calendar, slot)),
  )
}

const takenKey = (location: SimLocation, calendar: SimCalendar, start: number) => `${location.id} ${calendar.id} ${start}`

const isFree = (
  sim: Sim,
  location: SimLocation,
  { start, ...wanted }: { calendar: SimCalendar; start: number; except?: string },
): boolean => freeOf(sim, location, { ...wanted, window: { start, end: start } }).includes(start)

function book(sim: Sim, call: Call): Reply {
  const { body } = call
  const [lacking] = absent(body, ['calendarId', 'locationId', 'contactId', 'startTime'])
  if (lacking) return refuse(400, `${lacking} should not be empty`)
  const location = locationOf(sim, call)
  if (!location || body['locationId'] !== location.id) return FOREIGN
  const calendar = location.calendars.find(({ id }) => id === body['calendarId'])
  const contact = sim.state.contacts.get(String(body['contactId']))
  if (!calendar || contact?.locationId !== location.id) return refuse(404, calendar ? 'Contact not found' : 'Calendar not found')
  const start = Date.parse(text(body['startTime']) ?? '')
  const end = body['endTime'] === undefined ? start + calendar.slotMinutes * 60_000 : Date.parse(text(body['endTime']) ?? '')
  if (!(end > start)) return refuse(400, 'startTime and endTime must be ISO times in order')
  if (calendar.id === 'cal_race') sim.state.takenSlots.add(takenKey(location, calendar, start))
  if (!isFree(sim, location, { calendar, start })) return refuse(400, SLOT_GONE)
  const appointment = store(sim, contact, { calendar, start, end, body })
  return calendar.id === 'cal_hang' ? { kind: 'hang' } : answer(appointmentBody(sim, appointment), 201)
}

function store(
  sim: Sim,
  contact: SimContact,
  { calendar, start, end, body }: Span & { calendar: SimCalendar; body: Json },
): SimAppointment {
  const appointment: SimAppointment = {
    id: sim.newId('apt'),
    calendarId: calendar.id,
    locationId: contact.locationId,
    contactId: contact.id,
    title: text(body['title']) ?? calendar.name,
    appointmentStatus: (text(body['appointmentStatus']) ?? 'confirmed') as AppointmentStatus,
    assignedUserId: text(body['assignedUserId']),
    start,
    end,
    dateAdded: nowIso(sim),
  }
  sim.state.appointments.push(appointment)
  void sim.emit(appointmentEvent(sim, 'AppointmentCreate', appointment))
  return appointment
}

function change(sim: Sim, call: Call): Reply {
  const location = locationOf(sim, call)
  const appointment = sim.state.appointments.find((one) => one.id === call.params['eventId'] && one.locationId === location?.id)
  const calendar = location?.calendars.find(({ id }) => id === appointment?.calendarId)
  if (!location || !appointment || !calendar) return refuse(404, 'Appointment not found')
  const start = Date.parse(text(call.body['startTime']) ?? '')
  if (!Number.isNaN(start)) {
    if (!isFree(sim, location, { calendar, start, except: appointment.id })) return refuse(400, SLOT_GONE)
    const end = Date.parse(text(call.body['endTime']) ?? '')
    Object.assign(appointment, { start, end: Number.isNaN(end) ? start + (appointment.end - appointment.start) : end })
  }
  const status = text(call.body['appointmentStatus'])
  if (status !== null) appointment.appointmentStatus = status as AppointmentStatus
  void sim.emit(appointmentEvent(sim, 'AppointmentUpdate', appointment))
  return answer(appointmentBody(sim, appointment))
}

function listOfContact(sim: Sim, contact: SimContact): Reply {
  const own = sim.state.appointments.filter(({ contactId }) => contactId === contact.id)
  return answer({ events: own.map((appointment) => appointmentBody(sim, appointment)) })
}

function appointmentBody(sim: Sim, { start, end, ...rest }: SimAppointment): Json {
  const zone = sim.state.locations.get(rest.locationId)?.zone ?? 'UTC'
  return withoutNulls({ ...rest, startTime: isoWithOffset(start, zone), endTime: isoWithOffset(end, zone) })
}
