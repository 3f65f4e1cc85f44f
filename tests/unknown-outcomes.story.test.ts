import { afterEach, describe, expect, test } from 'vitest'
import type { Action } from '../src/conversation/action.ts'
import type { Reaction } from '../src/demo/highlevel/sim-sentinels.ts'
import { enqueue } from '../src/outbox/outbox.store.ts'
import { hashText } from '../src/turn/arrival-of.ts'
import { openHouse, STORY_START, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const HOUR = 3_600
const START = new Date(STORY_START.getTime() + 24 * 3_600_000).toISOString()
const END = new Date(Date.parse(START) + 30 * 60_000).toISOString()
const lost = (performed: boolean, ending: Reaction['ending']): Reaction => ({ performed, ending, times: 1 })
const error = (status: number): Reaction['ending'] => ({ kind: 'error', status, message: 'No.' })

/** One call goes wrong once. `kept`: the CRM did it all the same. */
const FAULTS: Readonly<Record<string, Reaction>> = {
  'no answer, not performed': lost(false, { kind: 'hang' }),
  'no answer, performed': lost(true, { kind: 'hang' }),
  'reset, not performed': lost(false, { kind: 'reset' }),
  'reset, performed': lost(true, { kind: 'reset' }),
  '429': lost(false, error(429)),
  '500, performed': lost(true, error(500)),
  '500, not performed': lost(false, error(500)),
  'a page of HTML, performed': lost(true, { kind: 'html' }),
  'an empty body, performed': lost(true, { kind: 'empty' }),
}

type Effect = {
  action: Action
  call: { method: string; path: string }
  /** How often the CRM did it. */
  effects(house: House): number
}

const PIPELINE = { pipeline_id: 'pipe_main', stage_id: 'stage_new' }

/** Every kind of action, with its one effect at the CRM. */
const KINDS: Readonly<Record<string, Effect>> = {
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
async function perform(where: House, action: Action, seconds = 2 * HOUR): Promise<void> {
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
      ruleVersion: isText ? await ruleVersion() : null,
    },
  ])
  await where.run(seconds)
}

const ruleVersion = async (): Promise<number> => (await import('../src/reply/screen.ts')).RULE_VERSION

const open = async () => {
  house = await openHouse({ simulator: { echo: 'off' }, settings: { timeoutMs: 400 }, workflows: [{ id: 'wf_hot', name: 'Hot' }] })
  house.contact('dana')
}

const faultAt = ({ call }: Pick<Effect, 'call'>, id: string, reaction: Reaction) => house.simulator.control.fault({ id, ...call, reaction })

const WORKFLOW = { call: { method: 'POST', path: '/workflow/' } }
const followUps = () => house.tasks('dana').filter(({ title }) => title.startsWith('Follow up')).length

describe.each(Object.entries(FAULTS))('crm.md 6 and 7, the first call gets: %s', (fault, reaction) => {
  test('every kind of action happens exactly once', async () => {
    await open()
    const came: Record<string, unknown> = {}
    for (const [kind, effect] of Object.entries(KINDS)) {
      faultAt(effect, kind, reaction)
      await perform(house, effect.action)
      const [action] = await house.actions('dana', kind)
      came[kind] = { effects: effect.effects(house), status: action?.status }
      house.simulator.control.clearFault(kind)
    }
    expect(came).toEqual(Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { effects: 1, status: 'accepted' }])))
    expect(followUps()).toBe(0)
  })

  test('workflow enrol: never a second call that may be a second enrolment; a person looks where nobody knows', async () => {
    await open()
    faultAt(WORKFLOW, 'wf', reaction)
    await perform(house, { kind: 'enrol_workflow', workflow_id: 'wf_hot' })
    const [action] = await house.actions('dana', 'enrol_workflow')
    const isCertain = fault === '429' || fault.includes('HTML') || fault.includes('empty')
    expect({ enrolments: house.simulator.state.enrolments.length, status: action?.status, tasks: followUps() }).toEqual({
      enrolments: reaction.performed || fault === '429' ? 1 : 0,
      status: isCertain ? 'accepted' : 'unknown_final',
      tasks: isCertain ? 0 : 1,
    })
    expect(house.requests().filter(({ method, path }) => method === 'POST' && path.includes('/workflow/'))).toHaveLength(
      fault === '429' ? 2 : 1,
    )
  })
})

test.each(['book_appointment', 'upsert_opportunity'] as const)(
  'crm.md 6, %s: absent, then one repeat; lost again it is a person’s',
  async (kind) => {
    await open()
    const effect = KINDS[kind]
    if (!effect) throw new Error(kind)
    faultAt(effect, kind, { performed: false, ending: { kind: 'reset' } })
    await perform(house, effect.action)
    const [action] = await house.actions('dana', kind)
    expect(action).toMatchObject({ status: 'unknown_final', reason: 'outcome_unknown' })
    expect(house.requests().filter(({ method, status }) => method === 'POST' && status === 'reset')).toHaveLength(2)
    expect(followUps()).toBe(1)
  },
)
