/** The word of `words` that is closest to `typed` by single-letter edits (letters may also change places), or null when there is none. */
export function nearest(typed: string, words: readonly string[]): string | null {
  let best: { word: string; distance: number } | null = null
  for (const word of words) {
    const distance = editDistance(typed, word)
    if (!best || distance < best.distance) best = { word, distance }
  }
  return best?.word ?? null
}

/** Optimal string alignment distance: insert, delete, replace or swap neighbours, each one step. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = [at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1)]
      row.push(Math.min(...steps, swapped ? at(before, j - 2) + 1 : Infinity))
    }
    before = above
    above = row
  }
  return at(above, b.length)
}

const at = (row: number[], index: number): number => row[index] ?? Infinity
