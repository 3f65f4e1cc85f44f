import { sha256 } from '../lib/hash.ts'

/** Spends one key once, for the token of a session that `open` makes. Compared by hash, so that time tells nothing. */
export function oneTimeKey(key: string, open: () => Promise<string>): { spend(given: string): Promise<string | null> } {
  const wanted = sha256(key)
  let spent = false
  return {
    spend: async (given) => {
      if (spent || sha256(given) !== wanted) return null
      spent = true
      try {
        return await open()
      } catch (error) {
        spent = false
        throw error
      }
    },
  }
}
