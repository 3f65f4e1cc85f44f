import type { Objections, Stalls } from './wordings.ts'

/** English objection ladder: meet the point, ask about it, say what is known, offer a person, let go. No numbers, no market claims. */
export const objectionsEn: Objections = {
  acknowledge: {
    loss_aversion: ['Nobody wants to leave money on the table.', 'Fair, you put a lot into that place.'],
    anchoring: ['That number came from somewhere real to you.', "You have a number in your head, that's fair."],
    neighbor_comp: ['Fair, a sale next door is hard to ignore.', 'Makes sense to look at what the neighbor got.'],
    market_denial: ["Fair, the headlines don't know your house.", 'Reasonable to doubt the market talk.'],
    improvement_value: ['You put real work into it, and that counts in the conversation.', 'Fair, the upgrades took time and money.'],
    general: ["That's a fair point.", 'Fair enough, price is the heart of it.'],
    not_ready: ["No rush at all, it's your timing.", 'Fair, there is no deadline on this.'],
    shopping: ['Smart to compare a few.', 'Fair, look around before you choose.'],
    credibility: ['Fair to ask who you are dealing with.', 'Reasonable to want to know us first.'],
    authority: ['Of course, that should be decided together.', 'Makes sense to talk it over with them first.'],
    value: ['Fair, you should know what you get.', 'Reasonable to ask what we add.'],
    affordability: ['Money is tight for a lot of people right now, fair point.', 'Fair, the monthly has to work.'],
    feature_gap: ['Then that one misses something you need.', 'Fair, it should have what you need.'],
    location: ['Fair, the spot has to work for you.', 'Then the map needs another look.'],
  },
  clarify: {
    loss_aversion: ['What number would feel like losing?', 'Is it the price itself, or what is left after the loan?'],
    anchoring: ['What is that number based on, if I may ask?', 'Is it what you need, or what you heard it could bring?'],
    neighbor_comp: ['What was similar about that house?', 'Do you know if it was the same size and shape as yours?'],
    market_denial: ['What have you been seeing near you?', 'What would you need to see to feel sure?'],
    improvement_value: ['Which upgrade cost the most?', 'What did you redo, and when?'],
    general: ['What part of it bothers you most?', 'Is it the price, the timing or something else?'],
    not_ready: ['What has to happen first?', 'Is there a month that would be easier?'],
    shopping: ['What matters most to you in choosing?', 'What are you comparing us on?'],
    credibility: ['What would help you check us out?', 'Is it me or the team you would like to know about?'],
    authority: ['What would they want to know first?', 'Would it help to have both of you on a call?'],
    value: ['What would you want us to take off your plate?', 'What went well or badly the last time you worked with an agent?'],
    affordability: ['Is it the down payment or the monthly?', 'Which part is the hard one, price or monthly?'],
    feature_gap: ['What is it missing?', 'Which feature would you not give up?'],
    location: ['Is it the commute or the street itself?', 'Which other city would you look at?'],
  },
  reframe: {
    general: [
      'A price only means something once someone has seen the house; {agent} looks at it with you, and you decide.',
      'Nothing is decided by talking. {agent} shows you the numbers, and the choice stays yours.',
    ],
    credibility: [
      '{agent} works with {brokerage}, DRE #{dre}; you can check that with the state before anything else.',
      'You can look up DRE #{dre} with the state: {agent}, {brokerage}.',
    ],
    authority: [
      'Nothing moves until everyone who decides has said yes.',
      'Bring them in any time; {agent} can go over it with all of you.',
    ],
    not_ready: [
      'Knowing your options early costs nothing and commits you to nothing.',
      'You can ask now and act later; nothing starts until you say so.',
    ],
    affordability: [
      'Any lender you choose can tell you what fits, and asking is free of obligation.',
      'A lender can tell you exactly; you choose which one.',
    ],
    feature_gap: ['I can put that feature first and search again.', 'Then that goes to the top of the list.'],
    location: ['I can search by commute or by city instead.', 'We cover {areas}, so the map can move.'],
  },
  offer: [
    'Would a short call with {agent} be easier?',
    'Want {agent} to go over it with you on the phone?',
    '{agent} can go over it on a short call if you like.',
    'If it helps, {agent} can talk it through with you.',
  ],
  letGo: ["I'll leave that one alone. Text here whenever you want to pick it up.", 'We can let that rest. I am here when it is useful.'],
}

/** English answers to a stall: no pressure, and something small to hold on to. */
export const stallsEn: Stalls = {
  thinking: ['Take the time you need.', 'Sure, it deserves some thought.'],
  get_back: ['Sounds good, whenever suits you.', 'Sure, get back to me when it suits.'],
  online_estimate: [
    "Online numbers haven't seen the inside of your place.",
    'Those sites guess from the outside; {agent} can look at the real thing.',
  ],
  has_agent: ['Good that you have someone.', 'Okay, I respect that you have an agent.'],
  just_looking: ['Looking is a good way to begin.', 'Nothing wrong with just looking.'],
  bad_time: ['No problem, this can wait.', 'Sure, another time is fine.'],
}
