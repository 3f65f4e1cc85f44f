import { expect, test } from 'vitest'
import { refusalEffect } from './refusal-effect.ts'

const plain = { blocked: false, proactive: false }
const nothing = { phone: null, location: null, human: null }

test.each([
  ['unsubscribed', plain, { phone: 'suppress' }],
  ['dnd', plain, { phone: 'hold' }],
  ['dnd', { ...plain, blocked: true }, { phone: 'suppress' }],
  ['no_phone', plain, { human: 'send_failed' }],
  ['bad_number', plain, { human: 'send_failed' }],
  ['sending_limit', plain, { location: 'rest', human: 'send_failed' }],
  ['sending_limit', { ...plain, proactive: true }, { location: 'rest' }],
  ['location_inactive', plain, { location: 'inactive', human: 'send_failed' }],
  ['empty', plain, { human: 'send_failed' }],
  ['invalid', plain, { human: 'send_failed' }],
  ['auth', plain, { human: 'send_failed' }],
])('crm.md 4, 400 texts: %s (%j)', (reason, text, effect) => {
  expect(refusalEffect(reason, text)).toEqual({ ...nothing, ...effect })
})
