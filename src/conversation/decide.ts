import { apologised } from './apologised.ts'
import { aboutRejection } from './after-rejection.ts'
import { booking } from './booking.ts'
import type { BotView } from './bot.ts'
import { wantsChange } from './change-appointment.ts'
import type { DecideInput, Decision, Draft, Speech } from './decision.ts'
import type { ConversationEvent } from './event.ts'
import { confirmFacts } from './confirm-facts.ts'
import { consentWord } from './consent-word.ts'
import { startEpisode } from './episode.ts'
import type { FactField } from './fact.ts'
import type { Ask } from './goal.ts'
import { giveBack } from './give-back.ts'
import { add, callHuman } from './grow.ts'
import type { Heard } from './heard.ts'
import { deferralDue } from './handoff/deferral-due.ts'
import { handOver } from './handoff/hand-over.ts'
import { isForTeam } from './human-handoff.ts'
import { highValue } from './high-value.ts'
import { INTENT_KNOWN_FROM } from './intent-known.ts'
import { intentQuestion } from './intent-question.ts'
import { learn, settleMarks } from './learn.ts'
import type { Merged } from './merge-facts.ts'
import { isBot, type BotName } from './owner.ts'
import { planAhead } from './plan-follow-up.ts'
import { noteAppointments } from './note-appointments.ts'
import { noteConsentAsked, optOutByAnswer } from './opt-out-by-answer.ts'
import { notePrivacyRequest, privacyRequest } from './privacy-request.ts'
import type { Side } from './reading.ts'
import { rescore, viewOf } from './rescore.ts'
import { route, type Route, type SilenceReason } from './route.ts'
import { sayAnew } from './say-anew.ts'
import { appointmentAhead } from './slot.ts'
import { hasAct, signalsOf, wishOf, WISH_FROM, type Signals } from './signals.ts'
import { specialSituation } from './special-situation.ts'
import type { ConversationState } from './state.ts'
import { takeUp } from './take-up.ts'
import type { TalkInput } from './talking.ts'
import { talk } from './talk.ts'
import { truthFirst } from './truth-first.ts'
import { untilThen } from './until-then.ts'

/**
 * One turn, decided: consent and ownership first, then facts, special situations, the handoff, and what to say. Pure: the
 * words come later, the commit later still.
 */
export function decide(state: ConversationState, input: DecideInput): Decision {
  const draft = begin(state, input)
  noteAppointments(draft, input)
  if (input.taskDone && draft.state.humanHandoff) add(draft, { type: 'HumanHandoffAnswered', payload: { by: 'task' } })
  giveBack(draft, input)
  // Rows without a text (a tag, a note, an appointment) change what is known of the contact; few of them wake a bot.
  if (input.heard.length > 0 || input.owed || input.rejected) answer(draft, input)
  else takeUp(draft, input)
  if (input.handoff?.deferralDue) deferralDue(draft, input)
  planAhead(draft, input)
  return draft.decision
}

/** What the contact wrote gets its answer, or silence with a reason. */
function answer(draft: Draft, input: DecideInput): Decision {
  hear(draft, input)
  notePrivacyRequest(draft, input)
  const answered = input.heard.filter(({ stale }) => !stale)
  noteConsentAsked(draft, input)
  const keyword = consentWord(draft, input) ?? optOutByAnswer(draft, input)
  if (keyword) return say(draft, input, keyword)
  const { location, standing } = input
  const routed = route(draft.state, input.contact, { location, botType: lastBotType(input), calledBot: calledBot(input), standing })
  draft.decision.why = { step: routed.step, reason: routed.reason, warnings: routed.warnings }
  if (routed.kind === 'silent') return unanswered(draft, input, routed.reason)
  if (answered.length > 0 && answered.every(isEmpty)) return silence(draft, 'empty_text')
  takeOwnership(draft, routed)
  if (answered.length === 0) return withoutText(draft, input, routed.bot)
  const signals = signalsOf(answered, draft.state)
  // A yes to the offer of a person answers nothing else; one to a question of ours beside the script confirms no fact.
  const { facts, confirmed } = confirmFacts(draft, input)
  draft.facts = facts
  settleMarks(draft, signals)
  const merged = learn(draft, input, signals.acceptsPerson ? [] : input.heard)
  draft.decision.speech = apologised(truthFirst(speak(draft, input, { merged, confirmed, signals, bot: routed.bot }), signals), signals)
  if (input.owed && draft.decision.speech.kind === 'silent' && isBot(draft.state.owner))
    return redraft(draft, input, { owed: input.owed, bot: draft.state.owner })
  return conclude(draft, input)
}

function begin(state: ConversationState, input: DecideInput): Draft {
  const decision: Decision = {
    events: [],
    facts: [],
    speech: { kind: 'silent', reason: 'nothing_to_say' },
    afterText: [],
    first: null,
    wants: null,
    atOnce: [],
    suppress: null,
    hold: null,
    optIn: null,
    consent: null,
    privacyCase: null,
    why: {},
  }
  const draft: Draft = { state, decision, facts: { ...input.facts }, at: input.now.toISOString() }
  if (input.heard.length === 0) return draft
  if (state.version === 0) add(draft, { type: 'ContactSeen', payload: { source: input.contact.source } })
  startEpisode(draft, input)
  return draft
}

