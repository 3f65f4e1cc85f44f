import { z } from 'zod'
import { FACT_VALUES } from '../conversation/fact-values.ts'
import type { ActKind, Flag, QuestionKey } from '../conversation/reading.ts'
import { isZone } from '../location-check.ts'
import { faultSchema } from './line-tool.ts'

/** The questions a text may answer, by the names of the file format; `price` asks a seller for the price they want. */
export const ASKED = [
  'property_address',
  'motivation',
  'timeline',
  'timeline_acceptable',
  'condition',
  'price',
  'price_point',
  'area',
  'beds',
  'financing',
  'decision_maker',
  'liens',
  'repairs',
  'listing_history',
  'contact_method',
] as const satisfies readonly QuestionKey[]

const orLeaveOut = (choices: readonly string[]) => `is none of the choices; use one of ${choices.join(', ')}, or leave it out`

const BOTS = ['lead', 'buyer', 'seller'] as const

export const idSchema = z
  .string('is missing or no string; give each line an id, for example "id":"1"')
  .describe('Any string; the answer carries it back.')
export const textSchema = (what: string) => z.string(`is missing or no string; write ${what} as a string`)
export const botSchema = z.enum(BOTS, orLeaveOut(BOTS)).nullish()
export const flagOf = (what: string) =>
  z.boolean('is neither true nor false; write one of them without quotes, or leave it out').nullish().describe(what)

/** One line of `jorge understand`. Fields that are not named here are ignored; an optional one may be null. */
export const understandInput = z
  .object({
    id: idSchema,
    text: textSchema('what the contact wrote').describe('What the contact wrote.'),
    bot: botSchema.describe('The bot that owns the conversation. Absent: lead.'),
    opted_out: flagOf('The contact asked for no more texts, in words of their own; then a plain "yes" asks for them again.'),
    asked: z.enum(ASKED, orLeaveOut(ASKED)).nullish().describe('What our last text asked. Absent: nothing.'),
    offered_slots: z
      .array(
        z.iso.datetime({
          offset: true,
          error: 'is no time; write ISO 8601 with an offset, for example "2026-03-12T10:00:00-07:00", or leave offered_slots out',
        }),
      )
      .max(2, 'are too many; at most two times are on offer at once')
      .nullish()
      .describe('Starts of the appointments our last text offered, the earlier first. Absent: none.'),
    now: z.iso
      .datetime({
        offset: true,
        error: 'is no time; write ISO 8601 with an offset, for example "2026-03-02T10:00:00-08:00", or leave it out',
      })
      .nullish()
      .describe('When the text is read, which dates are counted from. Absent: the time at which the command started.'),
    time_zone: z
      .string('is no time zone; use an IANA name, for example "America/Los_Angeles", or leave it out')
      .refine(isZone, 'is no time zone that is known; use an IANA name, for example "America/Los_Angeles", or leave it out')
      .nullish()
      .describe("The contact's IANA zone. Absent: the location's."),
  })
  .describe('One line of the input of jorge understand.')

export type UnderstandLine = z.infer<typeof understandInput>

const ACTS = [
  'answer',
  'question',
  'objection',
  'stall',
  'greeting',
  'thanks',
  'refusal',
  'request_human',
  'correction',
  'identity_question',
  'slot_choice',
  'wrong_number',
  'solicitation',
  'crisis',
  'hostile',
  'empty',
  'other',
] as const satisfies readonly ActKind[]

const FLAGS = [
  'optout_unclear',
  'wrong_number',
  'solicitation',
  'renter',
  'agent_represented',
  'third_party',
  'referral',
  'distress',
  'crisis',
  'hostile',
  'threat',
  'minor',
  'legal_contact',
  'deletion_request',
  'unknown_language',
  'price_open',
  'approval_expired',
  'approval_denied',
] as const satisfies readonly (Flag | 'optout_unclear')[]

const score = z.number().min(0).max(0.99)

const answerSchema = z
  .strictObject({
    id: z.string(),
    language: z.enum(['en', 'es']).describe('The language to answer in.'),
    consent: z.enum(['none', 'optout', 'optin', 'help']),
    acts: z.array(z.enum(ACTS)).describe('What the text does, each kind once, in the order of the text.'),
    intent: z.strictObject({ buyer: score, seller: score }).describe('Scores of this text alone.'),
    facts: z.strictObject(FACT_VALUES).partial().describe('What a turn would store. What the text does not state is absent.'),
    flags: z
      .array(z.enum(FLAGS))
      .optional()
      .describe('Absent when there is none. optout_unclear: it may ask us to stop, a person decides.'),
  })
  .describe('The reading of a text.')

export const understandOutput = z.union([answerSchema, faultSchema]).describe('One line of the output of jorge understand.')

export type UnderstandAnswer = z.infer<typeof answerSchema>
