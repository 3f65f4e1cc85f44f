import { expect, it } from 'vitest'
import type { Speech } from './decision.ts'
import type { Goal } from './goal.ts'
import type { Act } from './reading.ts'
import type { Signals } from './signals.ts'
import { truthFirst } from './truth-first.ts'

const goal: Goal = { bot: 'buyer', language: 'en', firstText: false, preface: { kind: 'human_coming', by: 'tomorrow' }, ask: null }
const ASKED: Act = { kind: 'identity_question', span: [0, 1], confidence: 0.95 }
const signals = (acts: readonly Act[]) => ({ acts }) as unknown as Signals

it('says what it is before it passes them to a person', () => {
  const speech: Speech = { kind: 'goal', goal }
  expect(truthFirst(speech, signals([ASKED]))).toEqual({
    kind: 'goal',
    goal: { ...goal, preface: { kind: 'identity', brief: true }, also: goal.preface },
  })
  expect(truthFirst(speech, signals([]))).toEqual(speech)
})
