import { ends, finds, opens, spots } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

/** A meaning of a number other than the price: words that stand before it or after it, in the order they are tested. */
export type MoneyCue = { before?: RegExp; after?: RegExp; near?: RegExp; unless?: RegExp }

const MONTH_AFTER = '(?:a|per|each|every|al|por|cada)? ?(?:month|mo|mes)|/ ?(?:month|mo|mes)|monthly|mensual(?:es|mente)?'

export const PER_MONTH = opens(`(?:or so |dollars )?(?:${MONTH_AFTER})`)
export const MONTHLY_BEFORE = spots(
  'monthly(?: payments?| budget| payment)?|(?:(?<!down )payments?|pagos?|mensualidad(?:es)?) (?:of|around|under|about|is|are|de|below|up to)|mensual(?:idad|es)?',
)
export const PER_YEAR = opens('(?:a|per|each|al|por) (?:year|yr|año|ano)|/ ?(?:yr|year)|annually|yearly|anual(?:es)?')

export const OWED: MoneyCue = {
  before: spots(
    lines(`(?:just|only) (?:the |my |a |our )?(?:mortgage|loan)|(?:mortgage|loan) (?:only|alone|itself)|owe[sd]?(?! (?:you|him|her|them|u|my|the irs|taxes|back)(?![a-zñ]))|owing|payoff|pay off|(?:loan|mortgage) (?:balance )?(?:is|of|was|around|
        about|at)|balance(?: is| of| on)?|remaining|(?<!te |le |les |os )(?:debo|debemos)(?! (?:una?|de|ir|hacer|pagar|estar|tener)(?![a-zñ]))|deben|
        se debe|hipoteca (?:es )?(?:de|como|por)|hipoteca|saldo|me faltan?|nos faltan?|resta`),
  ),
  after: opens(
    lines(`(?:still )?(?:left|owed|owing|remaining)|is (?:still )?owed|is what (?:i|we) (?:still )?owe|on the (?:mortgage|loan|note|balance|
        first)|(?:loan |mortgage )?(?:payoff|balance)|(?:mortgage|loan)(?! approval| pre)|in (?:debt|mortgage)|que (?:debo|debemos)|
        de (?:hipoteca|deuda|saldo)|(?:al|con el) banco|to the bank`),
  ),
  unless: spots(
    'approved|approval|preapproved|cleared|qualif(?:y|ied|ies)|get a (?:mortgage|loan)|new loan|car|truck|credit cards?|student|tarjetas?|carro|troca|transfer|work[ -]life|aprob(?:aron|ado|ada|ados)|paid',
  ),
}

export const INCOME: MoneyCue = {
  before: spots(
    lines(`(?:i|we|both|combined|together|and|he|she|wife|husband|family) (?:gross|bring in|pull in|makes?(?! (?:it|me|us|that|an?|sure|the|you)(?![a-zñ])))|
        making|earn(?:s|ed|ing)?|salary|income|ganamos|gano|gana|ganando|ingresos?|sueldo|salario|household`),
  ),
  after: opens('(?:a year )?(?:salary|income|gross|household|de ingresos?|de sueldo)'),
}

export const DOWN: MoneyCue = {
  before: spots(
    'down payment|(?:the|our|my|mi|el) down(?:,? (?:lo|la|ya|que) (?:tenemos|tengo|junt[a-z]{1,4}|ahorr[a-z]{1,4}|traigo|tengo listo))?,? (?:is|son|serian|sera|de|es de|como|would be|will be|can be|could be|seria|es)|put(?:ting)? down|downpayment|enganche|pago inicial|(?:have|got|with) saved|saved(?: up)?|savings|ahorr(?:os|ado|ados|amos|e)|junt(?:e|amos)|de entrada',
  ),
  after: opens(
    lines(`(?:(?:as a gift|de regalo) )?(?:for|towards?|para) (?:our|my|the|el|mi|nuestro) (?:down|enganche)|(?:cash )?(?:to put )?(?:(?:towards?|into|on) (?:the |a |our |my )?)?down(?! (?:the|to|from|by|street|here|there|in|on)(?![a-zñ]))|(?:for |as |in )?(?:a |the |my |our )?down ?payment|saved|(?:in |en )?(?:(?:cash|efectivo|savings|the bank) )?(?:for|towards?|para) (?:the |a |our |my |el )?(?:down|enganche)|for (?:the |a )?down|
        in savings|(?:put away|set aside|stashed|tucked away|socked away|squirreled away|ready|juntados?|guardados?|ahorrados?|apartados?|listos?)(?: away)? (?:for|towards?|para)(?: (?:the|a|our|my|el|la|dar el|un))? (?:down|enganche|inicial|entrada)|(?:de|para el|para|como|del|pal|pa'l|pa el|pa) (?:enganche|inicial|down(?! (?:to|the|here)(?![a-z])))|(?:para )?(?:dar |poner )?de (?:entrada|enganche|inicial)|ahorrados?|de pago inicial`),
  ),
}

