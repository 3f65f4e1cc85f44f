import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { IV_BYTES, sealer, type Sealed } from './seal.ts'

const OLD = 'b2xkIGtleSBvbGQga2V5IG9sZCBrZXkgb2xkIGtleSE='
const NEW = 'bmV3IGtleSBuZXcga2V5IG5ldyBrZXkgbmV3IGtleSE='
const iv = new Uint8Array(IV_BYTES).fill(7)
const at = { place: 'loc_1', iv }

test('what was sealed opens, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ minLength: IV_BYTES, maxLength: IV_BYTES }), (secret, random) => {
      const box = sealer([NEW])
      expect(box.open(box.seal(secret, { place: 'loc_1', iv: random }), 'loc_1')).toBe(secret.toWellFormed())
    }),
  )
})

test('nothing of the secret stands in what is stored', () => {
  const sealed = sealer([NEW]).seal('refresh-token-of-rancho', at)
  expect(JSON.stringify(sealed)).not.toContain('rancho')
  expect(Buffer.from(sealed.text, 'base64').toString('latin1')).not.toContain('rancho')
})

test('crm.md 14, rotation: a new key in front writes, an old one behind it still opens; without it nothing does', () => {
  const sealed = sealer([OLD]).seal('token', at)
  expect(sealer([NEW, OLD]).open(sealed, 'loc_1')).toBe('token')
  expect(sealer([NEW, OLD]).seal('token', at).key).toBe(sealer([NEW]).keyId)
  expect(sealer([NEW]).open(sealed, 'loc_1')).toBeNull()
})

test.each<[string, Partial<Sealed>]>([
  ['its text', { text: Buffer.from('other').toString('base64') }],
  ['its tag', { tag: Buffer.alloc(16).toString('base64') }],
  ['a tag cut short', { tag: Buffer.alloc(4).toString('base64') }],
  ['its nonce', { iv: Buffer.alloc(12).toString('base64') }],
  ['its key', { key: 'nobody' }],
])('what was changed in %s does not open', (_, change) => {
  const box = sealer([NEW])
  expect(box.open({ ...box.seal('token', at), ...change }, 'loc_1')).toBeNull()
})

test("one location's secret does not open for another", () => {
  const box = sealer([NEW])
  expect(box.open(box.seal('token', at), 'loc_2')).toBeNull()
})

test('no key seals nothing', () => {
  expect(() => sealer([])).toThrow('no key')
})
