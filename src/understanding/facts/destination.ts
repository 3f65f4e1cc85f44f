import { written } from './address.ts'
import type { Claim } from './claim-spans.ts'
import { finds, spots } from './phrases.ts'
import type { PlaceName } from './place-names.ts'
import { wordsBefore } from './scene.ts'
import { whoseAt } from './whose.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Where they move to, in their own words. A local place a buyer moves to is the area they want, not a place to leave for. */
export function destinationsOf(scene: Scene, places: readonly PlaceName[]): Claim[] {
  const strong = matchesOf(scene.text, MOVE_TO).map((found) => ({ found, needsPlace: false }))
  const weak = matchesOf(scene.text, GO_TO).map((found) => ({ found, needsPlace: true }))
  const claims = [...strong, ...weak].flatMap(({ found, needsPlace }) => destinationAt(scene, { found, needsPlace, places }))
  const first = claims.filter((claim, index) => claims.findIndex((other) => other.start === claim.start) === index)
  if (
    first.length > 0 ||
    scene.input.bot !== 'seller' ||
    (scene.input.pendingQuestion !== 'motivation' && !places.some((place) => !place.local && isGoalOfAll(scene, place)))
  )
    return first
  const name = nameEnd(scene, 0)
  const led = places.find(
    (place) =>
      BARE_LEAD.test(scene.text.slice(0, place.start)) ||
      (isElsewhere(scene, place) && place.start === 0 && AS_ANSWER.test(scene.text.slice(place.end, place.end + NEXT))) ||
      (!place.local && isGoalOfAll(scene, place)) ||
      (!place.local && THITHER.test(scene.text.slice(place.end, place.end + NEXT))),
  )
  if (led) return destinationClaim(scene, [led.start, nameEnd(scene, led.start, led)], false)
  return scene.words <= 3 && name === scene.text.replace(/[.!]$/, '').length && isCapital(scene, 0)
    ? destinationClaim(scene, [0, name], false)
    : []
}

/** A place they do not serve: where somebody goes who names it for a reason. */
const isElsewhere = ({ input }: Scene, { name, local }: PlaceName): boolean => !local || !input.lexicon.serviceAreas.includes(name)

/** "Back to Michigan" answers what moves them. */
const BARE_LEAD = /^(?:back |over |out |up |down |probably |maybe |hopefully |pues |de regreso |de vuelta )?(?:to|a|para|pa|rumbo a) $/

/** "Idaho bound", "Texas. No state tax." */
const AS_ANSWER =
  /^(?:[.!,]|$)|^ (?:probably|maybe|i think|most likely|hopefully|for (?:us|me|good)|creo|yo creo|bound|or bust|o nada|baby|here (?:we|i) come|awaits|is calling|es el destino|nos espera)(?![a-z])/
/** "Montana or bust": the name of a place that may be another word too, and what follows it says that it is where they go. */
export const isGoal = (scene: Scene, { start, end }: { start: number; end: number }): boolean =>
  scene.input.pendingQuestion === 'motivation' && start === 0 && GOAL_AFTER.test(scene.text.slice(end, end + NEXT))

/** "Next stop Las Vegas once this sells", "Reno here we come". */
const isGoalOfAll = ({ text }: Scene, { start, end }: PlaceName): boolean =>
  HERE_WE_COME.test(text.slice(end, end + NEXT)) || NEXT_STOP.test(text.slice(Math.max(0, start - NEXT), start))
const HERE_WE_COME = /^,? (?:bound|or bust|here (?:we|i) come|alla (?:vamos|voy))(?![a-z])/
const NEXT_STOP = /(?<![a-z])(?:next (?:stop|chapter|move|home)(?: is|:|,)?|proxima parada,?|rumbo a) $/

const GOAL_AFTER = /^ (?:bound|or bust|o nada|here (?:we|i) come|awaits|is calling|nos espera)(?![a-z])/

/** "Our daughter is in Oregon, that's where we're going". */
const THITHER =
  /^,? (?:(?:and |so )?(?:we|i) (?:are |am |will be )?(?:following|joining|going with|moving with|want to be (?:with|near|by)) (?:her|him|them)|(?:y |asi que )?(?:nos vamos|me voy|vamos|queremos estar|queremos irnos) con (?:ellos|ella|ellas|el)(?![a-z])|(?:and |so )?(?:that|which|this) is where (?:we|i)(?: are| am)? (?:going|moving|headed|heading|off to)|so (?:we|i)(?: are| am)? (?:going|moving|heading) there|y (?:para|pa) alla (?:vamos|nos vamos|me voy))/
