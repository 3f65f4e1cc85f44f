import type { Questions } from './wordings.ts'

/** English questions. Each ends in its only question mark; none offers an opt-out word as an answer. */
export const questionsEn: Questions = {
  intent: {
    1: [
      'Are you thinking of buying, selling, or a bit of both?',
      'What can I look into for you, a home to buy or one to sell?',
      'Is this about a home you want to buy, or one you own?',
      'Which one is it for you, buying or selling?',
    ],
    2: ['Do you own a home you might sell, yes or no?', 'If you had to pick one for now: find a home, or sell the one you have?'],
    3: ['Coming back to this one: is it more buying or more selling?', 'So I send you the right things: mostly buying, or mostly selling?'],
    options: ['Is it buying, selling, both, or just looking around?', 'Which comes closest: find a home, sell one, or a bit of both?'],
  },
  confirm_buyer: {
    1: [
      'Is finding a home to buy the main thing?',
      'Sounds like you want to buy. Do I have that right?',
      'Would buying be the main goal here?',
      'So we are looking for a place to buy, is that it?',
    ],
    2: ["Just so I don't guess: buying, yes or no?", 'Is it a home to buy, or something else?'],
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
    2: ["Just so I don't guess: selling, yes or no?", 'Is it selling your place, or something else?'],
    3: ['Back to the basics for a second: are you looking to sell?', 'Should I keep this about selling your home?'],
    options: ['Is it selling, buying, or something else?', 'Which fits: a home to sell, one to buy, or neither?'],
  },
  which_first: {
    1: [
      'Which comes first for you, selling the current place or finding the next one?',
      'Do you need to sell first, or find the new place first?',
      'What should we look at first, the sale or the next home?',
      'Where would you like to begin, buying or selling?',
    ],
    2: ['Could you buy before you sell, yes or no?', 'If it had to be one this month: sell, or find the next place?'],
    3: ['One thing I still need: do we begin with the sale or with the new home?', 'So I line it up right: sale first, or new home first?'],
    options: ['Sell first, buy first, or both at once?', 'Which fits: the sale first, the new home first, or both together?'],
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
      'When would you like to be moved?',
      'What does your timing look like?',
      'Is there a month you have in mind?',
      'How soon would you want this done?',
      '{approved}With the letter in hand, how soon would you like to be in?',
    ],
    2: ['Is it more like the next month or two, or later this year?', 'Would three months from now be too soon, about right, or too late?'],
    3: ['One I skipped: roughly which month are you aiming for?', 'Back to timing: this season, or is it further out?'],
    options: ['Within a month, in 2 or 3 months, later this year, or no rush?', 'Which fits: 30 days, 90 days, 6 months, or no date yet?'],
  },
  price: {
    1: [
      'What price range do you have in mind?',
      'Roughly what price are we talking about?',
      'What number would you like to stay around?',
      'Do you have a price in mind, even a rough one?',
    ],
    2: ['Is it under {price_low}, up to {price_high}, or above that?', 'Would around {price_mid} be too low, too high, or about right?'],
    3: ['Back to price for a second: what rough number should I note?', 'One more number: about what price feels right?'],
    options: [
      'Under {price_low}, around {price_mid}, up to {price_high}, or more?',
      'Which is closest: {price_low}, {price_mid} or {price_high}?',
    ],
  },
  contact_method: {
    1: [
      'What is a good way and time for {agent_first} to reach you?',
      'Would you rather get a call, a text or an email, and when?',
      'When is a good time to talk, and on which number?',
      'How do you like to be reached, and what time of day?',
    ],
    2: ['Is a call okay, or do you prefer text?', 'Mornings or evenings, which is easier for a call?'],
    3: ['So the team reaches you right: call, text or email?', 'Back to this one: what time of day is best for you?'],
    options: ['Call, text or email?', 'Which is easiest: a call in the morning, a call in the evening, or text?'],
  },
  property_needs: {
    1: [
      'How many bedrooms, and roughly what price?',
      'What should the place have: beds, baths, price?',
      'Tell me what you need: how many beds, and up to what price?',
      'What are the must-haves, bedrooms and budget to begin with?',
      'For {area}, how many bedrooms and roughly what price?',
    ],
    2: ['To begin simple: 2, 3 or 4 bedrooms?', 'Would a 3-bedroom do, or do you need more room?'],
    3: [
      'So I can sort the listings: how many beds, or up to what price?',
      'Back to the wish list: what matters most, beds, price or size?',
    ],
    options: ['Is it 2 bedrooms, 3, or 4 and up?', 'Which budget is closest: {price_low}, {price_mid} or {price_high}?'],
  },
  beds: {
    1: [
      'How many bedrooms do you need?',
      'What number of bedrooms works for you?',
      'How many beds should it have at least?',
      'Bedrooms: what is the least you could do with?',
    ],
    2: ['Would 3 bedrooms be enough, yes or no?', '2, 3 or 4 bedrooms, which is closest?'],
    3: ['One detail for the search: how many bedrooms at least?', 'Back to size: how many beds should I put down?'],
    options: ['Is it 2, 3, 4 or more bedrooms?', 'Which is closest: 2 beds, 3 beds, or 4?'],
  },
  financing: {
    1: [
      'Have you talked to a lender yet, or would it be cash?',
      'Are you paying cash or working with a lender?',
      'How would you pay for it, cash or a loan?',
      'Is a lender already involved, or is it early for that?',
      'For homes around {price}, is it cash or a loan?',
    ],
    2: ['Do you have a pre-approval letter, yes or no?', 'Which fits best: cash, letter in hand, or not talked to a lender yet?'],
    3: ['Sellers ask this first, so once more: cash or a lender?', 'Back to the money side: has a lender looked at your numbers yet?'],
    options: [
      'Cash, letter in hand, talking to a lender, or not yet?',
      'Which fits: paying cash, already approved, or still to ask a lender?',
    ],
  },
  motivation: {
    1: [
      'What has you thinking of a move?',
      'What brings the move on?',
      'What would the move do for you?',
      'What got you thinking about this?',
      'What is behind the move, if I may ask?',
    ],
    2: ['Is it work, space, or something else?', 'Is it more about needing a change, or about the money side?'],
    3: ['It helps to know the why: what is the main reason to move?', 'One I left open: what is the move for?'],
    options: ['A job, more room, less room, money, or something else?', 'Which is closest: work, space, money, or just time for a change?'],
  },
  property_address: {
    1: [
      "What's the address of the place?",
      'What is the address there?',
      'Which address should I put down?',
      "What's the street address of the home?",
      "Where in {area} is it, what's the street address?",
    ],
    2: ['Just the street and number is fine. What are they?', 'Which street is it on, and in which city?'],
    3: ['To get real numbers I need the place itself: what is the address?', 'Back to the house: what address should the team look at?'],
    options: [
      'Full address, just the street, or the ZIP code: which can you share?',
      'Which is easiest to send: street and number, or the cross streets and city?',
    ],
  },
  timeline_acceptable: {
    1: [
      'Would a sale in 30 to 45 days work for you?',
      'Could you be out in 30 to 45 days?',
      'If it sold in 30 to 45 days, would that work?',
      'Is closing within 30 to 45 days doable?',
    ],
    2: ['Is 45 days okay, or do you need longer?', 'About six weeks to close: too fast, or fine?'],
    3: ['Back to timing: could 30 to 45 days work after all?', 'On the closing date: is about 45 days possible, yes or no?'],
    options: ['Would 30 days, 45 days or 60 days suit you best?', 'Which is closest: 30 days, 45 days, or later than that?'],
  },
  condition: {
    1: [
      'Is it move-in ready, or does it need work?',
      'What shape is the place in?',
      'How would you describe the condition of the house?',
      'If a buyer walked in tomorrow, what would need fixing?',
    ],
    2: ['Closest fit: ready as is, a few small fixes, or big repairs?', 'Anything big like roof, plumbing or foundation, yes or no?'],
    3: ['Back to the house itself: ready as is, or some work first?', 'One more on the place: does it need repairs before a sale?'],
    options: ['Ready as is, small fixes, or big repairs?', 'Which fits: move-in ready, paint and carpet, or something big like the roof?'],
  },
  price_point: {
    1: [
      'What price would make you happy to sell?',
      'What number would make it worth it for you?',
      'Do you have a price in mind for it?',
      'What would you want to walk away with as a sale price?',
    ],
    2: ['Even a rough one: closer to {price_low}, {price_mid} or {price_high}?', 'Is there a number you would not go below?'],
    3: ['Back to price: what number would you say yes to?', 'One number left: what sale price would feel right to you?'],
    options: [
      'Is it closer to {price_low}, {price_mid}, {price_high}, or no number yet?',
      'Which number is nearest: {price_low}, {price_mid} or {price_high}?',
    ],
  },
  liens: {
    1: [
      'Is there a mortgage or anything else owed on the house?',
      'About how much is left on the loan, if any?',
      'Is anything still owed on the place?',
      'Are there any loans or liens on it?',
    ],
    2: ['Is it paid off, yes or no?', 'A mortgage, something else, or nothing owed?'],
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
    2: ['Roof, kitchen, baths: anything new there?', 'Would you fix things first, or sell it as is?'],
    3: ['Back to the upgrades: what has been done to the place?', 'One more on the house: any repairs still open?'],
    options: ['New roof, new kitchen, something else, or nothing lately?', 'Which fits: work done, work still needed, or neither?'],
  },
  listing_history: {
    1: [
      'Has the place been listed before?',
      'Have you tried to sell it before?',
      'Was it on the market in the last couple of years?',
      'Is this the first time you put it up for sale?',
    ],
    2: ['Listed in the past year, yes or no?', 'First time selling it, or was it listed once already?'],
    3: ['One small thing: was the house listed before?', 'Back to this one: has it been on the market already?'],
    options: ['Never listed, listed before, or listed right now?', 'Which fits: first time, or tried once already?'],
  },
  decision_maker: {
    1: [
      'Who decides with you on the sale?',
      'Is it your call alone, or does someone decide with you?',
      'Does anyone else need to say yes?',
      'Who else is on the title or has a say?',
    ],
    2: ['Just you, or you and someone else?', 'Is the decision yours alone, yes or no?'],
    3: ['One last bit: is anyone else part of the decision?', 'So no one is left out: who has a say in the sale?'],
    options: ['Just you, you and one more, or a few people?', 'Which fits: your call, a joint call, or somebody else decides?'],
  },
}
