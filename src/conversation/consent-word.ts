import type { DecideInput, Draft, Speech } from './decision.ts'
import { add, callHuman } from './grow.ts'

const HELP_PAUSE_MS = 24 * 3_600_000

/** Suppressions that a mere "yes" does not end. */
const ONLY_BY_START = new Set(['wrong_number', 'privacy_request'])

/**
 * Step 0 of the routing: the words that ask for texts again, or for help. They count whatever the owner or the tags say;
 * what the texts say besides waits for the contact's next message. Null: no such word, the turn goes on.
 */
export function consentWord(draft: Draft, input: DecideInput): Speech | null {
  const suppressed = input.standing.suppressed ?? (draft.state.suppressed ? 'contact_words' : null)
  const text = input.heard.findLast(({ consent }) => consent !== 'none')
  if (!text) return null
  const { consent } = text
  if (consent === 'help' || consent === 'ayuda') return help(draft, input, { suppressed: suppressed !== null, english: consent === 'help' })
  if (suppressed === null) return null
  if (consent === 'si_while_suppressed') {
    callHuman(draft, input, { trigger: 'optout_unsure', detail: 'The contact opted out and now wrote "si": ask for START before any text.' })
    return null
  }
  if (consent === 'optin_by_yes' && ONLY_BY_START.has(suppressed)) return null
  return optIn(draft, input, text.messageId)
}

function optIn(draft: Draft, input: DecideInput, messageId: string): Speech {
  const consentId = input.newId('consent')
  draft.decision.optIn = { consentId, messageId }
  const { previousBot, owner } = draft.state
  add(draft, { type: 'OptedIn', payload: { message_id: messageId } }, { type: 'ConsentRecorded', payload: { consent_id: consentId, kind: 'opt_in_keyword' } })
  if (owner === 'nobody') {
    add(draft, { type: 'OwnerChanged', payload: { from: owner, to: previousBot ?? 'nobody', reason: previousBot ? 'opted_in' : 'opted_in_unowned' } })
  }
  return { kind: 'fixed', key: 'opted_in', purpose: 'opted_in' }
}

/** A fixed text, whoever the owner is; not while suppressed, not where the provider answers, once a day. */
function help(draft: Draft, input: DecideInput, { suppressed, english }: { suppressed: boolean; english: boolean }): Speech {
  const silent = (reason: string): Speech => {
    add(draft, { type: 'ReplySuppressed', payload: { reason } })
    return { kind: 'silent', reason }
  }
  if (suppressed) return silent('opted_out')
  if (english && input.location.provider_answers_help) return silent('provider_answers_help')
  const before = draft.state.objections['help']
  if (before && input.now.getTime() - Date.parse(before.at) < HELP_PAUSE_MS) return silent('help_sent_today')
  add(draft, { type: 'ObjectionRaised', payload: { type: 'help', rung: 1 } })
  return { kind: 'fixed', key: 'help', purpose: 'help' }
}
