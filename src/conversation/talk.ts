import { answerTo } from './answer-to.ts'
import type { Bot } from './bot.ts'
import { closedBy, isMarked } from './mark.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import type { FactField, FactValue } from './fact.ts'
import type { Ask, Preface } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { intentStatus } from './intent-known.ts'
import { nextQuestion } from './next-question.ts'
import { QUESTION_KEYS, type QuestionKey, type Side } from './reading.ts'
import { countRepair, wornOutBy } from './repair.ts'
import { hasAct, isMotiveOnly, type Signals } from './special-situation.ts'

export type TalkInput = {
  signals: Signals
  bot: Bot
  /** Fields learned in this turn, those that replaced an earlier value, and those a text gave two values for. */
  learned: FactField[]
  corrected: FactField[]
  ambiguous: FactField[]
  /** The lead bot's one question about intent, before its script. */
  intentQuestion: Ask['key'] | null
  handedTo: Side | null
}

/** The script's conversation: answer what they said, then ask the one next thing. */
export function talk(draft: Draft, input: DecideInput, talking: TalkInput): Speech {
  const { signals, bot } = talking
  const closed = closedBy(draft.state)
  if (closed) return whileClosed(draft, input, { talking, closed })
  const inBetween = isInBetween(signals)
  declinePending(draft, signals)
  const next = nextQuestion(bot.script(input.location), draft.state, {
    facts: draft.facts,
    intent: intentStatus(draft.state),
    inBetween: inBetween && talking.learned.length === 0,
  })
  add(draft, ...next.parked.map((payload) => ({ type: 'QuestionParked' as const, payload })))
  countRepair(draft, input, { ask: next.ask, learned: talking.learned.length > 0, inBetween })
  const worn = wornOutBy(draft.state)
  if (worn) {
    callHuman(draft, input, { trigger: worn })
    return goal(draft, input, { bot, preface: { kind: 'human_coming' }, ask: null })
  }
  const ask = whichOf(draft, talking) ?? (talking.intentQuestion ? { key: talking.intentQuestion, rung: 1 as const } : next.ask)
  if (ask === null && signals.courteous && talking.learned.length === 0) return { kind: 'silent', reason: 'courtesy' }
  const said = prefaceOf(draft, input, talking)
  const preface = ask === null ? ending(said, isJustDone(input, talking)) : said
  return goal(draft, input, { bot, preface, ask: speaksAlone(draft, preface, talking) ? null : ask })
}

const IN_BETWEEN = ['question', 'objection', 'stall', 'identity_question'] as const

/** A turn that asked, objected or was merely polite uses up no step of the script. */
const isInBetween = (signals: Signals): boolean =>
  IN_BETWEEN.some((kind) => hasAct(signals, kind)) || signals.attachmentOnly || isCourtesy(signals)

const isCourtesy = ({ acts }: Signals): boolean => acts.length > 0 && acts.every(({ kind }) => kind === 'greeting' || kind === 'thanks')

/** Qualification ended: a question still gets its answer, the script stays closed, and small talk needs none. */
function whileClosed(draft: Draft, input: DecideInput, { talking, closed }: { talking: TalkInput; closed: string }): Speech {
  const { signals, bot } = talking
  const asks = hasAct(signals, 'question') || hasAct(signals, 'identity_question')
  const preface = asks ? prefaceOf(draft, input, talking) : null
  return preface ? goal(draft, input, { bot, preface, ask: null }) : { kind: 'silent', reason: closed }
}

/** Declined is the item they named, else the one we asked. */
function declinePending(draft: Draft, { acts }: Signals): void {
  const refusal = acts.find(({ kind }) => kind === 'refusal')
  if (!refusal) return
  const key = QUESTION_KEYS.find((one) => one === refusal.about) ?? draft.state.pending?.key
  if (key) add(draft, { type: 'FactDeclined', payload: { field: null, key } })
}

/** Two values and no word which: the field stays as it was, and one that is still unknown is asked for again. */
function whichOf(draft: Draft, { ambiguous }: TalkInput): Ask | null {
  const field = ambiguous.find((one) => draft.facts[one] === undefined)
  const key = field && QUESTION_OF[field]
  return key ? { key, rung: 2 } : null
}

const QUESTION_OF: Partial<Record<FactField, QuestionKey>> = {
  price_point: 'price_point',
  price_max: 'price',
  property_address: 'property_address',
  timeline: 'timeline',
  condition: 'condition',
  financing: 'financing',
  motivation: 'motivation',
  beds_min: 'beds',
}

