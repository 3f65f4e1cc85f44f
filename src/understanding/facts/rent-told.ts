import type { Scene } from './scene.ts'
import { sentenceText } from './scene.ts'
import { roleDollars } from './figures.ts'
import type { Place } from './money-place.ts'

/** "Me cobran 2,050 de renta", "we're paying 2,100 for the apartment", "our landlord raised us to 2,900": what they pay for where they live now. */
export function isRentTold(scene: Scene, place: Place): boolean {
  const { figure, before, source } = place
  const value = roleDollars(figure.low, 1)
  if (
    value < LEAST ||
    value > MOST ||
    figure.high !== null ||
    scene.text.includes('?') ||
    OTHER_COST.test(sentenceText(scene, figure.start))
  )
    return false
  const after = scene.text.slice(figure.end, figure.end + WITHIN)
  if (FOR_RENT.test(after) && PAY.test(before)) return true
  if (scene.input.bot === 'seller') return false
  return CHARGED_RENT.test(before) || LANDLORD_TAKES.test(source) || RAISED_TO.test(source) || (FOR_A_FLAT.test(after) && PAY.test(before))
}

const LEAST = 300
const MOST = 15_000
const WITHIN = 64
const OTHER_COST =
  /(?<![a-z])(?:deposits?|deposito|hoa|insurance|aseguranza|seguro|application fee|applied|late fee|parking|used to|pagaba|cobraban|would be|seria|if we|si nos)(?![a-z])/
const PAY =
  /(?<![a-z])(?:(?:i|we)(?: am| are)? (?:just |still |already |now |currently )?(?:pay|paying|pays)|paying|(?:me|nos)(?: ya| estan| anda| andan){0,2} (?:cobra[n]?|cobrando|sale|salen|sube[n]?|quita[n]?|piden)|(?:estoy|estamos|ando|andamos) pagando|(?:yo |ahorita |ya )?pag(?:o|amos)|charg(?:es|ing) (?:me|us))(?: (?:now|already|like|about|around|over|almost|right|en|a|como|casi|unos|los|mas|de|ya|ahorita|up|to)){0,3} \$?$/
const FOR_RENT =
  /^(?: (?:al mes|por mes|a month|per month|dollars|dolares|mensuales))? (?:de|por la|por|in|for|of|for the|en) (?:la |pura |our |my |the )?(?:renta|rent|alquiler)(?![a-z])/
const FOR_A_FLAT =
  /^(?: (?:al mes|por mes|a month|per month|dollars|dolares|mensuales))? (?:for|por) (?:the|this|our|my|an?|el|un|este|mi|nuestro)(?: (?:\d|one|two|three|little|tiny|small|old|crappy|bed(?:room)?|br|bd|studio)){0,3} (?:apartment|apt|apartamento|departamento|depa|studio|apto|rental|townhome we rent|place we rent)(?![a-z])/
const CHARGED_RENT =
  /(?<![a-z])(?:(?:me|nos) (?:cobra[n]?|sale|piden|quita[n]?)|pag(?:o|amos)|(?:estoy|estamos) pagando) de (?:pura )?renta(?: (?:como|unos|casi|ya|mas de|los)){0,2} \$?$/
const LANDLORD_TAKES =
  /(?<![a-z])(?:(?:landlord|landlady|complex|apartment manager)(?: (?:is|now|just|already|only))? charg(?:es|ing|ed) (?:me|us)|(?:caser[oa]|dueñ[oa]|arrendador)(?: ya)? (?:me|nos) (?:cobra|esta cobrando))(?: (?:like|about|around|over|almost|now|como|casi|unos|los)){0,2} \$?$/
/** Up to an amount, and by whom: a landlord, or nobody named. */
const RAISED_TO =
  /(?<![a-z])(?:(?:our|my|the|el|la|mi|nuestr[oa]) (?:landlord|landlady|complex|owner|management|manager|apartments?|apartment complex|caser[oa]|dueñ[oa]|arrendador)|they|landlord)(?: (?:just|is|are|has|have|now|went and|ya|again|me|nos)){0,3} (?:raised|raising|bumped|bumping|upped|jacked|hiked|moved|took|sub(?:io|ieron|en|e)|aument(?:o|aron))(?: (?:me|us|it|our rent|my rent|the rent|la renta)){0,2}(?: up)? (?:to|a)(?: (?:like|about|almost|over|como|casi)){0,2} \$?$|^ ?(?:ya |me |nos ){1,2}sub(?:ieron|io) a(?: (?:como|casi))? \$?$/
