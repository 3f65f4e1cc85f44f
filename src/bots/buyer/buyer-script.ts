import type { ScriptItem } from '../../conversation/bot.ts'
import { textOf } from '../../conversation/fact.ts'
import { anyKnown } from '../../conversation/known-facts.ts'

/** An area alone does not say what they look for. Any timeline counts, "no rush" and "once we sell" too. */
export const buyerScript: ScriptItem[] = [
  { key: 'property_needs', known: (facts) => anyKnown(facts, 'beds_min', 'price_max', 'price_min', 'sqft_min') },
  { key: 'financing', known: (facts) => anyKnown(facts, 'financing') && textOf(facts, 'financing') !== 'unknown' },
  { key: 'timeline', known: (facts) => anyKnown(facts, 'timeline') },
  { key: 'motivation', known: (facts) => anyKnown(facts, 'motivation') },
]
