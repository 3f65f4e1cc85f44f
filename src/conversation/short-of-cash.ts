import type { Ask } from './goal.ts'
import type { ConversationState } from './state.ts'

/** Who said that they cannot afford it is asked for a lender, and not whether they pay cash. */
export const withoutCash = <Asked extends Ask | null>(ask: Asked, { objections }: Pick<ConversationState, 'objections'>): Asked =>
  ask?.key === 'financing' && objections['affordability'] !== undefined ? { ...ask, loan: true } : ask
