import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputOf } from '../fixtures/input.ts'
import { prepare } from '../normalise.ts'
import { callBackOf } from './call-back.ts'
import { sceneOf } from './scene.ts'

// 4 March 2026 is a Wednesday.
const read = (text: string) => callBackOf(sceneOf(prepare(text), inputOf(text)))

test.each<[string, string, string?]>([
  ['try me in May', '2026-05-01', 'month'],
  ['Try me again in May, thanks', '2026-05-01'],
  ['text me next week', '2026-03-09', 'week'],
  ['call me next month', '2026-04-01'],
  ['can you check back in two weeks?', '2026-03-18'],
  ['reach out in a couple of months', '2026-05-04'],
  ['not now. hit me up in June', '2026-06-01'],
  ['follow up with me in early April', '2026-04-01'],
  ['touch base mid April', '2026-04-11'],
  ['message me on Friday', '2026-03-06'],
  ['call me Wednesday', '2026-03-11'],
  ['text me next Friday', '2026-03-13'],
  ['try me tomorrow', '2026-03-05'],
  ['ask me again after the holidays', '2027-01-02'],
  ["let's talk in the fall", '2026-09-22', 'season'],
  ['circle back after June', '2026-07-01'],
  ['text me on April 20', '2026-04-20', 'day'],
  ['call us on 4/20', '2026-04-20'],
  ['next week is better', '2026-03-09'],
  ['a better time would be next month', '2026-04-01'],
  ['get back to me at the end of the month', '2026-03-31'],
  ['check back this weekend', '2026-03-07'],
  ['give me a few weeks and try again in 3 weeks', '2026-03-25'],
  ['remind me when school is out', '2026-06-11'],
  ['talk again next year', '2027-01-01'],
  ['búscame en mayo', '2026-05-01', 'month'],
  ['escríbeme la próxima semana', '2026-03-09'],
  ['háblame el mes que viene', '2026-04-01'],
  ['llámame el viernes', '2026-03-06'],
  ['márcame en dos semanas', '2026-03-18'],
  ['mejor en junio', '2026-06-01'],
  ['mándame mensaje mañana', '2026-03-05'],
  ['me buscas después de navidad', '2026-12-26'],
])('%s → %s', (text, day, unit) => {
  expect(read(text)).toMatchObject(unit ? { day, unit } : { day })
})

test.each([
  'we want to sell in May',
  'text me, we want to move in May',
  'call me when you find something in Upland',
  'you may call me',
  'we are moving next week',
  'text me before we close in May',
  'our lease ends in August',
  'call me at 909-555-0137',
  'llámame por la mañana',
  'next week we have a showing, text me the address',
  'in May',
  'thanks',
  '',
])('%s names no day to be written to', (text) => expect(read(text)).toBeNull())

test('whatever is said and whenever: a day named is one to come', () => {
  const words = fc.constantFrom(
    'text',
    'me',
    'try',
    'next',
    'week',
    'in',
    'may',
    'friday',
    '5',
    'months',
    'a',
    'few',
    'after',
    'june',
    '20',
    'mañana',
    'en',
    '3/4',
    ',',
    'back',
    'check',
  )
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
      (said, now) => {
        const text = said.join(' ')
        const found = callBackOf(sceneOf(prepare(text), inputOf(text, { now: now.toISOString(), timeZone: 'UTC' })))
        if (found) expect(found.day > now.toISOString().slice(0, 10)).toBe(true)
      },
    ),
    { numRuns: 2_000 },
  )
})
