import { describe, expect, test } from 'vitest'
import type { IntentReading, UnderstandInput } from '../conversation/reading.ts'
import { INTENT_FIXTURES } from './fixtures/intent-fixtures.ts'
import type { Outcome } from './fixtures/intent-fixtures.ts'
import { inputOf } from './fixtures/input.ts'
import { understand } from './understand.ts'

const read = (text: string, more: Partial<UnderstandInput> = {}) => understand(inputOf(text, more))

/** What the lead bot makes of a reading: hand over at .70, ask to confirm from .50, else stay. */
function outcomeOf(intent: IntentReading): Outcome {
  const side = intent.primary
  if (side === null) return 'stay'
  return intent.conversation[side] >= 0.7 ? side : 'confirm'
}

const codeOf = (hit: IntentReading['families'][number]) => [hit.code, ...hit.modifiers].join('·')

describe('labelled examples', () => {
  test.each(INTENT_FIXTURES)('$text', (row) => {
    const reading = read(row.text)
    expect(reading.intent.families.map(codeOf).sort()).toEqual([...row.families].sort())
    expect(reading.intent.message).toEqual({ seller: row.seller, buyer: row.buyer })
    expect(reading.intent.conversation).toEqual({ seller: row.seller, buyer: row.buyer })
    expect(outcomeOf(reading.intent)).toBe(row.outcome)
    expect(reading.intent.parked).toBe(row.parked ?? null)
    expect(reading.intent.refuted).toEqual({ buyer: row.refuted === 'buyer', seller: row.refuted === 'seller' })
    expect(reading.flags.filter((flag) => flag === row.flag)).toEqual(row.flag === undefined ? [] : [row.flag])
  })
})

describe('conversation score', () => {
  const at = '2026-03-04T09:00:00-08:00'
  const recent = (...scores: { buyer: number; seller: number }[]) => scores.map((score, i) => ({ id: `r${i}`, score, at }))

  test('a hedged wish to sell and a yes to our question come to .9320', () => {
    const { intent } = read('yes', { pendingQuestion: 'confirm_seller', recent: recent({ seller: 0.533, buyer: 0 }) })
    expect(intent.families.map(codeOf)).toEqual(['S10'])
    expect(intent.conversation.seller).toBe(0.932)
  })

  test('three lists of criteria in a row come to .6097', () => {
    const { intent } = read('3 beds, 2 baths, under 600k', { recent: recent({ buyer: 0.4, seller: 0 }, { buyer: 0.4, seller: 0 }) })
    expect(intent.families.map(codeOf)).toEqual(['B7'])
    expect(intent.conversation.buyer).toBe(0.6097)
  })

  test('three older wishes and an "ok" are no fresh evidence', () => {
    const old = { seller: 0.82, buyer: 0 }
    const { intent } = read('ok', { recent: recent(old, old, old) })
    expect(intent.conversation.seller).toBe(0.7054)
    expect(intent.fresh).toEqual({ buyer: false, seller: false })
  })

  test('a message of more than 14 days ago counts nothing', () => {
    const { intent } = read('ok', { recent: [{ id: 'r', score: { seller: 0.82, buyer: 0 }, at: '2026-02-18T09:59:59-08:00' }] })
    expect(intent.conversation.seller).toBe(0)
  })

  test('taking a side back makes older messages count nothing', () => {
    const { intent } = read("I'm not selling my house", { recent: recent({ seller: 0.9, buyer: 0 }) })
    expect(intent.conversation.seller).toBe(0)
  })

  test('what is taken back and then stated stands', () => {
    const { intent } = read("I'm not selling my condo. I want to sell my house")
    expect(intent.refuted.seller).toBe(false)
    expect(intent.message.seller).toBe(0.82)
  })

  test('what is stated and then taken back is capped at .20', () => {
    expect(read('I want to sell my house. Actually no longer selling my house').intent.message.seller).toBe(0.2)
  })

  test.each([
    ['not pre-approved yet but looking to buy', 0.82],
    ['looking to buy, not preapproved yet', 0.82],
  ])('lacking an approval takes no wish back: %s', (text, score) => {
    const { intent } = read(text)
    expect(intent.message.buyer).toBe(score)
    expect(intent.refuted.buyer).toBe(false)
  })

  test('an addition parks the new side behind the owner of the conversation', () => {
    const { intent } = read('also looking to buy', { bot: 'seller', recent: recent({ seller: 0.82, buyer: 0 }) })
    expect(intent.conversation).toEqual({ seller: 0.492, buyer: 0.656 })
    expect([intent.primary, intent.parked]).toEqual(['seller', 'buyer'])
  })

  test.each([
    ['selling', 'intent', { seller: 0.82, buyer: 0 }, 'seller'],
    ['comprar', 'intent', { seller: 0, buyer: 0.82 }, 'buyer'],
    ['both', 'intent', { seller: 0.82, buyer: 0.82 }, null],
    ['sell first then buy', 'which_first', { seller: 0.883, buyer: 0.7764 }, 'seller'],
    ['no, buying', 'confirm_seller', { seller: 0, buyer: 0.82 }, 'buyer'],
    ['yeah its in Fontana', 'confirm_seller', { seller: 0.9, buyer: 0 }, 'seller'],
    ['sí', 'confirm_buyer', { seller: 0, buyer: 0.9 }, 'buyer'],
    ['👍', 'confirm_buyer', { seller: 0, buyer: 0.9 }, 'buyer'],
    ['tal vez', 'confirm_seller', { seller: 0.585, buyer: 0 }, 'seller'],
    ['nope', 'confirm_seller', { seller: 0, buyer: 0 }, null],
  ] as const)('"%s" to %s', (...[text, pendingQuestion, message, primary]) => {
    const { intent } = read(text, { pendingQuestion })
    expect(intent.message).toEqual(message)
    expect(intent.primary).toBe(primary)
  })
})

