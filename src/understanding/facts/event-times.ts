import { dayOf, monthEnd, nextDate, weekdayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import { isTimeAsked } from './named-time.ts'
import type { Named } from './named-time.ts'
import { ends, finds } from './phrases.ts'
import { segmentText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { placedStretch } from './stretch-times.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Quarters, days of a month, holidays and the ends of school years: times known by a name. */
export function eventTimes(scene: Scene, today: Day): Named[] {
  return [
    ...(isTimeAsked(scene) ? quarters(scene, today) : []),
    ...monthDays(scene, today),
    ...holidayTimes(scene, today),
    ...schoolAndHolidays(scene, today),
  ]
}

const until = (found: RegExpExecArray, latest: number, confidence: number): Named => ({
  start: found.index,
  end: found.index + found[0].length,
  earliest: 0,
  latest,
  confidence,
  approximate: false,
})

const QUARTER = finds(
  '(?:(?:by|before|in|during|early|late|end of|the end of) )?(?:the )?(?:q([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) quarter)',
)
const QUARTERS = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
])

function quarters(scene: Scene, today: Day): Named[] {
  return matchesOf(scene.text, QUARTER).map((found) => {
    const number = found[1] === undefined ? (QUARTERS.get(found[2] ?? '') ?? 1) : Number(found[1])
    return until(found, nextMonthEnd(today, number * 3) - today, 0.85)
  })
}

const IS_PLAN = /(?:sell|move|buy|close|closing|list|lease|out|in by|be in|settle|need|want|plan|target|mud|vend|compr|cerrar|listo)/

function nextMonthEnd(today: Day, month: number): Day {
  const end = monthEnd(yearOf(today), month)
  return end < today ? monthEnd(yearOf(today) + 1, month) : end
}

const MONTH_DAY_ONLY = finds(
  lines(`(?:by|before|on|para el|antes del) (?:the )?(\\d{1,2})(?:st|nd|rd|th)(?! (?:of |street|st|ave|floor|grade|place|shift|bed|bath|story|house|one|time|mortgage|loan|half|visit|showing|offer|opinion))|(?:para el|
      antes del|a mas tardar el) (?:dia )?(\\d{1,2})(?! ?(?:de |mil|por|%|k|/|am|pm|dias))`),
)

/** "By the 15th": the next such day. */
function monthDays(scene: Scene, today: Day): Named[] {
  return matchesOf(scene.text, MONTH_DAY_ONLY).flatMap((found): Named[] => {
    const number = Number(found[1] ?? found[2])
    if (number < 1 || number > 31 || !(isTimeAsked(scene) || IS_PLAN.test(segmentText(scene, found.index)))) return []
    for (let day = today; day < today + 62; day += 1) {
      if (new Date(day * 86_400_000).getUTCDate() !== number) continue
      return [
        { start: found.index, end: found.index + found[0].length, earliest: 0, latest: day - today, confidence: 0.85, approximate: false },
      ]
    }
    return []
  })
}

const DATED = new Map<string, [month: number, firstDay: number, weekday: number]>([
  ['thanksgiving', [11, 22, 4]],
  ['accion de gracias', [11, 22, 4]],
  ['halloween', [10, 31, 0]],
  ['memorial day', [5, 25, 1]],
  ['labor day', [9, 1, 1]],
  ['independence day', [7, 4, 0]],
  ['veterans day', [11, 11, 0]],
  ["mother's day", [5, 8, 7]],
  ['mothers day', [5, 8, 7]],
  ["father's day", [6, 15, 7]],
  ['fathers day', [6, 15, 7]],
  ["valentine's", [2, 14, 0]],
  ['dia de las madres', [5, 10, 0]],
  ['dia del padre', [6, 15, 7]],
  ['dia de muertos', [11, 2, 0]],
])
const HOLIDAY = finds([...DATED.keys()].join('|'))
const HOLIDAY_BEFORE = ends(
  '(?:by|before|around|until|till|after|past|on|para|antes de|antes del|despues de|despues del|pasando|hasta)(?: the| el| la)?(?: dia de)?',
)

