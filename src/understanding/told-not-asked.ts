import type { FactField } from '../conversation/fact.ts'
import type { Extracted, QuestionKey, UnderstandInput } from '../conversation/reading.ts'
import { answersPending } from './answering.ts'

export type Told = {
  facts: readonly Extracted[]
  pending: QuestionKey | null
  bot: UnderstandInput['bot']
  /** The topic the whole text is like, and whether it is put like a question although no mark ends it. */
  care: string | null
  asked: boolean
}

/**
 * Whether a topic of care that no question puts is only told: who answers what we asked, or tells what their own home is like, asks nothing
 * about an area and no leave to be served. "It's rough, the roof leaks" says how the home is; "somewhere safe" answers where and asks.
 */
export function isOnlyTold(about: string, { facts, pending, bot, care, asked }: Told): boolean {
  if (pending === null || !isToldTopic(about, pending, bot)) return false
  if (about === 'accommodate' && pending === 'motivation' && !asked) return true
  if (care === about && (asked || HELD_BY_LIKENESS[about]?.includes(pending) === true)) return false
  // Nothing but a phrase speaks for it.
  if (care === null && !asked) return true
  return facts.some((fact) => answers(fact, pending) || (bot === 'seller' && OF_THEIR_HOME.has(fact.field)))
}

/** Asked for a reason, people do ask whether we would serve them, and name who must not come. */
const HELD_BY_LIKENESS: Readonly<Record<string, readonly QuestionKey[]>> = {
  equal_service: ['motivation'],
  unlawful_preference: ['motivation'],
}

/** Some other reason is what every text gives that was asked for one. */
const answers = (fact: Extracted, pending: QuestionKey): boolean => answersPending(fact, pending) && fact.value !== 'other'

function isToldTopic(about: string, pending: QuestionKey, bot: Told['bot']): boolean {
  switch (about) {
    case 'area_quality':
      return OF_THEIRS.has(pending) || pending === 'financing' || pending === 'contact_method'
    case 'equal_service':
      return OF_THEIRS.has(pending)
    case 'accommodate':
      return bot === 'seller' && OF_THEIRS.has(pending)
    case 'unlawful_preference':
      return bot === 'seller' && pending === 'motivation'
    default:
      return false
  }
}

/** Questions about their own home, plans and means. */
const OF_THEIRS: ReadonlySet<QuestionKey> = new Set<QuestionKey>([
  'motivation',
  'condition',
  'repairs',
  'liens',
  'listing_history',
  'price',
  'price_point',
  'timeline',
  'timeline_acceptable',
  'decision_maker',
  'property_address',
])

const OF_THEIR_HOME: ReadonlySet<FactField> = new Set<FactField>([
  'property_address',
  'condition',
  'repairs',
  'repair_estimate',
  'liens',
  'mortgage_balance',
  'purchase_price',
  'price_point',
  'comparison',
  'listing_history',
])
