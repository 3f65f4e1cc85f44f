import { expect, test } from 'vitest'
import { deliveryOf, isPermanent } from './delivery-status.ts'

test.each([
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['failed', 'failed'],
  ['Undelivered', 'failed'],
  ['opt_out', 'failed'],
  ['sent', 'pending'],
  ['queued', 'pending'],
  ['a word nobody told us', 'pending'],
  [null, 'pending'],
])('crm.md 7, delivery status %s is %s', (word, delivery) => expect(deliveryOf(word)).toBe(delivery))

test.each([
  ['30003', false],
  ['30005', false],
  ['30006', false],
  ['30004', true],
  [null, false],
])('crm.md 7, carrier code %s is permanent: %s', (code, permanent) => expect(isPermanent(code)).toBe(permanent))
