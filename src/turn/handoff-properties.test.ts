import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buyerScript } from '../bots/buyer/buyer-script.ts'
import { leadScript } from '../bots/lead/lead-script.ts'
import { sellerQuestions } from '../bots/seller/seller-script.ts'
import type { CrmAction } from '../conversation/action.ts'
import type { FactField, Facts } from '../conversation/fact.ts'
import { deferredTag } from '../conversation/handoff/deferral.ts'
import { givenStanding } from '../conversation/handoff/given-handoff.fixture.ts'
import type { HandoffStanding } from '../conversation/handoff/handoff-standing.ts'
import { acceptsSaleWindow } from '../conversation/sale-window.ts'
import { givenConversation, type Turn } from './given-conversation.fixture.ts'

/** What people write before, in whatever order: wishes, facts of both sides, questions, small talk. */
const TALK = [
  'hi there',
  'ok thanks',
  'what do you charge?',
  'are you a bot?',
  'hola, buenas tardes',
  'we have 3 kids and a dog',
  'around Upland or Ontario',
  'up to 600k',
  'we are pre-approved',
  'within 60 days',
  'en 30 días',
  'moving for work',
  '3 bedrooms and 2 baths',
  'it is 12 Sycamore Ct in Ontario',
  'it needs paint and carpet',
  '640k would be fine',
  'not sure yet',
  'I want to sell my house in Upland',
  'I want to buy a house in Ontario with 3 beds',
  'Quiero vender mi casa en Upland',
  'Quiero comprar una casa en Fontana',
  'we want to sell ours and then buy something smaller',
] as const

const CALLS = [
  'I want to sell my house in Upland',
  'forget buying, I have decided to sell my house at 12 Sycamore Ct in Ontario. I want to sell it',
  'I want to buy a house in Ontario with 3 beds',
  "forget the sale, I'm looking to buy a house in Ontario, 3 bedrooms",
  'Quiero vender mi casa en Upland',
  'Quiero comprar una casa en Fontana',
  'we decided to sell our home and want to list it with you, 45 days is fine',
] as const

const NOW_ISH = Date.parse('2026-03-04T18:00:00.000Z')
const ago = (minutes: number): string => new Date(NOW_ISH - minutes * 60_000).toISOString()
const BAD = { operations: 40, errors: 20, p95Ms: 400 }

/** All that stops a handoff and asks nobody. */
const STOPS: Record<string, Partial<HandoffStanding>> = {
  locked: { lockedUntil: new Date('2026-03-04T23:00:00.000Z') },
  error: { stop: 'error' },
  circular_return: {
    history: [
      { from: 'buyer', to: 'seller', at: ago(1) },
      { from: 'seller', to: 'buyer', at: ago(0) },
    ],
  },
  circular_repeat: {
    history: [
      { from: 'lead', to: 'seller', at: ago(2) },
      { from: 'lead', to: 'buyer', at: ago(1) },
    ],
  },
  rate_limit_hourly: {
    history: [31, 33, 35].map((minutes) => ({ from: 'lead' as const, to: 'seller' as const, at: ago(minutes - 30) })),
  },
  performance_deferred: { health: { buyer: BAD, seller: BAD } },
}

const talk = fc.array(fc.constantFrom<string>(...TALK), { maxLength: 3 })
const stop = fc.constantFrom(...Object.keys(STOPS))

const isDeferralTag = (action: object): boolean =>
  'tag' in action && [deferredTag('buyer'), deferredTag('seller')].includes((action as { tag: string }).tag)

/** All that a turn leaves, but the record of the handoff itself and what only counts events. */
function leftBy({ decision, state, text, asked, actions, known }: Turn): object {
  const { events, atOnce, handoff: _, deferral: __, why: ___, ...rest } = decision
  const planned = actions.filter(({ action }) => !isDeferralTag(action))
  const place = new Map(planned.map(({ id }, index) => [id, index]))
  return {
    text,
    asked,
    known,
    decision: {
      ...rest,
      events: events.filter(({ type }) => type !== 'HandoffBlocked' && type !== 'HandoffDeferred'),
      atOnce: atOnce.filter((one: CrmAction) => !isDeferralTag(one)),
    },
    state: { ...state, version: 0, ownerN: 0, followUp: { ...state.followUp, noted: 0 } },
    outbox: planned.map(({ id, ordinal: _o, ownerN: _n, afterId, ...action }) => ({
      ...action,
      of: place.get(id),
      after: afterId === null ? null : place.get(afterId),
    })),
  }
}

