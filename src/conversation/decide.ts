import type { Bot, BotView } from './bot.ts'
import type { DecideInput, Decision, Draft, Speech } from './decision.ts'
import { evaluateHandoff } from './evaluate-handoff.ts'
import type { ConversationEvent } from './event.ts'
import type { Ask } from './goal.ts'
import { consentWord } from './consent-word.ts'
import { add, callHuman } from './grow.ts'
import { handoffActions } from './handoff-actions.ts'
import { intentSide, intentStatus, INTENT_KNOWN_FROM } from './intent-known.ts'
import { mergeFacts, type Merged } from './merge-facts.ts'
import { isBot, type BotName } from './owner.ts'
import type { Side } from './reading.ts'
import { route, type Route } from './route.ts'
import { scoresOf } from './scores.ts'
import { hasAct, signalsOf, specialSituation, type Signals } from './special-situation.ts'
import type { ConversationState } from './state.ts'
import { talk } from './talk.ts'

/**
 * One turn, decided: consent and ownership first, then facts, special situations, the handoff, and what to say. Pure: the
 * words come later, the commit later still.
 */
export function decide(state: ConversationState, input: DecideInput): Decision {
  const draft = begin(state, input)
  hear(draft, input)
  const answered = input.heard.filter(({ stale }) => !stale)
  const keyword = consentWord(draft, input)
  if (keyword) return say(draft, keyword)
  const { location, standing } = input
  const routed = route(draft.state, input.contact, { location, botType: lastBotType(input), standing })
  draft.decision.why = { step: routed.step, reason: routed.reason, warnings: routed.warnings }
  if (routed.kind === 'silent') return silence(draft, routed.reason)
  takeOwnership(draft, routed)
  if (answered.length === 0) return late(draft, input)
  if (answered.every(({ words, attachments }) => words === 0 && attachments === 0)) return silence(draft, 'empty_text')
  const merged = learn(draft, input)
  draft.decision.speech = speak(draft, input, { merged, signals: signalsOf(answered), bot: routed.bot })
  return conclude(draft, input)
}

function begin(state: ConversationState, input: DecideInput): Draft {
  const decision: Decision = {
    events: [],
    facts: [],
    speech: { kind: 'silent', reason: 'nothing_to_say' },
    afterText: [],
    atOnce: [],
    suppress: null,
    hold: null,
    optIn: null,
    why: {},
  }
  const draft: Draft = { state, decision, facts: { ...input.facts }, at: input.now.toISOString() }
  if (state.version === 0) add(draft, { type: 'ContactSeen', payload: { source: input.contact.source } })
  return draft
}

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
        delay_ms: delay !== null && delay >= 0 && draft.state.pending !== null ? delay : null,
        stale: text.stale,
      },
    })
    const { message: score, conversation, refuted, primary, parked } = intent
    const payload = { message_id: text.messageId, at: text.sentAt, score, conversation, refuted, primary, parked, language: text.language }
    add(draft, { type: 'IntentRead', payload: { ...payload, known: knownSide(draft.state, conversation) } })
  }
}

/** Known once a side reaches .70, and known still while nothing stronger speaks for the other side. */
function knownSide({ intent }: ConversationState, scores: { buyer: number; seller: number }): Side | null {
  const stronger: Side = scores.buyer > scores.seller ? 'buyer' : 'seller'
  return scores[stronger] >= INTENT_KNOWN_FROM && scores.buyer !== scores.seller ? stronger : intent.known
}

const lastBotType = ({ heard }: DecideInput): string | null => heard.findLast(({ botType }) => botType !== null)?.botType ?? null

function say(draft: Draft, speech: Speech): Decision {
  draft.decision.speech = speech
  draft.decision.why = { step: 0, reason: 'consent_word' }
  return draft.decision
}

function silence(draft: Draft, reason: string): Decision {
  add(draft, { type: 'ReplySuppressed', payload: { reason } })
  draft.decision.speech = { kind: 'silent', reason }
  return draft.decision
}

/** A text that arrives days late is history; a person is told instead of the contact. */
function late(draft: Draft, input: DecideInput): Decision {
  if (input.heard.length > 0) callHuman(draft, input, { trigger: 'late_message', detail: 'A text arrived too late to be answered.' })
  return silence(draft, 'late_message')
}

function takeOwnership(draft: Draft, routed: Extract<Route, { kind: 'bot' }>): void {
  if (draft.state.owner === routed.bot) return
  add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: routed.bot, reason: routed.reason } })
}

function learn(draft: Draft, input: DecideInput): Merged {
  const merged = mergeFacts(draft.facts, input.heard, () => input.newId('fact'))
  draft.facts = merged.facts
  draft.decision.facts.push(...merged.changes)
  const events = merged.changes.flatMap((change): ConversationEvent[] => {
    if (change.kind !== 'learned') return []
    const { field, id, confidence, sourceMessageId } = change.fact
    return [{ type: 'FactLearned', payload: { field, fact_id: id, confidence, source_message_id: sourceMessageId } }]
  })
  add(draft, ...events)
  return merged
}

function speak(draft: Draft, input: DecideInput, { merged, signals, bot }: { merged: Merged; signals: Signals; bot: BotName }): Speech {
  const special = specialSituation(draft, input, { signals, bot })
  if (special) return special
  const handedTo = handOver(draft, input, bot)
  const speaker = input.bots[handedTo ?? bot]
  rescore(draft, input, speaker)
  const learned = merged.changes.flatMap((change) => (change.kind === 'learned' ? [change.fact.field] : []))
  const hot = hotNextStep(draft, input, speaker)
  if (hot && !hasAct(signals, 'question') && !hasAct(signals, 'identity_question')) return hot
  return talk(draft, input, {
    signals,
    bot: speaker,
    learned,
    corrected: merged.corrected,
    intentQuestion: handedTo || speaker.name !== 'lead' ? null : intentQuestion(draft.state),
    handedTo,
  })
}

