import { distinct, mixed, orderFeaturesOf, pairFeaturesOf } from '../lib/text-likeness.ts'
import { rememberWords } from '../lib/remember.ts'
import { byStem, stemWords } from '../lib/stem-words.ts'
import { END } from '../conversation/sense-features.ts'
import { CARE_SENSE_WORDS } from './care-sense-words.ts'

/**
 * What a text says of places, people and wishes, as hashed features: the senses of its words one after another, its course with every word that
 * has a sense replaced by the first, and which senses stand together anywhere: who one is and the fear of being turned away for it are
 * seldom in one clause. Figures are given as `#`.
 */
export function careSenseFeatures(clauses: readonly (readonly string[])[]): number[] {
  const senses = clauses.map((clause) => clause.map((word) => careSensesOf(word)))
  const course = senses.flatMap((clause, at) => [...clause.map(([sense], n) => sense ?? clauses[at]?.[n] ?? ''), END])
  return distinct([
    ...salted(orderFeaturesOf(senses.flatMap((clause) => [...clause.flat(), END])), ONE_BY_ONE),
    ...salted(orderFeaturesOf(course), COURSE),
    ...salted(pairFeaturesOf(senses.flat(2)), TOGETHER),
  ])
}

/** Numbers that keep these features apart from the others of a text. */
const [ONE_BY_ONE, COURSE, TOGETHER] = [61, 62, 63]

const salted = (features: readonly number[], salt: number): number[] => features.map((feature) => mixed(feature, salt))

const NONE: readonly string[] = []
const EXACT = new Map<string, string[]>()
const STEMS = new Map<string, string[]>()
for (const [sense, words] of Object.entries(CARE_SENSE_WORDS)) {
  for (const word of new Set(words.trim().split(/\s+/))) {
    const [map, key] = word.endsWith('*') ? [STEMS, word.slice(0, -1)] : [EXACT, word]
    map.set(key, [...(map.get(key) ?? []), `&${sense}`])
  }
}

const WORDS = stemWords(EXACT, STEMS)

/** Every sense a word is listed under, the longest stem deciding among stems. */
const careSensesOf = rememberWords((word): readonly string[] => {
  const folded = word.replaceAll('ñ', 'n')
  const [exact, stem] = [WORDS.whole.get(folded), byStem(WORDS.stems, folded)]
  if (exact === undefined || stem === undefined) return exact ?? stem ?? NONE
  return [...new Set([...exact, ...stem])]
})
