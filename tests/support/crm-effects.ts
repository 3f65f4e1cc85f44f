import type { Action } from '../../src/conversation/action.ts'
import { enqueue } from '../../src/outbox/outbox.store.ts'
import { RULE_VERSION } from '../../src/reply/screen.ts'
import { hashText } from '../../src/turn/arrival-of.ts'
import { STORY_START, type House } from './house.ts'

const HOUR = 3_600
const START = new Date(STORY_START.getTime() + 24 * 3_600_000).toISOString()
const END = new Date(Date.parse(START) + 30 * 60_000).toISOString()

/** An action, the call it makes, and how often the CRM has done it. */
export type Effect = {
  action: Action | ((house: House) => Action)
  call: { method: string; path: string }
  /** How often the CRM did it. */
  effects(house: House): number
}

const PIPELINE = { pipeline_id: 'pipe_main', stage_id: 'stage_new' }

/** Enrolling is told apart: nothing shows whether it happened. */
type Kind = Exclude<Action['kind'], 'enrol_workflow'>

/** Every kind of action, with its one effect at the CRM; what takes away follows what it takes. */
export const KINDS: Readonly<Record<Kind, Effect>> = {
  send_sms: {
    action: { kind: 'send_sms', text: 'Which area?', purpose: 'human' },
    call: { method: 'POST', path: '/conversations/messages' },
    effects: ({ ours }) => ours('dana').length,
  },
  add_note: {
    action: { kind: 'add_note', note: 'x', body: 'Wants a yard' },
    call: { method: 'POST', path: '/notes' },
    effects: ({ notes }) => notes('dana').filter((body) => body.includes('yard')).length,
  },
  create_task: {
    action: { kind: 'create_task', task: 'call', title: 'Call', body: 'soon', due_at: END },
    call: { method: 'POST', path: '/tasks' },
    effects: ({ tasks }) => tasks('dana').filter(({ title }) => title === 'Call').length,
  },
  book_appointment: {
    action: { kind: 'book_appointment', calendar_id: 'cal_main', start: START, end: END, title: 'Consultation', replaces: null },
    call: { method: 'POST', path: '/calendars/events/appointments' },
    effects: ({ simulator }) => simulator.state.appointments.length,
  },
  upsert_opportunity: {
    action: { kind: 'upsert_opportunity', ...PIPELINE, name: 'Dana', value: 1 },
    call: { method: 'POST', path: '/opportunities' },
    effects: ({ simulator }) => simulator.state.opportunities.length,
  },
  add_tag: {
    action: { kind: 'add_tag', tag: 'Warm' },
    call: { method: 'POST', path: '/tags' },
    effects: ({ tags }) => tags('dana').filter((tag) => tag === 'Warm').length,
  },
  remove_tag: {
    action: { kind: 'remove_tag', tag: 'Warm' },
    call: { method: 'DELETE', path: '/tags' },
    effects: ({ tags, requests }) => (!tags('dana').includes('Warm') && requests().some(({ method }) => method === 'DELETE') ? 1 : 0),
  },
  cancel_appointment: {
    action: ({ simulator }) => ({ kind: 'cancel_appointment', appointment_id: simulator.state.appointments[0]?.id ?? '' }),
    call: { method: 'PUT', path: '/calendars/events/appointments/' },
    effects: ({ simulator }) => simulator.state.appointments.filter(({ appointmentStatus }) => appointmentStatus === 'cancelled').length,
  },
  set_field: {
    action: { kind: 'set_field', field: 'lead_score', value: 7 },
    call: { method: 'PUT', path: '/contacts/dana' },
    effects: ({ fields }) => (fields('dana')['cf_lead_score'] === '7' || fields('dana')['cf_lead_score'] === 7 ? 1 : 0),
  },
  set_dnd: {
    action: { kind: 'set_dnd', value: 'active' },
    call: { method: 'PUT', path: '/contacts/dana' },
    effects: ({ dnd }) => (dnd('dana') === 'active' ? 1 : 0),
  },
}

/** Hands an action to the outbox as a turn does, and lets it run its course. */
export async function perform(where: House, what: Effect['action'], seconds = 2 * HOUR): Promise<void> {
  const action = typeof what === 'function' ? what(where) : what
  const isText = action.kind === 'send_sms'
  const hash = isText ? hashText(action.text) : null
  await enqueue(where.app.database.db, [
    {
      id: `act_${action.kind}`,
      locationId: where.location.location_id,
      contactId: 'dana',
      turnId: 'turn_1',
      ordinal: 0,
      class: isText ? 'text' : 'crm',
      action,
      thing: null,
      naturalKey: `${action.kind}:turn_1`,
      afterId: null,
      ownerN: 0,
      textHash: hash,
      verdictHash: hash,
      ruleVersion: isText ? RULE_VERSION : null,
    },
  ])
  await where.run(seconds)
}
