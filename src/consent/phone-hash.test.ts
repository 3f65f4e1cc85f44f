import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { phoneHash } from './phone-hash.ts'

const key = { id: 'k1', secret: 'a secret of at least thirty-two signs' }

test('is the keyed HMAC-SHA256 with the id of its key', () => {
  expect(phoneHash('+19095550137', key)).toBe(`k1:${createHmac('sha256', key.secret).update('+19095550137').digest('hex')}`)
  expect(phoneHash('+19095550137', { ...key, secret: 'another' })).not.toBe(phoneHash('+19095550137', key))
  expect(phoneHash('+19095550138', key)).not.toBe(phoneHash('+19095550137', key))
})
