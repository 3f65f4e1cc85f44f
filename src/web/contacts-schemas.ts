import { z } from 'zod'
import { BOT_NAMES } from '../conversation/owner.ts'
import { locationQuery, reasonSchema } from './change.ts'
import { correctedFacts } from './corrected-facts.ts'

/** What a person does to a contact's conversation. The schemas check, describe and type the same thing. */

export const contactParams = z.object({ id: z.string().min(1).max(128).describe("The contact's id.") })

const asked = locationQuery.extend({ reason: reasonSchema.optional().describe('Kept in the audit.') })
const owner = z.enum([...BOT_NAMES, 'human', 'nobody'])
const version = z.number().int().describe('The version of the conversation after the change.')
const stopped = z
  .array(z.strictObject({ action_id: z.string(), text: z.string().nullable() }))
  .describe('Texts of a bot that were stopped before they left.')

export const takeOverBody = asked
export const takenOver = z.strictObject({ contact_id: z.string(), owner, version, stopped })

export const releaseBody = asked.extend({
  bot: z.enum(BOT_NAMES).optional().describe('To this bot; else to the one it had.'),
  continue_now: z.boolean().default(false).describe('The bot asks its open question now, as far as consent and hours allow.'),
})
export const ownerBody = asked.extend({ bot: z.enum(BOT_NAMES) })
export const ownerSet = z.strictObject({ contact_id: z.string(), owner, version })

export const answerBody = asked.extend({
  text: z
    .string()
    .min(1)
    .max(1_600)
    .refine((text) => text.trim() !== '', 'the text is blank')
    .describe('Your own words. They leave through HighLevel as a text of the team; the bot falls silent.'),
})
export const answered = z.strictObject({
  contact_id: z.string(),
  action_id: z.string(),
  owner,
  version,
  segments: z.number().int().describe('How many SMS it is billed as.'),
  warnings: z.array(z.string()).describe('What the gate would hold against it; a person may say it all the same.'),
  stopped,
})

export const holdReleaseBody = locationQuery.extend({ reason: reasonSchema })
export const holdReleased = z.strictObject({ contact_id: z.string(), holds: z.number().int(), texts: z.number().int() })

export const optOutBody = asked.extend({
  cause: z.enum(['human', 'complaint']).default('human').describe('human: they told a person of the team; complaint: they complained.'),
})

export const optedOut = z.strictObject({ contact_id: z.string(), suppression_id: z.string(), version, is_new: z.boolean() })

export const factsBody = asked.extend({
  facts: correctedFacts.describe('What is so, by field; null where what is on record is wrong and nothing better is known.'),
})
export const factsCorrected = z.strictObject({
  contact_id: z.string(),
  version,
  changed: z.array(z.string()).describe('The fields that said something else before.'),
})
