/** `most`: how many texts are remembered before all are forgotten; `longest`: how long one may be to be worth it. */
export type Memory = { most: number; longest: number }

/**
 * The same reading of texts, which remembers what it said of each. `read` must be pure. Takes a bounded room whatever it is asked:
 * `most` times `longest` characters.
 */
export function remember<T>(read: (text: string) => T, { most, longest }: Memory): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (text.length > longest) return value
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}

/** The same of single words: texts are made of few words, said again and again. */
export const rememberWords = <T>(read: (word: string) => T): ((word: string) => T) => remember(read, WORDS)

const WORDS: Memory = { most: 8192, longest: 24 }
