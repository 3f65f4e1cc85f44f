import type { Prefaces } from './wordings.ts'

/** English half-sentences before the question. */
export const prefacesEn: Prefaces = {
  greet: [
    'Hi {first_name}, good to hear from you.',
    'Hello {first_name}, happy to look into it.',
    'Hi there, good to hear from you.',
    'Hello, happy to look into it.',
  ],
  read_back: ['Changed it to {value}.', 'So {value} it is.', 'Corrected on my side: {value}.', '{Value}, then, and not the other one.'],
  identity: [
    "Yes, I'm an automated assistant, not a person. {agent} can text you too, if you prefer.",
    "Yes, this is an automated assistant working for {agent}. If you'd rather talk to a person, say so any time.",
    "Yes, an automated assistant for {agent}'s team. A person reads this too, and can text you if you like.",
    "Yes, I'm the automated assistant; {agent} and the team read along and can step in any time.",
  ],
  answer_later: [
    "That one is for {agent_first} to answer properly; you'll have a text from the team {by}.",
    "I don't want to guess on that, so someone from the team will text you the answer {by}.",
    "I can't answer that one well. {agent_first} or the team will text you {by}.",
    'Let me not make that up: someone on the team will text you about it {by}.',
    "That's beyond me, so I passed it on; someone will text you {by}.",
  ],
  area_question: [
    "I can't judge areas, schools or neighbors; the sheriff, school district and census sites can. I search by price, size and commute.",
    "Areas, schools and neighbors aren't mine to judge; the sheriff, district and census sites have the facts. Price, size and commute I can do.",
  ],
  answer_area_served: ['Yes, we work in {area}.', '{area} is on our map, yes.', 'We do cover {area}.', 'Yes, {area} is one of ours.'],
  answer_area_other: [
    'We mainly work in {areas}; {agent_first} can say whether {area} works.',
    '{area} is outside our usual area, which is {areas}.',
    'Mostly {areas} for us. About {area}, {agent_first} is the one to ask.',
    'Our map is {areas}, so {area} would be a stretch.',
  ],
  person_open: [
    "{agent_first} can call if you'd rather talk.",
    'A person can take this over whenever you like.',
    'If talking is easier, {agent_first} can call you.',
    'Say the word and {agent_first} calls instead.',
  ],
  refusal_ok: ["That's fine, we can skip it.", 'No need to answer that one.', 'Okay, leaving that out.', 'Fair enough, it stays with you.'],
  human_coming: [
    "I've passed this to {agent}. Someone from the team will text you here {by}.",
    'Sure, a person takes it from here: {agent} or someone on the team will write to you {by}.',
    'Passing you to the team now. {agent} or a colleague will text you here {by}.',
    'Of course. {agent_first} or someone on the team will text you {by}.',
  ],
  human_call: [
    'Sure, {agent_first} or someone on the team will call you {by}.',
    "I've asked {agent_first} for a call; you'll hear from a person {by}.",
    'Of course. A person from the team will call you at this number {by}.',
    'Passing it on now: {agent_first} or a colleague will call {by}.',
  ],
  wrap_up: [
    "That's all I need for now. {agent_first} has your notes, and you can text here any time.",
    "I have what I need. It's all with {agent_first}, so text here whenever something comes up.",
    'Good, that covers it. {agent_first} has it all, and one text here is enough to pick it up again.',
    "We're through the questions. It's noted for {agent_first}; anything new, just text me.",
  ],
  wrap_up_letter: [
    'That covers it. Once the letter is in, text me and we line up homes.',
    "Good, we're set up. The letter is the next piece, so tell me when you have it.",
    'All noted. When the lender sends the letter, text me a word and we go on.',
    "That's everything for now; the letter opens the next door, so let me know.",
  ],
  wrap_up_lender: [
    'That covers it. A talk with a lender of your choice is the next step; text me when that is moving.',
    "Good, that's the picture. When a lender has looked at it, send me a word and we go on.",
    'All noted. Any lender you like can tell you what fits; I pick it up from there.',
    "That's everything for now. The lender part is next, and I'm here when it moves.",
  ],
  wrap_up_window: [
    'That covers it. If an earlier date ever helps you, text me; {agent_first} has the rest.',
    'All noted for {agent_first}. Should your dates move up, one text here is enough.',
    'Good, I have the whole picture. When the timing gets closer, tell me and we go on.',
    "That's everything for now. Your dates decide the next step, so text me if they change.",
  ],
  thanks: ['Glad to.', 'Any time, {first_name}.', "You're welcome.", 'Happy to.'],
  renter: [
    "We work with sales rather than rentals, so I can't be much use there. If buying comes up later, text here.",
    "Rentals aren't something our team handles. If you ever look into buying, I'm here.",
    "I'm afraid we only do sales, not rentals. When buying becomes a topic, text me.",
    'We sell homes and leave rentals to others. Should you look to buy one day, this number works.',
  ],
  solicitation: [
    "Thanks, but we aren't looking for that, so no need to follow up.",
    "We're covered on that side, thanks. No follow-up needed.",
    'Not something we need, thanks all the same.',
    'Thanks for the offer, we pass on it.',
  ],
  referral: [
    'Thanks for thinking of us. Have them text this number, and we take it from there.',
    'Kind of you to pass us along. They can text here directly whenever they like.',
    'Appreciate that. Let them text this number when they are ready.',
    'Good of you to say so. One text from them to this number is all it takes.',
  ],
  agent_represented: [
    "Since you already have an agent, I'll leave it with them. Wishing you a smooth move.",
    "You're in an agent's hands already, so I'll step back. All the best with it.",
    'Good, then your agent takes it from here. I wish you luck with it.',
    "With an agent signed on, it's theirs to handle. All the best.",
  ],
  attachment: [
    "I can't open pictures or files here. Could you put it in a short text?",
    "Files don't open on my side. What does it say, in a few words?",
    "Pictures and files don't open on my side, so please send it as a text.",
    'I only see text here, so a short line about it helps.',
  ],
  unknown_language: [
    'I can text in English or Spanish, or have a person write to you. Puedo escribirte en inglés o español, o que te escriba una persona.',
    'English, Spanish or a person: text me the one you prefer. Inglés, español o una persona: escribe lo que prefieres.',
  ],
  calm: [
    'Sorry this has been a bother. I can have a person reach out, or reply STOP and the texts are over.',
    "I'm sorry about the trouble. Say the word and a person writes instead, or reply STOP for no more texts.",
  ],
  minor: [
    'Thanks for writing. Please ask a parent or guardian to contact our team at {phone}.',
    'For this one we need a grown-up: a parent or guardian can reach our team at {phone}.',
  ],
  crisis: [],
  deletion_request: [
    'Your request about your information is with our team. A person will handle it and confirm to you.',
    "I've passed your privacy request to the team. A person will take care of it and confirm.",
  ],
  soft_close: [
    "All right, I'll leave it here. Text any time it becomes useful.",
    "Understood, I'll leave you to it. This number works whenever you need it.",
    'No problem at all. If things change, one text here is enough.',
    'Fair enough, thanks for telling me. I am here if it ever becomes useful.',
  ],
  handed_over: [
    "Good to know, let's look at the {side} side.",
    'Okay, {side} it is.',
    "Then let's go through the {side} part.",
    '{Side}, then; good to have that clear.',
  ],
  equal_service: [
    'Yes, you get the same search and the same service as any other client.',
    'Yes, that changes nothing here: same homes, same options, same help.',
    'Of course, and every home we have is open to you like to anyone else.',
    'Yes. It makes no difference to what we show you or how we help.',
  ],
  accommodate: [
    'Yes, we can work with that, and access features can be part of the search.',
    'Sure, noted for how we search and how I write to you.',
    'Of course, that goes into the search from the beginning.',
    'We can do that, and {agent_first} knows to plan for it.',
  ],
  decline_unlawful: [
    "The law doesn't let anyone use that as a filter, so I leave it out. Price, size, features and commute I can use.",
    "That's not something we can go by, fair housing law rules it out. What I can go by is price, size, features and timing.",
  ],
  misunderstood: [
    'Sorry, I missed your point.',
    'My mistake, let me ask it better.',
    'I got that wrong, sorry.',
    'Sorry, I read that the wrong way.',
  ],
  light_nudge: [
    'No pressure here: answer what you like, skip the rest.',
    'Happy to keep this light, you set the pace.',
    'Only if you feel like it, one easy one.',
    'You can skip any of these.',
  ],
  stepping_back: [
    'Those were my questions. Someone from the team will text you here, you can leave mine open.',
    'No more questions from me. {agent_first} or someone on the team will text you here.',
    "That's enough from me for now. A person from the team will write to you here.",
    "I'll step back here. {agent_first} will follow up with you by text, whenever it suits you.",
  ],
}
