import { asksWhatIsUsual } from './asked-usual.ts'
import { isOfLongAgo } from './long-ago.ts'
import { isOffHome } from './off-home.ts'
import { ends, finds, spots } from './phrases.ts'
import { segmentText, sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

const BUYS = spots(
  lines(`look(?:ing)?|want(?:s|ed)?|need(?:s|ed)?|buy(?:ing)?|search(?:ing)?|find|hunting|prefer|at least|minimum|min|or more|would like|
      busco|buscamos|buscando|quiero|queremos|necesito|necesitamos|comprar|al menos|por lo menos|minimo`),
)
const OWNS = spots(
  "(?:my|our|mi|nuestr[oa])(?= (?:[a-z]{2,10} )?(?:house|home|place|condo|townhouse|property|apartment|casa|casita|depa|departamento|propiedad)(?![a-z]))|(?:my|our|mi|nuestr[oa])(?: (?:own|current|old|nice|big|little))?(?= $)|mine|ours|i own|we own|(?:i|we)(?: only| just| currently| still| already){0,2} have|(?:solo|nomas|solamente) (?:tengo|tenemos|hay)|house has|home has|it has|it is|its|it's|tengo|tenemos|tiene|sell(?:ing)?|list(?:ing)?|vend(?:er|o|emos)|inherited|worth",
)
/** Where they live now is what they leave. */
const LIVES = spots(
  "(?:place|house|apartment|one|unit|condo|spot|casa|depa) (?:that |which |que )?(?:(?:we|i) )?(?:rent|are renting|am renting|rento|rentamos)|of us (?:all |are |still |crammed |living ){0,2}in|(?:i am|we are|estamos|estoy) (?:all |still |currently )?(?:in|en) (?:an?|one|un|una)|live in|living in|current(?:ly)? (?:place|house|home|apartment|one)|place has|house has|apartment has|(?:i|we) (?:had|used to have|owned)|teniamos|tenia|lived in|stay(?:ing)? in|share|sharing|crammed (?:in|into)|squeezed (?:in|into)|stuck in|rent(?:ing)? an?|viv(?:o|imos|iendo)|(?:squished|squeezed|crammed|packed|piled|stuffed|jammed)(?: up)? (?:in|into)|(?:\\d|two|three|four|five|six|seven|eight) (?:of us|people|kids|adults|personas|niños) in|(?:we are|were|we're) (?:\\d|two|three|four|five|six|seven|eight)(?: people)? in|(?:somos|estamos|dormimos)(?: ya)? (?:\\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|muchos|tantos|todos|apretad[oa]s|amontonad[oa]s)(?: [a-z]{2,9})? en|rent(?:o|amos|ando)|right now|currently|now is|ahorita|ahora (?:tenemos|estamos)|actualmente|(?:place|house|home|apartment|condo|casa|depa|departamento) (?:now|today|de ahora|de ahorita)",
)
const BUYS_PLAINLY = spots('looking|want to buy|buy(?:ing)?|searching|hunting|busco|buscamos|buscando|comprar')

const AT_LEAST = ends('at least|minimum(?: of)?|no less than|al menos|por lo menos|minimo(?: de)?')

/** Whether a number of rooms or feet is a wish; the rest describes the home they have. */
export function isWanted(scene: Scene, at: number): boolean {
  const { bot } = scene.input
  if (IF_IT_WAS.test(segmentText(scene, at))) return false
  if (bot !== 'seller' && AT_LEAST.test(wordsBefore(scene, at, { count: 3 }))) return true
  if (bot === 'lead' && lastSide(scene, at) === 'sells') return false
  const around = segmentText(scene, at)
  if (LIVES.test(sentenceText(scene, at)) && !BUYS.test(sentenceText(scene, at))) return false
  if ((OWNS.test(around) || LIVES.test(around)) && !BUYS_PLAINLY.test(around)) return false
  return bot === 'buyer' || (bot === 'lead' && BUYS.test(scene.text))
}

/** What they do with a home as the last words before a place say: "want to sell our home, 4 bed, about 2140 sq ft". */
export function lastSide({ text }: Scene, at: number): 'sells' | 'buys' | null {
  const said = matchesOf(text.slice(Math.max(0, at - SIDE_REACH), at), SIDE).at(-1)
  return said === undefined ? null : said[1] === undefined ? 'buys' : 'sells'
}

const SIDE_REACH = 240
const SIDE = finds(
  lines(`((?:got|have|own|had|tengo|tenemos) (?:an?|the|my|our|una?|mi|nuestra) [a-zñ0-9 ]{0,40}(?:want|need|like|ready|trying|looking|going|quiero|queremos|voy a|vamos a)(?: to| a)? (?:sell|list|vender(?:la|lo)?)|(?:sell|selling|list|listing|vender|vendiendo|vendo|vendemos) (?:(?:a|the|this|my|our|mi|la|el|esta|nuestra|of) ){0,3}(?:house|home|place|condo|townhouse|townhome|duplex|property|
      casa|casita|propiedad|condominio|depa|departamento)|(?:this|our|my|the) (?:house|home|place) (?:is|has|feels) (?:so |too |really |way |just |only |pretty )?(?:tiny|small|big|old|cramped|huge)|(?:sell|list) (?:it|mine|ours)|venderla|venderlo|(?:i|we) own|inherited|heredamos|herede)|
      buy|buying|purchase|looking (?:for|at)|search(?:ing)? for|hunting|find|need|want (?!to (?:sell|list))|upgrade|something|comprar|compro|busco|buscamos|buscando|
      necesito|necesitamos|ocupo|ocupamos|quiero (?!vender)|queremos (?!vender)|algo`),
)

const IF_IT_WAS = /^ ?(?:even |only )?(?:if|si) (?:it|they|that|this) (?:was|were|is|had)(?![a-z])/

/** "The house on 4th has 5 bedrooms right?" */
const asksToConfirm = (sentence: string): boolean => sentence.includes('?') && OF_THAT_ONE.test(sentence)
const OF_THAT_ONE =
  /^[ ¿]{0,2}(?:so |and |y )?(?:the|that|la|esa|el|ese) (?:[a-z]{2,9} )?(?:house|one|home|place|condo|listing|casa|de)(?: [a-z0-9]{1,12}){0,4} (?:has|have|had|is|was|tiene|tenia|es|trae)(?![a-z])/
/** A count of rooms is a wish unless the seller bot asks or the home is theirs. */
export function isCriterion(scene: Scene, at: number): boolean {
  const around = segmentText(scene, at)
  if (asksOfOne(scene, at) || isOfLongAgo(scene, at) || isOffHome(sentenceText(scene, at)) || asksToConfirm(sentenceText(scene, at)))
    return false
  if (asksWhatIsUsual(scene, at) || isOfOneSeen(scene, at) || (scene.input.bot === 'lead' && lastSide(scene, at) === 'sells')) return false
  if (TOO_MUCH.test(sentenceText(scene, at)) || AT_MOST.test(scene.text.slice(Math.max(0, at - MOST_WITHIN), at))) return false
  if (BUYS_PLAINLY.test(around) && !(OTHERS_SEARCH.test(around) && whoseAt(scene, at) === 'other')) return true
  if (scene.input.bot !== 'seller' && LEAST_SAID.test(scene.text.slice(at, at + LEAST_WITHIN))) return true
  const before = wordsBefore(scene, at, { count: 6 })
  if (PAYS_NOW.test(sentenceText(scene, at))) return false
  const own =
    !SO_THEN.test(before) && !WISHES_NOW.test(before) && (OWNS.test(before) || LIVES.test(before) || whoseAt(scene, at) === 'other')
  return scene.input.bot === 'seller'
    ? /(?:want|need|buy|looking|busco|comprar)[a-z ]{0,30}$/.test(wordsBefore(scene, at, { count: 6 }))
    : !own
}

/** "My mother in law moves in, 2 full baths minimum". */
const LEAST_SAID =
  /^[a-z0-9.]{1,6}[ -](?:full |de )?[a-zñ]{2,10} (?:as a |is (?:the |my |our )?|at the |por lo |como )?(?:minimum|min|at least|or more|minimo|o mas|(?:very )?least|menos)(?![a-z])/
const LEAST_WITHIN = 40

/** "No more than 3 bedrooms" is no least. */
const AT_MOST =
  /(?<![a-z])(?:no more than|not more than|at most|max(?:imum)?(?: of)?|up to|no mas de|maximo|cuando mucho|a lo mucho|hasta)(?: (?:like|about|como|unos|unas))? $/
const MOST_WITHIN = 28

/** "We looked at a 5 bed in Eastvale, way too big". */
const TOO_MUCH =
  /(?:looked at|saw|toured|visited|vimos|fuimos a ver) (?:an?|the|one|una?|la) [a-z0-9 -]{3,40},? (?:but |pero )?(?:it was |that was |was |estaba |era )?(?:way |just |muy |demasiado )?(?:too (?:big|much|large)|demasiado grande|muy grande)(?![a-z])/
/** "We pay 1850 a month for a 2 bedroom apartment and it's tiny". */
const PAYS_NOW =
  /(?<![a-z])(?:i|we) (?:now |already |currently )?(?:pay|am paying|are paying) \$?[\d,]{3,6} (?:a month|monthly|per month)? ?for (?:an? |this |our )?(?:\d|one|two|three|four|five)[ -]bed/
/** "Mi hermana anda buscando de 3 recámaras". */
const OTHERS_SEARCH =
  /(?<![a-z])(?:my|our|mi|nuestr[oa]) [a-zñ]{3,12}(?: (?:is|are|was|anda|esta|also|tambien|still|todavia)){0,2} (?:looking|searching|hunting|buying|busca|buscando)(?![a-z])/

/** "5 beds?? the photos only show 4" wonders at one home on the market. */
const isOfOneSeen = (scene: Scene, at: number): boolean => sentenceText(scene, at).includes('?') && SHOWN.test(scene.text)

const SHOWN =
  /(?<![a-z])(?:photos?|pictures?|pics|ad|ads|listing|flyer|website|zillow|redfin|description|fotos?|anuncio|pagina|volante|descripcion)(?: (?:only|just|also|you sent|nomas|solo|solamente|online)){0,2} (?:shows?|showed|says?|said|lists?|listed|has|had|muestran?|dicen?|decia|salen?|veo|vi|i see|we saw|aparecen?)(?![a-z])|(?<![a-z])(?:in|en) (?:the|las|el|la) (?:photos|pictures|pics|listing|ad|fotos|anuncio)(?![a-z])/

/** Whether the part around a place speaks of one home on the market. */
export const asksOfOne = (scene: Scene, at: number): boolean => ASKS_OF_ONE.test(segmentText(scene, at))

/** "A family of six so 4 bedrooms": what they have now ends before what follows from it. */
const SO_THEN = /(?<![a-z])(?:so|thus|asi que|entonces|por eso)(?! (?:my|our|i have|we have|mi|nuestra|tengo|tenemos)(?![a-z]))(?![a-z])/
/** "We had 2 and now want 3". */
const WISHES_NOW =
  /(?<![a-z])(?:wants?|needs?|looking for|prefer|quiero|queremos|necesito|necesitamos|ocupo|ocupamos|busco|buscamos)(?: (?!sell|vender)[a-z]{1,8}){0,2} $/
/** "Is it 2 or 3 beds?" asks about one home. */
const ASKS_OF_ONE =
  /^ ?(?:so |and |is )?(?:the|that) (?:\d|two|three|four|five|six)[ -]?(?:bed(?:room)?s?|br|bd) (?:one |house |place )?(?:on|at|in|off|near|by) [a-z0-9]{2,14}(?: (?:st|street|ave|rd|dr|blvd|way|ln|lane))?(?: (?:is|was|already|still|has|been|now|just)){1,3} (?:gone|sold|available|pending|taken|there|up|in escrow|on the market)(?![a-z])|(?:difference between|diferencia entre)|(?:ad|ads|listing|sign|flyer|website|zillow|redfin|page|post|anuncio|hgtv|brochure) (?:you sent )?(?:said|says|say|showed|shows|decia|dice|had|has)(?![a-z])|^ ?(?:and |so |but |or |y |o |pero )?(?:is|does|are) (?:it|this|that|there|the (?:[a-z0-9]{1,12} ){0,2}(?:house|one|home|place|bed(?:room)?|condo|listing|property)|they)(?![a-z])|(?:what|que)(?:'s| is| would| does| do) an? (?:[a-z0-9.]{1,9} ){1,5}(?:rent|go|sell|cost|run)(?![a-z])|(?:liked|loved|saw|toured|visited) (?:the|that|your) (?:[a-z]{1,9} )?(?:\d|two|three|four|five)[ -]bed|(?:one|house|home|place|condo|listing|casa|la que) (?:that |que )?(?:we|i|nosotros)? ?(?:saw|toured|visited|looked at|went to|vimos|visitamos|vi)(?: [a-z]{1,10}){0,4} (?:had|has|was|tenia|tiene)(?![a-z])|^ ?(?:the|that) (?:(?:last|first|other|second|big|old) )?(?:one|house|home|place|listing)(?: [a-z0-9]{1,10}){0,6} (?:you (?:sent|showed|texted|mentioned)|(?:is|was) (?:too|gone|sold|taken|nice)|i saw|we saw)/
