import { sql } from 'kysely'
import { silenceTagOf } from '../conversation/contact.ts'
import { appendingEvents } from '../conversation/conversation.store.ts'
import type { BotReading } from '../conversation/handoff/bot-health.ts'
import type { HandoffDecision, HandoffInput } from '../conversation/handoff/evaluate-handoff.ts'
import { dropHandoffLock, type HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import { judgedBy, plainStanding, type HandoffTried } from '../conversation/handoff/handoff-standing.ts'
import { writeHandoff } from '../conversation/handoff/handoff.store.ts'
import { passOver } from '../conversation/handoff/pass-over.ts'
import type { Location } from '../conversation/location.ts'
import { isBot } from '../conversation/owner.ts'
import type { Side, SideScores } from '../conversation/reading.ts'
import { appointmentAhead } from '../conversation/slot.ts'
import { writingAudit } from '../db/audit.ts'
import type { Db } from '../db/database.ts'
import { enqueueing } from '../outbox/outbox.store.ts'
import { changeLocked, locationsOf, type ByHand, type ByHandDeps, type Locked, type NotChanged } from './change-by-hand.store.ts'
import { judgedOn, lockOf } from './execute-handoff.store.ts'
import { readHandoffGrounds, type HandoffGrounds } from './handoff-grounds.store.ts'
import { planActions } from './plan-actions.ts'

/** A handoff that a person or a program asks for. Without a target the scores choose; without scores the conversation's own count. */
export type AskedHandoff = ByHand & {
  location: Location
  target: string | null
  scores: SideScores | null
  health: Record<Side, BotReading>
  /** What the caller keeps of it in the same transaction. */
  settle?: (tx: Db, handed: HandedOver) => Promise<void>
}

export type HandedOver = {
  kind: 'judged'
  decision: HandoffDecision
  /** Null: nothing was called for, or nothing was to be changed. */
  handoffId: string | null
  source: string
  version: number
  actions: string[]
  processingMs: number | null
  /** The wish that waits behind the one the owner serves. */
  parked: Side | null
  contextExpiresAt: string | null
  at: Date
}

/** Judges a handoff as it would be made now, and changes nothing. */
export const evaluateByHand = (deps: ByHandDeps, asked: AskedHandoff): Promise<HandedOver | NotChanged> =>
  changeLocked(deps, asked, async (tx, locked) => {
    const judged = await judge(tx, { asked, locked, lock: lockOf(asked, deps.newId('api')), holder: null })
    return nothingOf(locked, judged)
  })

/** Makes a handoff under the contact's locks, by the checks of every other; the receiving bot speaks when the contact writes next. */
export const handOverByHand = (deps: ByHandDeps, asked: AskedHandoff): Promise<HandedOver | NotChanged> =>
  changeLocked(deps, asked, async (tx, locked) => {
    const handed = await handOver(tx, deps, { asked, locked })
    await asked.settle?.(tx, handed)
    return handed
  })

async function handOver(tx: Db, deps: ByHandDeps, { asked, locked }: Pick<Judging, 'asked' | 'locked'>): Promise<HandedOver> {
  const turnId = deps.newId('api')
  const lock = lockOf(asked, turnId)
  const { input, decision, grounds } = await judge(tx, { asked, locked, lock, holder: asked.by })
  const nothing = nothingOf(locked, { decision, grounds })
  if (decision.status === 'none') {
    await dropHandoffLock(tx, lock)
    return nothing
  }
  const tried = { id: deps.newId('ho'), input, decision }
  return { ...nothing, ...(await keep(tx, deps, { asked, locked, grounds, turnId, tried, lock })) }
}

const nothingOf = ({ before }: Locking, { decision, grounds }: { decision: HandoffDecision; grounds: HandoffGrounds }): HandedOver => ({
  kind: 'judged',
  decision,
  handoffId: null,
  source: before.owner,
  version: before.version,
  actions: [],
  processingMs: null,
  parked: before.intent.parked,
  contextExpiresAt: null,
  at: grounds.now,
})

type Locking = Omit<Locked, 'now'>
type Judging = { asked: AskedHandoff; locked: Locking; lock: HandoffLock; holder: string | null }
type Judged = { input: HandoffInput; decision: HandoffDecision; grounds: HandoffGrounds }

async function judge(tx: Db, { asked, locked, lock, holder }: Judging): Promise<Judged> {
  const grounds = await readHandoffGrounds(tx, { lock, locations: locationsOf(asked), subjects: locked.subjects, holder })
  const input = inputOf(asked, locked, grounds)
  return { input, decision: judgedOn(grounds.standing, { input, lock }), grounds }
}

type Keeping = { asked: AskedHandoff; locked: Locking; grounds: HandoffGrounds; turnId: string; tried: HandoffTried; lock: HandoffLock }

async function keep(tx: Db, deps: ByHandDeps, { asked, locked: { before }, grounds, turnId, tried, lock }: Keeping) {
  const { locationId, contactId, by, request, reason, location } = asked
  const { now, contact, facts, texts } = grounds
  const known = { contact, location, now, state: before, facts, texts, messageIds: [], distressed: false }
  const { events, note, inOrder, context } = passOver({ tried, ...known })
  const told = { kind: 'owner' }
  const { state, ...appending } = appendingEvents(asked, { before, events, at: now, actor: by, turnId: null, era: deps.era, told })
  const kept = context ? { ...tried, context } : tried
  const plan = { locationId, contactId, turnId, episode: state.episode, ownerN: state.ownerN, location, text: null, answersAt: null }
  const actions = planActions({ ...plan, atOnce: note, afterText: [], inOrder, newId: deps.newId })
  const audit = writingAudit({
    id: deps.newId('aud'),
    locationId,
    actor: by,
    request,
    reason,
    action: 'handoff',
    subject: `contact:${contactId}`,
    before: { owner: before.owner },
    after: { owner: state.owner, handoff_id: tried.id, status: tried.decision.status },
  })
  const beside = [appending.parts, sql`audited as (${audit})`, ...(actions.length > 0 ? [enqueueing(actions)] : [])]
  const row = { locationId, contactId, turnId, via: 'api' as const, tried: kept, at: now, notOursMs: 0 }
  const processingMs = await writeHandoff(tx, { ...row, lock, beside })
  await appending.keepRequests(tx)
  const contextExpiresAt = context?.expires_at ?? null
  return { handoffId: tried.id, version: state.version, actions: actions.map(({ action }) => action.kind), processingMs, contextExpiresAt }
}

function inputOf(asked: AskedHandoff, { before }: Locking, { now, contact, suppressed, standing }: HandoffGrounds): HandoffInput {
  const { location } = asked
  const { adjustments } = standing
  return {
    source: isBot(before.owner) ? before.owner : 'lead',
    target: asked.target,
    scores: asked.scores ?? before.intent.conversation,
    fresh: null,
    owner: before.owner,
    silenced: silenceTagOf(contact.tags, location.silence_tags) !== null,
    suppressed: before.suppressed || suppressed,
    parked: before.intent.parked,
    booked: appointmentAhead(before.appointment, now) !== null || before.offer?.chosen != null,
    now,
    ...judgedBy(location, { ...plainStanding(before), health: asked.health, adjustments }),
  }
}
