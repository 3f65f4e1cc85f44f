import type { Goal } from '../conversation/goal.ts'
import { givenConversation, type Given, type Said, type Turn } from './given-conversation.fixture.ts'

/** Two contacts whose bot is known, and what the tests of the rules look at in a turn. */
export const SELLER: Given = { contact: { tags: ['Seller-Lead'] } }
export const BUYER: Given = { contact: { tags: ['Buyer-Lead'] } }
export const HOUSE = '12 Sycamore Ct, Ontario 91762'

export const goalOf = ({ decision: { speech } }: Turn): Goal | null => (speech.kind === 'goal' ? speech.goal : null)
export const askOf = (turn: Turn) => goalOf(turn)?.ask ?? null
export const prefaceOf = (turn: Turn) => goalOf(turn)?.preface ?? null
export const turnsOf = (given: Given, ...texts: Said[]): Turn[] => givenConversation(given).all(...texts)

/** The last turn of a conversation. */
export function last(given: Given, ...texts: Said[]): Turn {
  const turn = turnsOf(given, ...texts).at(-1)
  if (!turn) throw new Error('no turn')
  return turn
}

export const on = (day: string, text: string): Said => ({ text, at: `${day}T18:00:00Z` })
