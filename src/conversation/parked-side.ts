import type { DecideInput, Draft } from './decision.ts'
import type { Ask } from './goal.ts'
import { isBot } from './owner.ts'
import { CONFIRMS } from './confirm-side.ts'
import type { Side } from './reading.ts'

/**
 * I-8: the side the contact put off is raised when the script is complete, once; a yes hands them over. A side whose own
 * bot spoke to them already is not raised again.
 */
export function parkedSide({ state }: Draft, { location }: DecideInput): Ask | null {
  const { parked } = state.intent
  if (parked === null || !location.handoffs.enabled || !isBot(state.owner) || state.owner === parked) return null
  if (state.handoffs.some(({ from }) => from === parked) || state.questions[CONFIRMS[parked]]) return null
  return { key: CONFIRMS[parked], rung: 1, raised: true }
}

/** Whether the parked side was raised, so that from now on the contact may go there. */
export const wasRaised = ({ state }: Pick<Draft, 'state'>, side: Side): boolean => state.pending?.key === CONFIRMS[side]
