import { sellerQuestionsEn } from './seller-questions.en.ts'
import type { Questions } from './wordings.ts'

/**
 * English questions. Each ends in its only question mark; none offers an opt-out word as an answer, and what one offers can be
 * answered in a word. Asked for a yes or no, a yes means the same in every wording of a question.
 */
export const questionsEn: Questions = {
  intent: {
    1: [
      'Are you thinking of buying, selling, or a bit of both?',
      'What can I look into for you, a home to buy or one to sell?',
      'Is this about a home you want to buy, or one you own?',
      'Which one is it for you, buying or selling?',
    ],
    2: [
      'If you had to pick one for now: find a home, or sell the one you have?',
      'Is it more about buying, or more about selling?',
      'Which of the two feels closer right now, buying or selling?',
    ],
    3: ['Coming back to this one: is it more buying or more selling?', 'So I send you the right things: mostly buying, or mostly selling?'],
    options: ['Is it buying, selling, both, or just looking around?', 'Which comes closest: find a home, sell one, or a bit of both?'],
  },
  confirm_buyer: {
    1: [
      'Is finding a home to buy the main thing?',
      'Sounds like you want to buy. Do I have that right?',
      'Would buying be the main goal here?',
      "So we're looking for a place to buy, is that it?",
    ],
    2: ["Just so I don't guess: buying, yes or no?", 'Is it a home to buy, or something else?', 'Is buying what you have in mind?'],
    3: ['Back to the basics for a second: are you looking to buy?', 'Should I keep this about buying a home?'],
    options: ['Is it buying, selling, or something else?', 'Which fits: a home to buy, one to sell, or neither?'],
  },
  confirm_seller: {
    1: [
      'Would selling be the main thing, if the numbers work?',
      'Sounds like you may sell. Do I have that right?',
      'Is selling your place the main goal here?',
      'So this is about selling a home you own, is that it?',
    ],
    2: [
      "Just so I don't guess: selling, yes or no?",
      'Is it selling your place, or something else?',
      'Is selling it something you would look at?',
    ],
    3: ['Back to the basics for a second: are you looking to sell?', 'Should I keep this about selling your home?'],
    options: ['Is it selling, buying, or something else?', 'Which fits: a home to sell, one to buy, or neither?'],
  },
  which_first: {
    1: [
      'Which comes first for you, selling the current place or buying the next one?',
      'Do you need to sell first, or buy first?',
      'What should we look at first, selling or buying?',
      'Where would you like to begin, buying or selling?',
    ],
    2: [
      'If it had to be one this month: sell, or buy the next place?',
      'Is it easier for you to sell first or to buy first?',
      'Would you rather sell and then buy, or buy and then sell?',
    ],
    3: ['One thing I still need: do we begin with selling or with buying?', 'So I line it up right: sell first, or buy first?'],
    options: ['Sell first, buy first, or both at once?', 'Which fits: selling first, buying first, or both together?'],
  },
  area: {
    1: [
      'Which area do you have in mind?',
      'What part of town is it about?',
      'Which city are we talking about?',
      'Where should I be looking?',
    ],
    2: [
      'Is it closer to {area_1}, {area_2}, or somewhere else?',
      'Would {area_1} or {area_2} work, or another city?',
      'Which city or ZIP code comes closest?',
    ],
    3: [
      'I still need the area: which city comes to mind first?',
      'Back to the map for a second: which city should I note?',
      'Is it one city for you, or are you open to a few?',
    ],
    options: ['Is it {area_1}, {area_2}, or another city?', 'Is it in {areas}, or somewhere else?'],
  },
  timeline: {
    1: [
      'What timing do you have in mind?',
      'How soon would you want this done?',
      "Is there a month you're aiming for?",
      'When would you like this to happen?',
      '{if_buyer}When would you like to be in?',
      '{approved}With the letter in hand, how soon would you like to be in?',
    ],
    2: [
      'Is it more like the next month or two, or later this year?',
      'Would it be within 3 months, 6 months, or more like a year?',
      'Roughly which month would suit you?',
    ],
    3: ['One I skipped: roughly which month are you aiming for?', 'Back to timing: is it the next few months, or next year?'],
    options: ['Within a month, in 2 or 3 months, later this year, or no rush?', 'Which fits: 30 days, 90 days, 6 months, or no date yet?'],
  },
  price: {
    1: [
      'What price range are you thinking of?',
      'Roughly what price are we talking about?',
      'Do you have a price in mind, even a rough one?',
      'What would you want to stay under?',
    ],
    2: [
      'Is it closer to {price_low}, {price_mid} or {price_high}?',
      'Even a rough number helps: about how much?',
      'Would something around {price_mid} be in range, or what number is?',
    ],
    3: ['Back to price for a second: what rough number should I note?', 'One more number: about what price feels right?'],
    options: [
      'Around {price_low}, around {price_mid}, around {price_high}, or more?',
      'Which is closest: {price_low}, {price_mid} or {price_high}?',
    ],
  },
  contact_method: {
    1: [
      "What's a good way and time for {agent_first} to reach you?",
      'Would you rather get a call, a text or an email, and when?',
      'When is a good time to talk, and on which number?',
      'How do you like to be reached, and what time of day?',
    ],
    2: [
      'Call or text, which do you like better?',
      'Mornings or evenings, which is easier for a call?',
      'Is text the easiest, or do you like a call?',
    ],
    3: ['So the team reaches you right: call, text or email?', 'Back to this one: what time of day is best for you?'],
    options: ['Call, text or email?', 'Which is easiest: a call in the morning, a call in the evening, or text?'],
  },
  property_needs: {
    1: [
      'How many bedrooms, and roughly what price?',
      'What should the place have: beds, baths, price?',
      'What are the must-haves, bedrooms and budget to begin with?',
      'How many beds do you need, and up to what price?',
      '{if_no_area}Which area, how many bedrooms, and up to what price?',
      'For {area}, how many bedrooms and roughly what price?',
    ],
    2: [
      'To begin simple: 2, 3 or 4 bedrooms?',
      'Just the bedrooms for now: how many at least?',
      'Or begin with the budget: up to about how much?',
    ],
    3: ['So I can sort the listings: how many beds, or up to what price?', 'Back to the wish list: how many bedrooms should I put down?'],
    options: ['Is it 2 bedrooms, 3, or 4 and up?', 'Which budget is closest: {price_low}, {price_mid} or {price_high}?'],
  },
  beds: {
    1: [
      'How many bedrooms do you need?',
      'What number of bedrooms works for you?',
      'How many beds should it have at least?',
      "What's the fewest bedrooms you could do with?",
    ],
    2: ['2, 3 or 4 bedrooms, which is closest?', 'Is 3 the number, or is it 2 or 4?', 'Just a number for the bedrooms: how many?'],
    3: ['One detail for the search: how many bedrooms at least?', 'Back to size: how many beds should I put down?'],
    options: ['Is it 2, 3, 4 or more bedrooms?', 'Which is closest: 2 beds, 3 beds, or 4?'],
  },
  financing: {
    1: [
      'Have you talked to a lender yet, or would it be cash?',
      'Are you paying cash or working with a lender?',
      'Paying cash, or with a loan?',
      'Would you pay cash, or are you working on a loan?',
      'For homes around {price}, would that be cash or a loan?',
    ],
    2: [
      'Which fits best: cash, letter in hand, or not talked to a lender yet?',
      'Do you have a pre-approval letter, or not yet?',
      'Cash, already approved, or too early to say?',
    ],
    3: ['Sellers ask this first: would it be cash or a loan?', 'Back to the money side: has a lender looked at your numbers yet?'],
    options: [
      'Cash, letter in hand, talking to a lender, or not yet?',
      'Which fits: paying cash, already approved, or still to ask a lender?',
    ],
  },
  motivation: {
    1: [
      'What has you thinking of a move?',
      "What's behind the move, if you don't mind me asking?",
      'What got you thinking about it?',
      "What's the main reason for the move?",
      '{if_seller}What has you thinking of selling, and where to next?',
      '{if_seller}Why sell now, and where would you go?',
      '{if_buyer}What has you looking to buy?',
    ],
    2: [
      "What's behind it: work, space, or something else?",
      'Is it for work, for the money, or just time for a change?',
      'Is it a job, the size of the place, or another reason to move?',
    ],
    3: ["It helps to know why: what's the main reason to move?", "One I left open: what's the move for?"],
    options: ['A job, more room, less room, money, or something else?', 'Which is closest: work, space, money, or just time for a change?'],
  },
  ...sellerQuestionsEn,
}
