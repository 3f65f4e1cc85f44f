import type { Bot } from './bot.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import type { FactField, FactValue } from './fact.ts'
import type { Ask, Preface } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { intentStatus } from './intent-known.ts'
import { nextQuestion } from './next-question.ts'
import { hasAct, type Signals } from './special-situation.ts'
import type { Side } from './reading.ts'

export type TalkInput = {
  signals: Signals
  bot: Bot
  /** Fields learned in this turn, and those that replaced an earlier value. */
  learned: FactField[]
  corrected: FactField[]
  /** The lead bot's one question about intent, before its script. */
  intentQuestion: Ask['key'] | null
  handedTo: Side | null
}

/** The script's conversation: answer what they said, then ask the one next thing. */
export function talk(draft: Draft, input: DecideInput, talking: TalkInput): Speech {
  const { signals, bot } = talking
  const inBetween = hasAct(signals, 'question') || hasAct(signals, 'objection') || hasAct(signals, 'identity_question') || isCourtesy(signals)
  declinePending(draft, signals)
  const next = nextQuestion(bot.script(input.location), draft.state, {
    facts: draft.facts,
    intent: intentStatus(draft.state),
    inBetween: inBetween && talking.learned.length === 0,
  })
  add(draft, ...next.parked.map((payload) => ({ type: 'QuestionParked' as const, payload })))
  countRepair(draft, { talking, ask: next.ask, inBetween })
  const worn = wornOut(draft, input, bot)
  if (worn) return worn
  const preface = prefaceOf(draft, input, talking)
  const ask: Ask | null = talking.intentQuestion ? { key: talking.intentQuestion, rung: 1 } : next.ask
  if (ask === null && preface === null) return finish(draft, input, talking)
  return goal(draft, input, { bot, preface, ask: preface && SPEAKS_ALONE.has(keyOf(preface)) ? null : ask })
}

/** Prefaces that bring a question or an end of their own. */
const SPEAKS_ALONE = new Set(['area_question', 'objection:2', 'objection:4', 'objection:5', 'stall', 'identity'])
const keyOf = (preface: Preface): string => (preface.kind === 'objection' ? `objection:${preface.rung}` : preface.kind)

const isCourtesy = ({ acts }: Signals): boolean => acts.length > 0 && acts.every(({ kind }) => kind === 'greeting' || kind === 'thanks')

function declinePending(draft: Draft, signals: Signals): void {
  const key = draft.state.pending?.key
  if (key && hasAct(signals, 'refusal')) add(draft, { type: 'FactDeclined', payload: { field: null, key } })
}

function prefaceOf(draft: Draft, input: DecideInput, { signals, learned, corrected, bot, handedTo }: TalkInput): Preface | null {
  if (hasAct(signals, 'identity_question')) return { kind: 'identity' }
  if (hasAct(signals, 'refusal')) return { kind: 'refusal_ok' }
  const readBack = corrected.find((field) => READ_BACK.has(field))
  if (readBack) return { kind: 'read_back', field: readBack, value: wordOf(draft.facts[readBack]?.value) }
  const answer = answerTo(draft, input, signals)
  if (answer) return answer
  const objection = signals.acts.find(({ kind, confidence }) => kind === 'objection' && confidence >= 0.7)
  if (objection) return raise(draft, objection.about ?? 'general')
  const stall = signals.acts.find(({ kind }) => kind === 'stall')
  if (stall) return { kind: 'stall', type: stall.about ?? 'thinking' }
  if (signals.flags.has('distress')) return { kind: 'feeling' }
  if (signals.flags.has('referral')) return { kind: 'referral' }
  if (handedTo) return learned.length > 0 ? { kind: 'acknowledge', fields: learned } : { kind: 'handed_over', to: handedTo }
  if (learned.length > 0) return { kind: 'acknowledge', fields: learned }
  if (input.firstText && bot.name === 'lead') return { kind: 'greet' }
  if (input.heard.length > 0 && input.heard.every(({ attachments, words }) => attachments > 0 && words === 0)) return { kind: 'attachment' }
  return hasAct(signals, 'thanks') ? { kind: 'thanks' } : null
}

const wordOf = (value: FactValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const READ_BACK: ReadonlySet<FactField> = new Set(['price_point', 'price_max', 'price_min', 'property_address'])

/** What the rules can answer themselves, and the honest line for what they cannot. */
function answerTo(draft: Draft, input: DecideInput, signals: Signals): Preface | null {
  const question = signals.acts.find(({ kind }) => kind === 'question')
  if (!question) return null
  if (question.about === 'area_quality') return { kind: 'area_question' }
  if (question.about === 'unlawful_preference') return { kind: 'decline_unlawful' }
  if (question.about === 'who_are_you') return { kind: 'identity' }
  callHuman(draft, input, { trigger: 'unanswered_question', detail: 'The contact asked something the assistant cannot answer.' })
  return { kind: 'answer_later' }
}

/** One rung of the ladder per occurrence; a new type starts at the first. */
function raise(draft: Draft, type: string): Preface {
  const rung = Math.min(5, (draft.state.objections[type]?.rung ?? 0) + 1)
  add(draft, { type: 'ObjectionRaised', payload: { type, rung } })
  return { kind: 'objection', type, rung }
}

const VAGUE_LIMIT = 5
const LOOP_LIMIT = 3

/** Counts what leads nowhere: the same question without a new fact, and answers that say nothing. */
function countRepair(draft: Draft, { talking, ask, inBetween }: { talking: TalkInput; ask: Ask | null; inBetween: boolean }): void {
  const { repair, pending } = draft.state
  if (!pending) return
  const same = ask?.key === pending.key && talking.learned.length === 0 && !inBetween
  const isVague = talking.learned.length === 0 && !inBetween && !hasAct(talking.signals, 'answer') && !hasAct(talking.signals, 'refusal')
  const loops = same ? (repair.key === pending.key ? repair.loops : 0) + 1 : talking.learned.length > 0 ? 0 : repair.loops
  const vague = isVague ? repair.vague + 1 : 0
  if (loops === repair.loops && vague === repair.vague) return
  add(draft, { type: 'RepairLoop', payload: { key: same ? pending.key : repair.key, loops, vague } })
}

function wornOut(draft: Draft, input: DecideInput, bot: Bot): Speech | null {
  const { loops, vague } = draft.state.repair
  const trigger = loops >= LOOP_LIMIT ? 'repair_exhausted' : vague >= VAGUE_LIMIT ? 'vague_streak' : null
  if (!trigger) return null
  callHuman(draft, input, { trigger })
  return goal(draft, input, { bot, preface: { kind: 'human_coming' }, ask: null })
}

/** The script is done: a person takes a hot contact on; others are told so once, then courtesy needs no answer. */
function finish(draft: Draft, input: DecideInput, { bot, signals }: TalkInput): Speech {
  if (isCourtesy(signals) && draft.state.pending === null) return { kind: 'silent', reason: 'courtesy' }
  return goal(draft, input, { bot, preface: { kind: 'wrap_up' }, ask: null })
}

export const goal = (
  draft: Draft,
  input: DecideInput,
  { bot, preface, ask }: { bot: Bot; preface: Preface | null; ask: Ask | null },
): Speech => ({
  kind: 'goal',
  goal: { bot: bot.name, language: draft.state.language.current, firstText: input.firstText, preface, ask },
})
