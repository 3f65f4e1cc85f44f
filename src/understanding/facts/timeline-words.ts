import { dayOf, monthEnd, monthOf, nextDate, weekdayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import { finds } from './phrases.ts'

/** A stretch of days; `from` may lie before today. */
export type Stretch = { from: Day; to: Day }

const MONTHS = [
  ['january', 'jan', 'enero'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sept', 'sep', 'septiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre'],
]
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
export const MONTH = MONTHS.flat().join('|')
export const monthNumber = (name: string): number => MONTH_NUMBERS.get(name) ?? 0

type Season = { from: [month: number, day: number]; to: [month: number, day: number] }
const SPRING: Season = { from: [3, 20], to: [6, 20] }
const SUMMER: Season = { from: [6, 21], to: [9, 21] }
const FALL: Season = { from: [9, 22], to: [12, 20] }
const WINTER: Season = { from: [12, 21], to: [3, 19] }
const SEASONS = new Map<string, Season>([
  ['spring', SPRING],
  ['primavera', SPRING],
  ['summer', SUMMER],
  ['verano', SUMMER],
  ['fall', FALL],
  ['autumn', FALL],
  ['otoño', FALL],
  ['winter', WINTER],
  ['invierno', WINTER],
])
export const SEASON = [...SEASONS.keys()].join('|')

/** The next such month on or after today, or the one of the year said. */
export function monthStretch(today: Day, month: number, year: number | null): Stretch | null {
  const at = year ?? (month >= monthOf(today) ? yearOf(today) : yearOf(today) + 1)
  const stretch = { from: dayOf(at, month, 1), to: monthEnd(at, month) }
  return stretch.to < today ? null : stretch
}

/** The season that ends next; "next summer" said in summer is the one after. */
export function seasonStretch(today: Day, name: string, next: boolean): Stretch | null {
  const season = SEASONS.get(name)
  if (!season) return null
  const first = nextDate(today, ...season.to)
  if (first === null) return null
  const running = first - today < 95 && startOf(season, first) <= today
  const to = next && running ? nextDate(first + 1, ...season.to) : first
  return to === null ? null : { from: startOf(season, to), to }
}

/** The season of a year they name; winter ends in the year after. */
export function seasonOf(today: Day, name: string, year: number): Stretch | null {
  const season = SEASONS.get(name)
  if (!season) return null
  const to = dayOf(season.from[0] > season.to[0] ? year + 1 : year, ...season.to)
  return to < today ? null : { from: startOf(season, to), to }
}

function startOf(season: Season, end: Day): Day {
  const year = season.from[0] > season.to[0] ? yearOf(end) - 1 : yearOf(end)
  return dayOf(year, ...season.from)
}

/** The part of a stretch that "early" or "mid" means: a third; "late" and "end of" reach to its end. */
export function partOf(stretch: Stretch, part: string): Stretch {
  const third = Math.floor((stretch.to - stretch.from + 1) / 3)
  if (/^(?:early|beginning|start|first|principios|inicios|comienzos)/.test(part))
    return { from: stretch.from, to: stretch.from + third - 1 }
  if (/^(?:mid|middle|mediados)/.test(part)) return { from: stretch.from + third, to: stretch.from + 2 * third - 1 }
  if (/^(?:late|end|final|fin)/.test(part)) return { from: stretch.from + 2 * third, to: stretch.to }
  return stretch
}

/** "This week" to "next year", as the stretch it names. */
export function periodStretch(today: Day, which: 'this' | 'next', unit: 'week' | 'month' | 'year'): Stretch {
  const step = which === 'next' ? 1 : 0
  const [year, month] = [yearOf(today), monthOf(today)]
  if (unit === 'year') return { from: dayOf(year + step, 1, 1), to: dayOf(year + step, 12, 31) }
  if (unit === 'month') return { from: dayOf(year, month + step, 1), to: monthEnd(year, month + step) }
  const monday = today - weekdayOf(today) + 1 + 7 * step
  return { from: monday, to: monday + 6 }
}

const WEEKDAYS = new Map(
  [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'lunes',
    'martes',
    'miercoles',
    'jueves',
    'viernes',
    'sabado',
    'domingo',
  ].map((name, index) => [name, (index % 7) + 1] as const),
)
export const WEEKDAY = [...WEEKDAYS.keys()].join('|')
/** The next such weekday, today included. */
export const weekdayDay = (today: Day, name: string): Day => today + (((WEEKDAYS.get(name) ?? 1) - weekdayOf(today) + 7) % 7)

const VAGUE = new Map([
  ['week', { couple: 14, few: 28, several: 28 }],
  ['month', { couple: 60, few: 90, several: 180 }],
  ['day', { couple: 2, few: 4, several: 7 }],
  ['year', { couple: 730, few: 1095, several: 1825 }],
])
/** Days of "a few weeks" and its like. */
export function vagueDays(words: string, unit: string): number | null {
  const size = /couple|par/.test(words)
    ? 'couple'
    : /several|vari[oa]s/.test(words)
      ? 'several'
      : /few|un[oa]s|poc[oa]s|algun[oa]s/.test(words)
        ? 'few'
        : null
  return size === null ? null : (VAGUE.get(unit)?.[size] ?? null)
}

const UNIT_DAYS = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
])
export const daysIn = (unit: string): number => UNIT_DAYS.get(unit) ?? 1

