import { dayOf, monthEnd, monthOf, nextDate, weekdayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import { finds } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

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
  if (/^(?:late|latter|last|end|final|fin)/.test(part)) return { from: stretch.from + 2 * third, to: stretch.to }
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
  lines(`asap|a\\.?s\\.?a\\.?p|as soon as (?:possible|i can|we can|you can|humanly possible)|soon as (?:humanly possible|possible|we can|i can|you can)|right away|
      straight away|immediately|inmediatamente|(?:lo )?(?:antes|mas pronto|mas rapido|mas antes)(?: posible| que (?:se )?pued(?:a|an|as|
      amos))|tan pronto (?:como )?(?:sea posible|se pueda|pueda|podamos)|cuanto antes|de inmediato|ya mismo|de volada|para ayer|(?:need|needed|want|wanted|like)(?: [a-z]{1,8}){0,3} yesterday|
      (?<!move in )(?<!move-in )(?:ready|set) (?:to (?:go|sell|move|list|buy) )?(?:right )?now|(?:sell|move|buy|list|start|close)(?: [a-z]{1,8})? (?:right )?now|
      urgente(?:mente)?|(?:me|nos|ya) (?:me |nos )?urge|urge|as (?:quick|quickly|fast) as (?:possible|we can|i can|you can)|
      the sooner the better|sooner the better|entre mas pronto mejor|mientras mas pronto mejor`),
)
const RUSH = '(?:real |big |particular |huge |major |great |such |kind of |sort of )?(?:rush|hurry|urgency)'
export const OPEN = finds(
  lines(`(?:no|zero|without any|not any|any) ${RUSH}|not (?:really |exactly |at all |currently )?(?:in )?(?:a |any |much of a |
      that much of a |no |such a )?${RUSH}|in no ${RUSH}|just (?:browsing|looking|curious|shopping around|exploring|
      window shopping)(?! (?:for|at|in|what|how|if|about|whether|as)(?![a-zñ]))|only (?:browsing|looking)(?! (?:for|at|in)(?![a-zñ]))|window shopping|someday|some day|one day(?= |[.,!]|
      $)(?! (?:a|last|this|per|at|only|soon enough)(?![a-zñ]))|eventually|whenever(?: is fine| works| it happens)?|no (?:real |set |specific |firm |
      particular |hard )?(?:time ?line|time ?frame|date|deadline|schedule|timing)(?: in mind| yet| set)?|not? any ?time soon|
      not for a while|one of these days|down the road|tak(?:e|ing) (?:my|our) time|play(?:ing)? it by ear|when the time is right|
      (?:pretty |very |totally |completely )?flexible(?: on (?:timing|the date|time|when))?|(?:sin|no|nada de|ninguna|cero|no hay|
      no es) (?:much[oa] |ningun[oa]? |tant[oa] )?(?:prisas?|apuro)|no (?:hay|tengo|tenemos|llevo|llevamos|corre|traigo|traemos|ando con|
      andamos con|es de|nos corre|me corre) (?:de )?(?:much[oa] |tant[oa] |ningun[oa]? |nada de |la )?(?:prisa|apuro|urgencia)|no (?:me |
      nos )?urge(?: nada)?|no es (?:nada |tan |muy |algo )?urgente|not (?:that |super |really |very )?urgent|nothing urgent|algun dia|un dia de estos|mas adelante|solo (?:estoy |estamos |ando |andamos )?(?:mirando|viendo|explorando|
      checando)|nomas (?:estoy |estamos |ando |andamos )?(?:mirando|viendo|checando)|eventualmente|cuando sea|con calma|tranquilamente|
      sin fecha`),
)
const WHO = '(?:i|we|my|our|mine|ours|he|she|the|they|it|this|that|that one|one|mi|nuestr[oa])'
const WORDS = "(?: [a-z']{1,12}){0,4}"
const DONE =
  lines(`(?:finds?|found|sells?|sold|retires?|retired|clos(?:e|es|ed|ing)|buys?|bought|approved|graduates?|graduated|finish(?:es|ed)?|born|
      built|ready|done|completed?|settled|settles|final(?:ized|izes)?|clears?|cleared|over|married|divorced|hired|transferred|
      right (?:place|house|home|one)|something|comes? (?:along|through|up|back|down|in)|arrives?|hits|posts|drops?|goes through|saved|funded|(?:closes|closed|
      closing) on|paid off|goes down|go down|leaves?|moves? out|moved out|vacates?|is out|are out|vacant|ends|lands)`)
export const CONTINGENT = finds(
  lines(`(?:when|whenever|once|after|until|till|unless|as soon as|soon as|only when|only if|depends on (?:when|if|how)|depends (?:when|if|
      how)|depending on (?:when|if|how)|contingent on|only after) (?!the (?:road|street|pavement|sidewalk|dirt)(?![a-z]))${WHO}${WORDS} ${DONE}|(?:after|contingent on|depends on|
      pending) (?:the |my |our )?(?:selling|retiring|closing|buying|retirement|graduation|sale|wedding|divorce|probate|finding|baby)|
      once sold|when it sells|(?:when|once|after|until) (?:the |my |our )?(?:escrow|probate|sale|divorce|loan|estate|trust|title|lawsuit|case)(?: [a-z]{1,8}){0,2} (?:closes?|clears?|ends?|finish(?:es)?|settles?|over|done|goes|complete[sd]?|final(?:ized|izes)?|approved|resolved|sold|through)|(?:when|once|after) the (?:baby|
      kid) (?:comes|arrives|is here)|(?:cuando|una vez que?|hasta que|despues (?:de )?que|en cuanto|tan pronto|apenas|ya que|nomas que|
      depende (?:de )?(?:cuando|si|que)) (?:yo |nosotros |ya |se |nos |me |la |lo |mi [a-zñ]{2,12} |nuestr[oa] [a-zñ]{2,12} |
      el [a-zñ]{2,12} |los [a-zñ]{2,12} |haya |hayamos ){0,4}(?:encuentr(?:e|en)|encontr(?:emos|aramos)|consigamos|hall(?:e|emos)|vend(?:a|an|amos|emos|ido)|jubil(?:e|emos|en)|
      retir(?:e|emos|en)|compr(?:e|emos|en|ado)|aprueb(?:e|en)|termin(?:e|en|emos|ado)|acab(?:e|en|emos)|gradu(?:e|en)|nazca|cas(?:e|emos)|
      salga|salgan|cierr(?:e|en)|cerremos|list[oa]|consig(?:a|amos)|junt(?:e|emos)|ahorr(?:e|emos)|baj(?:e|en)|arregl(?:e|en|emos))|
      despues de (?:vender|jubilar(?:me|nos)|retirar(?:me|nos)|comprar|cerrar|encontrar|casar(?:me|nos))|al vender|al jubilarme|(?:en lo que|mientras|nomas que|apenas) (?:se )?(?:vend(?:o|a|emos|amos)|junt(?:o|e|amos|emos)|encuentr(?:o|e)|arregl(?:o|e)|termin(?:o|e)|cierr(?:o|e))`),
)
