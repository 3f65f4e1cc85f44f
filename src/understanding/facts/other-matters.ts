import { lines } from '../../lib/lines.ts'
import { isTimeAsked } from './named-time.ts'
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
  if (PROGRAM.test(scene.text.slice(start, end + NEXT))) return true
  if (isOfAnotherEnd(scene, { start, end })) return true
  if (OF_THE_MOVE.test(segment)) return false
  if (HABIT.test(segment) || FIXES.test(wordsBefore(scene, start, { count: 5 }))) return true
  return OCCASION.test(segment) && !datesAnEvent(scene, start) && !isTakenUp(scene, end)
}

/** "Gym contract ends in June", "twins due in November": what else runs out, and a birth, unless the move is to be before or after it. */
function isOfAnotherEnd(scene: Scene, { start, end }: { start: number; end: number }): boolean {
  const before = wordsBefore(scene, start, { count: 8 })
  const isOther = ENDS_ELSE.test(before) || (!isTimeAsked(scene) && BIRTH.test(before))
  return isOther && !datesAnEvent(scene, start) && !isTakenUp(scene, end) && !CONCLUDED.test(scene.text.slice(end, end + NEXT))
}

const NEXT = 40
const ENDS_ELSE =
  /(?<![a-z])(?:(?:gym|car|truck|phone|cell|internet|cable|storage|netflix|insurance|registration|tags|passport|license|warranty|tv|streaming|club|parking|suv|auto|solar|gimnasio|celular|telefono|carro|troca|camioneta|seguro|placas|pasaporte|licencia|garantia|cable|bodega)(?:'s)?(?: (?:lease|leases|contract|plan|membership|sub|subscription|policy|payments?|contrato|membresia|plan|mia|mio))?|(?:contrato|plan|membresia|lease|pagos?) (?:de |del |de la |of |on )(?:the |my |mi |el |la )?(?:gym|car|truck|phone|gimnasio|celular|telefono|carro|troca|camioneta|cable|internet)|(?:property )?tax(?:es)?|tax returns?|homework|midterms?|(?:season|series|show) finale|(?:hunting|football|baseball|soccer|tax) season)(?: (?:is|se|me|que|ya|will|the)){0,3} ?(?:up|over|due|ends?|ending|expires?|expiring|runs? out|finished|starts?|vence[n]?|acaba[n]?|termina[n]?)?(?: (?:in|on|around|by|at the end of|en|el|para|hasta))? $/
const BIRTH =
  /(?<![a-z])(?:(?:baby|babies|twins|newborn|kid|son|daughter|boy|girl|grandbaby|number (?:two|three|four|2|3|4)|one|third|second|fourth)(?: (?:is|are|will be|s|we are|also))? ?(?:due|coming|expected|arriving|born|here|comes|arrives)|due|expecting(?: (?:a baby|twins|a boy|a girl|our [a-z]{3,8}))?|(?:viene|vienen|nace|nacen|llega|llegan|esperamos|espero|esperando)(?: (?:el|la|los|las|un|una|otro|otra|nuestr[oa]))? ?(?:bebe|bebes|niñ[oa]|gemel[oa]s|cuates|hij[oa])|alivio|me alivio|se alivia)(?: (?:in|on|around|by|early|late|this|next|at the end of|en|el|para|hasta)){0,3} $/
/** "So by then", "we want to be in before". */
const CONCLUDED =
  /^[^.!?]{0,36}(?<![a-z])(?:so (?:we are |i am )?(?:out|moving|then|after|by)|(?:be|get|want|move|moved|settled) (?:in |out )?(?:before|by|after)|after that|before (?:then|that)|by then|antes de eso|para entonces|despues de eso)(?![a-z])/
/** "After four when my program is over": what keeps them for an hour is no plan. */
const PROGRAM =
  /^(?:when|once|after|until|till|as soon as|cuando|despues de(?: que)?|en cuanto|hasta que) (?:se |ya )?(?:acab[ae][n]?|termin[ae][n]?|salg[ao]s?)? ?(?:(?:my|the|our|his|her|mi|el|la|los|las|de|del) ){0,2}(?:(?:tv|soccer|dance|night|kid'?s?) )?(?:programs?|programas?|shows?|shifts?|turno|classes|class|clases?|breaks?|lunch|meetings?|junta|movie|pelicula|game|partido|nap|church|mass|misa|service|novela|practice|rehearsal|dialysis|workout|interview|call)(?![a-z])/
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
  lines(`me caso|nos casamos|(?:am|are) getting married|nacio|nacieron|was born|probation|tournaments?|torneos?|league|liga|season starts|playoffs?|recital|exams?|examen(?:es)?|finals|test|jury duty|concert|concierto|game|partido|camp|campamento|quinceañera|quince|xv|bautizo|boda|wedding|getting married|nos casamos|
      cruise|crucero|trip|viaje|honeymoon|birthday|cumple(?:años)?|party|fiesta|reunion|race|marathon|maraton|surgery|cirugia|operacion|recovery|vacation|vacaciones|(?:i am|soy|i'm|estoy de) (?:the |el |la )?(?:president|vice president|treasurer|secretary|captain|coach|chair|
      presidente|presidenta|tesorer[oa]|secretari[oa]|capitan|entrenador)|on call|guardia|retreat|retiro espiritual|conference|conferencia|harvest|cosecha|classes? start|semester|semestre`),
)
