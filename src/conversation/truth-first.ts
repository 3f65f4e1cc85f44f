import { fairHousingAnswer } from './answer-to.ts'
import type { Speech } from './decision.ts'
import type { Goal, Preface } from './goal.ts'
import { hasAct, type Signals } from './signals.ts'

/** From here on it is said for sure that a bot is meant; below, "who is this?" gets the name and the brokerage, which say it too. */
const BOT_FROM = 0.95

/** Whether they ask if a bot writes to them. */
export const asksWhetherBot = (signals: Pick<Signals, 'acts'>): boolean => {
  const asksWho = signals.acts.some(({ kind, about }) => kind === 'question' && about === 'who_are_you')
  return signals.acts.some(({ kind, confidence }) => kind === 'identity_question' && (!asksWho || confidence >= BOT_FROM))
}

/**
 * What must be answered is answered before whatever ends the turn: what a bot is ("are you a bot? let me talk to somebody"), and what
 * fair housing has an answer for ("no kids in my rental, screen them before they call me").
 */
export function truthFirst(speech: Speech, signals: Signals): Speech {
  if (speech.kind !== 'goal' || speech.goal.proactive) return speech
  const { preface } = speech.goal
  if (preface === null || !AFTER_IT.has(preface.kind)) return speech
  const first = answerOwed(preface, signals)
  return first === null ? speech : { ...speech, goal: { ...speech.goal, preface: first, also: alsoOf(speech.goal, preface) } }
}

function answerOwed({ kind }: Preface, signals: Signals): Preface | null {
  if (hasAct(signals, 'identity_question') && asksWhetherBot(signals)) return { kind: 'identity', brief: true }
  return ANSWERED_BESIDE.has(kind) ? fairHousingAnswer(signals) : null
}

/** Of care and who comes, after an answer of ours there is room for who comes. */
const alsoOf = ({ also }: Goal, preface: Preface): Preface => (preface.kind === 'feeling' && also !== undefined ? also : preface)

const AFTER_IT: ReadonlySet<Preface['kind']> = new Set([
  'human_coming',
  'renter',
  'agent_represented',
  'soft_close',
  'solicitation',
  'minor',
  'feeling',
])
/** Who has an agent, or sells something to us, is not ours to serve. */
const ANSWERED_BESIDE: ReadonlySet<Preface['kind']> = new Set(['human_coming', 'soft_close', 'feeling'])
