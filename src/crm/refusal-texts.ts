import type { CrmErrorReason } from './crm-port.ts'

/** HighLevel has no machine codes for a refusal; its words are matched in order, the first row wins. All words of `all` must stand in the text. */
export type RefusalText = { all: readonly string[]; reason: CrmErrorReason }

/** Raise with every change of a row below, so that a stored refusal says by which table it was read. */
export const REFUSAL_TEXTS_VERSION = '2026-06-19.1'

/** A refused send. `duplicate` is no refusal but a doubt: the thread decides. */
export const SEND_REFUSALS: readonly RefusalText[] = [
  { all: ['unsubscribed'], reason: 'unsubscribed' },
  { all: ['dnd is active'], reason: 'dnd' },
  { all: ['missing phone'], reason: 'no_phone' },
  { all: ['phone number', 'invalid'], reason: 'bad_number' },
  { all: ['limit', 'exceeded'], reason: 'sending_limit' },
  { all: ['limit', 'reached'], reason: 'sending_limit' },
  { all: ['inactive'], reason: 'location_inactive' },
  { all: ['duplicate'], reason: 'duplicate' },
  { all: ['empty'], reason: 'empty' },
]

/** A refused booking. The words for a slot that is gone are not documented. */
export const BOOKING_REFUSALS: readonly RefusalText[] = [
  { all: ['slot', 'no longer'], reason: 'slot_taken' },
  { all: ['slot', 'not available'], reason: 'slot_taken' },
  { all: ['slot', 'unavailable'], reason: 'slot_taken' },
  { all: ['slot', 'taken'], reason: 'slot_taken' },
  { all: ['slot', 'booked'], reason: 'slot_taken' },
]

/** The reason a refusal's text gives, else `invalid`. */
export function refusalReason(text: string, table: readonly RefusalText[]): CrmErrorReason {
  const plain = text.replaceAll(/\s+/g, ' ').toLowerCase()
  return table.find((row) => row.all.every((word) => plain.includes(word)))?.reason ?? 'invalid'
}
