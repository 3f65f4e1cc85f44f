import { describe, expect, test } from 'vitest'
import type { Turn } from './api.ts'
import { segmentWords, turnOfText, turnStory } from './turn-words.ts'

const turn = (more: Partial<Turn> = {}): Turn => ({
  turn_id: 'turn_1',
  at: '2026-07-01T18:00:04Z',
  bot: 'lead',
  covers: ['in_1'],
  reply: 'Which area?',
  suppressed_reason: null,
  why: null,
  understanding: null,
  goal: null,
  verdicts: null,
  timings: null,
  ...more,
})

const goal = (preface: unknown, ask: unknown) => ({ kind: 'goal', goal: { bot: 'lead', language: 'en', firstText: false, preface, ask } })

describe('the goal in words', () => {
  test.each<[Turn['goal'], string | null]>([
    [goal({ kind: 'greet' }, { key: 'intent', rung: 1 }), 'Greet, then ask about buying or selling'],
    [
      goal({ kind: 'acknowledge', fields: ['beds_min', 'price_max'] }, { key: 'area', rung: 2 }),
      'Acknowledge what was said (bedrooms, price up to), then ask about area in easier words',
    ],
    [goal(null, { key: 'timeline', rung: 3 }), 'Ask about timeline one last time'],
    [goal({ kind: 'identity' }, null), 'Say honestly that it is an assistant'],
    [goal(null, null), null],
    [{ kind: 'fixed', key: 'opted_in', purpose: 'opted_in' }, 'Send the fixed text: opted in'],
    [{ kind: 'silent', reason: 'courtesy' }, 'Say nothing. A courtesy needs no answer.'],
    [null, null],
  ])('%j', (record, words) => {
    expect(turnStory(turn({ goal: record })).goal).toBe(words)
  })

  test('a suppressed reply wins over the goal it had', () => {
    const record = turn({ goal: goal({ kind: 'greet' }, null), suppressed_reason: 'opted_out' })
    expect(turnStory(record).goal).toBe('Say nothing. The contact opted out of texts.')
  })
})

test('routing and handoff', () => {
  const story = (why: unknown) => turnStory(turn({ why }))
  expect(story({ step: 5, reason: 'seller_tag' }).route).toEqual({ step: 5, words: 'The contact has the seller tag.' })
  expect(story({}).route).toBeNull()
  expect(story({ handoff: { status: 'proceed', to: 'buyer', score: 0.84, threshold: 0.7 } }).handoff).toBe(
    'Passed to the buyer bot: 84 %, needed 70 %',
  )
  expect(story({ handoff: { status: 'none', reason: 'below_threshold' } }).handoff).toBe('No handoff: not sure enough yet')
  expect(story({ handoff: { status: 'blocked', to: 'seller', reason: 'circular_return' } }).handoff).toBe(
    'Handoff to the seller bot blocked: that bot had the contact a moment ago',
  )
})

test('the reading: last intent, each phrase and act once', () => {
  const reading = (buyer: number, phrases: string[]) => ({
    messageId: `in_${buyer}`,
    acts: [{ kind: 'answer', about: 'price' }, { kind: 'greeting' }],
    intent: { conversation: { buyer, seller: 0.1 }, families: phrases.map((phrase) => ({ phrase })) },
  })
  const story = turnStory(turn({ understanding: [reading(0.4, ['3 bed']), reading(0.8, ['3 bed', 'up to 620'])] }))
  expect(story.intent).toEqual({ buyer: 0.8, seller: 0.1 })
  expect(story.phrases).toEqual(['3 bed', 'up to 620'])
  expect(story.acts).toEqual(['Answer: price', 'Greeting'])
})

test('the screening with its stages, and a refusal', () => {
  const stages = [
    { stage: 'fair_housing', verdict: 'pass' },
    { stage: 'length', verdict: 'changed', code: 'too_long' },
  ]
  expect(turnStory(turn({ verdicts: { verdict: 'changed', segments: 2, encoding: 'GSM-7', stages } })).screening).toEqual({
    verdict: 'changed',
    detail: '2 segments, GSM-7',
    stages: [
      { name: 'Fair housing', verdict: 'pass', code: null },
      { name: 'Length', verdict: 'changed', code: 'too long' },
    ],
  })
  expect(turnStory(turn({ verdicts: { silent: true, code: 'two_questions' } })).screening?.detail).toBe('Two questions')
  expect(turnStory(turn()).screening).toBeNull()
  expect(segmentWords(1)).toBe('1 segment')
})

test('times: durations in words, instants for the clock, noise left out', () => {
  const timings = { waited_ms: 120, decided_at: '2026-07-01T18:00:04Z', odd: 'not a time', nothing: null }
  expect(turnStory(turn({ timings })).times).toEqual([
    { label: 'Waited in line', value: '120 ms', at: null },
    { label: 'Decided', value: '2026-07-01T18:00:04Z', at: '2026-07-01T18:00:04Z' },
  ])
})

test('records of an unknown form show nothing rather than fail', () => {
  const story = turnStory(turn({ why: 'x', understanding: { a: 1 }, goal: [], verdicts: 7, timings: 'y' }))
  expect(story).toEqual({ route: null, handoff: null, intent: null, phrases: [], acts: [], goal: null, screening: null, times: [] })
})

describe('the turn of a text', () => {
  const first = turn()
  const again = turn({ turn_id: 'turn_2', at: '2026-07-01T18:05:00Z', covers: ['in_2'], understanding: [{ messageId: 'msg_2' }] })
  const inbound = { direction: 'inbound', text: 'hi', at: '2026-07-01T18:00:00Z' }
  const outbound = { id: 'out', direction: 'outbound', text: 'Which area?' }

  test('an inbound text belongs to the turn that covers it', () => {
    const of = (id: string) => turnOfText([first, again], { ...inbound, id })?.turn_id ?? null
    expect([of('in_1'), of('msg_2'), of('in_9')]).toEqual(['turn_1', 'turn_2', null])
  })

  test('an outbound text belongs to the last turn before it that wrote it', () => {
    const of = (at: string) => turnOfText([again, first], { ...outbound, at })?.turn_id ?? null
    expect([of('2026-07-01T18:00:05Z'), of('2026-07-01T18:06:00Z'), of('2026-07-01T17:00:00Z')]).toEqual(['turn_1', 'turn_2', null])
  })
})
