import { dayOf, isDate, nextDate } from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Claim } from './claim-spans.ts'
import { eventTimes } from './event-times.ts'
import { isTimeAsked } from './named-time.ts'
import type { Named, Times } from './named-time.ts'
import { periodTimes } from './period-times.ts'
import { ends, finds, opens } from './phrases.ts'
import { segmentAt, segmentText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { BY, FROM, PART, isEnd, partName, placedStretch } from './stretch-times.ts'
import { MONTH, SEASON, monthNumber, monthStretch, partOf, seasonOf, seasonStretch } from './timeline-words.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Dates, months, seasons and named times, as days from today; dates that are no plan only keep their digits. */
export function dateTimes(scene: Scene, today: Day): Times {
  const days = exactDays(scene, today)
  const rest = [...monthTimes(scene, today), ...seasonTimes(scene, today), ...periodTimes(scene, today), ...eventTimes(scene, today)]
  const times = rest.filter((time) => ![...days.times, ...days.held].some((other) => other.start < time.end && time.start < other.end))
  return { times: [...days.times, ...mergeMonths(scene, times)], held: days.held }
}

const NUMERIC =
  /(?<![\d$.,/-])(\d{1,2})[/-](\d{1,2})(?:[/-](20\d\d|\d\d))?(?![\d/]|[-.,:]\d|k| ?(?:bed|bath|days?|weeks?|months?|years?|mil))/g
const ISO = /(?<![\d$.,/-])(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/g
const ORDINALS = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
  twentieth`
    .split(/\s+/)
    .map((word, index) => [word, String(index + 1)] as const),
)
const MONTH_DAY_WORD = finds(`(${MONTH}) (?:the )?(${[...ORDINALS.keys()].join('|')})(?! (?:quarter|week|half|weekend))`)
const DAY_WORD_MONTH = finds(`(?:the )?(${[...ORDINALS.keys()].join('|')}) of (${MONTH})`)
const MONTH_DAY = finds(`(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|k|,\\d|:)(?:,? (20\\d\\d))?`)
const DAY_MONTH = finds(`(?:el )?(\\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(${MONTH})(?:,? (?:de |del )?(20\\d\\d))?`)

type DatePart = { start: number; end: number; month: number; day: number; year: number | null; sure: boolean }

function exactDays(scene: Scene, today: Day): Times {
  const parts: DatePart[] = [
    ...matchesOf(scene.text, ISO).map((found) => part(found, [found[2], found[3], found[1]], true)),
    ...matchesOf(scene.text, MONTH_DAY).map((found) => part(found, [String(monthNumber(found[1] ?? '')), found[2], found[3]], true)),
    ...matchesOf(scene.text, MONTH_DAY_WORD).map((found) =>
      part(found, [String(monthNumber(found[1] ?? '')), ORDINALS.get(found[2] ?? ''), undefined], true),
    ),
    ...matchesOf(scene.text, DAY_WORD_MONTH).map((found) =>
      part(found, [String(monthNumber(found[2] ?? '')), ORDINALS.get(found[1] ?? ''), undefined], true),
    ),
    ...matchesOf(scene.text, DAY_MONTH).map((found) => part(found, [String(monthNumber(found[2] ?? '')), found[1], found[3]], true)),
    ...matchesOf(scene.text, NUMERIC).flatMap((found) => numericDate(scene, part(found, [found[1], found[2], found[3]], false))),
  ]
  const times: Named[] = []
  const held: Claim[] = []
  for (const date of parts) {
    const day = dayFor(today, date)
    if (day === null || day < today || !isPlanned(scene, date)) held.push({ rank: 'date', start: date.start, end: date.end, facts: [] })
    else times.push(placedStretch(scene, today, { start: date.start, end: date.end, stretch: { from: day, to: day } }))
  }
  return { times, held }
}

function part(found: RegExpExecArray, [month, day, year]: (string | undefined)[], sure: boolean): DatePart {
  const full = year === undefined ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year)
  return { start: found.index, end: found.index + found[0].length, month: Number(month), day: Number(day), year: full, sure }
}

function dayFor(today: Day, { month, day, year }: DatePart): Day | null {
  if (!isDate(year ?? 2024, month, day)) return null
  return year === null ? nextDate(today, month, day) : dayOf(year, month, day)
}

const DATE_BEFORE = ends(
  '(?:by|on|before|until|till|after|since|from|around|starting|due|dated|para el|el|antes del?|despues del?|hasta el|desde el|no later than|lease ends|ends|expires|up|out)(?: around)?',
)

/** `3/2` is rooms unless a date word stands before it; `6/15` and `3/2/26` can be nothing else. */
const numericDate = (scene: Scene, date: DatePart): DatePart[] => (isNumericDate(scene, date) ? [date] : [])
function isNumericDate(scene: Scene, date: DatePart): boolean {
  const text = scene.text.slice(date.start, date.end)
  if (!isDate(date.year ?? 2024, date.month, date.day)) return false
  if (date.year !== null) return true
  if (!text.includes('/')) return false
  return (
    DATE_BEFORE.test(wordsBefore(scene, date.start, { count: 3 })) ||
    date.day > 12 ||
    (scene.input.pendingQuestion === 'timeline' && scene.words <= 3)
  )
}

const PLAN =
  /(?:sell|move|buy|close|closing|list|lease|out|in by|be in|settle|need|want|plan|target|mud|vend|compr|cerrar|listo|sacan|corren|echan|desaloj)/

function isPlanned(scene: Scene, date: DatePart): boolean {
  if (BY.test(wordsBefore(scene, date.start, { count: 4 })) || FROM.test(wordsBefore(scene, date.start, { count: 5 }))) return true
  return isTimeAsked(scene) || PLAN.test(segmentText(scene, date.start))
}

const MONTH_NAMED = finds(`(?:${PART})?(?:this |next |this coming |este |proximo )?(${MONTH})(?:,? (?:of |de |del )?(20\\d\\d))?`)
const MONTH_AFTER = opens(`(?:or|to|through|o|a|-) ?(?:${MONTH})`)
const MONTH_BEFORE = ends(
  lines(`(?:in|by|before|after|than|until|till|termine|acabe|finalice|this|next|around|about|through|thru|come|early|mid|late|end of|starting|or|
      and|to|between|from|of|en|para|antes de|despues de|hasta|entre|y|o|a|de|pasando|pasado|mas bien|maybe|probably|like|for|january|february|march|april|may|
      june|july|august|september|october|november|-)(?: (?:like|about|around|maybe))?`),
)

function monthTimes(scene: Scene, today: Day): Named[] {
  return matchesOf(scene.text, MONTH_NAMED).flatMap((found): Named[] => {
    const [whole, modifier = '', name = '', year] = found
    const start = found.index
    const before = wordsBefore(scene, start, { count: 3 })
    const standsAlone = isTimeAsked(scene) && scene.words <= 4
    const isNamed =
      modifier !== '' ||
      year !== undefined ||
      MONTH_BEFORE.test(before) ||
      MONTH_AFTER.test(scene.text.slice(start + whole.length, start + whole.length + 24)) ||
      (standsAlone && name !== 'mar') ||
      (isTimeAsked(scene) && isOpening(scene, start, start + whole.length)) ||
      /^(?:this|next)/.test(whole)
    // "may", "mar", "march" are other words too: "i may sell in" names no month.
    const isVerb =
      name === 'may' &&
      /^ (?:be|sell|buy|have|want|need|move|go|not|list|consider|take|also|or may|still|look|do|know|come|just)(?![a-z])/.test(
        wordsAfter(scene, start + whole.length, { count: 2 }),
      )
    const stretch = monthStretch(today, monthNumber(name), year === undefined ? null : Number(year))
    if (
      !isNamed ||
      isVerb ||
      !stretch ||
      /(?:last|since|desde|pasado|this past) $/.test(before) ||
      /^ (?:pasad|de (?:19|20[01])|of (?:19|20[01])|last|air|arb|afb|field|joint|base|madness|avenue|ave|street|st(?![a-z])|lane|drive)/.test(
        scene.text.slice(start + whole.length, start + whole.length + 12),
      )
    )
      return []
    return [
      placedStretch(scene, today, {
        start,
        end: start + whole.length,
        stretch: partOf(stretch, partName(modifier)),
        toEnd: isEnd(modifier),
        confidence: standsAlone && modifier === '' ? 0.85 : 0.95,
      }),
    ]
  })
}

/** "May at the latest", "june would be good": the month opens the answer, and no verb follows as after "may". */
const isOpening = (scene: Scene, start: number, end: number): boolean =>
  /^[ ¿]{0,3}(?:(?:well|probably|maybe|ideally|around|like|um|pues|yo creo|creo),? ){0,3}$/.test(
    scene.text.slice(segmentAt(scene, start)[0], start),
  ) && MONTH_GOES_ON.test(scene.text.slice(end, end + 20))

const MONTH_GOES_ON =
  /^(?:[.,!]|$| (?:at|or|would|is|works|if|ideally|hopefully|for|latest|sounds|should|preferably|probably|maybe|would|a mas|esta|estaria|seria|o|como|por|mas o))/

/** "May or June", "between May and July": one stretch. */
function mergeMonths(scene: Scene, times: readonly Named[]): Named[] {
  const merged: Named[] = []
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    const gap = last ? scene.text.slice(last.end, time.start) : ''
    if (
      last &&
      last.latest !== null &&
      time.latest !== null &&
      time.latest >= last.latest &&
      /^ ?(?:or|to|and|-|through|o|y|a|early|late|mid)(?: (?:maybe|early|late|mid))? ?$/.test(gap)
    ) {
      merged[merged.length - 1] = { ...last, end: time.end, latest: time.latest }
    } else if (!last || time.start >= last.end) merged.push(time)
  }
  return merged
}

const SEASON_NAMED = finds(
  `(?:${PART})?(?:(this|next|this coming|este|esta|proximo|proxima|the|el|la) )?(${SEASON})(?: (?:of |de |del )?(20\\d\\d))?`,
)
const SEASON_BEFORE = ends(
  '(?:in|by|before|after|until|till|during|around|early|late|mid|end of|this|next|come|en|para|antes de|antes del|despues de|despues del|pasando|pasado|hasta|acabe|termine|pase|or|maybe|for|through|of|late in|(?:more|something) like|thinking|hoping|aiming for|shooting for|leaning|rather|ideally|probably|mas bien|mejor|como|hacia)(?: (?:the|el|la|in|en))?',
)

function seasonTimes(scene: Scene, today: Day): Named[] {
  return matchesOf(scene.text, SEASON_NAMED).flatMap((found): Named[] => {
    const [whole, modifier = '', which = '', name = '', year] = found
    const start = found.index
    const next = wordsAfter(scene, start + whole.length, { count: 1 }).trim()
    const isNamed =
      SEASON_BEFORE.test(wordsBefore(scene, start, { count: 3 })) ||
      modifier !== '' ||
      year !== undefined ||
      /^(?:this|next|este|esta|prox)/.test(which) ||
      (isTimeAsked(scene) && scene.words <= 3)
    if (
      !isNamed ||
      /^(?:pasad[oa]|anterior|break|st|street|ave|valley|through|apart|in love|off|behind|home|house|cleaning|hill)$/.test(next)
    )
      return []
    const stretch = year === undefined ? seasonStretch(today, name, /^(?:next|prox)/.test(which)) : seasonOf(today, name, Number(year))
    return stretch ? [placedStretch(scene, today, { start, end: start + whole.length, stretch: partOf(stretch, partName(modifier)) })] : []
  })
}
