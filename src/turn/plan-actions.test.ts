import { describe, expect, test } from 'vitest'
import type { CrmAction } from '../conversation/action.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { countingIds } from '../lib/id.ts'
import { planActions, type TurnText } from './plan-actions.ts'

const TEXT: TurnText = { text: 'Hi', purpose: 'reply', question: null, textHash: 'h', ruleVersion: 1, expiresAt: null, exemption: null }
const field = (name: string, value = 'x'): CrmAction => ({ kind: 'set_field', field: name, value })
const tag = (name: string): CrmAction => ({ kind: 'add_tag', tag: name })
const untag = (name: string): CrmAction => ({ kind: 'remove_tag', tag: name })
const note = (name: string, body = 'b'): CrmAction => ({ kind: 'add_note', note: name, body })
const task: CrmAction = { kind: 'create_task', task: 'hot_lead', title: 't', body: 'b', due_at: '2026-03-04T18:00:00.000Z' }

/** What each action is, and what it comes after. */
type Plan = { text?: TurnText | null; first?: Parameters<typeof planActions>[0]['first']; atOnce?: CrmAction[]; afterText?: CrmAction[] }

function planned({ text = TEXT, first = null, atOnce = [], afterText = [] }: Plan) {
  const at = { locationId: 'l', contactId: 'c', turnId: 't1', episode: 1, ownerN: 3, location: sampleLocation, answersAt: null }
  const actions = planActions({ ...at, text, first, atOnce, afterText, newId: countingIds() })
  const nameOf = (action: (typeof actions)[number]['action']): string =>
    action.kind === 'send_sms'
      ? 'sms'
      : 'tag' in action
        ? `${action.kind === 'add_tag' ? '+' : '-'}${action.tag}`
        : action.kind === 'set_field'
          ? action.field
          : action.kind === 'set_dnd'
            ? `dnd ${action.value}`
            : action.kind
  const names = new Map(actions.map(({ id, action }) => [id, nameOf(action)]))
  return actions.map(({ id, afterId }) => [names.get(id), afterId === null ? null : names.get(afterId)])
}

describe('the order', () => {
  test('the text first; fields wait for it, tags for the tag before, notes and tasks for nothing', () => {
    expect(
      planned({
        atOnce: [note('human')],
        afterText: [field('lead_score'), untag('Cold-Lead'), tag('Hot-Lead'), field('lead_temperature'), note('temperature'), task],
      }),
    ).toEqual([
      ['sms', null],
      ['add_note', null],
      ['lead_score', 'sms'],
      ['-Cold-Lead', 'sms'],
      ['+Hot-Lead', '-Cold-Lead'],
      ['lead_temperature', 'sms'],
      ['add_note', null],
      ['create_task', null],
    ])
  })
  test('the tags of a handoff follow the field that names the bot', () => {
    expect(
      planned({ afterText: [field('bot_type', 'seller'), untag('Needs Qualifying'), tag('Seller-Lead'), tag('Handoff-Lead-to-Seller')] }),
    ).toEqual([
      ['sms', null],
      ['bot_type', 'sms'],
      ['-Needs Qualifying', 'bot_type'],
      ['+Seller-Lead', '-Needs Qualifying'],
      ['+Handoff-Lead-to-Seller', '+Seller-Lead'],
    ])
  })
  test('without a text nothing waits, and only the team and the law remain', () => {
    const afterText = [field('lead_score'), tag('Hot-Lead'), tag('Human-Follow-Up-Needed')]
    expect(planned({ text: null, atOnce: [note('human'), tag('Wrong-Number')], afterText })).toEqual([
      ['add_note', null],
      ['+Wrong-Number', null],
      ['+Human-Follow-Up-Needed', null],
    ])
  })
  test('the text that says texts are on again waits for the end of do-not-disturb', () => {
    expect(planned({ atOnce: [{ kind: 'set_dnd', value: 'inactive' }] })).toEqual([
      ['sms', 'dnd inactive'],
      ['dnd inactive', null],
    ])
  })
})

describe('a change the text announces', () => {
  const booking: CrmAction = {
    kind: 'book_appointment',
    calendar_id: 'cal_main',
    start: '2026-03-13T21:00:00.000Z',
    end: '2026-03-13T21:30:00.000Z',
    title: 'Consultation',
    replaces: 'apt_1',
  }
  const cancel: CrmAction = { kind: 'cancel_appointment', appointment_id: 'apt_1' }

  test('is done first: the text and what follows from it wait', () => {
    expect(
      planned({ first: { action: booking, after: [note('appointment'), cancel] }, afterText: [tag('Hot-Buyer')], atOnce: [task] }),
    ).toEqual([
      ['sms', 'book_appointment'],
      ['create_task', null],
      ['+Hot-Buyer', 'sms'],
      ['book_appointment', null],
      ['add_note', 'book_appointment'],
      ['cancel_appointment', 'book_appointment'],
    ])
  })
  test('is done without a text too', () => {
    expect(planned({ text: null, first: { action: cancel, after: [] } })).toEqual([['cancel_appointment', null]])
  })
})

test('a field the location has not mapped is not written', () =>
  expect(planned({ afterText: [field('nowhere')] })).toEqual([['sms', null]]))

test('what is asked for twice is done once, and nothing waits for the one left out', () => {
  expect(planned({ afterText: [tag('A'), tag('a'), tag('B')], atOnce: [note('x', 'one'), note('x', 'two')] })).toEqual([
    ['sms', null],
    ['add_note', null],
    ['+a', 'sms'],
    ['+B', '+a'],
  ])
})
