import { describe, expect, test } from 'vitest'
import { bookingOf, BUYER, FRIDAY, HOT, hot, HOT_SELLER, SELLER, startsOf, THURSDAY } from './given-booking.fixture.ts'
import { givenConversation, type Given, type Said } from './given-conversation.fixture.ts'

describe('2.10 after the booking', () => {
  const booked = (given: Given = BUYER, said: Said[] = HOT) => {
    const conversation = hot(given, said)
    conversation.say('the second')
    return conversation
  }

  test('thanks and "see you then" need no answer', () => {
    const { say } = booked()
    expect([say('thanks'), say('see you friday')].map(({ silent }) => silent)).toEqual(['courtesy', 'courtesy'])
  })

  test('when it is can be asked', () => {
    const turn = booked().say('what time is it again?')
    expect(turn.text).toContain('Friday, March 13, 2:00 pm Pacific')
    expect(turn.tasks).not.toContain('human_unanswered_question_normal')
  })

  test.each(['we have conferences that day, can we move it?', 'no puedo ir ese día, la podemos cambiar?'])(
    'who cannot that day at all is offered other days: %s',
    (text) => {
      const turn = booked().say(text)
      expect(turn.news).not.toBe('booked')
      expect(startsOf(turn).length).toBeGreaterThan(0)
      expect(startsOf(turn).every((start) => !start.startsWith(FRIDAY.slice(0, 10)))).toBe(true)
    },
  )

  test('no second one is offered or booked while it lies ahead', () => {
    const { say } = booked()
    expect(say('also 4 beds would be nice')).toMatchObject({ times: null })
    expect(bookingOf(say('the first one too'))).toBeNull()
  })

  test('moving it books the new time first, then the old one is cancelled', () => {
    const { say, state } = booked()
    const old = state().appointment
    const asked = say('can we move it to monday?')
    expect(asked).toMatchObject({ times: { ask: 'others' }, state: { appointment: { start: FRIDAY }, offer: { purpose: 'move' } } })
    const turn = say('the earlier one')
    expect(bookingOf(turn)).toMatchObject({ replaces: old?.id })
    expect(turn.decision.first?.after).toContainEqual({ kind: 'cancel_appointment', appointment_id: old?.id })
    const booking = turn.actions.find(({ action }) => action.kind === 'book_appointment')
    expect(turn.actions.find(({ action }) => action.kind === 'cancel_appointment')?.afterId).toBe(booking?.id)
    expect(turn.text).toContain('Monday, March 16, 10:00 am Pacific')
    expect(turn.state).toMatchObject({ appointment: { start: '2026-03-16T17:00:00.000Z' }, offer: null })
  })

  test('it may also stay as it is', () => {
    const { say } = booked()
    say("I can't make it friday")
    const turn = say('never mind, keep it')
    expect(turn).toMatchObject({ news: 'kept', state: { appointment: { start: FRIDAY }, offer: null } })
    expect(turn.text).toContain('Friday, March 13')
  })

  test('the contact can cancel it, and name another time later', () => {
    const { say } = booked()
    const turn = say('please cancel my appointment')
    expect(turn.decision.first?.action.kind).toBe('cancel_appointment')
    expect(turn).toMatchObject({ news: 'cancelled', state: { appointment: null } })
    expect(say('ok thanks').times).toBeNull()
    const again = say('how about monday morning?')
    expect(startsOf(again)[0]).toMatch(/^2026-03-16T/)
    expect(say('the first').state.appointment).toMatchObject({ start: startsOf(again)[0] })
  })

  test('hybrid: three more questions, and only then Seller-Qualified', () => {
    const { say, state } = hot({ ...SELLER, location: { script: 'hybrid' } }, HOT_SELLER)
    const turn = say('the first')
    expect(turn).toMatchObject({ news: 'booked', asked: 'liens' })
    expect(turn.tags).not.toContain('Seller-Qualified')
    expect(say('no loans on it').asked).toBe('repairs')
    expect(say('new roof in 2020').asked).toBe('decision_maker')
    expect(say('just me').tags).toContain('Seller-Qualified')
    expect(state().appointment).not.toBeNull()
  })

  test('a rejected booking takes the next question back: it was never asked', () => {
    const { say, state } = hot({ ...SELLER, location: { script: 'hybrid' }, calendar: { rejects: ['taken'] } }, HOT_SELLER)
    say('the first')
    expect(state()).toMatchObject({ pending: null, questions: expect.not.objectContaining({ liens: 'asked' }) as object })
  })

  test('no bot passes the contact on while the appointment lies ahead', () => {
    const turn = booked().say('I also want to sell my house in Fontana')
    expect(turn.decision.why['handoff']).toMatchObject({ status: 'none', reason: 'booked' })
    expect(turn.owner).toBe('buyer')
  })

  test('a silenced contact who wants to move it reaches a person', () => {
    const { say } = booked(SELLER, HOT_SELLER)
    const conversation = givenConversation({
      contact: { tags: ['Seller-Qualified'] },
      events: [
        { type: 'AppointmentBooked', payload: { appointment_id: 'a1', starts_at: '2026-03-06T18:00:00Z', ends_at: null, by: 'crm' } },
      ],
    })
    expect(conversation.say("can't make it friday, can we move it?")).toMatchObject({
      silent: 'silence_tag',
      tasks: ['human_check_conversation_high'],
    })
    expect(say('hello').silent).toBe('courtesy')
  })
})