/** With nothing left to ask, the answer that completed the script closes it in words of its own. */
function ending(preface: Preface | null, justDone: boolean): Preface {
  if (preface === null) return { kind: 'wrap_up' }
  return justDone && WRAPPED_UP.has(preface.kind) ? { kind: 'wrap_up' } : preface
}

const isJustDone = (input: DecideInput, { bot, learned }: TalkInput): boolean =>
  learned.length > 0 && bot.script(input.location).some((item) => !item.known(input.facts, 'known'))

const WRAPPED_UP: ReadonlySet<Preface['kind']> = new Set(['acknowledge', 'handed_over', 'thanks', 'greet'])

/** Prefaces that bring a question or an end of their own. The offer of a person is remembered, so that a yes accepts it. */
function speaksAlone(draft: Draft, preface: Preface | null, { learned, handedTo }: TalkInput): boolean {
  if (preface === null) return false
  const isPlainIdentity = preface.kind === 'identity' && learned.length === 0 && handedTo === null
  const offersPerson = isPlainIdentity || (preface.kind === 'objection' && preface.rung === 4)
  if (offersPerson) add(draft, { type: 'ObjectionRaised', payload: { type: 'person_offered', rung: 1 } })
  return offersPerson || ALONE.has(preface.kind === 'objection' ? `objection:${preface.rung}` : preface.kind)
}

const ALONE = new Set(['area_question', 'objection:2', 'objection:5', 'stall'])

function prefaceOf(draft: Draft, input: DecideInput, talking: TalkInput): Preface | null {
  const { signals, learned, corrected, bot, handedTo } = talking
  if (hasAct(signals, 'identity_question')) return { kind: 'identity' }
  if (hasAct(signals, 'refusal')) return { kind: 'refusal_ok' }
  const answer = answerTo(draft, input, signals)
  if (answer?.kind === 'identity') return answer
  const readBack = corrected.find((field) => READ_BACK.has(field))
  if (readBack) return { kind: 'read_back', field: readBack, value: wordOf(draft.facts[readBack]?.value) }
  if (answer) return answer
  const objection = signals.acts.find(({ kind, confidence }) => kind === 'objection' && confidence >= 0.7)
  if (objection) return raise(draft, objection.about ?? 'general')
  const stall = signals.acts.find(({ kind }) => kind === 'stall')
  if (stall) return { kind: 'stall', type: stall.about ?? 'thinking' }
  if (isMotiveOnly(signals)) callHuman(draft, input, { trigger: 'legal_distress', detail: 'A divorce is their reason.', botStays: true })
  if (signals.flags.has('distress')) return { kind: 'feeling' }
  if (signals.flags.has('referral')) return referral(draft, input)
  if (signals.attachmentOnly && !isMarked(draft.state, 'attachment')) return attachment(draft)
  if (handedTo) return learned.length > 0 ? { kind: 'acknowledge', fields: learned } : { kind: 'handed_over', to: handedTo }
  if (learned.length > 0) return { kind: 'acknowledge', fields: learned }
  if (input.firstText && bot.name === 'lead') return { kind: 'greet' }
  return hasAct(signals, 'thanks') ? { kind: 'thanks' } : null
}

const wordOf = (value: FactValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const READ_BACK: ReadonlySet<FactField> = new Set(['price_point', 'price_max', 'price_min', 'property_address'])

function referral(draft: Draft, input: DecideInput): Preface {
  callHuman(draft, input, { trigger: 'referral', detail: 'They speak of somebody else who may buy or sell.' })
  return { kind: 'referral' }
}

/** Said once: files are never opened. */
function attachment(draft: Draft): Preface {
  add(draft, { type: 'ObjectionRaised', payload: { type: 'attachment', rung: 1 } })
  return { kind: 'attachment' }
}

/** One rung of the ladder per occurrence; a new type starts at the first. */
function raise(draft: Draft, type: string): Preface {
  const rung = Math.min(5, (draft.state.objections[type]?.rung ?? 0) + 1)
  add(draft, { type: 'ObjectionRaised', payload: { type, rung } })
  return { kind: 'objection', type, rung }
}

const goal = (draft: Draft, input: DecideInput, said: { bot: Bot; preface: Preface | null; ask: Ask | null }): Speech => ({
  kind: 'goal',
  goal: { bot: said.bot.name, language: draft.state.language.current, firstText: input.firstText, preface: said.preface, ask: said.ask },
})
