import { everydayAnswersEn } from './everyday-answers.en.ts'
import { firstAnswersEn } from './first-answers.en.ts'
import { talkAnswersEn } from './talk-answers.en.ts'
import type { Answers } from './wordings.ts'

/** English answers to what leads ask most: true, specific, no numbers, no advice, and what happens next. */
export const answersEn: Answers = {
  price_opinion: {
    any: [
      'A real number needs someone to see it, and I can get that going.',
      'Any number from me would be a guess; {agent_first} works out a real one from the house itself.',
      'That takes a look at the place, which {agent_first} can do.',
      "I'd only be guessing. {agent_first} gets to a real number by seeing the house.",
    ],
    buyer: [
      "I don't put a value on homes, but {agent_first} can go over recent sales with you.",
      'Whether a price is right, {agent_first} can tell you with recent sales in hand.',
      "I can't judge a price; {agent_first} can show you what sold nearby.",
      "That's worth checking, and {agent_first} can do it with real sales.",
    ],
  },
  commission: {
    any: [
      "It's negotiable, no law sets it. {agent_first} puts it in a written agreement you read before you sign.",
      'You and {agent_first} agree on it in writing, up front; every fee is open to negotiation.',
      "There's no set fee. {agent_first} tells you theirs and what it covers before anything is signed.",
      "It's negotiable: you talk it over with {agent_first}, and it's in writing before you sign.",
    ],
    seller: [
      "It's negotiable and paid from the sale. {agent_first} tells you the number and what it covers before you sign.",
      "There's no set fee: you agree on it with {agent_first} in the listing agreement, and nothing is due before a sale.",
      'You negotiate it with {agent_first}, it goes in the listing agreement, and it comes out of the sale.',
      "It's negotiable, in writing and up front; {agent_first} shows you what it covers and what you'd keep.",
    ],
    buyer: [
      "It's in the written agreement before tours: how much and who pays it, and it's negotiable. Sellers may cover it, not always.",
      "That's negotiable and agreed in writing before any tour. An offer can ask the seller to cover it.",
      'You and {agent_first} agree on it in writing first; who ends up paying can be part of the offer.',
      'Asking is free. The fee for {agent_first} is negotiable and goes in the buyer agreement first.',
    ],
  },
  cost: {
    any: [
      'Asking costs nothing, and any cost is put in writing before you agree to it.',
      'No charge for questions. Everything else is spelled out before you sign.',
      'Talking to us is free; {agent_first} explains the rest before you decide.',
      'Nothing for this. {agent_first} shows you who pays what before you sign.',
    ],
    seller: [
      'Asking costs nothing. What a sale costs, {agent_first} lists for you before you decide.',
      'No charge to talk it through, and the costs of a sale come in writing before you sign.',
      'Our talk is free; {agent_first} shows you the costs of a sale up front.',
      'Asking is free. Before you sign anything you see every cost of the sale.',
    ],
  },
  process: {
    any: [
      'A few questions here by text, then {agent_first} takes it up with you, and you decide each step.',
      'I note the basics, {agent_first} goes over them with you, and nothing moves until you say so.',
      'First some basics by text, then a talk with {agent_first}. You can leave at any step.',
      'Short version: a few questions, a talk with {agent_first}, your decision.',
    ],
    seller: [
      'A few questions here, then {agent_first} sees the place with you, and you decide.',
      'Short version: I note the basics, {agent_first} looks at the house, you say yes or no.',
      'First some basics by text, then a visit with {agent_first}; nothing begins until you sign.',
      'I take the basics, {agent_first} goes over the numbers with you, and the choice is yours.',
    ],
    buyer: [
      'A few questions here, then a talk with {agent_first}, and tours after a written agreement.',
      'I note what you want, {agent_first} goes over it with you, and after that come the tours.',
      'First what you need, then the money side, then homes to see with {agent_first}.',
      'Short version: your wish list, a lender, a talk with {agent_first}, then tours.',
    ],
  },
  how_long: {
    any: [
      'That depends on the house and the paperwork; {agent_first} can be specific.',
      'Every deal runs its own clock. {agent_first} can lay out the dates with you.',
      'It varies with the price and the loan, so {agent_first} maps it out for your case.',
      'Hard to say from here; {agent_first} can give you real dates.',
    ],
    seller: [
      "It depends on the price and the buyer's loan; {agent_first} can give you real dates for your place.",
      'It depends on price and paperwork, so {agent_first} maps it out after seeing the house.',
      'After an accepted offer a closing with a loan often takes 30 to 45 days; {agent_first} can give you dates for yours.',
      'That depends on the price, the condition and the buyer; {agent_first} can be specific.',
    ],
    buyer: [
      'The house and the lender set the pace; {agent_first} can map out dates with you.',
      'It depends on what you find and how you pay, and {agent_first} can be specific.',
      'Finding it is the open part; after an accepted offer a loan often takes 30 to 45 days to close, cash less.',
      'That varies with the loan and the seller. {agent_first} can walk you through it.',
    ],
  },
  see_home: {
    any: [
      'Tours come after a short talk and a written agreement with {agent_first}, so the talk is first.',
      "Before a tour there's a written agreement, and {agent_first} goes over it with you.",
      'After a short talk with {agent_first}: the rules ask for a written agreement before a tour.',
      'A visit takes a signed agreement first, and {agent_first} explains it in a few minutes.',
    ],
    seller: [
      '{agent_first} can come and see it with you once the basics are noted.',
      'A visit is the next step after a few basics, and {agent_first} does it.',
      'That comes with it: {agent_first} walks through the place with you.',
      'Once I have the basics, a visit with {agent_first} can be set.',
    ],
  },
  other_clients: {
    any: [
      "Other people's details stay private, and so do yours.",
      "I don't share anyone else's details, same as I won't share yours.",
      "Other clients' details stay with them.",
      "That stays private; your details aren't passed around either.",
    ],
  },
  instructions: {
    any: [
      "How I'm set up stays with the team, but questions about a home I can take.",
      "I can't go into that. What I can do is help with a home.",
      "I can't share that part, but a home question I can take.",
      'I stick to homes here, so I leave that one out.',
    ],
  },
  number_source: {
    any: [
      "It came with your inquiry through {source}. If that wasn't you, just say wrong number.",
      "Your number came to us with an inquiry about a home. If that wasn't you, just say wrong number.",
      "Someone asked {brokerage} about a home and left this number. If that wasn't you, just say wrong number.",
      "It was on a home inquiry we got at {brokerage}. If that wasn't you, just tell me.",
      "It came with a question about a home, sent to {brokerage}. If it's a mistake, just say wrong number.",
    ],
  },
  office: {
    any: [
      'The office details are with the team at {phone}; we work across {areas}.',
      'For the office, call {phone}. We cover {areas}, and most of it works by text.',
      "We're {brokerage}, and the team at {phone} can give you the office address.",
      '{brokerage} is the office; {phone} reaches the team for directions.',
    ],
  },
  preapproval: {
    any: [
      'Not to look around, but sellers take an offer more seriously with a letter.',
      "You can look without one; before an offer a lender's letter helps a lot.",
      'Not yet. It matters once you want to make an offer, and any lender you like can do it.',
      'No, though with a letter in hand your offer carries more weight.',
    ],
  },
  buying_it: {
    any: [
      'We list and sell homes rather than buy them ourselves; {agent_first} can go over every way to sell, quick ones too.',
      "We're a brokerage, {brokerage}, so we sell homes for owners. {agent_first} lays out your options, a fast sale included.",
      "We don't buy homes ourselves. {agent_first} helps you sell to a buyer, and you pick from the options.",
      "We don't buy it ourselves: {agent_first} represents sellers, and you'd see all your options, speed or price.",
    ],
  },
  licence: {
    any: [
      'Yes, {agent} is: DRE #{dre}, with {brokerage}. The state has it on file for anyone to check.',
      "{agent} holds the license, DRE #{dre}, {brokerage}. I'm the automated assistant.",
      'That would be {agent}, DRE #{dre}, with {brokerage}; the state lets you look it up.',
      "The licensed one is {agent}, DRE #{dre}. I'm the automated assistant at {brokerage}.",
    ],
  },
  rates: {
    any: [
      'Rates move daily, so a lender of your choice has the exact number.',
      'A lender can tell you exactly, and you choose which one.',
      "I don't quote rates or payments; any lender you like can.",
      "That's one for a lender, who looks at your own numbers.",
    ],
  },
  lender_terms: {
    any: [
      'A lender can tell you exactly what fits, and you choose which one.',
      'It depends on the loan; any lender you like can go over it with you.',
      'There are several kinds of loans, and any lender you like can tell you what each one asks for.',
      'How much depends on the loan; a lender of your choice can tell you in one talk.',
    ],
  },
  legal_tax: {
    any: [
      "That one is for a CPA or an attorney, I can't advise on it.",
      'I leave taxes and legal points to a CPA or attorney; {agent_first} handles the real estate side.',
      'A CPA or attorney has to answer that one properly.',
      'Not something I can advise on; a CPA or attorney can.',
    ],
  },
  as_is: {
    any: [
      'That differs from house to house; {agent_first} can check each one.',
      'Homes sell both ways, and {agent_first} can tell you about a given one.',
      'Both are possible, so {agent_first} looks at it case by case.',
      'It depends on the house. {agent_first} can find out.',
    ],
    seller: [
      'No need to fix anything to talk; {agent_first} can show you both ways, as is and fixed up.',
      'You can sell as is too. {agent_first} compares both for you.',
      'Homes sell both ways. What makes sense for yours, {agent_first} can show you.',
      'Leave it as it is for now; {agent_first} goes over what would pay off.',
    ],
  },
  owe: {
    any: [
      "Yes, you can sell with a loan still on it, that's common.",
      'Owing on it is normal; the loan is paid from the sale.',
      'You can. Plenty of people who sell still owe something.',
      "Yes. What's left on the loan comes out of the sale at closing.",
    ],
  },
  market: {
    any: [
      "I can't call the market, and the choice is yours; {agent_first} can show you recent sales.",
      'Nobody can promise what prices do, but {agent_first} can show you what sold lately.',
      "I can't say when is best; {agent_first} can lay out the numbers.",
      "That's your call to make. Recent sales can help, and {agent_first} has them.",
    ],
  },
  service_area: {
    any: ['We work in {areas_all}.', 'Our area is {areas_all}.', "{areas_all}, that's where we work.", 'We cover {areas_all}.'],
  },
  availability: {
    any: [
      "I can't see that from here, so {agent_first} will check and text you {by}.",
      'Let me have that checked: {agent_first} or the team will text you {by}.',
      "I don't have the live listings, but someone from the team will text you {by}.",
      '{agent_first} will look that one up and text you {by}.',
    ],
  },
  listings: {
    any: [
      "For {area} up to {price}, {agent_first} will text you what's out there {by}.",
      "For {area}, {agent_first} will text you what's out there {by}.",
      '{agent_first} will text you what fits {by}; the more I know, the better it fits.',
      "Someone from the team will text you what's available {by}.",
      'A few that fit: {agent_first} will text you those {by}.',
      '{agent_first} or the team will send you options {by}.',
    ],
  },
  when_person: {
    any: [
      '{agent_first} or someone on the team will text you {by}.',
      'Someone from the team will be in touch {by}.',
      "That's with the team now; one of them will reach you {by}.",
      '{agent_first} will get back to you {by}.',
    ],
  },
  how_are_you: { any: ['All good here, thanks for asking.', 'Doing fine, thanks.', 'Good, thanks.', 'All well over here.'] },
  can_help: { any: ['Yes, happy to.', "Sure, that's what I'm here for.", 'Yes, let me try.', 'Of course.'] },
  still_here: { any: ["Yes, I'm here.", 'Still here.', 'Right here.', 'Yes, reading along.'] },
  languages: {
    any: [
      'Yes, English or Spanish, whichever you like.',
      'Either one works, English or Spanish.',
      "Sure: write in Spanish and I'll answer in Spanish.",
      'English and Spanish are both fine here.',
    ],
  },
  ...everydayAnswersEn,
  ...talkAnswersEn,
  ...firstAnswersEn,
}