const isEmpty = ({ words, attachments }: Heard): boolean => words === 0 && attachments === 0

/** Records each text: that it came, and what it says of intent and language. */
function hear(draft: Draft, input: DecideInput): void {
  for (const text of input.heard) {
    const { lastTextAt } = draft.state
    const delay = lastTextAt === null ? null : Date.parse(text.sentAt) - Date.parse(lastTextAt)
    const { acts, intent } = text.understanding
    add(draft, {
      type: 'MessageReceived',
      payload: {
        message_id: text.messageId,
        sent_at: text.sentAt,
        words: text.words,
        question: acts.some(({ kind }) => kind === 'question'),
        answer: acts.some(({ kind }) => kind === 'answer'),
        delay_ms: delay !== null && delay >= 0 && draft.state.pending !== null && !isEmpty(text) ? delay : null,
        stale: text.stale,
      },
    })
    if (isEmpty(text)) continue
    const { message: score, conversation, refuted, primary, parked } = intent
    const payload = { message_id: text.messageId, at: text.sentAt, score, conversation, refuted, primary, parked, language: text.language }
    add(draft, { type: 'IntentRead', payload: { ...payload, known: knownSide(draft.state, conversation, refuted) } })
  }
}

/** Known once a side reaches .70, and known still until it is taken back or something stronger speaks for the other side. */
function knownSide({ intent }: ConversationState, scores: Record<Side, number>, refuted: Record<Side, boolean>): Side | null {
  const stronger: Side = scores.buyer > scores.seller ? 'buyer' : 'seller'
  if (scores[stronger] >= INTENT_KNOWN_FROM && scores.buyer !== scores.seller) return stronger
  return intent.known !== null && refuted[intent.known] ? null : intent.known
}

const calledBot = ({ heard }: DecideInput): BotName | null => heard.findLast((text) => text.calledBot)?.calledBot ?? null

const lastBotType = ({ heard }: DecideInput): string | null => heard.findLast(({ botType }) => botType !== null)?.botType ?? null

/** The word that asks for texts again counts before all else; a person still hears of what came with it. */
function say(draft: Draft, input: DecideInput, speech: Speech): Decision {
  if (draft.decision.privacyCase) callHuman(draft, input, { trigger: 'privacy_request', detail: 'They ask about their data.' })
  draft.decision.speech = speech
  draft.decision.why = { step: 0, reason: 'consent_word' }
  return draft.decision
}

function silence(draft: Draft, reason: string): Decision {
  add(draft, { type: 'ReplySuppressed', payload: { reason } })
  draft.decision.speech = { kind: 'silent', reason }
  return draft.decision
}

/** Nothing to answer: a booking that came to nothing, a reply that is owed, or texts that come too late. */
function withoutText(draft: Draft, input: DecideInput, bot: BotName): Decision {
  if (!input.rejected) return input.owed ? redraft(draft, input, { owed: input.owed, bot }) : late(draft, input)
  draft.decision.speech = aboutRejection(draft, input, { rejected: input.rejected, bot: input.bots[bot] })
  return conclude(draft, input)
}

const HISTORY_MS = 72 * 3_600_000

/** A reply that was dropped before it left is written anew, if a bot may still answer. */
function redraft(draft: Draft, input: DecideInput, reply: { owed: Speech; bot: BotName }): Decision {
  draft.decision.speech = sayAnew(draft, input, reply)
  return conclude(draft, input)
}

/** A text that arrives late is not answered any more; a person is told, unless it is so old that it is history. */
function late(draft: Draft, input: DecideInput): Decision {
  if (privacyRequest(draft, input)) return silence(draft, 'late_message')
  const isHistory = input.heard.every(({ sentAt }) => input.now.getTime() - Date.parse(sentAt) > HISTORY_MS)
  if (isHistory) return silence(draft, 'history')
  callHuman(draft, input, { trigger: 'late_message', detail: 'A text arrived too late to be answered.' })
  return silence(draft, 'late_message')
}

