import type { Condition } from './condition-cue.ts'
import { finds } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

/** What a house is held up, kept dry and supplied by: a fault of one of these is a large one. */
const STRUCTURE =
  lines(`(?:beams?|joists?|rafters?|trusses|subfloors?|septic(?: tank)?|retaining wall|load bearing wall|(?:main |sewer |water )line|crawl ?space|house|casa|vigas?|columnas?|fosa septica|
      (?:whole |entire )?(?:wiring|electrical|electric(?: system)?)|cableado|instalacion(?:es)? electricas?|tuberias?|cimientos|muros?|losa)`)
/** What can be changed in an afternoon. */
const FIXTURE =
  lines(`(?:stove|oven|range|dishwasher|disposal|sinks?|toilets?|showers?|tub|vanity|mirrors?|light bulbs?|bulbs|handrails?|railings?|banister|mailbox|garage door|locks?|hinges|door ?knobs?|water heater|thermostat|ceiling fans?|doorbell|
      estufa|horno|lavaplatos|lavavajillas|lavabo|fregadero|excusado|taza|escusado|regadera|tina|focos?|lamparas?|chapas?|cerraduras?|barandal(?:es)?|mosquiteros?|persianas?|abanicos?|ventilador(?:es)?|calenton|calentador|boiler|timbre|porton)`)
const FAULT =
  lines(`(?:(?:is|are|was|has|have|got|esta|estan|ya|also|both|all|kind of|medio|bien|just) ){0,3}(?:leaks?|leaking|drips?|dripping|broken|busted|broke|out|went out|gave out|died|dead|shot|cracked|loose|missing|stuck|clogged|do(?:es)? not work|stopped working|quit|
      gotea[n]?|tira agua|rot[oa]s?|quebrad[oa]s?|descompuest[oa]s?|se descompuso|no (?:sirven?|jalan?|prenden?|funcionan?)|falla[n]?|fallando|floj[oa]s?|tapad[oa]s?|fundid[oa]s?)`)
const CHANGE =
  '(?:replac(?:e|ing)|fix(?:ing)?|chang(?:e|ing)|swap(?:ping)?|repair(?:ing)?|need(?:s)?(?: new| a new)?|cambiar(?:le)?|arreglar(?:le)?|reparar(?:le)?|componer(?:le)?)'
const ITS = '(?: (?:the|a|an|one|two|some|few|couple|of|new|old|all|la|las|el|los|una?|unos|unas|kitchen|bathroom|hall|guest|master)){0,4}'

/** Parts and what is wrong with them, by the size of the work. */
export const FAULTS: readonly { value: Condition; phrase: RegExp }[] = [
  {
    value: 'major_repairs',
    phrase: finds(
      lines(`re-?(?:wire[ds]?|wiring|pipe[ds]?|piping|plumb(?:ed|ing)?)(?= (?:the )?(?:whole|entire|house|home|place|everything|it)|[.,!]|$)|needs? (?:to be )?re-?(?:wired|piped|plumbed)|${STRUCTURE} (?:(?:is|are|esta|estan|ya|all|se|todo|toda|has|have|been) ){0,3}(?:rott(?:ed|en|ing)|sinking|shifting|shifted|settling|leaning|collaps(?:ed|ing)|caving|eaten|
          hundiendo|hunde|hundio|cayendo|podrid[oa]s?|venciendo|vencid[oa]s?|ladead[oa]|de lado|no sirve|inservible)|destrozad[oa]|deshech[oa]|hech[oa] pedazos|(?:buckets?|pots|pans|cubetas?|baldes?|botes|ollas)[^.?!]{0,24}(?:when(?:ever)? it rains|every rain|cuando llueve|cada que llueve)|
          (?:when(?:ever)? it rains|every rain|cuando llueve|cada que llueve)[^.?!]{0,32}(?:buckets?|pots|pans|cubetas?|baldes?|botes|ollas|adentro|inside)|(?:daylight|sky|outside|el cielo|la luz|afuera)(?: [a-z]{2,8}){0,2} (?:thru|through|por) (?:the |el |la |un |una |a )?(?:[a-z]{3,10} )?(?:roof|walls?|ceilings?|floor|techo|paredes|pared|hoyo|hole)|
          (?:car|truck|carro|camioneta|tree|arbol)(?: [a-z]{2,8}){0,2} (?:went|came|crashed|drove|fell|entro|cayo|choco)(?: (?:in|into|through|thru|on|onto|en|contra|encima de)){1,3} (?:the|our|my|el|la)? ?(?:house|garage|living room|roof|wall|casa|cochera|sala|techo|pared)|not (?:safe|fit) to live in|no se puede vivir`),
    ),
  },
  {
    value: 'minor_repairs',
    phrase: finds(
      lines(`${FIXTURE} ${FAULT}|(?:leaky|broken|busted|cracked|loose|clogged|dripping) (?:[a-z]{3,9} )?${FIXTURE}|${CHANGE}${ITS} ${FIXTURE}|(?:needs?|could use|wants|necesita|ocupa|le falta) (?:some |a little |a bit of |un poco de |un poquito de |su |algo de )?(?:love|attention|sprucing(?: up)?|freshening up|cariño|cariñito|amor|atencion)|
          (?:cosas|cositas|detalles|arreglos) (?:chiquit[oa]s|chic[oa]s|pequeñ[oa]s|sencill[oa]s|menores|simples)|(?:small|little|minor|simple|easy) (?:stuff|fixes)`),
    ),
  },
  {
    value: 'move_in_ready',
    phrase: finds(
      lines(`(?:just|only|all|nomas|nada mas|solo)(?: (?:thing|que|you|you would|you'd|youd|need|needs|have|to|would|got|left|se|es|is)){0,6} (?:bring|pack|traer|traiga|traigan|llegar con|llegue con|lleguen con|meter)(?: (?:in|is|are))? (?:your|a|the|sus|tus|las|los|su|tu)? ?(?:tooth ?brush|suitcases?|bags?|boxes|furniture|clothes|stuff|couch|maletas?|muebles|cosas|ropa|cepillo)|
          (?:thing|things) (?:you would|you'd|youd|you) need to bring(?: [a-z]{1,3}){0,2} (?:a |your )?(?:tooth ?brush|suitcases?|bags?|furniture|clothes)|unload the (?:truck|van|u-?haul)|unpack (?:and|your)`),
    ),
  },
]
