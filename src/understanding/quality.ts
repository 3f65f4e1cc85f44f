import type { Act, Extracted, QuestionKey } from '../conversation/reading.ts'
import { answersPending, isIntentQuestion } from './answering.ts'
import { isYesOrNo } from '../conversation/yes-or-no.ts'

const ACKNOWLEDGED = new Set(
  'ok okay k kk sure yes yeah yep yup no nope cool fine alright thanks gracias vale bueno sale dale si claro great perfect perfecto got it sounds good then all right understood noted esta bien listo entendido acuerdo de'.split(
    ' ',
  ),
)
const HEDGES = new Set(
  'maybe might possibly perhaps depends dunno unsure someday eventually quizas quiza talvez depende idea sure know se'.split(' '),
)

export type QualitySource = {
  acts: readonly Act[]
  facts: readonly Extracted[]
  words: readonly string[]
  intents: number
  /** A plain yes or no answers whether something still holds. */
  confirms: boolean
}

/** How well a text answers the pending question, 0 to 1. */
export function qualityOf({ acts, facts, words, intents, confirms }: QualitySource, pending: QuestionKey | null): number {
  const best = Math.max(0, ...facts.filter((fact) => answersPending(fact, pending)).map((fact) => fact.confidence))
  if (best >= 0.8 || answersPlainly(acts, intents, pending) || (confirms && saysYesOrNo(acts))) return 1
  if (best >= 0.5) return 0.7
  if (facts.some((fact) => fact.polarity === 'affirmed' && fact.confidence >= 0.5)) return 0.6
  if (acts.some((act) => act.kind === 'question' || (act.kind === 'objection' && act.confidence >= 0.7))) return 0.5
  if (intents > 0) return 0.6
  if (
    acts.some((act) => act.kind === 'answer' && act.about === 'maybe') ||
    words.some((word) => HEDGES.has(word) && word !== 'sure' && word !== 'know' && word !== 'se')
  )
    return 0.3
  if (words.length > 0 && words.length <= 4 && words.every((word) => ACKNOWLEDGED.has(word))) return 0.2
  return 0
}

/** A yes or no to a yes/no question, or a stated wish to the question what they want to do. */
function answersPlainly(acts: readonly Act[], intents: number, pending: QuestionKey | null): boolean {
  if (isIntentQuestion(pending) && intents > 0) return true
  return isYesOrNo(pending) && saysYesOrNo(acts)
}

const saysYesOrNo = (acts: readonly Act[]): boolean =>
  acts.some((act) => act.kind === 'answer' && (act.about === 'yes' || act.about === 'no'))