/** "Putting 20 percent". */
export const PUTTING =
  /(?<![a-z])(?:put|putting|planning on|poner|poniendo|dar|dando|pongo|ponemos|damos|doy)(?: (?:down|about|around|like|only|just|maybe|at least|como|unos|solo|nomas|el|un)){0,3} $/

export const REPAIRS: MoneyCue = {
  before: spots(
    lines(`(?:roof|roofing|plumbing|plumber|handyman|contractor|electrician|electrical|foundation|termite|pool|paint|painter|floor(?:ing)?|roofer|techero|plomero|pintor|contratista|electricista|albañil)(?: (?:guy|guys|company|man|people|dude))? (?:says?|said|wants?|wanted|quoted?|quotes|asked|is asking|charges?|told (?:me|us)|estimates?|estimated|thinks|gave (?:me|us)|dice|dijo|quiere|(?:me |nos )?cobra|cotizo|pide)(?: (?:it is|it|about|around|like|over|me|us|como|unos|que|son|would be|for)){0,3}|(?:fix(?:ing)?|repair(?:ing)?|replac(?:e|ing)|redo(?:ing)?) (?:it|that|(?:the|my|our|everything)(?: [a-z]{1,12}){0,3}) (?:costs?|
        would cost|will cost|would be|would run|runs?|is|around|about|for)|(?:foundation|roof|plumbing|electrical|repair|termite|
        mold)(?: repairs?)? (?:work|job|repairs?|damage)(?: (?:will|would|is going to))? (?:runs?|costs?|be)(?: (?:me|us|about|around|
        like))?|(?:repairs?|rehab|renovations?|damage|contractor|fixes)(?: [a-z]{1,10}){0,4} (?:costs?|quote|quoted|estimate|estimated|at|
        around|about|of|is|are|runs?|total)|(?:techo|fundacion|cimientos|plomeria|drenaje|boiler|alfombra|ventanas?|pintura|cocina|pisos?|aire|instalacion electrica)(?: nuev[oa]s?)? (?:me |nos )?(?:sale|saldria|cuesta|costaria|anda|viene|vendria)(?:n)?(?: (?:en|como|unos|por|saliendo|costando)){0,3}|(?:arreglar|reparar|cambiar|pintar|componer)(?:las?|los?|les?)?(?: [a-zñ]{1,12}){0,5} (?:cuesta|
        costaria|sale|saldria|cobran|cobra|vale|seria|son|es)(?: en)?(?: como| unos)?|(?:arreglos?|
        reparacion(?:es)?)(?: [a-zñ]{1,12}){0,6} (?:cuestan?|costarian?|salen?|saldrian?|son|es|de)(?: en)?(?: como| unos)?|(?:repairs?|
        rehab|renovations?|fixing (?:it|that|the roof)|roof|quote|estimate for (?:repairs|the roof)|contractor|work) (?:costs?|quote|
        would be|would cost|will cost|is|are|was|came|around|about|of|said|says|wants)|quoted|cotiz(?:aron|o|an|amos)|reparacion(?:es)?|arreglos?|(?:arreglarla|
        arreglarlo|componerla) cuesta`),
  ),
  after: opens(
    lines(`(?:dollars |dolares |bucks )?(?:worth )?(?:of|in|de|en) (?:[a-z]{1,12} (?:and |y )?){0,2}(?:paint(?:ing)?|flooring|carpet|roofing|
        roof work|foundation|plumbing|pintura)|(?:dollars |dolares |bucks )?(?:worth )?(?:of|in|de|en) (?:deferred |needed |
        [a-z]{1,12} )?(?:work|repairs?|updates|rehab|renovations?|fixes|damage)|(?:for|on|to do) (?:the |a |my |our |new |all the )?(?:(?:mold|roof|foundation|plumbing|electrical|kitchen|bath(?:room)?|paint(?:ing)?|carpets?|floors?|flooring|termites?|hvac|ac|windows?|drywall|siding)(?: and| y| &)? ?){1,4}(?:repairs?|work|job|damage|fix(?:es)?)?(?= (?:is|was|are|per|they|he|she|the|according|quote)|[,.]|$)|(?:por|para|en|de) (?:el|la|los|las|todo el|toda la|hacer el|hacer la) (?:arreglo|arreglos|reparacion|reparaciones|trabajo)|(?:la|el|los|las) (?:reparacion|reparaciones|arreglo|arreglos)|(?:in |for |to )(?:do )?(?:the )?(?:repairs?|fix)|to (?:fix|
        repair|replace|redo)|(?:dolares )?(?:de|en|para|por) (?:trabajo|reparacion(?:es)?|arreglos?|reparar|arreglar|componer|cambiar)(?! (?:el|la|mi|los|las) (?:carro|troca|camioneta|moto|coche|motor|llantas|transmision))|
        to get it (?:ready|fixed)|(?:en|para) (?:reparacion(?:es)?|arreglos?|arreglar(?:la|lo)?)`),
  ),
  unless: spots('paid|spent|put|dropped|sunk|invested|pague|pagamos|gast(?:e|amos)|invert(?:i|imos)|met(?:i|imos)'),
}

