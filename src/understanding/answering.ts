import type { FactField } from '../conversation/fact.ts'
import { isOwnKey } from '../conversation/own-key.ts'
import type { Extracted, QuestionKey, StandardKey } from '../conversation/reading.ts'

/** The facts that answer each question of ours. */
const ANSWERS: Readonly<Record<StandardKey, readonly FactField[]>> = {
  intent: [],
  confirm_buyer: [],
  confirm_seller: [],
  which_first: [],
  area: ['area', 'city', 'zip'],
  timeline: ['timeline'],
  price: ['price_min', 'price_max', 'price_point', 'monthly_budget'],
  contact_method: ['contact_method', 'best_time', 'phone', 'email'],
  property_needs: ['beds_min', 'baths_min', 'sqft_min', 'price_min', 'price_max', 'price_point', 'area'],
  beds: ['beds_min', 'baths_min'],
  financing: ['financing'],
  motivation: ['motivation', 'relocation_destination'],
  property_address: ['property_address'],
  timeline_acceptable: ['timeline_acceptable', 'timeline'],
  condition: ['condition'],
  price_point: ['price_point', 'price_min', 'price_max'],
  liens: ['liens', 'mortgage_balance'],
  repairs: ['repairs', 'repair_estimate', 'condition'],
  listing_history: ['listing_history'],
  decision_maker: ['decision_maker'],
}

/** Whether a fact answers the question our last text asked. A denied value ("not Ontario") does not. */
export const answersPending = (fact: Extracted, pending: QuestionKey | null): boolean =>
  pending !== null && fact.polarity === 'affirmed' && answersTo(pending).includes(fact.field)

export const answersTo = (key: QuestionKey): readonly FactField[] => (isOwnKey(key) ? [key] : ANSWERS[key])

const INTENT: ReadonlySet<QuestionKey> = new Set<QuestionKey>(['intent', 'which_first', 'confirm_buyer', 'confirm_seller'])

/** Whether a question of ours asks what they want to do. */
export const isIntentQuestion = (pending: QuestionKey | null): boolean => pending !== null && INTENT.has(pending)
