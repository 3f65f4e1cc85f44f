import { lines } from '../lib/lines.ts'

const SOMEBODY_EN =
  lines(`(?:my|our|the|his|her|their)(?: (?:\\w+ )?(?:poor |elderly |old )?)(?:moms?|mama|mother|dads?|father|parents|folks|wife|husband|hubby|spouse|
    partner|fiancee?|girlfriend|boyfriend|sons?|daughters?|kids?|brothers?|sisters?|grandma|grandmother|grandpa|grandfather|aunt|uncle|cousin|niece|
    nephew|in laws?|ex|tenants?|renters?|seller|sellers|owners?|buyers?|boss|roommate|friend|family)`)
const SPARE_EN =
  lines(`(?:(?:dont|not|never|stop|quit|avoid|hold off on)(?: (?:to|be|please|ever|even|go|you|start|keep))* (?:text|messag|contact|call|writ|bug|bugg|bother|
    reach|send|email|ask|ring|pester|hit|go)\\w*(?: (?:out|to|up|with|through|or \\w+))* |leave |keep )${SOMEBODY_EN}`)
const ME_EN =
  lines(`(?:(?:talk|speak|deal|text|write|message|call|go|come|work|coordinate|check|communicate|it|that|them|everything|anything|all)(?: \\w+){0,2}? (?:to|with|
    through|thru|by) (?:me|us)|(?:goes|go|come|comes) (?:through|thru|to|by) me|(?:just|only|instead|rather|and|so|directly|but|always) (?:text|tell|ask|
    write|message|call|use|contact|me)(?: me)?|(?:^| )(?:text|write|tell|ask|message) me|i (?:am|was) (?:the one|her|his|their|handling|dealing|in charge|taking care|
    running|managing|doing)|(?:i|we) (?:speak|handle|decide|answer|manage|run|take care)|i (?:will|can|got|have)(?: \\w+)? (?:answer|pass|relay|tell|
    handle|deal|ask|take care|set|let|fill|show|explain|it handled|this)|me instead|me directly|this (?:number|phone) (?:is|works) \\w+)`)
const US_TOO_EN =
  lines(`(?:(?:or|and|nor|neither|either) (?:me|us|myself|mine|i|anyone|anybody|any of us)|me (?:either|neither|too)|(?:stop|quit|dont|not|never)(?: \\w+)? (?:text|
    messag|contact|call|bother|writ)\\w* (?:me|us|this|here)|my (?:number|phone|name|info)|(?:this|it) is (?:my \\w+|her|his|their) (?:\\w+ )?(?:phone|number|cell|line)|
    me (?:at|on) (?:my|\\d)|(?:her|his|their) (?:phone|number|cell|line)|lists?|unsub\\w*|remov\\w*|delet\\w*|take (?:me|us|her|him|them)|report\\w*|police|lawyer|attorney|
    (?:not|isnt|aint|arent|never|doesnt|dont|no|nobody|nothing)(?: \\w+){0,2} (?:selling|sell|sold|interest\\w*|for sale|buying|want|wants|ours|moving)|leave (?:me|us)|
    we are (?:done|good))`)

const SOMEBODY_ES =
  lines(`mi(?:s)? (?:\\w+ )?(?:mama|mami|madre|jefa|jefe|jefita|papa|padre|papas|padres|espos[oa]|marido|mujer|senora|viej[oa]|novi[oa]|hij[oa]s?|nin[oa]s?|herman[oa]s?|abuel[oa]s?|
    abuelit[oa]s?|ti[oa]s?|prim[oa]s?|suegr[oa]s?|cunad[oa]s?|ex|inquilin[oa]s?|compadre|comadre|familia|socio|amig[oa])`)
const SPARE_ES =
  lines(`(?:\\b(?:no|ni|nunca|tampoco|deje|dejen|deja|dejar|evite|pare|paren) (?:(?:ya|me|le|les|la|lo|los|las|de|se|vuelva|vuelvan|a|estar|ande|este) ){0,4}\\w+ (?:(?:nada|mas|mensajes|textos) )*
    (?:a|al|con) (?:${SOMEBODY_ES}|los inquilinos|(?:la|el) vendedor\\w*|(?:la|el) duen[oa])|\\ba ${SOMEBODY_ES} (?:ya )?(?:no|ni|nunca|mejor no) (?:le|les|la|lo|los|las)\\b|
    \\b${SOMEBODY_ES} (?:ya )?no quiere[n]? que (?:le|les|la|lo)\\b)`)
const ME_ES =
  lines(`(?:conmigo|(?:mejor|solo|nomas|directo|sino|directamente|si) (?:a mi|yo|por aqui|por aca|conmigo)|(?:escrib|mand|llam|habl|marqu|busqu|avis|pregunt|dig|texte|envi|dame|
    pas)\\w*(?:me|enme|amelo|emelo)|a mi (?:si|los|las|el|la|me|todo)|yo (?:le|les|se lo|se los|soy|veo|me encargo|decido|manejo|contesto|paso|respondo|aviso|
    arreglo|hago|atiendo|estoy|llevo)|me (?:escribe|manda|llama|habla|dice|avisa) a mi)`)
const US_TOO_ES =
  lines(`(?:ni (?:a )?(?:mi|nosotros|nadie|yo)(?! \\w*(?:mama|papa|espos|herman|hij))|a mi tampoco|tampoco a mi|y a mi|(?:no|ni|nunca|dejen? de|deja de|paren de)(?: \\w+)? (?:me|nos) |
    (?:escrib|mand|llam|molest|text|busc|contact|habl|envi)\\w*(?:irme|arme|irnos|arnos|iendome|andome)|mi (?:numero|telefono|celular|cel|nombre)|listas?|baja|
    (?:este|esto|ese|es) (?:es |su |el )*(?:su |de ella |de el )?(?:numero|telefono|celular|cel)|(?:quit|sac|borr|elimin|saqu)\\w+|policia|denunci\\w+|demand\\w+|report\\w+|
    no (?:quiere|quieren|quiero|queremos) (?:vender|nada|saber|comprar|sus|mensajes|textos|mas|recibir)|no (?:vende|venden|vendemos|vendo)|no (?:esta|estan|estamos|estoy) interes\\w+|
    no (?:le|les|nos|me) interesa)`)

/**
 * Somebody of theirs is to be left alone, and they go on themselves: "don't text my mom, deal with me here". Whoever speaks for the whole house
 * ("nor me", "she isn't selling", "this is her phone") is asking for an end.
 */
export const ON_BEHALF: readonly RegExp[] = [
  new RegExp(`^(?!.*\\b${US_TOO_EN}\\b)(?=.*\\b${SPARE_EN}\\b).*\\b${ME_EN}\\b`),
  new RegExp(`^(?!.*\\b${US_TOO_ES}\\b)(?=.*${SPARE_ES}\\b).*\\b${ME_ES}\\b`),
]

export const isOnBehalf = (text: string): boolean => ON_BEHALF.some((pattern) => pattern.test(text))
