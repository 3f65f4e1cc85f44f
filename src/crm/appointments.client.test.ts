import { describe, expect, test } from 'vitest'
import { clientWith, json, type Reply } from './given-client.cases.ts'

describe('appointments', () => {
  const input = {
    calendarId: 'cal',
    contactId: 'con',
    start: '2026-11-24T10:30:00-08:00',
    end: '2026-11-24T11:00:00-08:00',
    title: 'Call with Jorge',
    zone: 'America/Los_Angeles',
  }
  const slots = { '2026-11-24': { slots: ['2026-11-24T11:00:00-08:00', '2026-11-24T10:30:00-08:00'] }, traceId: 'tr', '2026-11-25': null }

  test('crm.md 3, Free slots: they are sorted instants, other keys are skipped, long spans are split', async () => {
    const one = clientWith([json(slots)])
    const from = new Date('2026-11-24T00:00:00Z')
    expect(
      await one.crm.freeSlots('loc', { calendarId: 'cal', from, to: new Date('2026-11-26T00:00:00Z'), zone: 'America/Los_Angeles' }),
    ).toEqual({
      ok: true,
      value: ['2026-11-24T18:30:00.000Z', '2026-11-24T19:00:00.000Z'],
    })
    expect(Object.fromEntries(one.sent[0]?.url.searchParams ?? [])).toEqual({
      startDate: '1795478400000',
      endDate: '1795651200000',
      timezone: 'America/Los_Angeles',
    })
    const long = clientWith([json(slots), json({}), json({})])
    expect((await long.crm.freeSlots('loc', { calendarId: 'cal', from, to: new Date('2027-02-01T00:00:00Z'), zone: 'UTC' })).ok).toBe(true)
    const spans = long.sent.map(({ url }) => Number(url.searchParams.get('endDate')) - Number(url.searchParams.get('startDate')))
    expect(spans.map((ms) => ms / 86_400_000)).toEqual([31, 31, 7])
    expect(await clientWith([]).crm.freeSlots('loc', { calendarId: 'cal', from, to: from, zone: 'UTC' })).toEqual({ ok: true, value: [] })
  })

  test('crm.md 3, Book: the slot is read again, then booked', async () => {
    const { crm, sent } = clientWith([json({ events: [] }), json(slots), json({ id: 'apt' }, 201)])
    expect(await crm.bookAppointment('loc', { ...input, assignedUserId: 'usr' }, 'r1')).toEqual({ ok: true, value: { id: 'apt' } })
    expect(sent[2]).toMatchObject({
      method: 'POST',
      body: {
        calendarId: 'cal',
        locationId: 'loc',
        contactId: 'con',
        startTime: input.start,
        endTime: input.end,
        title: 'Call with Jorge',
        appointmentStatus: 'confirmed',
        toNotify: true,
        assignedUserId: 'usr',
      },
    })
    expect(sent[2]?.headers.get('version')).toBe('2021-04-15')
  })

  test('a slot that is gone is not booked', async () => {
    const { crm, sent } = clientWith([json({ events: [] }), json({})])
    expect(await crm.bookAppointment('loc', input, 'r')).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'slot_taken' } })
    expect(sent).toHaveLength(2)
    const raced = clientWith([
      json({ events: [] }),
      json(slots),
      json({ message: 'The slot you have selected is no longer available.' }, 400),
    ])
    expect(await raced.crm.bookAppointment('loc', input, 'r')).toMatchObject({
      ok: false,
      error: { kind: 'permanent', reason: 'slot_taken' },
    })
  })

  const event = { id: 'apt', calendarId: 'cal', appointmentStatus: 'confirmed', startTime: '2026-11-24T10:30:00-08:00' }
  test.each<[string, object, object]>([
    ['the same one again is its id', event, { ok: true, value: { id: 'apt' } }],
    ['its start as local time', { ...event, startTime: '2026-11-24 10:30:00' }, { ok: true, value: { id: 'apt' } }],
    [
      'another open one',
      { ...event, startTime: '2026-11-25T10:30:00-08:00' },
      { ok: false, error: { reason: 'duplicate', kind: 'permanent' } },
    ],
    [
      "another one in the list's own words",
      { ...event, appointmentStatus: 'booked', startTime: '2026-11-25 10:30:00' },
      { ok: false, error: { reason: 'duplicate' } },
    ],
    [
      'another one in a state nobody knows',
      { ...event, appointmentStatus: 'odd', startTime: '2026-11-25 10:30:00' },
      { ok: false, error: { reason: 'duplicate' } },
    ],
    ['another open one without a start', { ...event, startTime: null }, { ok: false, error: { reason: 'duplicate' } }],
  ])('one open appointment a contact: %s', async (_, existing, result) => {
    const { crm, sent } = clientWith([json({ events: [existing] })])
    expect(await crm.bookAppointment('loc', input, 'r')).toMatchObject(result)
    expect(sent).toHaveLength(1)
  })

  test.each([
    ['cancelled', json({ events: [{ ...event, appointmentStatus: 'cancelled' }] })],
    ['over', json({ events: [{ ...event, startTime: '2026-11-20T09:00:00-08:00' }] })],
    ['over, in local time', json({ events: [{ ...event, startTime: '2026-11-20 09:59:00' }] })],
    ['a list in a form nobody knows', json({ appointments: [] })],
    ['no such list', json({}, 404)],
  ])('what does not stop a booking: %s', async (_, list) => {
    expect(await clientWith([list, json(slots), json({ id: 'new' })]).crm.bookAppointment('loc', input, 'r')).toEqual({
      ok: true,
      value: { id: 'new' },
    })
  })

  test('doubt: before the booking nothing happened, after it nobody knows, an odd answer is acceptance', async () => {
    const booked = (reply: Reply) => clientWith([json({ events: [] }), json(slots), reply]).crm.bookAppointment('loc', input, 'r')
    expect(await clientWith([json({}, 500)]).crm.bookAppointment('loc', input, 'r')).toMatchObject({ error: { kind: 'retryable' } })
    expect(await clientWith([json({}, 401)]).crm.bookAppointment('loc', input, 'r')).toMatchObject({
      error: { kind: 'permanent', reason: 'auth' },
    })
    expect(await booked(json({}, 500))).toMatchObject({ error: { kind: 'unknown' } })
    expect(await booked(new Response('<html>'))).toEqual({ ok: true, value: { id: null } })
  })

  test('crm.md 3, Change / cancel: it is cancelled or moved', async () => {
    const { crm, sent } = clientWith([json({ id: 'apt' }), json({ id: 'apt' }), json({}, 500)])
    expect(await crm.changeAppointment('loc', 'apt', { status: 'cancelled' })).toEqual({ ok: true, value: null })
    expect(await crm.changeAppointment('loc', 'apt', { start: input.start, end: input.end })).toEqual({ ok: true, value: null })
    expect(await crm.changeAppointment('loc', 'apt', { status: 'cancelled' })).toMatchObject({ error: { kind: 'retryable' } })
    expect(sent[0]).toMatchObject({ method: 'PUT', body: { appointmentStatus: 'cancelled' } })
    expect(sent[1]).toMatchObject({ body: { startTime: input.start, endTime: input.end } })
  })
})
