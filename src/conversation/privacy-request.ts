import type { DecideInput, Draft, Speech } from './decision.ts'
import { add, callHuman } from './grow.ts'
import { privacyRequestIn } from './privacy-words.ts'

/** Opens the case of a request about personal data, whatever becomes of the turn's reply: the law counts from its receipt. */
export function notePrivacyRequest(draft: Draft, input: DecideInput): void {
  const asking = input.heard.filter(({ understanding }) => understanding.flags.includes('deletion_request'))
  const [first] = asking
  if (first === undefined) return
  const now = input.now.toISOString()
  draft.decision.privacyCase = {
    id: input.newId('case'),
    ...privacyRequestIn(asking.map(({ text }) => text)),
    messageId: first.messageId,
    // A sender's clock that runs ahead must not move the dates.
    receivedAt: first.sentAt < now ? first.sentAt : now,
    zone: input.location.zone,
  }
}

/** Asks a person for the turn's request; one to be erased ends all texts too, and then only the confirmation may say so. */
export function privacyRequest(draft: Draft, input: DecideInput): Speech | null {
  if (draft.decision.privacyCase === null) return null
  callHuman(draft, input, { trigger: 'privacy_request', detail: 'They ask about their data.' })
  return draft.decision.privacyCase.erasure ? optOutByRequest(draft, input) : null
}

/**
 * A request to be erased is an opt-out that only START ends. The provider knows its own exact words alone, so the
 * confirmation is ours unless the location says that the provider confirms everything.
 */
export function optOutByRequest(draft: Draft, input: DecideInput): Speech {
  const already = draft.state.suppressed || input.standing.suppressed !== null
  const suppressionId = input.newId('sup')
  draft.decision.suppress = { reason: 'privacy_request', id: suppressionId }
  if (!draft.state.suppressed) {
    const message_id = draft.decision.privacyCase?.messageId ?? null
    const payload = { suppression_id: suppressionId, step: 'turn', rule: 'privacy_request', span: null, message_id }
    add(draft, { type: 'OptedOut', payload })
  }
  if (already || input.location.provider_confirms === 'always') return { kind: 'silent', reason: 'opted_out' }
  return { kind: 'fixed', key: 'opted_out', purpose: 'confirmation', suppressionId }
}
