import { describe, expect, test } from 'vitest'
import type { CrmAction } from '../conversation/action.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { NO_OPERATIONS } from '../conversation/handoff/bot-health.ts'
import type { Deferral } from '../conversation/handoff/deferral.ts'
import { givenStanding } from '../conversation/handoff/given-handoff.fixture.ts'
import type { HandoffStanding } from '../conversation/handoff/handoff-standing.ts'
import { givenConversation, type Turn } from './given-conversation.fixture.ts'

const SELL = 'I want to sell my house in Upland'
const BUY = 'I want to buy a house in Ontario with 3 beds'

const BAD = { operations: 40, errors: 20, p95Ms: 400 }
const slowSeller = { buyer: NO_OPERATIONS, seller: BAD }
const noteOf = ({ actions }: Turn): string => actions.flatMap(({ action }) => (action.kind === 'add_note' ? [action.body] : [])).join('\n')
const shown = (actions: readonly { action: { kind: string } }[]) =>
  actions.map(({ action }) => {
    const one = action as CrmAction
    return one.kind === 'add_tag' || one.kind === 'remove_tag' ? `${one.kind} ${one.tag}` : one.kind
  })

describe('the card of a handoff', () => {
  test('says where the contact went and why, what is known and what is not', () => {
    const { say } = givenConversation({ contact: { name: 'Lupe R' } })
    const turn = say(SELL)
    const card = noteOf(turn)
    expect(turn.owner).toBe('seller')
    expect(card).toContain('HANDOFF from the lead bot to the seller bot')
    expect(card).toContain('Contact: Lupe R https://')
    expect(card).toMatch(/Reason: Seller intent 0\.\d+ reaches 0\.70/)
    expect(card).toContain('areas: Upland')
    expect(card).toContain('asking price: not known')
    expect(card).toContain(`They wrote: ${SELL}`)
    expect(card.length).toBeLessThanOrEqual(2_500)
  })

  test('stays within its length however much is known and said', () => {
    const { say } = givenConversation({ contact: { name: 'L'.repeat(400) } })
    const turn = say(`${SELL}. ${'Really, truly and honestly so. '.repeat(40)}`)
    expect(noteOf(turn).length).toBeLessThanOrEqual(2_500)
  })

  test('stands in the note to a person too', () => {
    const { all } = givenConversation()
    const [, turn] = all(SELL, 'can I talk to a real person')
    expect(turn?.owner).toBe('human')
    expect(noteOf(turn as Turn)).toMatch(/A person is asked for: explicit request[\s\S]*HANDOFF to a human[\s\S]*They asked for a person/)
  })
})

describe('the context of a handoff', () => {
  const contextOf = ({ decision }: Turn) => decision.handoff?.context

  test('passes facts with their sources on for good, and a summary without a quotation for a day', () => {
    const { say } = givenConversation()
    const turn = say('I want to sell 12 Sycamore Ct in Ontario within 30 days')
    const context = contextOf(turn)
    expect(context).toMatchObject({
      source_bot: 'lead',
      target_bot: 'seller',
      schema_version: 1,
      urgency_level: 'high',
      cma_summary: null,
      tone_variant: null,
    })
    expect(Date.parse(context?.expires_at ?? '') - Date.parse(context?.created_at ?? '')).toBe(24 * 3_600_000)
    expect(context?.facts.map(({ field }) => field)).toContain('timeline')
    expect(context?.facts.every(({ source_message_id }) => source_message_id !== '')).toBe(true)
    expect(context?.conversation_summary).not.toContain('I want to sell')
    expect(context?.conversation_summary.length).toBeLessThanOrEqual(500)
    expect(context?.key_insights.every((one) => one.length <= 120)).toBe(true)
    expect(context?.key_insights.length).toBeLessThanOrEqual(8)
  })

  test('knows of no urgency where no time was named', () => {
    const { say } = givenConversation()
    expect(contextOf(say(SELL))?.urgency_level).toBe('unknown')
  })
})

describe('the receiving bot', () => {
  test.each([
    [SELL, 'within 30 days', 'moving for work'],
    [BUY, 'within 60 days', 'we are pre-approved'],
    ['Quiero vender mi casa en Upland', 'en 30 días', 'me mudo por trabajo'],
  ])('asks for nothing it knows after %j', (...texts) => {
    const { say } = givenConversation()
    for (const text of texts) {
      const before = say(text)
      const known = new Set(Object.keys(before.facts))
      expect(known.has(before.asked ?? '-'), `asks ${before.asked} after ${text}`).toBe(false)
      expect(before.text ?? '').not.toMatch(/transfer|another (bot|assistant|colleague)|hand(ed|ing) you/i)
    }
  })
})

