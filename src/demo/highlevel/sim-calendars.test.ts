import { describe, expect, test } from 'vitest'
import { MONDAY_MORNING, stillSimulator } from './plain-call.ts'

const DAY = 86_400_000
const NOW = MONDAY_MORNING.getTime()

function office() {
  const world = stillSimulator()
  const contact = world.simulator.control.addContact({ phone: '+19095550137' })
  const free = async (calendar = 'cal_main', days = 1, zone = 'America/Los_Angeles') => {
    const path = `/calendars/${calendar}/free-slots?startDate=${NOW}&endDate=${NOW + days * DAY}&timezone=${zone}`
    return (await world.call('GET', path)).body as Record<string, { slots: string[] }>
  }
  const book = (startTime: string, calendarId = 'cal_main', signal?: AbortSignal) =>
    world.call('POST', '/calendars/events/appointments', {
      body: { calendarId, locationId: 'loc_ie_01', contactId: contact.id, startTime, title: 'Consultation', toNotify: true },
      ...(signal && { signal }),
    })
  return { ...world, contact, free, book }
}

describe('crm.md 13, behaviours: free slots', () => {
  test('are the open hours from now on, by local day, with the offset', async () => {
    const { free } = office()
    const days = await free()
    expect(Object.keys(days)).toEqual(['2026-03-02', '2026-03-03'])
    expect(days['2026-03-02']?.slots[0]).toBe('2026-03-02T10:00:00-08:00')
    expect(days['2026-03-02']?.slots.at(-1)).toBe('2026-03-02T16:30:00-08:00')
    expect(days['2026-03-03']?.slots.at(-1)).toBe('2026-03-03T10:00:00-08:00')
  })

  test('are told in the zone asked for', async () => {
    expect((await office().free('cal_main', 1, 'America/New_York'))['2026-03-02']?.slots[0]).toBe('2026-03-02T13:00:00-05:00')
  })

  test('skip Sunday and keep local hours over the change of the clocks', async () => {
    const days = await office().free('cal_main', 8)
    expect(days).not.toHaveProperty('2026-03-08')
    expect(days['2026-03-07']?.slots[0]).toBe('2026-03-07T09:00:00-08:00')
    expect(days['2026-03-09']?.slots[0]).toBe('2026-03-09T09:00:00-07:00')
  })

  test('a span above 31 days, a date text and an unknown calendar are refused', async () => {
    const { call } = office()
    const status = async (calendar: string, from: string | number, to: number) =>
      (await call('GET', `/calendars/${calendar}/free-slots?startDate=${from}&endDate=${to}`)).status
    expect(await status('cal_main', NOW, NOW + 31 * DAY)).toBe(200)
    expect(await status('cal_main', NOW, NOW + 31 * DAY + 1)).toBe(400)
    expect(await status('cal_main', '2026-03-02', NOW)).toBe(400)
    expect(await status('cal_none', NOW, NOW + DAY)).toBe(404)
  })
})

describe('crm.md 13, behaviours: booking', () => {
  test('takes the slot, a second booking is refused, cancelling gives it back', async () => {
    const { free, book, call } = office()
    const start = '2026-03-02T11:00:00-08:00'
    const booked = await book(start)
    expect(booked).toMatchObject({
      status: 201,
      body: { id: 'apt_0001', appointmentStatus: 'confirmed', startTime: start, endTime: '2026-03-02T11:30:00-08:00' },
    })
    expect((await free())['2026-03-02']?.slots).not.toContain(start)
    expect(await book(start)).toMatchObject({ status: 400, body: { message: expect.stringContaining('no longer available') as unknown } })
    await call('PUT', '/calendars/events/appointments/apt_0001', { body: { appointmentStatus: 'cancelled' } })
    expect((await free())['2026-03-02']?.slots).toContain(start)
  })

  test('moving an appointment needs a free slot of its own', async () => {
    const { book, call } = office()
    await book('2026-03-02T11:00:00-08:00')
    await book('2026-03-02T12:00:00-08:00')
    const move = (startTime: string) => call('PUT', '/calendars/events/appointments/apt_0001', { body: { startTime } })
    expect((await move('2026-03-02T12:00:00-08:00')).status).toBe(400)
    expect(await move('2026-03-02T13:00:00-08:00')).toMatchObject({ status: 200, body: { endTime: '2026-03-02T13:30:00-08:00' } })
  })

  test.each([['2026-03-02T08:00:00-08:00'], ['2026-03-02T09:00:00-08:00'], ['2026-03-08T11:00:00-07:00'], ['2026-03-02T11:10:00-08:00']])(
    '%s is no slot',
    async (start) => {
      expect((await office().book(start)).status).toBe(400)
    },
  )

  test('the contact sees its appointments', async () => {
    const { book, call, contact } = office()
    await book('2026-03-02T11:00:00-08:00')
    const { events } = (await call('GET', `/contacts/${contact.id}/appointments`)).body
    expect(events).toMatchObject([{ id: 'apt_0001', calendarId: 'cal_main', startTime: '2026-03-02T11:00:00-08:00' }])
  })
})

describe('sentinel calendars', () => {
  test('cal_full has no slots', async () => {
    expect(await office().free('cal_full')).toEqual({})
  })

  test('cal_race offers a slot that is gone when it is booked, and afterwards', async () => {
    const { free, book } = office()
    const start = '2026-03-02T11:00:00-08:00'
    expect((await free('cal_race'))['2026-03-02']?.slots).toContain(start)
    expect((await book(start, 'cal_race')).status).toBe(400)
    expect((await free('cal_race'))['2026-03-02']?.slots).not.toContain(start)
  })

  test('cal_trace has a key that is no date', async () => {
    expect(Object.keys(await office().free('cal_trace'))).toEqual(['2026-03-02', '2026-03-03', 'traceId'])
  })

  test('cal_hang books, then hangs', async () => {
    const { book, simulator } = office()
    await expect(book('2026-03-02T11:00:00-08:00', 'cal_hang', AbortSignal.timeout(60))).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(simulator.state.appointments).toHaveLength(1)
  })
})
