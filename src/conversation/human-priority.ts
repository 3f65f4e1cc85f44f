import type { HumanPriority } from './event.ts'
import type { ConversationState } from './state.ts'

const RANK: Record<HumanPriority, number> = { low: 0, normal: 1, high: 2, urgent: 3 }

/** Whether a request for a person outranks the one that is open; without an open one it always does. */
export const isMoreUrgent = (priority: HumanPriority, open: ConversationState['humanHandoff']): boolean =>
  open === null || RANK[priority] > RANK[open.priority]
