import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { storedOf } from './given-text.ts'

type Row = readonly [asked: QuestionKey, text: string, expected: Record<string, FactValue>]
const FIELDS = ['area', 'beds_min', 'baths_min', 'condition', 'decision_maker', 'motivation', 'timeline', 'price_max'] as const
const SELLER: ReadonlySet<QuestionKey> = new Set(['condition', 'decision_maker'])

describe('F-4 the answer that stands in a part of its own in a longer text', () => {
  const ROWS: Row[] = [
    ['beds', "four. and if there's a den my husband puts his drums in it, god help us all", { beds_min: 4 }],
    ['beds', 'one for us, one for the nursery, one for the in-laws when they visit. three', { beds_min: 3 }],
    ['beds', '5 bedrooms. sorry no, 4, my oldest just moved out', { beds_min: 4 }],
    ['area', 'south Fontana by the high school my kids go to', { area: ['Fontana'] }],
    ['area', 'en Upland o Rancho, por la escuela', { area: ['Upland', 'Rancho Cucamonga'] }],
    ['condition', 'rough, and the guy next door keeps telling me to wait until his boy is done with it', { condition: 'major_repairs' }],
    ['beds', 'okay. I will let my wife tell you that when she is home from work', {}],
    ['area', 'I rent in Pomona now, and my job is out in Colton so who knows', {}],
    ['decision_maker', 'hubby made carnitas so I am off the phone till later', {}],
    ['timeline', '60 days from when the tenant moves', {}],
  ]
  test.each(ROWS)('asked for %s: %s', (pendingQuestion, text, expected) => {
    const bot = SELLER.has(pendingQuestion) ? 'seller' : 'buyer'
    const read = storedOf(FIELDS, text, { bot, pendingQuestion })
    expect(read).toEqual(expected)
  })
})