/** "Before Thanksgiving": that day of the year that comes next. Weekday 0 means the date itself. */
function holidayTimes(scene: Scene, today: Day): Named[] {
  return matchesOf(scene.text, HOLIDAY).flatMap((found): Named[] => {
    const rule = DATED.get(found[0])
    const start = found.index
    if (!rule || !HOLIDAY_BEFORE.test(wordsBefore(scene, start, { count: 4 }))) return []
    const [month, first, weekday] = rule
    const inYear = (year: number): Day => {
      const day = dayOf(year, month, first)
      return weekday === 0 ? day : day + ((weekday - weekdayOf(day) + 7) % 7)
    }
    const day = inYear(yearOf(today)) < today ? inYear(yearOf(today) + 1) : inYear(yearOf(today))
    return [placedStretch(scene, today, { start, end: start + found[0].length, stretch: { from: day, to: day } })]
  })
}

const SCHOOL = finds(
  lines(`(?:after|when|once|at the end of|end of|until|before|despues de(?: que)?|cuando|al terminar|al acabar|terminando|hasta que) (?:the |
      la |el |las )?(?:(?:kids|niños) (?:get out|are out|finish|salgan|terminen)(?: of| from| de| la| el){0,3}(?: school| escuela)|
      (?:salgan|terminen|acaben) (?:los |mis )?(?:niños|hijos)(?: de| la){0,3} (?:escuela|clases)|(?:school year|school|year|escuela|
      ciclo escolar|año escolar|curso|clases)(?: (?:ends|is out|lets out|is over|year|gets out|year ends|termine|acabe|se acabe))?|
      kids (?:finish|are out of|get out of) school|(?:termine|termina|acabe) (?:la |el )?(?:escuela|ciclo escolar|año escolar|curso))`),
)
const SCHOOL_STARTS = finds(
  lines(`(?:before|by the time|antes de(?: que)?)(?: the)?(?: new| next)? (?:kids (?:start|go back to|are back in)(?: the)?(?: new)? school(?: year)?|
      school(?: year)? (?:starts?|begins?|is back|resumes?)|classes (?:start|begin|are back|resume)|(?:empiecen|comiencen|inicien|entren) (?:las |
      a )?(?:clases|la escuela)|(?:empiece|comience|inicie) (?:la escuela|el (?:ciclo|año) escolar|el curso)|(?:entrar|regresar) a (?:clases|
      la escuela))`),
)

/** "Before school starts" is not its end. */
const STARTS_AFTER = /^ (?:year )?(?:starts?|begins?|is back|resumes?)(?![a-z])/
/** Most school years of California begin in the second week of August. */
const SCHOOL_START = { month: 8, day: 10 }

const HOLIDAYS = finds(
  "after (?:the |all the )?(?:holidays|new year'?s?|christmas|xmas)|(?:when|once) the holidays are over|despues de (?:las |la )?(?:fiestas|navidad|año nuevo|vacaciones de navidad|navidades)|pasando las fiestas",
)
const BY_HOLIDAYS = finds('(?:by|before) (?:the )?(?:holidays|christmas|xmas)|(?:para|antes de) (?:la |las )?(?:navidad|fiestas|navidades)')

function schoolAndHolidays(scene: Scene, today: Day): Named[] {
  const [month = '06', day = '10'] = scene.input.lexicon.schoolYearEnd.split('-')
  const schoolEnd = nextDate(today, Number(month), Number(day)) ?? today
  const at = (pattern: RegExp, earliest: number, latest: number): Named[] =>
    matchesOf(scene.text, pattern).map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      earliest,
      latest,
      confidence: 0.95,
      approximate: false,
    }))
  const january = (nextDate(today, 1, 15) ?? today) - today
  const christmas = (nextDate(today, 12, 24) ?? today) - today
  return [
    ...at(SCHOOL, schoolEnd - today, schoolEnd - today + 14).filter(
      (time) =>
        /school|escuela|escolar|curso|clases/.test(scene.text.slice(time.start, time.end)) &&
        !STARTS_AFTER.test(scene.text.slice(time.end)),
    ),
    ...at(SCHOOL_STARTS, 0, (nextDate(today, SCHOOL_START.month, SCHOOL_START.day) ?? today) - today),
    ...at(HOLIDAYS, Math.min(january, Math.max(0, january - 13)), january),
    ...at(BY_HOLIDAYS, 0, christmas),
  ]
}
