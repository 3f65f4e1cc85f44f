import { expect, test } from 'vitest'
import { consentState, readConsentState } from './consent-state.ts'

const now = new Date('2026-03-02T10:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const state = consentState('loc_1', { secret: 's', now })

test('a state of ours names its location for a day', () => {
  expect(readConsentState(state, { secret: 's', now: later(23.9) })).toBe('loc_1')
  expect(readConsentState(state, { secret: 's', now: later(24.1) })).toBeNull()
})

test.each(['', 'x', `${state}.`, state.replace(/.$/, (last) => (last === '0' ? '1' : '0')), state.replace(/^./, 'A'), 'a.b.c', '..'])(
  'anything else names none: %j',
  (given) => expect(readConsentState(given, { secret: 's', now })).toBeNull(),
)

test("another process's state is not ours", () => expect(readConsentState(state, { secret: 't', now })).toBeNull())
