import type { Side } from '../conversation/reading.ts'
import type { Found } from './families.ts'

const otherSide = (side: Side): Side => (side === 'buyer' ? 'seller' : 'buyer')
const NEARBY = 8
const BEFORE = new Set(['before', 'antes'])
const ONCE = new Set(['once', 'after', 'when', 'until', 'cuando', 'vez', 'tras'])
const FIRST = new Set(['first', 'primero'])
const NOT_ORDER = new Set(['time', 'home', 'house', 'place', 'floor', 'condo', 'buyer', 'homebuyer'])

/** The side the order words of a text put first ("sell first", "before we sell this one"), or null. */
export function firstSide(words: readonly string[], found: readonly Found[]): Side | null {
  const wishes = found.filter((one) => one.refutes && !one.modifiers.includes('n'))
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? ''
    if (BEFORE.has(word)) {
      const later = following(wishes, i)
      if (later !== undefined) return otherSide(later.side)
    }
    if ((ONCE.has(word) && next !== 'that') || (word === 'despues' && next === 'de')) {
      const earlier = following(wishes, i)
      if (earlier !== undefined) return earlier.side
      const sold = words.slice(i, i + 6).some((near) => near === 'sold' || near === 'sells')
      if (sold) return 'seller'
    }
    if (FIRST.has(word) && !NOT_ORDER.has(next)) {
      const near = (isPostposed(words, i) ? wishes.findLast((one) => one.from < i) : undefined) ?? nearest(wishes, i)
      if (near !== undefined) return near.side
    }
  }
  return null
}

/** "Sell the one on Elm first and buy after": the order word closes what stands before it. */
const isPostposed = (words: readonly string[], i: number): boolean => GOES_ON.has(words[i + 1] ?? '')
const GOES_ON = new Set(['and', 'then', 'also', 'y', 'luego', 'despues', 'but', 'pero', ''])

const following = (wishes: readonly Found[], i: number) => wishes.find((one) => one.to > i && one.from - i <= NEARBY / 2)

function nearest(wishes: readonly Found[], i: number): Found | undefined {
  const distance = (one: Found) => (one.from > i ? one.from - i : Math.max(0, i - one.to))
  return wishes.filter((one) => distance(one) <= NEARBY).sort((a, b) => distance(a) - distance(b))[0]
}
