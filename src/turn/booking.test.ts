import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookingOf, BUYER, everyStart, FRIDAY, HOT, hot, HOT_SELLER, SELLER, startsOf, THURSDAY } from './given-booking.fixture.ts'
import { givenConversation, type Given, type Said } from './given-conversation.fixture.ts'

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

describe('2.10 an offer', () => {
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

test('2.10 whatever is said: only offered times are booked, and no second one while one stands', () => {
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
