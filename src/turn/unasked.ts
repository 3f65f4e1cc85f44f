import { capsVerdict } from '../consent/caps.ts'
import { covers } from '../consent/check-send.ts'
import { sendingWindow, spreadMinutes } from '../consent/window.ts'
import type { Contact } from '../conversation/contact.ts'
import type { TouchAsked, Unasked } from '../conversation/decision.ts'
import type { Location } from '../conversation/location.ts'
import type { LoadedTurn } from './load-turn.store.ts'
import type { UnaskedRecords } from './unasked.store.ts'

export type Asking = { loaded: LoadedTurn; touch: TouchAsked | null; contact: Contact; location: Location; records: UnaskedRecords }

/** What a decision may know of consent, window and caps when it wants to write unasked. */
export function unaskedOf({ loaded, touch, contact, location, records }: Asking): Unasked {
  const { now } = loaded
  return {
    due: loaded.planDue,
    touch,
    goOn: isToldToGoOn(loaded),
    mayLeave: mayLeave({ now, contact, location, records }),
    consented: records.consents.some((consent) => covers(consent, now)),
    underWay: records.underWay,
    texted: records.texted,
  }
}

/** A person gave the contact back and wants the bot to go on at once. */
export const isToldToGoOn = ({ rows }: Pick<LoadedTurn, 'rows'>): boolean =>
  rows.some(({ kind, body }) => kind === 'command' && (body as { command?: string } | null)?.command === 'continue')

type Leaving = Pick<Asking, 'contact' | 'location' | 'records'> & { now: Date }

/** After the caps free, the window: outside it the next opening and up to twenty minutes by hash, so that not all leave at once. */
function mayLeave({ now, contact, location, records }: Leaving): Unasked['mayLeave'] {
  const caps = capsVerdict({ proactive: true, now, sent: records.sent, caps: location.caps })
  const freeAt = caps.verdict === 'pass' ? now : caps.freesAt
  if (caps.verdict !== 'pass' && freeAt === null) return { at: null, reason: caps.code }
  const from = freeAt ?? now
  const { zone: contactZone, postalCode, state, phone } = contact
  const window = sendingWindow({ now: from, contactZone, postalCode, state, phone, trustContactZone: location.trust_contact_zone })
  const reason = caps.verdict === 'pass' ? 'window' : caps.code
  return { at: window.open ? from : new Date(window.opensAt.getTime() + spreadMinutes(contact.contactId) * 60_000), reason }
}
