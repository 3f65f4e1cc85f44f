import { DateTime } from 'luxon'
import type { CrmAppointment } from './crm-port.ts'

/** Whether an appointment starts at `instant` (ISO 8601); a time without an offset is compared as local time of `zone`. */
export function startsAt(appointment: CrmAppointment, instant: string, zone: string): boolean {
  if (appointment.start !== null) return Date.parse(appointment.start) === Date.parse(instant)
  return appointment.localStart !== null && appointment.localStart === wallTime(instant, zone)
}

const ENDED = new Set(['cancelled', 'showed', 'noshow', 'invalid'])

/** Whether an appointment still lies ahead: neither ended by its state nor begun before `now`. A state nobody knows has not ended. */
export function isOpen(appointment: CrmAppointment, now: Date, zone: string): boolean {
  if (ENDED.has(appointment.status)) return false
  if (appointment.start !== null) return Date.parse(appointment.start) > now.getTime()
  return appointment.localStart === null || appointment.localStart > wallTime(now.toISOString(), zone)
}

const wallTime = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { setZone: true }).setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm:ss")
