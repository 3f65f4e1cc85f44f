import { locationSchema } from './location.ts'
import type { Location } from './location.ts'

/** Every custom field the three bots write, by name. */
const FIELDS = [
  'bot_type',
  'lead_score',
  'lead_temperature',
  'buyer_temperature',
  'buyer_price_min',
  'buyer_price_max',
  'buyer_beds_min',
  'buyer_baths_min',
  'buyer_sqft_min',
  'buyer_location',
  'pre_approval_status',
  'property_preferences',
  'property_address',
  'seller_motivation',
  'timeline_urgency',
  'property_condition',
  'price_expectation',
  'questions_answered',
  'seller_temperature',
  'frs_score',
  'pcs_score',
  'offer_type',
]

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
  custom_fields: Object.fromEntries(FIELDS.map((field) => [field, `cf_${field}`])),
  pipeline: { pipeline_id: 'pipe_main', stage_id: 'stage_new' },
  calendar_id: 'cal_main',
  calendar_hours: { days: [1, 2, 3, 4, 5, 6], open: 9, close: 17 },
})
