import { spots } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

/** Whether a stretch of text tells of work, of a body or of a place people only go to: its floods, roofs and rooms are nobody's home. */
export const isOffHome = (text: string): boolean => (OFF_HOME.test(text) || OTHER_BUILDING.test(text)) && !AT_HOME.test(text)

/** "La iglesia necesita techo nuevo", "the school gym flooded", "traffic was awful": a house of all, a road, and the weather. */
const OTHER_BUILDING = spots(
  lines(`(?:the |our |my |his |her |their |this |la |el |mi |nuestra |su )?(?:kid'?s? |son'?s? |daughter'?s? |high |middle |elementary |public )?(?:church|school|daycare|preschool|gym|library|hospital|clinic|office|warehouse|restaurant|store|shop|salon|museum|temple|mosque|chapel|clubhouse|community (?:center|pool)|park|stadium|hotel|motel|mall|gas station|laundromat|
      freeway|highway|road|roads|streets?|parking lot|traffic|weather|iglesia|parroquia|templo|capilla|escuela|kinder|guarderia|hospital|clinica|oficina|bodega|restaurante|tienda|taller|salon|panaderia|lavanderia|gimnasio|parque|calle|calles|carretera|autopista|trafico|clima)(?: (?:gym|hall|office|kitchen|roof|bathrooms?|ceiling|building|cafeteria|basement|parking lot|where i work|ahorita|hoy|aqui|here|there|out here|alla|today|de (?:mi|mis|la|los) [a-zñ]{3,10})){0,2}
      (?: (?:really|also|still|just|already|got|ya|tambien|todavia|se|le|all)){0,2} (?:needs?|needed|flooded|leaks?|leaked|is|was|are|were|burned|caught|has|had|got|looks|smells|collapsed|closed|redid|remodeled|painted|replaced|remodelo|pinto|arreglo|necesita|ocupa|falta|inundo|quemo|cayo|gotea|tiene|tenia|esta|estan|estaba|huele)`),
)

const OFF_HOME = spots(
  lines(`at (?:my |the |our )?(?:work|job|hospital|school|office|church|gym|shop|plant|warehouse|station|hotel|restaurant|store|clinic)|on (?:the )?(?:job|shift)|(?:worst|long|double|night) shift|for a living|job ?site|
      (?:hospital|school|office|church|hotel|motel|gym|restaurant|warehouse|dorm|shelter|clinic|airport|jail|stadium|mall|store|escuela|iglesia|oficina|hospital|clinica|restaurante|fabrica|bodega)(?: (?:where )?(?:i am|im|i work|we are|my [a-z]{3,9}|de|donde|en)(?: [a-z]{1,10}){0,3})? (?:has|have|had|only has|only have|got|is|tiene|tenia|solo tiene)|
      (?:yo )?trabajo (?:poniendo|haciendo|arreglando|pintando|instalando|limpiando|en|de)|(?:en|de) (?:el|mi|la) (?:trabajo|chamba|jale|hospital|escuela|oficina|iglesia|bodega|fabrica)|limpi(?:o|amos|ar|e|ando) (?:casas|una|oficinas)|me toco (?:una|limpiar|trabajar)|
      (?:i|we) (?:do|clean|install|fix|build|repair|paint|frame|tile) (?:roofs?|houses|homes|floors|kitchens|bathrooms|plumbing|drywall|pools?|hvac)|i am (?:a|an) (?:roofer|plumber|painter|contractor|electrician|handyman|nurse|janitor|cleaner)|soy (?:techero|plomero|pintor|contratista|electricista|albañil)|
      (?:my|mi|the|el|la) (?:back|knees?|hip|shoulder|teeth|tooth|heart|feet|foot|eyes?|neck|espalda|rodillas?|cadera|hombro|muelas?|corazon|pies?)(?= (?:needs?|is|are|was|got|gave|done|replaced|surgery|hurts?|esta|me))|had (?:my|a) (?:knee|hip|shoulder|back|tooth|heart)|(?:i am|me|yo soy) (?:the one|(?:el|la) que) (?:who |that )?(?:needs?|needing|necesita|ocupa)`),
)
const AT_HOME = spots(
  '(?:our|my|this|mi|nuestra|esta) (?:house|home|place|condo|property|casa|propiedad)|(?:the|la) (?:house|casa) (?:has|needs|is|tiene|esta|necesita)|mine|ours|la mia|la nuestra|looking for|want(?:s)? (?:an?|at least|\\d)|need (?:an?|at least|\\d)|busc(?:o|amos)',
)

/** "Stuck in traffic, what a mess", "qué desastre con la lluvia": a mess of the road, the weather or the day, unless the sentence names the home. */
export const isMessElsewhere = (cue: string, sentence: string): boolean =>
  MESS.test(cue) && ELSEWHERE.test(sentence) && !HOME_NAMED.test(sentence)
const MESS = spots('mess|disaster|nightmare|wreck|desastre|terrible|horrible|awful|feo|fea|mal(?:o|a)?|rough|bad')
const ELSEWHERE = spots(
  lines(`traffic|freeway|highway|commute|the (?:5|10|15|60|71|91|210|215)(?! (?:year|day|month))|accident|crash|weather|rain(?:ing)?|wind(?:s|y)?|storm|heat(?= (?:is|was|today|wave))|smoke|(?:work|job|school|life|traffic|week|day|morning|schedule|news|economy|dmv|airport) (?:is|was|has been|today|got)|
      (?:my|this|the|his|her) (?:work|job|schedule|life|day|week|morning|truck|car|phone|boss|hair|commute)|of a (?:day|week|morning)|at (?:work|school|the dmv|the airport)|(?:day|week) at work|trafico|autopista|carretera|choque|accidente|clima|lluvia|llover|lloviendo|viento|tormenta|calor|humo|
      (?:el|mi|en el|en mi|del) (?:trabajo|jale|dia|carro|jefe|telefono|horario)|(?:la|mi|en la) (?:vida|chamba|semana|escuela|troca|camioneta|economia)`),
)
const HOME_NAMED = spots(
  'house|home|place|condo|property|roof|kitchen|bath(?:room)?s?|floors?|walls?|inside|yard|garage|ceiling|repairs?|needs|fence|casa|propiedad|techo|cocina|baños?|adentro|por dentro|pisos?|patio|pared(?:es)?|necesita|ocupa|le falta',
)
