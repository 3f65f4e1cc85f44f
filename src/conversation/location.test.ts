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
