import { z } from 'zod'
import { ANSWER_TOPICS } from './answer-topics.ts'
import { QUESTION_KEYS } from './reading.ts'

/** What a contact may object to or put off; each has a ladder of its own. */
export const RESISTANCES = [
  'loss_aversion',
  'anchoring',
  'neighbor_comp',
  'market_denial',
  'improvement_value',
  'general',
  'not_ready',
  'shopping',
  'credibility',
  'authority',
  'value',
  'affordability',
  'feature_gap',
  'location',
  'thinking',
  'get_back',
  'online_estimate',
  'has_agent',
  'just_looking',
  'bad_time',
] as const

const wordings = z.array(z.string().trim().min(1)).min(1)
const mode = z.enum(['add', 'replace']).default('add')

/** A list adds to the first asking; the long form names the rungs, and may replace instead. */
const questionTexts = z.union([
  wordings,
  z.strictObject({
    mode,
    ask: wordings.optional(),
    rephrase: wordings.optional(),
    again: wordings.optional(),
    options: wordings.optional(),
    why: wordings.optional(),
  }),
])

const answerTexts = z.union([wordings, z.strictObject({ mode, texts: wordings })])

const objectionTexts = z.strictObject({
  mode,
  acknowledge: wordings.optional(),
  clarify: wordings.optional(),
  reframe: wordings.optional(),
})

const languageTexts = z.strictObject({
  questions: z.partialRecord(z.enum(QUESTION_KEYS), questionTexts).default({}),
  answers: z.partialRecord(z.enum(ANSWER_TOPICS), answerTexts).default({}),
  objections: z.partialRecord(z.enum(RESISTANCES), objectionTexts).default({}),
})

/** Words of the location's own, by language. */
export const textsSchema = z.strictObject({ en: languageTexts.prefault({}), es: languageTexts.prefault({}) })

/** The questions of each bot, in order; a question left out is not asked. */
export const scriptsSchema = z.strictObject({
  lead: z.array(z.string()).min(1).optional(),
  buyer: z.array(z.string()).min(1).optional(),
  seller: z.array(z.string()).min(1).optional(),
})

const ownTexts = z.strictObject({
  ask: wordings,
  rephrase: wordings,
  again: wordings,
  options: wordings.optional(),
  why: wordings.optional(),
})

/** A question of the location's own: its answer is kept in the contact's words, and shown in `field` where one is named. */
const ownQuestion = z.strictObject({ field: z.string().min(1).optional(), en: ownTexts, es: ownTexts })

export const ownQuestionsSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_]{1,30}$/, 'must be a name of small letters, digits and _'),
  ownQuestion,
)

export type LanguageTexts = z.infer<typeof languageTexts>
export type OwnQuestion = z.infer<typeof ownQuestion>
