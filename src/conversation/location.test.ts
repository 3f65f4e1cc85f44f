import { expect, test } from 'vitest'
import { locationSchema } from './location.ts'
import { sampleLocation } from './sample-location.ts'

const reading = (auth: unknown) => locationSchema.safeParse({ ...sampleLocation, auth })

test.each([
  ['a private token', { kind: 'pit', token: 'pit-x' }],
  ['the app of the process', { kind: 'oauth' }],
  ['an app of its own', { kind: 'oauth', client_id: 'a', client_secret: 'b', redirect_uri: 'https://jorge.example.com/oauth/callback' }],
])('crm.md 1, Config: a location connects by %s', (_, auth) => {
  expect(reading(auth)).toMatchObject({ success: true, data: { auth } })
})

test.each([
  ['no token', { kind: 'pit' }],
  ['an empty token', { kind: 'pit', token: '' }],
  ['a kind nobody knows', { kind: 'key', token: 'x' }],
  ['a redirect address that is none', { kind: 'oauth', redirect_uri: 'callback' }],
  ['a field nobody knows', { kind: 'pit', token: 'x', password: 'y' }],
])('crm.md 1, Config: %s is refused', (_, auth) => {
  expect(reading(auth).success).toBe(false)
})

test.each([0.5, 0.95])('handoff.md 2: a threshold of %d is taken', (threshold) => {
  const handoffs = { ...sampleLocation.handoffs, buyer_to_seller: threshold }
  expect(locationSchema.safeParse({ ...sampleLocation, handoffs })).toMatchObject({ success: true, data: { handoffs } })
})

test.each([0.4999, 0.9501, Number.NaN])('handoff.md 2: a threshold of %d is refused with its key', (threshold) => {
  const read = locationSchema.safeParse({ ...sampleLocation, handoffs: { ...sampleLocation.handoffs, buyer_to_seller: threshold } })
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['handoffs.buyer_to_seller'])
})
