import type { ConversationEvent, StoredEvent } from './event.ts'
import { BOOKING_FOLDS, KEPT_APPOINTMENT } from './evolve-booking.ts'
import { FOLLOW_UP_FOLDS, repliedTo, sentUnasked } from './follow-up-folds.ts'
import { answersConfirmation } from './confirm-side.ts'
import { carriedAfter, carriedWithout } from './handoff/carried.ts'
import { isMoreUrgent } from './human-priority.ts'
import { isBot } from './owner.ts'
import type { Side } from './reading.ts'
import { initialState, type ConversationState, type QuestionStatus } from './state.ts'

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
  const answered = (to === 'human' && reason === TAKEOVER) || (from === 'human' && to !== 'human') ? { humanHandoff: null } : {}
  // Times are offered by the one who may speak: with another begins another offer.
  return { owner: to, ownerN: event.n, ownerReason: reason, previousBot, offer: null, ...answered }
}

/** A person who writes, and a person who gives the contact back, have answered the request; a bot's move has not. */
const TAKEOVER = 'takeover'

function change(state: ConversationState, event: ConversationEvent, at: string): Partial<ConversationState> {
  const fold = FOLDS[event.type] as Fold<typeof event.type> | undefined
  return fold?.(state, event.payload as never, at) ?? {}
}

type Payload<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>['payload']
type Fold<Type extends ConversationEvent['type']> = (
  state: ConversationState,
  payload: Payload<Type>,
  at: string,
) => Partial<ConversationState>

const STATUS_OF_RUNG: Record<1 | 2 | 3, QuestionStatus> = { 1: 'asked', 2: 'rephrased', 3: 'revisited' }

/** What each event changes; the others are for readers alone. */
const FOLDS: { [Type in ConversationEvent['type']]?: Fold<Type> } = {
  MessageReceived: received,
  MessageAccepted: (state, { text_hash, sent_at, proactive = false }) => ({
    lastTextAt: sent_at,
    textHashes: [text_hash, ...state.textHashes].slice(0, 8),
    ...(proactive ? { followUp: sentUnasked(state, sent_at) } : {}),
  }),
  EpisodeStarted: ({ followUp }, { episode }) => ({
    episode,
    onceDone: [],
    staleAsked: [],
    closed: null,
    offer: null,
    followUp: { ...followUp, nudged: [] },
  }),
  EpisodeClosed: (_, { reason }) => ({ closed: reason, ...(reason === KEPT_APPOINTMENT ? { appointment: null } : {}) }),
  IntentRead: intentRead,
  FactLearned: (state, { field }) => ({
    learnedN: state.version + 1,
    repair: { ...state.repair, key: null, loops: 0 },
    staleAsked: state.staleAsked.filter((one) => one !== field),
    ...(state.carried ? { carried: carriedWithout(state.carried, field) } : {}),
  }),
  FactDeclined: (state, { key }) => ({ questions: { ...state.questions, [key]: 'declined' } }),
  QuestionAsked: (state, { key, rung, stale, carried, besides, unsure }, at) => ({
    ...(unsure ? { doubts: { ...state.doubts, [key]: state.version + 1 } } : {}),
    pending: { key, rung, ...(stale === undefined ? {} : { stale }), ...(carried ? { carried } : {}), ...(besides ? over(state) : {}) },
    ...(besides ? { askedBesides: at } : {}),
    questions: { ...state.questions, [key]: STATUS_OF_RUNG[rung] },
    ...(carried && stale ? { carried: carriedAfter(state, stale) } : {}),
    staleAsked: stale === undefined || carried ? state.staleAsked : [...new Set([...state.staleAsked, stale])],
  }),
  QuestionParked: (state, { key, open, unsure }) => ({
    questions: { ...state.questions, [key]: open ? 'open' : 'parked' },
    ...(unsure ? { doubts: { ...state.doubts, [key]: state.version + 1 } } : {}),
  }),
  ScoresChanged: (_, { scores }) => ({ scores }),
  TemperatureChanged: (_, { to }) => ({ temperature: to }),
  ObjectionRaised: (state, { type, rung }, at) => ({ objections: { ...state.objections, [type]: { rung, at, resolved: false } } }),
  ObjectionResolved: (state, { type }) => {
    const raised = state.objections[type]
    return raised ? { objections: { ...state.objections, [type]: { ...raised, resolved: true } } } : {}
  },
  RepairLoop: (_, repair) => ({ repair }),
  ...BOOKING_FOLDS,
  OptedOut: () => ({ suppressed: true, closed: 'opted_out', offer: null }),
  OptedIn: () => ({ suppressed: false, lastTextAt: null }),
  HoldPlaced: () => ({ held: true }),
  HoldLifted: () => ({ held: false }),
  HandoffExecuted: (state, { from, to, carried }, at) => ({
    ...(carried || state.carried ? { carried: carried ?? [] } : {}),
    handoffs: [{ from, to, at }, ...state.handoffs].slice(0, 12),
    intent: { ...state.intent, parked: state.intent.parked === to ? null : state.intent.parked },
  }),
  // A handoff that is stopped or put off is no part of the talk: the same words follow as without it.
  HandoffBlocked: aside,
  HandoffDeferred: aside,
  HumanHandoffRequested: (state, { trigger, priority }) => ({
    humanHandoff: isMoreUrgent(priority, state.humanHandoff) ? { trigger, priority } : state.humanHandoff,
    onceDone: [...new Set([...state.onceDone, trigger])],
  }),
  HumanHandoffAnswered: () => ({ humanHandoff: null }),
  ...FOLLOW_UP_FOLDS,
  // What was read out of the contact's words goes with them; who may speak, and whether at all, stays.
  Erased: ({ owner, ownerN, ownerReason, previousBot, episode, language, suppressed, held, firstTouch }) => ({
    ...initialState(),
    owner,
    ownerN,
    ownerReason,
    previousBot,
    episode,
    language,
    suppressed,
    held,
    firstTouch,
  }),
}

