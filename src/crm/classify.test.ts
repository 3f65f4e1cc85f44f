import { describe, expect, test } from 'vitest'
import { classify, type CallNature, type Failure } from './classify.ts'
import type { CrmErrorKind, CrmErrorReason } from './crm-port.ts'
import { BOOKING_REFUSALS, SEND_REFUSALS } from './refusal-texts.ts'

const answered = (status: number, message = '', more: object = {}): Failure => ({ at: 'answered', status, message, traceId: null, ...more })
const read: CallNature = { effect: 'read' }
const repeat: CallNature = { effect: 'repeat' }
const create: CallNature = { effect: 'create' }
const send: CallNature = { effect: 'create', refusals: SEND_REFUSALS }

describe('crm.md 4, what happened, by kind of call', () => {
  test.each<[string, Failure, CrmErrorReason, CrmErrorKind, CrmErrorKind]>([
    ['refused connection', { at: 'never_sent', cause: 'network', message: 'ECONNREFUSED' }, 'network', 'retryable', 'retryable'],
    ['connect timeout', { at: 'never_sent', cause: 'timeout', message: '' }, 'timeout', 'retryable', 'retryable'],
    ['reset after writing', { at: 'in_flight', cause: 'network', message: '' }, 'network', 'retryable', 'unknown'],
    ['timeout after writing', { at: 'in_flight', cause: 'timeout', message: '' }, 'timeout', 'retryable', 'unknown'],
    ['408', answered(408), 'timeout', 'retryable', 'unknown'],
    ['500', answered(500), 'server', 'retryable', 'unknown'],
    ['503', answered(503), 'server', 'retryable', 'unknown'],
    ['429', answered(429), 'rate_burst', 'retryable', 'retryable'],
    ['429 of the day', answered(429, '', { daily: true }), 'rate_daily', 'retryable', 'retryable'],
    ['400', answered(400, 'bad'), 'invalid', 'permanent', 'permanent'],
    ['401', answered(401), 'auth', 'permanent', 'permanent'],
    ['402', answered(402), 'invalid', 'permanent', 'permanent'],
    ['403', answered(403), 'forbidden', 'permanent', 'permanent'],
    ['404', answered(404), 'not_found', 'permanent', 'permanent'],
    ['409', answered(409), 'duplicate', 'permanent', 'permanent'],
    ['422', answered(422), 'invalid', 'permanent', 'permanent'],
    ['a redirect', answered(302), 'bad_response', 'permanent', 'permanent'],
    ['2xx without what is needed', { at: 'unreadable', status: 200, message: '', traceId: null }, 'bad_response', 'retryable', 'retryable'],
  ])('%s', (...[, failure, reason, repeatable, creating]) => {
    expect(classify(failure, read)).toMatchObject({ kind: repeatable, reason })
    expect(classify(failure, repeat)).toMatchObject({ kind: repeatable, reason })
    expect(classify(failure, create)).toMatchObject({ kind: creating, reason })
  })
})

describe('crm.md 4, 400 texts', () => {
  test.each<[string, CrmErrorReason, CrmErrorKind]>([
    ['Cannot send message as contact has UNSUBSCRIBED', 'unsubscribed', 'permanent'],
    ['Cannot send message as DND  is\nactive for SMS.', 'dnd', 'permanent'],
    ['Contact unsubscribed, DND is active', 'unsubscribed', 'permanent'],
    ['Missing phone number', 'no_phone', 'permanent'],
    ['The phone number of this contact is invalid', 'bad_number', 'permanent'],
    ['Daily limit exceeded', 'sending_limit', 'permanent'],
    ['You have reached your sending limit', 'sending_limit', 'permanent'],
    ['Location is inactive', 'location_inactive', 'permanent'],
    ['Duplicate message', 'duplicate', 'unknown'],
    ['message should not be empty', 'empty', 'permanent'],
    ['something else', 'invalid', 'permanent'],
    ['', 'invalid', 'permanent'],
  ])('%j', (text, reason, kind) => {
    expect(classify(answered(400, text), send)).toMatchObject({ kind, reason, status: 400 })
  })

  test('mean nothing in another call', () => {
    expect(classify(answered(400, 'DND is active'), create).reason).toBe('invalid')
  })

  test('a slot that is gone', () => {
    expect(
      classify(answered(400, 'The slot you have selected is no longer available.'), { effect: 'create', refusals: BOOKING_REFUSALS }),
    ).toMatchObject({
      kind: 'permanent',
      reason: 'slot_taken',
    })
  })
})

test('the words handed on carry no number, address or token', () => {
  const token = `pit-${'a'.repeat(36)}`
  const text = `+1 (909) 555-0137 and lupe@example.com refused ${token} Bearer abc.def eyJhbGciOi.eyJzdWIi.sig 2026`
  const { message } = classify(answered(400, text), send)
  expect(message).toBe('[number] and [address] refused [token] [token] [token] 2026')
  expect(classify(answered(400, 'x'.repeat(9000)), send).message.length).toBeLessThanOrEqual(300)
})

test('status, trace and wait are handed on when known', () => {
  expect(classify(answered(429, 'slow', { traceId: 't1', retryAfterMs: 10_000 }), read)).toEqual({
    kind: 'retryable',
    reason: 'rate_burst',
    status: 429,
    traceId: 't1',
    retryAfterMs: 10_000,
    message: 'slow',
  })
  expect(classify({ at: 'in_flight', cause: 'network', message: 'x' }, read)).toEqual({
    kind: 'retryable',
    reason: 'network',
    message: 'x',
  })
})
