import type { Drafted } from '../brain/brain.ts'
import type { Bot } from '../conversation/bot.ts'
import type { Contact } from '../conversation/contact.ts'
import { decide } from '../conversation/decide.ts'
import type { Decision, FreeSlots, Unasked } from '../conversation/decision.ts'
import { evolveAll } from '../conversation/evolve.ts'
import type { Location } from '../conversation/location.ts'
import type { BotName } from '../conversation/owner.ts'
import { owedSpeech } from '../conversation/say-anew.ts'
import type { ContactOrigin } from '../db/tables.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import { aboutAppointments, rejectionAnswers } from './about-appointments.ts'
import type { TurnRecord } from './commit.store.ts'
import { handedFacts, withHanded } from './handed-facts.ts'
import { hearTexts, type StoredText } from './hear-texts.ts'
import { lexiconOf } from './lexicon.ts'
import type { LoadedTurn } from './load-turn.store.ts'
import { planActions } from './plan-actions.ts'
import { textsOf } from './texts-of.ts'
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
  /** A person's hold on the conversation is over by itself. */
  released?: 'silence_tag_removed' | 'idle'
}

/** Reads, decides, words, screens and plans: everything of a turn but its commit. Only a model asked for words is of the world. */
export async function decideTurn(deps: DecideDeps, turn: Turn): Promise<TurnRecord> {
  const thought = think(deps, turn)
  return recordOf(deps, turn, { ...thought, drafted: await phraseReply(deps, turn, thought) })
}

type Thought = { heard: ReturnType<typeof hearTexts>; texts: StoredText[]; decision: Decision; wording: Wording }

/** Reads and decides: pure. */
function think(deps: DecideDeps, { loaded, location, contact, unasked, slots, released }: Turn): Thought {
  const { state: before, rows, now } = loaded
  const turnId = rows[0] ? `turn_${rows[0].id}` : deps.newId('turn')
  const handed = handedFacts(rows, loaded.facts, deps.newId)
  const facts = { ...loaded.facts, ...handed.facts }
  const texts = textsOf(rows, loaded)
  const heard = hearTexts(texts, { state: before, facts, contact, location, lexicon: lexiconOf(location), now })
  const firstText = loaded.lastOutboundAt === null || now.getTime() - loaded.lastOutboundAt.getTime() > THIRTY_DAYS_MS
  const { hasOpportunity, standing, recent } = loaded
  const owed = owedSpeech(loaded.dropped.map(({ speech }) => speech))
  const told = { location, bots: deps.bots, contact, facts, heard, firstText, hasOpportunity, standing, recent }
  const known = { turnId, now, ...told, newId: deps.newId }
  const asked = {
    ...(owed === null ? {} : { owed }),
    ...(unasked ? { unasked } : {}),
    ...(slots ? { slots } : {}),
    ...(released ? { released } : {}),
  }
  const input = { ...known, ...aboutAppointments(loaded), ...asked }
  const decided = decide(before, input)
  const after = (decision: Decision) => evolveAll(before, decision.events, now.toISOString()).state
  const decision = withHanded(decided, handed, after(decided))
  return { heard, texts, decision, wording: { input, state: after(decision), turnId } }
}

type Phrased = Thought & { drafted: Drafted | null }

/** Words, screens and plans: pure. */
function recordOf(
  deps: DecideDeps,
  { lane, loaded, location, contact, phoneHash, origin }: Turn,
  { heard, texts, drafted, ...thought }: Phrased,
): TurnRecord {
  const { state: before, rows, now } = loaded
  const { turnId } = thought.wording
  const worded = wordReply(thought.decision, { ...thought.wording, drafted })
  const state = evolveAll(before, worded.decision.events, now.toISOString()).state
  const answersAt = texts.at(-1)?.sentAt ?? loaded.dropped.at(-1)?.answersAt ?? rejectionAnswers(rows)
  const plan = { locationId: lane.locationId, contactId: lane.contactId, turnId, episode: state.episode, ownerN: state.ownerN, location }
  const { first, atOnce, afterText } = worded.decision
  const actions =
    rows.length === 0 ? [] : planActions({ ...plan, text: worded.text, first, atOnce, afterText, answersAt, newId: deps.newId })
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
    configVersion: deps.configVersion,
    ruleVersion: worded.ruleVersion,
  }
}

const THIRTY_DAYS_MS = 30 * 24 * 3_600_000

function detailsOf(worded: Worded, turn: { heard: ReturnType<typeof hearTexts>; now: Date; dueAt: Date }): TurnRecord['details'] {
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
  configVersion: string
}
