import type { Objections } from './wordings.ts'

/** English ladder of stalls: no pressure, and something small to hold on to. */
export const stallsEn: Pick<Objections, 'acknowledge' | 'clarify' | 'reframe'> = {
  acknowledge: {
    thinking: [
      "Take the time you need. I'm here when you want to pick it up.",
      "Sure, it deserves some thought. Text here whenever you're ready.",
      'No hurry on my side. It stays right where we left it.',
      'Of course. Sleep on it, and this number works any day.',
    ],
    get_back: [
      'Sounds good, whenever suits you.',
      'Sure, get back to me when it suits.',
      'Fine by me. Your notes will be here.',
      "Okay, I'll leave it with you for now.",
    ],
    online_estimate: [
      "Online numbers haven't seen the inside of your place.",
      'Those sites guess from the outside; {agent_first} can look at the real thing.',
      "Those sites haven't been inside, so they can be off either way.",
      'Those figures are a rough guess from public records.',
    ],
    has_agent: [
      'Good that you have someone. Have you signed an agreement with them yet?',
      "Okay, I don't want to step on anyone's toes. Is anything signed with that agent?",
      'Fair enough. Have you signed anything with that agent?',
      'Thanks for saying so. Did you sign with them, or is it still open?',
    ],
    just_looking: [
      'Looking is a good way to begin.',
      'Nothing wrong with just looking.',
      'Looking around costs nothing.',
      "That's how most people begin.",
    ],
    bad_time: [
      'No problem, this can wait. Text me when it suits.',
      "Sure, another time is fine. I'm here.",
      'Understood, go do what you need to. This keeps.',
      'Sorry to catch you in the middle of things. Text back whenever you like.',
    ],
  },
  clarify: {
    thinking: [
      "What's the part you keep going back and forth on?",
      'Anything I can clear up while you think it over?',
      'What would make it an easier decision?',
      "Is there one thing you'd want to know first?",
    ],
    get_back: [
      'Is there a day that works better to pick this up?',
      'Would next week be a better time?',
      'What would you like to have ready before we go on?',
      'Should I check in this week or next?',
    ],
    online_estimate: [
      'What number did it show you?',
      'Which number did the site give, and does it feel high or low to you?',
      'Did it get the size and the upgrades right?',
      'What did the site leave out about your place?',
    ],
    has_agent: [
      'Is something signed with that agent?',
      'Are you looking for a second opinion, or are you all set with them?',
      'Did you sign a contract with them, yes or no?',
      'Are you all set with that agent?',
    ],
    just_looking: [
      'What made you look today?',
      'Is there something that would turn looking into doing?',
      'What have you liked so far?',
      'What would you want to know before it gets serious?',
    ],
    bad_time: [
      'Is later today or tomorrow easier?',
      'What time of day is usually quiet for you?',
      'Would an evening be better?',
      'When is a better time, this week or next?',
    ],
  },
  reframe: {
    thinking: [
      'Thinking it over costs nothing, and nothing begins until you say so.',
      'You can get your questions answered first; that commits you to nothing.',
      'A few answers may make it easier, and you still decide.',
    ],
    get_back: [
      'Nothing runs out here; you pick it up when it helps you.',
      'Your notes stay with {agent_first}, so you never begin from zero.',
      'There is no deadline from us.',
    ],
    online_estimate: [
      'No site has walked through your home; {agent_first} can, and you see the same numbers.',
      '{agent_first} looks at the house itself and shows you where the number comes from.',
      'A number means more once someone has been inside.',
    ],
    has_agent: [
      "If you signed with them, they're the one to ask, and I'll step back.",
      'An agent you signed with speaks for you, so I leave that alone.',
      'You are free to ask questions here as long as nothing is signed elsewhere.',
    ],
    just_looking: [
      'Looking with a few facts in hand is easier, and it commits you to nothing.',
      'You can look as long as you like; I only send what you ask for.',
      'Knowing what you like now saves time later.',
    ],
    bad_time: [
      'This works by text, so one line whenever you have a minute is enough.',
      'You can answer at any hour, a word or two will do.',
      'No call needed; a short text when you can is fine.',
    ],
  },
}
