import { SOLD } from './money-cues.ts'
import type { Place } from './money-place.ts'
import { spots } from './phrases.ts'
import type { Scene } from './scene.ts'
import type { personAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'

/** A figure somebody else is the subject of: what their home went for, or nothing to us. */
export function othersMoney({ text }: Scene, place: Place, person: ReturnType<typeof personAt>): 'sold' | 'theirs' | null {
  if (person === null || person.whose === 'own' || LENDER_TELLS_US.test(place.source)) return null
  if (OF_WHO_KNOWS_WHERE.test(place.far) && !SOMEWHERE.test(`${place.far} ${place.after}`)) return 'theirs'
  if (OPINION.test(place.source) || WE_AFFORD.test(place.source)) return 'theirs'
  if (PAYS_US.test(text.slice(person.end, person.end + FAR))) return null
  if (person.whose !== 'other' || MINE_AFTER.test(place.after) || OFFERED.test(place.before)) return null
  if (TURNS_TO_US.test(text.slice(Math.max(person.end, place.figure.start - FAR), place.figure.start))) return null
  return SOLD.test(place.far) && !RAISED.test(place.far) && !LENT.test(place.far) && !LONG_AGO.test(`${place.far} ${place.after}`)
    ? 'sold'
    : 'theirs'
}

/** "The bank guy told us to stay under 540k": what a lender tells them is their own limit. */
const LENDER_TELLS_US =
  /(?<![a-z])(?:bank|lender|loan|mortgage|credit union|broker|chase|wells fargo|navy federal|banco|prestamos?|prestamista|financiera)(?:'?s)?(?: (?:guy|lady|man|woman|gal|officer|people|rep|person|agent|dude|muchach[oa]|señor|señora))?(?: (?:just|already|ya|only))? (?:told|said|says|tells|wants|advised|warned|(?:me|nos) (?:dijo|dijeron|dice|dicen|recomendo|aconsejo))(?: (?:us|me|to|that|we|i|it is|keep|stay|not|do|que|no|nos|me|go)){0,5}(?! (?:my|his|her|their|mi|a mi) )(?: [a-z]{1,9}){0,3} (?:under|below|over|above|beyond|past|than|to|at|tops|max|maximum|maximo|most|hasta|pasemos|pase|pasarnos|pasarme|de|menos)(?: (?:de|los))? \$?$/
/** "The couple in back gives me 1,675 rent": who pays us rent is our tenant. */
const PAYS_US =
  /(?<![a-z])(?:(?:gives?|pays?|paying|sends?|venmos?|zelles?|hands?) (?:me|us)|(?:me|nos) (?:da[n]?|paga[n]?|deposita[n]?))[^.;!?]{0,24} (?:in |of |de |for )?(?:rent|renta)(?![a-z])|^(?: who)? (?:rents?|is renting|are renting|renta[n]?) (?:the|my|our|from (?:me|us)|a room|el|la|mi|me|nos) ?(?:garage|back (?:house|room|unit)|rooms?|units?|casita|adu|studio|basement|upstairs|downstairs|house|cuarto|cochera|depa|casa)?(?: (?:for|at|en|por|de|like|about|como|me)){1,2} \$?\d/

/** "An investor knocked and said he would give me 430", "me llegó una carta que me dan 395 mil": what somebody would pay for theirs. */
export const isGivenUs = ({ before, source }: Place, person: ReturnType<typeof personAt>): boolean =>
  WOULD_GIVE.test(before) && !IF_GIVEN.test(source) && (person?.whose === 'other' || BY_LETTER.test(source) || A_BUYER.test(source))
const WOULD_GIVE =
  /(?<![a-z])(?:(?:would|will|could|can|to|ready to|willing to) (?:give|pay|buy it|take it)(?: (?:me|us|it))?|(?:me|nos) (?:dan|da|dara|daria|darian|dieran|pagan|paga|pagaria|compran|compra)(?: por (?:ella|la casa))?|cash(?: offer)?)(?: (?:for|about|like|around|up to|como|unos|hasta|en|los)){0,2} ?\$?$/
const IF_GIVEN =
  /(?<![a-z])(?:if|whoever|anybody|anyone|someone|somebody|until|unless|si|quien|alguien|hasta que|el que) (?:[a-zñ']{1,9} ){0,6}$/
const A_BUYER = spots('investors?|inversionistas?|wholesalers?|flippers?|cash buyers?|we buy houses|opendoor|offerpad|compradora?s?')
const BY_LETTER = spots('letters?|postcards?|flyers?|note|notes|card|ad|cartas?|tarjeta|volantes?|postal|anuncio|papelito|correo|mensajes?')

const FAR = 110

/** "My brother in law paid 650 for his in Eastvale", and not "650 for his insurance": a home of which they tell where it stands. */
export const isPaidForTheirs = ({ text }: Scene, { before, figure }: Place): boolean =>
  PAID.test(before) && !text.includes('?') && FOR_THEIRS.test(text.slice(figure.end, figure.end + THEIRS_WITHIN))
const PAID = /(?<![a-z])(?:paid|pays|gave|pago|pagaron|dio|dieron)(?: (?:like|about|around|over|almost|como|casi|unos|los)){0,2} \$?$/
const FOR_THEIRS =
  /^ ?(?:k |mil )?(?:for|por) (?:his|hers|theirs|(?:his|her|their) (?:house|home|place|condo)|(?:la|el) (?:suya|suyo|de (?:el|ella|ellos))|su (?:casa|condominio|propiedad))(?: (?:over|down|up|out|back|alla|aca|alli))? (?:in|en|by|near|on|por) (?!cash|19|20|installments|efectivo|total|all)[a-z]/
const THEIRS_WITHIN = 40

/** "The one next door is asking 599k", "across the street they want 610": a home of others says what is asked for it. */
export const isAskedElsewhere = ({ source }: Place): boolean => ASKED_ELSEWHERE.test(source)
const ASKED_ELSEWHERE =
  /(?<![a-z])(?<!not )(?:next door|across the (?:street|road|way|hall)|(?:down|up) the (?:street|block|road)|around the corner|on the corner|(?:behind|beside|next to|across from) (?:us|me|ours|mine)|(?:one|two|three|few|couple|2|3) (?:doors?|houses?) (?:down|up|over)|(?:the|that) (?:corner|other) (?:house|one))(?: (?:from|of|on) (?:us|me|ours|my|our|street|block){1,2})?(?: (?:house|one|neighbou?rs?|people|guy|lady|folks|family))?(?: (?:he|she|they|is|are|was|were|has|have|now|still|just|only|also|even|actually|currently)){0,4} (?:asking|wants?|wanting|listed|priced)(?: (?:price|for|at|is|like|about|around|over|almost|now|it)){0,3} \$?$/

/** Money that is only imagined, given, or paid by an insurance: nobody's price. */
export const isNobodysPrice = ({ source, own, after }: Place): boolean =>
  WHAT_IF.test(source) ||
  YOU_WOULD.test(source) ||
  IF_APPROVED.test(source) ||
  isHearsay(source, after) ||
  GIFT.test(own) ||
  GIVEN_AFTER.test(after) ||
  INSURED.test(own) ||
  OF_A_BILL.test(own) ||
  BILL_AFTER.test(after) ||
  LOST.test(source) ||
  SEEN.test(source) ||
  SEEN_FOR.test(source) ||
  LISTED_ONCE.test(source) ||
  OVER_BUDGET.test(after) ||
  HELOC_FOR.test(source) ||
  NOT_ENOUGH.test(after)

/** "My late husband always said it was worth half a million". */
const OPINION =
  /(?<![a-z])(?:said|thinks?|thought|believes?|swears?|guess(?:es|ed)?|dijo|decia|cree|creia|piensa)(?: [a-z']{1,12}){0,3} (?:worth|value|go for|get|sell for|vale|valia)(?: [a-z]{1,8}){0,2} ?\$?$/
/** "Our realtor friend says we could afford 600": what somebody thinks they could spend compares with nothing. */
export const WE_AFFORD =
  /(?<![a-z])(?:says?|said|thinks?|thought|told (?:me|us)|dice[n]?|dijo|cree|piensa)(?: (?:that|que))? (?:we|i|podemos|puedo|nos|me) ?(?:could |can |might |should |would |be able to |qualify for |podriamos |podria |alcanza |alcanzaria ){0,2}(?:afford|spend|go|buy|get|qualify|pagar|gastar|comprar|para|hasta)?(?: (?:up to|for|to|about|like|hasta|como|unos|de|para)){0,2} \$?$/
/** "My boss bought a place for 900k": a home of which nobody says where it stands compares with none. */
const OF_WHO_KNOWS_WHERE =
  /(?<![a-z])(?:bosse?s?|patron|jefe|jefa|coworkers?|manager|supervisor|dentist|doctor|barber|compadre|celebrity|youtuber) (?:just |once |ya |se )?(?:bought|got|purchased|paid for|compro|agarro|saco) (?:an? |some |una? |otra )(?:[a-z]{2,9} )?(?:house|home|place|condo|mansion|casa|casona|mansion)(?: [a-z]{1,6}){0,3} \$?$/
const SOMEWHERE = spots(
  'in [a-z]{4,}|on (?:our|my|the|this|that)|around|near|by us|here|there|down the|next door|same|en [a-zñ]{4,}|por aqui|cerca|ahi|alla|junto',
)
/** "A neighbor offered 500" is about our home. */
const OFFERED = spots(
  'offered|offer|ofrec[a-z]{1,6}|(?:investors?|wholesalers?|flippers?|cash buyers?|inversionistas?) (?:texted|mailed|emailed|sent|called|mando|mandaron)',
)
/** After "my sister sold, " a part of their own begins with what they ask or can spend; a lender "approved me". */
const TURNS_TO_US =
  /(?:[,;:.!?-]|(?<![a-z])(?:and|but|so|then|y|pero|asi que|entonces))(?: [a-z]{1,12}){0,4} (?:budget|max|asking|looking|(?:(?:i|we) (?:would|could|can|will|might)|id|wed|yo|nosotros) (?:go|do|pay|offer|give|spend|say|pagaria|ofreceria|daria)|under|up to|approved|cleared|presupuesto|hasta|pre-?approved|preaprob[a-z]{1,6})(?![a-z])|(?:[,;:.!?-]|(?<![a-z])(?:and|but|y|pero)) (?:us|me|mine|ours|a mi|a nosotros|nosotros|yo) (?:for|at|up to|only|like|about|por|en|hasta|nomas|solo)(?![a-z])|(?<![a-z])(?:approved|cleared|qualified|preapproved|get|got|has|had|gets) (?:me|us)(?![a-z])|(?<![a-z])(?:me|nos) (?:pre-?)?aprob/
const MINE_AFTER =
  /^ (?:for|por|de|on|is|es) (?:mine|ours|my|our|la mia|la nuestra|mi|nuestro)(?![a-z])|^ (?:would|will|is fine|works|quedo|quedamos|quedaria|me conformo|me voy|estaria|nos (?:va|vamos|quedamos))(?![a-z])/
/** "My cousin got approved for 700": what a lender lets somebody else spend. */
const LENT = spots('approved|preapproved|qualified|cleared|aprobaron|prestaron|aprobado|preaprobado|aprobada|preaprobada')
/** "My landlord just went up another 300": what somebody asks more is what no home went for. */
const RAISED = spots('(?:went|goes|going|gone|jumped) up|raised|hiked|subio|subieron')
/** What a home cost long ago says nothing of what homes cost. */
const LONG_AGO = spots(
  'in (?:19|20[01])\\d{1,2}|in the (?:[5-9]0s|eighties|nineties|seventies|sixties)|back (?:in|when|then)|(?:years|decades|ages) ago|when they (?:bought|got)|en (?:19|20[01])\\d{1,2}|hace (?:[a-z]{1,9}|\\d{1,2}) años|en aquel(?:los)? (?:tiempos?|entonces)',
)
const WHAT_IF = spots(
  '(?:i|we) (?:only )?wish(?! to)|if only|used to be (?:pre-?)?(?:approved|cleared|qualified)|what if|hypothetically|hipoteticamente|just hypothetical|suppose|supposing|imagine|imagina|imaginate|pretend|(?:if|wish) (?:i|we) (?:had(?! to| our| my| it)|won|were (?:rich|a millionaire)|hit the)|(?:lottery|powerball|mega millions|loteria|lotto)|que tal si|que pasa si|que pasaria si|y si (?:yo )?(?:digo|pido|pongo|pidiera|dijera|ofrezco)|si (?:tuviera|tuvieramos|ganara|ganaramos|fuera millonari[oa]|me sacara|nos sacaramos)|ojala tuviera|si (?!fuera posible|se puede)(?:(?:me|nos|te|le|se|la|lo|yo|ella|alguien) ){0,3}(?!quisiera|pudiera|hubiera|fuera|estuviera|compara|separa|prepara)[a-z]{2,10}(?:ara|aran|aramos|iera|ieran|ieramos)',
)
/** "Would you list it at 650k", "if it was your house": what is asked of us is no price of theirs. */
const YOU_WOULD =
  /(?<![a-z])(?:(?:would|could|will|do) (?:you|u|yall|you guys|jorge) (?:even |ever |really |personally |still |just |honestly |think (?:about|of) )?(?:list|listing|sell|selling|ask|asking|price|pricing|put|start|take|go|accept|buy|pay|offer|do)|(?:if|say) (?:it|this|that) (?:was|were|is|wuz) (?:your|ur|yours)|(?:if|say) you (?:were|was) (?:me|us|in my|selling|the owner|buying)|in my (?:shoes|place) (?:would|what)|what would you (?:do|say|think)|usted(?:es)? (?:la |lo )?(?:pondria|venderia|listaria|pediria|daria|aceptaria|ofreceria|compraria|anunciaria)[n]?|(?:la |lo )?(?:pondria|venderia|listaria|pediria|aceptaria|compraria|anunciaria)[ns]? (?:usted|ustedes|tu)|si (?:fuera|fuese) (?:su|tu|de usted|la de usted|usted|tuya|suya)|en mi lugar|usted que haria|que haria usted)(?: [a-zñ',]{1,14}){0,9} ?\$?$/

/** "They say under 700 you can't buy", "dicen que con menos de 700 mil ya no se compra nada": what people tell of a market bounds nobody. */
const isHearsay = (source: string, after: string): boolean =>
  (TELL.test(source) && (MARKET_AFTER.test(after) || NOTHING_BEFORE.test(source))) ||
  IMPERSONAL_AFTER.test(after) ||
  IMPERSONAL_BEFORE.test(source)
/** "If I get approved for 450 I'll be happy". */
const IF_APPROVED =
  /(?<![a-z])(?:if|unless|until|once|when|si|hasta que|cuando)(?: (?:i|we|they|me|nos|the bank|the lender|el banco)){1,2}(?: (?:ever|finally|actually|get|got|am|are|can|would|will|me|nos)){0,3} (?:pre-?)?(?:approv(?:ed?|es)|qualif(?:y|ied)|cleared|aprueb[a-z]{1,3}|preaprueb[a-z]{1,3}|prest[a-z]{1,3})(?: (?:me|us|for|por|hasta|up to|at|like|about|unos|como)){0,4} \$?$/
const TELL = spots(
  lines(`(?:they|people|folks|everyone|everybody|my (?:coworkers?|friends?|boss|buddy|cousin|neighbou?r|mom|dad|uncle)|the (?:guys|news|radio|internet)|somebody|someone)(?: (?:all|keep|always|at work|at church|here|there|around here)){0,3} (?:say(?:s|ing)?|said|tell(?:s|ing)? (?:me|us)|told (?:me|us)|swears?|claims?|thinks?)|
      (?:i|we) (?:heard|hear|read|saw)|(?:andan |estan )?dic(?:en|e|iendo)|(?:me |nos )?(?:dijeron|dijo|cuentan|conto)|(?:oi|lei|escuche|vi)(?: que)?|se dice|segun|supposedly|apparently|dizque|supuestamente`),
)
const MARKET_AFTER =
  /^(?:k| mil| thousand)?,? (?:(?:o menos|or less|ya|pues|around here|here|these days|right now|nowadays|anymore|por aqui|aqui|hoy en dia) ){0,2}(?:(?:you|u|one|nobody|no one|people|there|theres|there's|nadie|uno|se|la gente) |no |ni |will not|does not|can not|consigo|consigues?|se consigue|(?:me |te |nos )?alcanza|i (?:can|could) (?:get|find|buy)|gets? you|buys? (?:you )?(?:nothing|a shack))(?![a-z]{0}i )/
const NOTHING_BEFORE =
  /(?<![a-z])(?:(?:there (?:is|are)|theres|there's) (?:nothing|no(?:thing)? (?:houses?|homes?|places?)?)|nothing (?:decent |good |left )?(?:is |sells |exists |goes )?|nobody (?:sells|finds|buys|gets)(?: [a-z]{1,10}){0,3}|you (?:can not|cannot|can't|will not|could not|never) (?:buy|get|find|touch|rent|even)(?: [a-z]{1,10}){0,4}|no hay (?:nada|casas?)(?: [a-z]{1,8})?|nada(?: decente| bueno)?|(?:ya )?no (?:se )?(?:consigue|encuentra|halla|compra|hay|vende)s?n?(?: [a-z]{1,8}){0,2}) (?:for )?(?:under|below|less than|for|por menos de|de menos de|abajo de|debajo de|menos de|en menos de)(?: (?:like|about|los|como))? \$?$/
/** Said of everybody without a teller. */
const IMPERSONAL_AFTER =
  /^(?:k| mil| thousand)?,? (?:(?:ya|pues|por aqui|aqui|hoy en dia|ahorita) ){0,3}(?:ya )?(?:no se (?:compra|consigue|encuentra|halla|vende|puede comprar|agarra)|no hay (?:nada|casas?))(?![a-z])/
const IMPERSONAL_BEFORE =
  /(?<![a-z])(?:you (?:can not|cannot|can't|could not) (?:even )?(?:buy|get|find|touch)(?: [a-z]{1,10}){0,4}) (?:for )?(?:under|below|less than)(?: (?:like|about))? \$?$/

const GIFT = spots(
  '(?:a |the |as a )?gift(?:ing|ed|s)?(?: (?:of|us|me|about|around|like)){0,3}|chip(?:s|ped|ping)? in(?: (?:with|about|around|like)){0,2}|regal(?:a|an|ar|ando|aron|o)(?:nos|me)?(?: (?:como|unos|los)){0,2}',
)
const GIVEN_AFTER =
  /^ (?:as a gift|(?:in )?gift (?:money|funds)|from my (?:parents|mom|dad|folks|grandma|in-?laws)|de regalo|regalad[oa]s)(?![a-z])/
const INSURED = spots(
  '(?:insurance|adjuster|claim|fema|state farm|allstate|seguro|aseguradora)(?: [a-z]{1,10}){0,2} (?:paid|pays|gave|covered|covers|cut|sent|pago|dio|cubrio|cubre)(?: (?:us|me|out|for|about|like|como|unos)){0,2}',
)
/** "The edison bill was 610". */
const OF_A_BILL =
  /(?<![a-z])(?:bill|bills|ticket|premium|invoice|water|electric|edison|electricity|gas|recibo|luz|agua|multa|factura|fine)(?: (?:is|was|were|came|runs?|for|of|de|es|fue|llego|vino|salio|last|this|month|to|in|at|around|about|like|over|en|a|out|me)){1,5} ?\$? ?$/
/** "Pagué 600 de luz". */
const BILL_AFTER =
  /^ (?:dollars |dolares |bucks )?(?:de|for|on|in) (?:(?:la|el|my|the|our|mi) )?(?:luz|agua|gas|telefono|internet|cable|electric(?:ity)?|water|power|groceries|food|gasoline|diesel|gasolina|comida|mandado|despensa|dinner|lunch|tickets?|parking|shoes|zapatos|medicine|medicinas?)(?![a-z])/
/** A home that somebody else got, and one that was sold to them. */
const LOST = spots(
  'lost (?:out|it|that one|one|to)|outbid|fell through|beat us|sold (?:it to )?(?:me|us)|got the (?:house|home|place|condo)|(?:nos|me) la ganaron|(?:nos|me) ganaron|se quedo con la casa',
)
/** "Vi una casa en 700 mil, qué locura": what is only looked at. */
const SEEN =
  /(?<![a-z])(?:vi|vimos|saw|seen|toured|noticed)(?: (?:una?|otra|a|an|another|some|one|unas|esa|that))(?: [a-z0-9]{1,12}){0,4} (?:en|por|a|for|at|listed at|listed for|de) \$?$/
/** "The place in Corona we saw was 620". */
const SEEN_FOR =
  /(?<![a-z])(?:house|home|place|one|condo|townhouse|casa|la)(?: [a-z]{2,12}){0,4} (?:that |which |que )?(?:we|i|you|he|she|they)?(?: just| already)? ?(?:saw|seen|toured|visited|looked at|showed (?:us|me)|sent(?: (?:us|me))?|vimos|vi|visitamos|visite|mandaste|mando|enseño)(?: (?:yesterday|today|online|last [a-z]{4,8}|ayer|hoy|on [a-z]{4,9}))? (?:was|is|were|went for|costs?|at|estaba en|esta en|era de|costaba|cuesta|valia)(?: (?:like|about|around|at|listed at|asking|como|unos|over|almost)){0,2} \$?$/
/** "We had it listed at 600 in 2021". */
const LISTED_ONCE =
  /(?<![a-z])(?:had|was|were|been|tried|we|i|they|agent|realtor)(?: (?:it|ours|mine|this|the|house|home|place|agent|last)){0,3} (?:listed|priced|marketed|on the market|up for sale)(?: (?:it|ours|the house))? (?:at|for) (?:(?:like|about|around) )?\$?$|(?<![a-z])(?:estuvo|estaba|la tuvimos|la tuve|la tenian|la teniamos) (?:en venta |a la venta |listada |anunciada )?(?:en|por|a) (?:(?:como|unos) )?\$?$/
/** "620 and way over budget": what costs too much is nobody's limit. */
const OVER_BUDGET =
  /^(?:k)?(?:,| and| but| which is| so| y| pero| es)? ?(?:is |it is |thats |that is |its |esta )?(?:way |so |a bit |a little |just |really |far |muy |bien )?(?:over|above|past|beyond|outside|out of|outta|arriba de|fuera de|se pasa de|se sale de)(?: of)?(?: (?:our|my|the|what|mi|nuestro|el))? (?:budget|range|price|reach|league|we can|i can|presupuesto|alcance)(?![a-z])/
/** "Took out a heloc for 50 to do the kitchen". */
const HELOC_FOR =
  /(?<![a-z])(?:heloc|home equity loan|line of credit|second mortgage|linea de credito)(?: (?:for|of|de|por|like|about|around)){1,2} \$?$/
/** "Con 500 al mes no rento ni un cuarto". */
const NOT_ENOUGH =
  /^(?: a month| al mes| por mes|k| mil)? (?:no (?:rento|rentas|se renta|alcanza|me alcanza|compro|compras|consigo|se consigue|hago|hace uno)|(?:will|does|can|could) not (?:even )?(?:rent|get|buy|cover|touch)|(?:gets|buys) (?:you |me |us )?nothing)/
