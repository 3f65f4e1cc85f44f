import { z } from 'zod'
import { ownQuestionsSchema, scriptsSchema, textsSchema } from './location-texts.ts'

const tag = z.string().trim().min(1)

/** One HighLevel location: who answers, where, and with which words. The schema of the locations file. */
export const locationSchema = z.strictObject({
  location_id: z.string().min(1).max(64),
  name: z.string().min(1),
  auth: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pit'), token: z.string().min(1) }),
    /** What is left out is the process's own: GHL_CLIENT_ID, GHL_CLIENT_SECRET, PUBLIC_URL. */
    z.strictObject({
      kind: z.literal('oauth'),
      client_id: z.string().min(1).optional(),
      client_secret: z.string().min(1).optional(),
      redirect_uri: z.url().optional(),
    }),
  ]),
  webhook_secrets: z
    .array(z.strictObject({ secret: z.string().min(32), until: z.iso.datetime({ offset: true }).optional() }))
    .max(2)
    .default([]),
  app_id: z.string().optional(),
  zone: z.string().default('America/Los_Angeles'),
  agent: z.string().min(1),
  brokerage: z.string().min(1),
  dre_number: z.string().regex(/^\d{8}$/, 'must be 8 digits'),
  human_phone: z.string().min(10),
  language: z.enum(['en', 'es']).default('en'),
  activation: z.enum(['all', 'tagged']).default('all'),
  service_areas: z.array(z.string().min(1)).min(1),
  place_aliases: z.record(z.string(), z.string()).default({}),
  price_range: z.strictObject({ min: z.number().int().positive(), max: z.number().int().positive() }),
  school_year_end: z
    .string()
    .regex(/^\d\d-\d\d$/)
    .default('06-10'),
  script: z.enum(['simple', 'full', 'hybrid']).default('simple'),
  scripts: scriptsSchema.prefault({}),
  own_questions: ownQuestionsSchema.default({}),
  texts: textsSchema.prefault({}),
  handoffs: z
    .strictObject({
      enabled: z.boolean().default(true),
      lead_to_buyer: z.number().min(0.5).max(0.95).default(0.7),
      lead_to_seller: z.number().min(0.5).max(0.95).default(0.7),
      buyer_to_seller: z.number().min(0.5).max(0.95).default(0.8),
      seller_to_buyer: z.number().min(0.5).max(0.95).default(0.6),
    })
    .prefault({}),
  debounce_seconds: z.number().min(0).max(120).optional(),
  debounce_max_seconds: z.number().min(0).max(120).optional(),
  silence_tags: z.array(tag).default(['AI-Off', 'Stop-Bot', 'Jorge-Active', 'Qualified', 'Seller-Qualified']),
  routing_tags: z
    .strictObject({ lead: tag.default('Needs Qualifying'), buyer: tag.default('Buyer-Lead'), seller: tag.default('Seller-Lead') })
    .prefault({}),
  custom_fields: z.record(z.string(), z.string()).default({}),
  workflows: z.strictObject({ hot_buyer: z.string().optional(), hot_seller: z.string().optional() }).prefault({}),
  pipeline: z.strictObject({ pipeline_id: z.string(), stage_id: z.string() }).optional(),
  calendar_id: z.string().optional(),
  calendar_hours: z.strictObject({ days: z.array(z.number().int().min(1).max(7)), open: z.number(), close: z.number() }).optional(),
  /** Who is offered times: hot contacts, or warm ones too; and how long an appointment is. */
  booking: z
    .strictObject({ from: z.enum(['hot', 'warm']).default('hot'), minutes: z.number().int().min(5).max(480).default(30) })
    .prefault({}),
  assigned_user_id: z.string().optional(),
  from_number: z.string().optional(),
  /** Whether a person's call takes the conversation over, as what they write does. */
  calls_take_over: z.boolean().default(false),
  suppression_group: z.string().optional(),
  url_allow_list: z.array(z.string()).default([]),
  provider_confirms: z.enum(['auto', 'always', 'never']).default('auto'),
  provider_answers_help: z.boolean().default(true),
  append_opt_out: z.boolean().default(false),
  trust_contact_zone: z.boolean().default(false),
  caps: z
    .strictObject({
      proactive_per_24h: z.number().int().min(0).max(3).default(3),
      proactive_per_30d: z.number().int().min(0).max(20).default(20),
      replies_per_hour: z.number().int().min(1).max(30).default(30),
    })
    .prefault({}),
  /** Texts to a contact who fell silent: the open question again after so many hours, then by days. */
  follow_ups: z
    .strictObject({
      enabled: z.boolean().default(true),
      first_nudge_hours: z.union([z.literal(1), z.literal(4), z.literal(24)]).default(1),
    })
    .prefault({}),
  /** A conversation that a person took over goes back to its bot when nobody wrote for so many hours; absent: never by itself. */
  release_after_hours: z.number().int().min(1).max(8_760).optional(),
  /** Who is written to first: contacts that get a routing tag, and new ones of these sources. */
  first_touch: z.strictObject({ tags: z.boolean().default(true), sources: z.array(tag).default([]) }).prefault({}),
  /** What a lead source proves: the contact consented to be texted by asking there. A source that is not here proves nothing. */
  consent_sources: z.record(tag, z.enum(['express_written', 'inquiry', 'existing_client'])).default({}),
  daily_sms_limit: z.number().int().positive().optional(),
  /** Texts, facts and notes go so many months after the contact's last text. */
  retention_months: z.number().int().min(1).max(60).default(24),
})

export type Location = z.infer<typeof locationSchema>
export type ProvenConsent = Location['consent_sources'][string]
