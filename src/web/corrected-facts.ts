import { z } from 'zod'
import { FACT_FIELDS, type FactField, type FactValue } from '../conversation/fact.ts'
import { FACT_VALUES } from '../conversation/fact-values.ts'
import { isOwnKey } from '../conversation/own-key.ts'

const amount = z.number().min(0).max(1_000_000_000)
const words = z.string().trim().min(1).max(120)

/** Words of closed lists, as scores and scripts know them. */
const CLOSED = {
  condition: z.enum(['move_in_ready', 'minor_repairs', 'major_repairs']),
  financing: z.enum(['approved', 'in_progress', 'none', 'cash']),
  motivation: z.enum([
    'relocation',
    'job',
    'job_relocation',
    'downsizing',
    'upgrading',
    'divorce',
    'inherited',
    'financial',
    'retiring',
    'tired_landlord',
    'growing_family',
    'first_home',
    'investment',
    'leaving_rental',
    'schools',
    'other',
    'curious',
  ]),
  area: z.array(words).min(1).max(10),
  liens: z.union([z.literal('none'), z.array(words).min(1).max(10)]),
}

/** A chosen time is an appointment, and no fact to correct. */
const FIELDS = FACT_FIELDS.filter((field) => field !== 'slot')

/** A value as a person gives it: bounded, and of the closed list where the field has one. */
function valueOf(field: (typeof FIELDS)[number]): z.ZodType {
  if (Object.hasOwn(CLOSED, field)) return CLOSED[field as keyof typeof CLOSED]
  const known = FACT_VALUES[field]
  return known instanceof z.ZodNumber ? amount : known instanceof z.ZodString ? words : known
}

/** Facts that a person puts right, by field; the keys of a location's own questions begin with `own_`. */
export const correctedFacts = z
  .object(Object.fromEntries(FIELDS.map((field) => [field, valueOf(field).nullable().optional()])))
  .catchall(words.nullable())
  .superRefine((facts, context) => {
    const named = Object.keys(facts)
    if (named.length === 0) context.addIssue({ code: 'custom', message: 'names no fact' })
    for (const key of named)
      if (!isOwnKey(key) && !FIELDS.some((field) => field === key))
        context.addIssue({ code: 'custom', path: [key], message: 'is no field of a fact' })
  })
  .transform((facts) =>
    Object.entries(facts).flatMap(([field, value]) =>
      value === undefined ? [] : [{ field: field as FactField, value: value as FactValue | null }],
    ),
  )
