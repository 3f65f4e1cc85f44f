import type { ConversationEvent } from '../conversation/event.ts'
import { givenConversation, type Given, type Said, type Turn } from './given-conversation.fixture.ts'

export const BUYER: Given = { contact: { tags: ['Buyer-Lead'], firstName: 'Dana', name: 'Dana Reyes' } }
export const SELLER: Given = { contact: { tags: ['Seller-Lead', 'Needs Qualifying'] } }

/** Hot and complete on Tuesday 10 March, 10:05 in the morning, Pacific time: Thursday at 10 and Friday at 2 are offered. */
export const HOT: Said[] = [
  { text: '3 bed in Upland, up to 610k', at: '2026-03-10T17:00:00Z' },
  'I have the approval letter',
  'in 3 weeks',
  'my lease is up',
]
export const THURSDAY = '2026-03-12T17:00:00.000Z'
export const FRIDAY = '2026-03-13T21:00:00.000Z'
export const HOT_SELLER: Said[] = ['12 Sycamore Ct, Ontario 91762', 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k']

/** A conversation whose last turn offered the two times. */
export function hot(given: Given = BUYER, said: Said[] = HOT) {
  const conversation = givenConversation(given)
  const turns = conversation.all(...said)
  const offer = turns.at(-1)
  if (!offer) throw new Error('nothing was said')
  return { ...conversation, offer }
}

export const startsOf = (turn: Turn): string[] => (turn.times?.slots ?? []).map(({ start }) => start)
export const eventsOf = ({ decision }: Turn, type: ConversationEvent['type']) => decision.events.filter((event) => event.type === type)
export const bookingOf = ({ decision }: Turn) => (decision.first?.action.kind === 'book_appointment' ? decision.first.action : null)

/** Every half hour of the days a calendar is asked for. */
export function everyStart(): string[] {
  return Array.from({ length: 8 * 48 }, (_, half) => new Date(Date.parse('2026-03-10T17:00:00Z') + half * 1_800_000).toISOString())
}
