/** What a contact may ask that the rules answer in words of their own; the codes are those of `understanding/topic-phrases`. */
export const ANSWER_TOPICS = [
  'price_opinion',
  'commission',
  'cost',
  'process',
  'how_long',
  'see_home',
  'number_source',
  'other_clients',
  'instructions',
  'office',
  'preapproval',
  'buying_it',
  'licence',
  'rates',
  'lender_terms',
  'legal_tax',
  'as_is',
  'owe',
  'market',
  'service_area',
  'availability',
  'listings',
  'when_person',
  'how_are_you',
  'can_help',
  'still_here',
  'languages',
] as const

export type AnswerTopic = (typeof ANSWER_TOPICS)[number]

/** Answers that say a person finds out: the turn makes the task they announce. */
const FOR_A_PERSON: ReadonlySet<AnswerTopic> = new Set(['availability', 'listings', 'when_person'])

export const isForPerson = (topic: AnswerTopic): boolean => FOR_A_PERSON.has(topic)

export const isAnswerTopic = (about: string | undefined): about is AnswerTopic => ANSWER_TOPICS.some((topic) => topic === about)