const NEXT = 40

const ME = '(?: (?:me|us|him|her|my family|the family|everyone|our family|my (?:husband|wife)))?'
const WAY = '(?: (?:back|out|over|down|up|away|off|home|full time|permanently|everyone))?(?: (?:home|over|here))?'
const TO_ES = "(?:a|para|pa'?|hacia|rumbo a)"
const LIVE_ES = '(?: (?:a |pa )?(?:vivir|radicar|trabajar|mudar(?:nos|me)?|regresar))?'

/** Verbs of moving: any name may follow. */
const MOVE_TO = finds(
  lines(`mov(?:e|ing)(?: (?:back|out|up|down|over))? (?:by|near|next to|close to|closer to|in with|to be (?:near|by|with|close to|closer to)) (?:my|our|the) [a-z]{3,14}(?: [a-z]{2,8})? (?:in|out in|over in|up in|down in)|(?:send(?:s|ing)|tak(?:es|ing)|ship(?:s|ping)) (?:me|us|him|her|my family|the family|everyone|our family|my (?:husband|wife))${WAY} to|(?:mov(?:e|es|ing)|relocat(?:e|es|ing|ed)|back home(?! (?:now|late|early))|transferr?(?:ed|ing)?|transfer|relocation|retir(?:e|ing)|station(?:s|ing|ed)|
      transplant(?:ing)?|emigrat(?:e|ing)|immigrat(?:e|ing)|(?:job|work|company|army|navy|employer) moved|(?:navy |army |military |marine |air force |new |pcs )?orders)${ME}${WAY} to|head(?:ed|ing)${WAY} to|(?:trasladar|transferir|mandar|reubicar|cambiar|trasladan|transfieren|mandan|cambian) a (?:mi|la|el) (?:esposa|esposo|marido|mujer|señora|señor|viejo|vieja|pareja) (?:a|para)|(?:mudar(?:nos|me|se)?|mudamos|mudo|mudando|mudanza|trasladar(?:nos|me|
      se)?|trasladamos|traslado|regresar(?:nos|me)|(?:irnos|irme) (?:a (?:vivir|radicar)|de regreso)|(?:irnos|irme|mudarnos|mudarme) con (?:mis?|nuestr[oa]s?|los|las|la|el) [a-zñ]{3,12}|(?:me|nos) (?:vamos|voy|queremos|quiero|pensamos|pienso) a? ?(?:retirar|jubilar|mudar|regresar|cambiar|trasladar|radicar)|vivir|radicar|jubilar(?:nos|me)|
      retirar(?:nos|me))${LIVE_ES} ${TO_ES}|a (?:mi|la|el) (?:esposa|esposo|marido|mujer|señora|señor|viejo|vieja|pareja) (?:me )?(?:la|lo|le) (?:trasladan?|transfieren?|mandan?|mandaron|reubican?|cambian?|mueven|llevan|trasladaron)${LIVE_ES} ${TO_ES}|(?:me|nos|lo|la) (?:mandan|mandaron|trasladan|trasladaron|transfieren|transfirieron|reubican|reubicaron)${LIVE_ES} ${TO_ES}|(?:me|nos|le|lo|la) (?:van a|va a) (?:trasladar|transferir|mandar|reubicar)(?: a mi [a-zñ]{4,8})? (?:a|para)|(?:me|nos) (?:trasladan?|transfieren?|trasladaron|transfirieron|mandan?|mandaron|reubican?|cambian?|llevan?|va a llevar|van a llevar|cambiaron|movieron|mueven)(?: (?:de|el|por) (?:mi |el )?(?:trabajo|puesto|planta|oficina|sucursal|base))?${LIVE_ES}(?: con (?:el|ella|ellos|ellas|(?:mi|su|mis) [a-zñ]{3,9}))? ${TO_ES}|(?:tak(?:es|ing)|bring(?:s|ing)|mov(?:es|ing)) (?:me|us) (?:in |down |up |out |over )?(?:to live |to be )?(?:with|near|by|close to) (?:him|her|them|(?:my|his|her|the) [a-z]{3,10})(?: and [a-z ]{3,16})? (?:in|out in|over in|to)|(?:me|nos) (?:cambi(?:o|amos)|jal(?:o|amos)|lanz(?:o|amos)|larg(?:o|amos)|pel(?:o|amos)|regreso|regresamos|devuelvo|devolvemos|mudo|mudamos)(?: por (?:el |mi |nuestro )?(?:trabajo|chamba|jale|empleo))?${LIVE_ES} ${TO_ES}`),
)
/** Words that also send people to the shop: only a known place may follow. */
const GO_TO = finds(
  lines(`(?:work|job|company|boss|they|employer|corporate|army|navy) (?:wants?|needs?) (?:me|us|him|her|my (?:husband|wife))${WAY} in|(?:going|go|off|leaving|drive|driving|orders|reassigned|assigned|reporting)${WAY} (?:to|for)|(?:cerca de|con|mas cerca de) (?:mis?|nuestr[oa]s?|la|los) [a-zñ]{3,12},? (?:que |ellos |ella |el |y )?(?:ya )?(?:viven|vive|estan|esta) (?:en|por)|(?:closer to|near|by|be with|following) (?:my|our|the) [a-z]{3,14},? (?:who |she |he |they |and )?(?:live|lives|is|are|moved)(?: (?:now|all|both|out|down|up|over))? (?:in|to)|(?:(?:got|hired|signed|coming|came|taken) on (?:with|at) (?:[a-z]{1,12} ){1,4}|start(?:ing)?|new|over|settle|settling|live|living|be|family|folks|kids|
      grandkids|grandbabies|grandchildren|daughter|son|parents|job|gig|stationed|position|offer|firm|company|hospital|university|base|transfer|spot|role|opening|office|branch|department|dept|district|crew|academy|clinic|practice|firm|cabin|ranch|lot|condo|property|retire|retiring|place|house|home|land|
      closer to (?:[a-z]{1,12} ){1,3})(?: (?:down|again|fresh|life|job|offer|in law))? (?:in|out in|over in|down in|up in|back in)|(?:me|
      nos) (?:queremos|quiero|gustaria|pensamos|pienso) (?:ir|mudar)(?:nos|me)?(?: [a-zñ]{1,12}){0,5},? (?:a|para|en|por|hasta)|ir(?:nos|me) (?:mas )?cerca de (?:[a-zñ]{1,12} ){1,3},? ?(?:a|en|por|para)|(?:me|
      nos) (?:voy|vamos)${LIVE_ES} (?:a|para|pa'?|de regreso a|de vuelta a)|irnos|irme ${TO_ES}|(?:quiero|queremos|quisiera|quisieramos|espero|esperamos|pienso|pensamos|planeamos)(?: [a-zñ]{1,10}){0,3} (?:viviendo|instalad[oa]s?|radicando|establecid[oa]s?)(?: ya)? (?:en|por)|(?:want|hope|hoping|plan|planning|aim|aiming|need)(?: to)? be (?:settled|set up|all moved|resettled)(?: [a-z]{2,8}){0,2} in|(?:regreso|regresamos|volvemos|vuelvo|
      regresar)${LIVE_ES} a|(?:trabajo|empleo|puesto|chamba|jale|plaza|familia|hijos?|hijas?|nietos|vivir|retirarme|jubilarme|casa|terreno) (?:nuevo )?en|
      out of (?:here|california|state)(?:,)? (?:to|for)|(?:leaving|leave|dejar|dejamos) (?:here|california|cali|socal|the state|town) (?:to|for|por)|(?:relocating|moving|relocation|another state|out of state)[.,:]`),
)
const NOT_A_NAME = new Set(
  `a an the be my our your his her their another somewhere something some assisted live get work buy sell help see there here where one two bigger smaller larger something
  find rent take go make keep stay school college bed lunch dinner church pay list start finish settle close look talk call text do have put use someplace anywhere move in que vender
  comprar otra otro una un la el mi nuestra donde casa trabajo vivir ver buscar hacer algo alla aca aqui todos mas otro ese esa ese esto eso nuevo nueva next on this that it new small large
  single lower higher elsewhere whatever wherever nicer better cheaper condo apartment townhouse senior retirement facility care hospice los las de del full escrow market
  yes no maybe not just only still soon free march`.split(/\s+/),
)
const NAME_END = new Set(
  `for in by on at because and so this that next to after when with since near where around once if then before from as asap soon or but until i we my it is now maybe probably later
  por en cuando para porque y este esta el la con pronto despues antes full part until since who which please thanks ok lol hopefully permanently eventually within during over
  esta ese a de ya pero sin si yo nosotros mi asi`.split(/\s+/),
)
/** "Me voy a jubilar" goes nowhere. */
const INFINITIVE = /^[a-zñ]{2,20}(?:ar|er|ir)(?:me|nos|se|lo|la)?(?![a-zñ])/
const OUT_OF = /^(?:out of (?:state|the state|california|the area|town)|otro estado|another state|a different state)/