/** The same whatever follows. */
export const SUNK = spots(
  '(?:sunk|spent|invested|poured)(?: (?:about|around|like|over|almost|another|nearly|more than|us|me|in)){0,3}|gast(?:e|amos)(?: (?:como|unos|casi)){0,2}|invert(?:i|imos)(?: (?:como|unos|casi)){0,2}|le (?:he |hemos )?(?:met(?:i|imos|ido)|invert(?:i|imos|ido))(?: (?:como|unos|casi)){0,2}',
)
/** What is repaired or treated is not the home. */
/** What was paid for a part of the home is not what the home cost. */
export const FOR_A_PART = spots(
  'kitchen|roof|windows?|floors?|flooring|solar|pool|hvac|furnace|fence|driveway|cabinets|carpets?|remodel|addition|patio|paint|cocina|techo|ventanas?|pisos?|paneles|alberca|barda|remodelacion|baños?|cuarto extra|pintura',
)
export const OTHER_REPAIR = spots(
  'car|cars|truck|transmission|engine|tires?|brakes|mechanic|dentist|dental|tooth|teeth|vet|surgery|hospital|carro|troca|camioneta|transmision|motor|llantas|mecanico|muelas?|operacion|moto|(?:old|last|other|previous|first) (?:house|home|place)|(?:otra|vieja|anterior) casa',
)
/** "The county has it at 402". */
export const HAS_IT_AT = ends(
  '(?:has|have|had|puts?|pegs?|pegged|values?|valued|appraised|assessed|estimates?|estimated|lo tiene|la tiene|la tienen|lo tienen|la valua|la valuaron|la valuo|has it assessed)(?: (?:it|mine|ours|us|(?:my|our|the) (?:house|home|place|condo|property)|valuad[ao]|la casa|mi casa)(?: (?:assessed|valued|appraised|estimated|pegged))?)(?: (?:at|around|about|en|como)){1,2}(?: \\$)?',
)
/** A gift for the down payment is theirs to put down. */
export const DOWN_MEANT: MoneyCue = {
  before: spots('down payment|downpayment|for the down|enganche'),
  after: opens(
    '(?:(?:as a gift|de regalo) )?(?:(?:to|for|towards?|para) (?:help |ayudar |put (?:toward|towards|down on|on|into) )?(?:with |con )?(?:(?:our|my|the|a|el|mi|nuestro) )?(?:down|downpayment|enganche)|towards? (?:it|the (?:house|home|purchase)))',
  ),
}

/** Money already spent on the home is neither its price nor what repairs will cost. */
export const SPENT: MoneyCue = {
  before: spots(
    '(?:sunk|spent|invested|poured|dropped|put)(?: (?:about|around|like|over|almost|another|nearly|more than|us|me))?|gast(?:e|amos)|invert(?:i|imos)|le met(?:i|imos)',
  ),
  after: opens(
    '(?:dollars |dolares )?(?:into|in|on|worth|remodel|fixing|en) (?:it|the|this|that|a|my|our|new|upgrades|updates|repairs|fixing|remodel|renovat|la|el|un|arregl|remodel|pintar)',
  ),
}

