import { isKnownWord } from './known-words.ts'

const STRETCH = /\p{L}/u

/** Letters written three or more times in a row, twice or once, whichever gives a known word; twice when neither does. Never digits. */
export function unstretched(word: string): string {
  const runs = runsOf(word)
  if (!runs.some(isStretched)) return word
  const twice = joined(runs, 2)
  if (isKnownWord(twice)) return twice
  const once = joined(runs, 1)
  return isKnownWord(once) ? once : twice
}

const isStretched = (run: string) => run.length >= 3 && STRETCH.test(run.charAt(0))

const joined = (runs: readonly string[], keep: number) => runs.map((run) => (isStretched(run) ? run.slice(0, keep) : run)).join('')

function runsOf(word: string): string[] {
  const runs: string[] = []
  for (const letter of word) {
    const last = runs.at(-1)
    if (last?.startsWith(letter)) runs[runs.length - 1] = last + letter
    else runs.push(letter)
  }
  return runs
}
