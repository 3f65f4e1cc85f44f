import { DateTime } from 'luxon'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { AREA_CODES, areaOf } from './area-codes.ts'
import { federalHolidays } from './federal-holidays.ts'
import { STATE_WINDOWS, hoursOn } from './state-windows.ts'
import type { Weekday } from './state-windows.ts'
import { STATE_ZONES } from './states.ts'
import { sendingWindow, spreadMinutes } from './window.ts'
import type { WindowInput } from './window.ts'
import { stateOfZip } from './zip-states.ts'

const nowhere = { contactZone: null, postalCode: null, state: null, phone: null, trustContactZone: false }
const at = (local: string, zone = 'America/Los_Angeles') => DateTime.fromISO(local, { zone }).toJSDate()
const window = (now: Date, where: Partial<WindowInput> = {}) => sendingWindow({ ...nowhere, now, ...where })
const california = { contactZone: 'America/Los_Angeles', phone: '+19095550137' }

describe('default window', () => {
  test.each([
    ['2026-03-04T08:59:59', false, '2026-03-04T09:00'],
    ['2026-03-04T09:00', true, null],
    ['2026-03-04T19:59:59', true, null],
    ['2026-03-04T20:00', false, '2026-03-05T09:00'],
    ['2026-03-07T20:00', false, '2026-03-08T12:00'],
    ['2026-03-08T11:59', false, '2026-03-08T12:00'],
    ['2026-03-08T12:00', true, null],
    ['2026-11-01T11:59', false, '2026-11-01T12:00'],
    ['2026-11-01T12:00', true, null],
    ['2026-10-31T20:00', false, '2026-11-01T12:00'],
    ['2026-07-03T10:00', false, '2026-07-05T12:00'],
    ['2026-11-25T20:30', false, '2026-11-27T09:00'],
    ['2026-12-24T21:00', false, '2026-12-26T09:00'],
  ])('%s Pacific: open %s', (local, open, opensAt) => {
    const now = at(local)
    expect(window(now, california)).toMatchObject({ open, opensAt: opensAt === null ? now : at(opensAt) })
  })

  test('a clock change moves the opening by an hour of UTC', () => {
    expect(window(at('2026-03-06T21:00'), california).opensAt.toISOString()).toBe('2026-03-07T17:00:00.000Z')
    expect(window(at('2026-03-08T21:00'), california).opensAt.toISOString()).toBe('2026-03-09T16:00:00.000Z')
    expect(window(at('2026-11-01T21:00'), california).opensAt.toISOString()).toBe('2026-11-02T17:00:00.000Z')
  })

  test('a location narrows, never widens', () => {
    const hours = (open: number, close: number) => ({ ...california, hours: { open, close } })
    expect(window(at('2026-03-04T09:30'), hours(10, 18)).opensAt).toEqual(at('2026-03-04T10:00'))
    expect(window(at('2026-03-04T18:00'), hours(10, 18)).open).toBe(false)
    expect(window(at('2026-03-04T08:30'), hours(7, 22)).open).toBe(false)
    expect(window(at('2026-03-04T20:00'), hours(7, 22)).open).toBe(false)
  })
})