export const PAST: MoneyCue = {
  before: spots(
    'paid(?! off)|bought|purchased|pague|pagamos|compre|compramos|(?:la|lo) (?:agarr|consegu|sac|adquir)(?:e|o|amos|i|imos) (?:en|por)|costo(?: en)?|cost (?:us|me)|original(?:ly)? price|closed (?:on it )?(?:at|for)',
  ),
  after: opens(
    "(?:back )?(?:in (?:19|20)\\d\\d|when (?:i|we) (?:bought|purchased)|originally|years ago|cuando (?:la |lo )?compr|(?:(?:alla|como|mas o menos) )?(?:en|por|para)(?: (?:el|alla|por)){0,2} (?:año )?(?:19|20)\\d\\d|(?:back )?(?:in|around) (?:like |about )?(?:(?:19|20)\\d\\d|'?[089]\\d(?!\\d))|hace|in the (?:80|90)s)",
  ),
  unless: spots(
    'want|asking|sell|vender|worth|budget|sold for|(?:i|we) sold|vendi|vendimos|(?:now|ahora|ahorita)(?: (?:its|it is|es|esta|at|en|like|about|como|they|charge|want)){1,3}',
  ),
}

export const COMPARISON: MoneyCue = {
  near: spots(
    lines(`they (?:listed|sold|asked|are asking|want|wanted|paid|got|bought) (?:that|this|it|theirs|hers|his|for|the)|your (?:house|home|place|property)|neighbou?r(?:'?s|s')?|down the (?:street|road|block)|next door|across the street|up the street|comps?|comparables?|zillow(?:'s)?|
        zestimate|redfin|realtor\\.com|trulia|opendoor|offerpad|online (?:estimate|value|valuation)|estimates?|estimated|apprais(?:al|ed|er)|
        assess(?:ed|or|ment)|tax value|offer we (?:got|had)|(?:got|had|have|received|another|other|their|cash|his|
        her) (?:an? )?(?:\\w{1,12} )?offer|offered(?: me| us)?|(?:they|he|she|investor|someone) offered|vecin[oa]s?|al lado|calle abajo|
        en linea|(?:en|el|por) (?:el )?internet|la pagina|(?:that|a|the|this|your) (?:website|web site|app|site)|google|(?:una|la) app|
        la computadora|websites?|algorithm|se (?:vendio|fue) en|vendieron (?:la|su)|le dieron|les dieron|dieron por|received|(?:me|
        nos) ofreci(?:o|eron)|offering|turned down|rejected|passed on|rechac(?:e|amos)|rechazamos|(?:me|nos) (?:quiso|quisieron|querian|queria|quiere|quieren) (?:dar|pagar|ofrecer)|(?:wanted|wants|willing|ready|tried|trying) to (?:give|pay|offer|buy it) (?:me|us|for)|oferta de|(?:one|two|three|few|couple|2|3) doors? (?:down|up|over)|same (?:exact )?(?:floor ?plan|model|layout)|mismo modelo|avaluo|went for|(?:house|home|place|one) on (?:your|my|our|the|that) (?:street|block) go for|sold for|se vendio|was listed|that (?:one|house)|the one`),
  ),
  unless: spots('make me an offer|(?:accept|take|want|expect|consider) an? (?:\\w{1,12} )?offer'),
}

