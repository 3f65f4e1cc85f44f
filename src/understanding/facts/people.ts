import { isOwnKey } from '../../conversation/own-key.ts'
import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { extractDeciders } from './deciders.ts'
import { extractLiens } from './liens.ts'
import { listedBefore } from './listing-told.ts'
import { isOffHome } from './off-home.ts'
import { isOthersHome } from './others-home.ts'
import { namesAThing } from './other-things.ts'
import { ownAnswer } from './own-answer.ts'
import { finds, spots } from './phrases.ts'
import { sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Who decides, what stands against the title, whether an agent is signed, and the free answers about repairs and earlier listings. */
export function extractPeople(scene: Scene): Claim[] {
  return [
    ...extractDeciders(scene),
    ...extractLiens(scene),
    ...agents(scene),
    ...neverListed(scene),
    ...listedBefore(scene),
    ...freeAnswer(scene),
  ]
}

const word = (found: RegExpExecArray, fact: Draft): Claim => ({
  rank: 'word',
  start: found.index,
  end: found.index + found[0].length,
  facts: [fact],
})

const DENIED = spots('not|no|never|nor|ni|nunca|tampoco|todavia no')

const ANY = '(?:an? |our |my |another |the |other |own |different |new |una? |otr[oa] |mi |nuestr[oa] ){0,3}'
const KIND = "(?:listing |buyer'?s? |buyers |real estate |great |good |family |local |wonderful |amazing |redfin |zillow |certified ){0,3}"
const AGENT_WORD =
  '(?:agents?|realtors?|brokers?|real estate (?:agent|lady|guy|person)|agente(?: inmobiliari[oa])?|corredor[a]?|realtora|inmobiliaria|broker)'
const BROKERAGE =
  '(?:redfin|re ?/?max|[ks]eller williams|kw|century ?21|c21|coldwell(?: banker)?|compass|exp(?: realty)?|berkshire(?: hathaway)?|sothebys|opendoor|offerpad|first team|homesmart|flat fee)'
const AGENT = finds(
  lines(`(?:already |currently )(?:working|work|going|signed|set up) with (?:someone|somebody|another (?:person|one|company|team)|a different (?:one|person|company))|(?:have|got) (?:someone|somebody) (?:helping us|helping me|already|listing|selling)|ya (?:trabajo|trabajamos|estoy|estamos|firme|firmamos) con (?:alguien|otra persona|otro)|ya (?:me|nos) (?:esta |estan )?ayuda(?:ndo)? (?:alguien|otra persona|otro|mi prim[oa]|mi herman[oa])|(?:have|has|had|got|hired|using|use|with|found|chose|picked|retained|signed(?: (?:a contract|up|an agreement|papers|paperwork|
      on))? with|sign(?:ed|ing) (?:up )?with|under contract with|listed (?:it )?with|work(?:ing|ed|s)? with|represented by|already with|
      going with|went with|committed to|already (?:have|got)) ${ANY}${KIND}${AGENT_WORD}(?! (?:fee|commission|number|card|license))|(?:signed|listed|going|working|went|gone|are|am|under contract) (?:it |up )?with (?:an? |the |some |una? |my |our )?(?:[a-z]{2,10} ){0,2}?(?:(?:from|at|with|of|de|over at) )?${BROKERAGE}|(?:es|is) (?:an? )?${AGENT_WORD} (?:y|and|so|asi que) (?:el |ella |he |she )?(?:nos |me )?(?:lo |la |le |is |will )?(?:va a |'s )?(?:vend|list|sell|ayud|help)[a-z]{0,4}|(?:ya )?(?:tengo|tenemos|hay) quien (?:me |nos )?(?:la |lo |los )?(?:venda|vende|ayude|ayuda|represente|liste)|(?:my|
      our) ${KIND}${AGENT_WORD}(?! (?:friend|cousin))|agent (?:is )?(?:listing|already)|(?:already|currently) (?:listed|
      represented)(?: (?:with|by))|under (?:a )?listing agreement|signed a (?:listing|buyer|buyer'?s|representation)[a-z ]{0,16} agreement|
      (?:ya )?(?:ando|andamos|voy|vamos|quede|quedamos) con ${ANY}${AGENT_WORD}|(?:tengo|tenemos|con|firme con|firmamos con|contrate|contratamos|trabajo con|trabajamos con|trabajando con|estoy con|estamos con) ${ANY}${AGENT_WORD}|
      (?:mi|nuestr[oa]) ${AGENT_WORD}|ya (?:la |lo )?(?:tengo|tenemos|tiene) (?:listada|enlistada|en venta) con`),
)
const AGENT_GONE = spots(
  'sold (?:me|us|it|ours|mine|that)|helped (?:me|us)|back (?:in|home)|(?:last|the other) (?:year|time|summer|spring|fall|winter)|in (?:19|20)\\d\\d|en (?:19|20)\\d\\d|el año pasado|la (?:otra|ultima|pasada) vez|hace (?:un|dos|tres|\\d|años)|(?:years?|months?) ago|back then|retired|quit|moved|left|dropped (?:me|us|the ball)|ghosted|flaked|bailed|disappeared|let us down|(?:we|i|it) (?:pulled|took|canceled|cancelled|withdrew|expired)|(?:did not|never) sell|expired|sat (?:\\d|for|there)|fired (?:him|her|them)|fired|was fired|got fired|died|is no longer|was|se jubilo|se fue|renuncio|murio|ya no',
)
/** "Sí, en 2022 con otro broker" to the question for earlier listings: who had it then. */
const LISTED_THEN = spots(
  '(?:in|en|back in|around|como en|el|since) (?:19|20)\\d\\d|(?:19|20)\\d\\d|last (?:year|summer|spring|fall|winter|time)|(?:years?|months?|summers?) (?:ago|back)|hace (?:un|dos|tres|varios|\\d|unos|como)|el año pasado|la (?:otra|ultima) vez|once|twice|una vez|dos veces|before (?:covid|that)|antes',
)
const AGENT_OTHER = spots(
  lines(`need|want|wanted|find|looking for|looking|are you|as|be|become|should i|do i|prefer|talk to|like to|necesito|busco|no longer|used to|
      fired|hate|hire|if i|if we|ever|quiero|hablar|ocupo|sister is|brother is|wife is|husband is|friend is|not sign|speak|would`),
)
const AGENT_ASKED = /^[ ¿]*(?:do|does|did|is|are|can|could|should|would|what|how|who|are you|es|tiene|puedo|necesito|hay)(?![a-z])/

function agents(scene: Scene): Claim[] {
  const found = matchesOf(scene.text, AGENT).find(({ index, 0: said }) => {
    const sentence = sentenceText(scene, index)
    if (
      AGENT_GONE.test(
        wordsAfter(scene, index + said.length, { count: 8 }) + scene.text.slice(index + said.length, index + said.length + 40),
      )
    )
      return false
    if (scene.input.pendingQuestion === 'listing_history' && LISTED_THEN.test(scene.text.slice(Math.max(0, index - 60), index)))
      return false
    return !AGENT_OTHER.test(wordsBefore(scene, index, { count: 3 })) && !(AGENT_ASKED.test(sentence) || sentence.includes('?'))
  })
  if (!found) return []
  const negated = DENIED.test(wordsBefore(scene, found.index, { count: 3 }))
  return [word(found, { field: 'has_agent', value: true, confidence: 0.85, negated })]
}

const NOTHING =
  /^(?:no|nope|none|nah|nothing|never|not yet|not really|no never|ninguna?|nada|nunca|todavia no|no nunca)(?![a-z])(?:,? (?:dear|hon|honey|sir|ma'am|maam|miss|mister|mijo|mija|señor|señora|señorita|joven|oiga|amigo|corazon|sweetie|young man|thank you|gracias|at all|de nada))?[ ,.!]{0,3}/
/** "Nothing besides paint" names something. */
const BUT_FOR = /^(?:besides|except|but|other than|aside|apart|mas que|solo|nomas|excepto)(?![a-z])/
const NOT_AN_ANSWER = spots(
  'what|why|how|who|when|where|que|por que|como|rather not|prefer not|not say|stop|ok|okay|sure|maybe|idk|i do not know|no se|not sure|thanks?|hello|hi|yes|yeah|si|call me|later',
)

/** What was repaired, and how it was listed before, in their own words; only as the answer to that question. */
function freeAnswer(scene: Scene): Claim[] {
  const { pendingQuestion } = scene.input
  if (pendingQuestion === null) return []
  const start = scene.text.search(/[a-z0-9ñ]/)
  if (start < 0) return []
  if (isOwnKey(pendingQuestion)) return ownAnswer(scene, pendingQuestion, start)
  if (pendingQuestion !== 'repairs' && pendingQuestion !== 'listing_history') return []
  const said = NOTHING.exec(scene.text.slice(start, start + 40))
  const none = said !== null && !BUT_FOR.test(scene.text.slice(start + said[0].length, start + said[0].length + 12)) ? said : null
  const never = pendingQuestion === 'listing_history' ? NEVER_LISTED.exec(scene.text) : null
  if ((none !== null && (scene.words <= 6 || isWholeNo(scene, start + none[0].length))) || never !== null) {
    const [from, length] = never ? [never.index, never[0].length] : [start, none?.[0].trimEnd().length ?? 0]
    return [{ rank: 'word', start: from, end: from + length, facts: [{ field: pendingQuestion, value: 'none', confidence: 0.85 }] }]
  }
  if (scene.text.includes('?') || scene.words < 2 || (scene.words <= 4 && NOT_AN_ANSWER.test(scene.text))) return []
  if (
    !(ABOUT[pendingQuestion].test(scene.text) || SAYS_YES.test(scene.text)) ||
    ASKED.test(scene.text) ||
    !isOfTheirHome(scene, ABOUT[pendingQuestion])
  )
    return []
  const end = scene.text.includes('|') ? scene.text.indexOf('|') : scene.text.length
  if (end <= start) return []
  const value = written(scene, start, end)
  return value === '' ? [] : [{ rank: 'answer', start, end, facts: [{ field: pendingQuestion, value, confidence: 0.75 }] }]
}

/** "Never, dear. Harold would not hear of it", "nada mijo, así como la dejó mi esposo": what follows a plain no only says why. */
function isWholeNo(scene: Scene, end: number): boolean {
  const rest = scene.text.slice(end)
  return scene.words <= LONG_NO && !scene.text.includes('?') && !/\d/.test(rest) && !TELLS_OF_ONE.test(rest)
}
const LONG_NO = 16
const TELLS_OF_ONE = spots(
  lines(`but|except|besides|other than|only|just|pero|solo|nomas|aunque|excepto|we|i|hicimos|cambiamos|pusimos|tuvimos|once|twice|una vez|roof|paint(?:ed)?|kitchen|bath(?:room)?s?|techo|pintura|cocina|baños?|thanks but|stop|not interested|problem|problema|know|idea|se|sure|
      new|replaced|fixed|redone|redid|updated|arregl[a-z]{1,5}|remodel[a-z]{1,5}|nuev[oa]s?`),
)

/** "It's never been listed", told before we asked. */
function neverListed(scene: Scene): Claim[] {
  const found = scene.input.bot === 'buyer' || scene.input.pendingQuestion === 'listing_history' ? null : NEVER_LISTED.exec(scene.text)
  if (found === null || sentenceText(scene, found.index).includes('?') || whoseAt(scene, found.index) === 'other') return []
  return [word(found, { field: 'listing_history', value: 'none', confidence: 0.75 })]
}

const NEVER_LISTED = spots(
  '(?:never|not|nunca|jamas) (?:been |have |had |ever |put |hemos |he |la |lo |se |ha |estado ){0,3}(?:listed|on the market|for sale|puesto en venta|puesto a la venta|enlistad[oa]|listad[oa]|estado en venta|vendido)|first time (?:listing|selling|on the market)|primera vez que (?:la |lo )?(?:vend|list|pon)[a-z]{1,5}',
)
const SAYS_YES = /^ ?(?:yes|yeah|yep|si|claro)[ ,.]/
const ASKED = /^ ?(?:what|how|why|who|do you|does|is it|que|como|por que|cual|a que)(?![a-z])/
/** Without a word of the matter it is talk of something else. */
const ABOUT = {
  listing_history: spots(
    lines(`primera vez|la tuvimos|(?:la|lo) (?:pusimos|bajamos|quitamos)|list(?:ed|ing|ings|ado|ada)|(?:did|to|we|i|never) list|enlist(?:ad[oa]|amos|e)|relist(?:ed)?|market|mls|for sale|on and off|sold|sell|expired|withdrew|withdrawn|cancell?ed|pulled|took it (?:off|down)|open house|
        showings?|offers?|escrow|fell (?:through|out)|fsbo|realtor|agents?|realtors?|\\dx|zillow|(?:once|twice)(?= |[.,!]|$)|times|back in|mercado|venta|vend(?:er|io|imos|erla)|anunci(?:ada|amos|e)|ofertas?|agente|realtora|veces|
        (?:en|in|since|desde) (?:el )?(?:20\\d\\d|19\\d\\d)|last (?:year|summer|spring|fall|winter)|(?:el )?año pasado|(?:years?|yrs?|months?|summers?|springs?|winters?|falls?) (?:ago|back)|before (?:covid|the pandemic)|nobody (?:bit|offered|showed)|crickets|antes de la pandemia|hace (?:un|dos|tres|\\d)`),
  ),
  repairs: spots(
    lines(`roof|hvac|a/?c|air|heater|furnace|plumbing|pipes|electric(?:al)?|panel|wiring|paint(?:ed|ing)?|floors?|flooring|carpets?|tile|kitchen|bath(?:room)?s?|windows?|doors?|fence|yard|landscap(?:e|ing)|pool|
        solar|appliances|cabinets|counters?|garage|driveway|foundation|insulation|gutters|stucco|patio|deck|sprinklers|fixtures?|lights?|remodel(?:ed|ing)?|renovat(?:ed|ion)|replac(?:ed|e)|updat(?:ed|es)|upgrad(?:ed|es)|
        install(?:ed)?|redid|redone|repair(?:ed|s)?|fix(?:ed)?|new|added|everything|techo|aire|calenton|boiler|calentador|plomeria|tuberia|luz|cableado|electric[oa]|pint(?:amos|e|ada|ura)|pisos?|alfombras?|azulejos?|
        cocina|baños?|ventanas?|puertas?|cerca|barda|patio|jardin|alberca|paneles|gabinetes|cochera|remodel(?:amos|e|ada)|cambi(?:amos|e)|arregl(?:amos|e|os)|reparaciones|pusimos|puse|instal(?:amos|e)|nuev[oa]s?|todo`),
  ),
} as const

/** "With my cousin": who listed it. */
const WITH_SOMEBODY =
  /(?<![a-z])(?:with|thru|through|con|by) (?:a |an |my |our |the |some |mi |un |una )(?:[a-z]{2,9} )?(?:cousin|brother|sister|friend|uncle|aunt|nephew|niece|neighbou?r|guy|lady|kid|girl|primo|prima|amigo|amiga|sobrino|sobrina|tio|tia|compadre|comadre|señora|señor|muchacho|muchacha)(?! in law|s house)(?![a-z])/

/** The neighbour's house on the market is not the history of theirs, and neither is a kayak. */
function isOfTheirHome(scene: Scene, about: RegExp): boolean {
  const found = about.exec(scene.text)
  if (namesAThing(scene.text) || (found !== null && isOffHome(sentenceText(scene, found.index)))) return false
  return (
    found === null ||
    ((whoseAt(scene, found.index) !== 'other' || WITH_SOMEBODY.test(scene.text)) && !isOthersHome(scene.text.slice(0, found.index + 24)))
  )
}
