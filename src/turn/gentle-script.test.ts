import { describe, expect, test } from 'vitest'
import { SELLER, HOUSE, last, prefaceOf, turnsOf } from './given-bot.fixture.ts'
import { hot } from './given-booking.fixture.ts'

describe('the question about 30 to 45 days is never the answer to something hard', () => {
  test.each([
    ['a death', 'my mom passed away and i have to sell her place, 921 Orchard Dr Upland'],
    ['a divorce', 'we are getting divorced, 921 Orchard Dr Upland'],
  ])('%s: another item comes first', (_, text) => expect(last(SELLER, text).asked).not.toBe('timeline_acceptable'))

  test('lost work and a quarrel get the next item, and the dates come later', () => {
    const turns = turnsOf(SELLER, HOUSE, 'i lost my job', 'it needs a new roof', '600k')
    expect(turns.map(({ asked }) => asked).slice(1)).toEqual(['condition', 'price_point', 'timeline_acceptable'])
  })

  test('who asks for time is not pressed for dates', () => {
    const turns = turnsOf(SELLER, HOUSE, 'work is moving me to Reno', "let's not rush, we're not ready yet")
    expect(turns.map(({ asked }) => asked)).toEqual(['motivation', 'timeline_acceptable', 'condition'])
  })
})

test('why they move is not asked of a text that just gave a reason', () =>
  expect(last(SELLER, "selling 12 Sycamore Ct, Ontario because it's too much house for us").asked).not.toBe('motivation'))

test('a hard word for the machine gets the truth and the offer of a person, and a yes brings one', () => {
  const [, insulted, yes] = turnsOf(SELLER, HOUSE, 'this is a stupid bot', 'yes')
  if (!insulted || !yes) throw new Error('three turns')
  expect(prefaceOf(insulted)).toEqual({ kind: 'automated' })
  expect(insulted).toMatchObject({ asked: null, text: expect.stringMatching(/automated.*\?$/) as string })
  expect(prefaceOf(yes)?.kind).toBe('human_coming')
})

test('2.10 a day they name is taken, and only the hour is asked', () => {
  const turn = hot().say('how about saturday?')
  expect(turn.times).toMatchObject({ ask: 'others', dayTaken: true })
  expect(turn.text?.match(/Saturday, March 14/g)).toHaveLength(1)
  expect(turn.text).toMatch(/\d{1,2}:\d\d am .*or \d{1,2}:\d\d [ap]m/)
})
