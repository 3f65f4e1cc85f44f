import type { HumanTrigger } from '../conversation/human-handoff.ts'

/** What a send that HighLevel refused means for its contact's phone, for its location, and for whoever should answer instead. */
export type RefusalEffect = {
  phone: 'suppress' | 'hold' | null
  location: 'rest' | 'inactive' | null
  human: HumanTrigger | null
}

const NOTHING: RefusalEffect = { phone: null, location: null, human: null }

/**
 * The effect of a permanent refusal. `blocked`: the CRM shows the carrier's own do-not-disturb, which only the contact ends.
 * `proactive`: nobody waits for the text.
 */
export function refusalEffect(reason: string, text: { blocked: boolean; proactive: boolean }): RefusalEffect {
  const human = 'send_failed' as const
  switch (reason) {
    case 'unsubscribed':
      return { ...NOTHING, phone: 'suppress' }
    case 'dnd':
      return { ...NOTHING, phone: text.blocked ? 'suppress' : 'hold' }
    case 'sending_limit':
      return { ...NOTHING, location: 'rest', human: text.proactive ? null : human }
    case 'location_inactive':
      return { ...NOTHING, location: 'inactive', human: text.proactive ? null : human }
    default:
      return { ...NOTHING, human }
  }
}
