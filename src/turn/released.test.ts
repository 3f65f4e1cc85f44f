import { expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
import { initialState } from '../conversation/state.ts'
import type { WaitingRow } from './load-turn.store.ts'
import { releasedBy } from './released.ts'

const T0 = Date.parse('2026-03-06T19:00:00.000Z')
const at = (hours: number) => new Date(T0 + hours * 3_600_000)

const row = (kind: WaitingRow['kind'], hours: number, body: unknown = {}): WaitingRow => ({
  seq: '1',
  id: 'in_1',
  key: null,
  kind,
  ref: null,
  body,
  eventAt: null,
  receivedAt: at(hours),
  dueAt: at(hours),
})
const tags = (hours: number, removed: string[], left: string[] = []) => row('tag_changed', hours, { kind: 'tags', tags: left, removed })

type Told = { owner?: 'human' | 'seller'; idle?: number; person?: number; quiet?: number }
const ask = (rows: WaitingRow[], { owner = 'human', idle, person = 0, quiet = person }: Told = {}) =>
  releasedBy(
    { rows, state: { ...initialState(), owner } },
    {
      location: { ...sampleLocation, ...(idle === undefined ? {} : { release_after_hours: idle }) },
      attention: { byPersonAt: at(person), quietSince: at(quiet) },
    },
  )

type Case = { when: string; rows: WaitingRow[]; told?: Told; is: 'silence_tag_removed' | 'idle' | undefined }

const CASES: Case[] = [
  { when: 'the last silence tag is gone', rows: [tags(1, ['AI-Off'])], is: 'silence_tag_removed' },
  { when: 'in any case and with spaces', rows: [tags(1, [' ai-off '])], is: 'silence_tag_removed' },
  {
    when: 'told by a contact event',
    rows: [row('contact_changed', 1, { kind: 'contact', patch: { tags: [] }, removed: ['Stop-Bot'] })],
    is: 'silence_tag_removed',
  },
  { when: 'another silence tag stands', rows: [tags(1, ['AI-Off'], ['stop-bot'])], is: undefined },
  { when: 'a tag of another kind is gone', rows: [tags(1, ['VIP'])], is: undefined },
  { when: 'the person wrote after it', rows: [tags(1, ['AI-Off'])], told: { person: 2 }, is: undefined },
  { when: 'a bot has the contact', rows: [tags(1, ['AI-Off'])], told: { owner: 'seller' }, is: undefined },
  { when: 'nobody wrote for the idle time, and then the contact did', rows: [row('message', 24)], told: { idle: 24 }, is: 'idle' },
  { when: 'a minute short of it', rows: [row('message', 23.99)], told: { idle: 24 }, is: undefined },
  { when: 'somebody wrote in between', rows: [row('message', 40)], told: { idle: 24, quiet: 20 }, is: undefined },
  { when: 'no idle time is set', rows: [row('message', 1_000)], is: undefined },
  { when: 'nothing was written: the bot would wait for a text all the same', rows: [tags(40, ['VIP'])], told: { idle: 24 }, is: undefined },
  { when: 'the first text of a burst counts', rows: [row('message', 23), row('message', 25)], told: { idle: 24 }, is: undefined },
]

test.each(CASES)('O-3 a person’s hold on a contact: $when', ({ rows, told, is }) => {
  expect(ask(rows, told)).toBe(is)
})
