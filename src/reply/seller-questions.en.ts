import type { Questions, SellerQuestionKey } from './wordings.ts'

/** English questions about the home a seller has; the rules of `questions.en` hold for them too. */
export const sellerQuestionsEn: Pick<Questions, SellerQuestionKey> = {
  property_address: {
    1: [
      "What's the address of the place?",
      "And what's the address?",
      'What address should I put down?',
      "What's the street address of the home?",
      "Where in {area} is it, what's the street address?",
    ],
    2: [
      "What's the street and number?",
      'Which street is it on, and what number?',
      '{if_no_city}Which street is it on, and in which city?',
    ],
    3: ["For real numbers we need the house itself: what's the address?", 'Back to the house: what address should the team look at?'],
    options: [
      'Full address, just the street, or the ZIP code: which can you share?',
      'Which is easiest to send: street and number, or the cross streets?',
    ],
  },
  timeline_acceptable: {
    1: [
      'Would a sale in 30 to 45 days work for you?',
      '{lives_there}Would moving in 30 to 45 days be doable?',
      'If it sold in 30 to 45 days, would that work?',
      'Is closing within 30 to 45 days doable?',
    ],
    2: [
      'Would 45 days to close be okay, or do you need longer?',
      'About six weeks to close: too fast, or fine?',
      'Would about six weeks suit you, or later?',
    ],
    3: ['Back to timing: could 30 to 45 days work?', 'On the closing date: is about 45 days possible, yes or no?'],
    options: ['Would 30 days, 45 days or 60 days suit you best?', 'Which is closest: 30 days, 45 days, or later than that?'],
  },
  condition: {
    1: [
      'Is it move-in ready, or does it need work?',
      'What shape is the place in?',
      "How's the house holding up?",
      'If a buyer walked in tomorrow, what would need fixing?',
    ],
    2: [
      'Which fits the house best: ready as is, a few small fixes, or big repairs?',
      'Is it ready as is, or is there paint, roof or plumbing to do?',
      'How is the house: small fixes, big repairs, or ready to go?',
    ],
    3: ['Back to the house itself: ready as is, or some work first?', 'One more on the place: what does it need before a sale?'],
    options: ['Ready as is, small fixes, or big repairs?', 'Which fits: move-in ready, paint and carpet, or something big like the roof?'],
  },
  price_point: {
    1: [
      'What price would make you happy to sell?',
      'What were you hoping to get for it?',
      'Do you have a price in mind for it?',
      'What price feels right to you?',
    ],
    2: ['A rough number is fine: about how much?', "Is there a number you wouldn't go below?", 'Roughly what number are you hoping for?'],
    3: ['Back to price: what number would you say yes to?', 'One number left: what price would you want for it?'],
    options: [
      'Is there a figure in mind already, or would you rather hear from {agent_first} first?',
      'Which is it: a number in mind, only a lowest one, or none yet?',
    ],
  },
  liens: {
    1: [
      'Is there a mortgage or anything else owed on the house?',
      'About how much is left on the loan, if any?',
      'Is anything still owed on the place?',
      'Are there any loans or liens on it?',
    ],
    2: [
      'Is there still a loan on it, or is it paid off?',
      'A mortgage, something else, or nothing owed?',
      'Still paying on it, or all clear?',
    ],
    3: ['One for the paperwork: is anything owed on the house?', 'Back to the loan: is there a balance left on it?'],
    options: ['A mortgage, another loan, or all paid off?', 'Which fits: one loan, more than one, or nothing owed?'],
  },
  repairs: {
    1: [
      'Any repairs or upgrades in the last few years?',
      'What have you fixed or updated since you bought it?',
      'Is there work a buyer would want to know about?',
      'What has been redone, and what still needs doing?',
    ],
    2: ['Roof, kitchen, baths: anything new there?', 'Which part was redone last?', 'What is newest in the house, and what is oldest?'],
    3: ['Back to the upgrades: what has been done to the place?', 'One more on the house: any repairs still open?'],
    options: ['New roof, new kitchen, something else, or nothing lately?', 'Which fits: work done, work still needed, or neither?'],
  },
  listing_history: {
    1: [
      'Has the place been listed before?',
      'Have you tried to sell it before?',
      'Was it on the market in the last couple of years?',
      'Has it been up for sale at any point?',
    ],
    2: ['Was it listed in the past year, yes or no?', 'Listed before, or first time?', 'Was it on the market once already?'],
    3: ['One small thing: was the house listed before?', 'Back to this one: has it been on the market already?'],
    options: ['Never listed, listed before, or listed right now?', 'Which fits: first time, or tried once already?'],
  },
  decision_maker: {
    1: [
      'Who decides with you on the sale?',
      'Does someone decide with you, or is it your call alone?',
      'Does anyone else need to say yes?',
      'Is anyone else on the title or part of the decision?',
    ],
    2: ['Does someone else have a say, yes or no?', 'You and someone else, or just you?', 'Is it a joint decision, or yours alone?'],
    3: ['One last bit: is anyone else part of the decision?', 'So no one is left out: who has a say in the sale?'],
    options: ['Just you, you and one more, or a few people?', 'Which fits: your call, a joint call, or somebody else decides?'],
  },
}
