import { expect, test } from 'vitest'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import { strictOptOut } from './strict-opt-out.ts'
import { urgencyOf } from './urgency.ts'

const message = (over: object) => ({ kind: 'message', direction: 'inbound', channel: 'sms', text: 'hi', ...over }) as CrmEvent

test.each<[string, CrmEvent, object | null]>([
  ['an ordinary text', message({}), null],
  ['stop', message({ text: 'STOP' }), { kind: 'opt_out', providerConfirms: true, language: 'en' }],
  ['alto', message({ text: 'alto' }), { kind: 'opt_out', providerConfirms: false, language: 'es' }],
  ['stop in an e-mail', message({ text: 'stop', channel: 'email' }), { kind: 'opt_out' }],
  ['stop said on the phone is not written', message({ text: 'stop', channel: 'call' }), null],
  ['an outbound text', message({ direction: 'outbound' }), { kind: 'outbound' }],
  ['an outbound call', message({ direction: 'outbound', channel: 'call' }), null],
  ['do-not-disturb on', { kind: 'dnd', smsDnd: 'active' } as CrmEvent, { kind: 'dnd', value: 'active' }],
  ['do-not-disturb off', { kind: 'dnd', smsDnd: 'inactive' } as CrmEvent, null],
  ['a silence tag', { kind: 'tags', tags: [' ai-off '] } as unknown as CrmEvent, { kind: 'silence_tag', tag: 'AI-Off' }],
  ['another tag', { kind: 'tags', tags: ['VIP'] } as unknown as CrmEvent, null],
  ['a deleted contact', { kind: 'deleted' } as CrmEvent, { kind: 'contact_deleted' }],
])('%s', (_, event, expected) => {
  const urgency = urgencyOf(event, sampleLocation, strictOptOut)
  if (expected === null) expect(urgency).toBeNull()
  else expect(urgency).toMatchObject(expected)
})