/** The script's question stays open while another comes in between. */
function over({ pending }: ConversationState): Pick<NonNullable<ConversationState['pending']>, 'over'> {
  return pending === null ? {} : { over: pending.over ?? { key: pending.key, rung: pending.rung } }
}

function aside({ followUp }: ConversationState): Partial<ConversationState> {
  return { followUp: { ...followUp, noted: followUp.noted + 1 } }
}

function intentRead(state: ConversationState, read: Payload<'IntentRead'>): Partial<ConversationState> {
  const { message_id: id, score, at, refuted, conversation, primary, known, language } = read
  const kept = state.intent.recent.map((one) => ({ ...one, score: without(one.score, refuted) }))
  return {
    language,
    ...(answersConfirmation(state.pending?.key ?? null, { score, refuted }) && state.pending
      ? { pending: { ...state.pending, answered: true } }
      : {}),
    intent: { recent: [{ id, score, at }, ...kept].slice(0, 5), conversation, primary, parked: stillParked(state, read), known },
  }
}

/** I-8: a parked side stays parked until it is taken back or comes first after all. */
function stillParked({ intent: { parked } }: ConversationState, read: Payload<'IntentRead'>): Side | null {
  if (read.parked !== null || parked === null) return read.parked
  return read.refuted[parked] || read.primary === parked ? null : parked
}

function received(state: ConversationState, message: Payload<'MessageReceived'>): Partial<ConversationState> {
  const { delaysMs, wordCounts, questions, answers, asked } = state.replies
  const later = state.lastInboundAt === null || message.sent_at > state.lastInboundAt
  return {
    lastInboundAt: later ? message.sent_at : state.lastInboundAt,
    followUp: later ? repliedTo(state, message.sent_at) : state.followUp,
    replies: {
      delaysMs: message.delay_ms === null ? delaysMs : [message.delay_ms, ...delaysMs].slice(0, 5),
      wordCounts: message.words === 0 ? wordCounts : [message.words, ...wordCounts].slice(0, 10),
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
