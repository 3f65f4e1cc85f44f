import type { Location } from '../conversation/location.ts'
import { SENTINEL_CALENDARS } from '../demo/highlevel/sim-calendars.ts'
import type { LocationSeed } from '../demo/highlevel/sim-locations.ts'

/** A location as the simulated CRM must know it: its token, zone, custom fields, calendar and pipeline. */
export const simulatedLocation = (location: Location): LocationSeed => ({
  id: location.location_id,
  token: location.auth.kind === 'pit' ? location.auth.token : null,
  zone: location.zone,
  customFields: Object.entries(location.custom_fields).map(([name, id]) => ({ id, name })),
  ...(location.calendar_id === undefined || isSentinel(location.calendar_id)
    ? {}
    : { calendars: [calendarOf(location, location.calendar_id)] }),
  ...(location.pipeline
    ? { pipelines: [{ id: location.pipeline.pipeline_id, name: 'Leads', stages: [{ id: location.pipeline.stage_id, name: 'New' }] }] }
    : {}),
})

/** These every location of the simulated CRM has. */
const isSentinel = (calendarId: string): boolean => SENTINEL_CALENDARS.some((one) => one === calendarId)

/** Appointments follow each other without a gap, half an hour each where the location makes them no longer. */
const calendarOf = ({ calendar_hours: hours, booking, zone }: Location, id: string): NonNullable<LocationSeed['calendars']>[number] => ({
  id,
  name: 'Consultation',
  zone,
  slotMinutes: Math.max(30, booking.minutes),
  ...(hours ? { days: hours.days, open: hours.open, close: hours.close } : {}),
})
