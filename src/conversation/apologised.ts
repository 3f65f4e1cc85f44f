import type { Speech } from './decision.ts'
import type { Goal, Preface } from './goal.ts'
import type { Signals } from './signals.ts'

/** The note of a text that complains of having waited for an answer. */
export const WAITED = 'slow_service'

/** Who had to wait for an answer hears half a sentence about it before whatever else is said. */
export function apologised(speech: Speech, { notes }: Pick<Signals, 'notes'>): Speech {
  if (speech.kind !== 'goal' || !notes.has(WAITED) || speech.goal.proactive) return speech
  return { ...speech, goal: { ...speech.goal, ...withApology(speech.goal) } }
}

const SORRY: Preface = { kind: 'sorry_slow' }

function withApology({ preface, also }: Goal): Pick<Goal, 'preface' | 'also'> {
  if (preface === null || LESS_THAN_THAT.has(preface.kind)) return { preface: SORRY, ...(also === undefined ? {} : { also }) }
  // Whether a bot writes is said first; so is what care or the law asks.
  if (preface.kind === 'identity') return { preface, also: preface.brief && also !== undefined ? also : SORRY }
  if (!AFTER_IT.has(preface.kind)) return { preface, ...(also === undefined ? {} : { also }) }
  return { preface: SORRY, also: also !== undefined && preface.kind === 'acknowledge' ? also : preface }
}

/** Courtesies, in whose place it stands. */
const LESS_THAN_THAT: ReadonlySet<Preface['kind']> = new Set([
  'greet',
  'thanks',
  'misunderstood',
  'say_simpler',
  'light_nudge',
  'unsure',
  'handed_over',
])

const AFTER_IT: ReadonlySet<Preface['kind']> = new Set([
  'acknowledge',
  'answer',
  'answer_later',
  'answer_area_served',
  'answer_area_other',
  'read_back',
  'looked_back',
  'moving_on',
  'human_coming',
  'wrap_up',
])
