import { expect, test } from 'vitest'
import { isMasked, maskEmail, maskPhone, maskText, maskValue } from './mask.ts'

test.each([
  ['viewer', true],
  ['operator', false],
  ['admin', false],
  [undefined, true],
] as const)('%s sees masked: %j', (role, masked) => expect(isMasked(role)).toBe(masked))

test('a phone keeps its last two digits, an address its ending', () => {
  expect(maskPhone('+19095550137')).toBe('•••37')
  expect(maskEmail('ana@example.com')).toBe('•••.com')
})

test.each([
  ['call me at (909) 555-0137 please', 'call me at •••37 please'],
  ['909.555.0137', '•••37'],
  ['+1 909 555 0137', '•••37'],
  ['9095550137', '•••37'],
  ['555-0137', '•••37'],
  ['write to ana.ruiz+home@mail.example.com', 'write to •••.com'],
  ['around $640,000 or 640000', 'around $640,000 or 640000'],
  ['88 Larkspur Way, 91739', '88 Larkspur Way, 91739'],
  ['3 beds, 2200 sqft', '3 beds, 2200 sqft'],
  ['action:act_0mws8u0831b3cab3293189236', 'action:act_0mws8u0831b3cab3293189236'],
  ['contact:q7X9095550137aBcD2eF', 'contact:q7X9095550137aBcD2eF'],
  ['phone9095550137', 'phone•••37'],
  ['ask act_0mws8u0831b3 at 909-555-0137', 'ask act_0mws8u0831b3 at •••37'],
])('%s: %s', (text, masked) => expect(maskText(text)).toBe(masked))

test('every text of a value is masked, ids and times are not', () => {
  const value = {
    id: 'act_9095550137',
    at: '2026-03-06T19:00:00.000Z',
    payload: { text: 'call 909-555-0137', to: ['ana@example.com'] },
    n: 9_095_550_137,
  }
  expect(maskValue(value)).toEqual({ ...value, payload: { text: 'call •••37', to: ['•••.com'] } })
})
