import type { LookingBack } from './wordings.ts'

/** English questions about what they said before. */
export const lookingBackEn: LookingBack = {
  which: [
    '{first} or {second}, which should I go with?',
    'You gave me {first} and {second}. Which one is it?',
    'Is it {first} or {second}?',
    'So I get it right: {first} or {second}?',
  ],
  still: [
    'Last time you told me {value}. Does that still hold?',
    'I have {value} from before. Is that still right?',
    'Before, it was {value}. Still the same?',
    'Does {value} still fit, as you said back then?',
  ],
  stillLines: {
    'financing:approved': ['Is the pre-approval still good?', 'Last time you had a letter from a lender. Does it still stand?'],
    'financing:in_progress': ['Last time a lender was working on it. Still the case?', 'Is the lender still on it, as before?'],
    'financing:cash': ['Would it still be cash, as you said?', 'Last time you were paying cash. Still the plan?'],
    'financing:none': ['Still no lender so far?', "Last time you hadn't talked to a lender yet. Still the case?"],
    motivation: ['Is the reason for the move still the same?', 'Last time you told me what the move is for. Does that still hold?'],
    condition: ['Is the house still in the shape you told me about?', 'You told me what shape the place is in. Does that still hold?'],
  },
  carried: {
    timeline: [
      'Would the same timing work for buying too?',
      'And for the purchase, the same dates as for the sale?',
      'Does the timing you gave me for the sale fit the purchase as well?',
      'Would you buy on the same timeline as you sell?',
    ],
    relocation_destination: [
      'Is {value} where you would like to buy?',
      'Would the new home be in {value}?',
      'So the search would be in {value}, is that right?',
      'You mentioned {value}. Is that where the new place should be?',
    ],
  },
  raised: {
    buyer: [
      'You also talked about buying. Want to look at that next?',
      'You mentioned buying too. Should we get into that now?',
      'That covers the sale. Do you still want to buy as well?',
      'You wanted to buy too, is that still on?',
    ],
    seller: [
      'You also talked about selling your place. Want to look at that next?',
      'You mentioned selling too. Should we get into that now?',
      'That covers the search. Do you still want to sell as well?',
      'You wanted to sell too, is that still on?',
    ],
  },
  besides: {
    buyer: [
      'Are you asking about buying as well?',
      'Would you like to look for a home to buy too?',
      'Do you want us to look into buying as well?',
      'Is buying another place part of the plan too?',
    ],
    seller: [
      'Are you asking about selling as well?',
      'Would you like to sell your current place too?',
      'Do you want us to look into a sale as well?',
      'Is selling your own place part of the plan too?',
    ],
  },
  howMuch: [
    'Do you know roughly how much is left on it?',
    'About how much is left on the loan?',
    "Roughly what's still owed, if you know?",
    'Any idea what the payoff would be?',
  ],
  loan: [
    'Have you talked to a lender yet?',
    'Has a lender looked at your numbers yet, or not so far?',
    'Any lender in the picture yet?',
    'Where are you with a lender: not started, talking, or approved?',
    'Is anybody at a bank or credit union helping you with a loan yet?',
  ],
  sooner: [
    'If there were a way to be done by {until}, would that help?',
    'If it could close by {until}, would that be any use to you?',
    'Suppose it sold by {until}: would that help, or is later better?',
    'Would being finished by {until} help, if it can be done?',
  ],
  anew: {
    financing: [
      'Has the lender sent the letter yet, or not so far?',
      'Where are you with a lender now: approved, in the works, or not yet?',
      'Has a lender looked at your numbers by now, or not yet?',
      'Did the letter from the lender come, or not yet?',
    ],
    timeline: [
      'Plans shift: which month would it be, as things stand?',
      'When do you see it happening, as of now?',
      'Has your timing moved, and which month fits now?',
      'Sooner, later, or the same dates as before?',
    ],
    timeline_acceptable: [
      'Have your dates for the sale moved, sooner or later?',
      'As things stand, which month would suit the sale?',
      'Would 30 to 45 days be closer to what you need by now?',
      'Is the sale any nearer for you, or still further out?',
    ],
  },
}
