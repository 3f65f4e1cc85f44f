import { expect, test } from 'vitest'
import type { ThreadMessage } from './crm-port.ts'
import { findSend, matchesSend, sameText } from './match-send.ts'

const sent = { text: "Hey Lupe, it's Jorge. What's the address?", attemptedAt: new Date('2026-11-20T18:00:00Z') }
const message = (change: Partial<ThreadMessage> = {}): ThreadMessage => ({
  messageId: 'msg_1',
  conversationId: 'cnv',
  contactId: 'con',
  direction: 'outbound',
  channel: 'sms',
  text: sent.text,
  attachments: 0,
  errorCode: null,
  status: 'delivered',
  source: 'api',
  userId: null,
  sentAt: '2026-11-20T18:00:02.000Z',
  ...change,
})

test.each<[string, Partial<ThreadMessage>, boolean]>([
  ['the same words', {}, true],
  ['curly quotes and other blanks', { text: 'Hey Lupe,  it’s\nJorge. What’s the address? ' }, true],
  ['an appended opt-out line', { text: `${sent.text}\n\nReply STOP to unsubscribe` }, true],
  ['other words', { text: 'Hey Lupe' }, false],
  ['words before ours', { text: `Fwd: ${sent.text}` }, false],
  ['no words', { text: null }, false],
  ['inbound', { direction: 'inbound' }, false],
  ['60 s before the attempt', { sentAt: '2026-11-20T17:59:00.000Z' }, true],
  ['61 s before the attempt', { sentAt: '2026-11-20T17:58:59.000Z' }, false],
  ['long after', { sentAt: '2026-11-20T19:00:00.000Z' }, true],
  ["another action's", { messageId: 'msg_taken' }, false],
])('%s', (_, change, matches) => {
  expect(matchesSend(sent, message(change), new Set(['msg_taken']))).toBe(matches)
})

test('an empty text is no message', () => {
  expect(matchesSend({ ...sent, text: ' ' }, message(), new Set())).toBe(false)
})

test('of several, the oldest that belongs to nobody', () => {
  const thread = [
    message({ messageId: 'c', sentAt: '2026-11-20T18:00:09.000Z' }),
    message({ messageId: 'b', sentAt: '2026-11-20T18:00:05.000Z' }),
    message({ messageId: 'a', sentAt: '2026-11-20T18:00:01.000Z' }),
  ]
  expect(findSend(sent, thread, new Set(['a']))?.messageId).toBe('b')
  expect(findSend(sent, thread, new Set(['a', 'b', 'c']))).toBeNull()
})

test.each([
  ['a “b”', 'a "b"', true],
  ['a\u00a0b', 'a b', true],
  ['cafe\u0301', 'caf\u00e9', true],
  ['Yes', 'yes', false],
])('%j, %j: %j', (left, right, same) => expect(sameText(left, right)).toBe(same))