/** Passes the contact to another bot when the texts of this turn ask for it; a blocked handoff changes nothing else. */
function handOver(draft: Draft, input: DecideInput, from: BotName): Side | null {
  const { intent, handoffs } = draft.state
  const fresh = { buyer: isFresh(input, 'buyer'), seller: isFresh(input, 'seller') }
  const scores = intent.conversation
  const decision = evaluateHandoff({ source: from, scores, fresh, parked: intent.parked, history: handoffs, now: input.now, location: input.location })
  draft.decision.why['handoff'] = decision
  if (decision.status === 'none') return null
  if (decision.status === 'blocked') {
    add(draft, { type: 'HandoffBlocked', payload: { from, to: decision.to, reason: decision.reason } })
    return null
  }
  const { to, score, threshold } = decision
  add(draft, { type: 'HandoffExecuted', payload: { from, to, score, threshold } })
  add(draft, { type: 'OwnerChanged', payload: { from, to, reason: `handoff_${from}_${to}` } })
  draft.decision.afterText.push(...handoffActions(input, from, to))
  draft.decision.atOnce.push({ kind: 'add_note', note: 'handoff', body: `Passed from the ${from} to the ${to} bot (score ${score}, needed ${threshold}).` })
  return to
}

const isFresh = ({ heard }: DecideInput, side: Side): boolean => heard.some(({ understanding }) => understanding.intent.fresh[side])

/** The lead bot guesses nothing: two strong sides are put in order, one likely side is confirmed, each once. */
function intentQuestion({ intent, questions }: ConversationState): Ask['key'] | null {
  const { buyer, seller } = intent.conversation
  if (intent.known && buyer !== seller) return null
  if (buyer >= 0.5 && seller >= 0.5) return questions.which_first ? null : 'which_first'
  if (seller >= 0.5 && seller < INTENT_KNOWN_FROM) return questions.confirm_seller ? null : 'confirm_seller'
  if (buyer >= 0.5 && buyer < INTENT_KNOWN_FROM) return questions.confirm_buyer ? null : 'confirm_buyer'
  return null
}

function rescore(draft: Draft, input: DecideInput, bot: Bot): void {
  const { state, facts } = draft
  const { contact, location } = input
  const raised = Object.values(state.objections)
  const scores = scoresOf({
    facts,
    intentKnown: state.intent.known !== null,
    side: intentSide(state),
    location,
    hasPhone: contact.phone !== null || facts.phone !== undefined,
    hasEmail: contact.email !== null || facts.email !== undefined,
    replies: { ...state.replies, objections: raised.length === 0 ? 'none' : raised.every(({ resolved }) => resolved) ? 'resolved' : 'open' },
    now: draft.at,
  })
  if (JSON.stringify(scores) !== JSON.stringify(state.scores)) add(draft, { type: 'ScoresChanged', payload: { scores } })
  const view = viewOf(draft, input, bot)
  const to = bot.temperature(view)
  if (to !== state.temperature) add(draft, { type: 'TemperatureChanged', payload: { from: state.temperature, to } })
}

function viewOf(draft: Draft, input: DecideInput, bot: Bot): Omit<BotView, 'temperature'> {
  const { state, facts } = draft
  if (state.scores === null) throw new Error('a view needs scores')
  const script = bot.script(input.location)
  return {
    facts,
    scores: state.scores,
    location: input.location,
    previousTemperature: state.temperature,
    answered: script.filter((item) => item.known(facts, intentStatus(state))).length,
    scriptLength: script.length,
    tags: input.contact.tags,
    fields: input.contact.fields,
    hasOpportunity: input.hasOpportunity,
    episode: state.episode,
    now: draft.at,
  }
}

/** Hot and complete, once per episode: a person is called while the bot stays. */
function hotNextStep(draft: Draft, input: DecideInput, bot: Bot): Speech | null {
  if (bot.name === 'lead' || draft.state.temperature !== 'hot' || draft.state.onceDone.includes('hot_complete')) return null
  const open = bot.script(input.location).some((item) => !item.known(draft.facts, intentStatus(draft.state)))
  if (open) return null
  callHuman(draft, input, { trigger: 'hot_complete', detail: `All questions are answered (${bot.name}).` })
  const { language } = draft.state
  return {
    kind: 'goal',
    goal: { bot: bot.name, language: language.current, firstText: input.firstText, preface: { kind: 'hot_next_step', side: bot.name }, ask: null },
  }
}

/** Last: what the CRM shows, and the question asked. A turn without a text writes nothing to the CRM but what the law asks. */
function conclude(draft: Draft, input: DecideInput): Decision {
  const { decision, state } = draft
  if (decision.speech.kind === 'silent') add(draft, { type: 'ReplySuppressed', payload: { reason: decision.speech.reason } })
  if (decision.speech.kind === 'goal' && isBot(state.owner) && state.scores && state.temperature) {
    const previousTemperature = decision.events.find(({ type }) => type === 'TemperatureChanged') ? previous(decision) : state.temperature
    const view = { ...viewOf(draft, input, input.bots[state.owner]), temperature: state.temperature, previousTemperature }
    decision.afterText.push(...input.bots[state.owner].effects(view))
  }
  if (decision.speech.kind === 'goal' && decision.speech.goal.ask) add(draft, { type: 'QuestionAsked', payload: decision.speech.goal.ask })
  return decision
}

const previous = ({ events }: Decision): BotView['previousTemperature'] => {
  const changed = events.find((event) => event.type === 'TemperatureChanged')
  return changed?.type === 'TemperatureChanged' ? changed.payload.from : null
}
