import { fixedText } from '../reply/fixed-texts.ts'
import { RULE_VERSION, screen } from '../reply/screen.ts'
import type { NewAction } from '../outbox/outbox.store.ts'
import type { OptOutContext } from './accept-urgent.store.ts'

const CONFIRM_WITHIN_MS = 5 * 60_000

/**
 * What an opt-out queues: the one confirmation, unless the provider confirms, for five minutes at the most; and the
 * spreading to the phone's other contacts and the CRM.
 */
export function optOutActions(
  { incoming, optedOut, suppressionId, phone, now }: OptOutContext,
  newId: (prefix: string) => string,
): NewAction[] {
  const { arrival, location } = incoming
  const { locationId, contactId } = arrival
  const base = { locationId, contactId, turnId: null, thing: null, afterId: null, ownerN: 0 }
  const spread: NewAction = {
    ...base,
    id: newId('act'),
    ordinal: 1,
    class: 'internal',
    action: { kind: 'spread_opt_out', suppression_id: suppressionId, phone },
    naturalKey: `spread:${suppressionId}`,
  }
  if (!weConfirm(location.provider_confirms, optedOut.providerConfirms) || arrival.message?.channel !== 'sms') return [spread]
  const { language } = optedOut
  const verdict = screen({
    text: fixedText('opted_out', language, location),
    language,
    location,
    firstText: false,
    purpose: 'confirmation',
  })
  if (verdict.verdict === 'refused') return [spread]
  const receivedAt = arrival.message?.sentAt ?? now
  const confirmation: NewAction = {
    ...base,
    id: newId('act'),
    ordinal: 0,
    class: 'text',
    action: { kind: 'send_sms', text: verdict.text, purpose: 'confirmation' },
    naturalKey: `confirmation:${suppressionId}`,
    expiresAt: new Date(receivedAt.getTime() + CONFIRM_WITHIN_MS),
    answersAt: receivedAt,
    textHash: verdict.textHash,
    verdictHash: verdict.textHash,
    ruleVersion: RULE_VERSION,
    exemption: suppressionId,
  }
  return [confirmation, spread]
}

/** `auto`: the provider answers its own exact English words, so the others are ours. */
const weConfirm = (setting: 'auto' | 'always' | 'never', providerKnowsWord: boolean): boolean =>
  setting === 'never' || (setting === 'auto' && !providerKnowsWord)
