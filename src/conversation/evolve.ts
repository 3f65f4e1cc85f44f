import type { ConversationEvent, StoredEvent } from './event.ts'
import { isBot } from './owner.ts'
import type { ConversationState, QuestionStatus } from './state.ts'

/** The state after an event. Pure and total: stored state is always the fold of the stored events. */
export function evolve(state: ConversationState, event: StoredEvent): ConversationState {
  return { ...state, ...change(state, event, event.at), version: event.n, ...ownership(state, event) }
}

/** Numbers new events after the version read, and folds them in. */
export function evolveAll(
  state: ConversationState,
  events: readonly ConversationEvent[],
  at: string,
): { state: ConversationState; stored: StoredEvent[] } {
  const stored = events.map((event, index): StoredEvent => ({ ...event, n: state.version + index + 1, at }))
  return { state: stored.reduce(evolve, state), stored }
}

function ownership(state: ConversationState, event: StoredEvent): Partial<ConversationState> {
  if (event.type !== 'OwnerChanged') return {}
  const { from, to, reason } = event.payload
  const previousBot = isBot(from) ? from : state.previousBot
  const released = from === 'human' || to !== 'human' ? { humanHandoff: to === 'human' ? state.humanHandoff : null } : {}
  return { owner: to, ownerN: event.n, ownerReason: reason, previousBot, ...released }
}

function change(state: ConversationState, event: ConversationEvent, at: string): Partial<ConversationState> {
  switch (event.type) {
    case 'MessageReceived':
      return received(state, event.payload)
    case 'MessageAccepted': {
      const { text_hash, sent_at } = event.payload
      return { lastTextAt: sent_at, textHashes: [text_hash, ...state.textHashes].slice(0, 8) }
    }
    case 'EpisodeStarted':
      return { episode: event.payload.episode, onceDone: [] }
    case 'IntentRead': {
      const { message_id: id, score, at: sentAt, refuted, conversation, primary, parked, known, language } = event.payload
      const kept = state.intent.recent.map((one) => ({ ...one, score: without(one.score, refuted) }))
      return { language, intent: { recent: [{ id, score, at: sentAt }, ...kept].slice(0, 5), conversation, primary, parked, known } }
    }
    case 'FactLearned':
      return { repair: { ...state.repair, key: null, loops: 0 } }
    case 'FactDeclined':
      return { questions: { ...state.questions, [event.payload.key]: 'declined' } }
    case 'QuestionAsked': {
      const { key, rung } = event.payload
      return { pending: { key, rung }, questions: { ...state.questions, [key]: STATUS_OF_RUNG[rung] } }
    }
    case 'QuestionParked':
      return { questions: { ...state.questions, [event.payload.key]: event.payload.open ? 'open' : 'parked' } }
    case 'ScoresChanged':
      return { scores: event.payload.scores }
    case 'TemperatureChanged':
      return { temperature: event.payload.to }
    case 'ObjectionRaised': {
      const { type, rung } = event.payload
      return { objections: { ...state.objections, [type]: { rung, at, resolved: false } } }
    }
    case 'ObjectionResolved': {
      const raised = state.objections[event.payload.type]
      return raised ? { objections: { ...state.objections, [event.payload.type]: { ...raised, resolved: true } } } : {}
    }
    case 'RepairLoop':
      return { repair: event.payload }
    case 'OptedOut':
      return { suppressed: true }
    case 'OptedIn':
      return { suppressed: false, lastTextAt: null }
    case 'HoldPlaced':
      return { held: true }
    case 'HoldLifted':
      return { held: false }
    case 'HandoffExecuted':
      return { handoffs: [{ from: event.payload.from, to: event.payload.to, at }, ...state.handoffs].slice(0, 12) }
    case 'HumanHandoffRequested': {
      const { trigger, priority } = event.payload
      return { humanHandoff: { trigger, priority }, onceDone: [...new Set([...state.onceDone, trigger])] }
    }
    case 'HumanHandoffAnswered':
      return { humanHandoff: null }
    case 'ContactSeen':
    case 'OwnerChanged':
    case 'EpisodeClosed':
    case 'FactSuperseded':
    case 'ReplyRefused':
    case 'ReplySuppressed':
    case 'BrainFellBack':
    case 'ConsentRecorded':
    case 'SlotsOffered':
    case 'SlotChosen':
    case 'AppointmentBooked':
    case 'AppointmentRejected':
    case 'AppointmentMoved':
    case 'AppointmentCancelled':
    case 'FollowUpPlanned':
    case 'FollowUpSent':
    case 'FollowUpSkipped':
    case 'FollowUpCancelled':
    case 'HandoffBlocked':
    case 'HandoffDeferred':
    case 'LeadSourceSeen':
    case 'ConversionObserved':
    case 'ActionBuried':
    case 'Erased':
      return {}
    default:
      return unknownEvent(event)
  }
}

const STATUS_OF_RUNG: Record<1 | 2 | 3, QuestionStatus> = { 1: 'asked', 2: 'rephrased', 3: 'revisited' }

function received(
  state: ConversationState,
  message: Extract<ConversationEvent, { type: 'MessageReceived' }>['payload'],
): Partial<ConversationState> {
  const { delaysMs, wordCounts, questions, answers, asked } = state.replies
  const later = state.lastInboundAt === null || message.sent_at > state.lastInboundAt
  return {
    lastInboundAt: later ? message.sent_at : state.lastInboundAt,
    replies: {
      delaysMs: message.delay_ms === null ? delaysMs : [message.delay_ms, ...delaysMs].slice(0, 5),
      wordCounts: [message.words, ...wordCounts].slice(0, 10),
      questions: questions + (message.question ? 1 : 0),
      answers: answers + (message.answer ? 1 : 0),
      asked,
    },
  }
}

const without = (score: { buyer: number; seller: number }, refuted: { buyer: boolean; seller: boolean }) => ({
  buyer: refuted.buyer ? 0 : score.buyer,
  seller: refuted.seller ? 0 : score.seller,
})

const unknownEvent = (event: never): never => {
  throw new TypeError(`unknown event ${JSON.stringify(event)}`)
}
