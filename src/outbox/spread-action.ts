import type { NewAction } from './outbox.store.ts'

export type Spreading = { locationId: string; contactId: string; id: string; suppressionId: string; phone: string | null; ordinal?: number }

/** Carries an opt-out to the phone and its other contacts; one for each suppression. */
export const optOutSpread = ({ locationId, contactId, id, suppressionId, phone, ordinal = 0 }: Spreading): NewAction => ({
  locationId,
  contactId,
  id,
  ordinal,
  turnId: null,
  class: 'internal',
  action: { kind: 'spread_opt_out', suppression_id: suppressionId, phone },
  thing: null,
  naturalKey: `spread:${suppressionId}`,
  afterId: null,
  ownerN: 0,
})
