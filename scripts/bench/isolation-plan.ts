import type { Kind } from './database.ts'

/** How every call of a failing neighbour goes wrong: no answer, 429, 500, connection refused, 401. */
export const TROUBLES = ['hanging', 'throttled', 'failing', 'refused', 'revoked'] as const
export type Trouble = (typeof TROUBLES)[number]
export type Neighbour = 'sound' | Trouble

/** One round: our location is texted at a steady rate beside a neighbour that is texted too. */
export const ROUND_SECONDS = 7
/** What a round leaves behind has ended by then. */
export const REST_MS = 400
/** New contacts a second that text our location and its neighbour, far below what saturates a core. */
export const RATES: Readonly<Record<Kind, { own: number; neighbour: number }>> = {
  postgres: { own: 6.5, neighbour: 1.5 },
  embedded: { own: 4, neighbour: 1 },
}
/** How long HighLevel takes for a call. */
export const CALL_MS = { min: 150, max: 300 }
/** Shorter than HighLevel is given in earnest, so that calls time out within a round. */
export const TIMEOUT_MS = 2_000

export type RoundInput = { block: number; neighbour: Neighbour; rates: { own: number; neighbour: number } }

/** Replies of our location, webhook to acceptance in ms, and the share of one core that the process used. */
export type Round = { replies: number[]; unanswered: number; core: number }
