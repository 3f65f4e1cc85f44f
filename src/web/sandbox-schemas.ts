import { z } from 'zod'

/** What the sandbox phone sends and shows. The schemas check, describe and type the same thing. */

const id = z.string().min(1).max(255)
const owner = z.enum(['lead', 'buyer', 'seller', 'human', 'nobody'])
const written = z
  .string()
  .min(1)
  .max(10_000)
  .refine((text) => text.trim() !== '', 'the text is blank')

export const contactParams = z.object({ id })

export const newContactBody = z.object({
  first_name: z.string().trim().min(1).max(100).optional(),
  tags: z.array(z.string().trim().min(1).max(100)).max(20).optional(),
  source: z.string().trim().max(100).optional(),
})
export const textBody = z.object({ text: written })

export const contactCreated = z.object({ contact_id: z.string() })
export const messageSent = z.object({ message_id: z.string() })
export const released = z.object({ owner })

export const overviewSchema = z.object({
  mode: z.literal('demo'),
  location: z.object({
    location_id: z.string(),
    name: z.string(),
    agent: z.string(),
    service_areas: z.array(z.string()),
    zone: z.string(),
  }),
  contacts: z.array(
    z.object({
      contact_id: z.string(),
      name: z.string().nullable(),
      phone: z.string().nullable(),
      last_text: z.string().nullable(),
      owner,
    }),
  ),
})

const message = z.object({
  id: z.string(),
  direction: z.enum(['inbound', 'outbound']),
  author: z.enum(['contact', 'bot', 'human', 'automation']),
  /** Null once erased. */
  text: z.string().nullable(),
  at: z.string(),
  status: z.string().nullable(),
  /** Outbound only: how many SMS it is billed as. */
  segments: z.number().int().optional(),
})

const fact = z.object({
  field: z.string(),
  value: z.unknown(),
  confidence: z.number(),
  approximate: z.boolean(),
  source_message_id: z.string(),
  status: z.enum(['current', 'superseded', 'excluded', 'declined']),
})

const crmCall = z.object({ at: z.string(), method: z.string(), path: z.string(), status: z.number().int().nullable(), body: z.unknown() })

const turn = z.object({
  turn_id: z.string(),
  at: z.string(),
  bot: z.string().nullable(),
  /** Ids of the messages and other arrivals it answers; a message's is its id in the thread. */
  covers: z.array(z.string()),
  reply: z.string().nullable(),
  suppressed_reason: z.string().nullable(),
  why: z.unknown(),
  understanding: z.unknown(),
  goal: z.unknown(),
  verdicts: z.unknown(),
  timings: z.unknown(),
})

const action = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  reason: z.string().nullable(),
  payload: z.unknown(),
  at: z.string(),
})

export const contactSchema = z.object({
  contact: z.object({
    contact_id: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    tags: z.array(z.string()),
    fields: z.record(z.string(), z.unknown()),
  }),
  owner,
  owner_reason: z.string().nullable(),
  /** The bot that speaks, or would after a release. */
  bot: z.enum(['lead', 'buyer', 'seller']).nullable(),
  temperature: z.enum(['hot', 'warm', 'cold']).nullable(),
  score: z.number().nullable(),
  scores: z.record(z.string(), z.unknown()).nullable(),
  language: z.enum(['en', 'es']),
  facts: z.array(fact),
  thread: z.array(message),
  crm_calls: z.array(crmCall),
  turns: z.array(turn),
  actions: z.array(action),
})

export type NewContact = z.infer<typeof newContactBody>
export type SandboxOverview = z.infer<typeof overviewSchema>
export type SandboxContact = z.infer<typeof contactSchema>
export type SandboxOwner = z.infer<typeof owner>
export type CrmCall = z.infer<typeof crmCall>
