import type { Drafted } from '../brain/brain.ts'
import type { Bot } from '../conversation/bot.ts'
import type { Contact } from '../conversation/contact.ts'
import { decide } from '../conversation/decide.ts'
import type { Decision, FreeSlots, Unasked } from '../conversation/decision.ts'
import { evolveAll } from '../conversation/evolve.ts'
import type { HandoffBlock, HandoffGates } from '../conversation/handoff/evaluate-handoff.ts'
import type { HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import type { HandoffStanding } from '../conversation/handoff/handoff-standing.ts'
import { standingOf } from '../conversation/handoff/handoff.store.ts'
import type { Heard } from '../conversation/heard.ts'
import type { Location } from '../conversation/location.ts'
import type { BotName } from '../conversation/owner.ts'
import { owedSpeech } from '../conversation/say-anew.ts'
import type { ContactOrigin } from '../db/tables.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import type { ConsentAnswers } from './consent-answers.ts'
import { aboutAppointments, rejectionAnswers } from './about-appointments.ts'
import type { TurnRecord } from './commit.store.ts'
import { lockOf } from './execute-handoff.store.ts'
import { withHanded } from './handed-facts.ts'
import type { HeardTurn } from './hear-turn.ts'
import type { LoadedTurn } from './load-turn.store.ts'
import { planActions } from './plan-actions.ts'
import { phraseReply, type PhraseDeps } from './phrase-reply.job.ts'
import { wordReply, type Worded, type Wording } from './word-reply.ts'

/** What a turn is decided from: its lane, what was loaded, the location and the contact; `slots` once the calendar was asked. */
export type Turn = {
  lane: ClaimedLane
  loaded: LoadedTurn
  location: Location
  contact: Contact
  phoneHash: string | null
  origin: ContactOrigin
  /** Where something is due that nobody asked by a text. */
  unasked?: Unasked
  slots?: FreeSlots
  /** What a model answered about texts whose consent the rules left unclear. */
  answers?: ConsentAnswers
  /** How the other bots do in this location. */
  health?: HandoffGates['health']
  /** Why a handoff that is called for is stopped, where the tables do not say. */
  stop?: HandoffBlock
  /** A person's hold on the conversation is over by itself. */
  released?: 'silence_tag_removed' | 'idle'
}

/** Decides, words, screens and plans what was heard: everything of a turn but its commit. Only a model asked for words is of the world. */
export async function decideTurn(deps: DecideDeps, turn: Turn, said: HeardTurn): Promise<TurnRecord> {
  const thought = await lockedThought(deps, turn, said)
  return recordOf(deps, turn, { ...thought, said, drafted: await phraseReply(deps, turn, thought) })
}

type Thought = { decision: Decision; wording: Wording }

/**
 * A handoff takes the contact's lock before a word is drafted; a turn that meets another's lock goes on without a handoff, and so
 * does one whose lock cannot be asked for.
 */
async function lockedThought(deps: DecideDeps, turn: Turn, said: HeardTurn): Promise<Thought> {
  const thought = think(deps, turn, said)
  if (deps.lockHandoff === undefined || thought.decision.handoff?.decision.status !== 'proceed') return thought
  const held = await deps.lockHandoff(lockOf(turn.lane, thought.wording.turnId)).catch(() => 'error' as const)
  if (held === null) return thought
  if (held === 'error') return think(deps, { ...turn, stop: 'error' }, said)
  const lock = { token: '', until: held.toISOString() }
  return think(deps, { ...turn, loaded: { ...turn.loaded, handoff: { ...turn.loaded.handoff, lock } } }, said)
}

/** Decides: pure. */
function think(deps: DecideDeps, turn: Turn, { turnId, heard, handed, facts }: HeardTurn): Thought {
  const { loaded, location, contact, unasked, slots, released } = turn
  const { state: before, now } = loaded
  const firstText = loaded.lastOutboundAt === null || now.getTime() - loaded.lastOutboundAt.getTime() > THIRTY_DAYS_MS
  const { hasOpportunity, standing, recent } = loaded
  const owed = owedSpeech(loaded.dropped.map(({ speech }) => speech))
  const told = { location, bots: deps.bots, contact, facts, heard, firstText, hasOpportunity, standing, recent }
  const known = { turnId, now, ...told, newId: deps.newId, handoff: standingFor(turn, turnId) }
  const asked = {
    ...(owed === null ? {} : { owed }),
    ...(unasked ? { unasked } : {}),
    ...(loaded.automatedAt ? { automatedAt: loaded.automatedAt } : {}),
    ...(slots ? { slots } : {}),
    ...(loaded.taskDone ? { taskDone: true } : {}),
    ...(released ? { released } : {}),
  }
  const input = { ...known, ...aboutAppointments(loaded), ...asked }
  const decided = decide(before, input)
  const after = (decision: Decision) => evolveAll(before, decision.events, now.toISOString()).state
  const decision = withHanded(decided, handed, after(decided))
  return { decision, wording: { input, state: after(decision), turnId } }
}

function standingFor({ lane, loaded, health, stop }: Turn, turnId: string): HandoffStanding {
  const standing = standingOf(loaded.handoff, lockOf(lane, turnId).token)
  const deferralDue = loaded.rows.some(({ kind }) => kind === 'handoff_due')
  return { ...standing, health: health ?? standing.health, stop: stop ?? null, deferralDue }
}

type Phrased = Thought & { said: HeardTurn; drafted: Drafted | null }

/** Words, screens and plans: pure. */
function recordOf(
  deps: DecideDeps,
  { lane, loaded, location, contact, phoneHash, origin }: Turn,
  { said: { turnId, texts, heard }, drafted, ...thought }: Phrased,
): TurnRecord {
  const { state: before, rows, now } = loaded
  const worded = wordReply(thought.decision, { ...thought.wording, drafted })
  const state = evolveAll(before, worded.decision.events, now.toISOString()).state
  const answersAt = texts.at(-1)?.sentAt ?? loaded.dropped.at(-1)?.answersAt ?? rejectionAnswers(rows)
  const plan = { locationId: lane.locationId, contactId: lane.contactId, turnId, episode: state.episode, ownerN: state.ownerN, location }
  const { first, atOnce, afterText, inOrder } = worded.decision
  const actions =
    rows.length === 0 ? [] : planActions({ ...plan, text: worded.text, first, atOnce, afterText, inOrder, answersAt, newId: deps.newId })
  return {
    lane,
    turnId,
    before,
    now,
    decision: worded.decision,
    rows,
    stale: loaded.stale,
    covers: [...new Set([...loaded.dropped.flatMap(({ covers }) => covers), ...rows.map(({ id }) => id)])],
    actions,
    bot: worded.bot,
    phoneHash,
    phone: contact.phone,
    origin,
    details: detailsOf(worded, { heard, now, dueAt: lane.dueAt }),
    draftLedger: worded.ledger,
    configVersion: deps.configVersion(),
    ruleVersion: worded.ruleVersion,
  }
}

const THIRTY_DAYS_MS = 30 * 24 * 3_600_000

function detailsOf(worded: Worded, turn: { heard: readonly Heard[]; now: Date; dueAt: Date }): TurnRecord['details'] {
  return {
    goal: worded.decision.speech,
    understanding: turn.heard.map(({ understanding }) => understanding),
    gates: worded.decision.why,
    verdicts: worded.verdicts,
    timings: { due_at: turn.dueAt, decided_at: turn.now, waited_ms: turn.now.getTime() - turn.dueAt.getTime() },
  }
}

export type DecideDeps = PhraseDeps & {
  bots: Record<BotName, Bot>
  newId(prefix: string): string
  configVersion(): string
  /** Takes the contact's handoff lock, or tells until when another has it; absent, nothing is kept of the turn. */
  lockHandoff?(lock: HandoffLock): Promise<Date | null>
}
