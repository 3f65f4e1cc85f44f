import type { ScriptItem } from '../../conversation/bot.ts'
import { anyKnown } from '../../conversation/known-facts.ts'
import type { Location } from '../../conversation/location.ts'
import { askingPrice } from '../../conversation/price.ts'
import { scriptOf } from '../own-script.ts'
import { acceptsSaleWindow } from '../../conversation/sale-window.ts'

/** The location's script; `hybrid` starts as the simple one. An order of its own comes before either. */
export const sellerScript = (location: Pick<Location, 'script' | 'scripts' | 'own_questions'>): ScriptItem[] =>
  scriptOf('seller', location, { usual: location.script === 'full' ? sellerQuestions : SIMPLE, all: sellerQuestions })

/** What `hybrid` asks a hot seller once a booking was offered and answered. */
export const sellerAfterBooking = ({ script }: Pick<Location, 'script'>): ScriptItem[] =>
  script === 'hybrid' ? MORE.filter(({ key }) => HYBRID_KEYS.has(key)) : []

const SIMPLE: ScriptItem[] = [
  { key: 'property_address', known: (facts) => anyKnown(facts, 'property_address') },
  { key: 'motivation', known: (facts) => anyKnown(facts, 'motivation') },
  { key: 'timeline_acceptable', known: (facts) => acceptsSaleWindow(facts) !== null },
  { key: 'condition', known: (facts) => anyKnown(facts, 'condition') },
  { key: 'price_point', known: (facts) => anyKnown(facts, 'price_point') || askingPrice(facts) !== null },
]

const MORE: ScriptItem[] = [
  { key: 'liens', known: (facts) => anyKnown(facts, 'liens', 'mortgage_balance') },
  { key: 'repairs', known: (facts) => anyKnown(facts, 'repairs', 'repair_estimate') },
  { key: 'listing_history', known: (facts) => anyKnown(facts, 'listing_history') },
  { key: 'decision_maker', known: (facts) => anyKnown(facts, 'decision_maker') },
  { key: 'contact_method', known: (facts) => anyKnown(facts, 'contact_method') },
]

/** Every question the seller bot can read the answer of. */
export const sellerQuestions: readonly ScriptItem[] = [...SIMPLE, ...MORE]

const HYBRID_KEYS = new Set<ScriptItem['key']>(['liens', 'repairs', 'decision_maker'])
