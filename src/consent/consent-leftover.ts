const LEAD_EN =
  '(?:please|just|can|could|would|will|you|you need to|you should|you have to|you must|i need you to|i want you to|i said|hey|hi|ok|no|seriously|omg|dude|so|and|then|also|kindly|again|look|listen|bro|sir|maam|i told you to|i asked you to|i would like you to|i am asking you to|how do i|how can i|lol|yes|hello|yo|god|jesus)'
const PRONOUN_EN =
  '(?:it|this|that|these|those|them|all|of it|of this|of that|of these|everything|already|right now|now|please|immediately|asap|today|ok|doing|with|for real|thank you|at once|messing around|bro|man|dude|already please|thanks|sir|maam|here|again)'
const LEAD_ES =
  '(?:ya|por favor|porfavor|favor de|que|puede|pueden|puedes|podria|podrian|podrias|quiero|quisiera|necesito|oigan|oiga|oye|no|senor|senora|senorita|les pido|le pido|te pido|me|lo|los|se|hola|bueno|pues)'
const PRONOUN_ES =
  '(?:esto|eso|ya|todo|por favor|de una vez|aqui|con|ahora|inmediatamente|todo esto|gracias|oiga|senor|amigo|amiga|hombre|de inmediato|ahi|mas)'

const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^(?:${LEAD_EN} )*(?:stop|quit|cease|desist|discontinue|remove|delete|end|halt|erase|withdraw|revoke|no more|unenroll)(?: ${PRONOUN_EN})*$`,
  ),
  /^(?:please )?stop (?:i|we|not|wrong|this is|you|no)\b/,
  /\b(?:want|need|would like|wish|make|get|have) (?:this|it|that|these|all this|everything)(?: all)? (?:to )?(?:stop|end|cease|stopped)(?: now| please| already)*$/,
  /\b(?:this|it|that) (?:has to|needs to|must|should|better|has got to) (?:stop|end|cease)(?: now| please| already)*$/,
  /^(?:\w+ ){0,3}(?:cut it out|knock it off|take (?:it|this|that) off|leave it alone|turn (?:it|this) off|shut (?:it|this) off)(?: now| please| already)*$/,
  /^(?:\w+ ){0,4}(?:end|stop|close|terminate) (?:this|the|our) (?:conversation|chat|thread|exchange)(?: now| please| here)*$/,
  /^(?:please |just |now |oh )*(?:fuck|f|piss|buzz|sod) off\b(?: \w+)?$|^(?:please |just )*get lost$/,
  new RegExp(
    `^(?:${LEAD_ES} )*(?:para|pare|paren|parale|parele|parenle|basta|detente|detenganse|detengase|dejalo|dejenlo|dejelo|dejen|quital[oa]|quitenlo|quitelo|quiten|quitar|borral[oa]|borrenlo|borrelo|borrar|borren|eliminal[oa]|eliminenlo|eliminelo|eliminar|eliminen|sacal[oa]|saquenlo|cancela|cancelal[oa]|cancelen|cancelenlo|cancelelo|cancele|cancelar|terminen|terminenlo|termina|retiren|retirar|suspendan|no mas)(?: ${PRONOUN_ES})*$`,
  ),
]

/** The longest clause, in words, that may be left over. */
const LONGEST = 8

/** Whether a clause holds an ending verb with no object, or only a pronoun: nobody but a person or the model can tell what is to end. */
export const isLeftOver = (clause: string): boolean => clause.split(' ').length <= LONGEST && SHAPES.some((shape) => shape.test(clause))
