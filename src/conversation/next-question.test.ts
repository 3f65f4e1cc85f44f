import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScriptItem } from './bot.ts'
import { evolveAll } from './evolve.ts'
import { givenFacts } from './given.fixture.ts'
import { anyKnown } from './known-facts.ts'
import { nextQuestion } from './next-question.ts'
import { initialState } from './state.ts'

const SCRIPT: ScriptItem[] = [
  { key: 'motivation', known: (facts) => anyKnown(facts, 'motivation') },
  { key: 'condition', known: (facts) => anyKnown(facts, 'condition') },
]
const AT = '2026-03-04T18:00:00.000Z'

type Step = { facts?: Parameters<typeof givenFacts>[0]; inBetween?: boolean; declines?: boolean }

/** The questions of a whole conversation, "key rung" or "-". */
function asked(steps: readonly Step[]): string[] {
  let state = initialState()
  let known: Parameters<typeof givenFacts>[0] = {}
  return steps.map(({ facts = {}, inBetween = false, declines = false }) => {
    known = { ...known, ...facts }
    const declined = declines && state.pending ? [{ type: 'FactDeclined' as const, payload: { field: null, key: state.pending.key } }] : []
    state = evolveAll(state, declined, AT).state
    const next = nextQuestion(SCRIPT, state, { facts: givenFacts(known), now: AT, intent: 'known', inBetween })
    const parked = next.parked.map((payload) => ({ type: 'QuestionParked' as const, payload }))
    state = evolveAll(state, [...parked, ...(next.ask ? [{ type: 'QuestionAsked' as const, payload: next.ask }] : [])], AT).state
    return next.ask ? `${next.ask.key} ${next.ask.rung}` : '-'
  })
}

const quiet = (times: number): Step[] => Array.from({ length: times }, () => ({}))

test.each<[string, Step[], string[]]>([
  [
    'asked twice, an item waits behind one never asked when something comes in between',
    [{}, {}, { inBetween: true }, { inBetween: true }],
    ['motivation 1', 'motivation 2', 'condition 1', 'condition 1'],
  ],
  [
    'the last item has nothing to wait behind',
    [{}, { facts: { motivation: 'job' } }, {}, { inBetween: true }],
    ['motivation 1', 'condition 1', 'condition 2', 'condition 2'],
  ],
  ['the whole ladder', quiet(7), ['motivation 1', 'motivation 2', 'condition 1', 'condition 2', 'motivation 3', 'condition 3', '-']],
  [
    'an open item stays open',
    quiet(9),
    ['motivation 1', 'motivation 2', 'condition 1', 'condition 2', 'motivation 3', 'condition 3', '-', '-', '-'],
  ],
  [
    'a question in between uses up no step',
    [{}, { inBetween: true }, { inBetween: true }, {}],
    ['motivation 1', 'motivation 1', 'motivation 1', 'motivation 2'],
  ],
  ['a known item is skipped', [{ facts: { motivation: 'job' } }], ['condition 1']],
  [
    'in whatever order it came',
    [{}, { facts: { condition: 'minor_repairs' } }, {}, {}],
    ['motivation 1', 'motivation 2', 'motivation 3', '-'],
  ],
  ['all known', [{ facts: { motivation: 'job', condition: 'minor_repairs' } }], ['-']],
  [
    'a declined item never comes back',
    [{}, { declines: true }, {}, {}, {}],
    ['motivation 1', 'condition 1', 'condition 2', 'condition 3', '-'],
  ],
  [
    'a parked item that got its answer is not revisited',
    [{}, {}, {}, { facts: { motivation: 'job' } }, {}, {}],
    ['motivation 1', 'motivation 2', 'condition 1', 'condition 2', 'condition 3', '-'],
  ],
])('2.4: %s', (_, steps, expected) => expect(asked(steps)).toEqual(expected))

const FACTS = [{}, { motivation: 'job' }, { condition: 'minor_repairs' }]

test('2.4: no item is asked more than three times, and none that is known', () => {
  const step = fc.record({ declines: fc.boolean(), facts: fc.constantFrom(...FACTS) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const questions = asked(steps)
      const isKnownAt = (key: string, index: number) => steps.slice(0, index + 1).some(({ facts }) => Object.keys(facts).includes(key))
      const keys = questions.map((one) => one.split(' ')[0] ?? '')
      return (
        ['motivation', 'condition'].every((key) => keys.filter((one) => one === key).length <= 3) &&
        keys.every((key, index) => !isKnownAt(key, index))
      )
    }),
  )
})
