import { extractAddress } from './address.ts'
import { ends, spots } from './phrases.ts'
import type { PlaceName } from './place-names.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'

/** "Atrás del Walmart de Fontana" tells where a home stands, and so does the street before its city. */
export const isBeside = (scene: Scene, place: PlaceName): boolean =>
  isAfterStreet(scene, place) || BESIDE_WHAT.test(sentenceText(scene, place.start)) || OF_PARENTS.test(sentenceText(scene, place.start))
const BESIDE_WHAT = spots('behind|near|by the|next to|across|beside|close to|off of|atras|cerca|junto|enfrente|a un lado|por el|por la')
const OF_PARENTS = spots(
  "(?:my|our|mi|mis|de) (?:late )?(?:mom|mother|dad|father|parents?|grandma|grandpa|grandmother|grandfather|aunt|uncle|in-?laws|mama|papa|papas|padres?|madre|abuel[oa]s?|ti[oa])(?:'?s)? (?:old |late )?(?:house|home|place|condo|casa)|casa de (?:mi|mis) (?:difunt[oa] )?(?:mama|papa|papas|padres?|madre|abuel[oa]s?|ti[oa]s?|suegr[oa]s?)",
)

/** The city of an address: "88 larkspur way, upland", "88 larkspur way in upland", "upland 91786". */
export const isAfterStreet = (scene: Scene, { start, end }: PlaceName): boolean =>
  /^,? ?(?:ca,? )?\d{5}/.test(scene.text.slice(end, end + 10)) ||
  (STREET_LINE.test(scene.text.slice(Math.max(0, start - 60), start)) &&
    extractAddress(scene).some((claim) => claim.end <= start && start - claim.end <= BESIDE))

/** What stands between a street and its city. */
const BESIDE = 6

const STREET_LINE =
  /(?:calle|avenida|av\.?) [a-zñ0-9 ]{2,30} \d{1,6},? (?:en )?$|\d{1,6} [a-z0-9 ]{3,40} (?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|ct|court|way|blvd|pl|place|cir|circle)\.?(?: in)?[ ,]{1,2}$/

/** "Townhouse in Upland, carpet is worn out", "we're in Claremont": what a seller opens with is where the home stands. */
export const isWhereHome = (scene: Scene, { start }: PlaceName): boolean =>
  HOME_IN.test(scene.text.slice(Math.max(0, start - 48), start)) &&
  !OTHERS_SALE.test(sentenceText(scene, start)) &&
  whoseAt(scene, start) !== 'other'
const HOME_IN = ends(
  '(?:house|home|place|condo|townhouse|townhome|duplex|triplex|fourplex|property|rental|unit|lot|ranch|sq\\.? ?(?:ft|feet)|sqft|sf|square (?:feet|foot)|pies(?: cuadrados)?|bed(?:room)?s?|bath(?:room)?s?|bedder|br|ba|story|it is|its|^ ?were|^ ?we are|^ ?i am|casa|casita|condominio|depa|departamento|propiedad|terreno|recamaras?|cuartos|baños?|^ ?estamos|^ ?estoy|^ ?queda|^ ?esta|ubicad[oa])(?: (?:located|over|out|down|up|here|right|aqui|alla|ahi|que esta))? (?:in|en|por)',
)
const OTHERS_SALE = spots(
  'sold|selling for|going for|went for|listed|comps?|neighbou?r|vecin[oa]|se vendio|vendieron|next door|down the street|work|job|live|living|rent|renting|trabajo|vivo|vivimos|rento',
)