/** "Mi hijo me lleva a vivir con él a Tucson": who is taken along goes. */
const TAKES_US = /^(?:me|nos) |(?<![a-z])(?:takes|taking|brings|bringing|moves|moving) (?:me|us)(?![a-z])/

type Lead = { found: RegExpExecArray; needsPlace: boolean; places: readonly PlaceName[] }

function destinationAt(scene: Scene, { found, needsPlace, places }: Lead): Claim[] {
  const verb = found.index
  const start = verb + found[0].length + 1
  const place = places.find((one) => one.start === start) ?? inState(scene, start)
  const out = OUT_OF.exec(scene.text.slice(start, start + 24))
  if (place === undefined && (needsPlace || (out === null && INFINITIVE.test(scene.text.slice(start, start + 30))))) return []
  const end = out ? start + out[0].length : nameEnd(scene, start, place)
  if (
    end === start ||
    PAST.test(wordsBefore(scene, verb, { count: 3 }) + found[0]) ||
    (isOfOthers(scene, verb) && !TAKES_US.test(found[0]))
  )
    return []
  if (needsPlace && TRIP.test(scene.text.slice(end, end + NEXT).split(/[.!?;]/)[0] ?? '')) return []
  if (needsPlace && STANDS.test(found[0]) && whoseAt(scene, start) === 'other') return []
  if (needsPlace && RESIDES.test(`${wordsBefore(scene, verb, { count: 3 })}${found[0]}`)) return []
  if (place?.local && !/orders/.test(found[0]) && (scene.input.bot === 'buyer' || needsPlace || !leavesHome(scene))) return []
  // "A new job in Houston" is a move only for somebody who leaves.
  if (needsPlace && (scene.input.bot === 'buyer' || !(leavesHome(scene) || scene.input.bot === 'seller'))) return []
  return destinationClaim(scene, [start, end], DENIED.test(wordsBefore(scene, verb, { count: 3 })))
}

