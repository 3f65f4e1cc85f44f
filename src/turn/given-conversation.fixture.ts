import { buyerBot } from '../bots/buyer/buyer-bot.ts'
import { leadBot } from '../bots/lead/lead-bot.ts'
import { sellerBot } from '../bots/seller/seller-bot.ts'
import { unknownContact, type Contact } from '../conversation/contact.ts'
import { decide } from '../conversation/decide.ts'
import type { AppointmentSeen, DecideInput, Decision, RejectedBooking, Unasked } from '../conversation/decision.ts'
import type { ConversationEvent, StoredEvent } from '../conversation/event.ts'
import { evolveAll } from '../conversation/evolve.ts'
import type { ByField, FactUnit, FactValue, Facts } from '../conversation/fact.ts'
import { givenFreeSlots } from '../conversation/given-calendar.fixture.ts'
import type { Location } from '../conversation/location.ts'
import type { QuestionKey } from '../conversation/reading.ts'
import { sameValue } from '../conversation/same-value.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { initialState, type ConversationState } from '../conversation/state.ts'
import { countingIds } from '../lib/id.ts'
import { hearTexts } from './hear-texts.ts'
import { lexiconOf } from './lexicon.ts'
import type { NewAction } from '../outbox/outbox.store.ts'
import { planActions, type TurnText } from './plan-actions.ts'
import { wordReply, type Worded } from './word-reply.ts'

export type Given = {
  location?: Partial<Location>
  contact?: Partial<Contact>
  standing?: DecideInput['standing']
  /** Events that came before. */
  events?: ConversationEvent[]
  calendar?: GivenCalendar
}

/** The calendar books what is free, unless told otherwise; `rejects`: what becomes of the next bookings, in turn. */
export type GivenCalendar = { none?: boolean; taken?: string[]; unreadable?: boolean; rejects?: RejectedBooking['reason'][] }

export type Said = string | { text: string; attachments?: number; botType?: string | null; at?: string; sentAt?: string }

const START = Date.parse('2026-03-04T18:00:00.000Z')
const STEP_MS = 2 * 60_000

/** A conversation held in memory by the pure parts of a turn: each text is read, decided, worded, planned and remembered. */
export function givenConversation({ location: over = {}, contact: who = {}, standing, events = [], calendar = {} }: Given = {}) {
  const began = evolveAll(initialState(), events, new Date(START - STEP_MS).toISOString())
  const held: Held = {
    location: { ...(calendar.none ? withoutCalendar : sampleLocation), ...over },
    contact: { ...unknownContact('c1'), phone: '+19095552000', ...who },
    standing: standing ?? { suppressed: null, held: false },
    newId: countingIds(),
    state: began.state,
    stored: [...began.stored],
    facts: {},
    lastReplyAt: null,
    now: START,
    turns: 0,
    recent: { theirs: [], ours: [] },
    calendar: { none: false, taken: [], unreadable: false, rejects: [], ...calendar },
    rejected: null,
  }
  const say = (...texts: Said[]) => takeTurn(held, texts)
  return {
    say,
    all: (...texts: Said[]) => texts.map((text) => say(text)),
    /** The text with which a person's hold on the contact ends by itself. */
    sayAfter: (released: NonNullable<DecideInput['released']>, text: string) => takeTurn(held, [text], { released }),
    /** A text, or a handoff that falls due, with this standing of handoffs. */
    with: (handoff: NonNullable<DecideInput['handoff']>, ...texts: Said[]) => takeTurn(held, texts, { handoff }),
    /** The same text where handoffs are switched off. */
    withoutHandoffs: (...texts: Said[]) =>
      takeTurn(held, texts, { location: { ...held.location, handoffs: { ...held.location.handoffs, enabled: false } } }),
    /** The planned follow-up falls due, at its time or later. */
    wake: (over: Partial<Unasked> & { at?: string } = {}) => wake(held, over),
    /** The calendar itself tells of appointments. */
    seen: (...appointments: AppointmentSeen[]) => takeTurn(held, [], { appointments }),
    /** The turn that a rejected booking wakes. */
    rejected: () => takeTurn(held, [], held.rejected ? { rejected: held.rejected } : {}),
    stored: held.stored,
    state: () => held.state,
  }
}