describe('2.10 what the calendar itself tells', () => {
  const apt = { id: 'a1', start: FRIDAY, end: null }
  const seller = () => givenConversation(SELLER)

  test('an appointment a person made blocks another, and the bot knows it', () => {
    const conversation = hot(BUYER, HOT.slice(0, 3))
    conversation.seen({ ...apt, status: 'open' })
    const turn = conversation.say('my lease is up')
    expect(turn).toMatchObject({ times: null, state: { appointment: { id: 'a1' } } })
    expect(conversation.say('when is it?').text).toContain('Friday, March 13, 2:00 pm Pacific')
  })

  test('our own booking that comes back changes nothing', () => {
    const conversation = hot()
    const { state } = conversation.say('friday works')
    const echo = conversation.seen({ id: state.appointment?.id ?? '', start: FRIDAY, end: null, status: 'open' })
    expect(echo.types).toEqual([])
  })

  test('a move, a cancellation and a missed one reach the state', () => {
    const conversation = seller()
    conversation.seen({ ...apt, status: 'open' })
    expect(conversation.seen({ ...apt, start: THURSDAY, status: 'open' }).types).toEqual(['AppointmentMoved'])
    expect(conversation.state().appointment).toMatchObject({ start: THURSDAY })
    expect(conversation.seen({ ...apt, status: 'cancelled' }).types).toEqual(['AppointmentCancelled'])
    expect(conversation.state().appointment).toBeNull()
    expect(conversation.seen({ ...apt, status: 'cancelled' }).types).toEqual([])
  })

  test('a kept one closes the episode, and the next text opens another', () => {
    const conversation = hot()
    const { state } = conversation.say('friday works')
    const kept = conversation.seen({ id: state.appointment?.id ?? '', start: FRIDAY, end: null, status: 'kept' })
    expect(kept.types).toEqual(['EpisodeClosed'])
    const next = conversation.say({ text: 'thanks for friday, we liked it', at: '2026-03-14T18:00:00Z' })
    expect(next.types).toContain('EpisodeStarted')
    expect(next.state).toMatchObject({ episode: 2, appointment: null })
  })

  test('one that is new and past is no news', () => {
    expect(seller().seen({ ...apt, start: '2026-03-01T18:00:00Z', status: 'open' }).types).toEqual([])
  })
})
