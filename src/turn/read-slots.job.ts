import type { Contact } from '../conversation/contact.ts'
import type { FreeSlots } from '../conversation/decision.ts'
import { localTime, minutesOf } from '../conversation/local-time.ts'
import { zoneOf } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import type { Slot } from '../conversation/slot.ts'
import { CALLS, type CrmPort } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Log } from '../lib/log.ts'

const MINUTE_MS = 60_000
/** Whoever is booked needs time to get ready. */
const LEAD_MS = 2 * 60 * MINUTE_MS
const SPAN_MS = 7 * 24 * 60 * MINUTE_MS

/** The free times of the next seven days within the location's hours; why nobody knows them; or how long to wait for a call. */
export async function readFreeSlots(deps: SlotDeps, at: SlotsAt): Promise<FreeSlots | { kind: 'wait'; why: string; waitMs: number }> {
  const { location, contact, now } = at
  const { location_id: locationId, calendar_id: calendarId } = location
  if (calendarId === undefined) return { kind: 'unavailable', why: 'no_calendar' }
  const permit = await deps.rate.take(locationId, 'A', CALLS.freeSlots)
  if (!permit.granted) return { kind: 'wait', why: 'rate', waitMs: permit.waitMs }
  const [from, to] = [new Date(now.getTime() + LEAD_MS), new Date(now.getTime() + SPAN_MS)]
  const free = await deps.crm.freeSlots(locationId, { calendarId, from, to, zone: zoneOf(contact, location) })
  if (!free.ok) {
    deps.log.warn({ location: locationId, calendar: calendarId, reason: free.error.reason }, 'the free times could not be read')
    return { kind: 'unavailable', why: free.error.reason }
  }
  return { kind: 'free', slots: free.value.map((start) => slotAt(start, location)).filter((slot) => isInHours(slot, location)) }
}

const slotAt = (start: string, { booking }: Location): Slot => ({
  start,
  end: new Date(Date.parse(start) + booking.minutes * MINUTE_MS).toISOString(),
})

/** A calendar may be open longer than the location says it works. */
function isInHours({ start, end }: Slot, { calendar_hours: hours, zone }: Location): boolean {
  if (hours === undefined) return true
  const [from, to] = [localTime(start, zone), localTime(end, zone)]
  return (
    hours.days.includes(from.weekday) && from.date === to.date && minutesOf(from) >= hours.open * 60 && minutesOf(to) <= hours.close * 60
  )
}

type SlotsAt = { location: Location; contact: Contact; now: Date }

export type SlotDeps = { crm: Pick<CrmPort, 'freeSlots'>; rate: Pick<RateBudget, 'take'>; log: Log }
