import { describe, expect, test } from 'vitest'
import type { Location } from '../conversation/location.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { fixedText } from '../reply/fixed-texts.ts'
import { givenConversation, type Turn } from './given-conversation.fixture.ts'

const SELL = 'I want to sell my house in Upland'

const noteOf = ({ actions }: Turn): string => actions.flatMap(({ action }) => (action.kind === 'add_note' ? [action.body] : [])).join('\n')
const asking = (...ask: string[]): Partial<Location> => ({
  texts: {
    ...sampleLocation.texts,
    en: { ...sampleLocation.texts.en, questions: { property_address: { mode: 'replace', ask } } },
  },
})

/** What the check at start would refuse, so that the gate has something to hold back. */
const unfit = asking('What is the address? Upland is a safe area.')
const endless: Partial<Location> = { brokerage: 'A very long brokerage name '.repeat(12).trim() }

describe('handoff.md 11, output_blocked: a reply that the gate holds back', () => {
  test('is replaced by the sentence that somebody will answer, and the contact is theirs who will', () => {
    const { all } = givenConversation({ location: unfit })
    const turn = all('hey, got a question', SELL).at(-1)
    expect(turn?.text).toBe(fixedText('fallback', 'en', sampleLocation))
    expect([turn?.owner, turn?.tasks]).toEqual(['human', ['human_output_blocked_normal']])
    expect(turn?.actions.find(({ class: kind }) => kind === 'text')).toMatchObject({ exemption: 'last_word' })
  })

  test('with its fallback leaves silence, and the card of all that is known', () => {
    const turn = givenConversation({ location: endless, contact: { name: 'Lupe R' } }).say(SELL)
    expect([turn.text, turn.silent, turn.owner]).toEqual([null, 'output_blocked', 'human'])
    expect(turn.tasks).toEqual(['human_output_blocked_normal'])
    expect(turn.tags).toContain('Human-Follow-Up-Needed')
    const card = noteOf(turn)
    expect(card).toMatch(/HANDOFF to a human[\s\S]*Contact: Lupe R https:[\s\S]*Reason: output blocked: A reply was held back/)
    expect(card).toMatch(/asking price: not known[\s\S]*areas: Upland[\s\S]*They wrote: I want to sell my house in Upland/)
    expect(card.length).toBeLessThanOrEqual(2_500)
  })
})
