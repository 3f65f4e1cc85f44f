import { DateTime } from 'luxon'

/** Weekly opening hours of a calendar; days 1 (Monday) to 7, hours in the location's own zone. */
export type SimCalendar = { id: string; name: string; zone: string; days: number[]; open: number; close: number; slotMinutes: number }

export type Span = { start: number; end: number }

/** The starts (epoch ms) inside `window` that are open and not booked. */
export function openSlots(calendar: SimCalendar, window: Span, booked: readonly Span[]): number[] {
  const slots: number[] = []
  const length = calendar.slotMinutes * 60_000
  let day = DateTime.fromMillis(window.start, { zone: calendar.zone }).startOf('day')
  for (; day.toMillis() <= window.end; day = day.plus({ days: 1 })) {
    if (!calendar.days.includes(day.weekday)) continue
    for (let minute = calendar.open * 60; minute + calendar.slotMinutes <= calendar.close * 60; minute += calendar.slotMinutes) {
      const start = day.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toMillis()
      const free = booked.every((other) => start >= other.end || start + length <= other.start)
      if (free && start >= window.start && start <= window.end) slots.push(start)
    }
  }
  return slots
}

/** Slots by local day, each as ISO time with its offset. */
export function slotsByDay(slots: readonly number[], zone: string): Record<string, { slots: string[] }> {
  const days: Record<string, { slots: string[] }> = {}
  for (const slot of slots) {
    const at = DateTime.fromMillis(slot, { zone })
    ;(days[at.toISODate() ?? ''] ??= { slots: [] }).slots.push(isoWithOffset(slot, zone))
  }
  return days
}

export const isoWithOffset = (at: number, zone: string): string =>
  DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true, includeOffset: true }) ?? new Date(at).toISOString()