/** Nobody answers, and still some things must reach a person. */
function unanswered(draft: Draft, input: DecideInput, reason: SilenceReason): Decision {
  const flags = new Set(input.heard.flatMap(({ understanding }) => understanding.flags))
  const isContradiction =
    ['wrong_number', 'solicitation'].includes(reason) && input.heard.some(({ understanding }) => wishOf(understanding) >= WISH_FROM)
  if (isContradiction)
    callHuman(draft, input, {
      trigger: 'check_conversation',
      detail: `They now speak of buying or selling, after ${reason.replace('_', ' ')}.`,
    })
  const appointment = appointmentAhead(draft.state.appointment, input.now)
  if (reason === 'silence_tag' && appointment !== null && wantsChange(input, appointment))
    callHuman(draft, input, { trigger: 'check_conversation', detail: 'They want to move or end their appointment, and no bot answers.' })
  const confirmation = flags.has('crisis') ? null : privacyRequest(draft, input)
  if (confirmation?.kind === 'fixed') {
    draft.decision.speech = confirmation
    return draft.decision
  }
  if (!flags.has('crisis')) {
    if (LISTENING.has(reason)) learn(draft, input, input.heard.map(plainlyStated))
    return silence(draft, reason)
  }
  const isFirst = !draft.state.onceDone.includes('crisis')
  callHuman(draft, input, { trigger: 'crisis', detail: 'Reach out now.' })
  if (reason !== 'held' || !isFirst) return silence(draft, reason)
  draft.decision.speech = { kind: 'fixed', key: 'crisis', purpose: 'crisis' }
  return draft.decision
}

/** While a person has the thread the bots say nothing, and what is told still counts when they come back (M-1). */
const LISTENING: ReadonlySet<SilenceReason> = new Set(['human_owner', 'silence_tag'])

/** What a text says by itself: a bare "yes" or number answers a person's question, which no bot knows. */
const plainlyStated = (heard: Heard): Heard => ({
  ...heard,
  understanding: { ...heard.understanding, facts: heard.understanding.facts.filter(({ basis }) => basis === 'explicit') },
})

function takeOwnership(draft: Draft, routed: Extract<Route, { kind: 'bot' }>): void {
  if (draft.state.owner === routed.bot) return
  add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: routed.bot, reason: routed.reason } })
}

type Speaking = { merged: Merged; confirmed: readonly FactField[]; signals: Signals; bot: BotName }

function speak(draft: Draft, input: DecideInput, { merged, confirmed, signals, bot }: Speaking): Speech {
  rescore(draft, input, input.bots[bot])
  const special = specialSituation(draft, input, { signals: aboutAppointment(draft, input, signals), bot })
  if (special) return special
  const handedTo = handOver(draft, input, bot)
  const speaker = input.bots[handedTo ?? bot]
  if (handedTo) rescore(draft, input, speaker)
  const learned = [...confirmed, ...merged.changes.flatMap((change) => (change.kind === 'learned' ? [change.fact.field] : []))]
  const withheld = highValue(draft, input, speaker.name)
  if (withheld) return withheld
  const isAsking = hasAct(signals, 'question') || hasAct(signals, 'identity_question')
  const talking: TalkInput = {
    signals,
    bot: speaker,
    learned,
    corrected: merged.corrected,
    ambiguous: merged.ambiguous,
    intentQuestion: handedTo ? null : intentQuestion(draft, input, speaker.name),
    handedTo,
  }
  const settled = booking(draft, input, talking) ?? (isAsking ? null : untilThen(draft, input, { bot: speaker.name, learned }))
  return settled ?? talk(draft, input, talking)
}

/** Who calls the appointment off with their reason ("we found one") hears that it is off; nothing of the script is asked then. */
function aboutAppointment(draft: Draft, input: DecideInput, signals: Signals): Signals {
  const appointment = appointmentAhead(draft.state.appointment, input.now)
  if (!signals.softRefusal || appointment === null || !wantsChange(input, appointment)) return signals
  add(draft, { type: 'ObjectionRaised', payload: { type: 'soft_refusal', rung: 1 } })
  return { ...signals, softRefusal: false }
}

/** Last: what the CRM shows, and the question asked. A turn without a text writes nothing to the CRM but what the law asks. */
function conclude(draft: Draft, input: DecideInput): Decision {
  const { decision, state } = draft
  if (decision.speech.kind === 'silent') {
    add(draft, { type: 'ReplySuppressed', payload: { reason: decision.speech.reason } })
    decision.afterText = decision.afterText.filter(isForTeam)
  }
  if (decision.speech.kind === 'goal' && isBot(state.owner) && state.scores && state.temperature) {
    const previousTemperature = decision.events.find(({ type }) => type === 'TemperatureChanged') ? previous(decision) : state.temperature
    const view = { ...viewOf(draft, input, input.bots[state.owner]), temperature: state.temperature, previousTemperature }
    decision.afterText.push(...input.bots[state.owner].effects(view))
  }
  if (decision.speech.kind === 'goal' && decision.speech.goal.ask) add(draft, asked(decision.speech.goal.ask))
  return decision
}

const asked = ({ key, rung, stale, carried, besides, unsure }: Ask): ConversationEvent => ({
  type: 'QuestionAsked',
  payload: {
    key,
    rung,
    ...(stale === undefined ? {} : { stale }),
    ...(carried ? { carried } : {}),
    ...(besides === undefined ? {} : { besides }),
    ...(unsure ? { unsure } : {}),
  },
})

const previous = ({ events }: Decision): BotView['previousTemperature'] => {
  const changed = events.find((event) => event.type === 'TemperatureChanged')
  return changed?.type === 'TemperatureChanged' ? changed.payload.from : null
}
