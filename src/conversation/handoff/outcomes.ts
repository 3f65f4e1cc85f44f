/** What a handoff may have come to. */
export const OUTCOMES = ['successful', 'failed', 'reverted', 'timeout'] as const
export type HandoffOutcome = (typeof OUTCOMES)[number]
