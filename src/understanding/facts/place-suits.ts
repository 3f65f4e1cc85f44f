import { lines } from '../../lib/lines.ts'
import type { PlaceName } from './place-names.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'

/** "En Redlands, cerca del centro, estaría perfecto para nosotros": a place that is called right for them, whatever stands between. */
export const suitsUs = (scene: Scene, { start, end }: PlaceName): boolean =>
  (SUITS.test(scene.text.slice(end, end + WITHIN)) || FIRST_CHOICE.test(scene.text.slice(end, end + WITHIN))) &&
  whoseAt(scene, start) !== 'other' &&
  !ASKS.test(sentenceText(scene, start))

/** "Redlands is my first choice". */
const FIRST_CHOICE =
  /^,? (?:is|would be|has always been|es|seria) (?:still |definitely |probably |always |really )?(?:my|our|the|mi|nuestra|la) (?:wife's |husband's )?(?:first|top|number one|no 1|main|best|dream|favorite|preferred|primera|principal|mejor)? ?(?:choice|pick|option|preference|favorite|spot|area|opcion|preferencia|favorita|zona)(?![a-z])/
const WITHIN = 96
const ASKS = /\?|^ ?(?:do|does|is|would|what|why|how|que|por que|como|sera)(?![a-z])/
const RIGHT =
  '(?:perfect[oa]?|ideal|great|wonderful|best|amazing|lovely|excelente|lo ideal|lo mejor|de maravilla|padrisim[oa]|a todo dar|bien|good|fine|nice)'
const SUITS = new RegExp(
  lines(`^(?:,? (?:near|close to|by|around|next to|close by|anywhere near|preferably near|cerca|cerquita|por|junto a|de preferencia cerca)(?: [a-zñ0-9']{1,14}){1,6},?)?,? (?:(?:me|nos) )?(?:would|will|could|might|estaria|seria|quedaria|queda|caeria)(?: (?:be|work|really|definitely|muy|super|bien|honestly|probably)){0,2} (?:an? |the |un |una )?${RIGHT}
    (?: (?:place|spot|area|town|city|choice|fit|lugar|zona|opcion))?(?: (?:for|para) (?:us|me|our family|my family|our kids|nosotros|nosotras|mi|mi familia|la familia|nuestra familia))?(?=[ .,!]{0,2}$|[.,!;]| (?:y|and|but|pero|because|porque|since|for (?:us|me|our|my)|para (?:nosotros|mi|la|nuestra))(?![a-z]))`),
)
