import { describe, expect, test } from 'vitest'
import type { Timeline } from '../../conversation/fact.ts'
import { storedIn } from './given-text.ts'
import type { Given } from './given-text.ts'

// 4 March 2026 is a Wednesday.
type Row = [text: string, expected: [earliest: number, latest: number | null] | null, given?: Given]
const when: Given = { bot: 'seller', pendingQuestion: 'timeline' }
const why: Given = { bot: 'seller', pendingQuestion: 'motivation' }
const offered: Given = { bot: 'seller', pendingQuestion: 'timeline_acceptable' }
const day = (month: number, date: number, year = 2026) => Math.round((Date.UTC(year, month - 1, date) - Date.UTC(2026, 2, 4)) / 86_400_000)

const timeIn = (text: string, given: Given): [number, number | null] | null => {
  const time = storedIn(text, given)['timeline'] as Timeline | undefined
  return time === undefined ? null : [time.earliest_days, time.latest_days]
}

describe('U-4 F-6 whose time it is', () => {
  test.each<Row>([
    ['my aunt needed five months to sell hers', null],
    ['my neighbor is moving out in June', null],
    ["my brother's lease ends in May but mine not until September", [0, day(9, 30)]],
    ['the lease here is not up until October', [0, day(10, 31)]],
    ['not until my son graduates in June', [day(6, 1), null]],
    ['no nos movemos hasta que mi hijo termine en junio', [day(6, 1), null]],
    ['once my wife retires in August', [day(8, 1), day(8, 31)]],
    ['my lawyer says the estate is not settled before July', [day(7, 1), null]],
    ["my niece's wedding is July 18, so not before that", [day(7, 18), null]],
    ["my niece's wedding is July 18, so by then", [day(7, 18), day(7, 18)]],
    ['quiero vender la casa que me dejo mi abuelita lo mas pronto posible', [0, 14]],
  ])('%s', (text, expected, given = when) => expect(timeIn(text, given)).toEqual(expected))
})

describe('F-6 what stands around a time', () => {
  test.each<Row>([
    ['not this year', [day(12, 31) + 1, null]],
    ['ya pasando el verano', [day(9, 21) + 1, null]],
    ['after Labor Day', [day(9, 7) + 1, null]],
    ["by Mother's Day", [0, day(5, 10)]],
    ['antes de fin de año', [0, day(12, 31)]],
    ['a few more weeks will not hurt us', [0, 28]],
    ['we would be moved before Thanksgiving', [0, day(11, 26)]],
    ['tenemos 40 años de recuerdos aqui', null],
    ['yo llevo aquí 12 años viviendo', null],
    ['I have the late shift this week, will write you Friday', null],
    ['everyone says prices drop in June', null],
    ['cuanto antes mejor', [0, 14]],
    ['the 30 year mortgage is done in 2031', null],
    ['60 days from when the tenant moves', null],
    ['este mismo mes', [0, day(3, 31)]],
    ['dec 1 is my last day at the plant so after that', [day(12, 1), null]],
    ['we were going to wait until next year but no. this summer', [day(6, 21), day(9, 21)]],
    ['is it 30 or is it 45', null],
    ['out 30 days after we sign is that normal', null],
    ['by the fourth of July', [0, day(7, 4)]],
    ['un año o dos, no es urgente', [365, 730]],
  ])('%s', (text, expected, given = when) => expect(timeIn(text, given)).toEqual(expected))

  test('a length of time said to another question is how long, not when', () => {
    expect(timeIn('they want us on site 4 days now', why)).toBeNull()
    expect(timeIn('they gave us 4 weeks to move', why)).toEqual([28, 28])
  })
})

describe('2.6 the answer to "would 30 to 45 days work"', () => {
  test.each<[text: string, acceptable: boolean | undefined, latest: number | null]>([
    ['that is really fast. more like fall', false, day(12, 20)],
    ['¿30 o 45 días a partir de cuándo?', undefined, null],
    ['¿que si puedo qué? no le entendí', undefined, null],
    ['that lines up with our move', true, null],
    ['absolutely, the sooner the better', true, null],
  ])('%s', (text, acceptable, latest) => {
    expect(storedIn(text, offered)['timeline_acceptable']).toBe(acceptable)
    expect(timeIn(text, offered)?.[1] ?? null).toBe(latest)
  })
})
