import { z } from 'zod'
import { BOT_NAMES } from '../conversation/owner.ts'
import { ENGAGEMENTS } from '../bots/call/call-result.ts'
import { locationQuery } from './change.ts'
import { pageQuery } from './cursor.ts'

/** Conversations as lists and screens show them. The schemas check, describe and type the same thing. */

const yes = z.stringbool().optional()
const owner = z.enum([...BOT_NAMES, 'human', 'nobody'])
const bot = z.enum(BOT_NAMES)
const temperature = z.enum(['hot', 'warm', 'cold'])
const instant = z.iso.datetime({ offset: true })
const text = z.string()

export const conversationsQuery = pageQuery.extend({
  location_id: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .describe('May be left out by a token of one location; `all` for an admin of every location.'),
  owner: owner.optional(),
  bot: bot.optional().describe('The bot that has the contact, or had it last.'),
  temperature: temperature.optional(),
  waiting: yes.describe('Whether the last word is the contact’s.'),
  failed: yes.describe('Whether a turn was given up and the lane waits for a person, or HighLevel did not know who wrote.'),
  handoff: yes.describe('Whether a person is asked for.'),
  opted_out: yes,
  from: instant.optional().describe('Active at or after.'),
  to: instant.optional().describe('Active before.'),
  q: z.string().trim().min(2).max(100).optional().describe('Words of a name or a text; operators only.'),
})

const contact = z.strictObject({
  contact_id: text,
  name: text.nullable(),
  phone: text.nullable(),
  email: text.nullable(),
  tags: z.array(text),
})

const humanHandoff = z.strictObject({ trigger: text, priority: z.enum(['urgent', 'high', 'normal', 'low']) })

const headFields = {
  location_id: text,
  contact,
  version: z.number().int(),
  active_at: text,
  owner,
  owner_reason: text.nullable(),
  bot: bot.nullable().describe('The bot that has the contact, or had it last.'),
  temperature: temperature.nullable(),
  lead_score: z.number().nullable(),
  last_text: z.strictObject({ text: text.nullable(), author: z.enum(['contact', 'bot', 'human', 'automation']), at: text }).nullable(),
  waiting_since: text.nullable().describe('Since when the last word is the contact’s.'),
  silence_tags: z.array(text).describe('Tags of the contact that keep the bots silent.'),
  follow_up_due: text.nullable(),
  human_handoff: humanHandoff.nullable(),
  opted_out: z.boolean(),
  held: z.boolean(),
  parked: z
    .boolean()
    .describe('A turn was given up and later texts wait, or HighLevel does not know who wrote: a person releases the contact.'),
}

export const conversationHead = z.strictObject(headFields)

const fact = z.strictObject({
  id: text,
  field: text,
  value: z.unknown(),
  unit: text.nullable(),
  confidence: z.number(),
  approximate: z.boolean(),
  basis: text,
  status: z.enum(['current', 'superseded', 'excluded', 'declined']),
  source_message_id: text,
  stated_at: text,
  turn_id: text,
})

export const conversationDetail = z.strictObject({
  ...headFields,
  language: z.enum(['en', 'es']),
  engagement_status: z.enum(ENGAGEMENTS),
  scores: z.record(z.string(), z.unknown()).nullable(),
  script: z.strictObject({
    bot,
    answered: z.number().int(),
    length: z.number().int(),
    open: z.array(text).describe('Questions whose answer is not known.'),
    asked: text.nullable().describe('The question our last text asked.'),
  }),
  facts: z.array(fact).describe('Current ones and those before them, oldest first.'),
  standing: z
    .strictObject({ suppressed: text.nullable(), held: z.array(text) })
    .describe('What forbids texts to the contact or its phone.'),
  appointments: z.array(z.strictObject({ id: text, status: text, starts_at: text.nullable(), ends_at: text.nullable() })),
  privacy_cases: z.array(z.strictObject({ id: text, kind: text, complete_by: text })).describe('Open requests about the contact’s data.'),
})

export const threadQuery = locationQuery.extend(pageQuery.shape)

const message = z.strictObject({
  kind: z.literal('message'),
  id: text,
  at: text,
  direction: z.enum(['inbound', 'outbound']),
  author: z.enum(['contact', 'bot', 'human', 'automation']),
  author_name: text.nullable().describe('Which bot, or which person.'),
  text: text.nullable().describe('Null once erased.'),
  status: text.nullable(),
  delivery: text.nullable().describe('What the carrier made of it.'),
  segments: z.number().int().nullable(),
  late: z.boolean().describe('It arrived more than five minutes after it was sent.'),
  turn_id: text.nullable().describe('The turn that read or wrote it.'),
})

const decision = z.strictObject({
  kind: z.literal('decision'),
  id: text,
  at: text,
  type: text,
  actor: text,
  turn_id: text.nullable(),
  details: z.record(z.string(), z.unknown()),
})

export const threadItem = z.union([message, decision])

export const turnParams = z.object({ id: z.string().min(1).max(128), turn: z.string().min(1).max(255) })

export const turnDetail = z.strictObject({
  turn_id: text,
  at: text,
  bot: text.nullable(),
  texts: z.array(z.strictObject({ id: text, text: text.nullable(), at: text })).describe('The inbound texts it answers.'),
  why: z.unknown(),
  goal: z.unknown(),
  understanding: z.unknown(),
  verdicts: z.unknown(),
  timings: z.unknown(),
  facts: z.array(fact),
  events: z.array(z.strictObject({ type: text, details: z.record(z.string(), z.unknown()) })),
  actions: z.array(
    z.strictObject({
      id: text,
      type: text,
      status: text,
      reason: text.nullable(),
      after: text.nullable(),
      payload: z.record(z.string(), z.unknown()).nullable(),
      attempts: z.array(z.strictObject({ at: text, result: text.nullable(), crm_status: z.number().int().nullable() })),
    }),
  ),
  config_version: text.nullable(),
  rule_version: z.number().int().nullable(),
})

export type ConversationsQuery = z.output<typeof conversationsQuery>
export type ConversationHead = z.infer<typeof conversationHead>
export type ConversationDetail = z.infer<typeof conversationDetail>
export type ThreadItem = z.infer<typeof threadItem>
export type ThreadMessage = z.infer<typeof message>
export type TurnDetail = z.infer<typeof turnDetail>
export type ShownFact = z.infer<typeof fact>
