import type { Prefaces } from './wordings.ts'

/** English half-sentences before the question. */
export const prefacesEn: Prefaces = {
  greet: [
    'Hi {first_name}, good to hear from you.',
    'Hello {first_name}, happy to look into it.',
    'Hi there, good to hear from you.',
    'Hello, happy to look into it.',
  ],
  read_back: ['Changed it to {value}.', 'So {value} it is.', 'Corrected on my side: {value}.'],
  identity: [
    "Yes, I'm an automated assistant, not a person. {agent} can text you too, if you prefer.",
    "Yes, this is an automated assistant working for {agent}. If you'd rather talk to a person, say so any time.",
  ],
  answer_later: [
    'That one is for {agent} to answer properly; someone from the team will text you about it.',
    "I don't want to guess on that, so someone from the team will text you the answer.",
    'Fair question, and not mine to answer. {agent} will get back to you on it.',
  ],
  area_question: [
    "I can't judge areas, schools or neighbors; the sheriff, school district and census sites can. I search by price, size and commute.",
    "Areas, schools and neighbors aren't mine to judge; the sheriff, district and census sites have the facts. Price, size and commute I can do.",
  ],
  answer_area_served: ['Yes, we work in {area}.', '{area} is on our map, yes.', 'We do cover {area}.'],
  feeling: [
    "I'm sorry, that's a lot at once. {agent_first} can call if you'd rather talk.",
    "That's a hard spot, and I'm sorry. A person can take this over whenever you like.",
    "I'm sorry you're dealing with that. We can go slow, or {agent_first} can call.",
  ],
  refusal_ok: ["That's fine, we can skip it.", 'No need to answer that one.', 'Okay, leaving that out.'],
  human_coming: [
    "I've passed this to {agent}. Someone from the team will text you here.",
    'Sure, a person takes it from here: {agent} or someone on the team will write to you.',
    'Passing you to the team now. {agent} or a colleague will text you here.',
  ],
  hot_next_step: [
    "You're far enough along to talk it through with {agent}. Someone from the team will text you two times for a call or meeting.",
    'Next step is a short talk with {agent}. The team will text you two times to choose from.',
  ],
  wrap_up: [
    "That's all I need for now. {agent} has your notes, and you can text here any time.",
    "I have what I need. It's all noted for {agent}, so text here whenever something comes up.",
  ],
  thanks: ['Glad to.', 'Any time, {first_name}.', "You're welcome.", 'Happy to.'],
  renter: [
    "We work with sales rather than rentals, so I can't be much use there. If buying comes up later, text here.",
    "Rentals aren't something our team handles. If you ever look into buying, I'm here.",
  ],
  solicitation: [
    "Thanks, but we aren't looking for that, so no need to follow up.",
    "We're covered on that side, thanks. No follow-up needed.",
  ],
  referral: [
    'Thanks for thinking of us. Have them text this number, and we take it from there.',
    'Kind of you to pass us along. They can text here directly whenever they like.',
  ],
  agent_represented: [
    "Since you already have an agent, I'll leave it with them. Wishing you a smooth move.",
    "You're in an agent's hands already, so I'll step back. All the best with it.",
  ],
  attachment: [
    "I can't open pictures or files here. Could you put it in a short text?",
    "Files don't open on my side. What does it say, in a few words?",
    "Pictures and files don't open on my side, so please send it as a text.",
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
  ],
  handed_over: ["Good to know, let's look at the {side} side.", 'Okay, {side} it is.', "Then let's go through the {side} part."],
  equal_service: [
    'Yes, you get the same search and the same service as any other client.',
    'Yes, that changes nothing here: same homes, same options, same help.',
  ],
  accommodate: [
    'Yes, we can work with that, and access features can be part of the search.',
    'Sure, noted for how we search and how I write to you.',
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
