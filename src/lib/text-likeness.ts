import { unpacked } from './sparse-bytes.ts'

/** What a logistic regression learned: one weight, a signed byte, for every place features are hashed to. */
export type Likeness = { bias: number; scale: number; weights: Int8Array }

/** Learned weights as they are kept in a data file: bytes in base64, as many as a power of two. Of many `places` only those that are not zero. */
export type KeptLikeness = { bias: number; scale: number; weights: string; places?: number }

/**
 * Several things learned over the same features, of which only those worth a weight are kept: the places they are hashed to, as gaps of one to
 * three bytes, and for each thing one signed byte a place; all in base64.
 */
export type KeptLikenesses = { places: string; things: Readonly<Record<string, { bias: number; scale: number; weights: string }>> }

/** `rows` has for each place its row in the weights, or -1. */
export type Likenesses = { rows: Int32Array; things: readonly (Likeness & { name: string })[] }

/** Reads kept weights of several things, once, at load. */
export function likenessesFrom({ places, things }: KeptLikenesses): Likenesses {
  const known: number[] = []
  let [place, gap, shift] = [0, 0, 0]
  for (const byte of Buffer.from(places, 'base64')) {
    gap |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    place += gap
    known.push(place)
    ;[gap, shift] = [0, 0]
  }
  const rows = new Int32Array(place + 1).fill(-1)
  for (const [row, at] of known.entries()) rows[at] = row
  return { rows, things: Object.entries(things).map(([name, kept]) => ({ name, ...likenessFrom(kept) })) }
}

/** The log-odds of each thing, from the features of a text that are worth a weight. */
export function likenessesOf(features: readonly number[], { rows, things }: Likenesses): { name: string; odds: number }[] {
  const known: number[] = []
  for (const feature of features) {
    const row = rows[feature] ?? -1
    if (row >= 0) known.push(row)
  }
  return things.map(({ name, bias, scale, weights }) => {
    let sum = 0
    for (const row of known) sum += weights[row] ?? 0
    return { name, odds: known.length === 0 ? bias : bias + (scale * sum) / Math.sqrt(known.length) }
  })
}

/** Reads kept weights, once, at load. */
export const likenessFrom = ({ bias, scale, weights, places }: KeptLikeness): Likeness => ({
  bias,
  scale,
  weights: places === undefined ? new Int8Array(Buffer.from(weights, 'base64')) : unpacked(weights, places),
})

/** How much a text is like those a table was taught to find, from its features: log-odds, 0 where neither is likelier. */
export function likenessOf(features: readonly number[], { bias, scale, weights }: Likeness): number {
  if (features.length === 0) return bias
  const last = weights.length - 1
  let sum = 0
  for (const feature of features) sum += weights[feature & last] ?? 0
  return bias + (scale * sum) / Math.sqrt(features.length)
}

/** Only the ends of a long text are read, and so many names are paired: the cost of one text stays bounded. */
const MOST_WORDS = 120
const MOST_NAMES = 40

const SHORTEST = 3
const LONGEST = 5

/**
 * The features of a text, hashed: each word, pair, triple, pair across a gap of one or two words, and the letters within words. Any
 * table may be asked with them, whatever its size. The same words give the same features.
 */
export function featuresOf(given: readonly string[]): number[] {
  const kept = ends(given)
  const features = runsOf(kept.map((word) => wordHash(word)))
  for (const word of kept) addLetters(features, word)
  return distinct(features)
}

/** Fewer features, for texts that are spelt well: each word, the beginnings of a long one, and each two that follow one another. */
export function wordFeaturesOf(given: readonly string[]): number[] {
  const kept = ends(given)
  const hashes = [START, ...kept.map((word) => wordHash(word)), END]
  const features = hashes.flatMap((word, at) => [mixed(word, WORD), ...(at === 0 ? [] : [mixed(hashes[at - 1] ?? 0, word)])])
  for (const word of kept)
    for (const size of BEGINNINGS) if (word.length > size) features.push(mixed(wordHash(word.slice(0, size)), BEGINNING))
  return distinct(features)
}

