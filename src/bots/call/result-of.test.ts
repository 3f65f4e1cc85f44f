import { describe, expect, test } from 'vitest'
import type { ConversationEvent } from '../../conversation/event.ts'
import { days, GIVEN_NOW } from '../../conversation/given.fixture.ts'
import { BOT_NAMES, type BotName } from '../../conversation/owner.ts'
import { CALL_RESULTS } from './call-result.ts'
import { givenOutcome, IN, location, owned, REPLY, type Given } from './given-outcome.fixture.ts'
import { resultOf } from './result-of.ts'
import type { TurnOutcome } from './turn-outcome.ts'

const answer = <Name extends BotName>(bot: Name, given: Given = {}, notes: string[] = []) =>
  resultOf(bot, { outcome: givenOutcome(given), location, notes })

const BUYER_READY = {
  area: ['Upland'],
  beds_min: 3,
  price_max: 610_000,
  financing: 'approved',
  timeline: days(21),
  motivation: 'leaving_rental',
}
const silent = (reason: string): Partial<TurnOutcome> => ({ speech: { kind: 'silent', reason }, actions: [] })

test.each(BOT_NAMES)('section 8, result: what the %s bot answers has the shape it is described with', (bot) => {
  for (const given of [{}, { values: BUYER_READY }, silent('human_owner'), { past: [] }])
    expect(CALL_RESULTS[bot].safeParse(answer(bot, given)).error?.issues).toBeUndefined()
})

const HOUR = 3_600_000
const laterBy = (hours: number) => new Date(Date.parse(GIVEN_NOW) + hours * HOUR).toISOString()
const NUDGED: ConversationEvent = {
  type: 'MessageAccepted',
  payload: { action_id: 'act_0', message_id: 'm0', sent_at: laterBy(1), question: 'financing', text_hash: 'h', proactive: true },
}
const AGAIN: ConversationEvent = {
  type: 'MessageReceived',
  payload: { message_id: 'm2', sent_at: laterBy(2), words: 3, question: false, answer: false, delay_ms: null, stale: false },
}
const BOOKED: ConversationEvent = {
  type: 'AppointmentBooked',
  payload: { appointment_id: 'apt_1', starts_at: laterBy(48), ends_at: laterBy(49), by: 'bot' },
}

describe('section 8, engagement_status', () => {
  test.each<[string, Given]>([
    ['new', { past: [owned('buyer')] }],
    ['qualifying', {}],
    ['qualified', { values: BUYER_READY }],
    ['nurturing', { values: { ...BUYER_READY, financing: 'none', timeline: days(200) } }],
    ['stalled', { past: [IN, owned('buyer'), NUDGED] }],
    ['stalled', { values: BUYER_READY, past: [IN, owned('buyer'), NUDGED] }],
    ['qualifying', { past: [IN, owned('buyer'), NUDGED, AGAIN] }],
    ['new', { past: [owned('buyer'), NUDGED] }],
    ['booked', { past: [IN, owned('buyer'), NUDGED, BOOKED] }],
    ['dormant', { past: [IN, owned('buyer'), NUDGED, { type: 'EpisodeClosed', payload: { episode: 1, reason: 'dormant' } }] }],
    ['human', { past: [IN, owned('human', 'takeover')] }],
    [
      'opted_out',
      { past: [IN, { type: 'OptedOut', payload: { suppression_id: 's', step: 'exact', rule: 'stop', span: null, message_id: null } }] },
    ],
    ['dormant', { past: [IN, owned('nobody', 'wrong_number')] }],
    ['dormant', { past: [IN, owned('buyer'), { type: 'ObjectionRaised', payload: { type: 'agent_represented', rung: 1 } }] }],
  ])('%s', (status, given) => expect(answer('buyer', given).engagement_status).toBe(status))
})

describe('section 8, current_step', () => {
  test.each<[string, Given]>([
    ['financing', {}],
    ['awaiting_input', { speech: { kind: 'goal', goal: { bot: 'buyer', language: 'en', firstText: false, preface: null, ask: null } } }],
    ['awaiting_input', silent('empty_text')],
    ['silent', silent('courtesy')],
    ['human', { past: [IN, owned('human', 'takeover')] }],
    [
      'opt_out',
      { past: [IN, { type: 'OptedOut', payload: { suppression_id: 's', step: 'exact', rule: 'stop', span: null, message_id: null } }] },
    ],
  ])('%s', (step, given) => expect(answer('buyer', given).current_step).toBe(step))
})

