import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { checkSend, isProactive } from './check-send.ts'
import type { SendCheck } from './check-send.ts'
import { spreadMinutes } from './window.ts'

const at = (local: string) => DateTime.fromISO(local, { zone: 'America/Los_Angeles' }).toJSDate()
const noon = at('2026-03-04T12:00')
const before = (now: Date, minutes: number, ms = 0) => new Date(now.getTime() - minutes * 60_000 - ms)
const DAY = 1_440

/** A reply to a text a minute old, which may leave. */
const base: SendCheck = {
  now: noon,
  action: {
    purpose: 'reply',
    proactive: false,
    inboundAt: before(noon, 1),
    firstDueAt: noon,
    expiresAt: null,
    ownerN: 7,
    suppressionId: null,
    textHash: 'h1',
    gate: { textHash: 'h1', ruleVersion: 'r2' },
  },
  location: {
    ready: true,
    silenceTags: ['AI-Off', ' Stop-Bot '],
    caps: { proactive_per_24h: 3, proactive_per_30d: 20, replies_per_hour: 30 },
    ruleVersions: ['r2', 'r1'],
    trustContactZone: false,
  },
  contact: { id: 'con_1', phone: '+19095550137', zone: 'America/Los_Angeles', postalCode: null, state: 'CA', tags: ['Buyer-Lead'] },
  conversation: { ownerN: 7 },
  suppressions: [],
  holds: [],
  consents: [{ kind: 'inbound_text', capturedAt: before(noon, DAY), expiresAt: null }],
  sent: [],
}
type Change = {
  now?: Date
  action?: Partial<SendCheck['action']>
  location?: Partial<SendCheck['location']>
  contact?: Partial<SendCheck['contact']>
} & Partial<Pick<SendCheck, 'conversation' | 'suppressions' | 'holds' | 'consents' | 'sent'>>
const given = (change: Change): SendCheck => ({
  ...base,
  ...change,
  action: { ...base.action, ...change.action },
  location: { ...base.location, ...change.location },
  contact: { ...base.contact, ...change.contact },
})
const check = (change: Change) => checkSend(given(change))
const pass = { verdict: 'pass' }
const refuse = (code: string) => ({ verdict: 'refuse', code })
const proactive = { proactive: true, inboundAt: null }
const suppressed = [{ id: 'sup_1', reason: 'keyword' as const }]
const wrongNumber = [{ id: 'sup_1', reason: 'wrong_number' as const }]

test.each<[string, Change, object]>([
  ['a reply', {}, pass],
  ['location blocked', { location: { ready: false } }, { verdict: 'defer', code: 'location_blocked' }],
  [
    "over the phone system's limit, and nobody waits for it",
    { action: proactive, location: { proactiveAfter: before(noon, -60) } },
    { verdict: 'defer', code: 'sending_limit', until: before(noon, -60) },
  ],
  ['a reply while proactive texts rest', { location: { proactiveAfter: before(noon, -60) } }, pass],
  ['a proactive text after the rest', { action: proactive, location: { proactiveAfter: noon } }, pass],
  ['no phone', { contact: { phone: null } }, refuse('bad_number')],
  ['expired', { action: { expiresAt: noon } }, refuse('expired')],
  ['not yet expired', { action: { expiresAt: new Date(noon.getTime() + 1) } }, pass],
  ['suppressed', { suppressions: suppressed }, refuse('suppressed')],
  ['held', { holds: [{ id: 'h' }] }, { verdict: 'defer', code: 'hold' }],
  ['owner changed', { conversation: { ownerN: 8 } }, refuse('owner_changed')],
  ['silence tag, any case and spaces', { contact: { tags: [' ai-OFF '] } }, refuse('silence_tag')],
  ["a carrier's do-not-disturb", { contact: { dnd: 'permanent' } }, refuse('crm_dnd')],
  ["a person's do-not-disturb is a hold, not this", { contact: { dnd: 'active' } }, pass],
  ['silence tag, spaces in the list', { contact: { tags: ['stop-bot'] } }, refuse('silence_tag')],
  ['a tag that only looks alike', { contact: { tags: ['AI-Offer'] } }, pass],
  ['no gate verdict', { action: { gate: null } }, refuse('no_verdict')],
  ['verdict for another text', { action: { gate: { textHash: 'h0', ruleVersion: 'r2' } } }, refuse('verdict_mismatch')],
  ['verdict of the previous rules', { action: { gate: { textHash: 'h1', ruleVersion: 'r1' } } }, pass],
  ['verdict of older rules', { action: { gate: { textHash: 'h1', ruleVersion: 'r0' } } }, refuse('verdict_stale')],
  ['a reply at night', { now: at('2026-03-04T23:00'), action: { inboundAt: at('2026-03-04T22:59') } }, pass],
  ['a reply needs no consent record', { consents: [] }, pass],
  [
    '31st reply in an hour',
    { sent: Array.from({ length: 30 }, () => ({ at: before(noon, 5), proactive: false })) },
    { verdict: 'defer', code: 'cap_replies', until: before(noon, -55) },
  ],
])('%s', (_, change, expected) => expect(check(change)).toMatchObject(expected))

