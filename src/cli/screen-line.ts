import { z } from 'zod'
import { faultSchema } from './line-tool.ts'
import { botSchema, flagOf, idSchema, textSchema } from './understand-line.ts'

const LANGUAGES = ['en', 'es'] as const

/** One line of `jorge screen`. Fields that are not named here are ignored; an optional one may be null. */
export const screenInput = z
  .object({
    id: idSchema,
    text: textSchema('the text that wants to leave').describe('The text that wants to leave.'),
    bot: botSchema.describe('The bot that says it. Every bot is held to the same rules.'),
    language: z
      .enum(LANGUAGES, 'is none of the choices; use en or es, or leave it out')
      .nullish()
      .describe('The language it has to be in. Absent: read from the text.'),
    first_message: flagOf('The first text to a phone: introduction and opt-out line are added where they lack. Absent: false.'),
  })
  .describe('One line of the input of jorge screen.')

export type ScreenLine = z.infer<typeof screenInput>

const answerSchema = z
  .strictObject({
    id: z.string(),
    verdict: z.enum(['pass', 'block', 'rewrite']).describe('rewrite: it may leave as `text` has it.'),
    stage: z.string().optional().describe('Of a blocked text: the stage that refused it.'),
    reason: z.string().optional().describe('Of a blocked text: the code of the rule.'),
    text: z.string().describe('The text as the stages left it.'),
    segments: z.int().min(0).describe('How many SMS it is billed as.'),
    encoding: z.enum(['GSM-7', 'UCS-2']),
  })
  .describe('The verdict on a text.')

export const screenOutput = z.union([answerSchema, faultSchema]).describe('One line of the output of jorge screen.')

export type ScreenAnswer = z.infer<typeof answerSchema>
