import { written } from './address.ts'
import type { Claim } from './claim-spans.ts'
import { namesAThing } from './other-things.ts'
import { finds, opens, spots } from './phrases.ts'
import { sentenceAt, sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { isOthersHome } from './others-home.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'
import { whoseAt } from './whose.ts'

/** An earlier try to sell, told before we asked: "had it listed for 4 months in 2022", "la tuvimos en venta y nadie ofreció". In their own words. */
export function listedBefore(scene: Scene): Claim[] {
  if (scene.input.bot === 'buyer' || scene.input.pendingQuestion === 'listing_history') return []
  for (const found of matchesOf(scene.text, LISTED)) {
    const [start, end] = sentenceAt(scene, found.index)
    const sentence = sentenceText(scene, found.index)
    const isOurs = scene.input.bot === 'seller' || FIRST_PERSON.test(found[0]) || (WE_SELL.test(scene.text) && !ANOTHER_HOME.test(sentence))
    const after = scene.text.slice(found.index + found[0].length, found.index + found[0].length + NEXT)
    if (
      !isOurs ||
      sentence.includes('?') ||
      !OVER.test(sentence) ||
      STILL.test(sentence) ||
      (scene.input.bot !== 'seller' && SPOKEN_OF.test(after))
    )
      continue
    if (namesAThing(sentence) || isOthersHome(sentence) || whoseAt(scene, found.index) === 'other') continue
    const value = written(scene, start, end)
    return value === '' ? [] : [{ rank: 'answer', start, end, facts: [{ field: 'listing_history', value, confidence: 0.75 }] }]
  }
  return []
}

const HOME = '(?:it|this|ours|mine|(?:the|my|our|this) (?:house|home|place|condo|property|townhouse|unit|casita)|house|place)'
const LISTED = finds(
  lines(`(?:had|have had) ${HOME} (?:listed|on the market|up for sale|for sale|with an? (?:agent|realtor))|${HOME} (?:was|had been|has been|got|sat|went)(?: already)? (?:listed|on the market|up for sale|for sale|on (?:the )?mls)|
      (?:i|we)(?: have| had)?(?: already| actually| once| previously| even)? (?:listed|tried (?:selling|to sell|listing|to list)|put) (?:${HOME} ?)?(?:up for sale|on the market|for sale|once|twice|before|already|last|back|in (?:the )?(?:20|19)\\d\\d|and (?:pulled|it)|with|ourselves)|^ ?(?:was|been|already been) (?:listed|on the market|up for sale)|^ ?(?:(?:we |i )?had (?:like )?(?:\\d|two|three|a few|a couple|several|dos|tres) (?:of )?(?:offers?|buyers?|escrows?|deals?) (?:fall|fell|back|backed|walk|walked)|listed (?:by owner|fsbo|for sale by owner)|expired listing|(?:the |our )?listing expired|se (?:vencio|expiro) el listado|tried (?:selling|to sell|listing) (?:with|through|it|by|on|last|in|once|twice|before|already|en|con))|^ ?(?:took it off the market|pulled it off the market|fell out of escrow|escrow fell (?:through|out))|^ ?(?:listed|tried (?:selling|to sell|listing)) (?:it|the (?:house|place))|
      (?:la|lo) (?:tuvimos|tuve|pusimos|puse|(?:habiamos|habia|hemos|he) (?:puesto|tenido)) (?:(?:una|dos) (?:vez|veces) )?(?:en venta|a la venta|en el mercado|listad[oa])|(?:la|lo) (?:listamos|enliste|enlistamos|anunciamos|anuncie)(?= )|(?:la casa )?(?:ya )?estuvo (?:en venta|a la venta|listada|en el mercado)|
      (?:ya )?(?:intentamos|intente|tratamos de|trate de|quisimos) vender(?:la|lo)?(?= )`),
)
/** "I want to sell my duplex. It was listed in 2022": "it" is the home they sell. */
const WE_SELL = spots(
  '(?:i|we)(?: [a-z]{1,10}){0,4} (?:sell|list)|(?:am|are|im) selling|(?:want|wanna|need|trying|looking|ready|hoping|like) to (?:sell|list)|(?:sell|selling) (?:my|our)|(?:quiero|queremos|necesito|necesitamos|voy a|vamos a|quisiera|quisieramos|hay que) vender(?:la|lo)?|vendo|vendemos|(?:estoy|estamos|ando|andamos) vendiendo',
)
const ANOTHER_HOME = spots(
  '(?:the|that) one|next door|corner|across|neighbou?rs?|another (?:house|home|one)|vecin[oa]s?|de al lado|de enfrente|esquina',
)
/** Who only reads of a home for sale says "it"; who tried to sell says so. */
const FIRST_PERSON = spots('i|we|had|tuvimos|tuve|pusimos|puse|habiamos|habia|intentamos|intente|tratamos|trate|quisimos|listamos')
/** That it is over, by when it was or by how it went. */
const OVER = spots(
  lines(`(?:in|back in|since|around|all of|most of) (?:the )?(?:20|19)\\d\\d|last (?:year|summer|spring|fall|winter|time|month|january|february|march|april|may|june|july|august|september|october|november|december)|ago|(?:years?|yrs?|months?) back|back (?:then|when|in)|once|twice|before|(?:\\d|two|three) times|expired|pulled|took it (?:off|down)|withdrew|withdrawn|cancell?ed|fell (?:through|out|apart)|no (?:offers?|bites|luck|takers|buyers|dice)|nobody|no one|
      nothing|zip|nada|crickets|did not sell|never sold|low ?balls?|lookie loos|tire kickers|came off|for (?:like |about |over )?(?:\\d{1,3}|two|three|four|five|six|a few|a couple) (?:days|weeks|months)|sat (?:there )?(?:for )?|(?:en|desde) (?:el )?(?:20|19)\\d\\d|(?:el )?año pasado|(?:la )?(?:primavera|vez) pasada|hace (?:un|una|dos|tres|cuatro|unos|varios|\\d)|
      se (?:vencio|cayo|cancelo)|nadie|nunca (?:se )?vend[a-z]{1,4}|no se vendio|la (?:quitamos|quite|bajamos|sacamos)|puro(?:s)? (?:miron|mirones|curiosos|pregunton(?:es)?)|no (?:hubo|llego|salio) [a-z]{2,10}|(?:una|dos|tres) vez|(?:dos|tres) veces`),
)
/** On the market as we speak, or about to be. */
const STILL = spots(
  '(?:is|are|currently|already|still|right now) (?:on the market|listed|for sale)|still (?:has|have|is)|right now|currently|esta (?:en venta|listada)|ahorita|todavia|sigue|going to|gonna|want to list|voy a|vamos a',
)
const SPOKEN_OF = opens('(?:at|for|as) [$]?\\d{3}')
const NEXT = 8