describe('exemptions', () => {
  test.each<[string, Change, object]>([
    [
      'the confirmation passes the suppression it names',
      { action: { purpose: 'confirmation', suppressionId: 'sup_1' }, suppressions: suppressed },
      pass,
    ],
    [
      'another suppression besides does not stop it',
      { action: { purpose: 'confirmation', suppressionId: 'sup_1' }, suppressions: [...suppressed, { id: 'sup_2', reason: 'keyword' }] },
      pass,
    ],
    [
      'not one it does not name',
      { action: { purpose: 'confirmation', suppressionId: 'sup_9' }, suppressions: suppressed },
      refuse('suppressed'),
    ],
    [
      'nor one that was lifted meanwhile',
      { action: { purpose: 'confirmation', suppressionId: 'sup_1' }, suppressions: [] },
      refuse('suppressed'),
    ],
    [
      'a confirmation passes hold, owner and silence tag',
      {
        action: { purpose: 'confirmation', suppressionId: 'sup_1' },
        suppressions: suppressed,
        holds: [{ id: 'h' }],
        conversation: { ownerN: 9 },
        contact: { tags: ['AI-Off'] },
      },
      pass,
    ],
    ['the apology passes a wrong number', { action: { purpose: 'apology', suppressionId: 'sup_1' }, suppressions: wrongNumber }, pass],
    [
      'not beside an opt-out',
      { action: { purpose: 'apology', suppressionId: 'sup_1' }, suppressions: [...wrongNumber, { id: 'sup_2', reason: 'keyword' }] },
      refuse('suppressed'),
    ],
    ['not another reason', { action: { purpose: 'apology', suppressionId: 'sup_1' }, suppressions: suppressed }, refuse('suppressed')],
    ['crisis passes a hold', { action: { purpose: 'crisis' }, holds: [{ id: 'h' }] }, pass],
    ['crisis passes no suppression', { action: { purpose: 'crisis' }, suppressions: suppressed }, refuse('suppressed')],
    [
      'crisis at night',
      { now: at('2026-03-04T03:00'), action: { purpose: 'crisis', inboundAt: at('2026-03-04T02:00'), firstDueAt: at('2026-03-04T02:00') } },
      pass,
    ],
    ['help while a human owns', { action: { purpose: 'help' }, conversation: { ownerN: 8 }, contact: { tags: ['AI-Off'] } }, pass],
    ['help waits for a hold', { action: { purpose: 'help' }, holds: [{ id: 'h' }] }, { verdict: 'defer', code: 'hold' }],
    ['help passes no suppression', { action: { purpose: 'help' }, suppressions: suppressed }, refuse('suppressed')],
    [
      'a human text',
      { action: { purpose: 'human', inboundAt: null }, conversation: { ownerN: 8 }, contact: { tags: ['AI-Off'] }, consents: [] },
      pass,
    ],
    ['a human text passes no suppression', { action: { purpose: 'human' }, suppressions: suppressed }, refuse('suppressed')],
    ['a human text passes no hold', { action: { purpose: 'human' }, holds: [{ id: 'h' }] }, { verdict: 'defer', code: 'hold' }],
    [
      'a confirmation at 4:59',
      {
        now: at('2026-03-04T12:04:59'),
        action: { purpose: 'confirmation', suppressionId: 'sup_1', expiresAt: at('2026-03-04T12:05') },
        suppressions: suppressed,
      },
      pass,
    ],
    [
      'a confirmation at 5:01',
      {
        now: at('2026-03-04T12:05:01'),
        action: { purpose: 'confirmation', suppressionId: 'sup_1', expiresAt: at('2026-03-04T12:05') },
        suppressions: suppressed,
      },
      refuse('expired'),
    ],
  ])('%s', (_, change, expected) => expect(check(change)).toMatchObject(expected))
})

