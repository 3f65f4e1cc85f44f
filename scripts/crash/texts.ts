import { unitHash } from '../../src/lib/hash.ts'

/** One inbound text of the run. `overdue`: it was written a while before the CRM tells of it. */
export type PlannedText = { contactId: string; text: string; overdue: boolean }

const STREETS = ['Hellman', 'Haven', 'Archibald', 'Carnelian', 'Etiwanda', 'Milliken']
const WISHES = [
  'have a garage',
  'have solar',
  'have a pool',
  'come with the fridge',
  'have a new roof',
  'have an attic',
  'have a fence',
  'have stairs',
]

/** Lossy: so many were overtaken by what the contact wrote later, or never had an answer before them. */
const OVERDUE = 0.1

export const contactIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `con_${index + 1}`)

/**
 * Texts in the order they are sent: questions only, for a bot answers each question and stays with the contact. Shuffled
 * by the seed, so that some contacts write again before they were answered.
 */
export function planTexts({ messages, contacts, seed, lossy = false }: TextPlan): PlannedText[] {
  const ids = contactIds(contacts)
  const order = Array.from({ length: messages }, (_, index) => ids[index % contacts] ?? '')
    .map((contactId, index) => ({ contactId, rank: unitHash(`${seed} order ${index}`) }))
    .toSorted((a, b) => a.rank - b.rank)
  return order.map(({ contactId }, index) => ({
    contactId,
    text: question(index),
    overdue: lossy && unitHash(`${seed} overdue ${index}`) < OVERDUE,
  }))
}

/** A text beside the plan; no two are alike. */
export function extraText({ messages, contacts }: TextPlan, n: number): Pick<PlannedText, 'contactId' | 'text'> {
  return { contactId: contactIds(contacts)[n % contacts] ?? '', text: question(messages + n) }
}

type TextPlan = { messages: number; contacts: number; seed: number; lossy?: boolean }

const question = (n: number): string => `does number ${n + 11} on ${STREETS[n % STREETS.length]} ${WISHES[n % WISHES.length]}?`

/** Cuts the texts into `count` parts of nearly equal length, in order. */
export function slices<T>(items: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.floor((index * items.length) / count), Math.floor(((index + 1) * items.length) / count)),
  )
}
