import { rememberWords } from '../lib/remember.ts'
import { byStem, stemWords } from '../lib/stem-words.ts'
import { SENSES_OF_DEALS } from './sense-words-deal.ts'
import { SENSES_OF_PLACES } from './sense-words-place.ts'
import { SENSES_OF_TALK } from './sense-words-talk.ts'

/**
 * What a word may mean here, in either language: "guaranteed" and "garantizo" are both `&promise`. A reader that has learned "promise …
 * rate" knows it in words, and in the language, that no labelled text used. A word has every sense it is listed under, the longest stem
 * deciding among stems; most have none.
 */
export const sensesOf = rememberWords((word): readonly string[] => {
  const [exact, stem] = [WORDS.whole.get(word), byStem(WORDS.stems, word)]
  if (exact === undefined || stem === undefined) return exact ?? stem ?? NONE
  return [...new Set([...exact, ...stem])]
})

const NONE: readonly string[] = []
const EXACT = new Map<string, string[]>()
const STEMS = new Map<string, string[]>()
for (const [sense, words] of Object.entries({ ...SENSES_OF_PLACES, ...SENSES_OF_DEALS, ...SENSES_OF_TALK })) {
  for (const word of new Set(words.trim().split(/\s+/))) {
    const [map, key] = word.endsWith('*') ? [STEMS, word.slice(0, -1)] : [EXACT, word]
    const senses = map.get(key)
    if (senses === undefined) map.set(key, [`&${sense}`])
    else senses.push(`&${sense}`)
  }
}

const WORDS = stemWords(EXACT, STEMS)
