import { expect, test } from 'vitest'
import { capsVerdict } from './caps.ts'

const now = new Date('2026-03-04T18:00:00Z')
const HOUR = 3_600_000
const ago = (hours: number, ms = 0) => new Date(now.getTime() - hours * HOUR - ms)
const caps = { proactive_per_24h: 3, proactive_per_30d: 20, replies_per_hour: 30 }
const proactive = (...hours: number[]) => hours.map((each) => ({ at: ago(each), proactive: true }))
const verdict = (sent: { at: Date; proactive: boolean }[], more: { proactive?: boolean; caps?: typeof caps } = {}) =>
  capsVerdict({ proactive: true, now, sent, caps, ...more })

test.each([
  ['two of three in 24 h', proactive(1, 2), { verdict: 'pass' }],
  ['three in 24 h: free when the oldest is 24 h old', proactive(1, 5, 23), { verdict: 'blocked', code: 'cap_24h', freesAt: ago(23 - 24) }],
  ['one exactly 24 h old no longer counts', proactive(1, 5, 24), { verdict: 'pass' }],
  [
    'one a millisecond younger does',
    [...proactive(1, 5), { at: ago(24, -1), proactive: true }],
    { verdict: 'blocked', code: 'cap_24h', freesAt: new Date(now.getTime() + 1) },
  ],
  ['replies are not proactive', [1, 2, 3].map((h) => ({ at: ago(h), proactive: false })), { verdict: 'pass' }],
  [
    '20 in 30 days',
    proactive(...Array.from({ length: 20 }, (_, i) => 25 + i * 24)),
    { verdict: 'blocked', code: 'cap_30d', freesAt: ago(25 + 19 * 24 - 720) },
  ],
  ['19 in 30 days', proactive(...Array.from({ length: 19 }, (_, i) => 25 + i * 24)), { verdict: 'pass' }],
  ['the 20th exactly 30 days old', proactive(720, ...Array.from({ length: 19 }, (_, i) => 25 + i * 24)), { verdict: 'pass' }],
])('%s', (_, sent, expected) => expect(verdict(sent)).toEqual(expected))

test('section 7, caps: both caps, the later one tells when', () => {
  const sent = proactive(1, 2, 3, ...Array.from({ length: 17 }, (_, i) => 600 + i))
  expect(verdict(sent)).toEqual({ verdict: 'blocked', code: 'cap_30d', freesAt: ago(616 - 720) })
})

test('more than the cap allows: free when enough have aged', () =>
  expect(verdict(proactive(1, 2, 3, 4, 5))).toEqual({ verdict: 'blocked', code: 'cap_24h', freesAt: ago(3 - 24) }))

test('section 7, caps: replies, 30 an hour', () => {
  const replies = (n: number) => Array.from({ length: n }, (_, i) => ({ at: ago(0, (i + 1) * 60_000), proactive: false }))
  expect(verdict(replies(29), { proactive: false })).toEqual({ verdict: 'pass' })
  expect(verdict(replies(30), { proactive: false })).toEqual({
    verdict: 'blocked',
    code: 'cap_replies',
    freesAt: new Date(now.getTime() + 30 * 60_000),
  })
})

test('a cap of none never frees', () =>
  expect(verdict([], { caps: { ...caps, proactive_per_24h: 0 } })).toEqual({ verdict: 'blocked', code: 'cap_24h', freesAt: null }))
