import { expect, test } from 'vitest'
import type { ComposeContext, Goal, Preface } from '../conversation/goal.ts'
import { QUESTION_KEYS } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { sha256 } from '../lib/hash.ts'
import { fixedText } from './fixed-texts.ts'
import { renderIntro } from './intro.ts'
import { say } from './say.ts'

const context = (more: Partial<ComposeContext> = {}): ComposeContext => ({
  contactFirstName: 'Dana',
  facts: {},
  turnSeed: 'contact-1:1',
  recentTextHashes: [],
  recentTexts: [],
  pace: 'plain',
  reason: null,
  proactive: false,
  ...more,
})
const goal = (more: Partial<Goal> = {}): Goal => ({ bot: 'lead', language: 'en', firstText: false, preface: null, ask: null, ...more })
const screening = { location: sampleLocation, input: { purpose: 'reply' as const } }

const KINDS: Preface[] = [
  { kind: 'greet' },
  { kind: 'identity' },
  { kind: 'answer_later', by: 'today' },
  { kind: 'answer', topic: 'listings', by: 'tomorrow' },
  { kind: 'answer', topic: 'process' },
  { kind: 'why', key: 'financing' },
  { kind: 'area_question' },
  { kind: 'answer_area_served', area: 'Upland' },
  { kind: 'feeling', about: 'hard' },
  { kind: 'refusal_ok' },
  { kind: 'objection', type: 'shopping', rung: 1 },
  { kind: 'objection', type: 'shopping', rung: 2 },
  { kind: 'objection', type: 'thinking', rung: 3 },
  { kind: 'misunderstood' },
  { kind: 'human_coming', by: 1 },
  { kind: 'wrap_up' },
  { kind: 'wrap_up', next: 'letter' },
  { kind: 'by_text' },
  { kind: 'ask_away' },
  { kind: 'thanks' },
  { kind: 'renter' },
  { kind: 'solicitation' },
  { kind: 'referral' },
  { kind: 'agent_represented' },
  { kind: 'attachment' },
  { kind: 'unknown_language' },
  { kind: 'calm' },
  { kind: 'minor' },
  { kind: 'crisis' },
  { kind: 'deletion_request' },
  { kind: 'soft_close' },
  { kind: 'handed_over', to: 'seller' },
  { kind: 'decline_unlawful' },
  { kind: 'equal_service' },
  { kind: 'accommodate' },
]

test('every preface with every question, first text or not, in both languages, needs no fallback', () => {
  for (const language of ['en', 'es'] as const)
    for (const firstText of [true, false])
      for (const preface of KINDS)
        for (const key of [null, ...QUESTION_KEYS]) {
          const asked = goal({ language, firstText, preface, ask: key === null ? null : { key, rung: 1 } })
          const said = say(asked, context({ turnSeed: `${key}` }), screening)
          if ('silent' in said) throw new Error(`${said.code}: ${JSON.stringify(asked)}`)
          expect([said.fallback, said.refused?.code ?? null], `${JSON.stringify(asked)}: ${said.draft.text}`).toEqual([false, null])
          expect(said.verdict.text, 'composed texts need no repair').toBe(said.draft.text)
          expect(said.verdict.segments).toBeLessThanOrEqual(2)
        }
})

test('a draft the gate refuses is replaced by the fallback, and the refusal is kept', () => {
  const poisoned = goal({ preface: { kind: 'answer_area_served', area: 'Upland is safe' } })
  const said = say(poisoned, context(), screening)
  if ('silent' in said) throw new Error(said.code)
  expect(said.fallback).toBe(true)
  expect(said.verdict.text).toBe(fixedText('fallback', 'en', sampleLocation))
  expect(said.draft).toMatchObject({ wording: 'fixed.fallback', question: null })
  expect(said.refused).toMatchObject({ verdict: 'refused', stage: 'fair_housing', code: 'fh_safety' })
})

test('a first text that falls back still introduces itself', () => {
  const said = say(goal({ firstText: true, preface: { kind: 'answer_area_served', area: 'Upland is safe' } }), context(), screening)
  if ('silent' in said) throw new Error(said.code)
  expect(
    said.verdict.text.startsWith(renderIntro(sampleLocation, { contactFirstName: 'Dana', reason: null, proactive: false }, 'en')),
  ).toBe(true)
  expect(said.verdict.text.endsWith(fixedText('fallback', 'en', sampleLocation))).toBe(true)
})

test('the same fallback twice is silence', () => {
  const recentTextHashes = [sha256(fixedText('fallback', 'en', sampleLocation))]
  expect(
    say(goal({ preface: { kind: 'answer_area_served', area: 'Upland is safe' } }), context({ recentTextHashes }), screening),
  ).toMatchObject({
    silent: true,
    code: 'fallback_repeated',
  })
})

test('a fallback the gate refuses is silence with its code', () => {
  const location = { ...sampleLocation, brokerage: 'A very long brokerage name '.repeat(12).trim() }
  expect(say(goal({ firstText: true, ask: { key: 'area', rung: 1 } }), context(), { ...screening, location })).toMatchObject({
    silent: true,
    code: 'first_text',
  })
})

test('a goal that says nothing falls back rather than sending an empty text', () => {
  expect(say(goal(), context(), screening)).toMatchObject({ fallback: true, refused: { code: 'empty' } })
})
