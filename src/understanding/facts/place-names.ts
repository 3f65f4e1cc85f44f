import { foldAccents } from '../read-units.ts'
import { COMMON_NAMES, FAR_PLACES, LOCAL_PLACES, PLACE_SPELLINGS, SPANISH_WORDS_TOO } from './gazetteer.ts'
import type { Scene } from './scene.ts'

/** A place named in the text: `name` is canonical; `common` names are ordinary words too and need a word of place around them. */
export type PlaceName = { name: string; start: number; end: number; tokens: number; local: boolean; common: boolean }

/** The longest place that begins at a word: the location's own names first, then those everybody knows. */
export function placeNameAt(scene: Scene, index: number): PlaceName | null {
  const first = scene.prepared.tokens[index]
  if (!first || first.text < 'a') return null
  const longest = Math.max(WORDS_FROM.get(first.text) ?? 0, ownWordsFrom(scene).get(first.text) ?? 0)
  for (let tokens = longest; tokens > 0; tokens -= 1) {
    const key = keyOf(scene, index, tokens)
    const place = key === null ? null : placeOf(scene, key)
    const end = scene.prepared.tokens[index + tokens - 1]?.end
    if (place && end !== undefined) return { ...place, start: first.start, end, tokens }
  }
  return null
}

type Known = Pick<PlaceName, 'name' | 'local' | 'common'>

/** By lexicon, which lives as long as its location does. */
const OWN = new WeakMap<object, ReadonlyMap<string, number>>()

function ownWordsFrom({ input }: Scene): ReadonlyMap<string, number> {
  const { places } = input.lexicon
  const known = OWN.get(places)
  if (known) return known
  const longest = longestByFirstWord(Object.keys(places))
  OWN.set(places, longest)
  return longest
}

const listed = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
const keyed = (name: string): string => foldAccents(name.toLowerCase())

const COMMON: ReadonlySet<string> = new Set(listed(COMMON_NAMES))
const SPANISH: ReadonlySet<string> = new Set(listed(SPANISH_WORDS_TOO))
/** Names of both lists ("Lakewood") are taken for the nearer one. */
const KNOWN: ReadonlyMap<string, Known> = new Map([
  ...listed(FAR_PLACES).map((name) => entry(keyed(name), name, false)),
  ...listed(LOCAL_PLACES).map((name) => entry(keyed(name), name, true)),
  ...PLACE_SPELLINGS.map(([spelling, name]) => entry(spelling, name, isLocal(name))),
])
const WORDS_FROM = longestByFirstWord([...KNOWN.keys()])

function isLocal(name: string): boolean {
  return listed(LOCAL_PLACES).includes(name)
}

function entry(key: string, name: string, local: boolean): [string, Known] {
  return [key, { name, local, common: COMMON.has(key) || SPANISH.has(key) }]
}

/** How many words the longest name beginning with a word has. */
function longestByFirstWord(keys: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const key of keys) {
    const words = key.split(/[ '-]/)
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return longest
}

/** The words as one name; null where anything but a space, a hyphen or an abbreviation's stop parts them. */
function keyOf(scene: Scene, index: number, count: number): string | null {
  const { tokens } = scene.prepared
  let key = ''
  for (let at = index; at < index + count; at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || scene.text[token.start] === '|') return null
    if (at > index) {
      const gap = scene.text.slice(before?.end ?? 0, token.start)
      if (gap !== ' ' && gap !== '-' && gap !== '. ' && gap !== '.') return null
      key += ' '
    }
    key += token.text
  }
  return key
}

function placeOf(scene: Scene, key: string): Known | null {
  const { places } = scene.input.lexicon
  if (Object.hasOwn(places, key)) return { name: places[key] ?? key, local: true, common: COMMON.has(key) || SPANISH.has(key) }
  return KNOWN.get(key) ?? null
}

/** Whether a Spanish word before it would make it an ordinary word. */
export const isSpanishWordToo = (key: string): boolean => SPANISH.has(key)
