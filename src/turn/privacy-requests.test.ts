import { describe, expect, test } from 'vitest'
import { givenConversation, type Given, type Said } from './given-conversation.fixture.ts'

const ERASE = 'please delete all my information'
const OPTED_OUT = /opted out|ya no te enviaremos/
const HUMAN_OWNER: Given = { events: [{ type: 'OwnerChanged', payload: { from: 'nobody', to: 'human', reason: 'takeover' } }] }

const after = (given: Given, ...texts: Said[]) => {
  const turn = givenConversation(given).say(...texts)
  const { privacyCase, suppress } = turn.decision
  return { ...turn, kind: privacyCase?.kind ?? null, erasure: privacyCase?.erasure ?? null, suppress: suppress?.reason ?? null }
}

describe('a request about personal data', () => {
  test.each([
    ['access', 'what information do you have about me?', 'access'],
    ['no sale', 'do not sell my personal information', 'no_sale'],
    ['no words that tell', 'This is a CCPA request', 'delete'],
  ])('%s: a case, a person, the acknowledgement, and no opt-out', (_, text, kind) => {
    expect(after({}, text)).toMatchObject({
      kind,
      erasure: false,
      suppress: null,
      owner: 'human',
      preface: 'deletion_request',
      tasks: ['human_privacy_request_normal'],
      state: { suppressed: false },
    })
  })

  test.each([
    ['English', ERASE],
    ['Spanish', 'quiero que borren todos mis datos'],
    ['among other texts of the turn', 'hola', 'eliminen mis datos por favor'],
  ])('to be erased, %s: also an opt-out, and its confirmation is all that is said', (_, ...texts) => {
    const turn = after({}, ...texts)
    expect(turn).toMatchObject({ kind: 'delete', erasure: true, suppress: 'privacy_request', owner: 'human', state: { suppressed: true } })
    expect(turn.text).toMatch(OPTED_OUT)
    expect(turn.tasks).toEqual(['human_privacy_request_normal'])
    const sms = turn.actions.find(({ class: of }) => of === 'text')
    const { suppress } = turn.decision
    expect(sms).toMatchObject({
      action: { purpose: 'confirmation' },
      exemption: suppress?.reason === 'privacy_request' ? suppress.id : '',
    })
    expect(turn.types).toContain('OptedOut')
  })

  test('the confirmation expires five minutes after the text was sent', () => {
    const turn = after({}, { text: ERASE, at: '2026-03-04T18:10:00.000Z', sentAt: '2026-03-04T18:09:00.000Z' })
    expect(turn.actions.find(({ class: of }) => of === 'text')?.expiresAt).toEqual(new Date('2026-03-04T18:14:00.000Z'))
    expect(turn.decision.privacyCase?.receivedAt).toBe('2026-03-04T18:09:00.000Z')
  })

  test.each([
    ['the provider confirms', { location: { provider_confirms: 'always' as const } }, 'human'],
    ['the phone has opted out', { standing: { suppressed: 'contact_words', held: false } }, 'human'],
    ['a person owns the contact', HUMAN_OWNER, 'human'],
  ])('where %s it is an opt-out all the same', (what, given, owner) => {
    const turn = after(given, ERASE)
    expect(turn).toMatchObject({ kind: 'delete', suppress: 'privacy_request', owner, state: { suppressed: true } })
    if (what === 'a person owns the contact') expect(turn.text).toMatch(OPTED_OUT)
    else expect(turn.text).toBeNull()
  })

  test('while a person owns the contact other requests open their case in silence', () => {
    expect(after(HUMAN_OWNER, 'what data do you have on me')).toMatchObject({ kind: 'access', suppress: null, silent: 'human_owner' })
  })

  test.each([
    ['a wrong number is one', 'wrong number, delete my number and my information', { suppress: 'wrong_number', kind: 'delete' }],
    [
      'a lawyer hears nothing',
      'I am an attorney. Delete my records.',
      { suppress: 'privacy_request', silent: 'legal_contact', text: null },
    ],
    ['in a crisis the crisis text leaves', 'I want to kill myself. delete my data', { suppress: null, kind: 'delete', silent: null }],
  ])('with something graver: %s', (_, text, expected) => expect(after({}, text)).toMatchObject(expected))

  test('one that comes late still opens its case, dated from its receipt', () => {
    const turn = after({}, { text: ERASE, at: '2026-03-04T18:00:00.000Z', sentAt: '2026-03-01T18:00:00.000Z' })
    expect(turn).toMatchObject({ kind: 'delete', suppress: 'privacy_request', silent: 'late_message', owner: 'human' })
    expect(turn.decision.privacyCase?.receivedAt).toBe('2026-03-01T18:00:00.000Z')
  })

  test('together with START, texts are on and the case is open', () => {
    const opted: Given = { standing: { suppressed: 'contact_words', held: false } }
    const turn = after(opted, 'send me a copy of my data', 'START')
    expect(turn).toMatchObject({ kind: 'access', suppress: null, tasks: ['human_privacy_request_normal'] })
    expect(turn.decision.optIn).not.toBeNull()
  })

  test('afterwards only START brings texts back', () => {
    const standing = { suppressed: 'privacy_request', held: false }
    const given: Given = {
      standing,
      events: [{ type: 'OptedOut', payload: { suppression_id: 's', step: 'turn', rule: 'privacy_request', span: null, message_id: null } }],
    }
    expect(after(given, 'yes').decision.optIn).toBeNull()
    expect(after(given, 'START').decision.optIn).not.toBeNull()
  })
})
