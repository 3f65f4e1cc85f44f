import type { ScriptItem } from '../../conversation/bot.ts'
import { anyKnown } from '../../conversation/known-facts.ts'

/** A home's place or price answers as well as a wished one: the side is still open. */
export const leadScript: ScriptItem[] = [
  { key: 'intent', known: (_, intent = 'unknown') => intent !== 'unknown' },
  { key: 'area', known: (facts) => anyKnown(facts, 'area', 'city', 'zip', 'property_address') },
  { key: 'timeline', known: (facts) => anyKnown(facts, 'timeline') },
  { key: 'price', known: (facts) => anyKnown(facts, 'price_max', 'price_min', 'price_point') },
  {
    key: 'contact_method',
    known: (facts) => anyKnown(facts, 'contact_method', 'best_time'),
    due: ({ settled, intent }) => settled >= 4 || intent === 'undecided',
  },
]
