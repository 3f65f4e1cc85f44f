import { expect, test } from 'vitest'
import { addressQuery, parseAddress, type Address } from './use-address.ts'

test.each<Address>([
  { contact: null, tab: 'phone', turn: null },
  { contact: 'c 1&x', tab: 'crm', turn: 'turn_9' },
])('an address survives the way through the bar: %j', (address) => {
  expect(parseAddress(addressQuery(address))).toEqual(address)
})

test('an unknown tab is the phone', () => {
  expect(parseAddress('?tab=nonsense').tab).toBe('phone')
})
