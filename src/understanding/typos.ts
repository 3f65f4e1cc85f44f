import { DOMAIN_WORDS } from './domain-words.ts'
import { isKnownWord } from './known-words.ts'

const SHORTEST = 5

// Every domain word, and every form of it with one letter missing. One slip away means: a shared form.
const DELETIONS = deletionTable(DOMAIN_WORDS)

/** The domain word a misspelled word is one slip or one swapped pair away from; any other word as it is. Constant time per word. */
export function corrected(word: string): string {
  if (word.length < SHORTEST || word.length > 16 || isKnownWord(word) || !/^[a-zñ]+$/.test(word)) return word
  for (const form of [word, ...withoutOne(word)]) {
    const found = DELETIONS.get(form)?.find((candidate) => isOneSlip(word, candidate))
    if (found !== undefined) return found
  }
  return word
}

function deletionTable(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const word of words) {
    for (const form of [word, ...withoutOne(word)]) table.set(form, [...(table.get(form) ?? []), word])
  }
  return table
}

// A declaration, not a constant: the table above is built with it while the module loads.
function withoutOne(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
}

/** One letter more, less or different, or two neighbours swapped. */
function isOneSlip(word: string, target: string): boolean {
  if (Math.abs(word.length - target.length) > 1) return false
  let head = 0
  while (head < word.length && word[head] === target[head]) head++
  let tail = 0
  while (tail < word.length - head && tail < target.length - head && word.at(-1 - tail) === target.at(-1 - tail)) tail++
  const [wrong, right] = [word.slice(head, word.length - tail), target.slice(head, target.length - tail)]
  if (wrong.length <= 1 && right.length <= 1) return true
  return wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0]
}
