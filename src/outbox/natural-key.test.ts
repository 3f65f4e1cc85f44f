import { expect, test } from 'vitest'
import type { Action } from '../conversation/action.ts'
import { identityOf } from './natural-key.ts'
import { planHuman } from './plan-human.ts'

const AT = { turnId: 't1', contactId: 'c1', ordinal: 0, episode: 2 }
const task = (name: string): Action => ({ kind: 'create_task', task: name, title: '', body: '', due_at: '' })

test.each<[Action, string, boolean, string | null]>([
  [{ kind: 'send_sms', text: 'x', purpose: 'reply' }, 'sms:0:t1', true, null],
  [{ kind: 'add_tag', tag: 'Hot-Lead' }, 'tag:add_tag:hot-lead:t1', true, 'tag:hot-lead'],
  [{ kind: 'remove_tag', tag: 'HOT-Lead' }, 'tag:remove_tag:hot-lead:t1', true, 'tag:hot-lead'],
  [{ kind: 'set_field', field: 'lead_score', value: 1 }, 'field:lead_score:t1', true, 'field:lead_score'],
  [{ kind: 'add_note', note: 'handoff', body: '' }, 'note:handoff:t1', true, null],
  [task('human_crisis_urgent'), 'task:human_crisis_urgent:t1', true, null],
  [task('hot_lead'), 'task:hot_lead:c1:2', false, null],
  [
    { kind: 'book_appointment', calendar_id: 'k', title: 'Consultation', replaces: null, start: 's', end: 'e' },
    'book:c1:s',
    false,
    'appointment:c1',
  ],
  [{ kind: 'cancel_appointment', appointment_id: 'a' }, 'cancel:a', false, 'appointment:c1'],
  [{ kind: 'upsert_opportunity', pipeline_id: 'p', stage_id: 's', name: 'n', value: null }, 'opportunity:c1:p', false, 'opportunity'],
  [{ kind: 'enrol_workflow', workflow_id: 'w' }, 'workflow:c1:w:2', false, null],
  [{ kind: 'set_dnd', value: 'inactive' }, 'dnd:inactive:t1', true, 'dnd'],
])('%o', (...[action, naturalKey, ofTurn, thing]) => expect(identityOf(action, AT)).toEqual({ naturalKey, ofTurn, thing }))

test('a request that no turn writes is unique by its cause', () => {
  const human = {
    atOnce: [{ kind: 'add_note', note: 'n', body: 'b' } as const],
    afterText: [{ kind: 'add_tag', tag: 'Human-Follow-Up-Needed' } as const],
  }
  const actions = planHuman(human, { locationId: 'l', contactId: 'c', cause: 'act_9', ownerN: 4, newId: (prefix) => prefix })
  expect(actions.map(({ naturalKey, thing, afterId, turnId }) => [naturalKey, thing, afterId, turnId])).toEqual([
    ['human:act_9:0', null, null, null],
    ['human:act_9:1', 'tag:human-follow-up-needed', null, null],
  ])
})