/** A word is known by its stem, whatever its ending. */
const BEGINNINGS = [4, 5, 6]

/** The features of a text's course: each word, pair, triple, and pair across a gap of one or two words. For words that stand for others. */
export const orderFeaturesOf = (given: readonly string[]): number[] => distinct(runsOf(ends(given).map((word) => wordHash(word))))

/** Each name, and each two that stand together in whatever order and however far apart. */
export function pairFeaturesOf(given: readonly string[]): number[] {
  const hashes = [...new Set(given)].slice(0, MOST_NAMES).map((name) => wordHash(name))
  const features: number[] = []
  for (let at = 0; at < hashes.length; at += 1) {
    const one = hashes[at] ?? 0
    features.push(mixed(one, TOGETHER))
    for (let next = at + 1; next < hashes.length; next += 1) features.push(mixed(one ^ (hashes[next] ?? 0), TOGETHER + 1))
  }
  return features
}

/** Room for the features of all but the longest texts, cleared before each use. */
const SCRATCH = new Uint32Array(16_384)

/** Each feature once, where it stood first. A set of numbers does the same at several times the cost. */
export function distinct(features: readonly number[]): number[] {
  const last = 2 ** Math.max(4, Math.ceil(Math.log2(2 * features.length + 1))) - 1
  const seen = last < SCRATCH.length ? SCRATCH.fill(0, 0, last + 1) : new Uint32Array(last + 1)
  const found: number[] = []
  let zero = false
  for (const feature of features) {
    let at = feature & last
    while (seen[at] !== 0 && seen[at] !== feature) at = (at + 1) & last
    if (feature === 0 ? zero : seen[at] === feature) continue
    zero ||= feature === 0
    seen[at] = feature
    found.push(feature)
  }
  return found
}

const ends = (words: readonly string[]): readonly string[] =>
  words.length <= MOST_WORDS ? words : [...words.slice(0, MOST_WORDS / 2), ...words.slice(-MOST_WORDS / 2)]

function runsOf(words: readonly number[]): number[] {
  const hashes = [START, ...words, END]
  const features: number[] = []
  for (let at = 0; at < hashes.length; at += 1) {
    const [word, second, third] = [hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0]
    features.push(mixed(word, WORD))
    if (at + 1 < hashes.length) features.push(mixed(word, second))
    if (at + 2 < hashes.length) features.push(mixed(mixed(word, second), third), mixed(word ^ ONE_BETWEEN, third))
    if (at + 3 < hashes.length) features.push(mixed(word ^ TWO_BETWEEN, hashes[at + 3] ?? 0))
  }
  return features
}

/** Letters one after another, from the start or to the end of a word as such. */
function addLetters(features: number[], word: string): void {
  const framed = `^${word}$`
  for (let from = 0; from + SHORTEST <= framed.length; from += 1) {
    let hash = LETTERS
    for (let size = 1; size <= LONGEST && from + size <= framed.length; size += 1) {
      hash = Math.imul(hash ^ framed.charCodeAt(from + size - 1), PRIME)
      if (size >= SHORTEST) features.push(mixed(hash, size))
    }
  }
}

const PRIME = 16_777_619
const BASIS = 2_166_136_261
// Numbers that keep the kinds of features apart.
const [START, END, WORD, BEGINNING, TOGETHER, ONE_BETWEEN, TWO_BETWEEN, LETTERS] = [11, 13, 17, 19, 23, 1_299_709, 15_485_863, 32_452_843]

/** FNV-1a. */
export function wordHash(word: string): number {
  let hash = BASIS
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** The hash of each beginning of a word, the shortest first, up to a length. */
export function eachPrefixHash(word: string, longest: number, tell: (hash: number) => void): void {
  let hash = BASIS
  for (let at = 0; at < word.length && at < longest; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
    tell(hash)
  }
}

/** Two hashes as one, its low bits as good as its high ones. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6)), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}
