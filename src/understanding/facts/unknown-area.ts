import { written } from './address.ts'
import type { Claim } from './claim-spans.ts'
import { isCapital, nameEnd } from './destination.ts'
import { spots } from './phrases.ts'
import type { PlaceName } from './place-names.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

const NO_PLACE = spots(
  lines(`yes|no|not|any|anywhere|idk|know|sure|maybe|depends|open|flexible|where|what|why|who|how|none|stop|help|thanks?|hello|hi|hey|later|
      asap|buy|sell|house|home|close|near|here|there|si|gracias|hola|cualquier|donde|local|same|all|nice|good|safe`),
)

/** A name no lexicon knows, as the whole answer to the area question. */
export function unknownArea(scene: Scene, places: readonly PlaceName[]): Claim[] {
  if (scene.input.pendingQuestion !== 'area' || places.length > 0 || scene.words > 4 || NO_PLACE.test(scene.text)) return []
  const lead = /^(?:in |around |near |somewhere in |en |the )?/.exec(scene.text)?.[0].length ?? 0
  const end = nameEnd(scene, lead)
  if (end === lead || !/^[.!]?$/.test(scene.text.slice(end)) || !isCapital(scene, lead)) return []
  return [{ rank: 'place', start: lead, end, facts: [{ field: 'area', value: [written(scene, lead, end)], confidence: 0.6 }] }]
}
