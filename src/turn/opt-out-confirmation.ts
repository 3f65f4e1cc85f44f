import { fixedText } from '../reply/fixed-texts.ts'
import { RULE_VERSION, screen } from '../reply/screen.ts'
import type { NewAction } from '../outbox/outbox.store.ts'
import type { OptOutContext } from './accept-urgent.store.ts'

const CONFIRM_WITHIN_MS = 5 * 60_000

/** The one confirmation of an opt-out, for five minutes at the most; null where the provider confirms, or it came by another channel. */
export function optOutConfirmation(
  { incoming, optedOut, suppressionId, now }: OptOutContext,
  newId: (prefix: string) => string,
): NewAction | null {
  const { arrival, location } = incoming
  const { locationId, contactId } = arrival
  if (!weConfirm(location.provider_confirms, optedOut.providerConfirms) || arrival.message?.channel !== 'sms') return null
  const { language } = optedOut
  const verdict = screen({
    text: fixedText('opted_out', language, location),
    language,
    location,
    firstText: false,
    purpose: 'confirmation',
  })
  if (verdict.verdict === 'refused') return null
  const receivedAt = arrival.message?.sentAt ?? now
  return {
    locationId,
    contactId,
    turnId: null,
    thing: null,
    afterId: null,
    ownerN: 0,
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
}

/** `auto`: the provider answers its own exact English words, so the others are ours. */
const weConfirm = (setting: 'auto' | 'always' | 'never', providerKnowsWord: boolean): boolean =>
  setting === 'never' || (setting === 'auto' && !providerKnowsWord)
