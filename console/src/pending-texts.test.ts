import { describe, expect, test } from 'vitest'
import type { ActionRow, ThreadText, Turn } from './api.ts'
import { isUnderWay, stillPending, waitingFor, type PendingText } from './pending-texts.ts'

const AT = Date.parse('2026-07-01T18:00:00Z')
const iso = (seconds: number): string => new Date(AT + seconds * 1000).toISOString()

const text = (id: string, more: Partial<ThreadText> = {}): ThreadText => ({
  id,
  direction: 'inbound',
  author: 'contact',
  text: 'hi',
  at: iso(0),
  status: null,
  ...more,
})
const reply = (id: string, seconds: number): ThreadText =>
  text(id, { direction: 'outbound', author: 'bot', text: 'Hello', at: iso(seconds) })

const pending = (more: Partial<PendingText> = {}): PendingText => ({
  key: 'p',
  author: 'contact',
  text: 'hi',
  at: iso(0),
  status: 'sent',
  problem: null,
  messageId: null,
  seen: [],
  ...more,
})

const turn = (covers: string[], answer: string | null, seconds: number): Turn => ({
  turn_id: `turn_${covers.join()}`,
  at: iso(seconds),
  bot: 'lead',
  covers,
  reply: answer,
  suppressed_reason: answer === null ? 'courtesy' : null,
  why: null,
  understanding: null,
  goal: null,
  verdicts: null,
  timings: null,
})

describe('a pending text', () => {
  test.each<[name: string, one: PendingText, thread: ThreadText[], left: number]>([
    ['stays until its row is there', pending(), [], 1],
    ['goes with the row of its id', pending({ messageId: 'm1', text: 'other words' }), [text('m1')], 0],
    ['goes with a new row of the same words', pending(), [text('m1')], 0],
    ['is not an earlier row of the same words', pending({ seen: ['m1'] }), [text('m1')], 1],
    ['is not a row of another author', pending({ author: 'human' }), [text('m1')], 1],
  ])('%s', (...row) => {
    const [, one, thread, left] = row
    expect(stillPending([one], thread)).toHaveLength(left)
  })

  test('the same words twice need two rows', () => {
    const two = [pending({ key: 'a' }), pending({ key: 'b' })]
    expect(stillPending(two, [text('m1')]).map(({ key }) => key)).toEqual(['b'])
    expect(stillPending(two, [text('m1'), text('m2')])).toEqual([])
  })
})

describe('waiting for an answer', () => {
  const view = (thread: ThreadText[], turns: Turn[] = [], owner = 'lead') => ({
    owner,
    owner_reason: owner === 'nobody' ? 'opted_out' : null,
    thread,
    turns,
    actions: [] as ActionRow[],
  })

  test.each<[name: string, given: ReturnType<typeof view>, seconds: number, stage: string | null]>([
    ['an open text is listened to', view([text('m1')]), 2, 'listening'],
    ['a decided reply is on its way', view([text('m1')], [turn(['m1'], 'Hello', 4)]), 5, 'answering'],
    ['a later turn about something else decides nothing', view([text('m1')], [turn(['tag_7'], null, 4)]), 5, 'listening'],
    ['who opted out gets no answer', view([text('m1')], [], 'nobody'), 2, null],
    ['an answered text is not open', view([text('m1'), reply('o1', 5)], [turn(['m1'], 'Hello', 4)]), 6, null],
    [
      'a text after the answer is',
      view([text('m1'), reply('o1', 5), text('m2', { at: iso(8) })], [turn(['m1'], 'Hello', 4)]),
      9,
      'listening',
    ],
    ['silence is a decision', view([text('m1')], [turn(['m1'], null, 4)]), 5, null],
    ['a colleague answers in their own time', view([text('m1')], [], 'human'), 2, null],
    ['nobody waits for ever', view([text('m1')]), 61, null],
    ['an empty thread waits for nothing', view([]), 0, null],
  ])('%s', (...row) => {
    const [, given, seconds, stage] = row
    expect(waitingFor(given, AT + seconds * 1000)?.stage ?? null).toBe(stage)
  })

  test('queued work of this minute is under way, planned or done work is not', () => {
    const action = (status: string, seconds: number): ActionRow => ({
      id: 'a',
      kind: 'add_tag',
      status,
      reason: null,
      payload: null,
      at: iso(seconds),
    })
    const busy = (one: ActionRow) => isUnderWay({ ...view([]), actions: [one] }, AT + 70_000)
    expect([busy(action('queued', 30)), busy(action('accepted', 30)), busy(action('queued', 0))]).toEqual([true, false, false])
  })
})