/** What somebody or something else makes of the home, right before the figure. */
export const SAYS = new RegExp(
  `(?<![a-z])(?:(?:zillow|redfin|zestimate|chat ?gpt|google|app|site|website|computer|appraiser|assessor|county) (?:told|tells|gave|gives) (?:me|us)|(?:alexa|siri|zillow|redfin|realtor|trulia|zestimate|estimate|website|site|app|page|algorithm|computer|internet|google|online|appraiser|appraisal|assessor|county|tax bill|chat ?gpt|robot|pagina|aplicacion|computadora|linea|sitio|avaluo)(?:'?s)?(?: [a-z]{1,12}){0,3} (?:says?|said|thinks?|has|had|puts|put|claims?|shows?|showed|estimates?|estimated|values?|valued|guesses|came|comes|dice|dijo|marca|muestra|pone|da|calcula|sale|salio))(?: [a-zñ']{1,14}){0,6} ?\\$?$`,
)
/** What somebody else's home went for. */
export const SOLD = spots(
  lines(`sold|sells?|selling|got|gets|getting|went|listed|listing|paid|bought|closed|appraised|asked|asking|received|accepted|took|vendio|vendieron|vende|
      venden|vendiendo|vendida|dieron|dio|pago|pagaron|compro|compraron|saco|sacaron|valuaron|listo|pide|piden`),
)
/** What is left of a price is another figure. */
export const NET = spots(
  lines(`walk(?:ing)? away with|in (?:my|our) pocket|after (?:the bank|fees|everything|closing|paying)|net(?:ting)?|profit|take home|clear(?! (?:for|by|up))|
      me quede|nos quede|me queden|nos queden|libres?|limpi[oa]s?|en la bolsa|de ganancia`),
)
export const PER_HOUR = opens(
  '(?:an|per|por|la|a la|/) ?(?:hour|hr|hora)|(?:an?|per|por|a la|al|cada|every|each|/) ?(?:hour|hr|hora|day|night|week|weekend|dia|noche|semana)(?! (?:ago|before|later|pasad))|hourly|daily|diari[oa]s?|(?:or so|o algo asi) (?:a|an|per|al|por) (?:day|night|week|hour|dia|noche|semana|hora)',
)
/** Questions about what is usual say nothing of the asker. */
export const ASKS_USUAL =
  /^[ ¿]{0,3}(?:(?:so|and|ok|okay|but|wait|hold on|hey|hi|quick question|question|serious question|honest question|lol|also|oh|y|pero|oiga|oye|espere|espera|una pregunta|pregunta),? ){0,3}(?:do(?! not)|does|did|is|are|was|am|what|whats|how|why|which|should|would|will|who|necesito|necesitamos|tengo que|tenemos que|hay que|que|cuanto|cual|como|es|debo|piden|se puede|se necesita)(?![a-zñ])/

/** A question without its mark. */
export const ASKS_WHAT =
  /^ ?(?:(?:so|and|but|ok|wait|hold on|hey|also|oh|y|pero|oiga|oye|espere),? ){0,2}(?:(?:is|are) (?:it |that |there |a |an |the )?(?:\$?\d[\d,.]{0,8} ?(?:k|%|percent|mil)? ?)?(?:down|required|needed|enough|mandatory|a must|true|necessary|obligatori[oa])|(?:es|son) (?:cierto|verdad|obligatori[oa]|necesari[oa]|requisito)|(?:what|how|que|cuanto) (?:do|does|can|could|would|will|kind|sort|much|me|nos|se|compro|alcanza)|why (?:is|are|do|does|would|did)|por que)(?![a-z])/

/** Whose price it is, said anywhere before it in the sentence. */
export const OTHERS_PRICE = spots(
  lines(`(?:the |that |a |one )?comps?|comparables?|(?:the|my|our|his|her|a|next door) neighbou?r(?:'s|s')?|neighbou?rs?(?:'s|')?|
      (?:al|el|la|los|a los|(?:la|esa|una|otra) (?:casa|propiedad)) (?:de (?:la esquina|al lado|enfrente|junto|la vuelta|atras|la otra calle|abajo|arriba))|zillow(?:'s)?|zestimate|redfin|(?:the |that )?(?:house|home|place|one) (?:(?:behind|beside|in front of|next to|near|by|across from) (?:us|me|ours|mine)|next door|across the street|down the (?:street|road|block)|
      around the corner|on the corner)|(?:one|two|three|few|couple|2|3)(?: of)? (?:doors?|houses?) (?:down|up|over)|same (?:exact )?(?:floor ?plan|model|layout)|mismo modelo|(?:an?|one|another|some|una?|otr[oa]) (?:of (?:the|them|those) )?(?:[a-z0-9]{1,10} ){0,2}?(?:(?:unit|house|home|place|condo|casa|depa|townhouse|model)s? )?(?:just )?(?:(?:on|in|from|de|en) (?:my|our|this|the|the same|same|mi|la|el|nuestra|la misma|el mismo|esta) (?:floor|building|complex|street|block|tract|neighborhood|hood|hoa|cul-de-sac|community|calle|cuadra|edificio|piso|complejo|colonia|privada|vecindario)|(?:just )?(?:sold|closed|went|listed) (?:for|at|in))|(?:mailed|sent|texted|emailed|called)(?: (?:me|us|a|an|letter|postcard|with|about|and|flyer)){0,5} offering|(?:investors?|wholesalers?|flippers?|opendoor|offerpad|cash buyers?|inversionistas?)(?: [a-z]{1,10}){0,2} (?:texted|mailed|emailed|called|sent|offer(?:s|ed)?|said|says|pays?|would pay|ofreci[a-z]{1,4}|ofrece[n]?|mando|dijo)|vecin[oa]s?|zestimacion|avaluo|apprais(?:al|er|ed)|(?:got|had|received) (?:an?|their|this|that|
      one) (?:[a-z]{1,12} )?offer|offered (?:us|me)|(?:me|nos) (?:han |ha |habian )?ofreci(?:o|eron|do)|(?:en|el|por) (?:el )?internet|
      (?:houses|homes|places|condos|ones|everything|they)(?: (?!want|need)[a-z]{2,12}){0,4} (?:go|going|went|sell|selling|sold|listed|listing|closing|closed|asking)(?: (?:for|at|in|around|about|like|over|near)){1,3}|(?:las|los|estas|otras) (?:casas|condos|propiedades)(?: [a-z]{2,12}){0,5} (?:vendiendo|venden|vendieron|pidiendo|piden|andan|yendo|cotizan)(?: (?:en|como|a|por|unos)){0,3}`),
)
export const RENT = spots(
  'rent(?:s|ed|ing|al)?|rent(?:o|a|amos|ando|ad[oa]s?)|alquiler|lease|(?:tenants?|renters?|inquilin[oa]s?) (?:me |nos )?(?:pays?|paying|pagan?)',
)
export const HOA = spots(
  'hoas?|hao|association|dues|asociacion|cuotas?|(?:condo|community|homeowners?|maintenance) (?:fees?|payments?|charges?)|mantenimiento',
)
export const DEBTS = spots(
  'debts?|(?:car|cars|truck|auto|vehicle)(?:s)? (?:payments?|notes?|loans?)|(?:cars?|trucks?|motorcycle|boat)(?! (?:insurance|wash|stereo|parts))|moto|student loans?|loans?|credit cards?|cards|child support|alimony|deudas?|prestamos?|tarjetas?|carros?|troca|camioneta|pension',
)
export const YEARLY_COST = spots('tax(?:es)?|insurance|hoa|premium|dues|mello|impuestos?|seguro')
export const MORTGAGE_PAYMENT = spots('mortgage|hipoteca|property tax(?:es)?|insurance|seguro|impuestos?|utilities|solar')

