import type { Location } from '../conversation/location.ts'
import type { LocationSeed } from '../demo/highlevel/sim-locations.ts'

/** A location as the simulated CRM must know it: its token, custom fields and pipeline. */
export const simulatedLocation = (location: Location): LocationSeed => ({
  id: location.location_id,
  token: location.auth.token,
  customFields: Object.entries(location.custom_fields).map(([name, id]) => ({ id, name })),
  ...(location.pipeline
    ? { pipelines: [{ id: location.pipeline.pipeline_id, name: 'Leads', stages: [{ id: location.pipeline.stage_id, name: 'New' }] }] }
    : {}),
})
