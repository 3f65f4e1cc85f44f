import { describe, expect, test } from 'vitest'
import { prepare } from '../normalise.ts'
import { inputFor, storedOf } from './given-text.ts'
import { sceneOf } from './scene.ts'
import { whoseAt, whoseNumberAt } from './whose.ts'

/** The person named last before a word of a text. */
function whoseBefore(text: string, word: string) {
  const prepared = prepare(text)
  return whoseAt(sceneOf(prepared, inputFor(text)), prepared.match.indexOf(word))
}

describe('who a figure, a date or a home belongs to', () => {
  test.each([
    ['I want 600', '600', 'own'],
    ['my sister sold for 600', '600', 'other'],
    ["my sister's place sold for 600 but we want 650", '650', 'own'],
    ['my wife wants to be out by june', 'june', 'household'],
    ['the kids finish school in june', 'june', 'household'],
    ['our tenant is out in june', 'june', 'tenant'],
    ['the guy behind us owes 700', '700', 'other'],
    ['she says 600 and she is my wife', '600', 'other'],
    ['my wife called and she wants 600', '600', 'household'],
    ['600 is our number', '600', null],
    ['mi comadre vendió en 615', '615', 'other'],
    ['mi tope son 420', '420', null],
    ['la he heredado hace dos', 'dos', null],
    ['nuestra vecina pide 700 y nosotros 650', '650', 'own'],
    ['my brother sold. 600 would do', '600', null],
    ['mi patrón compró en 615', '615', 'other'],
    ['Pedro bought at 615', '615', 'other'],
    ['this is Pedro at 615 elm', '615', null],
    ['el número del plomero es 909', '909', 'other'],
  ] as const)('%s: %s → %s', (text, word, whose) => {
    expect(whoseBefore(text, word)).toBe(whose)
  })

  test('"call me at" makes a number one\'s own, "call my sister at" does not', () => {
    const scene = (text: string) => sceneOf(prepare(text), inputFor(text))
    expect(whoseNumberAt(scene('call me at 909'), 11)).toBe('own')
    expect(whoseNumberAt(scene('call my sister at 909'), 18)).toBe('other')
  })
})

test.each([
  ['call my sister at 951-555-0177', {}],
  ["my husband's number is 951-555-0122", {}],
  ['text me, not my wife, at 909-555-0186', {}],
  ["don't text my wife, text me 909-555-0186", { phone: '+19095550186' }],
  ["my sister's place is 44 Juniper Way, mine is 310 Marisol Dr", { property_address: '310 Marisol Dr' }],
  ['my mom left us her house at 44 Juniper Way', { property_address: '44 Juniper Way' }],
  ['my brother in law says 700', {}],
  ['my sister had hers appraised, 820k', { comparison: 820_000 }],
  ['my late husband always said it was worth half a million', {}],
  ['mi primo vendió la suya en 30 días', {}],
  ['my parents paid cash for theirs', {}],
  ['the neighbors had the fire, not us', {}],
  ['my truck is in perfect condition', {}],
] as const)('a third person gives no fact of theirs: %s', (text, expected) => {
  const fields = ['phone', 'property_address', 'price_point', 'comparison', 'timeline', 'financing', 'condition'] as const
  expect(storedOf(fields, text, { bot: 'seller' })).toEqual(expected)
})
