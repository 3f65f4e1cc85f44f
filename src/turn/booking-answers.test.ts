import { describe, expect, test } from 'vitest'
import type { ConversationEvent } from '../conversation/event.ts'
import { bookingOf, BUYER, eventsOf, everyStart, FRIDAY, hot, startsOf, THURSDAY } from './given-booking.fixture.ts'
import { givenConversation } from './given-conversation.fixture.ts'

describe('2.10 an answer to the offer', () => {
  test('books first: the text, the note and the tags wait for the calendar', () => {
    const { say } = hot()
    const turn = say('friday at 2 works')
    expect(bookingOf(turn)).toMatchObject({
      calendar_id: 'cal_main',
      start: FRIDAY,
      end: '2026-03-13T21:30:00.000Z',
      title: 'Buyer consultation: Dana Reyes',
      replaces: null,
    })
    const [sms, ...others] = turn.actions
    const booking = turn.actions.find(({ action }) => action.kind === 'book_appointment')
    const note = others.find(({ action }) => action.kind === 'add_note' && action.note === 'appointment')
    expect([sms?.action.kind, sms?.afterId, note?.afterId]).toEqual(['send_sms', booking?.id, booking?.id])
    expect(note?.action).toMatchObject({ body: 'Booked for Fri, Mar 13, 2026, 2:00 PM (America/Los_Angeles).' })
    expect(turn.state.replies.asked).toBe('ours')
  })

  test.each([
    ['thursday at 2', 'which', null],
    ['ok', 'which', null],
    ["friday doesn't work", 'which', [THURSDAY]],
    ['neither', 'day', null],
    ['how about saturday morning?', 'others', ['2026-03-14T17:00:00.000Z', '2026-03-14T18:30:00.000Z']],
    ['anything later in the week?', 'others', null],
  ])('%s: asks %s', (text, ask, starts) => {
    const turn = hot().say(text)
    expect(turn.times?.ask).toBe(ask)
    expect(bookingOf(turn)).toBeNull()
    if (starts) expect(startsOf(turn)).toEqual(starts)
    expect((turn.text?.match(/\?/g) ?? []).length).toBe(1)
  })

  test('the one that is left is taken by a yes', () => {
    const { say } = hot()
    say("friday doesn't work")
    expect(bookingOf(say('yes'))?.start).toBe(THURSDAY)
  })

  test('a question in between is answered, and the times stand', () => {
    const { say } = hot()
    const asked = say('how much do you charge?')
    expect(asked).toMatchObject({ preface: 'answer', times: { ask: 'which' } })
    expect(startsOf(asked)).toEqual([THURSDAY, FRIDAY])
    expect(bookingOf(say('the first'))?.start).toBe(THURSDAY)
  })

  test('a choice with a question is booked, and the question answered in the same text', () => {
    const turn = hot().say('friday works. how much do you charge?')
    expect(turn).toMatchObject({ preface: 'answer', news: 'booked' })
    expect(bookingOf(turn)?.start).toBe(FRIDAY)
  })

  test('both refused twice: the day is asked once, two new times, then a person', () => {
    const { say } = hot()
    expect(say('neither works').times?.ask).toBe('day')
    const second = say('monday afternoon')
    expect(second).toMatchObject({ times: { ask: 'others' }, state: { offer: { round: 2 } } })
    for (const start of startsOf(second)) expect(start).toMatch(/^2026-03-16T/)
    const last = say('no, none of those either')
    expect(last).toMatchObject({ news: 'none_suited', owner: 'buyer', state: { offer: null } })
    expect(eventsOf(last, 'HumanHandoffRequested')).toMatchObject([{ payload: { trigger: 'booking_exhausted' } }])
    expect(say('anything on tuesday?').times).toBeNull()
  })

  test('an answer that names no day brings two others all the same', () => {
    const { say, offer } = hot()
    say('neither works')
    const second = say("I don't know")
    expect(second.times?.ask).toBe('others')
    for (const start of startsOf(second)) expect(startsOf(offer)).not.toContain(start)
  })

  test('three answers that choose nothing are a person’s', () => {
    const { say } = hot()
    expect([say('ok'), say('yes'), say('sure')].map(({ times, news }) => times?.ask ?? news)).toEqual(['which', 'which', 'none_suited'])
  })

  test('after a day the offer has lapsed: other times, near the chosen one', () => {
    const { say } = hot()
    const turn = say({ text: 'friday works', at: '2026-03-11T17:30:00Z' })
    expect(bookingOf(turn)).toBeNull()
    expect(turn.times?.ask).toBe('offer')
    expect(startsOf(turn)[0]).toMatch(/^2026-03-13T/)
  })

  test('an hour before the earlier time the offer has lapsed, if that comes first', () => {
    const taken = everyStart().filter((start) => start > '2026-03-10T21:30:00.000Z')
    const { offer, say } = hot({ ...BUYER, calendar: { taken } })
    expect(offer.state.offer?.expiresAt).toBe(new Date(Date.parse(startsOf(offer)[0] ?? '') - 3_600_000).toISOString())
    expect(bookingOf(say({ text: 'the first', at: offer.state.offer?.expiresAt ?? '' }))).toBeNull()
  })

  test('who wants a person gets one, and the offer ends', () => {
    const turn = hot().say('I want to talk to a person')
    expect(turn).toMatchObject({ owner: 'human', state: { offer: null } })
  })
})

describe('2.10 a booking the calendar refuses', () => {
  test('taken meanwhile: other times, in a turn of its own', () => {
    const { say, rejected } = hot({ ...BUYER, calendar: { rejects: ['taken'] } })
    expect(say('friday works').state.appointment).toBeNull()
    const turn = rejected()
    expect(turn).toMatchObject({ news: 'slot_gone', times: { ask: 'others' }, state: { offer: { round: 1, rejections: 1 } } })
    expect(startsOf(turn)).not.toContain(FRIDAY)
    expect(say('the first').state.appointment).not.toBeNull()
  })

  test('a calendar that keeps refusing what it calls free is given up', () => {
    const { say, rejected } = hot({ ...BUYER, calendar: { rejects: ['taken', 'taken', 'taken'] } })
    say('the first')
    rejected()
    say('the first')
    rejected()
    say('the first')
    expect(rejected()).toMatchObject({ news: 'person_suggests', tasks: ['suggest_times', 'hot_lead'] })
  })

  test.each([
    ['calendar', 'person_suggests'],
    ['unknown', 'unconfirmed'],
  ] as const)('%s: an honest text, and the times are a person’s', (reason, news) => {
    const { say, rejected } = hot({ ...BUYER, calendar: { rejects: [reason] } })
    say('friday works')
    const turn = rejected()
    expect(turn).toMatchObject({
      news,
      times: null,
      state: { offer: null, onceDone: expect.arrayContaining(['suggest_times']) as string[] },
    })
    expect(say('so is it friday?').times).toBeNull()
  })

  test('nobody is told anything once a person has taken over', () => {
    const events: ConversationEvent[] = [{ type: 'OwnerChanged', payload: { from: 'buyer', to: 'human', reason: 'takeover' } }]
    const { rejected } = givenConversation({ ...BUYER, events })
    expect(rejected().text).toBeNull()
  })
})
