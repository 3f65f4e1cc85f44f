import type { ConversationEvent } from '../../conversation/event.ts'
import { evolveAll } from '../../conversation/evolve.ts'
import type { ByField, FactValue } from '../../conversation/fact.ts'
import { GIVEN_NOW, givenFacts, givenLocation } from '../../conversation/given.fixture.ts'
import type { BotName } from '../../conversation/owner.ts'
import { scoresOf } from '../../conversation/scores.ts'
import { initialState } from '../../conversation/state.ts'
import type { TurnOutcome } from './turn-outcome.ts'

export const location = givenLocation()
export const REPLY = {
  id: 'act_1',
  type: 'send_sms',
  status: 'queued',
  reason: null,
  after: null,
  payload: { text: 'Hi', purpose: 'reply' },
} as const
export const IN: ConversationEvent = {
  type: 'MessageReceived',
  payload: { message_id: 'm1', sent_at: GIVEN_NOW, words: 3, question: false, answer: false, delay_ms: null, stale: false },
}
export const owned = (to: BotName | 'human' | 'nobody', reason = 'test'): ConversationEvent => ({
  type: 'OwnerChanged',
  payload: { from: 'nobody', to, reason },
})

export type Given = Partial<TurnOutcome> & { values?: ByField<FactValue>; past?: ConversationEvent[] }

/** What a turn of a buyer came to, unless told otherwise. */
export function givenOutcome({ values = {}, past = [IN, owned('buyer')], ...over }: Given = {}): TurnOutcome {
  const facts = givenFacts(values)
  const { state } = evolveAll(initialState(), past, GIVEN_NOW)
  const replies = { ...state.replies, objections: 'none' as const }
  const scores = scoresOf({ facts, intentKnown: true, side: 'buyer', location, hasPhone: true, hasEmail: false, replies, now: GIVEN_NOW })
  return {
    contactId: 'con_1',
    speaker: state.owner,
    speech: {
      kind: 'goal',
      goal: { bot: 'buyer', language: 'en', firstText: false, preface: null, ask: { key: 'financing', rung: 1 } },
    },
    why: {},
    state: { ...state, scores },
    facts,
    readings: [],
    events: past,
    actions: [REPLY],
    isDry: false,
    brain: 'rules',
    at: GIVEN_NOW,
    ...over,
  }
}
