import { OPENED } from './durations.ts'
import { ASKS_USUAL } from './money-cues.ts'
import { isTimeAsked } from './named-time.ts'
import type { Named } from './named-time.ts'
import { ends, opens, spots } from './phrases.ts'
import { segmentText, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { datesAnEvent, isTakenUp } from './stretch-times.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'

const SOON_OTHER = spots(
  lines(`calls?|text|contact|email|reach|llamame|llame|llamen(?:me)?|llamar(?:me)?|mensaje|get back|respond|reply|person|human|someone|
      somebody|answers?|info|information|hear|talk|speak|update|persona|alguien|hablar|respuesta|contest(?:e|en|ar|ame|eme)|manager|send|
      stop|ask me|check (?:back|in)|follow up|touch base|try (?:me|us|again)|circle back|hit (?:me|us)|ping (?:me|us)|remind me|
      (?:busca|busque|escribe|escriba|marca|marque|contacta|contacte|recuerda|recuerde)(?:me|nos)|let (?:you|u|me) know|aviso|avisare|avise|platicar?|platicamos|hablamos|
      pregunt(?:e|a)me`),
)
/** What people do on a day without it being the day they move. */
const OTHER_DOING = spots(
  lines(`talking|speaking|meeting|talk to|meet with|lender|appointment|vacation|out of town|busy|travel(?:ing)?|surgery|visiting|party|
      wedding|flying|inspector|contractor|see (?:a|the|my)|hablando|viaje|ocupad[oa]|cita|reunion|tour|showing|open house|hear(?:d)? back|
      waiting|birthday|cumpleaños`),
)

const PAST = spots(
  lines(`tried|intent(?:e|amos)|tratamos|no bites|ran out|expired|closed|sold|bought|purchased|moved|lost|died|passed|was|were|had|got (?:married|divorced|it)|listed|replaced|redid|
      redone|took|waited|remodeled|updated|installed|painted|fixed|vencio|vendi|vendimos|compre|compramos|murio|cambi(?:e|amos)|remodel(?:e|amos)|
      pague|pagamos|(?:la )?(?:otra|ultima|pasada) vez|tard(?:o|amos|aron)|llevamos|llevo|paid|born|built|desde|since|last|past|saw|seen|met|talked|spoke|started|applied|denied|rejected|turned down|visited|toured|negaron|rechazaron`),
)
/** "Quit paying in november": a deed of the past right before the time. */
const DID =
  /(?<![a-z])(?:quit|stopped|left|broke|went|came|took|made|gave|told|said|fell|built|began|(?!need|want|bed|shed|interested|supposed|scheduled|planned|hoped|expected|motivated|prepared|decided|preapproved|relocated|listed by|closed by)[a-z]{3,12}ed)(?: [a-z']{1,12}){0,2} (?:in|on|last|around|back in|since|this past|early|late) $/
const FUTURE = spots('lease (?:is|was|ends|expires|runs|will|s)|have to be|want|need|move|will|going to|by|plan(?:ning)?|hoping')
const DENIED_SOON = ends(
  '(?:not|no|never)(?: (?:in|es|tan|muy|nada|really|that|super|me|nos|to|ready|looking|trying|an|move|sell|buy|do|it|need|want|have|be|of|a|necesariamente)){0,1}',
)

/** A time of a call, of a past deed or of nobody's plan is no timeline. */
export function isOwnPlan(scene: Scene, time: Named): boolean {
  if (!isSaidOfThem(scene, time)) return false
  const before = wordsBefore(scene, time.start, { count: 8 })
  const after = wordsAfter(scene, time.end, { count: 4 })
  const isPlan = PLAN.test(before)
  if (!isPlan && (SOON_OTHER.test(before) || OTHER_DOING.test(before) || CALL_AFTER.test(after)) && !isTakenUp(scene, time.end))
    return false
  if (PAST_AFTER.test(after)) return false
  if (time.latest === 14 && time.earliest === 0 && DENIED_SOON.test(before) && SOON_SAID.test(scene.text.slice(time.start, time.end)))
    return false
  const done = before.replace(TO_BE_DONE, ' ')
  return !(PAST.test(done) || DID.test(done)) || FUTURE.test(before)
}

/** "I'd be moved by then" is not past. */
const TO_BE_DONE =
  /(?<![a-z])(?:be|get|have (?:it|this|that|everything|the (?:house|place))|getting)(?: (?:all|already|it|this|out|fully|settled and)){0,2} (?:sold|moved|closed|listed|settled|bought|gone|married)(?![a-z])/g

/** Their own plan, not a question about times, and with a word of a plan where we did not ask when. */
function isSaidOfThem(scene: Scene, { start, end }: Named): boolean {
  const sentence = sentenceText(scene, start)
  const segment = segmentText(scene, start)
  if (
    isAsked(OWN_PART.test(segment) ? segment : sentence) ||
    HEARSAY.test(sentence) ||
    FORMER.test(segment) ||
    OF_A_NOTICE.test(sentence) ||
    OF_A_LOAN.test(wordsBefore(scene, start, { count: 8 })) ||
    FROM_AN_EVENT.test(scene.text.slice(end, end + 30)) ||
    isTheirs(scene, { start, end, segment })
  )
    return false
  const said = scene.text.slice(start, end)
  const isAll = isAllThereIs(scene, start, end)
  if (SUITS.test(scene.text.slice(end, end + NEXT_WORDS)) && !NEAR_BY.test(said)) return true
  if (NEAR_BY.test(said) && !PLANNED.test(segment) && !isAll) return false
  if (isTimeAsked(scene)) return true
  if (LENGTH.test(said) && !isUntil(scene, { start, end }) && !isAll) return false
  return PLANNED.test(sentence) || PUT_OUT.test(sentence) || OPENS_BY.test(sentence) || OPENS_BY.test(segment) || isAll
}

/** A time of somebody else, which they do not make theirs. */
function isTheirs(scene: Scene, { start, end, segment }: { start: number; end: number; segment: string }): boolean {
  const whose = whoseAt(scene, start)
  if (whose !== 'other' && !(whose === 'tenant' && STAYS.test(segment))) return false
  if (OWN_WISH.test(segment) || PUT_OUT.test(segment) || REPORTS.test(segment) || CONCLUDES.test(segment)) return false
  if (CONCLUDED_BEFORE.test(wordsBefore(scene, start, { count: 6 }))) return false
  return !datesAnEvent(scene, start) && !isTakenUp(scene, end)
}

/** A length of time until something is to be done. */
const isUntil = (scene: Scene, { start, end }: { start: number; end: number }): boolean =>
  OPENED.test(wordsBefore(scene, start, { count: 4 })) || TO_DO.test(wordsAfter(scene, end, { count: 2 }))

/** Whether a sentence asks about times instead of naming theirs. */
export const isAsked = (sentence: string): boolean =>
  ASKS_HOW.test(sentence) ||
  ASKS_WHETHER.test(sentence) ||
  (sentence.includes('?') && (ASKS_USUAL.test(sentence) || ASKS_OF.test(sentence)))

/** "30 or 45 days from when?" asks about the days. */
const ASKS_OF =
  /(?<![a-z])(?:from (?:when|what|the)|starting (?:when|from)|is that|are those|counting from|since when|a partir de|desde cuando|a contar|contando|cuentan|eso es|normal|average|typical)(?![a-z])/
/** "Is it 30 or is it 45", "is that normal": a question without its mark. */
const ASKS_WHETHER =
  /^ ?(?:so |and |but |ok |y |pero )?(?:is|are|do|does|did) (?:it|that|this|you|they|there|i|we|the) |(?:is|was) (?:that|it|this) (?:normal|typical|standard|usual|how)(?![a-z])|^ ?(?:so |and |but |ok |y |pero )?(?:is|are|son|seran?|es) (?:like |about |only |como |unos )?[a-z0-9]{1,8}(?: (?:to|or|a|o) [a-z0-9]{1,8})? (?:days|weeks|months|dias|semanas|meses) (?:even |really |actually |too |a |muy )?(?:realistic|enough|normal|typical|possible|reasonable|doable|usual|standard|average|common|realistas?|suficientes?|normales|posible|mucho|poco)(?![a-z])|^ ?(?:so |and |but |ok |y |pero )?(?:would|will|can|could) (?:it|mine|ours|this|that|they|a house|houses|one|(?:my|our|the|this) (?:house|home|place|condo)) (?:even |really |actually |ever )?(?:sell|close|go|be sold|be done|move)(?![a-z])|(?<![a-z])(?:se podra|se puede|podra|se) vende(?:r|ria)?(?:la)? (?:en|dentro de) [^.!]{0,24}\?/
/** "How much notice do I give, my lease is up in August": the part about their own goes by itself. */
const OWN_PART =
  /^ ?(?:my |our |the |mi |el )?(?:lease|contract|contrato|rent|renta)(?: [a-z]{1,8}){0,2} (?:up|ends?|over|expires?|vence|acaba|termina)(?![a-z])/
/** A loan is done when it is done. */
const OF_A_LOAN = /(?<![a-z])(?:mortgage|loan|solar|warranty|hipoteca|prestamo)(?: [a-z]{1,8}){0,5} $/
/** "Two months from when the tenant is out". */
const FROM_AN_EVENT = /^ (?:from|after|past) (?:when|closing|the (?:sale|closing|tenants?)|we|i|they|he|she)(?![a-z])/
/** "The HOA gave me 14 days" to mend a fence. */
const OF_A_NOTICE =
  /(?<![a-z])(?:hoas?|city|county|code|ciudad|condado)(?![a-z]).{0,40}(?:gave|gives|given|has given|wants|dio|dieron) (?:me|us|nos)?/
/** What they once had in mind. */
const FORMER =
  /(?<![a-z])(?:(?:was|were) (?:going|planning|hoping|thinking|supposed)|had (?:planned|hoped|thought)|used to (?:want|think|plan)|ibamos a|iba a|queriamos|pensabamos|planeabamos)(?![a-z])/
/** What people say of the market, and what is usual, is nobody's plan. */
const HEARSAY =
  /(?<![a-z])(?:(?:everyone|everybody|people|they|todos|todo el mundo|la gente|dicen|news|noticias)(?: [a-zñ]{1,10}){0,4} (?:says?|saying|keep saying|tells?|dicen?|que)|(?:prices?|rates?|market|precios|tasas|intereses)(?: [a-z]{1,8}){0,3} (?:go|going|drop|dropping|fall|come|coming|bajan|bajen|suben|bajar|baja))(?![a-z])(?!.{0,40}(?:so (?:i|we)|asi que|por eso|until then|wait))/
/** "I want to sell the house my mother left me soon": somebody else is only named in it. */
const OWN_WISH =
  /(?<![a-z])(?:i|we|me|us|nos)(?: (?:really|just|all|both|would))?(?: (?:want|need|like|plan|hope|have|are|am|gotta|got|conviene|urge|gustaria))(?![a-z])|(?<![a-zñ])(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|ocupo|ocupamos|tengo que|tenemos que|espero|pienso|pensamos|voy a|vamos a)(?![a-zñ])/
/** "El casero nos quiere fuera para el 30", "gotta be out by July": who is put out by somebody else leaves that day themselves. */
const PUT_OUT =
  /(?<![a-z])(?:(?:have|has|got|gotta|need|must|told|wants?|asked|asking|giving|gave|gives) ?(?:us|me)? ?(?:to )?(?:be |get |move |clear )?(?:out|gone)|(?:gave|gives|giving|has given) (?:us|me)|(?:us|me) (?:to )?(?:out|gone|leave|move|vacate)|(?:gotta|have to|need to|must) (?:leave|vacate|move)|(?:nos|me) (?:quiere[n]?|pidio|pide[n]?|saca[n]?|corre[n]?|echa[n]?|dio|dieron)(?: (?:fuera|afuera|que|la casa|el depa|hasta|plazo))?|(?:salirnos|salirme|desocupar|dejar (?:la casa|el depa|el departamento)))(?![a-z])/
/** What an expert says of their sale is of their sale. */
const REPORTS =
  /(?<![a-z])(?:(?<=(?:my|our|the|mi|el) )(?:boss|company|job|work|jefe|patron)(?= (?:wants?|needs?|expects?|quiere|ocupa) )|attorney|lawyer|lender|contractor|doctor|judge|court|executor|escrow|abogad[oa]|juez|contratista|doctor[a]?)(?: [a-z]{1,8}){0,2} (?:says?|said|thinks?|told|wants|needs|figures|dice|dijo|cree|quiere)(?![a-zñ])/
/** "5 days now" is how long or how often; "in 5 days" and "a month to move" are when. */
const LENGTH =
  /^(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|few|several|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|unos|unas|varios|varias)[ -](?:[a-z0-9 -]{1,16} )?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|dias?|semanas?|mes(?:es)?|años?)$/
const TO_DO = opens(
  '(?:to|from (?:now|today)|para|max|tops|at most|or (?:so|less|sooner)|if|works?|would|is (?:fine|ok|perfect)|funciona|esta bien|o menos)',
)
/** "30 days is ok" takes up a time whatever was asked. */
const SUITS =
  /^ (?:is |are |s |es |esta |estan |estaria |would be |'s )?(?:totally |perfectly |muy )?(?:fine|ok|okay|doable|perfect|bien|perfecto)(?=[,.;!]| (?:with|by|for) (?:me|us)|$)|^ (?:would|will|does|do) not (?:bother|hurt|scare|worry) (?:me|us)(?![a-z])|^ (?:works?|(?:si )?(?:me |nos )(?:sirve|funciona|conviene|parece bien))(?=[,.;!]| for (?:me|us)|$)/
const NEXT_WORDS = 40
/** A day so near is mostly the day of a call or a shift. */
const NEAR_BY =
  /^(?:(?:this|next|esta|la proxima|by|before|para el) ){0,3}(?:week|weekend|semana|fin de semana|today|tonight|tomorrow)(?! (?:que|after))/
/** A tenant who is in until August moves when they do. */
const STAYS =
  /(?<![a-z])(?:tenants?|renters?|inquilin[oa]s?) (?:(?:are|is|still|will|be|there|have|has|a|lease|esta|estan|hasta) ){0,4}(?:in|there|until|till|through|hasta)(?![a-z])/

/** "In May": a time and hardly another word. */
const isAllThereIs = ({ prepared }: Scene, start: number, end: number): boolean =>
  prepared.tokens.filter((token) => token.end <= start || token.start >= end).length <= BESIDE

const BESIDE = 3
const ASKS_HOW =
  /^[ ¿]{0,3}(?:so |and |but |ok |y |pero )?(?:what(?! works)|how|why|que pasa|¿ ?como|como (?:le|se|es|esta|puedo|hago|va|funciona)|por que|cuanto(?! (?:antes|mas)))(?![a-z])/
const CONCLUDES = /^ ?(?:so|then|therefore|asi que|entonces|por eso|pues|let us say) /
/** "His job starts in June so moving by mid June": what follows from somebody else's time is their own. */
const CONCLUDED_BEFORE =
  /(?<![a-z])(?:so|asi que) (?:moving|closing|being in|getting in|leaving|out|mudar(?:me|nos)|cerrar) (?:[a-z]{1,8} ){0,3}$/
const OPENS_BY = /^ ?(?:by|before|within|no later than|para|antes de|antes del|dentro de|a mas tardar) /
/** What people say of a time at which they mean to move. */
const PLANNED = spots(
  lines(`(?:sell|buy|mov|list|clos|relocat|purchas|settl|plann?|hop|aim|shoot)(?:e|ing)?|tak(?:es|ing) (?:me|us)|leav(?:e|ing)|head(?:ed|ing)|sale|gone|(?:be|get|it|have it|got) done|out by|be out|get out|be in|in by|target|goal|
      deadline|time ?line|time ?frame|need|want|like to|look(?:ing)?|ready|ideal(?:ly)?|lease|have until|got until|works?|fine|perfect|better|best|escrow|would be|
      vender(?:la|lo|nos)?|vend(?:o|emos|iendo|a|amos)|venta|comprar(?:la|lo|nos|me)?|compr(?:o|amos|ando|e|emos)|mudar(?:nos|me|se)?|mud(?:o|amos|anza|ando)|
      cambi(?:amos|arnos|arme|o)|cerrar|cierre|salir(?:nos|me)?|irnos|irme|nos vamos|me voy|entregar(?:la)?|desocupar|necesit(?:o|amos)|quer(?:emos|iamos)|quiero|
      quisier(?:a|amos)|gustaria|plazo|list[ao]s?|contrato|ocup(?:o|amos)|tenemos hasta|ideal|funciona|esta bien|estaria bien|perfecto`),
)

const PLAN = /(?:sell|mov(?:e|ing)|buy|list|clos(?:e|ing)|vend|compr|mud)/
const CALL_AFTER = opens(
  '(?:(?:i|we|you|u) (?:can|will|could) )?(?:call|text|talk|hablamos|platicamos|le aviso|te aviso|llamame|llameme|let us talk|check back|ask me)',
)
const PAST_AFTER = opens('(?:pasad[oa]s?|ago|fue que|fue cuando|(?:i|we) (?:painted|replaced|remodeled|bought|moved|put))')
const SOON_SAID = spots('urgente|urge|asap|soon|now|away|immediately|inmediatamente|pronto|antes')
