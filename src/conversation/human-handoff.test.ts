import { givenLocation } from './given.fixture.ts'
import { nextWorkingDay } from './by-when.ts'
import { describe, expect, test } from 'vitest'
import { unknownContact } from './contact.ts'
import { evolveAll } from './evolve.ts'
import { askHuman, HUMAN_TRIGGERS, isForTeam, type HumanTrigger } from './human-handoff.ts'
import { initialState, type ConversationState } from './state.ts'

const NOW = new Date('2026-03-04T18:00:00.000Z')
const ask = (state: Partial<ConversationState>, trigger: HumanTrigger, botStays = false) =>
  askHuman({ ...initialState(), owner: 'seller', ...state }, trigger, {
    contact: { ...unknownContact('c1'), name: 'Lupe R' },
    now: NOW,
    detail: 'Why.',
    botStays,
  })
const open = (priority: 'low' | 'normal' | 'high' | 'urgent', trigger = 'unanswered_question') => ({
  humanHandoff: { trigger, priority },
  onceDone: [trigger],
})

test('all effects of a first request', () => {
  expect(ask({}, 'explicit_request')).toEqual({
    events: [
      { type: 'OwnerChanged', payload: { from: 'seller', to: 'human', reason: 'explicit_request' } },
      { type: 'HumanHandoffRequested', payload: { trigger: 'explicit_request', priority: 'high' } },
    ],
    atOnce: [
      { kind: 'add_note', note: 'human_explicit_request', body: 'A person is asked for: explicit request. Why.' },
      {
        kind: 'create_task',
        task: 'human_explicit_request_high',
        title: 'Follow up: Lupe R (explicit request)',
        body: 'Why.',
        due_at: '2026-03-04T19:00:00.000Z',
      },
    ],
    afterText: [{ kind: 'add_tag', tag: 'Human-Follow-Up-Needed' }],
  })
})

describe('one open request per contact', () => {
  test('a lesser one adds a note, no second task', () => {
    const { events, atOnce, afterText } = ask(open('high', 'hot_complete'), 'unanswered_question')
    expect([events.length, atOnce.map(({ kind }) => kind), afterText]).toEqual([1, ['add_note'], []])
  })
  test('a more urgent one brings a task', () => {
    expect(ask(open('normal'), 'crisis').atOnce.map(({ kind }) => kind)).toEqual(['add_note', 'create_task'])
  })
  test('the same again is no event, and the stronger one stays open', () => {
    expect(ask(open('normal'), 'unanswered_question').events).toEqual([])
    const state = { ...initialState(), owner: 'seller' as const, ...open('high', 'hot_complete') }
    const after = evolveAll(state, ask(state, 'unanswered_question').events, NOW.toISOString()).state
    expect(after.humanHandoff).toEqual({ trigger: 'hot_complete', priority: 'high' })
    expect(after.onceDone).toEqual(['hot_complete', 'unanswered_question'])
  })
})

test.each([
  ['a bot hands over', { owner: 'seller' }, 'hostile', ['OwnerChanged', 'HumanHandoffRequested']],
  ['a person stays', { owner: 'human' }, 'hostile', ['HumanHandoffRequested']],
  ['who opted out stays so', { owner: 'nobody', ownerReason: 'opted_out', suppressed: true }, 'privacy_request', ['HumanHandoffRequested']],
  ['a solicitor too', { owner: 'nobody', ownerReason: 'solicitation' }, 'crisis', ['HumanHandoffRequested']],
  ['some triggers leave the bot', { owner: 'seller' }, 'hot_complete', ['HumanHandoffRequested']],
] as const)('%s', (...[, state, trigger, types]) => expect(ask(state, trigger).events.map(({ type }) => type)).toEqual(types))

test('a trigger may be told while the bot stays', () => {
  expect(ask({}, 'legal_distress', true).events.map(({ type }) => type)).toEqual(['HumanHandoffRequested'])
})

test.each(Object.entries(HUMAN_TRIGGERS))('%s is due by its priority', (trigger, { priority }) => {
  const minutes = { urgent: 15, high: 60, normal: 240, low: 1440 }[priority]
  const task = ask({}, trigger as HumanTrigger).atOnce.find((action) => action.kind === 'create_task')
  expect(task).toMatchObject({ due_at: new Date(NOW.getTime() + minutes * 60_000).toISOString() })
})

test('handoff.md 10: what is low waits for the end of the location’s next working day, on the task and on record', () => {
  const location = givenLocation({ zone: 'America/Los_Angeles', calendar_hours: { days: [1], open: 9, close: 17 } })
  const { events, atOnce } = askHuman(initialState(), 'referral', { contact: unknownContact('c'), now: NOW, detail: '', location })
  const due = nextWorkingDay(NOW, location).toISOString()
  expect(events).toMatchObject([{ type: 'HumanHandoffRequested', payload: { priority: 'low', answer_by: due } }])
  expect(atOnce.find(({ kind }) => kind === 'create_task')).toMatchObject({ due_at: due })
})

test('the team is called by notes, tasks and its own tags', () => {
  expect(isForTeam({ kind: 'add_tag', tag: 'HITL-Review' })).toBe(true)
  expect(isForTeam({ kind: 'add_tag', tag: 'Hot-Lead' })).toBe(false)
  expect(isForTeam({ kind: 'set_field', field: 'bot_type', value: 'buyer' })).toBe(false)
})
