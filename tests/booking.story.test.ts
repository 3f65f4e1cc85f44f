import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SimAppointment } from '../src/demo/highlevel/sim-state.ts'
import type { Reaction } from '../src/demo/highlevel/sim-sentinels.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
afterEach(() => house.close())

/** Tuesday, ten in the morning in Rancho Cucamonga. */
const START = new Date('2026-03-10T10:00:00-07:00')
const THURSDAY = '2026-03-12T17:00:00.000Z'
const FRIDAY = '2026-03-13T21:00:00.000Z'
const BUYER = ['3 bed in Upland, up to 610k', 'I have the approval letter', 'in 3 weeks', 'my lease is up']
const SELLER = ['12 Sycamore Ct, Ontario 91762', 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k']

const open = async (options: HouseOptions = {}) => {
  house = await openHouse({ start: START, ...options })
}

/** Texts one after the other, each answered before the next. */
async function says(contact: string, ...texts: string[]): Promise<string | undefined> {
  for (const text of texts) {
    await house.text(contact, text)
    await house.run()
  }
  return house.ours(contact).at(-1)
}

async function hotBuyer(id = 'dana'): Promise<string> {
  house.contact(id, { tags: ['Buyer-Lead'] })
  await says(id, ...BUYER)
  return id
}

const appointments = (contact?: string): SimAppointment[] =>
  house.simulator.state.appointments.filter((one) => contact === undefined || one.contactId === contact)
const starts = (contact?: string) =>
  appointments(contact).map(({ start, appointmentStatus }) => [new Date(start).toISOString(), appointmentStatus])
const bookings = () => house.requests().filter(({ method, path }) => method === 'POST' && path === '/calendars/events/appointments')
const typesOf = async (contact: string) => (await house.events(contact)).map(({ type }) => type)

describe('a hot buyer books a call', () => {
  beforeEach(() => open())

  test('from the offer to the appointment: booked first, then told, then noted', async () => {
    const dana = await hotBuyer()
    expect(house.ours(dana).at(-1)).toMatch(/Thursday, March 12, 10:00 am .*Friday, March 13, 2:00 pm/)
    expect(house.tags(dana)).toContain('Buyer-Qualified')
    const told = await says(dana, 'friday works')
    expect(told).toContain('Friday, March 13, 2:00 pm Pacific')
    expect(starts(dana)).toEqual([[FRIDAY, 'confirmed']])
    expect(appointments(dana)[0]).toMatchObject({ calendarId: 'cal_main', title: 'Buyer consultation: Dana' })
    const writes = house.writes(dana)
    expect(writes.lastIndexOf('POST /conversations/messages')).toBeGreaterThan(writes.indexOf('POST /calendars/events/appointments'))
    expect(house.notes(dana).join('\n')).toContain('Booked for Fri, Mar 13, 2026, 2:00 PM')
    expect(house.tasks(dana).filter(({ title }) => title.startsWith('Follow up'))).toHaveLength(1)
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer', offer: null, appointment: { start: FRIDAY } })
    const types = await typesOf(dana)
    expect(types.filter((type) => /Slot|Appointment/.test(type))).toEqual(['SlotsOffered', 'SlotChosen', 'AppointmentBooked'])
  })

  test('a booking ends the follow-ups', async () => {
    const dana = await hotBuyer()
    await sql`insert into follow_ups (location_id, id, contact_id, episode, kind, step, due_at, status)
      values (${house.location.location_id}, 'fu_1', ${dana}, 1, 'cadence', 1, db_now() + interval '2 days', 'planned')
      on conflict do nothing`.execute(house.app.database.db)
    await says(dana, 'the second')
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from follow_ups where contact_id = ${dana} and status = 'planned'`.execute(house.app.database.db)
    expect(Number(rows[0]?.n)).toBe(0)
  })

  test('both refused, twice: a person takes over the times', async () => {
    const dana = await hotBuyer()
    expect(await says(dana, 'neither works for me')).toMatch(/day|noon|morning/i)
    expect(await says(dana, 'monday afternoon')).toMatch(/Monday, March 16/)
    await says(dana, "no, can't do those either")
    expect(house.tags(dana)).toContain('Human-Follow-Up-Needed')
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer', offer: null })
    expect(bookings()).toHaveLength(0)
  })

  test('a text that comes while the time is being booked is answered once it is', async () => {
    const dana = await hotBuyer()
    let isTold = false
    house.onCall(async ({ method, path }, when) => {
      if (when === 'before' && method === 'POST' && path === '/calendars/events/appointments' && !isTold) {
        isTold = true
        await house.text(dana, 'what time was that again?')
      }
    })
    await says(dana, 'friday works')
    await house.run(60)
    const [booked, answered] = house.ours(dana).slice(-2)
    expect(booked).toContain('Friday, March 13, 2:00 pm Pacific')
    expect(answered).toContain('Friday, March 13, 2:00 pm Pacific')
    expect(starts(dana)).toEqual([[FRIDAY, 'confirmed']])
  })

  test('moving it books the new time, then cancels the old one', async () => {
    const dana = await hotBuyer()
    await says(dana, 'friday works')
    expect(await says(dana, 'something came up, can we do monday instead?')).toMatch(/Monday, March 16/)
    expect(starts(dana)).toEqual([[FRIDAY, 'confirmed']])
    expect(await says(dana, 'the first')).toContain('Monday, March 16, 10:00 am Pacific')
    expect(starts(dana)).toEqual([
      [FRIDAY, 'cancelled'],
      ['2026-03-16T17:00:00.000Z', 'confirmed'],
    ])
    expect(await house.state(dana)).toMatchObject({ appointment: { start: '2026-03-16T17:00:00.000Z' }, offer: null })
    expect(await typesOf(dana)).toContain('AppointmentMoved')
  })

  test('cancelling it, and booking the same time again', async () => {
    const dana = await hotBuyer()
    await says(dana, 'friday works')
    expect(await says(dana, 'please cancel my appointment')).toMatch(/Friday, March 13/)
    expect(starts(dana)).toEqual([[FRIDAY, 'cancelled']])
    expect(await house.state(dana)).toMatchObject({ appointment: null })
    await says(dana, 'sorry, friday at 2 is fine after all')
    expect(await says(dana, 'yes')).toContain('Friday, March 13, 2:00 pm Pacific')
    expect(starts(dana)).toEqual([
      [FRIDAY, 'cancelled'],
      [FRIDAY, 'confirmed'],
    ])
  })

  test('what a person changes in the calendar reaches the conversation', async () => {
    const dana = await hotBuyer()
    await says(dana, 'friday works')
    const id = appointments(dana)[0]?.id ?? ''
    await house.simulator.control.changeAppointment(id, { startTime: THURSDAY })
    await house.run()
    expect(await house.state(dana)).toMatchObject({ appointment: { start: THURSDAY } })
    expect(await says(dana, 'when is it again?')).toContain('Thursday, March 12, 10:00 am Pacific')
    await house.simulator.control.changeAppointment(id, { status: 'cancelled' })
    await house.run()
    expect(await house.state(dana)).toMatchObject({ appointment: null })
  })

  test('a kept appointment closes the episode', async () => {
    const dana = await hotBuyer()
    await says(dana, 'friday works')
    await house.run(4 * 24 * 3_600)
    await house.simulator.control.changeAppointment(appointments(dana)[0]?.id ?? '', { status: 'showed' })
    await house.run()
    expect((await typesOf(dana)).at(-1)).toBe('EpisodeClosed')
    await says(dana, 'hi again')
    expect(await house.state(dana)).toMatchObject({ episode: 2 })
  })

  test('a person who writes first keeps the bot from booking, and the calendar is left alone', async () => {
    const dana = await hotBuyer()
    await house.text(dana, 'friday works')
    await house.human(dana, 'Hi Dana, Jorge here, I will call you')
    await house.run()
    expect(bookings()).toHaveLength(0)
    expect(await house.state(dana)).toMatchObject({ owner: 'human', offer: null })
  })
})

describe('a hot seller', () => {
  test('is told, then qualified: the tag that silences the bot comes last', async () => {
    await open()
    house.contact('luz', { tags: ['Seller-Lead', 'Needs Qualifying'] })
    await says('luz', ...SELLER)
    expect(house.tags('luz')).not.toContain('Seller-Qualified')
    expect(await says('luz', 'the later one')).toMatch(/Pacific/)
    expect(house.tags('luz')).toContain('Seller-Qualified')
    expect(house.tags('luz')).not.toContain('Needs Qualifying')
    const before = house.ours('luz').length
    await says('luz', "something came up, can't make it")
    expect(house.ours('luz')).toHaveLength(before)
    expect(house.notes('luz').join('\n')).toContain('move or end their appointment')
  })
})

describe('a calendar that does not book', () => {
  test('nothing is free: an honest text and a task', async () => {
    await open({ location: { calendar_id: 'cal_full' } })
    const dana = await hotBuyer()
    expect(house.ours(dana).at(-1)).toMatch(/text you/)
    expect(house.tasks(dana).map(({ title }) => title)).toContain('Suggest times: Dana')
    expect(await house.state(dana)).toMatchObject({ offer: null, owner: 'buyer' })
  })

  test('the free times cannot be read: the same', async () => {
    await open()
    house.simulator.control.fault({ id: 'read', method: 'GET', path: '/free-slots', reaction: failing(500) })
    const dana = await hotBuyer()
    expect(house.tasks(dana).map(({ title }) => title)).toContain('Suggest times: Dana')
  })

  test('the time is gone by the time it is booked: others are offered', async () => {
    await open({ location: { calendar_id: 'cal_race' } })
    const dana = await hotBuyer()
    const told = await says(dana, 'friday works')
    expect(told).toMatch(/\?$/)
    expect(told).not.toContain('Friday, March 13, 2:00 pm')
    expect(house.ours(dana).filter((text) => text.includes('Pacific'))).toEqual([])
    expect(await house.state(dana)).toMatchObject({ appointment: null, offer: { round: 1, rejections: 1 } })
    expect((await house.inbox(dana)).filter(({ kind }) => kind === 'slot_rejected')).toEqual([
      { kind: 'slot_rejected', status: 'settled', reason: null },
    ])
  })

  test('the calendar is out of order: an honest text and a task, no promise', async () => {
    await open()
    const dana = await hotBuyer()
    house.simulator.control.fault({ id: 'book', method: 'POST', path: '/calendars/events/appointments', reaction: failing(403) })
    await says(dana, 'friday works')
    expect(house.ours(dana).at(-1)).toMatch(/text you/)
    expect(house.tasks(dana).map(({ title }) => title)).toContain('Suggest times: Dana')
    expect(await house.actions(dana, 'book_appointment')).toMatchObject([{ status: 'failed' }])
  })

  test('the contact has an appointment there that nobody told us of: it is named, and no second one made', async () => {
    await open()
    const dana = await hotBuyer()
    const start = Date.parse('2026-03-11T18:00:00.000Z')
    house.simulator.state.appointments.push({
      id: 'apt_other',
      calendarId: 'cal_main',
      locationId: house.location.location_id,
      contactId: dana,
      title: 'By hand',
      appointmentStatus: 'confirmed',
      assignedUserId: null,
      start,
      end: start + 1_800_000,
      dateAdded: START.toISOString(),
    })
    expect(await says(dana, 'friday works')).toContain('Wednesday, March 11, 11:00 am Pacific')
    expect(starts(dana)).toEqual([['2026-03-11T18:00:00.000Z', 'confirmed']])
    expect(await house.state(dana)).toMatchObject({ appointment: { id: 'apt_other' } })
  })
})

const failing = (status: number, times = 99): Reaction => ({ performed: false, times, ending: { kind: 'error', status, message: 'No.' } })
const lost = (performed: boolean, times = 1): Reaction => ({ performed, times, ending: { kind: 'hang' } })
const atBooking = (id: string, reaction: Reaction) =>
  house.simulator.control.fault({ id, method: 'POST', path: '/calendars/events/appointments', reaction })

describe('an outcome nobody knows', () => {
  beforeEach(() => open({ settings: { timeoutMs: 300 } }))

  test.each([
    ['the calendar booked and did not say so', true, 1],
    ['the call never reached the calendar', false, 2],
  ])('%s: the appointments are read, and there is one in the end', async (_, performed, calls) => {
    const dana = await hotBuyer()
    atBooking('lost', lost(performed))
    await says(dana, 'friday works')
    await house.run(120)
    expect(house.ours(dana).at(-1)).toContain('Friday, March 13, 2:00 pm Pacific')
    expect(starts(dana)).toEqual([[FRIDAY, 'confirmed']])
    expect(bookings()).toHaveLength(calls)
    expect((await typesOf(dana)).filter((type) => type === 'AppointmentBooked')).toHaveLength(1)
  })

  test('unknown for good: an honest text, and a person looks', async () => {
    const dana = await hotBuyer()
    atBooking('lost', lost(false, 99))
    await says(dana, 'friday works')
    await house.run(600)
    expect(house.ours(dana).at(-1)).not.toContain('March 13')
    expect(house.ours(dana).at(-1)).toMatch(/text|confirm/)
    expect(await house.actions(dana, 'book_appointment')).toMatchObject([{ status: 'unknown_final' }])
    expect(house.notes(dana).join('\n')).toContain('may or may not have been booked')
    expect(await house.state(dana)).toMatchObject({ appointment: null, offer: null })
    expect(bookings()).toHaveLength(2)
  })
})
