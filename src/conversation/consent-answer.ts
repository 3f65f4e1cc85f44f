/** What a model may answer when it is asked whether a text wants no more texts. */
export const CONSENT_ANSWERS = ['optout', 'pause_request', 'not_optout', 'unsure'] as const
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number]

/** What came of the question about one text whose consent the rules left unclear: the model's answer, or why there is none. */
export type ConsentSettled = { answer: ConsentAnswer; model: string } | { answer: null; cause: string }