const { calendar_id: _, ...withoutCalendar } = sampleLocation

export type Turn = ReturnType<typeof takeTurn>

type Held = {
  location: Location
  contact: Contact
  standing: DecideInput['standing']
  newId(prefix: string): string
  state: ConversationState
  stored: StoredEvent[]
  facts: Facts
  lastReplyAt: number | null
  now: number
  turns: number
  recent: { theirs: string[]; ours: string[] }
  calendar: Required<GivenCalendar>
  rejected: RejectedBooking | null
}

type Woken = Partial<Pick<DecideInput, 'unasked' | 'appointments' | 'rejected' | 'released' | 'handoff' | 'location'>> & { at?: string }

/** One turn over these texts, or over what is due without one. */
function takeTurn(held: Held, texts: readonly Said[], { at: wokenAt, ...woken }: Woken = {}) {
  const said = texts.map((one) => (typeof one === 'string' ? { text: one } : one))
  const at = wokenAt ?? said.at(-1)?.at
  held.turns += 1
  held.now = at === undefined ? held.now + STEP_MS : Date.parse(at)
  const known = { ...inputOf(held, said), ...woken }
  const first = decide(held.state, known)
  const input = first.wants === 'slots' ? { ...known, slots: freeOf(held, known.now) } : known
  const decided = first.wants === 'slots' ? decide(held.state, input) : first
  const now = input.now.toISOString()
  const worded = wordReply(decided, { input, state: evolveAll(held.state, decided.events, now).state, turnId: input.turnId })
  keep(held, worded.decision.events)
  held.facts = apply(held.facts, worded.decision)
  const actions = plan(held, worded, input)
  held.recent.theirs.unshift(...said.map(({ text }) => text).reverse())
  const isSaid = settle(held, worded.decision)
  if (worded.text && isSaid) accept(held, worded.text, woken.unasked !== undefined)
  return { ...report(held, worded, actions), asksCalendar: first.wants === 'slots' }
}

const freeOf = ({ calendar }: Held, now: Date): NonNullable<DecideInput['slots']> =>
  calendar.unreadable ? { kind: 'unavailable', why: 'server' } : { kind: 'free', slots: givenFreeSlots(now, calendar.taken) }

/** What the calendar makes of a change; false: the text that announces it does not leave. */
function settle(held: Held, { first }: Decision): boolean {
  held.rejected = null
  const action = first?.action
  if (action?.kind === 'cancel_appointment') {
    keep(held, [{ type: 'AppointmentCancelled', payload: { appointment_id: action.appointment_id, by: 'bot', reason: 'cancelled' } }])
  }
  if (action?.kind !== 'book_appointment') return true
  const { start: starts_at, end: ends_at, replaces } = action
  const reason = held.calendar.rejects.shift()
  if (reason !== undefined) {
    held.rejected = { what: 'booking', reason }
    if (reason === 'taken') held.calendar.taken.push(starts_at)
    keep(held, [{ type: 'AppointmentRejected', payload: { starts_at, reason } }])
    return false
  }
  held.calendar.taken.push(starts_at)
  const payload = { appointment_id: held.newId('apt'), starts_at, ends_at, by: 'bot' as const }
  keep(held, [
    replaces === null ? { type: 'AppointmentBooked', payload } : { type: 'AppointmentMoved', payload: { ...payload, replaced: replaces } },
  ])
  return true
}

function wake(held: Held, { at, ...over }: Partial<Unasked> & { at?: string }) {
  const { next } = held.state.followUp
  const now = at ?? next?.dueAt ?? new Date(held.now).toISOString()
  const mayLeave = { at: new Date(now), reason: 'window' }
  return takeTurn(held, [], {
    at: now,
    unasked: { due: next?.id ?? null, mayLeave, consented: true, underWay: false, texted: false, touch: null, goOn: false, ...over },
  })
}

