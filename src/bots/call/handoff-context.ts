import { z } from 'zod'
import { FACT_FIELDS, type FactValue } from '../../conversation/fact.ts'
import { FACT_VALUES } from '../../conversation/fact-values.ts'
import type { HandedFact } from '../../conversation/heard.ts'
import { BOT_NAMES } from '../../conversation/owner.ts'
import { STORED_FROM } from '../../conversation/merge-facts.ts'

const LIFE_MS = 24 * 3_600_000
const SKEW_MS = 60_000
/** Older facts are to be confirmed by the contact before they count. */
const FACT_LIFE_MS = 90 * 24 * 3_600_000

/** The part that is used; the rest of a context may say what it likes. */
const contextSchema = z.object({
  source_bot: z.enum(BOT_NAMES),
  target_bot: z.enum(BOT_NAMES),
  contact_id: z.string().optional(),
  created_at: z.iso.datetime({ offset: true }),
  facts: z
    .array(
      z.object({
        field: z.enum(FACT_FIELDS),
        value: z.unknown(),
        unit: z.enum(['usd', 'usd_per_month', 'usd_per_year', 'days', 'sqft', 'percent']).nullish(),
        confidence: z.number().min(0).max(1),
        source_message_id: z.string().min(1).max(255),
        stated_at: z.iso.datetime({ offset: true }),
      }),
    )
    .max(100)
    .default([]),
})

/**
 * The facts of a handoff context, or null when it does not count: no time, older than 24 hours, from the future, of
 * another contact, or of another shape.
 */
export function readHandoffContext(raw: unknown, at: { contactId: string; now: Date }): HandedFact[] | null {
  const parsed = contextSchema.safeParse(raw)
  if (!parsed.success) return null
  const { created_at, contact_id, facts } = parsed.data
  const age = at.now.getTime() - Date.parse(created_at)
  if (age >= LIFE_MS || age < -SKEW_MS || (contact_id !== undefined && contact_id !== at.contactId)) return null
  return facts
    .filter((fact) => FACT_VALUES[fact.field].safeParse(fact.value).success && isUsable(fact, at.now))
    .map(({ source_message_id: sourceMessageId, stated_at: statedAt, value, unit, ...fact }) => ({
      ...fact,
      value: value as FactValue,
      unit: unit ?? null,
      sourceMessageId,
      statedAt,
    }))
}

const isUsable = ({ confidence, stated_at }: { confidence: number; stated_at: string }, now: Date): boolean =>
  confidence >= STORED_FROM && now.getTime() - Date.parse(stated_at) < FACT_LIFE_MS
