import { describe, expect, test } from 'vitest'
import { growthOf, LINEAR_OVER_16 } from './lib/growth.fixture.ts'
import { phoneHash } from './consent/phone-hash.ts'
import { hmacSha256 } from './lib/hash.ts'
import { redact } from './redact.ts'

const KEY = 'k'.repeat(32)
const hash = (e164: string) => hmacSha256(KEY, e164)
const PH = `ph_${hash('+19095550137').slice(0, 8)}`

describe('struck out', () => {
  test.each([
    ['E.164', 'sent to +19095550137', `sent to ${PH}`],
    ['E.164 in JSON', '{"to":"+19095550137"}', `{"to":"${PH}"}`],
    ['E.164 with blanks', 'call +1 909 555 0137 now', `call ${PH} now`],
    ['with dashes', 'call 909-555-0137.', `call ${PH}.`],
    ['with parentheses', '(909) 555-0137 answered', `${PH} answered`],
    ['with dots', 'at 909.555.0137', `at ${PH}`],
    ['with a one', '1-909-555-0137', PH],
    ['bare digits with a known area code', 'text 9095550137 please', `text ${PH} please`],
    ['after an escaped line end', String.raw`{"msg":"phone:\n909-555-0137"}`, String.raw`{"msg":"phone:\n` + `${PH}"}`],
    ['another country', 'from +525512345678', `from ph_${hash('+525512345678').slice(0, 8)}`],
    ['two in one line', '909-555-0137 and +19095550137', `${PH} and ${PH}`],
    ['mail', 'Maria <maria.lopez+home@mail.example.com> wrote', 'Maria <[mail]> wrote'],
    ['mail in JSON', '{"to":"d.okafor@example.org"}', '{"to":"[mail]"}'],
    ['street', 'lives at 8412 Archibald Ave, Upland', 'lives at [address], Upland'],
    ['street with unit', 'come to 123 N. Euclid Avenue Apt 4B today', 'come to [address] today'],
    ['numbered street', '77 5th Street', '[address]'],
    ['street of two words', 'the house on 10 Foothill Ranch Road.', 'the house on [address]'],
    ['typed street', 'its 1420 oak st near the park', 'its [address] near the park'],
    ['typed street of two words', '"905 palm tree blvd"', '"[address]"'],
    ['card with blanks', 'pay 4111 1111 1111 1111 ok', 'pay [card] ok'],
    ['card', 'card 5555555555554444', 'card [card]'],
    ['card with dashes', '3782-822463-10005', '[card]'],
    ['social security', 'my ssn is 219-09-9999', 'my ssn is [ssn]'],
    ['social security without dashes', 'SSN: 219099999', 'SSN: [ssn]'],
    ['private integration token', 'pit-1234abcd-12ab-34cd-56ef-1234567890ab', '[secret]'],
    ['bearer', 'authorization Bearer abcdef.ghijkl-123', 'authorization [secret]'],
    ['JWT', 'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_1', 'token [secret]'],
    ['our own token', 'with jorge_AbCdEfGhIjKlMnOpQrStUvWxYz012345', 'with [secret]'],
    ['refresh token', '{"refresh_token":"abc123"}', '{"refresh_token":"[secret]"}'],
    [
      'refresh token in a quoted body',
      String.raw`{"body":"{\"client_secret\":\"abc123\"}"}`,
      String.raw`{"body":"{\"client_secret\":\"[secret]\"}"}`,
    ],
    ['password of an address', 'postgres://jorge:hunter2@db.internal:5432/jorge', 'postgres://jorge:[secret]@db.internal:5432/jorge'],
  ])('%s', (_, line, expected) => {
    expect(redact(line, hash)).toBe(expected)
    expect(redact(expected, hash), 'a second time changes nothing').toBe(expected)
  })
})

describe('stays as it is', () => {
  test.each([
    ['an action id', '{"action":"act_0mhx2k9p4a1b2c3d4e5f60718"}'],
    ['a HighLevel id', '"contact":"ve9EPM428h8vShlRW1KT"'],
    ['an id of digits', '"location":"loc_9095550137"'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a UUID of many digits', '12345678-9095-5501-3755-909555013712'],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a phone hash', phoneHash('+19095550137', { id: 'k1', secret: KEY })],
    ['a time', '"time":"2026-03-03T18:00:00.000Z"'],
    ['a time with offset', '2026-03-03T10:00:00.000-08:00'],
    ['a day', 'due 2026-03-03'],
    ['milliseconds', '{"at":1772560800000}'],
    ['seconds', '"due":1772560800'],
    ['a number of ten digits', '{"bytes":9095550137,"n":1}'],
    ['ten digits without an area', 'read 4290000000 bytes'],
    ['a version', 'jorge 0.12.3, pglite@0.5.16, @types/node@24.19.2'],
    ['a build', 'v1.2.3+20260302123456'],
    ['a price', 'between $450,000 and $1,250,000 or 450000'],
    ['a range of prices', '400-450k, 400000-450000'],
    ['an address of a network', '127.0.0.1:5432 and 10.255.255.255'],
    ['a user of the database', 'postgres://jorge@127.0.0.1:5432/jorge'],
    ['counts', '{"waited_ms":5021,"rows":12,"attempt":3}'],
    ['the words of our own log', 'parked 12 rows of the lane; 3 texts on the way, 5 ms in place'],
    ['a time of day', 'window 09:00-20:00, 12 Sunday'],
    ['sixteen digits that are no card', 'message 4111111111111112'],
    ['a share', '0.9095550137'],
    ['codes', 'reason=held_too_long status=422 code=23505'],
    ['a struck phone', `${PH} and [mail]`],
    ['a route', 'POST /conversations/messages 201 in 12.5 ms'],
    ['a Spanish sentence', 'quiere 3 recamaras en Upland por 450 mil'],
  ])('%s', (_, line) => expect(redact(line, hash)).toBe(line))
})

test('without a key a phone has no name', () => {
  expect(redact('sent to +19095550137, or (909) 555-0137')).toBe('sent to [phone], or [phone]')
})

test('a redacted line is still the JSON it was', () => {
  const said = 'Ana, 8412 Archibald Ave, 909-555-0137,\n"ana@example.com", 4111 1111 1111 1111'
  const line = JSON.stringify({ level: 40, msg: said, nested: { said } })
  const read = JSON.parse(redact(line, hash)) as { level: number; msg: string }
  expect(read).toMatchObject({ level: 40, msg: `Ana, [address], ${PH},\n"[mail]", [card]` })
})

test('a long line takes no longer than its length', () => {
  for (const piece of ['1', '9095', 'a@', '12 Oak ', '+1 ', '4111 ', '12 oak ']) {
    const line = (times: number) => () => redact(piece.repeat(times), hash)
    expect(growthOf(line(250), line(4_000)), piece).toBeLessThan(LINEAR_OVER_16)
  }
})
