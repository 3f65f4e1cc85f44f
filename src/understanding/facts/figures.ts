import type { Amount } from './amounts.ts'
import { statedDollars } from './amounts.ts'
import { spots } from './phrases.ts'
import { segmentAt, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'

/** One amount, or two that make a range. */
export type Figure = { start: number; end: number; low: Amount; high: Amount | null }

/** The dollars of a figure as a price; `bare` when only the context gives the size. */
export type Dollars = { low: number; high: number; bare: boolean }

/** Joins amounts that stand as a range: "400-450k", "400 to 450", "between 400 and 450". */
export function figuresOf(scene: Scene, amounts: readonly Amount[]): Figure[] {
  const figures: Figure[] = []
  let index = 0
  while (index < amounts.length) {
    const low = amounts[index]
    const high = amounts[index + 1]
    if (!low) break
    const joined = high && isRange(scene, low, high) ? high : null
    figures.push({ start: low.start, end: (joined ?? low).end, low, high: joined })
    index += joined ? 2 : 1
  }
  return figures
}

/** Prices outside these are no prices. */
const isPlausiblePrice = (dollars: number): boolean => dollars >= 50_000 && dollars <= 20_000_000

/** The prices a figure states or, when bare, would state if a price is meant. Null when it can be none. */
export function priceDollars(figure: Figure): Dollars | null {
  const { low, high } = figure
  const top = high ?? low
  const last = statedDollars(top)
  const both = last === null ? bareDollars(low, top) : { low: high ? lowOf(low, high, last) : last, high: last, bare: false }
  if (!both || !isPlausiblePrice(both.low) || !isPlausiblePrice(both.high)) return null
  return both.low > both.high ? { ...both, low: both.high, high: both.low } : both
}

/** The dollars of one amount in a role other than the price; numbers below `thousandsBelow` are short for thousands. */
export function roleDollars(amount: Amount, thousandsBelow: number): number {
  const stated = statedDollars(amount)
  if (stated !== null) return stated
  return amount.written < thousandsBelow ? Math.round(amount.written * 1000) : Math.round(amount.written)
}

const JOIN = /^ ?(?:-|to|hasta|a|thru|through) ?(?:about |around |maybe |like |up to |los )?$/
const JOIN_BETWEEN = /^ ?(?:and|y|or|to|a|-) ?(?:about |around |maybe )?$/
const BETWEEN = spots('between|entre')

function isRange(scene: Scene, low: Amount, high: Amount): boolean {
  const gap = scene.text.slice(low.end, high.start)
  if (segmentAt(scene, low.start)[0] !== segmentAt(scene, high.start)[0]) return false
  if (JOIN.test(gap)) return true
  return JOIN_BETWEEN.test(gap) && BETWEEN.test(wordsBefore(scene, low.start, { count: 3 }))
}

/** The suffix of the last number serves both; "4-500k" means 400. */
function lowOf(low: Amount, high: Amount, top: number): number {
  if (low.scale !== null) return Math.round(low.written * low.scale)
  if (low.written >= 1000) return Math.round(low.written)
  // Number words give their whole value: "four hundred to four hundred fifty thousand".
  const inWords = top >= 1_000_000 && low.written < 20 ? 1_000_000 : 1000
  const scale = high.scale === 1 ? inWords : (high.scale ?? 1000)
  if (low.written < 10 && high.written >= 100 && high.written < 1000) return low.written * 100 * scale
  const shared = Math.round(low.written * scale)
  return shared > top && low.written >= 100 ? low.written * 1000 : shared
}

function bareDollars(low: Amount, high: Amount): Dollars | null {
  const top = bareSize(high)
  if (top === null) return null
  const stated =
    low === high ? top : (statedDollars(low) ?? (low.written < 10 && high.written >= 100 ? low.written * 100_000 : bareSize(low)))
  return stated === null ? null : { low: stated, high: top, bare: true }
}

/** A bare 100 to 999 is thousands, a bare 1.0 to 9.9 millions. */
function bareSize(amount: Amount): number | null {
  if (!amount.decimal && amount.written >= 100 && amount.written < 1000) return amount.written * 1000
  return amount.decimal && amount.written >= 1 && amount.written < 10 ? Math.round(amount.written * 1_000_000) : null
}
