import { expect, test } from 'vitest'
import type { ThreadMessage } from '../crm/crm-port.ts'
import { matchThread, type FiledIds, type IdlessText } from './match-thread.ts'

const AT = Date.parse('2026-03-06T19:00:00.000Z')
const at = (seconds: number) => new Date(AT + seconds * 1000)

const text = (rowId: string, words: string, seconds = 0): IdlessText => ({ rowId, text: words, sentAt: at(seconds) })
const message = (messageId: string, words: string | null, seconds = 0): ThreadMessage => ({
  messageId,
  conversationId: 'cnv',
  contactId: 'dana',
  direction: 'inbound',
  channel: 'sms',
  text: words,
  attachments: 0,
  errorCode: null,
  status: null,
  source: null,
  userId: null,
  sentAt: at(seconds).toISOString(),
})
const free: FiledIds = new Map([['m1', { free: true }]])
const met: FiledIds = new Map([['m1', { free: false }]])

type Case = [title: string, texts: IdlessText[], thread: ThreadMessage[], filed: FiledIds, ids: (string | null)[]]

test.each<Case>([
  ['the same words', [text('r', 'sell it')], [message('m1', 'sell it')], new Map(), ['m1']],
  ['other spaces and quotes', [text('r', "it's  here")], [message('m1', 'it’s here ')], new Map(), ['m1']],
  ['other words', [text('r', 'sell it')], [message('m1', 'sell')], new Map(), [null]],
  ['our own text', [text('r', 'sell it')], [{ ...message('m1', 'sell it'), direction: 'outbound' }], new Map(), [null]],
  ['another channel', [text('r', 'sell it')], [{ ...message('m1', 'sell it'), channel: 'email' }], new Map(), [null]],
  ['an attachment without words', [text('r', '')], [message('m1', null)], new Map(), ['m1']],
  ['ten minutes before the workflow told', [text('r', 'ok')], [message('m1', 'ok', -600)], new Map(), ['m1']],
  ['longer ago than that', [text('r', 'ok')], [message('m1', 'ok', -601)], new Map(), [null]],
  ['dated up to a minute later', [text('r', 'ok')], [message('m1', 'ok', 60)], new Map(), ['m1']],
  ['dated later than that', [text('r', 'ok')], [message('m1', 'ok', 61)], new Map(), [null]],
  ['on file within a minute', [text('r', 'ok')], [message('m1', 'ok', -60)], free, ['m1']],
  ['on file, but said long before', [text('r', 'ok')], [message('m1', 'ok', -61)], free, [null]],
  ['on file, and met by another delivery already', [text('r', 'ok')], [message('m1', 'ok')], met, [null]],
  ['the oldest of two', [text('r', 'ok')], [message('m2', 'ok', 0), message('m1', 'ok', -5)], new Map(), ['m1']],
  ['two texts, one message: only the first', [text('a', 'ok'), text('b', 'ok', 3)], [message('m1', 'ok')], new Map(), ['m1', null]],
  [
    'two texts, two messages',
    [text('b', 'ok', 3), text('a', 'ok')],
    [message('m2', 'ok', 3), message('m1', 'ok')],
    new Map(),
    ['m1', 'm2'],
  ],
])('%s', (...[, texts, thread, filed, ids]) => {
  const matches = matchThread(texts, thread, filed)
  expect(matches.map((one) => (one.kind === 'found' ? one.message.messageId : null))).toEqual(ids)
})
