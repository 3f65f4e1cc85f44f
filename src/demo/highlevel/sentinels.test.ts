import { describe, expect, test } from 'vitest'
import type { CrmError } from '../../crm/crm-port.ts'
import { highLevelClient } from '../../crm/highlevel.client.ts'
import { fixedToken, openGate } from '../../crm/request.client.ts'
import { silentLog } from '../../lib/log.ts'
import { MONDAY_MORNING, stillSimulator } from './plain-call.ts'
import { SENTINEL_CALENDARS } from './sim-calendars.ts'
import { SEND_SENTINELS } from './sim-sentinels.ts'

const LOCATION = 'loc_ie_01'

/** The product's own client, talking to the simulator without a socket. */
function office() {
  const world = stillSimulator({ echo: 'off' })
  const throttled: number[] = []
  const client = highLevelClient({
    fetch: world.simulator.fetch,
    baseUrl: 'http://highlevel.invalid',
    tokens: fixedToken(`pit-${LOCATION}`),
    timeoutMs: 150,
    clock: world.clock,
    rate: { ...openGate, throttled: (_location, waitMs) => throttled.push(waitMs) },
    log: silentLog,
    version: '0.0.0',
  })
  const contactEndingIn = (ending: string) => world.simulator.control.addContact({ phone: `+1909555${ending}`, name: 'Dana Ortiz' })
  const send = (contactId: string) => client.sendSms(LOCATION, { contactId, text: 'Which area fits you?', actionId: 'act_1' })
  const textsOf = (contactId: string) => world.simulator.state.threads.get(contactId)?.messages.length ?? 0
  return { ...world, client, throttled, contactEndingIn, send, textsOf }
}

type Row = [ending: string, error: Pick<CrmError, 'kind' | 'reason'>, texts: number]

const failures: Row[] = [
  ['0110', { kind: 'permanent', reason: 'dnd' }, 0],
  ['0111', { kind: 'permanent', reason: 'unsubscribed' }, 0],
  ['0112', { kind: 'permanent', reason: 'no_phone' }, 0],
  ['0114', { kind: 'unknown', reason: 'server' }, 0],
  ['0115', { kind: 'unknown', reason: 'server' }, 1],
  ['0116', { kind: 'unknown', reason: 'timeout' }, 1],
  ['0117', { kind: 'unknown', reason: 'timeout' }, 0],
  ['0118', { kind: 'unknown', reason: 'network' }, 1],
  ['0119', { kind: 'permanent', reason: 'auth' }, 0],
  ['0124', { kind: 'permanent', reason: 'sending_limit' }, 0],
  ['0125', { kind: 'permanent', reason: 'location_inactive' }, 0],
]

describe('a send that fails is told apart', () => {
  test.each(failures)('555-%s is %j; texts in the thread: %i', async (ending, error, texts) => {
    const { contactEndingIn, send, textsOf } = office()
    const { id } = contactEndingIn(ending)
    expect(await send(id)).toMatchObject({ ok: false, error })
    expect(textsOf(id)).toBe(texts)
  })
})

test('555-0113: two refusals for the rate, each with its wait, then accepted', async () => {
  const { contactEndingIn, send, textsOf, throttled } = office()
  const { id } = contactEndingIn('0113')
  for (const _ of [1, 2])
    expect(await send(id)).toMatchObject({ ok: false, error: { kind: 'retryable', reason: 'rate_burst', retryAfterMs: 10_000 } })
  expect(throttled).toEqual([10_000, 10_000])
  expect(await send(id)).toMatchObject({ ok: true })
  expect(textsOf(id)).toBe(1)
})

test.each(['0120', '0121'])('555-%s: accepted under an id nobody told us; the thread knows it', async (ending) => {
  const { contactEndingIn, send, client } = office()
  const { id } = contactEndingIn(ending)
  expect(await send(id)).toMatchObject({ ok: true, value: { messageId: null } })
  expect(await client.listThread(LOCATION, id, {})).toMatchObject({
    ok: true,
    value: [{ text: 'Which area fits you?', direction: 'outbound' }],
  })
})

test('555-0122: slow, and accepted', async () => {
  const { contactEndingIn, send } = office()
  expect(await send(contactEndingIn('0122').id)).toMatchObject({ ok: true, value: { messageId: 'msg_0001' } })
})

test('555-0123: accepted, and later read as undelivered', async () => {
  const { contactEndingIn, send, client, clock } = office()
  const sent = await send(contactEndingIn('0123').id)
  const messageId = (sent.ok && sent.value.messageId) || ''
  expect(await client.getMessage(LOCATION, messageId)).toMatchObject({ ok: true, value: { status: 'sent' } })
  await clock.sleep(60_000)
  expect(await client.getMessage(LOCATION, messageId)).toMatchObject({ ok: true, value: { status: 'undelivered' } })
})

describe('calendars that misbehave', () => {
  const start = '2026-03-02T11:00:00.000-08:00'
  const booking = (calendarId: string, contactId: string) => ({
    calendarId,
    contactId,
    start,
    end: '2026-03-02T11:30:00.000-08:00',
    title: 'Consultation',
    zone: 'America/Los_Angeles',
  })
  const day = { from: MONDAY_MORNING, to: new Date(MONDAY_MORNING.getTime() + 86_400_000), zone: 'America/Los_Angeles' }

  test('crm.md 13, cal_full offers nothing', async () => {
    const { client } = office()
    expect(await client.freeSlots(LOCATION, { calendarId: 'cal_full', ...day })).toEqual({ ok: true, value: [] })
  })

  test('crm.md 13, cal_race: offered, then taken', async () => {
    const { client, contactEndingIn } = office()
    const { id } = contactEndingIn('0137')
    expect(await client.freeSlots(LOCATION, { calendarId: 'cal_race', ...day })).toMatchObject({
      ok: true,
      value: expect.arrayContaining(['2026-03-02T19:00:00.000Z']) as unknown,
    })
    expect(await client.bookAppointment(LOCATION, booking('cal_race', id), 'ref0000001')).toMatchObject({
      ok: false,
      error: { kind: 'permanent', reason: 'slot_taken' },
    })
  })

  test('crm.md 13, cal_trace: the key that is no date is skipped', async () => {
    const { client } = office()
    const usual = await client.freeSlots(LOCATION, { calendarId: 'cal_main', ...day })
    expect(await client.freeSlots(LOCATION, { calendarId: 'cal_trace', ...day })).toEqual(usual)
  })

  test('crm.md 13, cal_hang: the outcome is unknown, the list of appointments knows it', async () => {
    const { client, contactEndingIn } = office()
    const { id } = contactEndingIn('0137')
    expect(await client.bookAppointment(LOCATION, booking('cal_hang', id), 'ref0000001')).toMatchObject({
      ok: false,
      error: { kind: 'unknown', reason: 'timeout' },
    })
    expect(await client.listAppointments(LOCATION, id)).toMatchObject({
      ok: true,
      value: [{ calendarId: 'cal_hang', start: '2026-03-02T19:00:00.000Z' }],
    })
  })

  test('every sentinel of the simulator is met here by the real client', () => {
    const met = [...failures.map(([ending]) => ending), '0113', '0120', '0121', '0122', '0123']
    expect(met.toSorted()).toEqual(Object.keys(SEND_SENTINELS).toSorted())
    expect(SENTINEL_CALENDARS).toEqual(['cal_full', 'cal_race', 'cal_trace', 'cal_hang'])
  })
})
