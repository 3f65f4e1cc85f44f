import type { Answers, FirstTopic } from './wordings.ts'

/** English answers for who buys for the first time, for what goes on meanwhile, and for what is still wanted of them. */
export const firstAnswersEn: Pick<Answers, FirstTopic> = {
  what_is_preapproval: {
    any: [
      "It's a letter from a lender saying about how much they could lend, after a look at income and credit.",
      'A lender goes over your finances and puts in a letter how much they could lend.',
      "That's a lender's letter: they look at income, savings and credit, and say up to how much they could lend.",
      'A pre-approval is a note from a lender on how much they could lend. Sellers like to see it with an offer.',
    ],
  },
  down_needed: {
    any: [
      'Not always, it depends on the loan. Any lender you like can tell you what yours would ask for.',
      'Not every loan asks for that much; a lender of your choice can tell you what fits you.',
      'That depends on the loan, and some ask for less. A lender you pick can go over it with you.',
      'No, not with every loan. A lender can tell you exactly, and you choose which one.',
    ],
  },
  buying_needs: {
    any: [
      'A lender first, who looks at income, savings and credit, and then a list of what you want in a home.',
      'Mostly two things: what you want, and a lender of your choice who says how much could work.',
      'To begin, an idea of the home and a talk with a lender you like, about income, savings and credit.',
      'A lender of your choice first, unless it is cash, then your wish list, and homes after that.',
    ],
  },
  meanwhile: {
    any: [
      'Sure, you can look at homes meanwhile.',
      'Yes, looking at homes meanwhile is fine.',
      'Of course, you can be looking in the meantime.',
      'Yes, nothing keeps you from looking meanwhile.',
    ],
    seller: [
      'Yes, you can look for the next one meanwhile; {agent_first} helps with both.',
      'Sure, both can go side by side, and {agent_first} lines up the dates.',
      'Of course, the search can go on while we talk about the sale.',
      'Yes, {agent_first} can help you look while the sale gets going.',
    ],
  },
  anything_else: {
    any: ['Not much more.', 'Only a little more.', 'A small thing, yes.', 'Yes, one thing is open.'],
    alone: [
      "That's all from your side for now, thanks.",
      'Nothing else for now, thanks for asking.',
      'No, I have what I need for now.',
      "That's everything for now, nothing else from your side.",
    ],
  },
  returns: {
    any: [
      "I won't guess at those numbers, they turn on each place's rents and costs; {agent_first} can go over them.",
      'That comes down to the rents and costs of each place, and {agent_first} can go through real ones with you.',
      'No guess from me there: {agent_first} can run it for a given place, with its rents and costs.',
      "Those differ by property, so {agent_first} goes over them with the place's own numbers.",
    ],
  },
}
