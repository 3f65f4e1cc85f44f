import { extractAddress } from './address.ts'
import { spots } from './phrases.ts'
import type { PlaceName } from './place-names.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'

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
