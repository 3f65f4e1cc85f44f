import type { AppointmentWordings } from './wordings.ts'

/** English words for times and appointments. A consultation, a call or a listing appointment: never a tour. */
export const appointmentsEn: AppointmentWordings = {
  meetings: { buyer: 'a call or a meeting', seller: 'a listing appointment' },
  ask: {
    offer: [
      'For {meeting}, {agent_first} has {slot_1} or {slot_2}. Which suits?',
      '{agent_first} can do {slot_1} or {slot_2} for {meeting}. Which is easier?',
      'Next comes {meeting} with {agent_first}: {slot_1} or {slot_2}. Which works better?',
      'Would {slot_1} or {slot_2} be better for {meeting} with {agent_first}?',
      'For {meeting}, {agent_first} has {only_slot}. Does that work for you?',
      '{agent_first} is free {only_slot} for {meeting}. Would that suit?',
      'Next comes {meeting} with {agent_first}: {only_slot}. Is that a good time?',
      'Could we set {meeting} with {agent_first} for {only_slot}?',
    ],
    which: [
      'Which one should I take, {slot_1} or {slot_2}?',
      'Is it {slot_1} or {slot_2} for you?',
      'Just so I set the right one: {slot_1} or {slot_2}?',
      'Should it be {slot_1}, or {slot_2}?',
      'Then {only_slot}: does that work?',
      'So should I take {only_slot} for you?',
      'Would {only_slot} do?',
      'Just so I set it right: is {only_slot} good?',
    ],
    others: [
      'How about {slot_1} or {slot_2}?',
      '{agent_first} could also do {slot_1} or {slot_2}. Is one of them better?',
      'There is {slot_1} or {slot_2} as well. Would either do?',
      'What about {slot_1}, or {slot_2}?',
      'How about {only_slot}?',
      '{agent_first} could also do {only_slot}. Is that better?',
      'There is {only_slot} as well. Would that do?',
      'What about {only_slot} then?',
    ],
    day: [
      'Which day suits you better, and morning or afternoon?',
      'What day works for you, and is morning or afternoon easier?',
      'Name a day that works: is morning or afternoon better?',
      'Which day should I look at, and before or after noon?',
    ],
  },
  news: {
    booked: [
      'You are set for {when}. Text here if it has to change.',
      "You're set with {agent_first} for {when}. If it has to move, text me.",
      'Booked for you: {when}. To change it, a text here is enough.',
      'Your appointment with {agent_first} is set: {when}. A text here changes it.',
    ],
    moved: [
      'Moved: you are now set for {when}.',
      "It's moved, so you're set with {agent_first} for {when}.",
      'Changed on our side: booked for {when}.',
      'Your appointment is set for the new time, {when}.',
    ],
    cancelled: [
      'Your appointment on {when} is off the calendar. Text me here when you want a new time.',
      "Done, {when} is cancelled. A new time is one text away whenever you're ready.",
      "I've taken {when} off the calendar. If another day comes up, name it here.",
      "All right, {when} is off. Text a day here and I'll look for a new time.",
    ],
    slot_gone: [
      'That time was just taken, sorry.',
      'Somebody got to that time a moment before us, sorry.',
      'Sorry, that one filled up while I was setting it.',
      'The calendar gave that time away just now, sorry.',
    ],
    wish_full: [
      'Nothing is open right then.',
      "That one isn't open.",
      '{agent_first} has nothing free just then.',
      'The calendar is full at that time.',
    ],
    person_suggests: [
      "You're far enough along to talk it through with {agent}. Someone from the team will text you times for {meeting}.",
      'Next step is {meeting} with {agent_first}. The team will text you times to choose from.',
      'What comes next is {meeting}. Someone from the team will text you a few times that could work.',
      'For {meeting}, someone on the team will text you the times {agent_first} has.',
    ],
    none_suited: [
      'Then someone from the team will text you to find a time that works.',
      "I'll leave the calendar to a person: the team will text you other times.",
      "Let's do it by hand then. Someone from the team will text you about a time.",
      '{agent_first} will text you directly to find a time that fits.',
    ],
    unconfirmed: [
      "I couldn't tell whether that time went through. Someone from the team will text you to settle it.",
      "The calendar didn't answer, so I can't promise that time. A person will confirm it with you by text.",
      "I don't want to say it's set when I'm not sure. Someone from the team will text you about it.",
      'That one is still open on my side. {agent_first} will confirm the time with you.',
    ],
    already: [
      'You already have a time with {agent_first}: {when}. Say so if it should move.',
      'There is a time for you on the calendar already, {when}. It can move if you like.',
      "You're set for {when} already. Text me if another time is better.",
      'Your appointment is set for {when} already, so I left it there.',
    ],
    reminder: ['It is {when}.', "You're set for {when}.", 'Your appointment is set for {when}.', 'On the calendar it says {when}.'],
    kept: [
      'All right, it stays as it was: {when}.',
      'Then you are set for {when}, as before.',
      'Nothing changes for you: {when}.',
      'Okay, {when} it stays.',
    ],
    change_failed: [
      "I couldn't change that in the calendar. Someone from the team will take care of it and text you.",
      'The calendar would not let me do that. A person will handle it and text you.',
      "That didn't go through on my side. Someone from the team will fix it and confirm to you.",
      "I can't change it from here, so a person will take care of it and write to you.",
    ],
  },
}
