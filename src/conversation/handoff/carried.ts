import type { FactField, Facts } from '../fact.ts'
import type { Ask } from '../goal.ts'
import type { BotName } from '../owner.ts'
import type { Side } from '../reading.ts'
import type { ConversationState } from '../state.ts'

type Handed = { from: BotName; to: Side; facts: Facts; messageIds: readonly string[] }

/**
 * What they told before a handoff that may mean something else to the buyer bot: the timing of their sale, and where they move to.
 * It is asked, yes or no, before it counts there. What the texts say that called for the handoff is said of buying.
 */
export function carriedBy({ from, to, facts, messageIds }: Handed): FactField[] {
  if (to !== 'buyer') return []
  const fields: FactField[] = from === 'seller' ? ['timeline', 'relocation_destination'] : ['relocation_destination']
  return fields.filter((field) => isCurrent(facts, field) && !messageIds.includes(facts[field]?.sourceMessageId ?? ''))
}

/** What the script may take for known: the timing of a sale is none of a purchase until they say so. */
export const withoutCarried = (facts: Facts, { carried = [] }: Pick<ConversationState, 'carried'>): Facts =>
  carried.includes('timeline') ? Object.fromEntries(Object.entries(facts).filter(([field]) => field !== 'timeline')) : facts

/** The script's question, as a yes or no about what was carried where that would answer it. */
export function carriedAsk(ask: Ask | null, facts: Facts, { carried = [] }: Pick<ConversationState, 'carried'>): Ask | null {
  const field = ask === null ? undefined : ASKED_FOR[ask.key]
  if (ask === null || field === undefined || !carried.includes(field) || !isCurrent(facts, field)) return ask
  return field === 'relocation_destination' && isCurrent(facts, 'area') ? ask : { key: ask.key, rung: 1, stale: field, carried: true }
}

const ASKED_FOR: Partial<Record<Ask['key'], FactField>> = { timeline: 'timeline', property_needs: 'relocation_destination' }

const isCurrent = (facts: Facts, field: FactField): boolean => facts[field]?.status === 'current' && facts[field].value !== 'declined'

/** What is left to be asked once this was: a place once, a timing once more where no answer came. */
export function carriedAfter({ carried = [], pending }: ConversationState, stale: FactField): FactField[] {
  const isOver = stale === 'relocation_destination' || pending?.carried === true
  return isOver ? carried.filter((one) => one !== stale) : carried
}

/** What is left once a fact was learned: a place to buy in answers where they move to. */
export const carriedWithout = (carried: readonly FactField[], learned: FactField): FactField[] =>
  carried.filter((one) => one !== learned && !(one === 'relocation_destination' && learned === 'area'))
