import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConversationEvent } from './event.ts'
import { evolve, evolveAll } from './evolve.ts'
import { QUESTION_KEYS } from './reading.ts'
import { initialState, type ConversationState } from './state.ts'

const AT = '2026-03-04T18:00:00.000Z'
const key = fc.constantFrom(...QUESTION_KEYS)
const owner = fc.constantFrom('lead', 'buyer', 'seller', 'human', 'nobody')
const side = fc.constantFrom('buyer', 'seller')
const rung = fc.constantFrom(1, 2, 3)
const priority = fc.constantFrom('urgent', 'high', 'normal', 'low')
const word = fc.constantFrom('hot_complete', 'crisis', 'takeover', 'pricing', 'x')
const scores = fc.record({ buyer: fc.double({ min: 0, max: 0.99, noNaN: true }), seller: fc.double({ min: 0, max: 0.99, noNaN: true }) })
const bools = fc.record({ buyer: fc.boolean(), seller: fc.boolean() })

const of = (type: string, payload: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(payload).map((given) => ({ type, payload: given }) as unknown as ConversationEvent)

const instant = fc.constantFrom('2026-03-05T18:00:00.000Z', '2026-03-06T18:00:00.000Z', '2026-03-07T18:00:00.000Z')
const slot = fc.record({ start: instant, end: instant })
const actor = fc.constantFrom('bot', 'crm')

const event = fc.oneof(
  of('SlotsOffered', {
    slots: fc.array(slot, { maxLength: 2 }),
    expires_at: instant,
    round: fc.integer({ min: 1, max: 2 }),
    purpose: fc.constantFrom('book', 'move'),
    replaces: fc.option(word),
    avoid: fc.array(instant, { maxLength: 15 }),
    bot: side,
  }),
  of('SlotChosen', { slot }),
  of('AppointmentBooked', { appointment_id: word, starts_at: instant, ends_at: fc.option(instant), by: actor }),
  of('AppointmentMoved', { appointment_id: word, starts_at: instant, ends_at: fc.option(instant), by: actor, replaced: fc.option(word) }),
  of('AppointmentRejected', { starts_at: fc.option(instant), reason: word }),
  of('AppointmentCancelled', { appointment_id: word, by: actor, reason: word }),
  of('EpisodeClosed', { episode: fc.nat(9), reason: fc.constantFrom('silent', 'kept_appointment') }),
  of('MessageReceived', {
    message_id: word,
    sent_at: fc.constant(AT),
    words: fc.nat(30),
    question: fc.boolean(),
    answer: fc.boolean(),
    delay_ms: fc.option(fc.nat()),
    stale: fc.boolean(),
  }),
  of('MessageAccepted', { action_id: word, message_id: word, sent_at: fc.constant(AT), question: fc.option(key), text_hash: word }),
  of('OwnerChanged', { from: owner, to: owner, reason: word }),
  of('EpisodeStarted', { episode: fc.nat(9) }),
  of('IntentRead', {
    message_id: word,
    at: fc.constant(AT),
    score: scores,
    conversation: scores,
    refuted: bools,
    primary: fc.option(side),
    parked: fc.option(side),
    known: fc.option(side),
    language: fc.constant({ current: 'en', pendingSwitch: null, decided: true }),
  }),
  of('FactLearned', { field: fc.constant('price_point'), fact_id: word, confidence: fc.constant(0.9), source_message_id: word }),
  of('FactDeclined', { field: fc.constant(null), key }),
  of('QuestionAsked', { key, rung }),
  of('QuestionParked', { key, open: fc.boolean() }),
  of('ObjectionRaised', { type: word, rung }),
  of('ObjectionResolved', { type: word }),
  of('RepairLoop', { key: fc.option(key), loops: fc.nat(3), vague: fc.nat(5) }),
  of('OptedOut', { suppression_id: word, step: word, rule: word, span: fc.constant(null), message_id: word }),
  of('OptedIn', { message_id: word }),
  of('HoldPlaced', { hold_id: word, reason: word }),
  of('HandoffExecuted', { from: side, to: side, score: fc.constant(0.9), threshold: fc.constant(0.7) }),
  of('HumanHandoffRequested', { trigger: word, priority }),
  of('HumanHandoffAnswered', { by: word }),
  of('ContactMissing', { inbox_ids: fc.array(word) }),
  of('Erased', { by: word }),
)

const lists = (state: ConversationState): number[] => [
  state.intent.recent.length,
  state.handoffs.length,
  state.textHashes.length,
  state.replies.delaysMs.length,
  state.replies.wordCounts.length,
  state.offer?.avoid.length ?? 0,
]

test('any sequence folds, in any pieces, and the version counts', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), fc.nat(60), (events, cut) => {
      const whole = evolveAll(initialState(), events, AT)
      const first = evolveAll(initialState(), events.slice(0, cut), AT)
      const second = evolveAll(first.state, events.slice(cut), AT)
      expect(second.state).toEqual(whole.state)
      expect([...first.stored, ...second.stored].reduce(evolve, initialState())).toEqual(whole.state)
      expect(whole.state.version).toBe(events.length)
      expect(whole.stored.map(({ n }) => n)).toEqual(events.map((_, index) => index + 1))
      for (const [index, most] of [5, 12, 8, 5, 10, 12].entries()) expect(lists(whole.state)[index]).toBeLessThanOrEqual(most)
    }),
    { numRuns: 500 },
  )
})

test('the state is plain data: it survives being stored', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const { state } = evolveAll(initialState(), events, AT)
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
    }),
    { numRuns: 200 },
  )
})

describe('an open request for a person', () => {
  const moved = (from: string, to: string, reason: string) => ({ type: 'OwnerChanged', payload: { from, to, reason } }) as ConversationEvent
  const requested: ConversationEvent = { type: 'HumanHandoffRequested', payload: { trigger: 'hot_complete', priority: 'high' } }
  test.each<[string, ConversationEvent, boolean]>([
    ['stays over a handoff between bots', moved('lead', 'seller', 'handoff_lead_seller'), true],
    ['stays when a bot gives the contact up', moved('seller', 'human', 'vague_streak'), true],
    ['stays over an opt-out', moved('seller', 'nobody', 'opted_out'), true],
    ['ends with a takeover', moved('seller', 'human', 'takeover'), false],
    ['ends with a release', moved('human', 'seller', 'released'), false],
    ['is not replaced by a lesser one', { type: 'HumanHandoffRequested', payload: { trigger: 'referral', priority: 'low' } }, true],
  ])('%s', (_, next, isOpen) => {
    expect(evolveAll(initialState(), [requested, next], AT).state.humanHandoff).toEqual(
      isOpen ? { trigger: 'hot_complete', priority: 'high' } : null,
    )
  })
})