/** A unit of time however it is written. */
export const unitOf = (word: string): 'day' | 'week' | 'month' | 'year' =>
  word.startsWith('d') ? 'day' : /^[ws]/.test(word) ? 'week' : word.startsWith('m') ? 'month' : 'year'

export const SOON = finds(
  'asap|a\\.?s\\.?a\\.?p|as soon as possible|right away|immediately|inmediatamente|lo antes posible|lo mas pronto posible|cuanto antes|de inmediato|ya mismo|yesterday|ready (?:to (?:go|sell|move|list|buy) )?(?:right )?now|(?:sell|move|buy|list|start|close)(?: [a-z]{1,8})? (?:right )?now|lo mas rapido posible|urgente|as (?:quick|quickly|fast) as possible',
)
export const OPEN = finds(
  'no (?:real |big |particular )?(?:rush|hurry)|not (?:in )?(?:a |any |much of a )?(?:rush|hurry)|just (?:browsing|looking|curious)(?! (?:for|at|in))|only (?:browsing|looking)(?! (?:for|at|in))|someday|some day|eventually|whenever|no (?:time ?line|time ?frame|set date|date in mind|deadline)|one of these days|down the road|(?:sin|no) prisas?|no (?:hay|tengo|tenemos) (?:mucha )?prisa|algun dia|solo (?:estoy |estamos )?(?:mirando|viendo)|eventualmente|cuando sea|sin apuro',
)
const WHO = '(?:i|we|my|our|mine|ours|he|she|the|they|mi|nuestr[oa]|it)'
export const CONTINGENT = finds(
  `(?:when|whenever|once|after|until|as soon as|only when|depends on when|depends when) ${WHO}(?: [a-z']{1,12})?(?: (?:is|are|has|have|can|do|get|gets))? (?:finds?|found|sells?|sold|retires?|clos(?:e|es|ed)|buy|buys|bought|approved|graduates?|finish(?:es)?|born|right (?:place|house|home|one)|something|settled)|after (?:selling|retiring|closing|buying|retirement|graduation)|(?:cuando|una vez que|hasta que|despues de que) (?:yo |nosotros )?(?:encuentr(?:e|emos)|vend(?:a|amos|emos)|me (?:jubile|retire)|nos (?:jubilemos|retiremos)|compr(?:e|emos)|me aprueben|nos aprueben|termine|se venda)|despues de (?:vender|jubilarme|retirarme|comprar|cerrar)|al vender`,
)
