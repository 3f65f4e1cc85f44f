import type { DecideInput, Draft, Speech } from './decision.ts'
import { add, callHuman } from './grow.ts'

/** Puts on record what a model was asked about a text's consent, and what it answered. */
export function noteConsentAsked(draft: Draft, { heard }: DecideInput): void {
  for (const { messageId, settled } of heard) {
    if (settled === undefined) continue
    const source = settled.answer === null ? { source: 'none', cause: settled.cause } : { source: `model.${settled.model}`, cause: null }
    add(draft, { type: 'ConsentAsked', payload: { message_id: messageId, answer: settled.answer, ...source } })
  }
}

/**
 * A text that the rules left unclear and a model answered for with `optout`: suppressed as by the contact's own words, with the one
 * confirmation, whoever has the conversation. Null where there is none, or where a request to be erased ends the texts anyway.
 */
export function optOutByAnswer(draft: Draft, input: DecideInput): Speech | null {
  const asked = input.heard.find(({ settled }) => settled?.answer === 'optout')
  const isStopped = draft.state.suppressed || input.standing.suppressed !== null
  if (asked === undefined || isStopped || draft.decision.privacyCase?.erasure === true) return null
  const suppressionId = input.newId('sup')
  draft.decision.suppress = { reason: 'contact_words', id: suppressionId }
  const payload = { suppression_id: suppressionId, step: 'model', rule: 'leftover', span: null, message_id: asked.messageId }
  add(draft, { type: 'OptedOut', payload })
  if (draft.state.owner !== 'nobody')
    add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: 'nobody', reason: 'opted_out' } })
  if (input.heard.some(({ understanding }) => understanding.flags.includes('crisis')))
    callHuman(draft, input, { trigger: 'crisis', detail: 'Reach out now.' })
  if (input.location.provider_confirms === 'always') return { kind: 'silent', reason: 'opted_out' }
  return { kind: 'fixed', key: 'opted_out', purpose: 'confirmation', suppressionId }
}
