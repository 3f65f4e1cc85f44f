import type { Answers, TalkTopic } from './wordings.ts'

/** English answers about the talk itself: its language, its questions, the meeting it leads to, and both sides of a move. */
export const talkAnswersEn: Pick<Answers, TalkTopic> = {
  both_sides: {
    any: [
      'Yes, both: {agent_first} sells the one and helps you find the next, so the dates fit.',
      'Both sides, yes. {agent_first} plans the sale and the purchase as one.',
      'Yes, selling and buying, in the order that suits you.',
      'We do both, and {agent_first} lines the two up so you move once.',
    ],
  },
  bring: {
    any: [
      'Nothing to bring, your questions are enough.',
      'No need to bring a thing.',
      'Just yourself; {agent_first} has the rest.',
      'Nothing at all, your questions will do.',
    ],
  },
  where_meet: {
    any: [
      'By phone, unless you and {agent_first} agree on a place.',
      "It's a call first, so there is nowhere to drive.",
      '{agent_first} calls you; a place to meet comes after that.',
      'On the phone to begin with.',
    ],
    buyer: [
      "It's a call: {agent_first} phones you at this number.",
      'By phone, at this number, so there is nowhere to drive.',
      '{agent_first} calls you here; meeting in person comes after.',
      'On the phone to begin with, at this number.',
    ],
    seller: [
      'At your place: {agent_first} comes to you.',
      "{agent_first} comes to the house, so you don't drive anywhere.",
      'At the house itself, so {agent_first} can see it.',
      'Right at the house, with you.',
    ],
  },
  who_comes: {
    any: [
      "That will be {agent_first}; I'm the automated assistant and stay with the texts.",
      '{agent_first}, not me: I am the automated assistant.',
      "You'll have {agent_first}. I'm the automated assistant here.",
      'With {agent_first}; the texts are from me, the automated assistant.',
    ],
  },
  why_all: {
    any: [
      'Fair question: it helps {agent_first} come prepared, and you can skip any of it.',
      'So {agent_first} can be useful from the first minute. Skip whatever you like.',
      'It saves you a long call later, and you can leave out what you want.',
      'Because each answer changes what {agent_first} would do. None of it is a must.',
    ],
  },
  in_language: {
    any: ['English it is.', 'English, no problem.', 'Of course, in English.', 'Happy to, in English.'],
  },
}
