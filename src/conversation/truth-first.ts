import type { Speech } from './decision.ts'
import type { Preface } from './goal.ts'
import { hasAct, type Signals } from './signals.ts'

/** From here on it is said for sure that a bot is meant; below, "who is this?" gets the name and the brokerage, which say it too. */
const BOT_FROM = 0.95

/** Whether they ask if a bot writes to them. */
export const asksWhetherBot = (signals: Pick<Signals, 'acts'>): boolean => {
  const asksWho = signals.acts.some(({ kind, about }) => kind === 'question' && about === 'who_are_you')
  return signals.acts.some(({ kind, confidence }) => kind === 'identity_question' && (!asksWho || confidence >= BOT_FROM))
}

/** What a bot is gets its answer before whatever ends the turn: "are you a bot? let me talk to somebody". */
export function truthFirst(speech: Speech, signals: Signals): Speech {
  if (speech.kind !== 'goal' || speech.goal.proactive || !hasAct(signals, 'identity_question') || !asksWhetherBot(signals)) return speech
  const { preface } = speech.goal
  if (preface === null || !AFTER_IT.has(preface.kind)) return speech
  return { ...speech, goal: { ...speech.goal, preface: { kind: 'identity', brief: true }, also: preface } }
}

const AFTER_IT: ReadonlySet<Preface['kind']> = new Set([
  'human_coming',
  'renter',
  'agent_represented',
  'soft_close',
  'solicitation',
  'minor',
  'feeling',
])
