/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

const day = (year: number, month: number, date: number): Day => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

const weekday = (year: number, month: number, date: number): number => new Date(Date.UTC(year, month - 1, date)).getUTCDay()

/** The `nth` given weekday (0 Sunday) of a month. */
const nth = (year: number, month: number, on: { weekday: number; nth: number }): Day =>
  day(year, month, 1 + ((on.weekday - weekday(year, month, 1) + 7) % 7) + 7 * (on.nth - 1))

const last = (year: number, month: number, on: number): Day => day(year, month + 1, 0 - ((weekday(year, month + 1, 0) - on + 7) % 7))

/** A fixed date: itself, and the Friday or Monday it is observed on when it falls on a weekend. */
function fixed(year: number, month: number, date: number): Day[] {
  const shift: Record<number, number> = { 6: -1, 0: 1 }
  const moved = shift[weekday(year, month, date)]
  return moved === undefined ? [day(year, month, date)] : [day(year, month, date), day(year, month, date + moved)]
}

const of = (year: number): Day[] => [
  ...fixed(year, 1, 1),
  nth(year, 1, { weekday: 1, nth: 3 }),
  nth(year, 2, { weekday: 1, nth: 3 }),
  last(year, 5, 1),
  ...fixed(year, 6, 19),
  ...fixed(year, 7, 4),
  nth(year, 9, { weekday: 1, nth: 1 }),
  nth(year, 10, { weekday: 1, nth: 2 }),
  ...fixed(year, 11, 11),
  nth(year, 11, { weekday: 4, nth: 4 }),
  ...fixed(year, 12, 25),
]

/** The 11 federal holidays of a year with their observed dates, in order; New Year's Day may be observed in the year before. */
export const federalHolidays = (year: number): Day[] =>
  [...of(year), ...fixed(year + 1, 1, 1)].filter((each) => each.startsWith(String(year))).sort()

export const isFederalHoliday = (on: Day): boolean => federalHolidays(Number(on.slice(0, 4))).includes(on)
