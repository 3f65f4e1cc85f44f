import { DateTime } from 'luxon'
import { unitHash } from '../lib/hash.ts'
import { isFederalHoliday } from './federal-holidays.ts'
import { hoursOn, STATE_WINDOWS, stateWindow } from './state-windows.ts'
import type { StateWindow, Weekday } from './state-windows.ts'
import { zonesOf } from './zones.ts'
import type { Whereabouts, ZoneSource } from './zones.ts'

export type WindowInput = Whereabouts & {
  now: Date
  /** Hours of the location; they only narrow. */
  hours?: { open: number; close: number }
}

export type SendingWindow = {
  open: boolean
  /** `now` while open, else the next moment at which every zone is open. */
  opensAt: Date
  zones: string[]
  how: ZoneSource
  /** The hours that applied, with the version of each state row: `default+FL@2026-11`. */
  rule: string
  /** Local time in each zone, ISO 8601, for the ledger. */
  local: string[]
}

type Hours = readonly [open: number, close: number]

/** Weekdays 9 to 20, Sundays from 12; the outer bound nobody may widen. */
const DEFAULT_WINDOW: StateWindow = {
  states: [],
  open: 9,
  close: 20,
  days: { 7: [12, 20] },
  holidays: false,
  source: 'product',
  checked_on: '2026-11',
}

/** No pause of the calendar is longer; zones without a common hour never open. */
const DAYS_AHEAD = 14

/** Whether a proactive text may leave now, and when it next may: default hours, state rows, holidays and location together, in all zones. */
export function sendingWindow(input: WindowInput): SendingWindow {
  const { zones, states, how } = zonesOf(input)
  const rows = [DEFAULT_WINDOW, ...states.map(stateWindow)]
  const hours = (day: DateTime): Hours | null => hoursOf(day, rows, input.hours)
  const open = (at: Date): boolean => zones.every((zone) => isOpen(DateTime.fromJSDate(at, { zone }), hours))
  const isNow = open(input.now)
  return {
    open: isNow,
    opensAt: isNow ? input.now : nextOpening(input.now, zones, { hours, open }),
    zones,
    how,
    rule: [
      'default',
      ...states.filter(hasRow).map((state) => `${state}@${stateWindow(state).checked_on}`),
      ...(input.hours ? ['location'] : []),
    ].join('+'),
    local: zones.map((zone) => DateTime.fromJSDate(input.now, { zone }).toISO() ?? ''),
  }
}

/** Minutes, 0 to 20, by which a deferred text waits past an opening: the same for the same contact. */
export const spreadMinutes = (contactId: string): number => Math.floor(unitHash(contactId) * 21)

const hasRow = (state: string): boolean => STATE_WINDOWS.some((row) => row.states.includes(state))

/** The hours of a local day that every row allows, or null when one of them is closed. */
function hoursOf(day: DateTime, rows: readonly StateWindow[], narrowed: WindowInput['hours']): Hours | null {
  const holiday = isFederalHoliday(day.toISODate() ?? '')
  const each = rows.map((row) => (holiday && !row.holidays ? null : hoursOn(row, day.weekday as Weekday)))
  const all = [...each, ...(narrowed ? [[narrowed.open, narrowed.close] as const] : [])].filter((hours) => hours !== null)
  const [open, close] = [Math.max(...all.map(([from]) => from)), Math.min(...all.map(([, to]) => to))]
  return each.includes(null) || open >= close ? null : [open, close]
}

function isOpen(local: DateTime, hours: (day: DateTime) => Hours | null): boolean {
  const today = hours(local)
  const hour = local.hour + local.minute / 60 + local.second / 3_600 + local.millisecond / 3_600_000
  return today !== null && today[0] <= hour && hour < today[1]
}

type Calendar = { hours: (day: DateTime) => Hours | null; open: (at: Date) => boolean }

/** The common opening is the opening of one of the zones: the first at which all are open. */
function nextOpening(now: Date, zones: readonly string[], { hours, open }: Calendar): Date {
  const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => ahead)
  const openings = zones.flatMap((zone) =>
    days.flatMap((ahead) => {
      const day = DateTime.fromJSDate(now, { zone }).startOf('day').plus({ days: ahead })
      const today = hours(day)
      return today ? [atHour(day, today[0])] : []
    }),
  )
  const next = openings.filter((at) => at >= now && open(at)).sort((a, b) => a.getTime() - b.getTime())[0]
  return next ?? new Date(now.getTime() + DAYS_AHEAD * 86_400_000)
}

const atHour = (day: DateTime, hour: number): Date => day.set({ hour: Math.floor(hour), minute: Math.round((hour % 1) * 60) }).toJSDate()
