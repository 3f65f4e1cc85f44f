import { spots } from './phrases.ts'
import type { PlaceName } from './place-names.ts'
import type { PlaceRole } from './place-roles.ts'
import { sentenceAt, sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'

/** Asked where, a place answers unless they work or live there; in a longer text what others say of one and what is asked about one is no answer. */
export function isAnsweredWith(scene: Scene, place: PlaceName, role: PlaceRole | null): boolean {
  if (REMARKED.test(scene.text.slice(place.end, place.end + THERE_WITHIN))) return false
  if (NOT_THERE.test(scene.text.slice(place.end, place.end + CONCLUDED_WITHIN))) return false
  if (isLovedByOthers(scene, place) || asksOfUs(sentenceText(scene, place.start))) return false
  if (TOLD_OF_WORK.test(scene.text.slice(place.end, place.end + THERE_WITHIN))) return false
  if (scene.words <= 4 || isHead(scene, place) || NEAR_THERE.test(scene.text.slice(place.end, place.end + THERE_WITHIN))) return true
  if (ASKS_WHAT.test(sentenceText(scene, place.start))) return false
  if (role === 'wanted') return true
  if (role !== null) return isNearWhat(scene, place.start)
  if (
    whoseAt(scene, place.start) === 'other' &&
    !SUITS_TOO.test(scene.text.slice(place.end, place.end + THERE_WITHIN)) &&
    !NEAR_THERE.test(sentenceText(scene, place.start))
  )
    return isNearWhat(scene, place.start)
  return !(
    (whoseAt(scene, place.start) === 'other' || I_SAY.test(scene.text.slice(place.end, place.end + THERE_WITHIN))) &&
    SAYS.test(scene.text.slice(Math.max(0, place.start - 24), place.start))
  )
}

/** "En Corona nomás trabajo, ahí no viviría". */
const NOT_THERE =
  /(?<![a-zñ])(?:(?:would|will|could|do) not (?:want to |ever |wanna )?(?:live|move|buy) there|ahi (?:no|ni (?:loc[oa]|de chiste)) (?:viviria|vivo|quiero|me voy|compro|compraria|queremos)|no (?:viviria|quiero vivir|compraria) (?:ahi|alla))(?![a-zñ])/

/** "My dad works in Corona so Corona or Norco", "Yucaipa it is", "either of those": what a text comes to is the answer, whoever was named before. */
export const isConcluded = (scene: Scene, { start, end }: Pick<PlaceName, 'start' | 'end'>): boolean =>
  (COMES_TO.test(scene.text.slice(Math.max(0, start - CONCLUDED_WITHIN), start)) &&
    !IS_SO.test(scene.text.slice(end, end + CONCLUDED_WITHIN))) ||
  IT_IS.test(scene.text.slice(end, end + CONCLUDED_WITHIN)) ||
  (EITHER.test(scene.text) && !isLovedByOthers(scene, { start, end }))
const CONCLUDED_WITHIN = 36
const COMES_TO =
  /(?<![a-z])(?:so|then|therefore|asi que|asi es que|entonces|por eso)(?: (?:i guess|i think|maybe|probably|mostly|mainly|only|just|either|like|say|lets say|lets do|we say|in|around|by|yeah|yes|pues|mejor|en|por|como|seria|sera|digamos|solo|nomas|close(?: by| to (?:them|her|him|there))?|nearby|near (?:them|there|her|him)|around there|cerca|por ahi)){0,3},? $/
/** "So Corona is pricey" comes to nothing. */
const IS_SO =
  /^ (?:is|was|has|gets|must be|es|esta|queda|sale|tiene) (?!fine|good|ok|okay|great|perfect|best|where|it|bien|perfect|mejor|la mejor|donde)/
const IT_IS = /^ (?:it is|for sure|is the one|is it|sera|pues|entonces|it shall be)(?=[.,!]|$)/
const EITHER = spots(
  'either (?:of (?:those|them|the two)|one)|any of (?:those|them)|both (?:work|are fine)|cualquiera de (?:las|los|esas|esos) ?(?:dos|tres)?',
)

/** "Been driving around Highland every Sunday, that's the spot for us". */
export const isTheSpot = ({ text }: Scene, end: number): boolean => THE_SPOT.test(text.slice(end, end + SPOT_WITHIN))
const SPOT_WITHIN = 72
const THE_SPOT =
  /^[^?]{0,40}(?<![a-z])(?:that is|thats|that's|this is|its|it's|it is|esa es|ese es|ahi es|es) (?:definitely |exactly |just |mero )?(?:the|our|la|el|donde|nuestro|nuestra) (?:spot|one|place to be|area|town|city|zona|lugar|mero mero|bueno|buena|queremos)(?: for (?:us|me)| para (?:nosotros|mi)| we want| i want| que queremos| que quiero)(?![a-z])/

/** "Grand Terrace please, my route starts in Colton": once they have answered, a part with a subject of its own says why. */
export const isReason = (scene: Scene, place: PlaceName, gap: string): boolean =>
  scene.input.pendingQuestion === 'area' && TELLS_WHY.test(gap) && !GOES_ON_WITH.test(gap) && !isConcluded(scene, place)
const TELLS_WHY =
  /[,.;!-] ?(?:because |since |cause |cuz |as |porque |ya que |pues )?(?:my|our|his|her|i|we|he|she|they|mi|mis|yo|nosotros) [a-z]{2,12} /
const GOES_ON_WITH = spots(
  'or|also|maybe|even|but|then|else|would|could|might|want|like|love|prefer|need|fine|ok|okay|too|works|open|o|u|tambien|pero|quiero|queremos|gusta|gustaria|encanta|podria|puede|igual|mas|say|says|mean|meant|vote|votes|wants|likes|loves|quiere|dice',
)

/** "My parents retired to Hemet and love it". */
const isLovedByOthers = (scene: Scene, { start, end }: Pick<PlaceName, 'start' | 'end'>): boolean =>
  whoseAt(scene, start) === 'other' && THEY_LOVE.test(scene.text.slice(end, end + THERE_WITHIN))
const THEY_LOVE = /^,? (?:and |y )?(?:they |he |she |all |both )?(?:loves? it|are happy|is happy|(?:les|le) encanta)(?![a-z])/

/** Whether the words before a place, from the start of its part, only lead to it. */
export const isLedTo = (before: string): boolean => HEAD.test(before)

/** "South Fontana by the high school", "en Upland, por la escuela": what opens the answer is the answer, whatever follows says why. */
const isHead = (scene: Scene, { start, end }: PlaceName): boolean =>
  isLedTo(scene.text.slice(sentenceAt(scene, start)[0], start)) && !TOLD_OF.test(scene.text.slice(end, end + TOLD_WITHIN))

/** "Our pastor says Chino Hills" is the pastor's word. */
const SAYS =
  /(?<![a-z])(?:says?|said|thinks?|recommends?|recommended|suggests?|suggested|swears by|dice|dijo|cree|recomienda|recomendo|sugiere)(?: (?:que|to|try|about|en|it|in|i|we|us|me|should|buy|look|at|is)){0,4} $/
/** "My husband says Hesperia, I say over my dead body". */
const I_SAY = /^,? (?:and |but |y |pero )?(?:i (?:say|said|do not|will not|would not)|yo (?:digo|no)|over my|ni loc)(?![a-z])/
/** "After talking to my sister, Apple Valley works too". */
const SUITS_TOO =
  /^,? (?:works|would work|is (?:fine|ok|okay|good)|too|as well|tambien|(?:me|nos) (?:gusta|sirve)|esta bien|it is)(?![a-z])/
/** "So Ontario is pricey huh" wishes for nothing there. */
const REMARKED =
  /^,? (?:is|are|seems|looks|sounds|has gotten|got|esta|es|queda|se ve|sale)(?: (?:so|really|very|super|kinda|kind of|pretty|getting|way|muy|bien|re|bastante|super)){0,2} (?:pricey|expensive|far|hot|crowded|rough|ghetto|dangerous|ugly|sketchy|loud|caro|cara|lejos|caliente|fe[oa]|peligros[oa]|carisim[oa])(?![a-z])(?! but| though| pero| aunque)/
/** "¿Y usted de dónde es, de Upland?" */
const asksOfUs = (sentence: string): boolean => sentence.includes('?') && OF_US.test(sentence)
const OF_US = spots('usted|ustedes|eres|vives|(?:are|do|where are|where do) (?:you|yall|u)')
/** "What city is Victoria Gardens even in". */
const ASKS_WHAT =
  /^ ?(?:so |and |but |ok |y |pero )?(?:what|which|where|donde|que|en que|cual|how|como)(?: [a-zñ]{1,10})? (?:is|are|was|does|do|queda|esta|es|son)(?![a-z])/
const HEAD =
  /^[ ¿¡"]{0,3}(?:(?:in|around|near|by|maybe|probably|preferably|ideally|hopefully|somewhere|anywhere|either|just|only|mostly|definitely|honestly|well|um|oh|yes|yeah|pues|si|en|por|cerca|alrededor|preferencia|ojala|tal|vez|quizas?|mejor|creo|que|yo|north|south|east|west|central|old|downtown|the|a|side|part|of|de|del|la|el|lo|lado|zona|area|parte|norte|sur|este|oeste),? ){0,6}$/
const TOLD_OF = /^,? (?:(?:is|was|es|era|seria|used to|has|had|tiene|queda|esta)(?![a-z])|(?:and|y) (?:my|mi) )|^'s /
/** "En Corona nomás trabajo", "Corona? nah I just work there". */
const TOLD_OF_WORK =
  /^(?:,|\?)? (?:(?:no|nah|nope),? )?(?:(?:pero|but) )?(?:ahi )?(?:nomas |no mas |solo |solamente |only |just |nada mas |es donde |is where )?(?:(?:i|we|yo|is where i)(?: only| just)? (?:work|rent|study|trabajo)|trabajo|trabajamos|estudio|tengo (?:el|mi) (?:trabajo|jale))(?![a-z])(?!.{0,24}(?: so | asi que| por eso|cerca|close|near))/
const TOLD_WITHIN = 12

/** "My son goes to school in Claremont so close to there". */
const NEAR_THERE = spots(
  '(?:close to|near|around|by|not far from|next to) (?:there|it|that|him|her|them|work|school|my (?:job|work|office))|(?:love|like|adore|prefer) (?:it|that area)(?: there| over there)?(?!,? (?:but|though))|(?<!not |never )(?:want|like|hope|prefer|rather|need)(?:ing)?(?: to)? (?:stay|be|live|remain) (?:there|here|put|around)|so (?:over )?there|(?:right )?there (?:please|would be|is)|cerca de (?:ahi|alli|alla|ella|ellas|ellos|mi trabajo)|por ahi|por alla|asi que ahi|ahi mero|nos encanta|me encanta',
)
const THERE_WITHIN = 40

/** "By the Costco in Chino Hills", "cerca de mi mamá, ella vive en Montclair": asked where, near what is there. */
const isNearWhat = (scene: Scene, at: number): boolean => NEAR_WHAT.test(sentenceText(scene, at))
const NEAR_WHAT =
  /^ ?(?:(?:maybe|ideally|just|somewhere|anywhere|something|preferably|probably|algo|pues|mas bien|de preferencia|ojala) )?(?:near|close(?:r)? to|by|around|not (?:too )?far from|next to|walking distance|within|(?:in )?(?:the )?same (?:area|neighborhood|city|town|part)|cerca|cerquita|por (?:donde|ahi|alla)|a un lado|junto|alrededor|(?:en )?la misma (?:zona|ciudad|area))(?![a-z])/
