/** What the carrier made of a text, as the CRM shows it. */
export type Delivery = 'delivered' | 'failed' | 'pending'

const DELIVERED = new Set(['delivered', 'read', 'opened', 'clicked'])
const FAILED = new Set(['failed', 'undelivered', 'opt_out'])

/** HighLevel's word for a message's state; a word nobody told us is no end. */
export function deliveryOf(status: string | null): Delivery {
  const word = status?.trim().toLowerCase() ?? ''
  if (DELIVERED.has(word)) return 'delivered'
  return FAILED.has(word) ? 'failed' : 'pending'
}

/** The carrier blocks the sender for good; other codes (unreachable, unknown, landline) may pass. */
const PERMANENT_CODES = new Set(['30004'])

/** Whether one failure is enough: a second text would end the same way. */
export const isPermanent = (code: string | null): boolean => code !== null && PERMANENT_CODES.has(code)

/** When an accepted text is looked at, in seconds after it left; each look happens once. */
export const DELIVERY_LOOKS = [60, 300, 1_800] as const