describe('proactive texts', () => {
  test.each<[string, Change, boolean]>([
    ['29:59 after the inbound', { action: { inboundAt: before(noon, 29, 59_000) } }, false],
    ['30:00 after the inbound', { action: { inboundAt: before(noon, 30) } }, true],
    ['a follow-up', { action: { proactive: true } }, true],
    ['no inbound', { action: { inboundAt: null } }, true],
    ['an old confirmation', { action: { purpose: 'confirmation', inboundAt: before(noon, 40) } }, false],
  ])('%s', (_, change, expected) => expect(isProactive(given(change))).toBe(expected))

  test('a reply grown old keeps to the window', () => {
    const now = at('2026-03-04T22:00')
    expect(check({ now, action: { inboundAt: before(now, 29, 59_999), firstDueAt: now } })).toEqual(pass)
    expect(check({ now, action: { inboundAt: before(now, 30), firstDueAt: now } })).toEqual({
      verdict: 'defer',
      code: 'window',
      until: new Date(at('2026-03-05T09:00').getTime() + spreadMinutes('con_1') * 60_000),
    })
  })

  test.each<[string, SendCheck['consents'], object]>([
    ['none', [], refuse('no_consent')],
    ['inbound text, 89 days', [{ kind: 'inbound_text', capturedAt: before(noon, 89 * DAY), expiresAt: null }], pass],
    ['inbound text, 90 days', [{ kind: 'inbound_text', capturedAt: before(noon, 90 * DAY), expiresAt: null }], refuse('no_consent')],
    ['inquiry, a year', [{ kind: 'inquiry', capturedAt: before(noon, 365 * DAY), expiresAt: null }], pass],
    ['inquiry, expired', [{ kind: 'inquiry', capturedAt: before(noon, DAY), expiresAt: noon }], refuse('no_consent')],
    ['express written', [{ kind: 'express_written', capturedAt: before(noon, 900 * DAY), expiresAt: null }], pass],
    ['existing client', [{ kind: 'existing_client', capturedAt: before(noon, 900 * DAY), expiresAt: null }], pass],
    ['opt-in keyword', [{ kind: 'opt_in_keyword', capturedAt: before(noon, 900 * DAY), expiresAt: null }], pass],
  ])('consent: %s', (_, consents, expected) => expect(check({ action: proactive, consents })).toEqual(expected))

  test('caps', () => {
    const sent = [1, 2, 3].map((hours) => ({ at: before(noon, hours * 60), proactive: true }))
    expect(check({ action: proactive, sent })).toEqual({ verdict: 'defer', code: 'cap_24h', until: before(noon, 180 - DAY) })
    expect(check({ action: proactive, sent, location: { caps: { ...base.location.caps, proactive_per_24h: 0 } } })).toEqual(
      refuse('cap_24h'),
    )
  })

  test('deferred more than 72 hours', () => {
    const closed = at('2026-03-04T21:00')
    const opens = at('2026-03-05T09:00').getTime() + spreadMinutes('con_1') * 60_000
    const due = (hours: number, ms = 0) => ({ now: closed, action: { ...proactive, firstDueAt: new Date(opens - hours * 3_600_000 - ms) } })
    expect(check(due(72))).toMatchObject({ verdict: 'defer', code: 'window' })
    expect(check(due(72, 1))).toEqual(refuse('held_too_long'))
    expect(check({ action: { ...proactive, firstDueAt: before(noon, 3 * DAY, 1) } })).toEqual(refuse('held_too_long'))
    expect(check({ holds: [{ id: 'h' }], action: { firstDueAt: before(noon, 3 * DAY) } })).toEqual(refuse('held_too_long'))
  })
})

const together = (a: Change, b: Change): Change => ({
  ...a,
  ...b,
  action: { ...a.action, ...b.action },
  location: { ...a.location, ...b.location },
  contact: { ...a.contact, ...b.contact },
})

test('the first check that fails gives the code', () => {
  const all: Change[] = [
    { location: { ready: false } },
    { contact: { phone: null } },
    { action: { expiresAt: noon } },
    { suppressions: suppressed },
    { holds: [{ id: 'h' }] },
    { conversation: { ownerN: 8 } },
    { contact: { tags: ['AI-Off'] } },
    { consents: [] },
    { location: { hours: { open: 13, close: 14 } } },
    { sent: [1, 2, 3].map((hours) => ({ at: before(noon, hours * 60), proactive: true })) },
    { action: { gate: null } },
  ]
  const codes = all.map((_, i) => {
    const verdict = check(all.slice(i).reduce(together, { action: proactive }))
    return verdict.verdict === 'pass' ? 'pass' : verdict.code
  })
  expect(codes).toEqual([
    'location_blocked',
    'bad_number',
    'expired',
    'suppressed',
    'hold',
    'owner_changed',
    'silence_tag',
    'no_consent',
    'window',
    'cap_24h',
    'no_verdict',
  ])
})
