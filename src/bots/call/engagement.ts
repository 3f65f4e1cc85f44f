import { closedBy } from '../../conversation/mark.ts'
import { appointmentAhead } from '../../conversation/slot.ts'
import type { LeadResult } from './call-result.ts'
import { progressOf, scriptBot, type Standing } from './script-progress.ts'

export type Engagement = LeadResult['engagement_status']

/** Why nobody owns a contact for good. */
const ENDED = new Set(['wrong_number', 'solicitation', 'contact_deleted'])

/** Why an episode closed: the cadence is over. */
const DORMANT = 'dormant'

/** A text that nobody asked for is the last word: the first nudge, or what followed it. */
const isStalled = ({ lastInboundAt, followUp: { lastAt } }: Standing['state']): boolean =>
  lastAt !== null && lastInboundAt !== null && lastAt > lastInboundAt

/** Where a contact stands, in one word. */
export function engagementOf(standing: Standing): Engagement {
  const { state } = standing
  if (state.suppressed) return 'opted_out'
  if (state.owner === 'human') return 'human'
  if (state.lastInboundAt === null) return 'new'
  if (state.closed === DORMANT || closedBy(state) !== null || (state.owner === 'nobody' && ENDED.has(state.ownerReason ?? '')))
    return 'dormant'
  if (appointmentAhead(state.appointment, new Date(standing.at)) !== null) return 'booked'
  if (isStalled(state)) return 'stalled'
  const { open, left, temperature } = progressOf(scriptBot(state), standing)
  if (temperature === 'hot' && open.length === 0) return 'qualified'
  return left.length === 0 && temperature !== 'hot' ? 'nurturing' : 'qualifying'
}
