import { eachPrefixHash, wordHash } from './text-likeness.ts'

/** What lists say of words: `word` is that word, `stem*` every word that begins so. */
export type StemWords<T> = { whole: ReadonlyMap<string, T>; stems: Stems<T> }

type Stems<T> = { byHash: ReadonlyMap<number, readonly (readonly [stem: string, value: T])[]>; longest: number }

/** Made once, at load. */
export function stemWords<T>(whole: ReadonlyMap<string, T>, stems: ReadonlyMap<string, T>): StemWords<T> {
  const byHash = new Map<number, (readonly [string, T])[]>()
  for (const [stem, value] of stems) {
    const hash = wordHash(stem)
    byHash.set(hash, [...(byHash.get(hash) ?? []), [stem, value]])
  }
  return { whole, stems: { byHash, longest: Math.max(0, ...Array.from(stems.keys(), (stem) => stem.length)) } }
}

/** What is said of the longest stem a word begins with. No stem is cut out of the word to look for it. */
export function byStem<T>({ byHash, longest }: Stems<T>, word: string): T | undefined {
  let found: T | undefined
  eachPrefixHash(word, longest, (hash) => {
    const sharing = byHash.get(hash)
    if (sharing === undefined) return
    for (const [stem, value] of sharing) if (word.startsWith(stem)) found = value
  })
  return found
}
