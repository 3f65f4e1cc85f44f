import { expect, test } from 'vitest'
import { storedIn } from './given-text.ts'

const BUYERS: ReadonlySet<string> = new Set(['financing', 'beds', 'property_needs'])

/** What our own questions offer can be answered in a word or two. */
test.each([
  ['timeline_acceptable', 'longer', { timeline_acceptable: false }],
  ['timeline_acceptable', 'a bit later', { timeline_acceptable: false }],
  ['timeline_acceptable', 'después', { timeline_acceptable: false }],
  ['timeline_acceptable', 'about right', {}],
  ['condition', 'ready as is', { condition: 'move_in_ready' }],
  ['condition', 'small fixes', { condition: 'minor_repairs' }],
  ['condition', 'arreglos chicos', { condition: 'minor_repairs' }],
  ['condition', 'big repairs', { condition: 'major_repairs' }],
  ['condition', 'arreglos grandes', { condition: 'major_repairs' }],
  ['financing', 'talking to one', { financing: 'in_progress' }],
  ['financing', 'still early', { financing: 'none' }],
  ['financing', 'letter in hand', { financing: 'approved' }],
  ['financing', 'yes', {}],
  ['motivation', 'less room', { motivation: 'downsizing' }],
  ['motivation', 'need a change', { motivation: 'other' }],
  ['liens', 'yes', { liens: ['owed'] }],
  ['liens', 'no', { liens: 'none' }],
  ['liens', 'paid off', { liens: 'none' }],
  ['liens', 'like 210', { mortgage_balance: 210_000 }],
  ['liens', 'como 210 mil', { mortgage_balance: 210_000 }],
  ['liens', 'asking 610', { price_point: 610_000 }],
  ['listing_history', 'yes', { listing_history: 'listed before' }],
  ['listing_history', 'no', { listing_history: 'none' }],
  ['decision_maker', 'joint', { decision_maker: 'joint' }],
  ['decision_maker', 'yes', { decision_maker: 'joint' }],
  ['decision_maker', 'no', { decision_maker: 'sole' }],
  ['property_needs', '3', { beds_min: 3 }],
  ['property_needs', '4 and up', { beds_min: 4 }],
  ['beds', '3', { beds_min: 3 }],
] as const)('%s: %j', (pendingQuestion, text, expected) => {
  expect(storedIn(text, { pendingQuestion, bot: BUYERS.has(pendingQuestion) ? 'buyer' : 'seller' })).toEqual(expected)
})
