import type { Conversation } from './transcript.ts'

/** The worked conversations of the product's own description, the same texts `tests/replay-examples` replays. */
export const EXAMPLES: readonly Conversation[] = [
  {
    name: 'example, buyer whose letter ran out',
    bot: 'buyer',
    language: 'en',
    lines: [
      'looking to buy something in Upland',
      '3 bed, up to 620',
      'had a preapproval but it ran out in december',
      'bank is redoing it now. in by end of april',
      'lease is up and we need more room',
      '+7d got the letter! 610 max, could move in 3 weeks',
      'friday works',
    ],
  },
  {
    name: 'example, seller who finds a date',
    bot: 'seller',
    language: 'en',
    lines: [
      '12 Sycamore Ct, Ontario 91762',
      'work is moving me to Reno',
      '45 is too soon, 60 is more like it',
      'roof leaks but plumbing is all new',
      '287k left on the loan, 655 would do it',
      'actually 40 days is fine',
      'the later one',
    ],
  },
  {
    name: 'example, takes the price back',
    bot: 'seller',
    language: 'en',
    lines: ['12 Sycamore Ct, Ontario 91762', 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k', 'thanks', 'not 655k'],
  },
  {
    name: 'example, opts out and comes back',
    bot: 'lead',
    language: 'en',
    lines: ['I want to sell my house', 'STOP', 'hello', 'START', '88 Larkspur Way, Fontana'],
  },
]
