import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Side } from '../conversation/reading.ts'
import { givenConversation } from './given-conversation.fixture.ts'

/** A first text to the lead bot, and the bot it belongs to; null: it calls for no handoff, however near it comes. */
type Labelled = { id: string; lang: 'en' | 'es'; text: string; to: Side | null }

const FOLDER = new URL('../../tests/labelled/handoff/', import.meta.url)
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl') && !file.startsWith('held-back'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Labelled)

const ownerAfter = ({ text, lang }: Labelled): Side | null => {
  const { owner } = givenConversation({ location: { language: lang } }).say(text)
  return owner === 'buyer' || owner === 'seller' ? owner : null
}

const read = texts.map((one) => ({ ...one, went: ownerAfter(one) }))

test('three hundred texts and more, about half of them near misses', () => {
  expect(texts.length).toBeGreaterThanOrEqual(350)
  expect(texts.filter(({ to }) => to === null).length).toBeGreaterThanOrEqual(texts.length / 2)
})

test('no text is handed over that does not call for it, and none to the wrong bot', () => {
  const astray = read.filter(({ to, went }) => went !== null && went !== to)
  expect(astray.map(({ id, text, went }) => `${id} -> ${went}: ${text}`)).toEqual([])
})

test.each(['en', 'es'])('at least 95 of 100 that call for a handoff get it, in %s', (lang) => {
  const wanted = read.filter((one) => one.to !== null && one.lang === lang)
  const missed = wanted.filter(({ to, went }) => went !== to)
  expect(missed.length / wanted.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.05)
})
