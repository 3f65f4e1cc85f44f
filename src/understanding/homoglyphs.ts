import type { Unit } from './read-units.ts'

/** Cyrillic and Greek letters that look Latin, lower-case. The mathematical alphabets are Latin already after NFKC. */
const LOOK_ALIKES = new Map(
  [
    'а a',
    'в b',
    'с c',
    'ԁ d',
    'е e',
    'һ h',
    'н h',
    'і i',
    'ј j',
    'к k',
    'ӏ l',
    'м m',
    'о o',
    'р p',
    'ԛ q',
    'ѕ s',
    'т t',
    'ѵ v',
    'ԝ w',
    'х x',
    'у y',
    'ү y',
    'α a',
    'β b',
    'ε e',
    'ζ z',
    'η n',
    'ι i',
    'κ k',
    'μ m',
    'ν v',
    'ο o',
    'ρ p',
    'τ t',
    'υ u',
    'χ x',
    'γ y',
    'ϲ c',
    'ϳ j',
    'ı i',
    'ɡ g',
    'ɑ a',
  ].map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
)

const LETTER = /\p{L}/u
const LATIN = /[a-zñ]/

/**
 * Replaces look-alike letters in place: in words that have a Latin letter, or everywhere when that makes every letter Latin. A sentence in
 * another script stays as it is. Says whether anything was replaced.
 */
export function foldHomoglyphs(units: Unit[]): boolean {
  const letters = units.filter((unit) => unit.text > '\u007f' && LETTER.test(unit.text) && unit.text !== 'ñ')
  if (letters.length === 0) return false
  const everywhere = letters.every((unit) => LOOK_ALIKES.has(unit.text))
  let replaced = false
  for (const word of words(units)) {
    if (!everywhere && !word.some((unit) => LATIN.test(unit.text))) continue
    for (const unit of word) {
      const latin = LOOK_ALIKES.get(unit.text)
      if (latin === undefined) continue
      unit.text = latin
      replaced = true
    }
  }
  return replaced
}

function* words(units: Unit[]): Generator<Unit[]> {
  let word: Unit[] = []
  for (const unit of units) {
    if (LETTER.test(unit.text)) word.push(unit)
    else if (word.length > 0) {
      yield word
      word = []
    }
  }
  if (word.length > 0) yield word
}
