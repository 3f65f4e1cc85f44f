import { lines } from '../../lib/lines.ts'
import { opens, spots } from './phrases.ts'
import { segmentText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { datesAnEvent, isTakenUp } from './stretch-times.ts'

/**
 * Whether a time belongs to something else than the sale or the purchase: to an answer ("no rush on the reply"), a thing that is looked
 * for ("when I find my glasses"), a feast, a post or a habit. A time that is taken up ("so after that") is theirs all the same.
 */
export function isOfAnotherMatter(scene: Scene, { start, end }: { start: number; end: number }): boolean {
  if (OF_AN_ANSWER.test(wordsAfter(scene, end, { count: 6 }))) return true
  if (/(?:find|finds|found|encuentr(?:e|o|en))$/.test(scene.text.slice(start, end))) return A_THING.test(scene.text.slice(end, end + NEXT))
  const segment = segmentText(scene, start)
  if (OF_THE_MOVE.test(segment)) return false
  if (HABIT.test(segment) || FIXES.test(wordsBefore(scene, start, { count: 5 }))) return true
  return OCCASION.test(segment) && !datesAnEvent(scene, start) && !isTakenUp(scene, end)
}

const NEXT = 40
/** How soon we may write, call or send is no plan of theirs. */
const OF_AN_ANSWER = opens(
  lines(`(?:(?:on|with|about|for|in|to|getting|con|para|de|en|por) )?(?:(?:the|your|that|this|a|any|my|la|el|su|tu|una|lo de) ){0,2}(?:reply(?:ing)?|respon(?:se|d|ding)|answer(?:ing)?|texting|text|calling|call ?back|writing|get(?:ting)? back|
      e-?mail|message|photos?|pics|pictures?|link|form|paperwork|survey|respuestas?|contest(?:ar|arme|e)|responder(?:me)?|llamar(?:me)?|mensajes?|fotos?|papeles?)`),
)
/** What people find besides a home. */
const A_THING =
  /^ (?:(?:my|the|his|her|our|mi|mis|las?|los|el|un|una|a|some) )(?!(?:new |next |right |perfect |other |first )?(?:one|place|house|home|condo|spot|casa|lugar|depa|otra|que|cual|terreno|buyer|comprador|job|trabajo)(?![a-z]))[a-zñ]/
/** What is to be mended or sent at once is not sold by it. */
const FIXES = spots(
  'fix|fixed|charger|sent|send|link|password|arregl(?:en|e|a)(?:me|lo|la|nos)?|mand(?:e|en|a)(?:me|lo|la|nos)?|reset|resend',
)
/** With one of these the sentence tells of the move, whatever else is in it. */
const OF_THE_MOVE = spots(
  lines(`sell(?:ing)?|mov(?:e|ed|ing)|buy(?:ing)?|list(?:ing)?|clos(?:e|ed|ing)|escrow|out by|be out|get out|in by|be in|settled|deadline|time ?(?:line|frame)|lease|house|home|place|condo|
      vend(?:er|erla|o|emos|a)|compr(?:ar|o|amos)|mud(?:ar|arme|arnos|o|amos|anza)|salir|cerrar|casa|plazo|contrato|until|till|before (?:then|that)|after (?:that|it|the)|then|hasta|despues|antes de eso|ready|listos?|graduates?|retire|jubil[a-z]{1,5}`),
)
const HABIT = spots(
  'always|every (?:year|summer|spring|fall|winter|christmas|month|may|june|july)|each year|usually|normally|tradition|siempre|cada (?:año|verano|mes|navidad)|todos los años|normalmente|tradicion',
)
/** What else has a day: feasts, sports, courses and posts. */
const OCCASION = spots(
  lines(`nacio|nacieron|was born|probation|tournaments?|torneos?|league|liga|season starts|playoffs?|recital|exams?|examen(?:es)?|finals|test|jury duty|concert|concierto|game|partido|camp|campamento|quinceañera|quince|xv|bautizo|boda|wedding|getting married|nos casamos|
      cruise|crucero|trip|viaje|honeymoon|birthday|cumple(?:años)?|party|fiesta|reunion|race|marathon|maraton|surgery|cirugia|operacion|recovery|vacation|vacaciones|(?:i am|soy|i'm|estoy de) (?:the |el |la )?(?:president|vice president|treasurer|secretary|captain|coach|chair|
      presidente|presidenta|tesorer[oa]|secretari[oa]|capitan|entrenador)|on call|guardia|retreat|retiro espiritual|conference|conferencia|harvest|cosecha|classes? start|semester|semestre`),
)
