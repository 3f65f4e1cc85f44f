import type { Claim, Draft } from './claim-spans.ts'
import { destinationsOf } from './destination.ts'
import { ASKS_USUAL } from './money-cues.ts'
import { ends, opens, spots } from './phrases.ts'
import { isDenied } from './place-denied.ts'
import { isAnsweredWith, isConcluded, isLedTo, isReason, isTheSpot } from './place-answered.ts'
import { suitsUs } from './place-suits.ts'
import { unknownArea } from './unknown-area.ts'
import { placeNameAt } from './place-names.ts'
import type { PlaceName } from './place-names.ts'
import { isMeantAsPlace, LIST_GAP, opensList } from './place-meant.ts'
import { isAfterStreet, isBeside, isWhereHome } from './place-of-home.ts'
import { placeCues, roleAt } from './place-roles.ts'
import type { PlaceRole } from './place-roles.ts'
import { segmentAt, segmentText, sentenceAt, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { isTold } from './told-of-past.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'

/** Where: places they want to live (`area`), where their home stands (`city`), and where they move to. */
export function extractPlaces(scene: Scene): Claim[] {
  const places = placesOf(scene)
  const destinations = destinationsOf(scene, places)
  if (isComparing(scene)) return destinations
  const free = places.filter((place) => !destinations.some((claim) => claim.start < place.end && place.start < claim.end))
  const used = withUse(scene, free)
  return [...destinations, ...areaClaims(scene, used), ...cityClaims(scene, used), ...unknownArea(scene, places)]
}

/** "Is Upland nicer than Ontario?" wishes for neither. */
const isComparing = ({ text, input }: Scene): boolean =>
  / > [a-z]/.test(text) ||
  (ASKS_HOW_IT_IS.test(text) && !BUYS.test(text) && !MEANT_TOO.test(text)) ||
  (text.includes('?') && (COMPARES.test(text) || (input.pendingQuestion === 'area' && ASKS_USUAL.test(text) && !BUYS.test(text))))
/** "Is Eastvale even nice", "hows Fontana these days", with the mark or without. */
const ASKS_HOW_IT_IS = new RegExp(
  lines(`^[ ¿]{0,3}(?:(?:so|and|but|ok|hey|wait|y|pero|oiga|oye|question|honest question),? ){0,2}(?:
    (?:is|are|does|do)(?: [a-z]{2,14}){1,6}? (?:even|nice|safe|good|decent|bad|ok|okay|worth (?:it|living)|expensive|pricey|cheap|affordable|far|quiet|hot|crowded|rough|sketchy|like)(?![a-z])|
    (?:how|what)(?:'s|s| is| are)(?: [a-z]{2,14}){1,4} (?:like|these days|now|lately|to live|as a)(?![a-z])|(?:is|are|how is|how are|hows|how's) the [a-z]{3,14} (?:[a-z]{2,9} )?(?:in|around|at|over in) |do (?:people|folks|most people|yall|you all|you guys|you|families) (?:even |actually |really )?(?:like|love|recommend|live in) |
    (?:que tal (?:es|esta|queda)?|como (?:es|esta|queda|son)|(?:es|esta|sera|queda) (?:muy )?(?:segur|bonit|buen|car|lej|tranquil|pelig|fe)[a-z]{1,5}(?: vivir)?(?: en)?) [a-zñ]{3,14}|[a-zñ ]{3,24} (?:es|esta|queda) (?:muy )?[a-zñ]{3,14} o (?:no|que)[ ?.!]{0,3}$)`),
)
/** What makes a question a wish as well. */
const MEANT_TOO = spots(
  '(?:i|we)(?: would| really| do)? (?:want|like|love|prefer|need)|put (?:me|us)|under|anything|something|homes?|houses?|condos?|listings?|then|quiero|queremos|algo|casas?|nos gusta|me gusta',
)
const COMPARES = spots(
  'nicer|better|safer|cheaper|closer|worse|quieter|bigger|mejor|mas barat[oa]|mas segur[oa]|mas cerca|peor|difference|compared?|versus|vs|diferencia',
)

type Place = PlaceName & { denied: boolean; use: 'area' | 'city'; own: boolean }

/** Every place named as a place; its denial is told by the words before it. */
function placesOf(scene: Scene): (PlaceName & { denied: boolean })[] {
  const places: (PlaceName & { denied: boolean })[] = []
  for (let index = 0; index < scene.prepared.tokens.length;) {
    const place = placeNameAt(scene, index)
    const isOther = place !== null && isOtherThing(scene, place, places.at(-1))
    if (place && !isOther && (!place.common || isMeantAsPlace(scene, place, places)))
      places.push({ ...place, denied: isDenied(scene, place, places) })
    // "Ontario, Canada" names neither of the two.
    const elsewhere = isOther
      ? ELSEWHERE.exec(scene.text.slice(place.end, place.end + 28))?.[0]
          .trim()
          .split(' ').length
      : undefined
    index += (place?.tokens ?? 1) + (isOther ? (elsewhere ?? Number(STREET.test(scene.text.slice(place.end, place.end + 14)))) : 0)
  }
  return places
}

/** "The Ontario library", "right on the Ontario line": a name on something else. */
const STREET = opens(
  lines(`st|street|ave|avenue|av|rd|road|dr|drive|ln|lane|blvd|boulevard|way|ct|court|pl|pkwy|mills|airport|mall|high school|high|(?:public |community |main |county )?(?:library|hospital|college|courthouse|
      jail|police|dmv|post office|line|border|limits?|exit|offramp|costco|walmart|target|starbucks|store|branch|campus|clinic|fairgrounds|speedway|station|metrolink|outlets?|traffic|prices|tacos)`),
)
const ELSEWHERE = opens(
  lines(`,? ?(?:(?:the one |la de |el de )?(?:in|de|en) )?(?:canada|mexico|oregon|ohio|texas|tx|nevada|nv|arizona|az|new york|ny|florida|fl|washington|wa|utah|ut|wisconsin|wi|montana|
      kentucky|ky|pennsylvania|indiana|michigan|nebraska|ne|illinois|il|georgia|colorado|idaho|toronto)`),
)
const HANDLE = /[@#_/&-]$/
const STREET_BEFORE = ends(
  '(?:calle|avenida|corner of|off of|off|wells|(?:fly|flew|flying|drive|drove|driving|commute|commuting|work|ship|based) (?:out|outta)(?: of)?|tacos de|tacos|back(?: home)? in)',
)

/** "Ontario, Canada", "Upland Ave" and "Ontario Mills" are not the city. */
const isOtherThing = (scene: Scene, { start, end, local }: PlaceName, last: PlaceName | undefined): boolean =>
  (HANDLE.test(scene.text.slice(Math.max(0, start - 1), start)) && last?.end !== start - 1) ||
  /^[@_]|^\.[a-z]|^'s(?! (?:out|too|not|a no|off|is))/.test(scene.text.slice(end, end + 12)) ||
  STREET.test(scene.text.slice(end, end + 14)) ||
  ((local || scene.input.pendingQuestion !== 'motivation') && ELSEWHERE.test(scene.text.slice(end, end + 28))) ||
  (!local && scene.text.slice(Math.max(0, start - 12), start).endsWith(' alla en ')) ||
  STREET_BEFORE.test(scene.text.slice(Math.max(0, start - 12), start))

/** A place says where they want to buy, or where the home they sell stands; a place of work or of a friend says neither. */
function withUse(scene: Scene, places: readonly (PlaceName & { denied: boolean })[]): Place[] {
  if (places.length === 0) return []
  const cues = placeCues(scene)
  const used: Place[] = []
  for (const place of places) {
    const last = used.at(-1)
    const gap = last ? scene.text.slice(last.end, place.start) : ''
    const isListed = last && (LIST_GAP.test(gap) || (last.use === 'area' && REASON_GAP.test(gap)))
    const role = roleAt(scene, cues, place)
    const use = isListed
      ? last.use
      : last?.use === 'area' && !last.denied && role === null && isReason(scene, place, gap)
        ? null
        : useOf(scene, place, role)
    if (use && !(use === 'area' && isTold(scene, place.start))) used.push({ ...place, use, own: role === 'own' })
  }
  // "San Jacinto o Hemet también nos gustarían": what stands in one list has one use.
  const [first] = used
  const head = places.findLast((place) => first && place.end <= first.start && !used.some(({ start }) => start === place.start))
  if (first?.use === 'area' && head && LIST_GAP.test(scene.text.slice(head.end, first.start)) && roleAt(scene, cues, head) !== 'other')
    return [{ ...head, use: 'area', own: false }, ...used]
  return used
}

function useOf(scene: Scene, place: PlaceName, role: PlaceRole | null): 'area' | 'city' | null {
  const { bot, pendingQuestion } = scene.input
  if (isNearlyBought(scene, place)) return null
  if (bot !== 'seller' && place.local && isTheSpot(scene, place.end)) return 'area'
  if (bot !== 'seller' && place.local && suitsUs(scene, place)) return 'area'
  if (bot !== 'seller' && OR_NOTHING.test(scene.text.slice(place.end, place.end + 16))) return 'area'
  if (pendingQuestion === 'area' && opensList(scene, place)) return 'area'
  if (bot === 'buyer' && role !== 'other' && PUT_ON.test(scene.text.slice(Math.max(0, place.start - 16), place.start))) return 'area'
  if (pendingQuestion === 'area') return isAnsweredWith(scene, place, role) || isConcluded(scene, place) ? 'area' : null
  if (bot === 'seller' && role === 'wanted' && place.local && goesToBuyIn(scene, place)) return 'area'
  if (pendingQuestion === 'property_address' && role === 'other' && scene.words > 4 && !isBeside(scene, place)) return null
  if (pendingQuestion === 'property_address' && scene.words > 4 && isOfSomebody(scene, place) && role !== 'live') return null
  if (pendingQuestion === 'property_address' || isAfterStreet(scene, place)) return 'city'
  if (bot === 'buyer' && role === null && (opensList(scene, place) || isPriced(scene, place))) return 'area'
  if (role === 'wanted') return bot !== 'seller' || BUYS.test(scene.text) ? 'area' : place.local ? 'city' : null
  if (!place.local) return null
  if (role === null && bot === 'buyer' && standsAlone(scene, place)) return 'area'
  if (role === null && bot === 'seller' && isWhereHome(scene, place)) return 'city'
  if (bot !== 'seller' && BUYS_THERE.test(scene.text.slice(place.end, place.end + THERE_WITHIN))) return 'area'
  if (role === 'own') return bot === 'buyer' ? null : 'city'
  if (role === 'live') return bot === 'seller' || (bot === 'lead' && SELLS.test(scene.text) && !BUYS.test(scene.text)) ? 'city' : null
  if (role === 'other') return null
  if (bot === 'seller') return /^(?:confirm|which)/.test(pendingQuestion ?? '') || scene.words <= 8 ? 'city' : null
  const isAnswer = scene.words <= 6 || pendingQuestion === 'property_needs'
  if (!isAnswer && !BUYS.test(scene.text) && !(bot === 'buyer' && isEdit(scene, place))) return null
  return pendingQuestion === 'confirm_seller' ? 'city' : 'area'
}

/** "We almost bought in Claremont", "casi compramos en Chino": where they nearly went is neither where they live nor a wish. */
const isNearlyBought = ({ text }: Scene, { start, end }: PlaceName): boolean =>
  NEARLY.test(text.slice(Math.max(0, start - 64), start)) ||
  WHERE_WE_RENT.test(text.slice(Math.max(0, start - 80), start)) ||
  (LOOKED.test(text.slice(Math.max(0, start - 24), start)) && BUT_CHOSE.test(text.slice(end, end + 64)))
/** "The place we rent is a 2 bed in Pomona". */
const WHERE_WE_RENT =
  /(?<![a-z])(?:place|house|apartment|one|unit|condo|spot|casa|depa|departamento) (?:that |which |que )?(?:(?:we|i|nosotros|yo) )?(?:rent|are renting|am renting|live in|rento|rentamos|vivimos)(?: (?:now|right now|ahorita|ahora))? (?:is|has|es|tiene)(?: [a-z0-9.]{1,10}){0,8} (?:in|en) $/
const LOOKED = ends('(?:looked|looking|toured|checked out|drove around|vimos|anduvimos viendo|visitamos)(?: (?:at|in|around|en|por))?')
const BUT_CHOSE =
  /^[^.!?]{0,24} (?:but|then|and then|pero|y luego)(?: (?:we|i|ya|nos|me|then|finally))? (?:decided|settled|chose|picked|landed|went|fell in love|ended up|prefer|decidimos|escogimos|quedamos|preferimos|gusto)(?![a-z])/
const NEARLY = ends(
  lines(`(?:(?:almost|nearly|about to|were going to|was going to|were gonna|was gonna|could have|should have|tried to|thought (?:about|of)|came close to|got close to|so close to|were this close to)(?: have)? (?:buy(?:ing)?|bought|end(?:ed|ing)? up|mov(?:e|ed|ing)|land(?:ed|ing)?|settl(?:e|ed|ing)|purchas(?:e|ed|ing)|went|gone|liv(?:e|ed|ing))|
      (?:casi|por poco|ya mero|estuvimos a punto de|estuve a punto de|ibamos a|iba a|pensamos|quisimos|ya casi)(?: (?:nos|me))? (?:compr(?:amos|abamos|o|ar)|fuimos|mudamos|mud(?:ar|o)(?:nos|me)?|ir(?:nos|me)|quedamos))
      (?: (?:a|an|one|some|something|another|una?|otra|house|home|place|condo|casa|algo|to|over|up|down|out)){0,4} (?:in|near|around|to|at|en|por|cerca de|a)`),
)

/** "My wife and I are hoping to buy in Upland ourselves": what a seller wants to buy stands elsewhere than what they sell. */
const goesToBuyIn = (scene: Scene, { start }: PlaceName): boolean =>
  BUYS_IN.test(scene.text.slice(Math.max(0, start - 48), start)) && !SELLS.test(segmentText(scene, start))

const BUYS_IN =
  /(?<![a-z])(?:buy(?:ing)?|purchas(?:e|ing)|comprar(?:nos|me)?|compramos)(?: (?:a|an|our|something|another|own|una?|otra|algo|nuestra|house|home|place|condo|casa|[a-z]{3,8})){0,3} (?:in|around|near|en|por|cerca de) $/

/** "560 max in upland", "budget is 600 in fontana": where they have so much to spend. */
const isPriced = (scene: Scene, { start, local }: PlaceName): boolean =>
  local && SPENT_IN.test(scene.text.slice(Math.max(sentenceAt(scene, start)[0], start - 60), start))
const SPENT_IN =
  /(?<![a-z])(?:(?:budget|presupuesto|up to|under|below|less than|hasta|menos de|no more than|max(?:imum|imo)?|tope)(?: (?:is|es|of|de|around|like|about|como))? \$?\d{3}(?:,?000)?(?: ?k| mil)?|\$?\d{3}(?:,?000)?(?: ?k| mil)? (?:max(?:imum|imo)?|tops|or (?:less|under)|o menos|de tope|a lo mucho)) (?:in|en|around|por) $/

/** "My sister's the one with the place in Yucaipa, mine you already have". */
const isOfSomebody = (scene: Scene, place: Place | PlaceName): boolean => whoseAt(scene, place.start) === 'other' && !isBeside(scene, place)

/** "700k tops, Chino Hills, my wife has to agree": between commas, and nothing beside it, it is where. */
function standsAlone(scene: Scene, { start, end }: PlaceName): boolean {
  const [from, to] = segmentAt(scene, start)
  return from > 0 && isLedTo(scene.text.slice(from, start)) && ALONE_AFTER.test(scene.text.slice(end, to))
}
const ALONE_AFTER =
  /^(?: (?:or|and|o|y|\/) [a-z]{3,12}(?: [a-z]{3,10})?| area| side| only| preferably| please| ideally| city| de preferencia)?[ .,;!|]{0,3}$/

/** "We rent in Riverside and hope to buy there too". */
const BUYS_THERE =
  /(?<![a-z])(?:buy|stay|purchase|find (?:something|one|a place|a house)|comprar|quedar(?:me|nos)|encontrar algo) (?:right |over |around |por |aqui )?(?:there|here|in town|ahi|alla|aqui)(?: (?:too|instead|also|mismo|tambien))?(?=[.,!]|$)/
const THERE_WITHIN = 48

/** "Skip Colton, just San Bernardino", "apple valley works too": what was said of where is mended. */
const isEdit = (scene: Scene, { start, end }: PlaceName): boolean =>
  EDIT_BEFORE.test(scene.text.slice(Math.max(0, start - 30), start)) ||
  EDIT_AFTER.test(scene.text.slice(end, end + 30)) ||
  TAKEN_OFF.test(scene.text)
const EDIT_BEFORE = ends(
  '(?:add|just|only|make it|change (?:it|that) to|switch (?:it )?to|should (?:be|say)|(?:put|keep|leave) (?:me|us|it|in)(?: down)?(?: (?:for|in))?|ponme|ponnos|ponle|pongame|agrega(?:le|me)?|agregue(?:le)?|dejame|solo|nomas|mejor|en vez)(?: (?:in|on|en|por|to))?',
)
const PUT_ON = ends(
  '(?:add|ponme|ponnos|pongale|ponle|pongame|apunteme|apuntame|agrega(?:le|me)?|agregue(?:le)?|put (?:me|us)(?: down)? (?:for|in))(?: en)?',
)
const EDIT_AFTER =
  /^,? (?:works|would work|is (?:fine|ok|okay|good)|too|as well|mejor|instead|tambien|(?:me|nos) (?:gusta|gustaria|sirve)|esta bien)(?![a-z])/
const TAKEN_OFF = spots(
  '(?:skip|drop|remove|scratch|forget|quita|borra|tacha|olvida(?:te de)?) [a-z]{3,14}(?: [a-z]{3,12})?|off (?:the|my|our) list|(?:is |esta |ta |queda )?(?:too|muy|demasiado) (?:far|expensive|pricey|caro|lejos)',
)

/** "Claremont or nothing". */
const OR_NOTHING =
  /^,? (?:or (?:nothing|bust)|o nada|only(?=[.,!]|$)|all day|(?:nomas|solamente)(?! (?:trabajo|trabajamos|estudio|rento|paso|voy|vamos|vivo|vivia|estoy)))/
const SELLS = spots(
  '(?:want|ready|like|need|trying|going|looking|thinking (?:of|about)|time|intend|have) (?:to )?(?:sell(?:ing)?|list(?:ing)?)|(?:i am|we are) (?:selling|listing)|(?:my|our|this) (?:house|home|place|condo) (?:is )?(?:worth|go(?:es)? for)|vender(?:la|lo)?|vend(?:o|emos|iendo)',
)
const BUYS = spots('buy(?:ing)?|purchas(?:e|ing)|looking for|house ?hunting|comprar|compramos|busco|buscamos|buscando')

/** All wanted areas of a text are one fact, all excluded ones another; the span is the stretch that holds the list. */
function areaClaims(scene: Scene, places: readonly Place[]): Claim[] {
  const areas = places.filter((place) => place.use === 'area')
  return [false, true].flatMap((denied): Claim[] => {
    const group = areas.filter((place) => place.denied === denied)
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const others = areas.some((place) => place.denied !== denied && place.start > first.start && place.start < last.start)
    const together =
      !others && group.every((place, index) => index === 0 || LIST_GAP.test(scene.text.slice(group[index - 1]?.end ?? 0, place.start)))
    const fact: Draft = {
      field: 'area',
      value: [...new Set(group.map((place) => place.name))],
      confidence: confidenceOf(scene, first.start),
      negated: denied,
    }
    return [{ rank: 'place', start: first.start, end: together ? last.end : first.end, facts: [fact] }]
  })
}

/** "Loma Linda because of the hospital and Redlands". */
const REASON_GAP = /^,? (?:because|for|since|por|porque|cause)[a-zñ', ]{0,40} (?:and|or|y|o) (?:also |maybe |tambien )?$/
const HEDGED = spots('maybe|might|not sure|possibly|perhaps|tal vez|quizas?|a lo mejor')

const confidenceOf = (scene: Scene, start: number): number =>
  HEDGED.test(wordsBefore(scene, start, { count: 4 }))
    ? 0.6
    : scene.input.pendingQuestion === 'area' || /(?:in|en|near|around) $/.test(scene.text.slice(0, start).slice(-8))
      ? 0.95
      : 0.85

function cityClaims(scene: Scene, places: readonly Place[]): Claim[] {
  const cities = places.filter((place) => place.use === 'city')
  const city = cities.find((place) => place.own) ?? cities[0]
  if (!city) return []
  const fact: Draft = { field: 'city', value: city.name, confidence: confidenceOf(scene, city.start), negated: city.denied }
  return [{ rank: 'place', start: city.start, end: city.end, facts: [fact] }]
}
