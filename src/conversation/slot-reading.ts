import { daysBetween, localTime, minutesOf, type LocalTime } from './local-time.ts'
import type { Slot } from './slot.ts'

/** What a word says of the time it means. */
export type SlotCue =
  /** The first (0) or the last of the times named; "2nd" may be a day of the month too, a bare "2" an hour. */
  | { kind: 'place'; index: 0 | 1; day?: number; hour?: number }
  /** 1 Monday to 7 Sunday. */
  | { kind: 'weekday'; weekday: number }
  | { kind: 'date'; month: number | null; day: number }
  | { kind: 'in_days'; days: number }
  /** `half` null: whichever half of the day has such a time. */
  | { kind: 'time'; hour: number; minute: number; half: 'am' | 'pm' | null }
  /** "After 3", "before noon". */
  | { kind: 'after' | 'before'; hour: number; minute: number; half: 'am' | 'pm' | null }
  /** A number by itself: a day of the month or an hour. */
  | { kind: 'number'; number: number }
  | { kind: 'part'; part: DayPart }
  | { kind: 'week'; week: 'next' | 'weekend' | 'weekdays' }

export type DayPart = 'am' | 'pm' | 'morning' | 'afternoon' | 'evening'

/** What a text says of the times on offer, or of the appointment. */
export type SlotReading = {
  cues: SlotCue[]
  /** Times it says no to: "Friday doesn't work". */
  denied: SlotCue[]
  /** Any of them will do. */
  either: boolean
  /** None of them will do. */
  none: boolean
  /** A plain yes. */
  yes: boolean
  wish: SlotWishKind | null
}

/** Beside a choice: other times, earlier or later ones; to move, end or keep the appointment, or to be told when it is. */
export type SlotWishKind = 'other' | 'earlier' | 'later' | 'move' | 'cancel' | 'keep' | 'when'

/** Where a cue is tried: the times it may mean, in the contact's zone. */
export type SlotContext = { offered: readonly Slot[]; zone: string; now: Date }

/** Whether a time is one the cue may mean. */
export function cueFits(cue: SlotCue, slot: Slot, { offered, zone, now }: SlotContext): boolean {
  const at = localTime(slot.start, zone)
  switch (cue.kind) {
    case 'place':
      return placed(offered, cue.index)?.start === slot.start || cue.day === at.day || (cue.hour !== undefined && isHour(cue.hour, at))
    case 'weekday':
      return at.weekday === cue.weekday
    case 'date':
      return at.day === cue.day && (cue.month === null || at.month === cue.month)
    case 'in_days':
      return daysBetween(now, slot.start, zone) === cue.days
    case 'time':
      return candidates(cue).some((minutes) => minutes === minutesOf(at))
    case 'after':
      return minutesOf(at) >= boundOf(cue)
    case 'before':
      return minutesOf(at) < boundOf(cue)
    case 'number':
      return at.day === cue.number || isHour(cue.number, at)
    case 'part':
      return isInPart(at, cue.part)
    case 'week':
      return isInWeek(cue.week, at.weekday, { from: now, to: slot.start, zone })
  }
}

/** Minutes of the local day a time cue names, in the order of likelihood. */
export const candidates = ({ hour, minute, half }: { hour: number; minute: number; half: 'am' | 'pm' | null }): number[] => {
  if (half !== null) return [((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute]
  if (hour > 12 || hour === 0) return [hour * 60 + minute]
  const morning = (hour % 12) * 60 + minute
  return isOfficeMorning(hour) ? [morning, morning + NOON] : [morning + NOON, morning]
}

const NOON = 12 * 60

/** "At 9" is in the morning, "at 2" after noon. */
const isOfficeMorning = (hour: number): boolean => hour >= 8 && hour < 12

const boundOf = (cue: { hour: number; minute: number; half: 'am' | 'pm' | null }): number => candidates(cue)[0] ?? 0

const isHour = (hour: number, at: LocalTime): boolean => at.minute === 0 && hour % 12 === at.hour % 12

const placed = (offered: readonly Slot[], index: 0 | 1): Slot | undefined => (index === 0 ? offered[0] : offered.at(-1))

function isInPart({ hour }: LocalTime, part: DayPart): boolean {
  switch (part) {
    case 'am':
    case 'morning':
      return hour < 12
    case 'pm':
      return hour >= 12
    case 'afternoon':
      return hour >= 12 && hour < 17
    case 'evening':
      return hour >= 17
  }
}

function isInWeek(week: 'next' | 'weekend' | 'weekdays', weekday: number, span: { from: Date; to: string; zone: string }): boolean {
  if (week === 'weekend') return weekday >= 6
  if (week === 'weekdays') return weekday <= 5
  const monday = 8 - localTime(span.from, span.zone).weekday
  const days = daysBetween(span.from, span.to, span.zone)
  return days >= monday && days < monday + 7
}
