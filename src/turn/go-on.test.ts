import { describe, expect, test } from 'vitest'
import type { Unasked } from '../conversation/decision.ts'
import { givenConversation, type Given } from './given-conversation.fixture.ts'

const SELL = 'I want to sell my house in Upland'
const DETAILS = '12 Sycamore Ct, Upland. We are moving to Reno for work, 30 days is fine, move-in ready, 640k'

/** A seller who was asked for the address, and whom a person had for a while. */
const givenBack = (given: Given = {}, texts: string[] = [SELL]) => {
  const conversation = givenConversation(given)
  conversation.all(...texts)
  return conversation
}

const goOn = { due: null, goOn: true }

describe('O-3 a bot that is told to go on', () => {
  test('asks its open question in the words it had, unasked, and plans from there', () => {
    const conversation = givenBack()
    const turn = conversation.wake(goOn)
    expect(turn).toMatchObject({ asked: 'property_address', preface: 'resume', owner: 'seller' })
    expect(turn.decision.speech).toMatchObject({ kind: 'goal', goal: { proactive: true, ask: { rung: 1 } } })
    expect(turn.types).toEqual(expect.arrayContaining(['FollowUpCancelled', 'QuestionAsked', 'FollowUpPlanned']))
  })

  test('in Spanish where the contact writes Spanish', () => {
    const turn = givenBack({}, ['Quiero vender mi casa en Upland, por favor']).wake(goOn)
    expect(turn.decision.speech).toMatchObject({ goal: { language: 'es', preface: { kind: 'resume' } } })
  })

  const SILENT: { where: string; given?: Given; unasked?: Partial<Unasked>; reason: string }[] = [
    { where: 'nothing on file says that they agreed to texts', unasked: { consented: false }, reason: 'no_consent' },
    { where: 'there is no phone', given: { contact: { phone: null } }, reason: 'bad_number' },
    { where: 'another text is on its way', unasked: { underWay: true }, reason: 'text_under_way' },
    { where: 'a silence tag stands', given: { contact: { tags: ['Stop-Bot'] } }, reason: 'silence_tag' },
    { where: 'the phone opted out', given: { standing: { suppressed: 'keyword', held: false } }, reason: 'opted_out' },
    { where: 'the phone is held', given: { standing: { suppressed: null, held: true } }, reason: 'held' },
  ]

  test.each(SILENT)('says nothing where $where, and the record says why', ({ given, unasked, reason }) => {
    const turn = givenBack(given).wake({ ...goOn, ...unasked })
    expect(turn.silent).toBe(reason)
    expect(turn.decision.events).toContainEqual({ type: 'ReplySuppressed', payload: { reason } })
  })

  test('says nothing where they refused, or an agent works for them', () => {
    expect(givenBack({}, [SELL, 'not interested']).wake(goOn).silent).toBe('soft_refusal')
    expect(givenBack({}, [SELL, 'we already signed with another agent']).wake(goOn).silent).toMatch(/agent/)
  })

  test('says nothing while an appointment lies ahead', () => {
    const conversation = givenBack({}, [SELL, DETAILS])
    conversation.say('the first one works')
    expect(conversation.state().appointment).not.toBeNull()
    expect(conversation.wake(goOn).silent).toBe('booked')
  })

  test('offers to talk where nothing is left to ask', () => {
    const conversation = givenBack({ calendar: { none: true } }, [SELL, DETAILS])
    expect(conversation.wake(goOn)).toMatchObject({ preface: 'offer_talk', asked: null })
  })
})

describe('a person’s hold that ends by itself', () => {
  const held = (reason: string) =>
    givenConversation({
      events: [
        { type: 'OwnerChanged', payload: { from: 'nobody', to: 'seller', reason: 'test' } },
        { type: 'OwnerChanged', payload: { from: 'seller', to: 'human', reason } },
      ],
    })

  test.each(['takeover', 'explicit_request', 'repair_exhausted', 'vague_streak', 'high_value'])('may end by silence after %s', (reason) => {
    expect(held(reason).sayAfter('idle', SELL).owner).toBe('seller')
  })

  test.each(['crisis', 'threat', 'minor', 'legal_contact', 'legal_distress', 'hostile', 'privacy_request', 'optout_unsure', 'dead_letter'])(
    'does not end by silence after %s; a silence tag taken away is a person’s word',
    (reason) => {
      expect(held(reason).sayAfter('idle', SELL)).toMatchObject({ owner: 'human', silent: 'human_owner' })
      expect(held(reason).sayAfter('silence_tag_removed', SELL).owner).toBe('seller')
    },
  )
})
