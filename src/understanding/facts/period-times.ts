import { dayOf, yearOf } from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Named } from './named-time.ts'
import { finds } from './phrases.ts'
import type { Scene } from './scene.ts'
import { PART, isEnd, partName, placedStretch } from './stretch-times.ts'
import { WEEKDAY, partOf, periodStretch, weekdayDay } from './timeline-words.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

const PERIOD = finds(
  lines(`(?:${PART}|(within|during|before the end of|inside|que (?:se )?(?:acabe|termine)) )?(?:(this|next|the|este mismo|esta misma|este|esta|otro|otra|el|
      la) (?:coming )?(?:proxim[oa] )?|(?:de |del )?(?:proxim[oa]) )?(week|month|year|semana|mes|año)(?: (?:que viene|que entra|que sigue|
      siguiente|proxim[oa]|entrante))?`),
)
const WEEKDAY_BY = finds(
  `(?:by|before|no later than|para el|antes del|a mas tardar el) (?:this |next |the |coming |proximo |este )?(${WEEKDAY})`,
)
const IN_YEAR = finds(
  '(?:in|by|early|late|mid|end of|by the end of|sometime in|en|para(?: el)?|(?:a )?(?:finales|fines|principios) de(?:l)?) (20\\d\\d)',
)

/** "Anytime in the next month" is thirty days from now. */
const WITHIN_THE = /(?<![a-z])(?:in|within|over|during|inside) the $/

/** "This week" to "next year", "by Friday" and years by their number. */
export function periodTimes(scene: Scene, today: Day): Named[] {
  const periods = matchesOf(scene.text, PERIOD).flatMap((found): Named[] => {
    const [whole, modifier = '', within, , unit = ''] = found
    const isNext = /(?:next|prox|otro año|que viene|que entra|que sigue|siguiente|entrante)/.test(whole)
    const isThis = /(?:this|este|esta|mism[oa]) /.test(whole) || modifier !== '' || within !== undefined
    if (!isNext && !isThis) return []
    const name = unit === 'week' || unit === 'semana' ? 'week' : unit === 'month' || unit === 'mes' ? 'month' : 'year'
    const isRolling = name !== 'year' && whole.startsWith('next') && WITHIN_THE.test(scene.text.slice(0, found.index))
    const stretch = isRolling
      ? { from: today, to: today + (name === 'week' ? 7 : 30) }
      : partOf(periodStretch(today, isNext ? 'next' : 'this', name), partName(modifier))
    return [placedStretch(scene, today, { start: found.index, end: found.index + whole.length, stretch, toEnd: isEnd(modifier) })]
  })
  const weekdays = matchesOf(scene.text, WEEKDAY_BY).map((found): Named => {
    const day = weekdayDay(today, found[1] ?? '')
    return {
      start: found.index,
      end: found.index + found[0].length,
      earliest: 0,
      latest: day - today,
      confidence: 0.95,
      approximate: false,
    }
  })
  const years = matchesOf(scene.text, IN_YEAR).flatMap((found): Named[] => {
    const year = Number(found[1])
    if (year < yearOf(today) || year > yearOf(today) + 10) return []
    const stretch = partOf(
      { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) },
      /(?:early|late|mid|end of|finales|fines|principios)/.exec(found[0])?.[0] ?? '',
    )
    return [placedStretch(scene, today, { start: found.index, end: found.index + found[0].length, stretch })]
  })
  return [...periods, ...weekdays, ...years]
}