describe.each(STATE_WINDOWS.flatMap((row) => row.states.map((state) => [state, row] as const)))('%s', (state, row) => {
  const zone = STATE_ZONES.get(state)?.[0] ?? ''
  const where = { contactZone: zone, state }
  const days = { weekday: ['2026-03-04', 3], saturday: ['2026-03-07', 6], sunday: ['2026-03-15', 7] } as const

  test.each(Object.values(days))('%s at open, close and a minute either side', (day, weekday) => {
    const hours = hoursOn(row, weekday as Weekday)
    const [from, to] = weekday === 7 ? [12, 20] : [9, 20]
    const isOpen = (minutes: number) =>
      window(
        DateTime.fromISO(day, { zone })
          .set({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
          .toJSDate(),
        where,
      ).open
    const [open, close] = [Math.max(from, hours?.[0] ?? 9) * 60, Math.min(to, hours?.[1] ?? 20) * 60]
    const inside = hours !== null
    expect([open - 1, open, open + 1, close - 1, close, close + 1].map(isOpen)).toEqual([false, inside, inside, inside, false, false])
  })

  test('names its row', () => expect(window(at('2026-03-04T12:00'), where).rule).toBe(`default+${state}@2026-11`))
})

describe('zones', () => {
  test.each<[string, Partial<WindowInput>, { how: string; zones: string[] }]>([
    ['contact and area code agree', california, { how: 'contact+area_code', zones: ['America/Los_Angeles'] }],
    [
      'contact and area code differ',
      { contactZone: 'America/New_York', phone: '+19095550137' },
      { how: 'contact+area_code', zones: ['America/New_York', 'America/Los_Angeles'] },
    ],
    [
      'contact zone trusted',
      { contactZone: 'America/New_York', phone: '+19095550137', trustContactZone: true },
      { how: 'contact', zones: ['America/New_York'] },
    ],
    ['invalid contact zone', { contactZone: 'Pacific Time', phone: '+19095550137' }, { how: 'area_code', zones: ['America/Los_Angeles'] }],
    ['ZIP', { postalCode: '91730' }, { how: 'zip', zones: ['America/Los_Angeles'] }],
    [
      'ZIP with area code',
      { postalCode: '10001-1234', phone: '+19095550137' },
      { how: 'zip+area_code', zones: ['America/New_York', 'America/Los_Angeles'] },
    ],
    ['state by name', { state: 'California' }, { how: 'state', zones: ['America/Los_Angeles'] }],
    ['two-zone state', { state: 'tx' }, { how: 'state', zones: ['America/Chicago', 'America/Denver'] }],
    ['two-zone area code', { phone: '+18505550137' }, { how: 'area_code', zones: ['America/New_York', 'America/Chicago'] }],
    ['area code', { phone: '+12125550137' }, { how: 'area_code', zones: ['America/New_York'] }],
    ['toll-free', { phone: '+18005550137' }, { how: 'unknown', zones: ['America/New_York', 'America/Los_Angeles'] }],
    ['not US', { phone: '+525512345678' }, { how: 'unknown', zones: ['America/New_York', 'America/Los_Angeles'] }],
    ['Canada', { phone: '+14165550137' }, { how: 'unknown', zones: ['America/New_York', 'America/Los_Angeles'] }],
    ['nothing', {}, { how: 'unknown', zones: ['America/New_York', 'America/Los_Angeles'] }],
  ])('%s', (_, where, expected) => expect(window(at('2026-03-04T12:00'), where)).toMatchObject(expected))

  test('unknown: noon to eight Eastern', () => {
    const eastern = (time: string) => window(at(`2026-03-04T${time}`, 'America/New_York'))
    expect(eastern('11:59').opensAt).toEqual(at('2026-03-04T12:00', 'America/New_York'))
    expect([eastern('12:00').open, eastern('19:59').open, eastern('20:00').open]).toEqual([true, true, false])
  })

  test('two states: both rows', () => {
    const where = { state: 'KY', phone: '+14015550137' }
    const eastern = (time: string) => window(at(`2026-03-04T${time}`, 'America/New_York'), where)
    expect(eastern('12:00').rule).toBe('default+KY@2026-11+RI@2026-11')
    expect([eastern('10:30').open, eastern('11:00').open, eastern('17:59').open, eastern('18:00').open]).toEqual([false, true, true, false])
  })
})

test('eleven holidays, observed', () => {
  expect(federalHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-07-04',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ])
  expect(federalHolidays(2027)).toEqual([
    '2027-01-01',
    '2027-01-18',
    '2027-02-15',
    '2027-05-31',
    '2027-06-18',
    '2027-06-19',
    '2027-07-04',
    '2027-07-05',
    '2027-09-06',
    '2027-10-11',
    '2027-11-11',
    '2027-11-25',
    '2027-12-24',
    '2027-12-25',
    '2027-12-31',
  ])
})

describe('area codes', () => {
  const territories = new Set(['US', 'PR', 'VI', 'GU', 'MP', 'AS'])
  const codes = Array.from({ length: 800 }, (_, i) => String(i + 200))

  test('every US code an independent table knows is here', () => {
    const known = codes.filter((code) => {
      const number = parsePhoneNumberFromString(`+1${code}2345678`)
      return number?.isValid() && territories.has(number.country ?? '') && number.getType() === 'FIXED_LINE_OR_MOBILE'
    })
    expect(known.length).toBeGreaterThan(330)
    expect(known.filter((code) => !AREA_CODES.has(code))).toEqual([])
  })

  test('no code of another country, toll-free or premium is', () => {
    const foreign = codes.filter((code) => {
      const number = parsePhoneNumberFromString(`+1${code}2345678`)
      return number?.isValid() && (!territories.has(number.country ?? '') || number.getType() !== 'FIXED_LINE_OR_MOBILE')
    })
    expect(foreign.length).toBeGreaterThan(20)
    expect(foreign.filter((code) => AREA_CODES.has(code))).toEqual([])
    expect(['800', '833', '844', '855', '866', '877', '888', '900'].filter((code) => AREA_CODES.has(code))).toEqual([])
  })

  test.each([
    ['+19095550137', 'CA'],
    ['+14845550137', 'PA'],
    ['+19155550137', 'TX'],
    ['+18085550137', 'HI'],
  ])('%s is %s', (phone, state) => expect(areaOf(phone)?.state).toBe(state))

  test('every zone is one of the runtime', () => {
    for (const { zones } of AREA_CODES.values())
      for (const zone of zones) expect([zone, DateTime.now().setZone(zone).isValid]).toEqual([zone, true])
  })
})

test.each([
  ['91730', 'CA'],
  ['10001', 'NY'],
  ['33101', 'FL'],
  ['73301', 'TX'],
  ['73101', 'OK'],
  ['06510', 'CT'],
  ['20001', 'DC'],
  ['20101', 'VA'],
  ['89501', 'NV'],
  ['96813', 'HI'],
  ['99501', 'AK'],
  ['00901', 'PR'],
  ['00801', 'VI'],
  ['05501', 'MA'],
  ['05401', 'VT'],
  ['91730-1234', 'CA'],
  ['9173', null],
  ['SW1A 1AA', null],
  [null, null],
])('ZIP %s: %s', (zip, state) => expect(stateOfZip(zip)).toBe(state))

test('section 7: the spread is 0 to 20 minutes, the same for the same contact, and uses all of them', () => {
  const all = new Set(Array.from({ length: 2_000 }, (_, i) => spreadMinutes(`con_${i}`)))
  expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, i) => i))
  expect(spreadMinutes('con_1')).toBe(spreadMinutes('con_1'))
})
