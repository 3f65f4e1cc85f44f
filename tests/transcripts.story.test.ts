import { describe, expect, test } from 'vitest'
import { CONVERSATIONS_EN } from '../scripts/transcripts/conversations.en.ts'
import { CONVERSATIONS_ES } from '../scripts/transcripts/conversations.es.ts'
import { EXAMPLES } from '../scripts/transcripts/examples.ts'
import { holdConversations, holdPersonas } from '../scripts/transcripts/hold-conversations.ts'
import { lint } from '../scripts/transcripts/lints.ts'
import { pageOf, textOf } from '../scripts/transcripts/page.ts'
import type { OurLine, TheirLine, Transcript, TranscriptLine } from '../scripts/transcripts/transcript.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'
import { PERSONAS } from '../src/demo/personas/personas.ts'

const CORPUS = [...EXAMPLES, ...CONVERSATIONS_EN, ...CONVERSATIONS_ES]

describe('the written conversations', { timeout: 600_000 }, () => {
  test('cover every bot in both languages', () => {
    const pairs = new Set(CORPUS.map(({ bot, language }) => `${bot} ${language}`))
    expect([...pairs].toSorted()).toEqual(['buyer en', 'buyer es', 'lead en', 'lead es', 'seller en', 'seller es'])
    expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length)
  })

  test('held through the real line, no lint finds anything in them', async () => {
    const corpus = await holdConversations(CORPUS, sampleLocation)
    expect(corpus.every(({ lines }) => lines.some(({ from }) => from === 'us'))).toBe(true)
    expect(told(corpus)).toEqual([])
  })

  test('nor in those of the simulated leads', async () => {
    expect(told(await holdPersonas(PERSONAS, 1, sampleLocation))).toEqual([])
  })

  test('the same conversation is held with the same words', async () => {
    const one = CORPUS.slice(0, 1)
    expect(await holdConversations(one, sampleLocation)).toEqual(await holdConversations(one, sampleLocation))
  })
})

const told = (corpus: readonly Transcript[]) =>
  lint(corpus).map(({ conversation, lint: name, text }) => `${conversation}: ${name}: ${text}`)

const AT = new Date('2026-03-02T18:00:00Z')
const them = (text: string, over: Partial<TheirLine> = {}): TranscriptLine => ({
  from: 'them',
  text,
  at: AT,
  read: '',
  isQuestion: false,
  isHard: false,
  ...over,
})
const us = (text: string, over: Partial<OurLine> = {}): TranscriptLine => ({
  from: 'us',
  text,
  at: AT,
  language: 'en',
  decided: '',
  purpose: 'reply',
  isFixed: false,
  isProactive: false,
  isAnswer: false,
  isCare: false,
  isEmpty: false,
  isIntroduced: false,
  asks: null,
  asksKnown: false,
  offersTimes: false,
  refused: null,
  ...over,
})
const es = (text: string): TranscriptLine => us(text, { language: 'es' })
const transcript = (...lines: TranscriptLine[]): Transcript => ({ name: 'one', bot: 'seller', language: 'en', lines })
const lintsOf = (...lines: TranscriptLine[]) => lint([transcript(...lines)]).map(({ lint: name }) => name)

describe('each lint finds what it is for, and nothing in its neighbour', () => {
  test.each<[string, TranscriptLine[], TranscriptLine[]]>([
    ['repeated opener', [us('So Upland.'), us('So 600k.')], [us('So Upland.'), us('Right, 600k.'), us('So 3 beds.')]],
    [
      'repeated wording',
      [us('That makes good sense.'), us('Okay then.'), us('That makes good sense.')],
      [us('Good.'), us('Okay.'), us('Good.')],
    ],
    ['more than one question', [us('When? Where?')], [us('When would it suit you?')]],
    ['a question not at the end', [us('Is it ready? Tell me.')], [us('Tell me, is it ready?')]],
    ['too long', [us(`${'A word or two '.repeat(20)}.`)], [us('A word or two.')]],
    ['long answer to a few words', [them('ok'), us(`${'Some words '.repeat(15)}.`)], [them('ok'), us('Some words.')]],
    ['exclamation marks', [us('Good!'), us('Nice!')], [us('Good!')]],
    ['banned phrase', [us('Just checking in on you.')], [us('Looking in on the house.')]],
    ['emoji, ellipsis or capitals', [us('Well... maybe')], [us('Reply STOP to opt out.')]],
    ['usted', [us('Como usted quiera.')], [us('Como quieras.')]],
    ['a fact asked twice', [us('Where is it?', { asksKnown: true })], [us('Where is it?')]],
    [
      'a question ignored',
      [them('is it safe?', { isQuestion: true }), us('Okay.')],
      [them('is it safe?', { isQuestion: true }), us('I can not judge that.', { isAnswer: true })],
    ],
    [
      'a hard word not met first',
      [them('my dad died', { isHard: true }), us('So Upland.')],
      [them('my dad died', { isHard: true }), us("I'm sorry.", { isCare: true })],
    ],
    [
      'an empty preface',
      [us('Sorry, I read that the wrong way.', { isEmpty: true })],
      [us('Sorry, I read that the wrong way. Is it 2 beds?')],
    ],
    ['a placeholder or a stray mark', [us('So {value}.')], [us('So 600k.')]],
    ['capital letters', [us('Noted: 12 sycamore ct.')], [us('Noted: 12 Sycamore Ct.')]],
    ['capital letters', [us('Alright, by june.')], [us('Alright, by June.')]],
    ['the other language', [es('Gracias, el summer.')], [es('Gracias, el verano.')]],
    ['the other language', [us('Thanks, para el verano.')], [us('Thanks, for the summer.')]],
    [
      'a text after the opt-out',
      [us('You are opted out.', { purpose: 'confirmation' }), us('So Upland.')],
      [us('You are opted out.', { purpose: 'confirmation' }), us('Welcome back.', { purpose: 'opted_in' }), us('So Upland.')],
    ],
    ['forbidden', [us('It is worth 700k.', { refused: 'price_opinion' })], [us('Jorge looks at it with you.')]],
  ])('%s', (name, faulty, fine) => {
    expect(lintsOf(...faulty)).toContain(name)
    expect(lintsOf(...fine)).not.toContain(name)
  })
})

test('the page needs nothing from elsewhere, and no word of a lead becomes markup', () => {
  const corpus = [transcript(them('<script>alert(1)</script>'), us('So 600k.'))]
  const findings = lint(corpus)
  const page = pageOf(corpus, findings)
  expect(page).not.toMatch(/<script|src=|href="http|url\(/)
  expect(page).toContain('&lt;script&gt;')
  expect(textOf(corpus, findings)).toContain('us: So 600k.')
})
