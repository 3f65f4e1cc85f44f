import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { finds, spots } from './phrases.ts'
import { segmentText, sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** What stands against the title: `none`, or the contact's own words for each thing, in lower case. */
export function extractLiens(scene: Scene): Claim[] {
  const asked = scene.input.pendingQuestion === 'liens'
  if (scene.input.bot === 'buyer' || (!asked && scene.input.bot === 'lead' && BUYS.test(scene.text))) return []
  const confidence = asked ? 0.95 : 0.85
  const named = matchesOf(scene.text, LIEN).map((found) => ({ start: found.index, end: found.index + found[0].length }))
  const held = named.filter(
    (lien) =>
      !isAsking(scene, lien.start) &&
      !isOthers(scene, lien.start) &&
      !isDenied(scene, lien) &&
      !NONE_AFTER.test(scene.text.slice(lien.end, lien.end + 12)) &&
      !OVER_NOW.test(scene.text.slice(lien.end, lien.end + OVER_WITHIN)),
  )
  const [first] = NOW_NONE.test(scene.text) ? [] : held
  if (first) {
    const words = held.map((lien) =>
      written(scene, lien.start, lien.end)
        .toLowerCase()
        .replace(/^(?:an?|una?|the|el|la) /, '')
        .replace(/(?<![a-z])lein/, 'lien'),
    )
    return [claim(first, { field: 'liens', value: [...new Set(words)], confidence })]
  }
  const denied = named.find((lien) => isDenied(scene, lien) && !isAsking(scene, lien.start))
  const clear = [...matchesOf(scene.text, CLEAR), ...(asked ? matchesOf(scene.text, NOW_NONE_FIND) : [])]
    .map(placed)
    .find(
      ({ start, end }) =>
        !isAsking(scene, start) &&
        !isOtherDebt(scene.text.slice(Math.max(0, start - NEAR), end)) &&
        !BUT_FOR.test(scene.text.slice(end, end + 16)),
    )
  const paid = matchesOf(scene.text, PAID_OFF)
    .map(placed)
    .find(({ start }) => asked || HOUSE_LOAN.test(sentenceText(scene, start)))
  const none = clear ?? (denied && (asked || SAYS_NONE.test(wordsBefore(scene, denied.start, { count: 4 }))) ? denied : undefined) ?? paid
  if (none && !isOthers(scene, none.start)) return [claim(none, { field: 'liens', value: 'none', confidence })]
  return asked ? plainAnswer(scene) : []
}

/** "I buy with cash, no loan" tells of no home they own. */
const BUYS = spots('buy(?:ing)?|purchas(?:e|ing)|cash|comprar|compro|compramos|contado|efectivo|enganche|down payment')
const CLEARED =
  'none now|ahora no (?:tiene|hay) (?:ningun[oa]?|nada)|ya se pago|no liens(?: on it)?(?: anymore)?(?: now)?|(?:it|that|they) (?:got|was|were|has been|have been|is|are) (?:all )?(?:cleared|paid(?: off)?|released|settled|lifted|removed|taken care of)|(?:ya )?(?:lo|la|se) (?:quitaron|quito|pagamos|pague|levantaron|liquid[a-z]{1,5})'
const NOW_NONE = spots(CLEARED)
const NOW_NONE_FIND = finds(CLEARED)

type Stretch = { start: number; end: number }
/** In the answer to the question, the words of a lien may hold a time: "two years of taxes". */
const claim = ({ start, end }: Stretch, fact: Draft): Claim => ({
  rank: fact.confidence > 0.9 ? 'reason' : 'word',
  start,
  end,
  facts: [fact],
})
const placed = (found: RegExpExecArray): Stretch => ({ start: found.index, end: found.index + found[0].length })

const KIND =
  "(?:irs|tax|taxes|property tax|federal|state|judge?ment|court|mechanic'?s?|contractor'?s?|hoa|child support|medical|solar|hero|pace|city|county|code|small|old|utility|water|franchise tax board|ftb)"
const LIEN = finds(
  lines(`(?:irs|ftb|hoa|city|county|state|contractor|ex)(?: already| still)? (?:has|put|placed|filed|slapped|got) (?:one|a l(?:ie|ei)n|one on it)|(?:(?:an? |the |one |some |two |\\d )?(?:${KIND} ){0,2}(?:liens?|leins?|judge?ments?)(?: (?:from|with|by|for) (?:the |an? |my |
      our )?[a-z]{2,14}(?: (?:company|board|association|panels|taxes|loan|support))?)?(?: (?:del|de la|de|por) (?!(?:\\d|mil|como|unos)(?![a-z]))[a-zñ]{2,14})?)|property taxes(?: [a-z0-9]{1,6}){0,3} (?:behind|late|owed|past due)|back taxes|unpaid (?:property )?taxes|(?:owe|
      behind on)(?: (?:some|the|back|my|our))? (?:property |back )?taxes|(?:second|2nd|third|3rd) (?:mortgage|loan|trust deed|
      deed of trust)|two (?:mortgages|loans)|2 (?:mortgages|loans)|helocs?|home equity (?:line(?: of credit)?|loan)|equity (?:line|loan)|
      line of credit|reverse mortgage|(?:solar|hero|pace|sunrun|tesla) (?:loan|lease|contract|panels? (?:loan|lease))|(?:leased|
      financed) solar|(?:behind on|unpaid|past due)(?: (?:the|my|our))? hoa(?: dues| fees)?|hard money loan|loan modification|lis pendens|
      (?:un |el |dos |unos )?gravamen(?:es)?(?: (?:del|de la|de|por) (?:[a-zñ]{2,14})(?: [a-zñ]{2,12})?)?|impuestos (?:atrasados|que debo)|
      (?:debo|debemos|atrasad[oa]s? (?:con|en)) (?:[a-z0-9ñ]{1,8} ){0,4}impuestos(?: de (?:la )?propiedad)?|segunda hipoteca|dos hipotecas|linea de credito|(?:un |el )?embargo(?= (?:sobre|en|contra))|
      embargo (?:fiscal|del irs|de impuestos|de hacienda)|multa de la ciudad`),
)
const CLEAR = finds(
  lines(`(?:the |my |la )?(?:house|home|property|place|condo|casa|propiedad) (?:does not|is not|has none|has nothing|no(?: tiene)?)(?=[.,!]|$)|(?:liens?|mortgages?|debts?|owed|gravamen(?:es)?|deudas?|hipotecas?) ?[:=-] ?(?:none|no|nothing|zero|0|n/?a|ningun[oa]?|nada|cero)|free and clear|free & clear|(?:clear|clean) title|title is (?:clear|clean)|(?:own|owned|owns) (?:it |the (?:house|home|place|property) |this |
      everything )?(?:outright|clear|free)|(?:no|zero|without|not any|never had)(?: (?:any|other))? (?:liens?|leins?|mortgages?|encumbrances?|
      loans?|debts?)(?: (?:on|or|and|at|against) [a-z ]{2,14})?|(?:mortgage|house|home|loan|it)(?: is| was|
      s)?(?: all| fully| totally| completely| finally)? paid off|paid in full|all paid off|nothing (?:is )?owed|nothing (?:on|
      against) (?:it|the (?:house|title|property))|(?:do|does) not (?:owe|have) (?:anything|a (?:dime|thing|penny|cent|mortgage|lien|
      loan))(?: on| against)?|owe (?:nothing|zero)(?! (?:like|compared|close|near|but))|(?:no tiene|no hay|no tengo|no tenemos|sin|no debo|no debemos)(?: (?:ningun[oa]?|
      nada de|mas|otr[oa]s?))? (?:deudas?|gravamen(?:es)?|hipotecas?|prestamos?)|libre de (?:gravamen(?:es)?|deudas?|hipoteca)|(?:esta|es|
      casa|propiedad|completamente|totalmente|todo) (?:ya |toda )?(?:pagad[oa]|liquidad[oa]|saldad[oa])|(?:esta|es) libre(?= |[.,!]|
      $)(?! (?:el|la|hoy|mañana|los|para|a las))|ya (?:(?:la |lo )?esta pagad[oa]|(?:la|lo) (?:pague|pagamos|liquide|liquidamos|termine|
      terminamos)|(?:pague|pagamos|liquide|liquidamos) (?:toda )?(?:la casa|la hipoteca|todo)|(?:termine|
      terminamos) de pagar(?:la| la casa| la hipoteca))|no (?:debo|debemos|se debe|debe) (?:nada|ni un)(?! de (?:explic|dar))`),
)
const PAID_OFF = finds('paid (?:it |the (?:house|home|mortgage|loan) |the house )?off(?! (?:the|my|our) (?:car|card|debt))|paying nothing')
const HOUSE_LOAN = spots('house|home|mortgage|loan|place|property|casa|hipoteca')

/** "La cuenta en colección del hospital ya la pagué": a debt that is on no title. */
const OTHER_DEBT = spots('coleccion|colecciones|collections?|tarjetas?|credit cards?|(?:car|truck|student) loans?|carro|troca|multa')
const isOtherDebt = (near: string): boolean => OTHER_DEBT.test(near) && !HOUSE_LOAN.test(near)
const NEAR = 48

/** "Nothing owed but the solar". */
const BUT_FOR_ANYWHERE = spots(
  '(?:nothing|none|nada|no)(?: [a-z]{1,6})? (?:but|except|besides|other than|aside|apart|excepto|mas que|menos)',
)
const BUT_FOR = /^,? (?:but|except|besides|other than|aside|apart|menos|excepto|mas que|solo|nomas|pero) /
const DENIED = spots('not|no|never|nor|without|zero|ni|nunca|tampoco|sin|ningun[oa]?')
const SAYS_NONE = spots('no|without|zero|never had|sin|ningun[oa]?|not have(?: any)?|are not any|is not any|not got')
const NONE_AFTER = /^ ?[:=-] ?(?:none|no|nothing|zero|0|n\/?a|ningun|nada|cero)/
const isDenied = (scene: Scene, { start }: Stretch): boolean => DENIED.test(wordsBefore(scene, start, { count: 4 }))

const ASKS =
  /^[ ¿]*(?:so |and |ok |but |um |umm |well |pero |y )?(?:what|wat|wats|whats|how|is|are|do|does|did|can|could|should|would|will|which|why|who|when|define|explain|que (?:es|son|quiere|significa)|como|cual|cuales|hay que|puedo|debo tener|se puede)(?![a-z])/
/** "What is a lien" tells of none. */
const isAsking = (scene: Scene, at: number): boolean => {
  return segmentText(scene, at).includes('?') || ASKS.test(sentenceText(scene, at))
}
const OTHERS = spots(
  "(?:my|our|the|his|her|mi|el|la) (?:friend|neighbou?r|cousin|brother|sister|buyer|agent|son|daughter|uncle|aunt|nephew|niece|buddy|boss|coworker|pastor|church|landlord|tenant|vecin[oa]|amig[oa]|prim[oa]|herman[oa]|compadre|comadre|compa|cuñad[oa]|ti[oa]|sobrin[oa]|suegr[oa]|patron|jefe|yerno|caser[oa]|iglesia)(?:'?s)?|his|her|their|car|truck|carro|troca|better|passing",
)
const isOthers = (scene: Scene, at: number): boolean =>
  OTHERS.test(wordsBefore(scene, at, { count: 4 })) || ON_A_THING.test(scene.text.slice(at, at + THING_WITHIN))

/** "My ex has a lien on his truck", "un gravamen en su camioneta": what is held for a debt is no home of theirs. */
const ON_A_THING =
  /^[^.;!?,]{0,36}(?:liens?|judge?ments?|gravamen(?:es)?|one|embargo)(?: (?:on|against|for|over|en|sobre|contra|de))(?: (?:my|the|our|a|his|her|their|mi|el|la|su|un|una|nuestr[oa]))(?: (?:old|new|work|other|viej[oa]|nuev[oa]))? (?:cars?|trucks?|boat|business|rv|trailer|motorcycle|bike|suv|van|jeep|paycheck|wages|carros?|troca|camioneta|coche|lancha|negocio|moto|traila)(?![a-z])|^[^.;!?,]{0,36}(?:liens?|gravamen(?:es)?)(?: (?:on|against|en|sobre))(?: (?:his|her|their))(?: [a-z]{2,9})? (?:house|home|place|condo|property)(?![a-z])/
/** "The heloc is paid off", "there was a lien but we cleared it". */
const OVER_NOW =
  /^,? (?:(?:but|and|pero|y) )?(?:(?:i|we|they|it|that|which|ya|lo|la|se|is|was|has|been|got|have|already|all|fully|just|since|finally|esta) ){0,4}(?:paid(?: off)?|cleared|released|closed|settled|lifted|removed|gone|taken care of|pagad[oa]|pague|pagamos|quitaron|liquid[a-z]{2,5}|levantaron)(?![a-z])/
const OVER_WITHIN = 60
const THING_WITHIN = 90

const NONE =
  /^(?:um |well |pues |oh )?(?:(?:esta |es |todo )?(?:libre|limpi[oa]|all clear|clear|clean)(?=[.!,]|$)|hasta donde (?:yo )?se,? no|no|nope|none|nah|nothing|not that i know of|not any|no none|zero|not that (?:i|we) (?:am aware|are aware|know|can think|have heard)(?: of)?|none that|nada|ningun[oa]?|no nada|nel|no,? (?:nothing|none|not that i know of|ningun[oa]?|nada)|que yo sepa no|no que yo sepa)(?![a-zñ])(?! (?:se|entiendo|entendi|quiero|puedo|idea|clue|thanks|tengo idea|way|problem))/
/** Things that are paid off with the house, named in answer to the question. */
const BARE =
  /^(?:(?:yes|yeah|well|um|just|only|a|an|the|the only|there is|there's|we have|i have|si|nomas|solo|lo de|el|la|los),? ){0,4}(solar|paneles(?: solares)?|heloc|hero|pace|child support|second)(?: (?:panels?|loan|lease|program|solares))?(?=[ .,!]|$)(?! (?:are|is)? ?(?:paid|owned|ours|pagad))/

const ONLY_MORTGAGE = spots(
  lines(`(?:just|only|nothing but|nomas|solo|solamente|unicamente) (?:the |my |our |a |one |la |mi |una |first )?(?:regular |first |normal |
      usual )?(?:mortgage|loan|hipoteca|prestamo)|the (?:usual|regular|first) mortgage|un prestamo (?:con|del|de) (?:el |la )?(?:banco|casa)|(?:just|only|nothing but|solo|nomas) (?:the |a |my |our |la |el )?(?:first|house note|house payment|primera|del banco)(?! (?:time|one|year|home|casa))`),
)

/** "Nope" clears the title; "just the mortgage" names it, where its amount is not said. */
function plainAnswer(scene: Scene): Claim[] {
  const none = NONE.exec(scene.text)
  if (none && BUT_FOR_ANYWHERE.test(scene.text)) return []
  if (none && (scene.words <= 8 || /^ ?[,.!]/.test(scene.text.slice(none[0].length))) && !scene.text.includes('?'))
    return [claim({ start: 0, end: none[0].length }, { field: 'liens', value: 'none', confidence: 0.85 })]
  const bare = scene.text.includes('?') ? null : BARE.exec(scene.text)
  if (bare?.[1] !== undefined) {
    const at = { start: bare[0].lastIndexOf(bare[1]), end: bare[0].length }
    return [claim(at, { field: 'liens', value: [written(scene, at.start, at.end).toLowerCase()], confidence: 0.85 })]
  }
  const mortgage = ONLY_MORTGAGE.exec(scene.text) ?? /^(?:a |the |my |la |una |mi )?(?:mortgage|hipoteca|home loan)[.!]?$/.exec(scene.text)
  if (!mortgage || /\d/.test(scene.text)) return []
  const stretch = { start: mortgage.index, end: mortgage.index + mortgage[0].length }
  return [claim(stretch, { field: 'liens', value: ['mortgage'], confidence: 0.85 })]
}
