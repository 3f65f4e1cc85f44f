import type { HumanTrigger } from '../human-handoff.ts'
import type { Side } from '../reading.ts'

/** How the team may go on: fixed sentences, no advice of their own. */
const APPROACH = {
  buying: 'Go on with what they look for; the facts below are known, do not ask them again.',
  selling: 'Go on with their own home; the facts below are known, do not ask them again.',
  asked: 'They asked for a person: call or text, and say who you are.',
  care: 'Something hard is going on: listen first, give no advice on law or money.',
  safety: 'Somebody may be in danger: reach out now.',
  stuck: 'The bot did not understand them: read the last texts and answer in plain words.',
  ready: 'They are ready: offer a time to meet or talk.',
  value: 'High value: the bot is silent, write in person.',
  angry: 'They are upset: apologise once and ask what they need.',
  privacy: 'It is about their data or their wish not to be texted: look at the case before writing.',
  failed: 'A text of ours did not reach them: find another way.',
  look: 'Look at the conversation and decide how to go on.',
} as const

export const approachTo = (to: Side): string => (to === 'buyer' ? APPROACH.buying : APPROACH.selling)

const BY_TRIGGER: Partial<Record<HumanTrigger, keyof typeof APPROACH>> = {
  explicit_request: 'asked',
  legal_distress: 'care',
  crisis: 'safety',
  threat: 'safety',
  repair_exhausted: 'stuck',
  vague_streak: 'stuck',
  language: 'stuck',
  hot_complete: 'ready',
  booking_exhausted: 'ready',
  suggest_times: 'ready',
  high_value: 'value',
  hostile: 'angry',
  privacy_request: 'privacy',
  optout_unsure: 'privacy',
  legal_contact: 'privacy',
  minor: 'privacy',
  dead_letter: 'failed',
  send_failed: 'failed',
  first_touch_refused: 'failed',
}

export const approachFor = (trigger: HumanTrigger): string => APPROACH[BY_TRIGGER[trigger] ?? 'look']