/** A bare number within four words of these is a price. */
export const PRICE_NEAR = spots(
  lines(`(?:it is|its|it's) (?:all )?(?:yours|a deal|sold)|(?:we have|you have|you got|you(?:'ve| have) got) (?:a deal|yourself a)|price[ds]?|pricing|budget|spend(?:ing)?|asking(?: for)?|worth|happy|up to|(?:pre)?aprobad[oa]s?|list(?:ed|ing)? (?:it )?(?:at|for)|
      sell(?:ing)? (?:it )?(?:for|at)|afford|range|(?:is )?where (?:we|i) (?:stop|tap out|draw the line|max out|top out)|(?:we|i) (?:stop|tap out|max out|top out) at|would do it|does it|good (?:to|up to|for)|letter|carta|approved|cleared|(?:pre-?)?qualified|pre-?approved|green ?light|go ahead|luz verde|precios?|
      presupuesto|gastar|vale|pido|pedimos|vender(?:la|lo)? (?:en|por)|pagar|aceptaria(?:mos)?|content[oa]s?|feliz|felices|bottom line`),
)
/** A bare number right after these is a price. */
export const PRICE_ADJACENT = ends(
  lines(`(?:(?:said|says|told (?:me|us)|dijo|dijeron|gave (?:me|us)) (?:ok|okay|yes|sure|fine|si|que si)(?: up)? (?:to|for|at|hasta|por|a)|(?:i|we) (?:would|could|can|will) (?:do|go|pay|offer|give|be at)|want|need|get|take|accept|looking for|looking at|hoping for|closer to|offer of|go to|go as high as|(?:stretch|push|bump)(?: (?:it|that|things|up|budget|our|the|my)){0,2} to|make it|make that|quiero|
      queremos|aceptamos|ofrezco|de)(?: (?:around|about|like|at least|maybe|como|unos))?(?: \\$)?`),
)
/** Where a wish begins, the meaning of words before it ends: "owe nothing and want 600k". */
export const WISH = finds(
  'want|asking|price|budget|worth|sell (?:it )?(?:for|at)|list (?:it )?(?:for|at)|quiero|queremos|pido|pedimos|precio|presupuesto|nothing|nada',
)
export const BUYER_NEAR = spots(
  lines(`(?:said|says|dijo|dijeron) (?:ok|okay|yes|si|que si)|budgets?|spend(?:ing)?|afford|(?:pre-?)?approved|cleared|(?:pre-?)?qualified|green ?light|go ahead|luz verde|buy(?:ing)?|purchase|up to|can go|can do|letter|
      presupuesto|gastar|comprar|comprando|pagar|preaprobad[oa]s?|aprobad[oa]s?|(?:me|nos) (?:pre)?aprob(?:aron|o)|(?:can|could) pay|pay up`),
)
export const SELLER_NEAR = spots(
  'sell(?:ing)?|asking|worth|list(?:ing|ed)? (?:it|ours|mine)?|net|get for|walk away|vender(?:la|lo)?|vendo|vale|pido|pedimos|our (?:house|home|place)|mi casa',
)