/** Each reason from the lead bot, and one from each of the others. */
const STOPPED: [string[], (typeof CALLS)[number], string][] = [
  ...Object.keys(STOPS).map((why): (typeof STOPPED)[number] => [['hi there'], CALLS[0], why]),
  [[CALLS[0]], CALLS[3], 'performance_deferred'],
  [[CALLS[2]], CALLS[1], 'rate_limit_hourly'],
]

test('property 7: a stopped handoff leaves state, text and outbox as they are where handoffs are off, in each of the three bots', () => {
  const seen = new Set<string>()
  const owners = new Set<string>()
  fc.assert(
    fc.property(talk, fc.constantFrom(...CALLS), stop, (...[before, call, why]) => {
      const [stopped, plain] = [givenConversation(), givenConversation()]
      for (const both of [stopped, plain]) both.all(...before)
      const { owner } = stopped.state()
      const turn = stopped.with(givenStanding(STOPS[why] ?? {}), call)
      const judged = turn.decision.handoff?.decision
      if (judged?.status !== 'blocked') return
      seen.add(judged.reason)
      owners.add(owner)
      const { type, payload } = turn.decision.events.find((one) => one.type === 'HandoffBlocked') ?? {}
      expect([type, payload]).toMatchObject(['HandoffBlocked', { to: judged.to, reason: judged.reason }])
      expect(turn.tags.filter((tag) => tag.startsWith('Handoff-'))).toEqual(
        judged.reason === 'performance_deferred' ? [deferredTag(judged.to)] : [],
      )
      expect(turn.decision.deferral !== undefined).toBe(judged.reason === 'performance_deferred')
      expect(leftBy(turn)).toEqual(leftBy(plain.withoutHandoffs(call)))
    }),
    { numRuns: 90, examples: STOPPED },
  )
  expect([...seen].toSorted()).toEqual(expect.arrayContaining(Object.keys(STOPS).toSorted()))
  expect([...owners]).toEqual(expect.arrayContaining(['lead', 'buyer', 'seller']))
})

const ITEMS = [...leadScript, ...buyerScript, ...sellerQuestions]

/** The close may put another date to who declined one; what they want is the lead bot's to ask. */
function asksKnown(key: string | null, known: Facts): boolean {
  if (key === null || key === 'intent' || (key === 'timeline_acceptable' && acceptsSaleWindow(known) === false)) return false
  return ITEMS.some((item) => item.key === key && item.known(known, 'unknown'))
}

/** Talks that take each route at least. */
const ROUTES: [string[]][] = [[['up to 600k', CALLS[2], CALLS[1]]], [['it needs paint and carpet', CALLS[0], CALLS[3]]]]

test('property 9: facts are never lost by a handoff, and the receiving bot asks for none that is known but what 8.4 has confirmed', () => {
  const routes = new Set<string>()
  let asked = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TALK, ...CALLS), { minLength: 2, maxLength: 8 }), (texts) => {
      const conversation = givenConversation()
      let known: Facts = {}
      let at = NOW_ISH
      for (const text of texts) {
        at += 35 * 60_000
        const turn = conversation.say({ text, at: new Date(at).toISOString() })
        const { handoff } = turn.decision
        if (handoff?.decision.status === 'proceed') {
          routes.add(`${handoff.input.source}->${handoff.decision.to}`)
          expect(Object.keys(turn.known)).toEqual(expect.arrayContaining(Object.keys(known)))
          expect(unsaid(known, turn)).toEqual([])
          expect(handoff.context?.facts.map(({ field }) => field)).toEqual(expect.arrayContaining(sureOf(turn.known)))
          if (turn.asked !== null) asked += 1
          const isConfirmed = conversation.state().pending?.carried === true
          expect(!isConfirmed && asksKnown(turn.asked, turn.known), `${turn.asked} after ${texts.join(' / ')}`).toBe(false)
        }
        known = turn.known
      }
    }),
    { numRuns: 100, examples: ROUTES },
  )
  expect([...routes].toSorted()).toEqual(['buyer->seller', 'lead->buyer', 'lead->seller', 'seller->buyer'])
  expect(asked).toBeGreaterThan(40)
})

/** Values that changed although the texts of the turn said nothing of them. */
const unsaid = (before: Facts, { known, decision }: Turn): string[] => {
  const said = new Set(decision.facts.map((change) => ('fact' in change ? change.fact.field : null)))
  return (Object.keys(before) as FactField[]).filter((field) => known[field] !== before[field] && !said.has(field))
}

const sureOf = (facts: Facts): string[] => Object.values(facts).flatMap((one) => (one.confidence >= 0.5 ? [one.field] : []))
