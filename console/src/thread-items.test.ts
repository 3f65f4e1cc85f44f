import { expect, test } from 'vitest'
import type { ThreadText, Turn } from './api.ts'
import { threadItems } from './thread-items.ts'

const text = (id: string, at: string): ThreadText => ({ id, direction: 'inbound', author: 'contact', text: 'hi', at, status: null })
const turn = (id: string, at: string, more: Partial<Turn>): Turn => ({
  turn_id: id,
  at,
  bot: 'lead',
  covers: [],
  reply: null,
  suppressed_reason: null,
  why: null,
  understanding: null,
  goal: null,
  verdicts: null,
  timings: null,
  ...more,
})

test('texts and silences stand in order of time, each day of the location announced once', () => {
  const thread = [text('late', '2026-07-02T07:30:00Z'), text('early', '2026-07-02T05:00:00Z'), text('next', '2026-07-02T06:00:00Z')]
  const turns = [
    turn('spoke', '2026-07-02T05:00:04Z', { reply: 'Hello' }),
    turn('quiet', '2026-07-02T05:30:00Z', { suppressed_reason: 'courtesy', understanding: [{}] }),
    turn('no text', '2026-07-02T05:40:00Z', { understanding: [] }),
  ]
  const items = threadItems({ thread, turns }, 'America/Los_Angeles')
  expect(items.map((item) => (item.kind === 'day' ? 'day' : item.key))).toEqual(['day', 'early', 'quiet', 'next', 'day', 'late'])
})
