import { zoneOf } from './contact.ts'
import type { DecideInput, Draft } from './decision.ts'
import type { TimesAsk } from './goal.ts'
import type { BotName } from './owner.ts'

/** The question about the times on offer, in the contact's zone. */
export function timesAsk(
  { state }: Draft,
  { contact, location }: DecideInput,
  { ask, bot, dayTaken = false }: { ask: TimesAsk['ask']; bot: BotName; dayTaken?: boolean },
): TimesAsk {
  const zone = zoneOf(contact, location)
  const side = bot === 'buyer' ? 'buyer' : 'seller'
  return { ask, slots: state.offer?.slots ?? [], zone, side, sayZone: zone !== location.zone, ...(dayTaken ? { dayTaken } : {}) }
}
