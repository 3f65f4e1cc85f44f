import { expect, test } from 'vitest'
import { textsOf } from './texts-of.ts'
import type { WaitingRow } from './load-turn.store.ts'

const NOW = new Date('2026-03-04T18:00:00.000Z')
const row = (kind: WaitingRow['kind'], body: object): WaitingRow => ({
  seq: '1',
  id: 'in_1',
  key: null,
  kind,
  ref: null,
  body,
  eventAt: null,
  receivedAt: NOW,
  dueAt: NOW,
})
const sms = (over: object = {}) =>
  row('message', { channel: 'sms', messageId: 'm1', text: 'hi', attachments: 0, sentAt: NOW.toISOString(), botType: null, ...over })

test.each([
  ['a text message', sms(), 1],
  ['O-5 another channel is not answered here', sms({ channel: 'email' }), 0],
  ['other rows are no texts', row('tag_changed', {}), 0],
])('%s', (_, waiting, count) => expect(textsOf([waiting], { now: NOW, answeredUntil: null })).toHaveLength(count))

test.each([
  ['a day to the millisecond', 24 * 3_600_000, false],
  ['a millisecond more', 24 * 3_600_000 + 1, true],
])('%s', (_, age, stale) =>
  expect(textsOf([sms({ sentAt: new Date(NOW.getTime() - age).toISOString() })], { now: NOW, answeredUntil: null })[0]).toMatchObject({
    stale,
  }),
)

test.each([
  ['nothing was answered yet', null, false],
  ['an earlier text was answered', -1, false],
  ['one of the same minute was answered', 60_000, false],
  ['a later one was answered', 60_001, true],
])('crm.md 8, ordering: a late text is answered only if no later one was: %s', (_, laterBy, stale) => {
  const sentAt = new Date(NOW.getTime() - 600_000)
  const answeredUntil = laterBy === null ? null : new Date(sentAt.getTime() + laterBy)
  expect(textsOf([sms({ sentAt: sentAt.toISOString() })], { now: NOW, answeredUntil })[0]).toMatchObject({ stale })
})
