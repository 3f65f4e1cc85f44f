import { expect } from 'vitest'
import type { FactField, FactValue } from '../../conversation/fact.ts'
import type { Extracted, QuestionKey, UnderstandInput } from '../../conversation/reading.ts'
import { prepare } from '../normalise.ts'
import { extractFacts } from './extract-facts.ts'
import { sceneOf } from './scene.ts'

/** What a test says of the turn besides the text. */
export type Given = Partial<Pick<UnderstandInput, 'bot' | 'pendingQuestion' | 'now' | 'timeZone' | 'known'>>

const PLACES: Record<string, string> = {
  'rancho cucamonga': 'Rancho Cucamonga',
  rancho: 'Rancho Cucamonga',
  rc: 'Rancho Cucamonga',
  upland: 'Upland',
  ontario: 'Ontario',
  fontana: 'Fontana',
  'chino hills': 'Chino Hills',
  chino: 'Chino',
  riverside: 'Riverside',
  etiwanda: 'Etiwanda',
  'alta loma': 'Alta Loma',
  claremont: 'Claremont',
}

/** A turn of the Rancho Cucamonga location on 4 March 2026, for tests. */
export function inputFor(text: string, given: Given = {}): UnderstandInput {
  return {
    message: { id: 'm1', text, receivedAt: '2026-03-04T10:00:00-08:00' },
    now: '2026-03-04T10:00:00-08:00',
    timeZone: 'America/Los_Angeles',
    pendingQuestion: null,
    bot: 'lead',
    language: { current: 'en', pendingSwitch: null, decided: false },
    recent: [],
    known: [],
    lexicon: { places: PLACES, serviceAreas: ['Rancho Cucamonga', 'Upland', 'Ontario', 'Fontana', 'Chino Hills'], schoolYearEnd: '06-10' },
    ...given,
  }
}

export const factsIn = (text: string, given: Given = {}): Extracted[] => extractFacts(sceneOf(prepare(text), inputFor(text, given)))

/** Field → value of the facts worth storing; a denied one stands as `not <field>`. */
export function storedIn(text: string, given: Given = {}): Record<string, FactValue> {
  const stored = factsIn(text, given).filter((fact) => fact.confidence >= 0.5)
  return Object.fromEntries(stored.map((fact) => [fact.polarity === 'negated' ? `not ${fact.field}` : fact.field, fact.value]))
}

/** The same, only for some fields. */
export function storedOf(fields: readonly FactField[], text: string, given: Given = {}): Record<string, FactValue> {
  const names = new Set<string>(fields.flatMap((field) => [field, `not ${field}`]))
  return Object.fromEntries(Object.entries(storedIn(text, given)).filter(([name]) => names.has(name)))
}

/** One text of a table: what was asked, what is said, and everything to be stored of it. */
export type Row = readonly [pendingQuestion: QuestionKey | null, text: string, expected: Record<string, FactValue>]

/** Checks a row of a table as a text to one of the bots. */
export const reads =
  (bot: 'lead' | 'buyer' | 'seller') =>
  (...[pendingQuestion, text, expected]: Row): void => {
    expect(storedIn(text, { bot, pendingQuestion })).toEqual(expected)
  }
