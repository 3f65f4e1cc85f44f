import type { Answers, EverydayTopic } from './wordings.ts'

/** English answers to everyday questions about how a sale goes: true everywhere, no numbers, no advice, and who knows the rest. */
export const everydayAnswersEn: Pick<Answers, EverydayTopic> = {
  who_we_are: {
    any: [
      "I'm the automated assistant of {agent} at {brokerage}, DRE #{dre}; a person reads this too.",
      "{agent} with {brokerage}, DRE #{dre}. I'm the team's automated assistant, and they read along.",
      "You've reached the team of {agent}, {brokerage}, DRE #{dre}. I'm the automated assistant.",
      "{brokerage}, the team of {agent} (DRE #{dre}). I'm their automated assistant.",
    ],
  },
  catch: {
    any: [
      'No catch: asking is free, and nothing binds you until you sign something.',
      "There isn't one. {agent_first} earns a fee only under a written agreement you have read and signed.",
      'None. You can ask all you like, and walking away costs nothing until you sign.',
      'Nothing hidden: what {agent_first} is paid is in writing before you agree to anything.',
    ],
  },
  order: {
    any: [
      'Both ways get done. Your loan and your dates decide it, and {agent_first} lays the two side by side.',
      'Either order can work: selling first is simpler on money, buying first saves a move. {agent_first} compares them for you.',
      'It can go either way, even with both timed together; {agent_first} works out what fits your dates.',
      'People do both. What a lender allows and where you would live in between decides; {agent_first} goes through it.',
    ],
  },
  deposit: {
    any: [
      'A deposit goes to escrow, not to the seller, and the amount is part of what you negotiate.',
      'The offer names a deposit, and escrow holds it; {agent_first} explains when it is at risk before you sign.',
      'How much is negotiable. Escrow holds it, and it counts toward the price at closing.',
      "It's in the offer, escrow keeps it, and it goes toward what you pay at closing.",
    ],
  },
  closing_costs: {
    any: [
      'They depend on the price and the loan; you see them line by line in writing before you commit.',
      'Escrow, title and lender each have a part. {agent_first} has them listed for your case up front.',
      'That differs by deal, so {agent_first} gets you a written list before you decide.',
      'Who pays which part is negotiable, and you get it all itemized in writing.',
    ],
    seller: [
      "You get them itemized before you decide: escrow, title, transfer tax and the agreed fee, and what you'd keep.",
      '{agent_first} makes you a sheet with every cost and what is left over, before anything is signed.',
      'Some are fixed by county and escrow, some are negotiable. {agent_first} lists yours in writing.',
      'They come out of the sale, so nothing is due now; {agent_first} lists them for your house.',
    ],
    buyer: [
      'Your lender has to give you a written estimate of them, and parts can be negotiated with the seller.',
      'They depend on the loan and price. Any lender you ask gives you a written estimate early on.',
      'Lender, title and escrow each have a part; a lender of your choice puts it in writing before you commit.',
      'Some of it can be negotiated with the seller. The exact list comes from your lender, in writing.',
    ],
  },
  tenants: {
    any: [
      'A place can be sold with tenants in it; the lease and local rules decide how. {agent_first} looks at both with you.',
      'Nobody has to leave just to talk. What their lease says decides, so {agent_first} reads it with you first.',
      'Selling with tenants is done often. The lease goes along with the house, and {agent_first} knows what to check.',
      'Either way is possible, occupied or empty; the lease comes first, and {agent_first} plans around it.',
    ],
  },
  probate: {
    any: [
      'The court side is for an attorney; {agent_first} can take care of the house side next to yours.',
      'An attorney tells you when it may be sold. Until then {agent_first} can already look at the house with you.',
      'That part belongs to an attorney, and the sale can be prepared meanwhile with {agent_first}.',
      'Homes are sold that way often; an attorney handles the court part and {agent_first} the sale.',
    ],
  },
  who_signs: {
    any: [
      'Escrow checks who is on the title and has to sign; {agent_first} gets that cleared up early.',
      'That follows the title, and escrow or an attorney confirms it. Talking now binds nobody.',
      'The title shows that, so {agent_first} has it looked up first.',
      'Nobody signs anything for a talk. For the sale itself, escrow confirms who has to.',
    ],
  },
  agreement: {
    any: [
      'Nothing to sign for a talk. Before a tour or a listing there is a written agreement, and its terms are negotiable.',
      'For questions, nothing. Later there is a written agreement, which {agent_first} goes through with you line by line.',
      'Only once you want tours or a listing; you read it first, and its terms are open to negotiation.',
      'Not for talking. Any agreement comes in writing, and you get the time to read it.',
    ],
    buyer: [
      'Yes, a written agreement comes before touring homes with an agent; its length and fee are negotiable.',
      'Before a tour, yes: a written agreement, with terms you can negotiate. {agent_first} explains it first.',
      'Talking needs no signature. Touring with an agent does, and {agent_first} goes through it with you before.',
      'Yes, before the first tour. It says what {agent_first} does and what it costs, all negotiable.',
    ],
  },
  agreement_length: {
    any: [
      "The length is negotiable, and it's in the agreement before you sign.",
      'You and {agent_first} agree on the length up front; nothing is fixed by law.',
      'As long as you both agree on. How to get out of it is in there too.',
      'You can negotiate that, so tell {agent_first} what feels right.',
    ],
  },
  back_out: {
    any: [
      'Until you sign, you can walk away any time. After that the agreement says how, and {agent_first} shows you that part first.',
      'Nothing holds you before a signature. The way out is written in the agreement, so read that part with {agent_first}.',
      'Right now nothing is binding. Later the contract says how, and by which date.',
      'You can change your mind any time before you sign, no hard feelings.',
    ],
    buyer: [
      'Before an offer, any time. An offer sets the dates for it; {agent_first} goes over them with you first.',
      'Nothing binds you before you sign. After that the contract names the ways out and their dates.',
      'You can until you sign; after that the offer says until when, and {agent_first} points out those dates.',
      'For now, any time. Once there is a contract it spells out how, and until when.',
    ],
  },
  open_houses: {
    any: [
      'Open houses are for anyone, no agreement needed. {agent_first} can tell you which ones are coming up.',
      'You can walk into an open house without signing; {agent_first} knows what is on in {area}.',
      'Those are open to everybody, and {agent_first} can point you to the ones that fit.',
      'No agreement for an open house. Tell me what you like and {agent_first} can name a few.',
    ],
    seller: [
      'Only if you want them. {agent_first} plans showings and open houses with you.',
      'That is your choice; some sellers have them, some keep it to private showings.',
      'They can be part of the plan, and {agent_first} goes over what suits your place.',
      'You decide that with {agent_first}; it works with or without.',
    ],
  },
  photos: {
    any: [
      "Pictures don't go through this number, but {agent_first} can get them to you another way.",
      'I only do text here; {agent_first} can show you pictures of anything you like.',
      'This line is text only. {agent_first} can share photos once we know what fits.',
      'Not from here, but {agent_first} has them for homes that fit.',
    ],
    seller: [
      'Photos come before the listing goes up, and {agent_first} plans them with you.',
      'You see the photos before they go anywhere; {agent_first} sets that up with you.',
      'That is part of getting it listed. {agent_first} goes over who takes them and when.',
      'Nothing for you to shoot now; {agent_first} plans the photos once you decide to list.',
    ],
  },
  staging: {
    any: [
      'Optional. {agent_first} walks through and tells you what is worth it and what is not.',
      'No need for now: some places show well as they are, and {agent_first} can tell you after a look.',
      'That depends on the place, so {agent_first} looks first and you decide.',
    ],
  },
  living_there: {
    any: [
      'You can live there until it closes, and the day you hand over the keys is negotiated.',
      'No need to leave before it sells. Showings are arranged with you, and you agree on the handover date.',
      'Stay as long as the contract says; that date is negotiated like the price.',
      'Showings are set up with you, and when you hand over the keys is agreed in the contract.',
    ],
  },
  inspection: {
    any: [
      'Usually the buyer picks an inspector, and what happens after the report is negotiated.',
      'The inspector is independent. What gets fixed or credited afterwards is up for negotiation.',
      'It comes after an accepted offer as a rule, and {agent_first} goes through the report with you.',
      "That's done by an independent inspector, and the report is yours to discuss with {agent_first}.",
    ],
    seller: [
      'Buyers usually have one done. What you fix, credit or leave is negotiated, and {agent_first} does that with you.',
      'The buyer usually brings an inspector; nothing after the report is automatic, you negotiate it.',
      'Expect one from the buyer. You decide with {agent_first} how to answer the report.',
      'One from the buyer is normal, and {agent_first} goes over the report with you.',
    ],
    buyer: [
      'You can have one done by an inspector you choose, and then talk over the report with {agent_first}.',
      'Most buyers have one. You pick the inspector, and what follows is negotiated with the seller.',
      "It's your choice and your inspector; {agent_first} makes sure the dates leave room for it.",
    ],
  },
  appraisal: {
    any: [
      'The lender orders it from an independent appraiser. If it differs from the price, you have choices, and {agent_first} goes through them.',
      "That's done by an independent appraiser for the lender; {agent_first} explains what follows from it.",
      'Nobody here picks the appraiser. The contract says what happens if it comes in lower, and {agent_first} goes over it.',
      'With a loan there is one, paid cash there need not be. {agent_first} can explain the rest.',
    ],
  },
  property_tax: {
    any: [
      'The county has the figure for each address; {agent_first} can pull it for one you like.',
      'It depends on the address, and the county publishes it. {agent_first} can look it up.',
      'That differs from home to home; {agent_first} gets you the county figure.',
    ],
  },
  hoa: {
    any: [
      'Dues and rules differ by community; you get the documents to read before you are bound.',
      'Each one sets its own dues. {agent_first} gets the exact figure and the rules for a given home.',
      'That changes from place to place, and some homes have none. {agent_first} checks it for each.',
      'Every HOA has its own, in writing. {agent_first} can get the documents.',
    ],
    seller: [
      'The HOA gives out a packet with dues and rules for the buyer; {agent_first} orders it in time.',
      'Buyers get the HOA documents before they commit, and {agent_first} requests them.',
      "It's no obstacle: the HOA documents go to the buyer, and {agent_first} requests them.",
      'The dues and rules are passed on in writing; {agent_first} handles that with the HOA.',
    ],
  },
  solar: {
    any: [
      'Homes with solar sell all the time. Owned goes along; with a lease its terms decide, and {agent_first} reads them with you.',
      'Not by itself. If it is leased, the solar company says how it passes on; {agent_first} checks that early.',
      'Leased or owned makes the difference, and {agent_first} reads the solar contract early.',
      'That works, it just takes a look at the solar contract, which {agent_first} does up front.',
    ],
  },
  insurance: {
    any: [
      'Any insurer you like can quote an address, and it is worth asking early on.',
      'That differs by address; an insurer of your choice can tell you within a call.',
      'Lenders ask for it, and you choose the insurer. Best to get a quote before you commit.',
    ],
  },
  escrow: {
    any: [
      'Escrow is a neutral company that holds the money until both sides did their part.',
      'A neutral third party: it keeps the money until everything in the contract is met.',
      "That's the neutral middle: the money waits there until the sale is done.",
    ],
  },
  offers: {
    any: [
      'An offer is in writing: price, dates, terms. The other side can take it, turn it down or counter.',
      'They come in writing, and nobody is bound until both have signed. {agent_first} goes through each one with you.',
      'Price, dates and terms on paper, then a yes, a no or a counter. {agent_first} handles it with you.',
      'It goes back and forth in writing until both agree, and {agent_first} guides you through.',
    ],
    seller: [
      'They come in writing; {agent_first} lays them side by side, and you take one, counter or pass.',
      'You see each offer in writing with {agent_first}, price and terms, and the answer is yours alone.',
      'With more than one you compare price and terms, and {agent_first} does that with you. You choose.',
      'No offer binds you until you sign. {agent_first} goes through each one with you.',
    ],
    buyer: [
      'No rush on that. When you like a home you set price and terms, {agent_first} writes it up, the seller answers.',
      'You set price and terms, {agent_first} puts it in writing, and the seller accepts, declines or counters.',
      'When you find one, you decide how much and how fast; {agent_first} writes it up for you.',
      'It is in writing, and nothing binds you until both sides signed. {agent_first} prepares it with you.',
    ],
  },
  programs: {
    any: [
      'There are programs for first homes; a lender of your choice can tell you which ones you qualify for.',
      'Yes, the state and some cities have them. Any lender you like can check if one fits you.',
      'Programs do exist, and a lender checks that in one talk. You choose which lender.',
    ],
  },
  loan_kinds: {
    any: [
      'That kind of loan can work; a lender of your choice says what you qualify for, and we search with it.',
      'Yes, we work with any kind of loan. The lender you pick tells you the terms.',
      'Any loan type is welcome here, and a lender can go over the rules with you.',
      'Sure, that loan is fine with us. Ask a lender you like for the terms.',
    ],
    seller: [
      'You can look at offers with any kind of loan; {agent_first} explains what each would mean for you.',
      'Each loan type has its own steps, and {agent_first} goes through them with every offer.',
      'Offers come with different loans; {agent_first} shows you what each one brings along.',
      "That's up to the buyer's lender; {agent_first} explains what it changes for you.",
    ],
  },
  new_builds: {
    any: [
      'New builds can be part of the search too; tell {agent_first} before you visit one.',
      'We can look at those as well. Talk with {agent_first} before you sign in at a sales office.',
      'Those are possible too, and {agent_first} can go over what a builder offers.',
    ],
  },
  remote: {
    any: [
      'Much of it works from a distance; {agent_first} tells you early if anything needs you here.',
      'Yes, most steps can be done by phone and online. {agent_first} plans the rest with you.',
      "You don't need to be here for most of it, and {agent_first} tells you ahead what needs you in person.",
    ],
  },
  experience: {
    any: [
      '{agent_first} can tell you that best; the license, DRE #{dre}, is on public record.',
      '{agent_first} can tell you about past sales in person. The license, DRE #{dre}, anyone can look up.',
      "Ask {agent_first} for past sales and people to talk to, that's fair to want.",
    ],
  },
  hours: {
    any: [
      'This number works any time. For a call or a visit you pick from the times {agent_first} has open.',
      'You can text at any hour; for a talk {agent_first} offers times and you choose.',
    ],
  },
}
