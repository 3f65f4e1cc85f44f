import type { DecideInput, Draft, Speech } from './decision.ts'
import { add, callHuman } from './grow.ts'
import type { Heard } from './heard.ts'

const HELP_PAUSE_MS = 24 * 3_600_000

/** Suppressions that a mere "yes" does not end. */
const ONLY_BY_START = new Set(['wrong_number', 'privacy_request'])

/** Silences without a suppression that START ends as well. */
const ENDED_BY_START = new Set(['opted_out', 'wrong_number', 'solicitation'])

/**
 * Step 0 of the routing: the words that ask for texts again, or for help. They count whatever the owner or the tags say;
 * what the texts say besides waits for the contact's next message. Null: no such word, the turn goes on.
 */
export function consentWord(draft: Draft, input: DecideInput): Speech | null {
  const { owner, ownerReason } = draft.state
  const suppressed = input.standing.suppressed ?? (draft.state.suppressed ? 'contact_words' : null)
  const ended = suppressed ?? (owner === 'nobody' && ENDED_BY_START.has(ownerReason ?? '') ? ownerReason : null)
  const back = ended === null ? null : optInOf(input.heard, ended)
  if (back) return optIn(draft, input, back.messageId)
  if (suppressed !== null && input.heard.at(-1)?.consent === 'si_while_suppressed') {
    callHuman(draft, input, {
      trigger: 'optout_unsure',
      detail: 'The contact opted out and now wrote "si": ask for START before any text.',
    })
  }
  const help = input.heard.findLast(({ consent, stale }) => !stale && (consent === 'help' || consent === 'ayuda'))
  return help ? giveHelp(draft, input, { suppressed: suppressed !== null, english: help.consent === 'help' }) : null
}

/** The text that asks for texts again, unless a later one of the same turn asks for none. */
function optInOf(heard: DecideInput['heard'], ended: string): Heard | null {
  const last = heard.findLast(({ consent }) => consent === 'optin' || consent === 'optin_by_yes' || consent === 'optout')
  if (!last || last.consent === 'optout') return null
  return last.consent === 'optin_by_yes' && (ONLY_BY_START.has(ended) || ended === 'solicitation') ? null : last
}

function optIn(draft: Draft, input: DecideInput, messageId: string): Speech {
  const consentId = input.newId('consent')
  draft.decision.optIn = { consentId, messageId }
  const { previousBot, owner } = draft.state
  add(
    draft,
    { type: 'OptedIn', payload: { message_id: messageId } },
    { type: 'ConsentRecorded', payload: { consent_id: consentId, kind: 'opt_in_keyword' } },
  )
  if (owner === 'nobody') {
    add(draft, {
      type: 'OwnerChanged',
      payload: { from: owner, to: previousBot ?? 'nobody', reason: previousBot ? 'opted_in' : 'opted_in_unowned' },
    })
    reopen(draft, input)
  }
  return { kind: 'fixed', key: 'opted_in', purpose: 'opted_in' }
}

/** Takes back what the opt-out showed in the CRM; a permanent do-not-disturb is the provider's to lift. */
function reopen(draft: Draft, { contact, location }: DecideInput): void {
  const tag = location.silence_tags[0]
  if (contact.dnd !== 'permanent') draft.decision.atOnce.push({ kind: 'set_dnd', value: 'inactive' })
  if (tag) draft.decision.atOnce.push({ kind: 'remove_tag', tag })
}

/** A fixed text, whoever the owner is; not while suppressed, not where the provider answers, once a day. */
function giveHelp(draft: Draft, input: DecideInput, { suppressed, english }: { suppressed: boolean; english: boolean }): Speech {
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
