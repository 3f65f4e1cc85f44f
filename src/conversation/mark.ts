import type { ConversationState } from './state.ts'

/** What the state remembers under the objections without being one: said once, or standing until something ends it. */
export type Mark =
  | 'help'
  | 'hostile'
  | 'soft_refusal'
  | 'renter'
  | 'agent_represented'
  | 'let_go'
  | 'attachment'
  | 'person_offered'
  | 'call_offered'
  | 'sooner_asked'
  | 'asked_back'
  | 'agreement_asked'
  | 'aside'
  | 'feeling'
  | 'family_feeling'
  | 'turned_down'
  | 'day_asked'
  | 'which_time'
  | 'wrapped_up'
  | 'area_told'
  | 'identity_told'

const MARKS: ReadonlySet<string> = new Set<Mark>([
  'help',
  'hostile',
  'soft_refusal',
  'renter',
  'agent_represented',
  'let_go',
  'attachment',
  'person_offered',
  'call_offered',
  'sooner_asked',
  'asked_back',
  'agreement_asked',
  'aside',
  'feeling',
  'family_feeling',
  'turned_down',
  'day_asked',
  'which_time',
  'wrapped_up',
  'area_told',
  'identity_told',
])

/** What stands only until the contact's next text. */
export const UNTIL_NEXT_TEXT = ['person_offered', 'call_offered', 'agreement_asked', 'aside'] as const satisfies readonly Mark[]

/** Qualification ended: nothing of the script is asked until a text shows a wish to buy or sell. */
const CLOSING_MARKS = ['renter', 'agent_represented', 'soft_refusal'] as const satisfies readonly Mark[]

export const isMarked = ({ objections }: ConversationState, mark: Mark): boolean => objections[mark]?.resolved === false

/** Why the script is closed to this contact, or null. */
export const closedBy = (state: ConversationState): (typeof CLOSING_MARKS)[number] | null =>
  CLOSING_MARKS.find((mark) => isMarked(state, mark)) ?? null

/** Whether our last text asked something beside the script, so that a plain yes or no is about that. */
export const askedAside = (state: ConversationState): boolean => UNTIL_NEXT_TEXT.some((mark) => isMarked(state, mark))

/** Objections proper, still open. */
export const openObjections = ({ objections }: ConversationState): string[] =>
  Object.keys(objections).filter((type) => !MARKS.has(type) && objections[type]?.resolved === false)

/** What the commitment score sees of the contact's objections. */
export function objectionStanding(state: ConversationState): 'none' | 'open' | 'resolved' | 'refused' {
  if (isMarked(state, 'soft_refusal')) return 'refused'
  if (openObjections(state).length > 0) return 'open'
  return Object.keys(state.objections).some((type) => !MARKS.has(type)) ? 'resolved' : 'none'
}