test.each([
  {
    texts: [
      'hey, got a question',
      'around Upland, 3 bedrooms up to 600k, bank is working on it',
      'in 8 months because our lease is up',
      'I want to buy a house',
    ],
    owners: ['lead', 'buyer'],
    told: /600k.*8 months.*3 beds.*call.*\?$/,
  },
  {
    texts: [
      'hola, tengo una pregunta',
      'por Upland, 3 recamaras hasta 600 mil, el banco lo esta viendo',
      'en 8 meses porque se acaba el contrato de renta',
      'quiero comprar una casa',
    ],
    owners: ['lead', 'buyer'],
    told: /600 mil.*8 meses.*3 cuartos.*\?$/,
  },
])('handoff.md 8.5: where the script is complete on arrival: what we have, and the next step ($texts.3)', ({ texts, owners, told }) => {
  const turns = givenConversation().all(...texts)
  const last = turns.at(-1)
  expect([turns.at(-2)?.owner, last?.owner]).toEqual(owners)
  expect([last?.preface, last?.asked]).toEqual(['acknowledge', null])
  expect(last?.text).toMatch(told)
  expect(last?.text?.match(/\?/g)).toHaveLength(1)
})

describe('a handoff to a bot that does badly', () => {
  const waits = (attempt: number): Deferral => ({ id: 'hd_1', from: 'lead', to: 'seller', scores: { buyer: 0, seller: 0.9 }, attempt })
  const late = (attempt: number, over: Partial<HandoffStanding> = {}) =>
    givenStanding({ deferral: waits(attempt), deferred: { from: 'lead', to: 'seller', times: attempt }, deferralDue: true, ...over })

  const deferred = () => {
    const conversation = givenConversation()
    const turn = conversation.with(givenStanding({ health: slowSeller }), SELL)
    return { conversation, turn }
  }

  test('is put off for half an hour, with a tag; the bot that has the contact answers as ever', () => {
    const { turn } = deferred()
    const plain = givenConversation({ location: { handoffs: { ...locationHandoffs, enabled: false } } }).say(SELL)
    expect(turn.owner).toBe('lead')
    expect(turn.text).toBe(plain.text)
    expect(turn.types).toEqual(expect.arrayContaining(['HandoffBlocked', 'HandoffDeferred']))
    expect(turn.tags).toContain('Handoff-Deferred-Seller-Performance')
    expect(turn.decision.deferral).toMatchObject({ kind: 'waits', isNew: true, deferral: { from: 'lead', to: 'seller', attempt: 1 } })
  })

  test('is not put off twice while it waits', () => {
    const { conversation } = deferred()
    const again = conversation.with(
      givenStanding({ health: slowSeller, deferral: waits(1), deferred: { from: 'lead', to: 'seller', times: 1 } }),
      SELL,
    )
    expect(again.decision.deferral).toBeUndefined()
    expect(again.types).not.toContain('HandoffDeferred')
  })

  test('gives its place, and its tag, to one for the other bot, which begins at the first attempt', () => {
    const { conversation } = deferred()
    const slow = { buyer: BAD, seller: BAD }
    const turn = conversation.with(
      givenStanding({ health: slow, deferral: waits(2), deferred: { from: 'lead', to: 'seller', times: 2 } }),
      `forget the sale. ${BUY}`,
    )
    expect(turn.decision.deferral).toMatchObject({
      kind: 'waits',
      isNew: true,
      deferral: { to: 'buyer', attempt: 1 },
      replaces: { id: 'hd_1' },
    })
    expect(shown(turn.actions)).toEqual(
      expect.arrayContaining(['remove_tag Handoff-Deferred-Seller-Performance', 'add_tag Handoff-Deferred-Buyer-Performance']),
    )
  })

  test('made by a text before its time takes its tag along', () => {
    const { conversation } = deferred()
    const turn = conversation.with(givenStanding({ deferral: waits(1), deferred: { from: 'lead', to: 'seller', times: 1 } }), SELL)
    expect(turn.owner).toBe('seller')
    expect(turn.decision.deferral).toMatchObject({ kind: 'ends', status: 'executed' })
    expect(shown(turn.actions)).toContain('remove_tag Handoff-Deferred-Seller-Performance')
  })

  test('is made without a word once the bot does well again', () => {
    const { conversation } = deferred()
    const turn = conversation.with(late(1))
    expect([turn.owner, turn.text]).toEqual(['seller', null])
    expect(turn.decision.deferral).toMatchObject({ kind: 'ends', status: 'executed' })
    expect(shown(turn.actions)).toEqual([
      'remove_tag Handoff-Deferred-Seller-Performance',
      'add_note',
      'set_field',
      'add_tag Seller-Lead',
      'add_tag Handoff-Lead-to-Seller',
    ])
    const [first, second] = turn.actions.filter(({ action }) => action.kind === 'add_tag')
    expect(second?.afterId).toBe(first?.id)
  })

  test.each([
    [1, 2],
    [2, 3],
  ])('still badly at check %i: it waits as attempt %i', (...[attempt, next]) => {
    const { conversation } = deferred()
    const turn = conversation.with(late(attempt, { health: slowSeller }))
    expect(turn.owner).toBe('lead')
    expect(turn.decision.deferral).toMatchObject({ kind: 'waits', isNew: false, deferral: { attempt: next } })
  })

  test('after the third deferral a person is asked, and the bot stays', () => {
    const { conversation } = deferred()
    const turn = conversation.with(late(3, { health: slowSeller }))
    expect(turn.owner).toBe('lead')
    expect(turn.decision.deferral).toMatchObject({ kind: 'ends', status: 'exhausted' })
    expect(turn.tasks).toEqual(['human_performance_exhausted_high'])
    expect(turn.types).toContain('HumanHandoffRequested')
  })

  test.each<[string, Partial<HandoffStanding>, string]>([
    ['the limits say no by then', { history: [{ from: 'lead', to: 'seller', at: '2026-03-04T18:03:00.000Z' }] }, 'circular_repeat'],
  ])('is given up when %s', (...[, over, reason]) => {
    const { conversation } = deferred()
    const turn = conversation.with(late(1, over))
    expect(turn.decision.deferral).toMatchObject({ kind: 'ends', status: 'cancelled', reason })
    expect(shown(turn.actions)).toEqual(['remove_tag Handoff-Deferred-Seller-Performance'])
    expect(turn.owner).toBe('lead')
  })

  test('is given up when the contact has turned to something else', () => {
    const { conversation } = deferred()
    conversation.say("no, I don't want to sell anything")
    expect(conversation.with(late(1)).decision.deferral).toMatchObject({ status: 'cancelled' })
  })

  const gone: [string, ConversationEvent, string][] = [
    ['another bot has the contact', { type: 'OwnerChanged', payload: { from: 'lead', to: 'buyer', reason: 'human' } }, 'owner_changed'],
    [
      'they opted out',
      { type: 'OptedOut', payload: { suppression_id: 's', step: '1', rule: 'r', span: null, message_id: null } },
      'opted_out',
    ],
    [
      'an appointment lies ahead',
      {
        type: 'AppointmentBooked',
        payload: { appointment_id: 'apt_1', starts_at: '2026-03-06T18:00:00.000Z', ends_at: '2026-03-06T18:30:00.000Z', by: 'crm' },
      },
      'booked',
    ],
  ]
  test.each(gone)('is given up when %s, without a word', (...[, event, reason]) => {
    const owned: ConversationEvent = { type: 'OwnerChanged', payload: { from: 'nobody', to: 'lead', reason: 'text' } }
    const turn = givenConversation({ events: [owned, event] }).with(late(1))
    expect([turn.decision.deferral, turn.text]).toMatchObject([{ kind: 'ends', status: 'cancelled', reason }, null])
    expect(shown(turn.actions)).toEqual(['remove_tag Handoff-Deferred-Seller-Performance'])
  })

  test('is given up when a person has the contact', () => {
    const { conversation } = deferred()
    conversation.say('can I talk to a real person')
    expect(conversation.with(late(1)).decision.deferral).toMatchObject({ status: 'cancelled', reason: 'takeover' })
  })

  test('met by a lock it is looked at again in a minute and is no further attempt', () => {
    const { conversation } = deferred()
    const turn = conversation.with(late(2, { lockedUntil: new Date('2026-03-04T19:00:00.000Z') }))
    expect(turn.decision.deferral).toMatchObject({ kind: 'waits', deferral: { attempt: 2 } })
  })
})

