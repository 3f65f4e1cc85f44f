import type { Extracted } from '../../conversation/reading.ts'
import { extractAddress } from './address.ts'
import { answeredAlone } from './answer-alone.ts'
import { calledTheirs } from './called-theirs.ts'
import { claimSpans, settleFacts } from './claim-spans.ts'
import type { Claim } from './claim-spans.ts'
import { extractCondition } from './condition.ts'
import { extractContact } from './contact.ts'
import { markCorrections } from './corrections.ts'
import { extractCounts } from './counts.ts'
import { extractFinancing } from './financing.ts'
import { withoutThings } from './for-a-thing.ts'
import { withoutFormer } from './former-home.ts'
import { extractMoney } from './money.ts'
import { extractMotivation } from './motivation.ts'
import { extractOption } from './options.ts'
import { extractPeople } from './people.ts'
import { extractPlaces } from './place.ts'
import { extractRooms } from './rooms.ts'
import type { Scene } from './scene.ts'
import { isSupposed } from './supposed.ts'
import { extractTimeline } from './timeline.ts'
import { withoutPast } from './told-of-past.ts'
import { extractZip } from './zip.ts'

/**
 * The facts a text states, in text order. What is not stated is absent: no extractor gives a default. One span belongs to one field;
 * contradictions are reported, not solved.
 */
export function extractFacts(scene: Scene): Extracted[] {
  const stated = statedFacts(scene)
  const answers = answeredAlone(scene, stated, statedFacts)
  return [...stated, ...answers.filter((answer) => !stated.some((fact) => overlaps(fact, answer)))]
}

/** "3/2" is rooms where the whole text says so, and no date besides. */
const overlaps = ({ span: a }: Extracted, { span: b }: Extracted): boolean => a[0] < b[1] && b[0] < a[1]

function statedFacts(scene: Scene): Extracted[] {
  const named = claimSpans(
    [extractContact, extractAddress, extractZip, extractTimeline, extractRooms, extractCounts].flatMap((extract) => extract(scene)),
  )
  const money = extractMoney(scene, named)
  const places = extractPlaces(scene)
  const destination = places.find((claim) => claim.facts.some((fact) => fact.field === 'relocation_destination'))
  const words: Claim[] = [
    ...places,
    ...extractMotivation(scene, destination),
    ...[extractCondition, extractFinancing, extractPeople].flatMap((extract) => extract(scene)),
  ]
  const claims = claimSpans([...named, ...money, ...words, ...extractOption(scene)])
    .filter(({ start }) => !isSupposed(scene, start))
    .map((claim) => withoutThings(scene, withoutFormer(scene, withoutPast(scene, claim))))
  return markCorrections(scene, settleFacts(calledTheirs(scene, claims), scene.prepared, scene.input))
}
