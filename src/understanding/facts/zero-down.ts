import type { Claim } from './claim-spans.ts'
import { isAsked } from './own-plan.ts'
import { finds, spots } from './phrases.ts'
import { sentenceText } from './scene.ts'
import type { Scene } from './scene.ts'
import { whoseAt } from './whose.ts'
import { matchesOf } from '../matches.ts'

/** "Zero down since it's VA": that nothing is put down is a down payment of none, unless it is asked, promised or somebody else's. */
export const zeroDown = (scene: Scene): Claim[] =>
  matchesOf(scene.text, NONE).flatMap(({ index: start, 0: said }): Claim[] => {
    const sentence = sentenceText(scene, start)
    if (sentence.includes('?') || isAsked(sentence) || NOT_THEIRS.test(sentence) || whoseAt(scene, start) === 'other') return []
    return [
      { rank: 'down', start, end: start + said.length, facts: [{ field: 'down_payment', value: 0, unit: 'percent', confidence: 0.85 }] },
    ]
  })

const NONE = finds(
  '(?:zero|0|no|nothing|0 ?%|zero percent)(?: money| percent| dollars)? (?:down(?! the| to| here| there| from| by| on)(?: payment)?(?! assistance| required| needed| programs?| loans?| help)|(?:for|as) (?:a |the )?down ?payment)|(?:cero|sin|nada de|0)(?: de| dolares de| pesos de)? enganche',
)
/** A programme that is heard of, an offer of others, and what is not so. */
const NOT_THEIRS = spots(
  'can (?:i|we|you|one)|could (?:i|we)|is it|heard|they say|ad|ads|commercial|program|programa|anuncio|dicen|se puede|there is|hay|do not have|not (?:have )?(?:a |any )?zero|saw|read|you need|promise|prometen|used to|back then',
)