const locationHandoffs = { enabled: true, lead_to_buyer: 0.7, lead_to_seller: 0.7, buyer_to_seller: 0.8, seller_to_buyer: 0.6 }

describe('a handoff that is stopped', () => {
  test.each<[string, Partial<HandoffStanding>]>([
    ['by a lock', { lockedUntil: new Date('2026-03-04T19:00:00.000Z') }],
    ['by a circle', { history: [{ from: 'seller', to: 'buyer', at: '2026-03-04T18:00:00.000Z' }] }],
    ['by a fault of its own', { stop: 'error' }],
  ])('%s changes neither the reply nor what the CRM is told', (...[, over]) => {
    const stopped = givenConversation().with(givenStanding(over), SELL)
    const plain = givenConversation({ location: { handoffs: { ...locationHandoffs, enabled: false } } }).say(SELL)
    expect(stopped.text).toBe(plain.text)
    expect(shown(stopped.actions)).toEqual(shown(plain.actions))
    const talk = ({ state }: Turn) => ({
      ...state,
      version: state.version - state.followUp.noted,
      ownerN: 0,
      followUp: { ...state.followUp, noted: 0 },
    })
    expect(talk(stopped)).toEqual(talk(plain))
    expect(stopped.types).toContain('HandoffBlocked')
  })
})
