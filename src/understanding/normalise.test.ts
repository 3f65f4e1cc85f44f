import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { originalSpan, prepare } from './normalise.ts'

describe('match', () => {
  test.each([
    ['６００ｋ', '600k'],
    ['½ acre', '1/2 acre'],
    ['3½ bath', '3 1/2 bath'],
    ['6\u200b50k', '650k'],
    ['ѕell it', 'sell it'],
    ['ѕеа', 'sea'],
    ['сообщение привет', 'сообщение привет'],
    ['400–450k', '400-450k'],
    ['it’s “fine”…', 'it is "fine"...'],
    ['ok\n\nso   what', 'ok so what'],
    ['soooon', 'soon'],
    ['sellll it nowwww', 'sell it now'],
    ['1000', '1000'],
    ['dont wanna sell rn', 'do not want to sell right now'],
    ["we'd, they're, can't, won't", 'we would, they are, can not, will not'],
    ['idk, hm is ur place', 'i do not know, how much is your place'],
    ['hm', 'hm'],
    ['3br/2ba w/ pool', '3 bedroom/2 bath with pool'],
    ['w/o hoa', 'without hoa'],
    ['id like it', 'i would like it'],
    ['my id card', 'my id card'],
    ["my neighbor's house", "my neighbor's house"],
    ["mom's thinking, the landlord's selling", 'mom is thinking, the landlord is selling'],
    ["my brother's on the deed, Upland's out", 'my brother is on the deed, upland is out'],
    ["my sister's wedding ring", "my sister's wedding ring"],
    ['pa mayo, pal otro', 'para mayo, para el otro'],
    ['¿Cuánto?', '¿cuanto?'],
    ['Año NIÑO', 'año niño'],
    ['xq no, tmb', 'porque no, tambien'],
    ['my morgage, a bedrom, selilng', 'my mortgage, a bedroom, selling'],
    ['telling horse seven', 'telling horse seven'],
    ['ok 👍🏽', 'ok yes'],
    ['👎', 'no'],
    ['🙏', 'thanks'],
    ['we are selling our house 👍', 'we are selling our house'],
    ['house🏠now', 'house now'],
    ['\ud800x', 'x'],
    [' \u200b\ufe0f\n ', ''],
  ])('%j reads %j', (text, match) => {
    expect(prepare(text).match).toBe(match)
  })
})

test.each([
  ['Sold. Now what?', ['sold.', 'now what?']],
  ['we sell but then buy', ['we sell', 'but', 'then buy']],
  ['one\ntwo', ['one', 'two']],
  ['at 2.5 baths, $1.2m', ['at 2.5 baths, $1.2m']],
  ['on St. James', ['on st. james']],
  ['vendo pero después compro', ['vendo', 'pero', 'despues compro']],
  ['first, after that we buy', ['first,', 'after that we buy']],
])('%j splits into clauses', (text, clauses) => {
  const prepared = prepare(text)
  expect(prepared.clauses.map(([start, end]) => prepared.match.slice(start, end))).toEqual(clauses)
})

test.each([
  ['I dont like it', 'do not', 'dont'],
  ['a 3br here', '3', '3'],
  ['ｅｘａｍｐｌｅ', 'example', 'ｅｘａｍｐｌｅ'],
  ['a s\u200bell b', 'sell', 's\u200bell'],
  ['Así es', 'asi', 'Así'],
  ['e\u0301l', 'el', 'e\u0301l'],
])('in %j, %j stands at %j', (text, found, original) => {
  const prepared = prepare(text)
  const start = prepared.match.indexOf(found)
  const [from, to] = originalSpan(prepared, start, start + found.length)
  expect(prepared.original.slice(from, to)).toBe(original)
})

test('a long text is cut at 2,000 code points, never inside a pair or a combining sequence', () => {
  const prepared = prepare(`${'a'.repeat(1999)}e\u0301 and more`)
  expect(prepared.truncated).toBe(true)
  expect(prepared.originalLength).toBe(2009)
  expect(prepared.notes).toContain('input_truncated')
  expect(prepared.original).toHaveLength(2001)
  expect(prepare('🏡'.repeat(2500)).original).toHaveLength(4000)
})

test('shouting needs twelve letters, most of them capitals', () => {
  expect(prepare('SELLING MY HOUSE').shouting).toBe(true)
  expect(prepare('SELL IT').shouting).toBe(false)
  expect(prepare('Selling my house now').shouting).toBe(false)
})

test('a text that is not a string is a programming error', () => {
  expect(() => prepare(undefined as unknown as string)).toThrow(TypeError)
})

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from(' .,?!\n\'"/-0123456789abeiklnorstuñéÑ👍\u200b\ud83c\udfe0ѕ½ﬃ')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 5000,
})

test('any text keeps its places', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const prepared = prepare(text)
      expect(prepared.at).toHaveLength(prepared.match.length + 1)
      expect(prepared.ends).toHaveLength(prepared.match.length)
      expect(text.startsWith(prepared.original)).toBe(true)
      for (let i = 0; i < prepared.match.length; i++) {
        const [at = -1, next = -1, end = -1] = [prepared.at[i], prepared.at[i + 1], prepared.ends[i]]
        if (!(at <= next && at < end && end <= prepared.original.length)) throw new Error(`place ${i}: ${at} ${next} ${end}`)
      }
      for (const token of prepared.tokens) expect(prepared.match.slice(token.start, token.end)).toBe(token.text)
    }),
    { numRuns: 2000 },
  )
})
