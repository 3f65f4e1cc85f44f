import { describe, expect, test } from 'vitest'
import { sampleLocation } from '../../conversation/sample-location.ts'
import type { Language } from '../../conversation/reading.ts'
import { screen } from '../screen.ts'
import { BLOCKED, FINE } from './claims.cases.ts'

const verdictOf = (language: Language, text: string) =>
  screen({ text, language, location: sampleLocation, firstText: false, purpose: 'reply', planned: ['person', 'booking'] })

describe('claims in words nobody listed', () => {
  test.each(BLOCKED)('%s refused: %s', (language, text) => expect(verdictOf(language, text).verdict).toBe('refused'))
  test.each(FINE)('%s leaves: %s', (language, text) => expect(verdictOf(language, text).code).toBeNull())
})

/** The rows of the rule table the gate answers for, by their number. */
const RULES: [rule: number, code: string, text: string][] = [
  [11, 'claim_human', "I'm a real person, promise."],
  [13, 'legal_tax_advice', 'You should sign it.'],
  [13, 'respa', 'Use our lender and get $500 off.'],
  [14, 'fh_people', "It's mostly Hispanic around there."],
  [15, 'fh_blockbusting', 'Sell before the neighborhood changes.'],
  [16, 'url', 'Look at bit.ly/abc123 for details.'],
  [16, 'prohibited_content', 'Free beer at the open house.'],
]
test.each(RULES)('rule %i is kept by %s: %s', (_rule, code, text) => expect(verdictOf('en', text).code).toBe(code))

test('rules 7 and 12: a first text without name, automation, brokerage, licence and opt-out line gets them', () => {
  const { verdict, text } = screen({
    text: 'What price range fits you?',
    language: 'en',
    location: sampleLocation,
    firstText: true,
    purpose: 'reply',
  })
  expect(verdict).toBe('changed')
  for (const part of ['Jorge Salas', 'automated assistant', 'Foothill Crest Realty', 'DRE #01234567', 'STOP']) expect(text).toContain(part)
})
