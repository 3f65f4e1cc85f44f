import type { Reasons } from './wordings.ts'

const SCRIPT = ['So you only hear what is of use to you.', 'It keeps me from guessing for you.']

/** English: why we ask what we ask, in one honest half-sentence. */
export const reasonsEn: Reasons = {
  intent: ['Buying and selling are two different roads, so it saves you time.', 'So the right person on the team reads this.'],
  confirm_buyer: SCRIPT,
  confirm_seller: SCRIPT,
  which_first: ['The order changes the dates for both.', 'One pays for the other more often than not, so the order counts.'],
  area: ['So you get nothing from a city that is no use to you.', 'Homes and prices change from city to city.'],
  timeline: ['So nobody rushes you, or keeps you waiting.', 'It tells {agent_first} what can be done by then.'],
  price: ['So you only hear about what fits.', "Without a range I'd be sending you the wrong ones."],
  contact_method: ['So {agent_first} reaches you the way you like.', 'So nobody calls at a bad hour.'],
  property_needs: ['So you only get homes that fit.', 'A list without that is a long list of the wrong homes.'],
  beds: ['So you only get homes that fit.', 'Size sorts the list faster than anything else.'],
  financing: [
    'Fair to ask: sellers look at that first when an offer comes in.',
    'It decides how serious an offer looks to a seller, nothing more.',
  ],
  motivation: [
    'It helps {agent_first} look for the right thing, and you can skip it.',
    'The reason often decides the plan; you can leave it out, too.',
  ],
  property_address: [
    'With the address {agent_first} can look at the house before talking numbers.',
    'Without it nobody can say anything real about the place.',
  ],
  timeline_acceptable: ['A sale ends on a date, and yours decides the plan.', 'So the dates suit you and not just the buyer.'],
  condition: ['So {agent_first} knows what to look at.', 'It is the first thing any buyer asks.'],
  price_point: ['So {agent_first} knows what would work for you.', 'So nobody takes your time if your number is out of reach.'],
  liens: ["What's owed comes out of the sale, so it shows what you'd keep.", 'So there are no surprises at closing.'],
  repairs: ['Buyers ask about it first, so it is better to know.', 'So {agent_first} can point to what you already did.'],
  listing_history: ['What happened then helps to do it better now.', 'Buyers see an earlier listing anyway.'],
  decision_maker: ['So nobody with a say is left out.', 'So {agent_first} talks to everyone who decides.'],
}
