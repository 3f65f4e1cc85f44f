import type { Conversation } from './transcript.ts'

const language = 'en'

/** Written conversations of people who have not said what they want, in English. All invented. */
export const LEADS_EN: readonly Conversation[] = [
  {
    name: 'lead, terse',
    bot: 'lead',
    language,
    lines: ['hey', 'sell', 'upland', '14 elm st', 'asap', 'retiring', '700'],
  },
  {
    name: 'lead, undecided',
    bot: 'lead',
    language,
    lines: ['hi', 'not sure yet, maybe both', 'Rancho', 'next year', 'around 600', 'text me in the evening'],
  },
  {
    name: 'lead, who is this',
    bot: 'lead',
    language,
    lines: ['hi', 'are you a bot?', 'how did you get my number', 'ok, i might sell', 'yes'],
  },
  {
    name: 'lead, renter',
    bot: 'lead',
    language,
    lines: ['do you have 2 bedroom apartments for rent', 'ok thanks'],
  },
  {
    name: 'lead, wants a person',
    bot: 'lead',
    language,
    lines: ['hello', 'can i talk to a real person please'],
  },
  {
    name: 'lead, switches to Spanish',
    bot: 'lead',
    language,
    lines: ['hi', 'la verdad prefiero hablar en español', 'quiero vender mi casa en Fontana', '1420 Juniper Ave'],
  },
]
