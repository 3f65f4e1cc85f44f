import type { ClauseWords } from './clause-words.ts'
import type { Found } from './families.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import { WORD_LISTS } from './word-lists.ts'

type Criterion = 'beds' | 'baths' | 'both' | 'price' | 'size' | 'feature'

const CRITERIA = phraseTable<Criterion>(WORD_LISTS, [
  [
    'beds',
    `
    # bed|beds|bedroom|bedrooms|cuartos|recamaras|recamara|habitaciones|dormitorios, two|three|four|five|dos|tres|cuatro|cinco
    bed|beds|bedroom|bedrooms|cuartos|recamaras|habitaciones, # or? more|plus? bed|beds|bedroom|bedrooms
  `,
  ],
  [
    'baths',
    `
    # bath|baths|bathroom|bathrooms|baño|baños, one|two|three|uno|dos|tres bath|baths|bathrooms|baño|baños|banos
  `,
  ],
  ['both', `#/`],
  [
    'price',
    `
    under|below|max|maximum|budget|around|up|hasta|menos|about|between|entre|less|over ..2 #, # max|maximum|budget|or tops|less
  `,
  ],
  ['size', `# sqft|sf|square|sq|pies, large|big|huge|corner lot|yard|backyard, acre|acres`],
  [
    'feature',
    `
    pool, alberca, piscina, garage, cochera, garaje, yard|backyard, patio, rv parking, single story, one story, un piso, no hoa, fixer,
    office, casita
  `,
  ],
])

const OWN = new Set('my our mine ours mi mis nuestra nuestro own owned sold it its'.split(' '))
const NEEDED = 2

/** B7: two or more criteria of a home in one clause that does not describe a home of one's own. */
export function findCriteria(clause: ClauseWords, found: readonly Found[]): Found | null {
  const hits = findPhrases(CRITERIA, clause.words)
  const kinds = new Set(hits.flatMap((hit) => (hit.value === 'both' ? ['beds', 'baths'] : [hit.value])))
  const [first, last] = [hits[0], hits.at(-1)]
  if (kinds.size < NEEDED || first === undefined || last === undefined || describesOwn(clause, found)) return null
  const range = { from: clause.first + first.from, to: clause.first + last.to }
  return { code: 'B7', side: 'buyer', weight: 0.4, modifiers: [], refutes: false, ...range }
}

function describesOwn(clause: ClauseWords, found: readonly Found[]): boolean {
  const seller = found.some((one) => one.side === 'seller' && one.from >= clause.first && one.from < clause.first + clause.words.length)
  return seller || clause.words.slice(0, 4).some((word) => OWN.has(word))
}
