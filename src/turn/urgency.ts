import { silenceTagOf } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import type { CrmEvent, MessageEvent } from '../crm/crm-event.ts'

/** What forbids sending acts before the answer is given, in a transaction of its own. */
export type Urgency =
  | { kind: 'opt_out'; step: string; rule: string; span: [number, number] | null; providerConfirms: boolean; language: 'en' | 'es' }
  | { kind: 'outbound' }
  | { kind: 'dnd'; value: 'active' | 'permanent' }
  | { kind: 'silence_tag'; tag: string }
  | { kind: 'contact_deleted' }
  | { kind: 'uninstalled' }

export type OptOut = Extract<Urgency, { kind: 'opt_out' }>

/** Channels a person writes in; an opt-out in any of them counts, and so does a person's own text. */
const WRITTEN = new Set(['sms', 'whatsapp', 'email', 'chat'])

/** Whether an event must act at once. `optOutOf` is the consent reader's strict part. */
export function urgencyOf(event: CrmEvent, location: Location, optOutOf: (text: string) => OptOut | null): Urgency | null {
  switch (event.kind) {
    case 'message':
      return messageUrgency(event, location, optOutOf)
    case 'dnd':
      return event.smsDnd === 'inactive' ? null : { kind: 'dnd', value: event.smsDnd }
    case 'tags': {
      const tag = silenceTagOf(event.tags, location.silence_tags)
      if (tag) return { kind: 'silence_tag', tag }
      return event.dnd === 'active' || event.dnd === 'permanent' ? { kind: 'dnd', value: event.dnd } : null
    }
    case 'contact': {
      const tag = event.patch.tags ? silenceTagOf(event.patch.tags, location.silence_tags) : null
      if (tag) return { kind: 'silence_tag', tag }
      const { dnd } = event.patch
      return dnd === 'active' || dnd === 'permanent' ? { kind: 'dnd', value: dnd } : null
    }
    case 'deleted':
      return { kind: 'contact_deleted' }
    case 'uninstall':
      return { kind: 'uninstalled' }
    case 'appointment':
    case 'opportunity':
    case 'task_completed':
    case 'install':
      return null
  }
}

function messageUrgency(event: MessageEvent, { calls_take_over }: Location, optOutOf: (text: string) => OptOut | null): Urgency | null {
  if (event.direction === 'outbound')
    return WRITTEN.has(event.channel) || (calls_take_over && event.channel === 'call') ? { kind: 'outbound' } : null
  return event.text && WRITTEN.has(event.channel) ? optOutOf(event.text) : null
}
