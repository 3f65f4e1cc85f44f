import { z } from 'zod'
import { BOT_NAMES } from '../../conversation/owner.ts'
import { QUESTION_KEYS } from '../../conversation/reading.ts'

/** What a called bot answers. Unknown is null, never a guess. The schemas check, describe and type the same thing. */

const bot = z.enum(BOT_NAMES)
const temperature = z.enum(['hot', 'warm', 'cold'])
const score = z.number()
const text = z.string()
const dollars = z.number().nullable()

export const ENGAGEMENTS = ['new', 'qualifying', 'nurturing', 'qualified', 'booked', 'stalled', 'dormant', 'opted_out', 'human'] as const

const STEPS = [...QUESTION_KEYS, 'awaiting_input', 'booking', 'booked', 'silent', 'opt_out', 'human'] as const

const handoff = z.strictObject({
  status: z.enum(['executed', 'proceed', 'blocked', 'none']),
  handoff_executed: z.boolean(),
  source_bot: bot.nullable(),
  target_bot: bot.nullable(),
  confidence: z.number().nullable().describe('The score of the target.'),
  threshold: z.number().nullable(),
  ask_to_confirm: z.boolean(),
  reason_code: text.nullable(),
  reason: text.max(160),
  actions: z.array(z.strictObject({ type: text })),
})

const action = z.strictObject({
  id: text,
  type: text.describe('send_sms, add_tag, set_field …'),
  status: z.enum(['planned', 'queued', 'sending', 'accepted', 'failed', 'unknown', 'unknown_final', 'cancelled']),
  reason: text.nullable(),
  after: text.nullable().describe('The action this one waits for.'),
  payload: z.record(z.string(), z.unknown()).nullable(),
})

const fact = z.strictObject({
  value: z.unknown(),
  confidence: z.number(),
  source_message_id: text,
  stated_at: text,
})

const common = {
  response_content: text.describe('What is said, word for word; empty where the bot is silent on purpose.'),
  lead_id: text.describe('The contact.'),
  bot: bot.nullable().describe('The bot that wrote.'),
  owner: z.enum([...BOT_NAMES, 'human', 'nobody']).describe('Who may speak to the contact after the turn.'),
  current_step: z
    .union([z.enum(STEPS), z.templateLiteral(['own_', z.string()])])
    .describe("The item now asked; `own_` begins one of the location's own."),
  engagement_status: z.enum(ENGAGEMENTS),
  temperature: temperature.nullable(),
  lead_score: score.nullable(),
  priority: z.enum(['review_required', 'high', 'normal']).nullable(),
  meets_criteria: z.boolean().nullable(),
  commission_estimate: dollars,
  frs_score: score.nullable(),
  pcs_score: score.nullable(),
  composite_score: score.nullable(),
  coverage: score.nullable().describe('The share of the financial readiness score that rests on known facts.'),
  handoff_signals: z.strictObject({
    buyer_intent_score: score,
    seller_intent_score: score,
    detected_intent_phrases: z.array(text).describe("In the contact's words."),
  }),
  handoff: handoff.nullable(),
  ab_test: z.array(z.strictObject({ experiment_id: text, variant: text })).describe('Experiments that shaped this text.'),
  facts: z.record(z.string(), fact),
  actions: z.array(action).describe('What will be done in HighLevel, in order.'),
  silence_reason: text.nullable(),
  human_handoff: z
    .strictObject({
      trigger: text,
      priority: z.enum(['urgent', 'high', 'normal', 'low']),
      note_id: text.nullable(),
      task_id: text.nullable(),
    })
    .nullable()
    .describe('A person who is asked for, with the actions that tell them.'),
  notes: z.array(text),
  brain: z.enum(['rules', 'llm']).nullable().describe('What phrased the text.'),
}

export const leadResult = z.strictObject(common)

export const buyerResult = z.strictObject({
  ...common,
  buyer_temperature: temperature.nullable(),
  is_qualified: z.boolean(),
  financial_readiness_score: score,
  buying_motivation_score: score,
  budget_range: z.strictObject({ min: dollars, max: dollars }).nullable(),
  buying_power: dollars,
  debts_known: z.boolean(),
  affordability_tier: z.enum(['entry', 'mid', 'luxury']).nullable(),
  pre_approval_status: text.nullable(),
  property_preferences: z.strictObject({
    beds_min: z.number().nullable(),
    baths_min: z.number().nullable(),
    sqft_min: z.number().nullable(),
    areas: z.array(text).nullable(),
  }),
  questions_answered: z.number().int(),
})

export const sellerResult = z.strictObject({
  ...common,
  seller_temperature: temperature.nullable(),
  property_address: text.nullable(),
  seller_motivation: text.nullable(),
  relocation_destination: text.nullable(),
  timeline_acceptable: z.boolean().nullable(),
  timeline_urgency: z.enum(['accepted', 'conflict']).nullable(),
  property_condition: text.nullable(),
  price_expectation: dollars,
  offer_type: z.enum(['wholesale', 'listing']).nullable(),
  seller_liens: z.array(text).nullable().describe('Empty: they said there are none.'),
  seller_repairs: text.nullable(),
  seller_listing_history: text.nullable(),
  seller_decision_maker: text.nullable(),
  seller_contact_method: text.nullable(),
  questions_answered: z.number().int(),
  script_length: z.number().int(),
  next_steps: z.array(text).describe('What comes next: ask_<question>, offer_appointment, human_follow_up, wait.'),
})

export type LeadResult = z.infer<typeof leadResult>
export type BuyerResult = z.infer<typeof buyerResult>
export type SellerResult = z.infer<typeof sellerResult>
export type CallResults = { lead: LeadResult; buyer: BuyerResult; seller: SellerResult }

export const CALL_RESULTS = { lead: leadResult, buyer: buyerResult, seller: sellerResult } as const