const LEAD_IN = '(?: (?:about|around|like|say|unos|los|the|a|maybe|como))?(?: ?\\$)?'
/** "Not under 600" is a floor; tested before the ceilings it contains. */
export const FLOOR_DENIED = ends(
  lines(`(?:no less than|not less than|no menos de|ni (?:un|una|medio) (?:peso|centavo|dolar|quinto) (?:menos|abajo)(?: de)?|(?:not|nothing|no|never|nunca|jamas|ni|nadie|nobody)(?: (?!(?:sure|if|unless|more|but|sea|si|mas|than|over) )[a-zñ']{1,12}){0,6} (?:anything )?(?:under|below|less than|lower than|menos de|
      por debajo de))${LEAD_IN}`),
)
export const MAX_BEFORE = ends(
  lines(`(?:under|below|up to|upto|max(?:imum)?(?: price| budget)?(?: is| of| at| would be)?|no more than|less than|at most|no higher than|(?:not|
      nothing|no|never)(?: (?:go|going|pay|paying|spend|spending|want|wanting|care|to|like|be|able|comfortable|willing|get|look|at|
      anything|it|can|interested|in|a|penny|dollar|dime|much|any|really|afford|price[ds]?)){0,6} (?:over|above|more than|past|beyond|
      higher than|exceed(?:ing)?)|without (?:going|spending|paying)(?: (?:over|above|past|more than)){1,2}|ni un (?:centavo|peso|dolar|
      quinto|cinco) mas(?: de| que| alla de)?|que no (?:pase[ns]?|pasen|exceda|suba|sea mas|llegue|cueste mas|salga)(?: (?:de|mas|los|
      arriba)){0,3}|(?:no|nunca|jamas|ni)(?: (?!(?:sea|menos|si|solo|nomas|hasta|a) )[a-zñ]{1,12}){1,4} (?:mas|arriba|alla|encima) de(?: los)?|no (?:puedo |podemos |quiero |queremos |pienso )?(?:pasar(?:me|nos)?|gastar|pagar|subir(?:me|nos)?|ir(?:me|
      nos)?)(?: (?:de|mas|los|arriba|que)){0,4}|sin pasar(?:me|nos|se)? de|no mayor (?:a|de)|(?:a penny|a dollar|a dime) (?:more than|
      over)|tops?(?: is| out at)?|ceiling(?: is| of)?|limit[e]?(?: is| of| es| son| seria(?:n)?)?|cap(?:ped)?(?: is| of| it)? at|hasta|menos de|maximo(?: de| es| son| seria(?:n)?)?|
      por debajo de|debajo de|no mas de|tope(?: de| es| son| seria| serian)?|(?:we|i) (?:stop|tap out|max out|top out|draw the line) at|(?:quedar(?:nos|me)|no pasar(?:nos|me)?|mantener(?:nos|me)) (?:en|abajo de|debajo de)|<)${LEAD_IN}`),
)
export const MIN_BEFORE = ends(
  lines(`(?:over|above|at least|starting at|starts? at|more than|from|min(?:imum)?(?: is| of| would be)?|north of|upwards of|
      (?:lo )?(?:minimo|menos|mas bajo) (?:que )?(?:[a-z]{1,10} ){0,3}(?:es|son|seria|serian)|(?:the )?(?:lowest|least) (?:id|wed|i|
      we)(?: would| will| can| could)? (?:take|accept|go|do)(?: is| would be)?|minimo(?: de| es)?|mas de|al menos|por lo menos|desde|
      a partir de|arriba de|por encima de|bottom(?: line)?(?: is)?|>)${LEAD_IN}`),
)
/** The old price of a reduction bounds nothing. */
export const REDUCED_FROM = ends('(?:down|reduced|dropped|lowered|came down) from')
export const MAX_AFTER = opens(
  lines(`(?:a |como )?lo (?:mas|maximo|mas alto|mas que (?:puedo|podemos|doy|damos|pago|pagamos))(?! (?:o menos|pronto|rapido|barat|cerca|seguro))|(?:is |as |would be |at |es |de |al |como )?(?:my |our |the |a |mi |el |nuestro )?(?:absolute )?(?:max(?:imum|imo)?|tops?|at most|
      ceiling|limit|tope|(?:is )?(?:where|when) (?:we|i) (?:stop|tap out|draw the line|max out|top out)|or less|or under|or below|or lower|o menos|and under|absolute max)`),
)
export const MIN_AFTER = opens(
  '(?:is |as |would be |es |de |como )?(?:my |our |the |a |mi |el )?(?:min(?:imum|imo)?|or more|or above|or better|or higher|or over|and up|and above|at least|o mas|bottom line|floor|plus|para arriba|(?:and |y |or |but )?(?:not|no|ni) (?:a |an |one |un |una |medio )?(?:single |red )?(?:cent|penny|dollar|dime|nickel|centavo|peso|dolar|quinto) (?:less|lower|under|menos|abajo)|(?:and |y )?(?:nothing|nada|no) (?:less|lower|menos)|(?:yo )?no (?:le |la |me )?(?:bajo|bajamos|bajaria|bajariamos|la (?:suelto|doy|vendo))|y (?:de )?ahi no (?:bajo|me bajo|bajamos))',
)
export const APPROXIMATE_BEFORE = ends(
  lines(`(?:around|about|roughly|approx(?:imately)?|like|close to|closer to|near|nearly|almost|somewhere (?:around|near)|ballpark|
      in the ballpark of|como(?: unos)?|alrededor de|aproximadamente|aprox|cerca de|mas cerca de|unos|mas o menos|casi|maybe|probably|
      ~)(?: \\$)?`),
)
export const APPROXIMATE_AFTER = opens(
  'ish|or so|or thereabouts|give or take|ballpark|range|mas o menos|aproximadamente|roughly|approximately|o algo asi|area|-?ish',
)
export const HEDGE = spots(
  'maybe|might|probably|prolly|possibly|not sure|i think|i guess|guess(?:ing)?|perhaps|do not know|tal vez|talvez|quizas?|creo|a lo mejor|no se|supongo|puede ser',
)
export const DENIED_BEFORE = ends(
  lines(`(?:(?:not|never|nor)(?: (?:take|taking|accept|accepting|sell|selling|let|give|giving|go|going|do|even|ever|consider|look at|settle|list|listing|want|come|coming|bring|insult me with|offer|
      paying|pay|spend|spending|need|needing|expect|expecting|to|be)){1,4}(?: (?:it|mine|ours|this|my house|our house|the house))?(?: go| away| up)?|not|no|never|isn't|
      forget|instead of|rather than|en vez de|en lugar de|(?:ni (?:loc[oa]|de broma|de chiste|borrach[oa]|en sueños|muert[oa])|jamas|nunca|no)(?: (?:la|lo|se la|
      me la))? (?:vendo|vendemos|venderia|doy|damos|daria|suelto|dejo|regalo|acepto|aceptamos|aceptaria|quiero|pago|pagamos|gasto))(?: (?:back|at me|here))?(?: (?:at|for|with|
      around|about|like|a|the|de|por|en|un))?(?: \\$)?`),
)
export const DENIED_AFTER = opens(
  lines(`(?:is |es |seems |sounds |esta )?(?:way |muy |really |just |a bit |a little )?too (?:low|much|high|little|expensive|rich)|(?:is not|
      no es|will not be|would not be) (?:enough|suficiente)|(?:(?:no|ay no|uy no|nombre|nah|nope)(?:,| (?=eso |that |thats |ese )) ?)?(?:(?:eso|that|thats|that's|ese precio) )?(?:(?:is|es|seria|would be|s|esta) )?(?:way |muy |bien |re |super |really |just |a bit |a little |un poco |demasiado )?(?:poc[oa]|poquit[oa]s?|poquitit[oa]|poquisim[oa]|baj[oa]|bajit[oa]|alt[oa]|car[oa]|barat[oa]|regalad[oa])(?=[ .,!]|$)(?! (?:a poco|mas))|demasiado|(?:will|would|
      does) not (?:work|do|cut)|no alcanza|is off the table`),
)
