const SHAPES: readonly RegExp[] = [
  /\b(?:not|no longer|isnt|arent|never|were not|aint)(?: \w+)? interested(?: (?:anymore|at all|in (?:selling|buying|your|this|anything|it|working|any of)\b.*|thanks?|thank you|right now|sorry|at this time|please))*$/,
  /\b(?:went|going|gone|signed|working|listed|sticking) (?:\w+ ){0,2}?(?:with|through) (?:another|a different|someone else|somebody else|other|our|my|a|an)\b(?!(?: \w+){0,2}? (?:lender|bank|credit|loan|mortgage|cpa|attorney|lawyer|contractor|divorce|separation|probate|foreclosure|move|lot|lease)\b)/,
  /\b(?:(?:decided|chose|choosing|deciding) (?:to go|on going)|(?:am|are|were|im|is|will be|gonna be) going|going|will go|gonna go|went) (?:\w+ )?with (?:(?:the|that) other|my|our|his|her|a friend|someone|somebody|redfin|another)\b(?! (?:\w+ ){0,2}?(?:lender|bank|loan|mortgage|wife|husband|kids|family|price|number|gut|plan|idea))/,
  /\b(?:hired|found|chose)(?: \w+)? (?:an?|another|our own|my own|a different) (?:agent|realtor|broker)\b/,
  /(?<!\b(?:before|after|when|until|till|til|once|if|than|day|time|year|house|home|place|condo|townhouse|property|lot|land|one|what|where|building|unit|duplex|since) )\b(?:already|just|(?:we|i)(?: have| had)?(?: just| already)?)(?: have| we| already)? (?:bought|purchased|sold|closed(?! on (?:our|my|the) sale)|listed|found (?:a|one|our|something))\b(?! (?:it|this|that|the (?:house|home|place|property)|this (?:house|home|place))(?: \w+){0,3}? (?:in|for|from|when|since|back|\d))(?!(?: \w+){1,4} (?:last|back in|years? ago|in (?:19|20)\d\d)\b)/,
  /\b(?:not|no longer|done|stopped|quit) (?:looking|searching|selling|buying|in the market|moving)(?: (?!yet$)\w+)?(?: anymore)?$/,
  /\b(?:decided|deciding|chose) (?:not to|to stay|against|to wait)\b|\bchanged (?:my|our) minds?\b/,
  /\b(?:no|ya no)(?: \w+)? (?:interesa|interesad[oa]s?|interesan)(?! (?:que|las?|los|el|una?|esa|ese|esas|esos))\b/,
  /(?<!\b(?:un|una|el|la|los|las|mi|mis|otr[oa]|es[ea]|est[ea]) \w+ que )\bya (?:l[ao]s? )?(?:compre|compramos|vendi|vendimos|tengo (?:casa|a alguien)|tenemos casa|encontre|encontramos|firme con|firmamos con|fuimos con|estoy con otr[oa]|trabajo con)\b(?!(?: \w+){0,4}? (?:hace|desde|en (?:el )?(?:19|20)\d\d)\b)/,
  /\bya no (?:\w+ )?(?:busco|buscamos|buscando|quiero vender|quiero comprar|queremos (?:vender|comprar)|vendo|vamos a (?:vender|comprar|mudar\w*)|voy a (?:vender|comprar))\b/,
  /\b(?:otr[oa] (?:agente|realtor|agencia|inmobiliaria|corredor[a]?))\b.*\b(?:contrat|firm|decid|eleg|escog|trabaj|vamos|fuimos)|\b(?:decidimos|decidi|elegimos|nos fuimos|me fui|contratamos|contrate|firmamos|firme)(?: \w+){0,3}? (?:con )?otr[oa]\b|\bcambi(?:e|amos) de (?:opinion|idea|parecer)\b|\bdecidi(?:mos)? (?:no|quedar\w*|esperar)\b/,
]

/** Whether a clause turns the offer down without asking for contact to end. */
export const isSoftRefusal = (clause: string, text = clause): boolean =>
  !OTHER_SIDE.test(clause) && !SOLD_TO_BUY.test(text) && SHAPES.some((shape) => shape.test(clause))

/** "We're selling, not buying" takes the one side by leaving the other. */
const OTHER_SIDE =
  /(?<!not )\b(?:selling|buying),? not (?:buying|selling)\b|\bnot (?:buying|selling)(?: yet)? \w+ (?:\w+ )?(?:buying|selling)\b|\b(?:vend\w+|compr\w+) no (?:vend\w+|compr\w+)\b/

/** "We sold our old place, so it's cash" tells how they buy. */
const SOLD_TO_BUY =
  /\b(?:sold|closed on|vendi|vendimos)(?: ya)? (?:our|my|the|mi|nuestra|la) (?:old|previous|last|first|other|starter|current|otra|anterior|primera|vieja)\b|\b(?:sold|vendi|vendimos)\b.*\b(?:cash|contado|(?<!not )looking (?:for|to buy)|want to buy|(?:need|want) (?:a|an|another) |down payment|enganche|(?<!\bno (?:\w+ )?)(?:busc(?:o|amos|ando)|quiero otra|quiero comprar|queremos comprar|necesit(?:o|amos) (?:otra|una|comprar)|nos falta))\b|\b(?:want|looking|hoping|ready|need|quiero|queremos|busco|buscamos)(?: \w+)? (?:buy|find|get|purchase|comprar|casa)\b.*\b(?:now that|since|because|ahora que|ya que|porque)(?: \w+){0,3}? (?:sold|closed|vendi|vendimos)\b|\b(?:now that|ahora que)(?: \w+){0,3}? (?:sold|vendi|vendimos)\b/

/** A whole text that thanks and says no. */
export const isNoThanks = (text: string): boolean => NO_THANKS.test(text)

const NO_THANKS = /^no (?:thanks?|thank you|thx|ty|gracias)(?: (?:though|amigo|sir|man|bye|im good))?$/
