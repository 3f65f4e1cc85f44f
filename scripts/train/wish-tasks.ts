import { textFeatures } from '../../src/understanding/care-likeness.ts'
import { clauseWords } from '../../src/understanding/clause-words.ts'
import { findFamilies } from '../../src/understanding/families.ts'
import { prepare } from '../../src/understanding/normalise.ts'
import { everydayTexts, wishTexts } from './gate-texts.ts'
import type { Example, Teaching } from './logistic.ts'

const PLACES = 131_072

/** A wish takes many shapes of which few are labelled: what few texts confirm fades. */
const TEACHING: Teaching = { step: 0.2, shrink: 5e-4, drop: 0 }

/** What the reader of inbound texts learns of wishes: each side apart, over the features a text is known by to the care it needs. */
export function wishTasks(): { name: 'buyer' | 'seller'; places: number; texts: Example[]; teaching: Teaching }[] {
  const rows = [
    ...wishTexts(),
    ...everydayTexts()
      .filter(saysNothingOfAMove)
      .map((text) => ({ text, to: 'none' })),
  ].map(({ text, to }) => ({
    to,
    features: [...new Set(textFeatures(clauseWords(prepare(text))).map((feature) => feature & (PLACES - 1)))],
  }))
  return (['buyer', 'seller'] as const).map((name) => ({
    name,
    places: PLACES,
    teaching: TEACHING,
    texts: rows.map(({ to, features }) => ({ features, is: to === name || to === 'both' })),
  }))
}

/** Everyday replies are not labelled for wishes: those a phrase hears one in are left out. */
const saysNothingOfAMove = (text: string): boolean => findFamilies(clauseWords(prepare(text)), null).every(({ weight }) => weight < HINT)

const HINT = 0.3
