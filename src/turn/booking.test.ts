import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConversationEvent } from '../conversation/event.ts'
import { givenConversation, type Given, type Said, type Turn } from './given-conversation.fixture.ts'

const BUYER: Given = { contact: { tags: ['Buyer-Lead'], firstName: 'Dana', name: 'Dana Reyes' } }
const SELLER: Given = { contact: { tags: ['Seller-Lead', 'Needs Qualifying'] } }

/** Hot and complete on Tuesday 10 March, 10:05 in the morning, Pacific time: Thursday at 10 and Friday at 2 are offered. */
const HOT: Said[] = [
  { text: '3 bed in Upland, up to 610k', at: '2026-03-10T17:00:00Z' },
  'I have the approval letter',
  'in 3 weeks',
  'my lease is up',
]
const THURSDAY = '2026-03-12T17:00:00.000Z'
const FRIDAY = '2026-03-13T21:00:00.000Z'
const HOT_SELLER: Said[] = ['12 Sycamore Ct, Ontario 91762', 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k']

function hot(given: Given = BUYER, said: Said[] = HOT) {
  const conversation = givenConversation(given)
  const turns = conversation.all(...said)
  const offer = turns.at(-1)
  if (!offer) throw new Error('nothing was said')
  return { ...conversation, offer }
}

const startsOf = (turn: Turn): string[] => (turn.times?.slots ?? []).map(({ start }) => start)
const eventsOf = ({ decision }: Turn, type: ConversationEvent['type']) => decision.events.filter((event) => event.type === type)
const bookingOf = ({ decision }: Turn) => (decision.first?.action.kind === 'book_appointment' ? decision.first.action : null)

describe('bots.md 5 and 6, the worked examples', () => {
  test('turns 6 and 7 of the buyer: Thursday at 10 or Friday at 2, and Friday is booked', () => {
    const conversation = givenConversation({})
    const turns = conversation.all(
      { text: 'looking to buy something in Upland', at: '2026-03-03T18:00:00Z' },
      '3 bed, up to 620',
      'had a preapproval but it ran out in december',
      'bank is redoing it now. in by end of april',
      'lease is up and we need more room',
      { text: 'got the letter! 610 max, could move in 3 weeks', at: '2026-03-10T18:00:00Z' },
      'friday works',
    )
    const [sixth, seventh] = turns.slice(5)
    if (!sixth || !seventh) throw new Error('seven turns')
    expect(startsOf(sixth)).toEqual([THURSDAY, FRIDAY])
    expect(sixth.text).toMatch(/610k/)
    expect(sixth.text).toMatch(/Thursday, March 12, 10:00 am (?:or|and) Friday, March 13, 2:00 pm/)
    expect(sixth).toMatchObject({ owner: 'buyer', temperature: 'hot', tags: expect.arrayContaining(['Buyer-Qualified']) as string[] })
    expect(seventh.text).toContain('Friday, March 13, 2:00 pm Pacific')
    expect(seventh).toMatchObject({ owner: 'buyer', news: 'booked', state: { appointment: { start: FRIDAY }, offer: null } })
  })

  test('turns 6 and 7 of the seller: Friday at 10 or Saturday at 1, the later is booked, then Seller-Qualified', () => {
    const conversation = givenConversation(SELLER)
    const turns = conversation.all(
      '12 Sycamore Ct, Ontario 91762',
      'work is moving me to Reno',
      '45 is too soon, 60 is more like it',
      'roof leaks but plumbing is all new',
      '287k left on the loan, 655 would do it',
      'actually 40 days is fine',
      'the later one',
    )
    const [sixth, seventh] = turns.slice(5)
    if (!sixth || !seventh) throw new Error('seven turns')
    expect(sixth.text).toMatch(/Friday, March 6, 10:00 am (?:or|and) Saturday, March 7, 1:00 pm/)
    expect(sixth.tags).not.toContain('Seller-Qualified')
    expect(seventh.text).toContain('Saturday, March 7, 1:00 pm Pacific')
    const tags = seventh.actions.flatMap(({ action }) => ('tag' in action ? [`${action.kind} ${action.tag}`] : []))
    expect(tags.slice(-2)).toEqual(['remove_tag Needs Qualifying', 'add_tag Seller-Qualified'])
  })
})

describe('an offer', () => {
  test('is made once a hot contact has answered everything, and calls a person besides', () => {
    const { offer } = hot()
    expect(offer).toMatchObject({ owner: 'buyer', times: { ask: 'offer' }, tasks: ['human_hot_complete_high', 'hot_lead'] })
    expect(offer.state.offer).toMatchObject({ round: 1, purpose: 'book', expiresAt: '2026-03-11T17:06:00.000Z' })
  })

  test('is for hot contacts, or for warm ones where the location says so', () => {
    const warm: Said[] = [...HOT.slice(0, 2), 'in 2 months', 'my lease is up']
    expect(hot(BUYER, warm).offer.times).toBeNull()
    const location = { booking: { from: 'warm' as const, minutes: 60 } }
    expect(hot({ ...BUYER, location }, warm).offer.times).toMatchObject({ ask: 'offer' })
  })

  test('waits while the contact objects or wants time', () => {
    const { offer } = hot(BUYER, [...HOT.slice(0, 3), 'my lease is up but let me think about it'])
    expect(offer.times).toBeNull()
  })

  test('comes at once where the last answer objects too', () => {
    const { offer } = hot(SELLER, [...HOT_SELLER.slice(0, 4), "my neighbor got 690 for his, so I'd want 655"])
    expect(offer).toMatchObject({ times: { ask: 'offer' } })
    expect(offer.text).toMatch(/neighbor.*Friday, March 6, .*Saturday, March 7/)
  })

  test.each<[string, NonNullable<Given['calendar']>, boolean]>([
    ['there is no calendar', { none: true }, false],
    ['the calendar cannot be read', { unreadable: true }, true],
    ['nothing is free', { taken: everyStart() }, true],
  ])('is a person’s where %s: an honest text and a task', (_, calendar, asksCalendar) => {
    const { offer, say } = hot({ ...BUYER, calendar })
    expect(offer).toMatchObject({ news: 'person_suggests', times: null, owner: 'buyer', asksCalendar })
    expect(offer.tasks).toContain('suggest_times')
    expect(say('ok').silent).toBe('courtesy')
    expect(say('so when?').times).toBeNull()
  })

  test('says the zone where the contact lives in another one', () => {
    const { offer, say } = hot({ contact: { ...BUYER.contact, zone: 'America/New_York' } })
    expect(offer.text).toContain('Thursday, March 12, 12:00 pm Eastern')
    expect(say('the first').text).toContain('Eastern')
  })

  test('is made in Spanish to who writes Spanish', () => {
    const { offer, say } = hot(BUYER, [
      { text: 'Hola, busco una casa de 3 cuartos en Upland hasta 600 mil', at: '2026-03-10T17:00:00Z' },
      'ya tengo la preaprobación',
      'en 3 semanas',
      'se acaba la renta',
    ])
    expect(offer.text).toMatch(/jueves 12 de marzo a las 10:00 am .*viernes 13 de marzo a las 2:00 pm/)
    const booked = say('el viernes')
    expect(booked.text).toContain('viernes 13 de marzo a las 2:00 pm, hora del Pacífico')
  })
})

function everyStart(): string[] {
  return Array.from({ length: 8 * 48 }, (_, half) => new Date(Date.parse('2026-03-10T17:00:00Z') + half * 1_800_000).toISOString())
}

describe('an answer to the offer', () => {
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

describe('a booking the calendar refuses', () => {
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

describe('after the booking', () => {
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

describe('what the calendar itself tells', () => {
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

const ANY_ANSWER = fc.constantFrom(
  'the first',
  'the second',
  '1',
  'friday',
  'monday morning',
  'either',
  'neither',
  'no',
  'yes',
  'ok',
  'can we move it?',
  'cancel my appointment',
  'never mind, keep it',
  'how much do you charge?',
  'anything later?',
  'el jueves',
  'ninguna',
  'thanks',
)

test('whatever is said: only offered times are booked, and no second one while one stands', () => {
  fc.assert(
    fc.property(
      fc.array(ANY_ANSWER, { maxLength: 12 }),
      fc.array(fc.constantFrom('taken' as const, 'calendar' as const, 'unknown' as const), { maxLength: 3 }),
      (answers, rejects) => {
        const { say, rejected, offer, state } = hot({ ...BUYER, calendar: { rejects: [...rejects] } })
        const offered = new Set(startsOf(offer))
        for (const answer of answers) {
          const standing = state().appointment
          let turn = say(answer)
          const booking = bookingOf(turn)
          if (booking !== null) {
            expect(offered).toContain(booking.start)
            expect(booking.replaces).toBe(standing?.id ?? null)
            if (turn.state.offer !== null || turn.state.appointment?.start !== booking.start) turn = rejected()
          }
          for (const start of startsOf(turn)) offered.add(start)
          expect(turn.silent).not.toBe('output_blocked')
        }
        const stored = say('hello').state
        expect(stored.offer?.chosen ?? null).toBeNull()
      },
    ),
    { numRuns: 60 },
  )
})
