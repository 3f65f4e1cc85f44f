import { describe, expect, test } from 'vitest'
import { inputOf } from './fixtures/input.ts'
import { understand } from './understand.ts'
import { wishAlike } from './wish-likeness.ts'
import type { Found } from './families.ts'

const SURE = { buyer: -9, seller: 3 }
const PERHAPS = { buyer: -9, seller: -2.3 }
const found = (code: string, more: Partial<Found> = {}): Found => ({
  code,
  side: code.startsWith('S') ? 'seller' : 'buyer',
  weight: 0.5,
  modifiers: [],
  refutes: true,
  from: 0,
  to: 1,
  ...more,
})
const codes = (odds: typeof SURE, families: Found[], text = 'the stairs have beaten us and it can go') =>
  wishAlike(odds, families, text.split(' ')).map(({ code, modifiers }) => code + modifiers.join(''))

describe('a text that is like a wish states one with no object', () => {
  test('where no phrase heard it, or only a hint of it', () => {
    expect(codes(SURE, [])).toEqual(['S2'])
    expect(codes(SURE, [found('S7')])).toEqual(['S2'])
    expect(codes(SURE, [found('S1', { weight: 0.82, modifiers: ['l'] })])).toEqual(['S2'])
  })

  test('less sure of it, the wish is asked for', () => {
    expect(codes(PERHAPS, [])).toEqual(['S2h'])
    expect(codes(PERHAPS, [found('S7')])).toEqual([])
  })

  test.each(['n', 't', 'p', 'h', 's'] as const)(
    'never where the phrases hear it denied, softened, past or somebody else’s (%s)',
    (modifier) => expect(codes(SURE, [found('S1', { weight: 0.82, modifiers: [modifier] })])).toEqual([]),
  )

  test('never beside a wish for the other side, nor in a few words, nor in a question what we do', () => {
    expect(codes(SURE, [found('B1', { weight: 0.82 })])).toEqual([])
    expect(codes(SURE, [], 'it can go')).toEqual([])
    expect(codes(SURE, [], 'do you sell houses in Upland')).toEqual([])
  })
})

test('it leaves the lead bot, and no bot that has the contact already', () => {
  const text = 'im tired of paying someone elses mortgage. ready 2 own. credit is 702 now what'
  const buyer = (bot: 'lead' | 'seller') => understand(inputOf(text, { bot })).intent.message.buyer
  expect(buyer('seller')).toBeLessThan(0.5)
  expect(buyer('lead')).toBeGreaterThanOrEqual(0.7)
})
