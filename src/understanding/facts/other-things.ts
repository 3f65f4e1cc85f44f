import { lines } from '../../lib/lines.ts'
import type { Place } from './money-place.ts'
import { spots } from './phrases.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'

/** Whether a figure prices or counts a thing that is no home: "me compré una troca en 58 mil", "210k miles", "the wedding cost us 31k". */
export function isOfAThing(scene: Scene, place: Place): boolean {
  if (LIMIT_SAID.test(place.after)) return false
  if (IN_A_COUNT.test(place.after)) return true
  const around = partAround(place)
  return (THING.test(around) || DREAMT.test(sentenceText(scene, place.figure.start))) && !OF_A_HOME.test(around)
}

/** "690k max we got a dog": what follows a limit begins another thing. */
const LIMIT_SAID = /^ ?(?:max|maximum|tops|maximo|de tope|a lo mucho|lo mas|lo maximo)(?![a-z])/

/** Whether a text tells of such a thing and of no home: "listed my old kayak on facebook". */
export const namesAThing = (text: string): boolean => (THING.test(text) || GOODS.test(text)) && !OF_A_HOME_SAID.test(text)

/** What people sell to each other, and where. */
const GOODS = spots(
  lines(`kayaks?|canoe|strollers?|crib|jeans|sneakers|shoes|guitar|drums|piano|dresser|desk|mattress|playstation|ps5|xbox|iphone|ipad|tires?|rims|bikes?|treadmill|dress|puppies|kittens|gallos?|gallinas|chickens|goats?|
      bicicletas?|cuna|colchon|llantas|rines|vestido|muebles|craigslist|ebay|offerup|marketplace|poshmark|mercari|my (?:dentist|doctor|mechanic|vet)|mi (?:dentista|doctor|doctora|mecanico)|crowns?|root canal|brakes`),
)
const OF_A_HOME_SAID = spots(
  'house|home|place|condo|townhouse|property|casa|casita|propiedad|condominio|mls|zillow|redfin|realtor|agent|escrow|open house|roof|kitchen|bathrooms?|floors|fence|hvac|a/?c|heater|windows?|doors?|paint(?:ed)?|carpets?|plumbing|furnace|yard|pool|garage|solar|panel|electrical|techo|cocina|baños?|pisos?|ventanas?|puertas?|pintura|alfombra|plomeria|calenton|aire',
)

/** "You need like 100k income out here": what everybody is said to need is nobody's own. */
export const isRequired = (place: Place): boolean => REQUIRED.test(place.source)

/** The part of a sentence a figure stands in, between the words that join it to others. */
export const partAround = (place: Pick<Place, 'source' | 'after'>): string =>
  `${lastPart(place.source)} ${FIRST_PART.exec(place.after)?.[0] ?? ''}`

/** The words before a figure, back to what joins it to another. */
const lastPart = (source: string): string => source.split(PARTS).at(-1) ?? ''
const PARTS = /[,;:!?]|\.(?!\d)| (?:and|but|so|y|pero|asi que) /
const FIRST_PART = /^.*?(?=[,;:!?]|\.(?!\d)| (?:and|but|so|with|because|since|if|y|pero|con|porque|si) |$)/

/** Neither a home nor a part of one: what else people buy, pay for and count. */
export const THINGS =
  lines(`trucks?|cars?|suv|van|minivan|boat|jet ?ski|rv|motorhome|trailer|motorcycle|harley|bike|tesla|toyota|honda|ford|chevy|camry|civic|tacoma|f-?\\d{2,4}|silverado|tundra|ranger|bronco|jeep|wrangler|altima|accord|corolla|prius|peterbilt|kenworth|freightliner|wedding|honeymoon|quinceañera|quince|funeral|vacation|cruise|
      trip|tuition|college|degree|surgery|braces|ring|watch|couch|sofa|tv|laptop|phone|puppy|dog|horse|tractor|rig|semi|tools?|trocas?|troc(?:on|ita)|camionetas?|carros?|carrito|coches?|lancha|moto|boda|luna de miel|
      fiesta|bautizo|viaje|crucero|vacaciones|colegiatura|universidad|cirugia|operacion|frenos|anillo|reloj|telefono|celular|perro|caballo|herramientas?|tractor|casino|slots|bingo|poker|scratchers?|fantasy|venmo|raffle|rifa|apuesta|robaron|robo|stole|stolen|business|negocio|salon|shop equipment`)
const THING = spots(THINGS)
/** With one of these beside it the figure may well be of the home. */
const OF_A_HOME = spots(
  lines(`house|home|place|condo|townhouse|townhome|property|casa|casita|propiedad|condominio|depa|departamento|unit|lot|terreno|mortgage|hipoteca|loan|down ?payment|enganche|down|budget|presupuesto|price|precio|asking|
      listed?|sell(?:ing)?|vend(?:er|o|emos|iendo)|offer(?:ed|s)?|oferta|zillow|redfin|apprais(?:al|ed)|worth|vale|rent|renta|hoa|equity|repairs?|garage|driveway|rv (?:pad|parking|space)|dog (?:run|park|door)|pool`),
)
const IN_A_COUNT =
  /^ (?:is|es|was) (?:just |only |solo )?(?:my|the|our|mi|el|la|your|su) (?:(?:house|lucky|street|apt|apartment|unit|badge|jersey|phone|room|favorite|gate|door|employee|old) (?:number|code)|area code|zip|(?:numero|codigo|clave) de|cumpleaños)(?![a-z])|^ (?:miles?|millas?|mi(?=[ ,.!]|$)|kilometros?|km|followers|subscribers|views|steps|points?|calories|views|seguidores|pasos|on (?:it|the (?:odometer|clock)|her) (?:and|y) )(?![a-z])|^ on (?:it|the odometer)(?=[ ,.!]|$)/
const DREAMT = spots(
  'dream(?:t|ed|ing|s)?|nightmares?|soñ(?:e|amos|aba|ando)|pesadillas?|homework|exam|examen|tarea|monopoly|video ?game|novel|movie|pelicula|novela',
)

const REQUIRED =
  /(?<![a-z])(?:you|one|people|buyers?|folks|everybody|everyone|uno|se|hay que|la gente)(?: (?:really|gotta|do|also|usually|ya|le|les))? (?:gotta|got to|have to|need|needs|must|should|make|makes|earn|put|tiene|tienen|que|necesita|necesitan|ocupa|ocupan|pide|piden|ganar|dar|juntar)(?: (?!(?:i|we|my|our|mine|ours|me|us|it|yo|nos|mi|la|lo|sell|list|get|give|take|offer|vender|ofrecer) )[a-zñ0-9$.,%]{1,10}){0,8} \$?$/
