import { lines } from '../../lib/lines.ts'
import { dayOf, monthOf, nextDate, weekdayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import { finds } from './phrases.ts'
import { smallNumber } from './number-words.ts'
import type { Scene } from './scene.ts'
import {
  MONTH,
  monthNumber,
  monthStretch,
  partOf,
  periodStretch,
  SEASON,
  seasonStretch,
  unitOf,
  WEEKDAY,
  weekdayDay,
} from './timeline-words.ts'

type At = { today: Day; scene: Scene }

/** A way to name a time, with the day it means. */
export type Time = { pattern: RegExp; unit: TimeUnit; dayFor(match: RegExpExecArray, at: At): Day | null }

/** What the time was named by. */
export type TimeUnit = 'day' | 'week' | 'month' | 'season' | 'year'

const PART = '(early|late|mid|middle of|end of|the end of|beginning of|start of|principios de|mediados de|finales de|fines de)'
const COUNT =
  lines(`\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|a couple(?: of)?|couple(?: of)?|a few|few|several|un|una|
      uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|un par de|unos|unas|unos cuantos|unas cuantas`)

/** Times at which people ask to be written to again. */
export const CALL_BACK_TIMES: readonly Time[] = [
  { pattern: finds('tomorrow|(?<!(?:la|manana|mañana) )mañana(?! (?:por|en|de) la)'), unit: 'day', dayFor: (_, { today }) => today + 1 },
  { pattern: finds('(?:the )?day after tomorrow|pasado mañana'), unit: 'day', dayFor: (_, { today }) => today + 2 },
  { pattern: finds(`(next |proximo |this |este |el |on |coming )?(${WEEKDAY})(?: que viene)?`), unit: 'day', dayFor: weekdayFor },
  { pattern: finds(`(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)`), unit: 'day', dayFor: dateFor(1, 2) },
  { pattern: finds(`(?:el )?(\\d{1,2})(?:st|nd|rd|th)? (?:de |of )(${MONTH})`), unit: 'day', dayFor: dateFor(2, 1) },
  { pattern: /(?<![\d/$.,-])(\d{1,2})\/(\d{1,2})(?![\d/])/g, unit: 'day', dayFor: numericFor },
  {
    pattern: finds(
      `(?:(?:in|for|until|till|by|around|about|after|come|this|next|maybe|en|para|hasta|despues de|por) |(?<=(?:me|us|base|again|back|up|out) ))(?:${PART} )?(${MONTH})`,
    ),
    unit: 'month',
    dayFor: monthFor,
  },
  { pattern: finds(`(?:${PART} )?(?:the )?(?:next|following|coming) (week|month|year)`), unit: 'week', dayFor: periodFor },
  { pattern: finds(`(?:${PART} )?(?:la |el )?(?:proxima|proximo) (semana|mes|año)`), unit: 'week', dayFor: periodFor },
  {
    pattern: finds(`(?:${PART} )?(?:la |el )?(semana|mes|año) (?:que viene|que entra|que sigue|proxima|proximo)`),
    unit: 'week',
    dayFor: periodFor,
  },
  { pattern: finds('(?:the )?end of (?:the )?(week|month|year)|(?:fin|finales|fines) de (semana|mes|año)'), unit: 'week', dayFor: endFor },
  { pattern: finds('(?:this|the|el|este) (?:weekend|fin de semana)'), unit: 'day', dayFor: (_, { today }) => today - weekdayOf(today) + 6 },
  { pattern: finds('next weekend'), unit: 'day', dayFor: (_, { today }) => today - weekdayOf(today) + 13 },
  {
    pattern: finds(
      `(?:in|after|give me|give us|within|en|dentro de) (?:about |like |maybe |another |otras? |otros )?(${COUNT}) (days?|weeks?|months?|years?|dias?|semanas?|mes(?:es)?|años?)`,
    ),
    unit: 'day',
    dayFor: spanFor,
  },
  {
    pattern: finds(`(?:in|until|till|after|this|next|come|en|para|hasta|el|la) (?:the |el |la )?(${SEASON})`),
    unit: 'season',
    dayFor: seasonFor,
  },
  {
    pattern: finds('after (?:the )?(?:new year(?:s)?|holidays|first of the year)|despues de(?:l)? (?:las fiestas|año nuevo|los reyes)'),
    unit: 'day',
    dayFor: (_, { today }) => nextDate(today + 1, 1, 2),
  },
  { pattern: finds('after (?:christmas|xmas)|despues de (?:la )?navidad'), unit: 'day', dayFor: (_, { today }) => nextDate(today, 12, 26) },
  { pattern: finds('after thanksgiving'), unit: 'day', dayFor: (_, { today }) => thanksgiving(today) },
  {
    pattern: finds(
      lines(`(?:after|when|once) (?:the )?(?:school (?:is out|is over|ends|year)|kids (?:are|get) out of school)|cuando (?:terminen|
      acaben) (?:las )?clases`),
    ),
    unit: 'day',
    dayFor: schoolFor,
  },
]

/** "Friday" is the next one to come, "next Friday" the one of next week. */
function weekdayFor([whole, which = '', name = '']: RegExpExecArray, { today }: At): Day | null {
  const day = weekdayDay(today + 1, name)
  const isNextWeek = /^(?:next|proximo)/.test(which) || whole.endsWith('que viene')
  return isNextWeek && day - today < 7 && weekdayOf(day) > weekdayOf(today) ? day + 7 : day
}

function dateFor(month: 1 | 2, day: 1 | 2): Time['dayFor'] {
  return (match, { today }) => nextDate(today, monthNumber(match[month] ?? ''), Number(match[day]))
}

function numericFor([, month, day]: RegExpExecArray, { today }: At): Day | null {
  return Number(month) > 12 || Number(day) > 31 ? null : nextDate(today, Number(month), Number(day))
}

/** The beginning of the month, or of the part of it that was named; "after May" is the first of June. */
function monthFor([whole, part = '', name = '']: RegExpExecArray, { today }: At): Day | null {
  const stretch = monthStretch(today, monthNumber(name), null)
  if (stretch === null) return null
  if (/^(?:after|despues)/.test(whole) && part === '') return stretch.to + 1
  const { from } = part === '' ? stretch : partOf(stretch, part)
  // Said within the month itself, and without a part, it is the next year's.
  return from > today || part !== '' ? from : dayOf(yearOf(today) + 1, monthOf(stretch.from), 1)
}

function periodFor([, part = '', unit = '']: RegExpExecArray, { today }: At): Day | null {
  return partOf(periodStretch(today, 'next', period(unit)), part.replace(/^the /, '')).from
}

function endFor([, en, es]: RegExpExecArray, { today }: At): Day | null {
  const unit = period(en ?? es ?? '')
  const { to } = periodStretch(today, 'this', unit)
  return unit === 'week' ? to - 2 : to
}

const period = (word: string): 'week' | 'month' | 'year' => {
  const unit = word === 'año' ? 'year' : unitOf(word)
  return unit === 'day' ? 'week' : unit
}

/** So many days, weeks or months from today; "a few" is three. */
function spanFor([, count = '', word = '']: RegExpExecArray, { today }: At): Day | null {
  const n = countOf(count)
  const unit = word.startsWith('año') ? 'year' : unitOf(word)
  if (n === null) return null
  if (unit === 'month') return sameDay(today, n)
  return today + n * { day: 1, week: 7, year: 365 }[unit]
}

function countOf(word: string): number | null {
  if (/^(?:an?|una?)$/.test(word)) return 1
  if (/couple|par/.test(word)) return 2
  if (/few|several|un[oa]s/.test(word)) return 3
  return smallNumber(word)
}

/** The same day so many months on, or the last one there is. */
function sameDay(today: Day, months: number): Day {
  const date = new Date(today * 86_400_000)
  const first = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, 1)
  const next = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 2 + months, 1)
  return Math.min(first + date.getUTCDate() - 1, next - 1)
}

function seasonFor([whole, name = '']: RegExpExecArray, { today }: At): Day | null {
  const stretch = seasonStretch(today, name, whole.startsWith('next'))
  if (stretch === null) return null
  return /^(?:after|hasta despues)/.test(whole) ? stretch.to + 1 : stretch.from
}

/** The day after the fourth Thursday of November. */
function thanksgiving(today: Day): Day {
  const of = (year: number): Day => weekdayDay(dayOf(year, 11, 22), 'thursday') + 1
  return of(yearOf(today)) > today ? of(yearOf(today)) : of(yearOf(today) + 1)
}

function schoolFor(_: RegExpExecArray, { today, scene }: At): Day | null {
  const [month = 6, day = 10] = scene.input.lexicon.schoolYearEnd.split('-').map(Number)
  const end = nextDate(today, month, day)
  return end === null ? null : end + 1
}
