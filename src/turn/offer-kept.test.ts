import { describe, expect, test } from 'vitest'
import { bookingOf, eventsOf, FRIDAY, hot, HOT_SELLER, SELLER, startsOf, THURSDAY } from './given-booking.fixture.ts'
import { givenConversation } from './given-conversation.fixture.ts'

describe('2.10 times that were offered are not forgotten', () => {
  test('an answer that says nothing gets them once more, in other words each time; then a person settles it', () => {
    const { all, offer } = hot()
    const turns = all('purple monkeys', 'the blue thing', 'hmm the green one')
    expect(turns.map((turn) => [turn.times?.ask, turn.news])).toEqual([
      ['which', null],
      ['which', null],
      [undefined, 'none_suited'],
    ])
    expect(turns.slice(0, 2).map(startsOf)).toEqual([
      [THURSDAY, FRIDAY],
      [THURSDAY, FRIDAY],
    ])
    expect(new Set([offer, ...turns].map(({ text }) => text)).size).toBe(4)
    expect(turns.map((turn) => eventsOf(turn, 'HumanHandoffRequested').length)).toEqual([0, 0, 1])
  })

  test('and who names one after all is booked', () => {
    const { all, say } = hot()
    all('purple monkeys', 'the blue thing', 'hmm the green one')
    expect(bookingOf(say('ok the second one'))).toMatchObject({ start: FRIDAY })
  })

  test('once a person settles it they are not asked about the times again', () => {
    const { all, say } = hot()
    all('purple monkeys', 'the blue thing', 'hmm the green one')
    const turn = say('is there a pool?')
    expect([turn.times ?? null, turn.news]).toEqual([null, null])
    expect(say('yellow now').times ?? null).toBeNull()
  })

  test.each(['what do you mean', 'i dont get it', 'no entiendo'])('%j gets them in other words, not a person', (text) => {
    const turn = hot().say(text)
    expect(turn).toMatchObject({ preface: 'say_simpler', owner: 'buyer' })
    expect(turn.tasks).not.toContainEqual(expect.stringMatching(/human/))
    expect(startsOf(turn)).toEqual([THURSDAY, FRIDAY])
  })

  test('"what do you mean" to a question of the script gets it in easier words', () => {
    const turns = givenConversation(SELLER).all('12 Sycamore Ct, Ontario 91762', 'what do you mean?')
    expect(turns.at(-1)).toMatchObject({ preface: 'say_simpler', asked: 'motivation', tasks: [] })
    expect(turns.at(-1)?.state.pending).toMatchObject({ key: 'motivation', rung: 2 })
  })
})

describe('2.10 a wish for another day', () => {
  test('a day that was not offered is offered: "saturday?"', () => {
    const turn = hot().say('saturday?')
    expect(turn.times?.ask).toBe('others')
    expect(startsOf(turn).every((start) => start.startsWith('2026-03-14'))).toBe(true)
    expect(turn.owner).toBe('buyer')
  })

  test.each(['call me thursday after 4', 'can he call me thursday after 4?'])('the call the buyer was offered is moved: %j', (text) => {
    const turn = hot().say(text)
    expect(turn.owner).toBe('buyer')
    expect(turn.tasks).not.toContainEqual(expect.stringMatching(/explicit_request/))
    expect(startsOf(turn)).toEqual(['2026-03-12T23:00:00.000Z', '2026-03-12T23:30:00.000Z'])
  })

  test('who was offered a visit and wants a call instead gets a person, who reads the time', () => {
    const turn = hot(SELLER, HOT_SELLER).say('call me thursday after 4')
    expect(turn).toMatchObject({ owner: 'human', preface: 'human_coming' })
    expect(turn.text).not.toMatch(/today/)
    expect(JSON.stringify(turn.actions)).toContain('thursday after 4')
  })

  test('a call at no time of theirs is a person, now', () => expect(hot().say('have a real person call me').owner).toBe('human'))
})
