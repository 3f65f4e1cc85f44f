import { expect, test } from 'vitest'
import { agreesToCall } from './call-time.ts'
import type { Heard } from './heard.ts'
import type { Extracted, Span } from './reading.ts'
import { initialState } from './state.ts'

const OFFERED = {
  ...initialState(),
  objections: { call_offered: { rung: 1, at: '2026-03-04T18:00:00.000Z', resolved: false } },
}

/** A text with a yes, and perhaps a fact, where its words stand. */
function said(text: string, { yes, fact }: { yes: string; fact?: string }): Heard {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const facts = fact === undefined ? [] : [{ field: 'timeline_acceptable', polarity: 'affirmed', span: spanOf(fact) } as Extracted]
  const acts = [{ kind: 'answer', about: 'yes', confidence: 0.9, span: spanOf(yes) }]
  return { text, words: text.split(' ').length, understanding: { acts, facts } } as unknown as Heard
}

test.each([
  ['sí, cuando quieras', { yes: 'sí' }, true],
  ['yes, 45 days is fine', { yes: 'yes', fact: '45 days' }, true],
  ['45 days is fine. Yes, call me', { yes: 'Yes', fact: '45 days' }, true],
  ['entre 30 y 45 días sí me funciona', { yes: 'sí', fact: '30 y 45 días' }, false],
  ['30 to 45 days yes', { yes: 'yes', fact: '30 to 45 days' }, false],
])('2.10 a yes said of what they tell takes up no call we offered: %s', (text, words, agrees) => {
  expect(agreesToCall([said(text, words)], OFFERED)).toBe(agrees)
  expect(agreesToCall([said(text, words)], initialState())).toBe(false)
})
