import { ends } from './phrases.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** Whether an address is where they work, wait or want to meet: "ship the pen to my work, 4141 …", "ando en el 2210 de …, en la llantera". */
export function isOnlyPresent(scene: Scene, start: number, end: number): boolean {
  const before = scene.text.slice(Math.max(0, start - FAR), start)
  const after = scene.text.slice(end, end + FAR)
  if (AT_WORK.test(before)) return true
  if (AT_ESTABLISHMENT.test(before)) return true
  if (MEETS.test(before) || ESTABLISHMENT.test(after)) return !OWN_HOME.test(before)
  return AM_AT.test(before) && (DOING.test(after) || (LATER.test(sentenceText(scene, start)) && ADDRESS_LATER.test(after)))
}

const FAR = 60
const AT_WORK = ends(
  lines(`(?:my|our|his|her|mi|el|la|nuestr[oa]) (?:[a-z]{3,9} )?(?:work|job|office|store|shop|salon|gym|school|church|daycare|hospital|mailing address|po box|trabajo|chamba|jale|oficina|taller|tienda|escuela|iglesia|negocio)(?: address)?,?
      (?: ?(?:is|at|on|in|over|located|es|esta|en|queda|it is|its|over at|que esta|el|la|del)){0,3}`),
)
const MEETS = ends(
  '(?:meet(?:ing)?|pick(?:ing)?|drop(?:ping)?|see|find|parked|nos vemos|la veo|lo veo|te veo|recoj(?:a|e)(?:me|la|lo)?)(?: (?:me|us|you|u|it|him|her|them|up|off|there|over|down|tomorrow|today|mañana|hoy|at|by|on|in|el|la|en)){1,5}',
)
const AM_AT = ends(
  "(?:i am|im|i'm|we are|we're|just got to|got to|waiting|stuck|sitting|parked|estoy|ando|andamos|estamos|llegue|espero)(?: (?:right now|still|over|here|just|all day|aqui|ahorita|en|el|la|at|on|in|a|afuera|del|de|outside)){1,4}",
)
/** What stands at an address and is no home. */
const ESTABLISHMENT =
  /^,? (?:(?:it is|its|it's|that is|thats|that's|which is|es|esta|at|in|en|the|a|an|my|la|el|las|los|un|una|con|del|de) ){0,4}(?:[a-z]{3,10} )?(?:starbucks|mcdonalds|walmart|costco|target|home depot|stater bros|dennys|gym|doctor|doctora|dentist|dentista|clinic|clinica|hospital|store|shop|mall|restaurant|restaurante|coffee (?:shop|place)|cafe|bank|banco|salon|barber(?:shop)?|church|iglesia|school|escuela|office|oficina|warehouse|bodega|work|trabajo|llanter[ai]|llanteria|taller|tienda|panaderia|lavanderia|laundromat|dmv|library|biblioteca|post office|correo|court(?:house)?|corte|airport|park|parque|estacion|gas station|gasolinera|car wash|bakery|market|mercado|deli|dealership|tire (?:shop|place))(?![a-z])(?! (?:side|area))/
/** "Estoy en la clínica de la calle Sierra", "im at the dentist on". */
const AT_ESTABLISHMENT =
  /(?<![a-z])(?:i am|im|i'm|we are|stuck|sitting|waiting|parked|here|estoy|ando|andamos|estamos|llegue|espero|esperando|voy|vamos|trabajo|work)(?: (?:right now|still|over|here|just|aqui|ahorita|afuera|outside)){0,2} (?:en|at|in|to|a|al)(?: (?:la|el|un|una|the|my|a|mi|an)){0,1} (?:[a-z]{3,10} )?(?:starbucks|mcdonalds|walmart|costco|target|home depot|stater bros|dennys|gym|doctor|doctora|dentist|dentista|clinic|clinica|hospital|store|shop|mall|restaurant|restaurante|coffee (?:shop|place)|cafe|bank|banco|salon|barber(?:shop)?|church|iglesia|school|escuela|office|oficina|warehouse|bodega|work|trabajo|llanter[ai]|llanteria|taller|tienda|panaderia|lavanderia|laundromat|dmv|library|biblioteca|post office|correo|court(?:house)?|corte|airport|park|parque|estacion|gas station|gasolinera|car wash|bakery|market|mercado|deli|dealership|tire (?:shop|place))(?: (?:que esta |that is )?(?:de|en|on|at|por|del)(?: (?:la|el|los|las|the))?)?,? $/
const OWN_HOME = ends(
  '(?:(?:my|our|the|mi|nuestra|la) )?(?:house|home|place|condo|property|casa|propiedad)(?: (?:is|at|on|in|es|esta|en|queda|de|el|la)){0,3}',
)
const DOING =
  /^,? (?:(?:for|at|en|con|a) (?:an? |una? |the |my |el |la |mi )?(?:appointment|meeting|interview|job|shift|call|cita|junta|entrevista|checkup)|getting|picking|dropping|buying|waiting|working|eating|shopping|fixing|cleaning|delivering|comprando|esperando|trabajando|comiendo|recogiendo|arreglando|limpiando|entregando|haciendo)(?![a-z])/
const LATER = /(?<![a-z])(?:later|in a (?:bit|minute|sec|while)|when i get home|al rato|al ratito|luego|ahorita|despues|horita)(?![a-z])/
const ADDRESS_LATER = /(?<![a-z])(?:address|send|text|tell|direccion|paso|mando|digo|aviso)(?![a-z])/
