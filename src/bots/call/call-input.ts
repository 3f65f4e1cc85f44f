import { z } from 'zod'
import { toE164 } from '../../lib/phone.ts'
import type { BotName } from '../../conversation/owner.ts'

/** The wire form of a call of a bot. The schemas check, describe and type the same thing. */

const NAME_MOST = 200
const METADATA_BYTES = 4_096
/** The days of the lead's follow-up sequence. */
const SEQUENCE_DAYS = [0, 3, 7, 14, 30] as const

const conversationId = z
  .string()
  .min(1, 'must not be empty')
  .max(128, 'must have at most 128 characters')
  // `-` stands for no contact in our own keys.
  .refine((id) => id.trim() !== '' && id !== '-' && !/[\p{Cc}\p{Cs}]/u.test(id), 'must be the id of a contact')
  .describe("The contact's id in HighLevel, or your own for a contact that HighLevel does not have.")

const name = z.string().max(NAME_MOST).optional()
const phone = z
  .string()
  .refine((text) => toE164(text) !== null, 'must be a phone number')
  .optional()
  .describe('E.164, or the national form of a US number.')
const email = z.email('must be an e-mail address').optional()

const historySchema = z
  .array(
    z.strictObject({
      role: z.enum(['user', 'assistant', 'human']).describe('user: the contact; assistant: a bot; human: a colleague.'),
      content: z.string(),
      at: z.iso.datetime({ offset: true }).optional(),
    }),
  )
  .optional()
  .describe('What was said before, oldest first; the last 50 are used, and none of a contact that has a conversation here.')

const shared = {
  conversation_id: conversationId,
  user_message: z.string().describe('What the contact wrote.'),
  conversation_history: historySchema,
  metadata: z
    .record(z.string(), z.string())
    .refine((map) => Buffer.byteLength(JSON.stringify(map)) <= METADATA_BYTES, 'must have at most 4 KiB')
    .optional()
    .describe('Kept with the text; no bot and no model reads it.'),
  handoff_context: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('What another bot knew, not older than 24 hours; one that is not valid is left aside with a note.'),
  create: z.boolean().optional().describe('Begin a contact that nobody knows, without phone or e-mail.'),
  dry_run: z.boolean().optional().describe('Decide and answer, and keep nothing.'),
}

export const leadInput = z.strictObject({
  ...shared,
  lead_name: name,
  lead_phone: phone,
  lead_email: email,
  sequence_day: z
    .union(SEQUENCE_DAYS.map((day) => z.literal(day)))
    .optional()
    .describe('The day of your own sequence that this text answers; kept with it.'),
})
export const buyerInput = z.strictObject({ ...shared, buyer_name: name, buyer_phone: phone, buyer_email: email })
export const sellerInput = z.strictObject({ ...shared, seller_name: name, seller_phone: phone, seller_email: email })

export type LeadInput = z.input<typeof leadInput>
export type BuyerInput = z.input<typeof buyerInput>
export type SellerInput = z.input<typeof sellerInput>

export const CALL_INPUTS = { lead: leadInput, buyer: buyerInput, seller: sellerInput } as const satisfies Record<BotName, z.ZodType>
