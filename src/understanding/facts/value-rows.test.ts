import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../conversation/fact.ts'
import { factsIn, storedOf, type Given } from './given-text.ts'

/** Rows of the tables of values that no worked conversation meets. */
type Row = [row: string, text: string, expected: Record<string, FactValue>]

const PRICE = ['price_min', 'price_max', 'price_point'] as const
const seller: Given = { bot: 'seller' }
const askedPrice: Given = { bot: 'seller', pendingQuestion: 'price_point' }

describe('2.5 money', () => {
  test.each<Row>([
    ['bare 100–999 beside "asking"', 'we are asking 640', { price_point: 640_000 }],
    ['bare 100–999 beside "worth"', 'I think it is worth 640', { price_point: 640_000 }],
    ['bare 100–999 beside "price"', 'our price is 640', { price_point: 640_000 }],
    ['bare 100–999 beside nothing', 'we have 640 of them', {}],
    ['bare 1.0–9.9 where no price was asked', 'about 1.2', {}],
    ['below', 'below 640k', { price_max: 640_000 }],
    ['more than', 'more than 600k', { price_min: 600_000 }],
    ['from', 'from 600k', { price_min: 600_000 }],
    ['the lowest plausible price', '$50,000', { price_point: 50_000 }],
    ['below the lowest', '$49,999', {}],
    ['the highest plausible price', '$20,000,000', { price_point: 20_000_000 }],
    ['above the highest', '$20,000,001', {}],
    ['not the price, ZIP outside the block with a money sign', '$91,762', { price_point: 91_762 }],
    ['not the price, income', 'my salary is 95k', {}],
    ["not the price, other's price", 'the comp sold at 690k', {}],
    ['not the price, count', 'about 640 kids at that school', {}],
  ])('%s: %j', (...[, text, expected]) => expect(storedOf(PRICE, text, seller)).toEqual(expected))

  test.each(['around 640k', 'about 640k', 'roughly 640k', '~640k', '640kish', '640k or so', 'como 640 mil'])(
    'around, about, roughly, ~, ish, or so, como: %s is approximate',
    (text) => expect(factsIn(text, askedPrice)).toMatchObject([{ field: 'price_point', value: 640_000, approximate: true }]),
  )

  test('a plain amount is not approximate', () => {
    expect(factsIn('640k', askedPrice)).toMatchObject([{ value: 640_000, approximate: false }])
  })
})

describe('2.7 condition', () => {
  test.each<Row>([
    ['structural', 'there is structural damage', { condition: 'major_repairs' }],
    ['gut', 'you would have to gut it', { condition: 'major_repairs' }],
    ['fixtures', 'needs new fixtures', { condition: 'minor_repairs' }],
    ['appliances', 'needs new appliances', { condition: 'minor_repairs' }],
    ['updated', 'everything is updated', { condition: 'move_in_ready' }],
    ['mixed: the worse', 'updated kitchen, but it needs paint', { condition: 'minor_repairs' }],
  ])('%s: %j', (...[, text, expected]) =>
    expect(storedOf(['condition'], text, { bot: 'seller', pendingQuestion: 'condition' })).toEqual(expected),
  )

  test('"it isn\'t in bad shape" is minor at .50, to be asked', () => {
    expect(factsIn("it isn't in bad shape", { bot: 'seller', pendingQuestion: 'condition' })).toMatchObject([
      { field: 'condition', value: 'minor_repairs', confidence: 0.5 },
    ])
  })
})

describe('2.7 motivation', () => {
  test.each<Row>([
    ['seller, upgrading', 'we want something bigger', { motivation: 'upgrading' }],
    ['a job without a destination', 'I got a new job', { motivation: 'job' }],
    ['a named destination', 'I got a new job in Texas', { motivation: 'relocation' }],
  ])('%s: %j', (...[, text, expected]) =>
    expect(storedOf(['motivation'], text, { bot: 'seller', pendingQuestion: 'motivation' })).toEqual(expected),
  )
  test.each<Row>([
    ['buyer, upgrading', 'upgrading to a bigger house', { motivation: 'upgrading' }],
    ['buyer, downsizing', 'we are downsizing', { motivation: 'downsizing' }],
    ['buyer, my job stays the same', 'my job stays the same', { 'not motivation': 'job_relocation' }],
  ])('%s: %j', (...[, text, expected]) =>
    expect(storedOf(['motivation'], text, { bot: 'buyer', pendingQuestion: 'motivation' })).toEqual(expected),
  )
})

describe('2.7 beds, baths, sqft', () => {
  test.each<Row>([
    ['beds up to 12', '12 bedrooms', { beds_min: 12 }],
    ['beds above 12', '13 bedrooms', {}],
    ['baths in halves', '1.5 baths', { baths_min: 1.5 }],
    ['baths above 12', '13 baths', {}],
    ['sqft from 300', '300 sq ft', { sqft: 300 }],
    ['sqft to 20,000', '20,000 sq ft', { sqft: 20_000 }],
    ['sqft above 20,000', '20,001 sq ft', {}],
  ])('%s: %j', (...[, text, expected]) =>
    expect(storedOf(['beds_min', 'baths_min', 'sqft', 'sqft_min'], text, { bot: 'lead' })).toEqual(expected),
  )
})

describe('2.7 decision_maker', () => {
  test('the name of who else decides is not stored', () => {
    expect(storedOf(['decision_maker', 'name'], 'my wife has to agree, her name is Maria', seller)).toEqual({ decision_maker: 'joint' })
  })
})
