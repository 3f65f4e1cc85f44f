import { afterEach, describe, expect, test } from 'vitest'
import type { Reaction } from '../src/demo/highlevel/sim-sentinels.ts'
import { KINDS, perform, type Effect } from './support/crm-effects.ts'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

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
    faultAt(effect, kind, { performed: false, ending: { kind: 'reset' } })
    await perform(house, effect.action)
    const [action] = await house.actions('dana', kind)
    expect(action).toMatchObject({ status: 'unknown_final', reason: 'outcome_unknown' })
    expect(house.requests().filter(({ method, status }) => method === 'POST' && status === 'reset')).toHaveLength(2)
    expect(followUps()).toBe(1)
  },
)
