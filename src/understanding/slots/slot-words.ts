import type { DayPart } from '../../conversation/slot-reading.ts'

const table = <Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))

/** 1 Monday to 7 Sunday; misspellings that come often, too. */
export const WEEKDAYS = table([
  [1, 'monday mondays mon lunes'],
  [2, 'tuesday tuesdays tues tue teusday martes'],
  [3, 'wednesday wednesdays weds wed wensday wednsday miercoles'],
  [4, 'thursday thursdays thurs thur thu thrusday thusday jueves'],
  [5, 'friday fridays fri firday viernes'],
  [6, 'saturday saturdays sat saterday sabado sabados'],
  [7, 'sunday sundays sun domingo domingos'],
])

export const MONTHS = table([
  [1, 'january jan enero'],
  [2, 'february feb febrero'],
  [3, 'march mar marzo'],
  [4, 'april apr abril'],
  [5, 'may mayo'],
  [6, 'june jun junio'],
  [7, 'july jul julio'],
  [8, 'august aug agosto'],
  [9, 'september sept sep septiembre'],
  [10, 'october oct octubre'],
  [11, 'november nov noviembre'],
  [12, 'december dec diciembre'],
])

export const HOURS = table([
  [1, 'one una'],
  [2, 'two dos'],
  [3, 'three tres'],
  [4, 'four cuatro'],
  [5, 'five cinco'],
  [6, 'six seis'],
  [7, 'seven siete'],
  [8, 'eight ocho'],
  [9, 'nine nueve'],
  [10, 'ten diez'],
  [11, 'eleven once'],
  [12, 'twelve doce'],
])

/** Days from today. "Mañana" is a day here, and a part of the day behind an article. */
export const IN_DAYS = table([
  [0, 'today hoy tonight'],
  [1, 'tomorrow tomorow tommorow tmrw tmw tmr mañana manana'],
])

export const PARTS = table<DayPart>([
  ['am', 'am'],
  ['pm', 'pm'],
  ['morning', 'morning mornings'],
  ['afternoon', 'afternoon afternoons'],
  ['evening', 'evening evenings night nights noche noches tonight'],
])

/** Behind an article these name a part of the day: "por la mañana", "en la tarde". */
export const PARTS_AFTER_ARTICLE = table<DayPart>([
  ['morning', 'mañana mañanas manana mananas'],
  ['afternoon', 'tarde tardes'],
])

export const FIRST = new Set('first 1st primero primera primer former'.split(' '))
export const SECOND = new Set('second 2nd segundo segunda latter'.split(' '))
export const NOON = new Set(['noon', 'midday', 'mediodia'])
