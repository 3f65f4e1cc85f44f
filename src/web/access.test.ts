import { expect, test } from 'vitest'
import { credentialOf, isForeign, mayAct, mayEnter, sessionCookie } from './access.ts'

test.each([
  [{}, null],
  [{ authorization: 'Bearer abc' }, { token: 'abc', from: 'header' }],
  [{ authorization: 'bearer  abc ' }, { token: 'abc', from: 'header' }],
  [{ authorization: 'Basic abc' }, null],
  [{ authorization: 'Bearer a b' }, null],
  [{ cookie: 'a=1; jorge_session=xyz; b=2' }, { token: 'xyz', from: 'cookie' }],
  [{ cookie: 'jorge_session=' }, null],
  [{ cookie: 'not_jorge_session=xyz' }, null],
  [
    { authorization: 'Bearer abc', cookie: 'jorge_session=xyz' },
    { token: 'abc', from: 'header' },
  ],
])('%j carries %j', (headers, credential) => expect(credentialOf(headers)).toEqual(credential))

test.each([
  ['viewer', 'viewer', true],
  ['viewer', 'operator', false],
  ['operator', 'viewer', true],
  ['operator', 'admin', false],
  ['admin', 'operator', true],
  ['emperor', 'viewer', false],
  ['', 'viewer', false],
] as const)('%s as %s: %j', (role, needed, allowed) => expect(mayAct(role, needed)).toBe(allowed))

test('a token of one location enters that one only', () => {
  const access = { role: 'viewer', locationId: 'a', session: 's', name: 'n' } as const
  expect([mayEnter(access, 'a'), mayEnter(access, 'b'), mayEnter(access, '-')]).toEqual([true, false, false])
  expect(mayEnter({ ...access, locationId: '-' }, 'b')).toBe(true)
})

test.each([
  ['GET', { origin: 'https://evil.example' }, false],
  ['POST', { origin: 'http://localhost:8080' }, false],
  ['POST', { origin: 'http://localhost:9090' }, true],
  ['POST', { origin: 'null' }, true],
  ['POST', { 'sec-fetch-site': 'same-origin' }, false],
  ['POST', { 'sec-fetch-site': 'cross-site' }, true],
  ['DELETE', { 'sec-fetch-site': 'same-site' }, true],
  ['POST', {}, false],
])('%s with %j is foreign: %j', (method, headers, foreign) => {
  expect(isForeign({ method, host: 'localhost:8080', headers })).toBe(foreign)
})

test('the session cookie is out of reach of scripts and other sites', () => {
  expect(sessionCookie('t', { secure: false, maxAgeSeconds: 60 })).toBe('jorge_session=t; Path=/; HttpOnly; SameSite=Strict; Max-Age=60')
  expect(sessionCookie('t', { secure: true, maxAgeSeconds: 60 })).toContain('; Secure')
})
