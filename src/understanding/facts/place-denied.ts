import { ends } from './phrases.ts'
import type { PlaceName } from './place-names.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

type Named = PlaceName & { denied: boolean }

const DENIED = ends(
  lines(`(?:not|(?<!si )no|never|neither|never said|did not say|used to (?:want|like|look at)|antes (?:queria|queriamos|buscaba)|not elsewhere|except|
      besides|but not|(?:anywhere|anything|everywhere|any place|any city|all) but|avoid|excluding|(?:east|west|north|south|outside) of|skip|drop|remove|scratch|forget(?: about)?|ditch|quita|quite|borra|tacha|saca|olvida(?:te de)?|olvidate de|descarta|que no (?:sea|sean|quede|este)|no sea|(?:donde|lo que|cualquiera|todo|cualquier lado) (?:sea )?menos|instead of|rather than|stay(?:ing)? (?:away from|out of)|ruled out|(?<!not too |not very |not that |not so |not |no muy |no tan |no )(?:far (?:away )?from|lejos de|away from)|(?:get|getting|move|moving) out of|menos|excepto|
      ni|nada de|fuera de|tampoco)(?: (?:in|doing|considering|going (?:to|with|for)|want|like|interested in|looking in|looking at|trying to be in|be in|for|en|me gusta|quiero|
      near|even|to))?`),
)
export const DENIED_AFTER =
  /^,? (?:ya )?(?:no|nope|never|nunca|jamas)(?=[,.!]|$)|^ (?:does|do|would|will|did|is) not(?=[,.!]|$| work)|^(?:'s)? (?:(?:is|are|es|esta|was|feels|seems|would be) )?(?:too |way too |not for |no me |no nos |not really|is a no|a no(?![a-z])|out(?=[.,;!]|$| (?:of the question|for us|for me))|off the (?:list|table)|queda fuera|descartad|no (?:quiero|queremos)(?: saber)? nada|ni (?:loc[oa]|muert[oa]|de chiste|pensarlo)|(?:ta|esta|sta|anda) (?:muy|bien|re) |se (?:me|nos) (?:sale|pasa|va)(?![a-z])|(?:is |was |esta )?(?:out of|over|fuera de) (?:my|our|the|mi|nuestro) (?:budget|price|presupuesto)|off (?:my|our)|no thanks|does not work|no gracias|not my|not really my|nope|muy lejos|demasiado )|^,? no(?=[,.!]|$)/
/** "De Fontana no nos queremos salir". */
const STAYS =
  /^,? (?:ya )?no (?:me |nos )?(?:quiero |queremos |pienso |pensamos |vamos a |voy a )?(?:salir|salgo|salimos|mover|muevo|movemos|ir(?:me|nos)?|voy|vamos|mudar|saca)(?![a-z]{4})/
/** "I said Rialto, meant Redlands". */
const SAID = ends('said|wrote|typed|put|dije|puse')
const MEANT = /^[ ,.]{0,3}(?:but |i |we |pero )?(?:meant|mean|quise|era|should)/
const SAME_LIST = /^(?:,| or| and| ni| nor| y| o|,? ?or| ?\/) ?(?:or |and |ni |in )?$/

/** "Corona is over our budget, Norco too". */
const TOO = /^,? (?:too|either|also|as well|tambien|tampoco|igual)(?=[.,;!]|$)/
const NEXT_TO = 40

/** A denial reaches over "or": "not Ontario or Fontana". */
export function isDenied(scene: Scene, { start, end }: PlaceName, earlier: readonly Named[]): boolean {
  const before = scene.text.slice(Math.max(0, start - 40), start)
  const after = scene.text.slice(end, end + 30)
  if (STAYS.test(after)) return false
  if (DENIED.test(before) || DENIED_AFTER.test(after) || (SAID.test(before) && MEANT.test(after))) return true
  const last = earlier.at(-1)
  if (last?.denied === true && TOO.test(after) && start - last.end <= NEXT_TO) return true
  return (
    last !== undefined &&
    last.denied &&
    / (?:or|ni|nor|o) $|^(?:or|ni|nor|o) $/.test(scene.text.slice(last.end, start)) &&
    SAME_LIST.test(scene.text.slice(last.end, start))
  )
}