describe('wordings beside the labelled ones', () => {
  test.each([
    ['estamos pensando en vender', ['S2·s'], 0.648, 0],
    ['busco casa de 3 recamaras en Ontario', ['B1'], 0, 0.82],
    ['queremos comprar nuestra primera casa', ['B8'], 0, 0.72],
    ['ya no busco casa, mejor vendo la mia', ['B1·n', 'S1'], 0.82, 0],
    ['mi vecino quiere vender su casa', ['S1·t'], 0.123, 0],
    ['si quiero vender mi casa', ['S1'], 0.82, 0],
    ['si vendo mi casa cuanto me queda', ['S1·h'], 0.533, 0],
    ['no estoy seguro si vender', ['S2·h'], 0.468, 0],
    ['cuanto vale mi casa en Fontana?', ['S3'], 0.74, 0],
    ['me pueden hacer una oferta por mi casa', ['S5'], 0.78, 0],
    ['my wife wants us to sell the house', ['S1'], 0.82, 0],
    ['my mom passed and left me the house, I want to sell it', ['S1'], 0.82, 0],
    ['my mom wants to sell her place', ['S1·t'], 0.123, 0],
    ['una compañera del trabajo quiere vender su casa', ['S1·t'], 0.123, 0],
    ['want to sell my home, it was listed in 2023 and it didnt sell', ['S1'], 0.82, 0],
    ['compramos casa en 2019 con otra persona, gracias', ['B1·p'], 0, 0.123],
    ['ya tengo la preaprobación', ['B5'], 0, 0.72],
    ['vamos a pagar cash, sin banco', ['B5'], 0, 0.72],
    ['No, I want to sell', ['S2'], 0.72, 0],
    ["can't wait to sell this dump", ['S2'], 0.72, 0],
    ["I don't want to sell or buy", ['S2·n', 'B2·n'], 0, 0],
    ['not selling until spring', ['S2·h'], 0.468, 0],
    ['do I need to be preapproved?', [], 0, 0],
    ['do you sell houses in Upland', [], 0, 0],
    ['looking for an apartment for rent', [], 0, 0],
    ['fwd: I want to sell my house', [], 0, 0],
    ['> I want to sell my house', [], 0, 0],
    ['she said "I want to sell my house right away now"', [], 0, 0],
    ['Liked "Do you want to sell my house"', [], 0, 0],
    ['ѕеll my hоuse', ['S1'], 0.82, 0],
    ['selilng my houuuse', ['S1'], 0.82, 0],
  ])('%s', (...[text, families, seller, buyer]) => {
    const { intent } = read(text)
    expect(intent.families.map(codeOf).sort()).toEqual([...families].sort())
    expect(intent.message).toEqual({ seller, buyer })
  })

  test('a renter who also wishes to buy is no renter', () => {
    const reading = read('looking to rent for now but want to buy a house next year')
    expect(reading.flags).toEqual([])
    expect(reading.intent.message.buyer).toBe(0.82)
  })
})
