import { z } from 'zod'
import { HANDOFF_BLOCKS } from '../conversation/handoff/evaluate-handoff.ts'
import { HANDOFF_ROUTES } from '../conversation/handoff/handoff-route.ts'
import { BOT_NAMES } from '../conversation/owner.ts'
import { OUTCOMES } from '../conversation/handoff/outcomes.ts'
import { locationQuery } from './change.ts'
import { pageQuery } from './cursor.ts'

/** Handoffs as people read and ask for them. The schemas check, describe and type the same thing. */

const text = z.string()
const count = z.number().int()
const score = z.number().min(0).max(1)
const instant = z.iso.datetime({ offset: true })
const route = z.enum(HANDOFF_ROUTES)

export const handoffsQuery = pageQuery.extend({
  ...locationQuery.shape,
  kind: z.enum(['bot', 'human']).default('bot').describe('From bot to bot, or requests for a person.'),
  route: route.optional(),
  status: z.string().max(20).optional().describe('executed, blocked, failed; of requests for a person: open, closed.'),
  reason: z.string().max(60).optional().describe('Why it was stopped; of requests for a person: the cause.'),
  contact_id: z.string().max(128).optional(),
  from: instant.optional(),
  to: instant.optional(),
})
export type HandoffsQuery = z.output<typeof handoffsQuery>
export const ofContactQuery = handoffsQuery.omit({ contact_id: true })

export const handoffItem = z.strictObject({
  id: text,
  kind: z.enum(['bot', 'human']),
  contact_id: text,
  at: text,
  status: text,
  reason: text.nullable().describe('Why it was stopped, or what a person was asked for.'),
  route: text.nullable(),
  via: text.nullable(),
  scores: z.strictObject({ buyer: score, seller: score }).nullable(),
  threshold: score.nullable(),
  threshold_adjustment: z.number().nullable().describe('What of the threshold the route had learned by then.'),
  processing_ms: z.number().nullable(),
  retry_at: text.nullable(),
  outcome: text.nullable(),
  priority: text.nullable(),
  answer_by: text.nullable(),
  closed_at: text.nullable(),
})
export type HandoffItem = z.output<typeof handoffItem>

export const summaryQuery = locationQuery.extend({
  from: instant.optional().describe('Default: a day before `to`.'),
  to: instant.optional().describe('Default: now.'),
  include_seed: z.enum(['true', 'false']).default('false').describe('Whether outcomes invented to begin with are counted too.'),
})

const perRoute = <Value extends z.ZodType>(value: Value) => z.record(route, value)
export const handoffSummary = z.strictObject({
  from: text,
  to: text,
  total_handoffs: count.describe('Attempts that passed every gate.'),
  successful_handoffs: count,
  failed_handoffs: count,
  blocked_total: count,
  blocked_by_reason: z.record(z.enum(HANDOFF_BLOCKS), count),
  blocked_by_circular: count,
  blocked_by_rate_limit: count,
  blocked_by_performance: count,
  success_rate: z.number().nullable(),
  avg_processing_time_ms: z.number().nullable(),
  handoffs_by_route: perRoute(count),
  handoffs_by_hour: z.array(count).length(24).describe('By local hour of the location.'),
  peak_hour: count.nullable(),
  outcomes: perRoute(z.strictObject({ successful: count, failed: count, reverted: count, timeout: count, open: count })),
  thresholds: perRoute(
    z.strictObject({
      base: score,
      adjustment: z.number(),
      effective: score,
      used: count,
      rate: score.nullable(),
      seeded: z.boolean(),
      reason: text,
    }),
  ),
  human_handoffs: z.strictObject({
    requested: count,
    open: count,
    late: count,
    by_trigger: z.record(text, count),
    by_source: z.record(z.enum([...BOT_NAMES, 'none']), count).describe('By the bot whose turn asked.'),
  }),
})

export const deferralItem = z.strictObject({
  id: text,
  contact_id: text,
  route: text,
  attempt: count,
  due_at: text,
  status: text,
  reason: text.nullable(),
  created_at: text,
})
export type DeferralItem = z.output<typeof deferralItem>

export const outcomeBody = locationQuery.extend({ outcome: z.enum(OUTCOMES) })
export const outcomeSet = z.strictObject({ handoff_id: text, outcome: z.enum(OUTCOMES) })
export const resetBody = locationQuery.extend({ reason: z.string().trim().min(1).max(500).optional() })
export const routeReset = z.strictObject({ route, reset: z.literal(true) })
export const routeParams = z.object({ route })
export const handoffParams = z.object({ id: z.string().min(1).max(200) })

export const handoffBody = locationQuery.extend({
  target_bot: z.string().max(40).optional().describe('Absent: the bot that follows from the scores.'),
  scores: z.strictObject({ buyer: z.number(), seller: z.number() }).optional().describe('Default: what the conversation came to.'),
  reason: z.string().trim().min(1).max(500).optional().describe('Kept in the audit.'),
})
/** The gates of a handoff, in their order. */
export const CHECKS = ['lock', 'performance', 'circular', 'rate'] as const

export const handoffResult = z.strictObject({
  status: z.enum(['proceed', 'executed', 'blocked', 'none']),
  handoff_executed: z.boolean(),
  handoff_id: text.nullable(),
  source_bot: text,
  target_bot: text.nullable(),
  confidence: z.number().nullable(),
  threshold: z.number().nullable(),
  threshold_base: z.number().nullable(),
  threshold_adjustment: z.number().nullable().describe('What the route learned from its outcomes, as far as it counts.'),
  ask_to_confirm: z.boolean(),
  parked_intent: z.enum(['buyer', 'seller']).nullable(),
  reason_code: text.nullable(),
  reason: text.max(160),
  retry_at: text.nullable().describe('The first moment at which this gate would pass.'),
  checks: z.array(z.enum(CHECKS)).describe('The gates that were passed, in their order.'),
  actions: z.array(z.strictObject({ type: text })),
  context_expires_at: text.nullable().describe('Until when what the source bot knew is told to the next one.'),
  processing_ms: z.number().nullable(),
})
export type HandoffResult = z.output<typeof handoffResult>
