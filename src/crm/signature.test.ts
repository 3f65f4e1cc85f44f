import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { HIGHLEVEL_PUBLIC_KEY, loadPublicKeys, matchSecret, publicKeyFingerprint, verifyEd25519, verifyHmac } from './signature.ts'

const pair = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')
const body = Buffer.from('{"type":"InboundMessage","body":"¿cuánto?"}')
const header = sign(null, body, pair.privateKey).toString('base64')

describe('crm.md 8, the Ed25519 signature of an app webhook', () => {
  test('is true for these bytes and any key of the list', async () => {
    expect(await verifyEd25519(body, header, [pair.publicKey])).toBe(true)
    expect(await verifyEd25519(body, header, [other.publicKey, pair.publicKey])).toBe(true)
  })

  test('is false for another key, no key, another byte', async () => {
    expect(await verifyEd25519(body, header, [other.publicKey])).toBe(false)
    expect(await verifyEd25519(body, header, [])).toBe(false)
    const changed = Buffer.from(body)
    changed[3] = (changed[3] ?? 0) ^ 1
    expect(await verifyEd25519(changed, header, [pair.publicKey])).toBe(false)
  })

  const short = Buffer.from(header, 'base64').subarray(0, 63).toString('base64')
  const long = Buffer.concat([Buffer.from(header, 'base64'), Buffer.from([0])]).toString('base64')
  const trailingBits = header.replace(/.==$/, (end) => `${String.fromCodePoint((end.codePointAt(0) ?? 0) + 1)}==`)
  test.each([
    [undefined],
    [null],
    [5],
    [[header, header]],
    [''],
    ['N/A'],
    ['not base64!'],
    ['é'.repeat(88)],
    [short],
    [long],
    [header.slice(0, -2)],
    [` ${header}`],
    [`${header}\n`],
    [header.replaceAll('=', '')],
    [Buffer.from(header, 'base64').toString('hex')],
    [trailingBits],
  ])('is false for the header %j', async (bad) => {
    expect(await verifyEd25519(body, bad, [pair.publicKey])).toBe(false)
  })
})

describe('crm.md 10, the HMAC of a workflow webhook', () => {
  const raw = Buffer.from(
    '{"type":"contact.updated","location_id":"loc-1","contact_id":"contact-1","timestamp":"2026-02-10T10:00:00Z","contact":{"firstName":"Jorge"}}',
  )
  const digest = '3b6e595f661d4aca6ec841ffcb3fa44dbc73bf6ca640d975ac565c4795dd1f08'
  const secrets = [
    { secret: 'another-secret', at: 'b' },
    { secret: 'test-webhook-secret', at: 'a' },
  ]

  test.each([[digest], [`sha256=${digest}`], [`  ${digest}\t`], [` sha256=${digest} `]])('%j names its secret', (good) => {
    expect(raw.byteLength).toBe(140)
    expect(verifyHmac(raw, good, secrets)).toEqual({ secret: 'test-webhook-secret', at: 'a' })
  })

  test.each([
    [digest.toUpperCase()],
    [`SHA256=${digest}`],
    [`sha1=${digest}`],
    [''],
    ['   '],
    ['sha256='],
    [`${digest}0`],
    [digest.slice(1)],
    [digest.replace('3', 'é')],
    ['é'.repeat(64)],
    [undefined],
    [null],
    [[digest]],
    [`${digest.slice(0, -1)}9`],
    ['N/A'],
  ])('%j names none', (bad) => {
    expect(verifyHmac(raw, bad, secrets)).toBeNull()
  })

  test('one changed byte, no secret or an empty secret names none', () => {
    expect(verifyHmac(Buffer.from(raw.toString().replace('Jorge', 'jorge')), digest, secrets)).toBeNull()
    expect(verifyHmac(raw, digest, [])).toBeNull()
    expect(verifyHmac(raw, digest, [{ secret: '' }])).toBeNull()
  })
})

describe('crm.md 10, the shared secret of a workflow webhook', () => {
  const secrets = [
    { secret: 'a'.repeat(32), at: 'one' },
    { secret: 'b'.repeat(32), at: 'two' },
  ]
  test.each([
    [{ 'x-jorge-secret': 'b'.repeat(32) }, 'two'],
    [{ authorization: `Bearer ${'a'.repeat(32)}` }, 'one'],
    [{ authorization: `bearer ${'a'.repeat(32)}` }, 'one'],
    [{ 'x-jorge-secret': 'wrong', authorization: `Bearer ${'b'.repeat(32)}` }, 'two'],
    [{ 'x-jorge-secret': 'b'.repeat(31) }, undefined],
    [{ 'x-jorge-secret': 'b'.repeat(33) }, undefined],
    [{ 'x-jorge-secret': ['b'.repeat(32)] }, undefined],
    [{ authorization: `Basic ${'a'.repeat(32)}` }, undefined],
    [{ authorization: 'a'.repeat(32) }, undefined],
    [{ authorization: 'Bearer ' }, undefined],
    [{ 'x-jorge-secret': '' }, undefined],
    [{}, undefined],
  ])('%j', (headers, at) => {
    expect(matchSecret(headers, secrets)?.at).toBe(at)
  })

  test('an empty secret opens nothing', () => {
    expect(matchSecret({ 'x-jorge-secret': '' }, [{ secret: '' }])).toBeNull()
    expect(matchSecret({ 'x-jorge-secret': 'x' }, [])).toBeNull()
  })
})

describe('crm.md 8, public keys', () => {
  test("HighLevel's key is the published one", () => {
    const keys = loadPublicKeys([HIGHLEVEL_PUBLIC_KEY])
    expect(keys.ok && keys.value.map(publicKeyFingerprint)).toEqual(['5a2c1b2749d3efcc233fb27d4ab43d56b8d20818c42cd226f6c9a3ff20d3097c'])
  })

  test('a key from an environment variable may spell its line breaks', () => {
    expect(loadPublicKeys([HIGHLEVEL_PUBLIC_KEY.replaceAll('\n', String.raw`\n`)]).ok).toBe(true)
  })

  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const secret = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  test.each([
    [[], /empty/],
    [[HIGHLEVEL_PUBLIC_KEY, 'nonsense'], /public key 2: cannot be read/],
    [[rsa], /public key 1: type rsa/],
    [[secret], /private/],
    [[''], /cannot be read/],
  ])('findings: %#', (pems, finding) => {
    const keys = loadPublicKeys(pems)
    expect(keys.ok ? [] : keys.error).toEqual([expect.stringMatching(finding)])
  })
})
