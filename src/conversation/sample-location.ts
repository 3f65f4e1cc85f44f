import { BOT_FIELDS } from './bot-fields.ts'
import { locationSchema } from './location.ts'
import type { Location } from './location.ts'

/** The built-in location of the demo, the replay and the tests: invented people, numbers nobody owns. */
export const sampleLocation: Location = locationSchema.parse({
  location_id: 'loc_sample',
  name: 'Foothill Crest Realty, Rancho Cucamonga',
  auth: { kind: 'pit', token: 'pit-sample' },
  zone: 'America/Los_Angeles',
  agent: 'Jorge Salas',
  brokerage: 'Foothill Crest Realty',
  dre_number: '01234567',
  human_phone: '+19095550100',
  service_areas: ['Rancho Cucamonga', 'Upland', 'Ontario', 'Fontana', 'Chino Hills'],
  place_aliases: { rancho: 'Rancho Cucamonga', rc: 'Rancho Cucamonga' },
  price_range: { min: 200_000, max: 800_000 },
  custom_fields: Object.fromEntries(BOT_FIELDS.map((field) => [field, `cf_${field}`])),
  pipeline: { pipeline_id: 'pipe_main', stage_id: 'stage_new' },
  calendar_id: 'cal_main',
  calendar_hours: { days: [1, 2, 3, 4, 5, 6], open: 9, close: 17 },
})
