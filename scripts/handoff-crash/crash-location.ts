import type { Location } from '../../src/conversation/location.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'

/** The location of the run: of its custom fields only those a handoff writes, so that a turn is not a dozen calls. */
export const crashLocation: Location = {
  ...sampleLocation,
  location_id: 'loc_handoffs',
  auth: { kind: 'pit', token: 'pit-loc_handoffs' },
  custom_fields: { bot_type: 'cf_bot_type', last_handoff_at: 'cf_last_handoff_at' },
  follow_ups: { ...sampleLocation.follow_ups, enabled: false },
}