function inputOf({ state, facts, contact, location, standing, newId, ...held }: Held, said: readonly Exclude<Said, string>[]): DecideInput {
  const recent = { theirs: [...held.recent.theirs], ours: [...held.recent.ours] }
  const now = new Date(held.now)
  const rows = said.map(({ text, attachments = 0, botType = null, sentAt }, index) => {
    const sent = sentAt === undefined ? new Date(held.now - (said.length - index) * 1000) : new Date(sentAt)
    const stale = held.now - sent.getTime() > 24 * 3_600_000
    return { inboxId: `in_${held.turns}_${index}`, messageId: `m_${held.turns}_${index}`, text, attachments, sentAt: sent, stale, botType }
  })
  const heard = hearTexts(rows, { state, facts, contact, location, lexicon: lexiconOf(location), now })
  const firstText = held.lastReplyAt === null || held.now - held.lastReplyAt > 30 * 24 * 3_600_000
  const bots = { lead: leadBot, buyer: buyerBot, seller: sellerBot }
  const known = { location, bots, contact, facts, heard, firstText, hasOpportunity: false, standing, recent }
  return { turnId: `turn_${held.turns}`, now, ...known, newId }
}

function keep(held: Held, events: readonly ConversationEvent[]): void {
  const grown = evolveAll(held.state, events, new Date(held.now).toISOString())
  held.state = grown.state
  held.stored.push(...grown.stored)
}

function plan({ location, state, newId }: Held, { text, decision }: Worded, { turnId, now, heard }: DecideInput): NewAction[] {
  const at = { locationId: location.location_id, contactId: 'c1', turnId, episode: state.episode, ownerN: state.ownerN, location }
  return planActions({
    ...at,
    text,
    first: decision.first,
    atOnce: decision.atOnce,
    afterText: decision.afterText,
    inOrder: decision.inOrder,
    answersAt: heard.length > 0 ? now : null,
    newId,
  })
}

function accept(held: Held, { purpose, question, textHash, text }: TurnText, proactive: boolean): void {
  held.recent.ours.unshift(text)
  if (purpose === 'reply') held.lastReplyAt = held.now
  const sent = { action_id: 'a', message_id: null, sent_at: new Date(held.now).toISOString() }
  keep(held, [
    {
      type: 'MessageAccepted',
      payload: { ...sent, question: question as QuestionKey | null, text_hash: textHash, ...(proactive ? { proactive } : {}) },
    },
  ])
}

function report({ state, facts }: Held, { decision, text }: Worded, actions: NewAction[]) {
  const { speech } = decision
  return {
    decision,
    text: text?.text ?? null,
    asked: text?.question ?? null,
    silent: speech.kind === 'silent' ? speech.reason : null,
    preface: speech.kind === 'goal' ? (speech.goal.preface?.kind ?? null) : null,
    news: speech.kind === 'goal' ? (speech.goal.news?.kind ?? null) : null,
    times: speech.kind === 'goal' ? (speech.goal.times ?? null) : null,
    owner: state.owner,
    temperature: state.temperature,
    scores: state.scores,
    state,
    known: facts,
    facts: Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, fact.value])) as ByField<FactValue>,
    actions,
    types: decision.events.map(({ type }) => type),
    tags: actions.flatMap(({ action }) => (action.kind === 'add_tag' ? [action.tag] : [])),
    tasks: actions.flatMap(({ action }) => (action.kind === 'create_task' ? [action.task] : [])),
  }
}

function apply(before: Facts, { facts: changes }: Decision): Facts {
  const after = { ...before }
  for (const change of changes) {
    if (change.kind === 'declined') continue
    const { fact } = change
    const held = after[fact.field]
    if (change.kind === 'learned') after[fact.field] = { ...fact, unit: fact.unit as FactUnit, status: 'current' }
    else if (held && sameValue(held.value, fact.value)) delete after[fact.field]
  }
  return after
}