/** "Meridian Idaho": a name nobody knows before a state is a place. */
function inState(scene: Scene, start: number): PlaceName | undefined {
  const found = NAME_AND_STATE.exec(scene.text.slice(start, start + NEXT))
  return found?.[1] === undefined
    ? undefined
    : { start, end: start + found[1].length, name: found[1], tokens: 1, local: false, common: false }
}

const NAME_AND_STATE =
  /^([a-zñ]{3,15}(?: [a-zñ]{3,15})?),? (?:texas|arizona|nevada|florida|idaho|utah|oregon|washington|colorado|tennessee|north carolina|georgia|missouri|oklahoma|arkansas|kansas|ohio|michigan|montana|new mexico|virginia|alabama|kentucky)(?![a-z])/

/** "Going to Vegas for my birthday", "me voy a Tijuana el fin de semana": who comes back moves nowhere. */
const TRIP = spots(
  lines(`(?:for|on|over|this|el|este|next|por) (?:the |un |el )?(?:weekend|fin de semana|week|day|holidays|sabado|domingo|puente)|for (?:my|a|an|the|her|his|our|their) (?:[a-z]{3,9} )?(?:birthday|wedding|funeral|concert|game|week|weekend|vacation|trip|convention|conference|party|graduation|visit|tournament|reunion|honeymoon|show|fight)|
      to (?:visit|see|watch|gamble|party)|al? (?:el )?(?:dentista|doctor|medico|juego|concierto)|a (?:visitar|ver|pasear|comprar|una (?:boda|fiesta|cita))|de (?:vacaciones|visita|paseo|compras)|(?:and|y) (?:back|regreso|vuelvo|regresamos)|back (?:on|by|sunday|monday|tomorrow)|until (?:sunday|monday|tuesday|friday)|para (?:la boda|el bautizo|la fiesta|navidad)|mañana y|tonight`),
)