describe('section 8, what is unknown', () => {
  test('is null for a buyer', () => {
    expect(answer('buyer')).toMatchObject({
      budget_range: null,
      buying_power: null,
      affordability_tier: null,
      pre_approval_status: null,
      property_preferences: { beds_min: null, baths_min: null, sqft_min: null, areas: null },
      questions_answered: 0,
      facts: {},
      commission_estimate: null,
    })
  })

  test('is null for a seller, and "none" is not unknown', () => {
    expect(answer('seller')).toMatchObject({ timeline_urgency: null, offer_type: null, seller_liens: null, price_expectation: null })
    expect(answer('seller', { values: { liens: 'none' } }).seller_liens).toEqual([])
    expect(answer('seller', { values: { liens: ['tax lien'], timeline: days(60) } })).toMatchObject({
      seller_liens: ['tax lien'],
      timeline_acceptable: null,
    })
    expect(answer('seller', { values: { timeline_acceptable: false } })).toMatchObject({
      timeline_acceptable: false,
      timeline_urgency: 'conflict',
    })
  })

  test('is null where nobody scored the contact yet', () => {
    const { state } = givenOutcome()
    expect(answer('buyer', { state: { ...state, scores: null } })).toMatchObject({
      lead_score: null,
      priority: null,
      meets_criteria: null,
      frs_score: null,
      coverage: null,
      buyer_temperature: null,
      is_qualified: false,
    })
  })
})

describe('section 8, handoff', () => {
  const handoff = (decision: object, events: ConversationEvent[] = [], isDry = false) =>
    answer('lead', { why: { handoff: decision }, events, isDry }).handoff

  test('executed, or only decided in a dry run', () => {
    const proceed = { status: 'proceed', to: 'seller', score: 0.883, threshold: 0.7 }
    const events: ConversationEvent[] = [{ type: 'HandoffExecuted', payload: { from: 'lead', to: 'seller', score: 0.883, threshold: 0.7 } }]
    const expected = { source_bot: 'lead', target_bot: 'seller', confidence: 0.883, reason: 'Seller intent 0.883 reaches 0.70' }
    expect(handoff(proceed, events)).toMatchObject({ ...expected, status: 'executed', handoff_executed: true })
    expect(handoff(proceed, events, true)).toMatchObject({ ...expected, status: 'proceed', handoff_executed: false })
  })

  test('blocked and none say why', () => {
    const blocked: ConversationEvent[] = [{ type: 'HandoffBlocked', payload: { from: 'seller', to: 'buyer', reason: 'circular_return' } }]
    expect(handoff({ status: 'blocked', to: 'buyer', reason: 'circular_return', score: 0.8 }, blocked)).toMatchObject({
      status: 'blocked',
      source_bot: 'seller',
      reason_code: 'circular_return',
      actions: [],
    })
    expect(handoff({ status: 'none', reason: 'below_threshold', askToConfirm: 'seller' })).toMatchObject({
      status: 'none',
      ask_to_confirm: true,
      target_bot: 'seller',
    })
    expect(answer('lead').handoff).toBeNull()
  })
})

describe('section 8, notes', () => {
  test.each<[string[], Given, BotName]>([
    [[], {}, 'buyer'],
    [['owner_differs'], {}, 'seller'],
    [['owner_differs'], { past: [IN, owned('human', 'takeover')] }, 'buyer'],
    [['bot_type_ignored'], { why: { warnings: ['bot_type_ignored'] } }, 'buyer'],
    [['brain_fallback'], { events: [{ type: 'BrainFellBack', payload: { cause: 'timeout' } }] }, 'buyer'],
    [['dry_run'], { isDry: true }, 'buyer'],
    [[], { events: [{ type: 'HandoffExecuted', payload: { from: 'lead', to: 'buyer', score: 0.8, threshold: 0.7 } }] }, 'lead'],
  ])('%j', (notes, given, called) => expect(answer(called, given).notes).toEqual(notes))

  test('those of the call come first, each once', () => {
    expect(answer('buyer', { isDry: true }, ['callers_contact', 'dry_run']).notes).toEqual(['callers_contact', 'dry_run'])
  })
})

test('a person who is asked for is named with the actions that tell them', () => {
  const asked: ConversationEvent = { type: 'HumanHandoffRequested', payload: { trigger: 'explicit_request', priority: 'high' } }
  const told = { ...REPLY, payload: {} }
  const actions: TurnOutcome['actions'] = [
    REPLY,
    { ...told, id: 'act_2', type: 'add_note', payload: { note: 'handoff' } },
    { ...told, id: 'act_3', type: 'add_note', payload: { note: 'human_explicit_request' } },
    { ...told, id: 'act_4', type: 'create_task', payload: { task: 'human_explicit_request_high' } },
  ]
  expect(answer('buyer', { past: [IN, owned('buyer'), asked], actions }).human_handoff).toEqual({
    trigger: 'explicit_request',
    priority: 'high',
    note_id: 'act_3',
    task_id: 'act_4',
  })
})

test('a silence is deliberate and says why; nobody phrased it', () => {
  expect(answer('buyer', silent('courtesy'))).toMatchObject({ response_content: '', silence_reason: 'courtesy', brain: null })
  expect(answer('buyer')).toMatchObject({ response_content: 'Hi', silence_reason: null, brain: 'rules' })
})
