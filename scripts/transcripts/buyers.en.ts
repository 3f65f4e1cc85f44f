import type { Conversation } from './transcript.ts'

const language = 'en'

/** Written conversations of buyers, in English. All invented. */
export const BUYERS_EN: readonly Conversation[] = [
  {
    name: 'buyer, cooperative',
    bot: 'buyer',
    language,
    lines: [
      'looking to buy something in Upland',
      '3 bed, up to 620',
      'preapproved',
      'in about 3 weeks',
      'lease is up and we need more room',
      'the first one works',
    ],
  },
  {
    name: 'buyer, terse',
    bot: 'buyer',
    language,
    lines: ['3 beds', 'cash', 'asap', 'investment', '500'],
  },
  {
    name: 'buyer, rambling',
    bot: 'buyer',
    language,
    lines: [
      "Hey so my husband and I have been renting in Upland for like six years and we're finally ready to stop paying somebody else's mortgage, we'd love three bedrooms and a yard for the dogs",
      "Honestly we don't know what we can afford, our rent is 2800 and we have about 60k saved for a down payment",
      "we haven't talked to any lender yet because it feels intimidating",
      'probably when our lease ends in august',
      'the landlord is raising the rent again so that was kind of the last straw',
    ],
  },
  {
    name: 'buyer, asks everything back',
    bot: 'buyer',
    language,
    lines: [
      'do you have homes with a pool in Upland under 600?',
      'is the blue one on 19th still available',
      'can i see it tomorrow',
      'do i need to be preapproved',
      'why do you need to know if im approved',
      'where is your office',
      'how does this work',
      'what areas do you cover',
      'do you work in Pomona',
      'what are rates right now',
      'are you licensed',
    ],
  },
  {
    name: 'buyer, asks about areas',
    bot: 'buyer',
    language,
    lines: [
      '3 beds up to 600k in Fontana',
      'is it safe around there',
      'how are the schools',
      'we have four kids, is that an issue?',
      'price matters most',
    ],
  },
  {
    name: 'buyer, waiting for the letter',
    bot: 'buyer',
    language,
    lines: [
      '4 bedrooms in Chino Hills up to 780k',
      'bank is working on it',
      'by the end of june',
      'we need the space',
      'how long does closing take',
      'thanks',
    ],
  },
  {
    name: 'buyer, can not afford it',
    bot: 'buyer',
    language,
    lines: [
      'looking for a 2 bedroom in Ontario',
      'everything is too expensive',
      "i can't afford a big down payment",
      'around 400',
      'how much down do i need',
      'not talked to a lender',
    ],
  },
  {
    name: 'buyer, sells later',
    bot: 'buyer',
    language,
    lines: [
      'looking to buy a 3 bed in Upland up to 620k, also thinking of selling my condo later',
      'cash',
      'in 4 months',
      'leaving the rental',
      'yes',
      '210 Vine St, Upland',
    ],
  },
  {
    name: 'buyer, comes back after months',
    bot: 'buyer',
    language,
    lines: [
      '3 beds in Upland up to 620k, preapproved',
      'in 2 months',
      'my lease is up',
      '+100d hey, back again',
      'yes',
      'still preapproved',
      'in 3 months',
    ],
  },
]