/** "My mother's condo in Florida". */
const STANDS = /^(?:condo|property|place|house|home|land|cabin|ranch|lot|job|gig|casa|terreno)(?![a-z])/
/** "I live in Nevada now". */
const RESIDES =
  /(?:^|[ ,.])(?:i|we|she|he|they|who|that|and|but|though) (?:currently |already |all |still |now |both |actually |do )?(?:live|lives|living|am living|are living)(?: (?:down|out|up|over))? in$/
const PAST = spots(
  'se (?:fue|fueron|mudo|mudaron)|moved|relocated(?! to)|came|come here|had|have been|transferred here|used to|llegue|llegamos|vine',
)
const DENIED = spots('not|no|never|nunca|tampoco|ni')
const OTHERS = spots(
  lines(`(?:my|our|the|mi|mis|el|la)(?: [a-z]{1,10})? (?:friends?|neighbou?rs?|cousins?|sisters?|brothers?|daughters?|sons?|kids|tenants?|
      boss|coworkers?|parents|mom|dad|nephews?|nieces?|uncles?|aunts?|in ?laws?|landlord|landlady|roommates?|ex|managers?|supervisors?|teachers?|pastor|doctor|grandsons?|granddaughters?|grandkids|budd(?:y|ies)|sobrin[oa]s?|ti[oa]s?|cuñad[oa]s?|suegr[oa]s?|compadres?|comadres?|patron|jef[ea]s?|niet[oa]s?|amig[oa]s?|vecin[oa]s?|prim[oa]s?|herman[oa]s?|hij[oa]s?|inquilinos?)(?: (?:is|are|was|just|
      and family|who is|se|also|va|van|esta|ya)){0,6}`),
)
const isOfOthers = (scene: Scene, verb: number): boolean => OTHERS.test(wordsBefore(scene, verb, { count: 4 }))

const LEAVES = spots(
  'sell(?:ing)?|list(?:ing)?|vender(?:la|lo)?|vend(?:o|emos|iendo)|leaving|my (?:house|home|place|condo)|our (?:house|home|place|condo)|mi casa|nuestra casa',
)
const leavesHome = ({ text, input }: Scene): boolean => input.bot === 'seller' || LEAVES.test(text)

const destinationClaim = (scene: Scene, [start, end]: [number, number], negated: boolean): Claim[] => [
  { rank: 'place', start, end, facts: [{ field: 'relocation_destination', value: written(scene, start, end), confidence: 0.85, negated }] },
]

/** A known place with its state, or one to three words that can be a name. */
export function nameEnd(scene: Scene, start: number, place?: PlaceName): number {
  if (place) return place.end + (STATE.exec(scene.text.slice(place.end, place.end + 16))?.[0].length ?? 0)
  let end = start
  const first = scene.prepared.tokens.findIndex((token) => token.start >= start)
  if (first < 0) return start
  for (const token of scene.prepared.tokens.slice(first, first + 3)) {
    const gap = scene.text.slice(end, token.start)
    if (end > start && !/^(?: |, (?=[a-z]{2}(?![a-z])))$/.test(gap)) break
    if (!/^[a-zñ'.-]{2,30}$/.test(token.text) || NAME_END.has(token.text) || (end === start && NOT_A_NAME.has(token.text))) break
    end = token.end
  }
  return end
}

const STATE =
  /^,? (?:[a-z]{2}|texas|arizona|nevada|florida|idaho|utah|oregon|washington|colorado|tennessee|california|north carolina|georgia|mexico)(?![a-z])(?<! (?:in|to|by|so|or|my|we|as|at|on|if|is|it|me|no|up|us|do|go|he|be|en|de|el|la|mi|ya|si|lo|se|me|un|su|am|an))/

export const isCapital = (scene: Scene, start: number): boolean => /^\p{Lu}/u.test(written(scene, start, start + 1))
