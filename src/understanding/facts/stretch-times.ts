import type { Day } from './calendar.ts'
import type { Named } from './named-time.ts'
import { ends, opens } from './phrases.ts'
import { wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Stretch } from './timeline-words.ts'
import { lines } from '../../lib/lines.ts'

export const BY = ends(
  '(?:by|before|prior to|no mas tarde de|no mas tarde del|a mas tardar|a mas tardar el|no later than|not later than|until|till|para|antes de|antes del|hasta|up to|para antes de)(?: the| el| la)?',
)
const BEFORE = ends('(?:before|prior to|antes de|antes del)(?: the| el| la)?')
export const FROM = ends(
  lines(`(?:after|not before|not until|not till|nothing before|no earlier than|starting(?: in)?|beginning(?: in)?|from|past|no sooner than|
      despues de|despues del|no antes de|no antes del|hasta despues de|a partir de|not (?:ready |able )?(?:to (?:move|sell|
      close) )?(?:until|till|before))(?: the| el| la)?`),
)
const AFTER = ends('(?:after|despues de|despues del|past|pasando|pasad(?:o|it[oa]))(?: the| el| la)?')
/** "Not done with probate before July": what is denied up to a day may begin on it. */
const NOT_BEFORE =
  /(?<![a-z])(?:not|nothing|no|never|ni|tampoco)(?: (?!later|more|mas|problem)[a-zñ']{1,12}){0,4} (?:before|antes de|antes del|until|till|hasta)(?: the| el| la)? $/
/** "The lease isn't up until October" ends then. */
const LEASE_UNTIL =
  /(?<![a-z])(?:leases?|contract|contrato|arrendamiento|mine|ours|mio|nuestro)(?: (?:here|there|aqui))?(?: (?:is|does|do|se|me|nos))? (?:not|no)(?: (?:up|over|out|done|end|ending|expire|vence|acaba|termina|sino)){0,2} (?:until|till|hasta)(?: the| el| la)? $/
/** "Salen hasta junio": until may mean not before. */
const NOT_UNTIL =
  /(?:sale[ns]?|salgo|salimos|puedo|podemos|termin[a-z]{1,4}|regres[a-z]{1,4}|acab[a-z]{1,4}|llega[ns]?|queda libre|vence) hasta(?: el| la)? $/
const DENIED_BY = ends(
  '(?:not|never|no|no puedo|no podemos)(?: (?:be ready|move|make it|do it|do|sell|be out|be done|close|be|ready|estar|hacerlo)){0,1} (?:by|in|on|para|en)(?: the| el| la)?',
)
/** "Not this year", but not "why not this year". */
const DENIED = /(?<!(?:why|if|or|porque|que|si) )(?<![a-zñ])(?:not|never|ni|tampoco|ahorita no|no) $/

/** `toEnd`: the words name the end of something, so that "before" reaches to its last day. */
type Placed = { start: number; end: number; stretch: Stretch; confidence?: number; toEnd?: boolean }

/** What the words before a stretch make of it: a limit, a start, or the stretch itself. */
export function placedStretch(scene: Scene, today: Day, time: Placed): Named {
  const before = wordsBefore(scene, time.start, { count: 6 })
  const from = time.stretch.from - today
  const to = time.stretch.to - today
  const rest = { start: time.start, end: time.end, confidence: time.confidence ?? 0.95, approximate: false }
  const isAfter = AFTER.test(before)
  if (LEASE_UNTIL.test(before)) return { ...rest, earliest: 0, latest: to }
  if (NOT_BEFORE.test(before) || NOT_UNTIL.test(before) || NOT_THEN.test(scene.text.slice(time.end, time.end + NEXT)))
    return { ...rest, earliest: from, latest: null }
  if (DENIED_BY.test(before)) return { ...rest, earliest: to, latest: null }
  if (isAfter || DENIED.test(before)) return { ...rest, earliest: to + 1, latest: null }
  if (FROM.test(before) || waitsFor(scene, time.start)) return { ...rest, earliest: from, latest: null }
  const isOver = OVER.test(before) || OVER_AFTER.test(scene.text.slice(time.end, time.end + 24))
  if (isOver && !isAfter) return { ...rest, earliest: 0, latest: to }
  if (BEFORE.test(before) && time.toEnd !== true && from > 0 && time.stretch.to > time.stretch.from)
    return { ...rest, earliest: 0, latest: from - 1 }
  if (BY.test(before)) return { ...rest, earliest: 0, latest: to }
  return { ...rest, earliest: Math.max(0, from), latest: to }
}

const NEXT = 60
/** "The wedding is July 25, so not before that". */
const NOT_THEN =
  /^[^.!?]{0,40}(?<![a-z])(?:(?:not|nothing|nada|no) (?:[a-z]{1,8} )?(?:before|until|till|antes de|hasta) (?:that|then|eso|entonces)|(?:so|only|definitely|entonces|asi que) (?:only )?after that|until after|(?:so|asi que) (?:sometime |right )?after(?=[.,!]|$))(?![a-z])/
const TAKEN_UP =
  /^[^.!?]{0,30}(?<![a-z])(?:by|before|until|till|after|around|para|antes de|despues de|hasta) (?:that|then|eso|entonces)(?![a-z])/

/** Whether a time somebody else has is taken up as their own: "so by then". */
export const isTakenUp = (scene: Scene, end: number): boolean => TAKEN_UP.test(scene.text.slice(end, end + NEXT))

const EVENT = "(?: (?!have|tenemos|tengo)[a-zñ']{1,14}){1,7}(?: (?:in|on|around|by|en|el|para|next|this))?"
const WAITS = new RegExp(`(?<!(?:have|tenemos|tengo|got) )(?<![a-z])(?:until|till|after|hasta que|despues (?:de )?que)${EVENT} $`)
const HAPPENS = new RegExp(
  `(?<![a-z])(?:when|once|until|till|after|as soon as|before|by the time|cuando|hasta que|en cuanto|despues (?:de )?que|antes (?:de )?que|una vez que)${EVENT} $`,
)
const EVENT_WORDS = 10

/** "Not until my daughter graduates in June": what they wait for begins that day. */
const waitsFor = (scene: Scene, start: number): boolean => WAITS.test(wordsBefore(scene, start, { count: EVENT_WORDS }))

/** Whether a time dates something that is to happen first, whoever does it. */
export const datesAnEvent = (scene: Scene, start: number): boolean => HAPPENS.test(wordsBefore(scene, start, { count: EVENT_WORDS }))

/** "Before June ends", "antes de que termine junio": the end of it. */
const OVER = ends(
  '(?:antes (?:de )?que (?:se )?(?:termine|acabe|finalice)|(?:de aqui a )?que (?:se )?(?:termine|acabe|pase)|before the end of|at the latest by)(?: el| la| the| este| esta| this)?',
)
const OVER_AFTER = opens(
  '(?:ends|is over|is out|is up|runs out|is done|se acabe|se termine|at the (?:very )?latest|latest|a mas tardar|como maximo|como muy tarde)',
)

/** The part of a month, season or year before its name. */
export const PART =
  lines(`(early|mid|middle of|late|later|end of|last week of|last part of|latter part of|last half of|the end of|beginning of|start of|
      first part of|first week of|principios de|inicios de|mediados de|finales de|fines de|fin de)(?:[ -](?:of )?(?:the |el |la )?|-)`)

/** A part as it is written, without what stands around it. */
export const partName = (modifier: string): string => modifier.replace(/^the /, '').replace(/^later$/, 'late')

/** Whether a part is the end of something. */
export const isEnd = (modifier: string): boolean => /^(?:the )?(?:end|last|latter|fin|fines|finales)(?![a-z])/.test(modifier)
