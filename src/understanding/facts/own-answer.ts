import type { OwnKey } from '../../conversation/own-key.ts'
import type { Claim } from './claim-spans.ts'
import type { Scene } from './scene.ts'
import { written } from './address.ts'

const UNDECIDED =
  /^(?:um |uh |well |pues )?(?:ok(?:ay)?|k|maybe|idk|hm+|dunno|(?:i )?(?:do not|dont) know|not sure|no idea|no se|quien sabe|ni idea|depends?|depende|thanks?|thank you|gracias|hello|hi|hey|hola|what|why|que|por que)[ .!?]{0,3}$/

const ANSWERS_AT_MOST = 40

/** The answer to a question of the location's own, in their words (F-7); what only puts it off is none. */
export function ownAnswer(scene: Scene, field: OwnKey, start: number): Claim[] {
  if (scene.text.includes('?') || scene.words > ANSWERS_AT_MOST || UNDECIDED.test(scene.text.trim())) return []
  const end = scene.text.includes('|') ? scene.text.indexOf('|') : scene.text.length
  const value = end <= start ? '' : written(scene, start, end)
  return value === '' ? [] : [{ rank: 'answer', start, end, facts: [{ field, value, confidence: 0.75, basis: 'context' }] }]
}
