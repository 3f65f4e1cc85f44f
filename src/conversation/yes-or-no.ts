import type { QuestionKey } from './reading.ts'

const YES_OR_NO: ReadonlySet<QuestionKey> = new Set<QuestionKey>([
  'confirm_buyer',
  'confirm_seller',
  'timeline_acceptable',
  'liens',
  'repairs',
  'listing_history',
  'financing',
])

/** Whether a question of ours can be answered with yes or no. */
export const isYesOrNo = (pending: QuestionKey | null): boolean => pending !== null && YES_OR_NO.has(pending)
