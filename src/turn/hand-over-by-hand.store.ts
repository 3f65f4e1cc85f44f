import { unknownContact, silenceTagOf } from '../conversation/contact.ts'
import { appendEvents } from '../conversation/conversation.store.ts'
import type { BotReading } from '../conversation/handoff/bot-health.ts'
import type { HandoffDecision, HandoffInput } from '../conversation/handoff/evaluate-handoff.ts'
import { dropHandoffLock, holdHandoffLock, takeHandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import { judgedBy, plainStanding, type HandoffTried } from '../conversation/handoff/handoff-standing.ts'
import { readHandoffStanding, writeHandoff } from '../conversation/handoff/handoff.store.ts'
import { passOver } from '../conversation/handoff/pass-over.ts'
import type { Location } from '../conversation/location.ts'
import { isBot } from '../conversation/owner.ts'
import type { Side, SideScores } from '../conversation/reading.ts'
import { appointmentAhead } from '../conversation/slot.ts'
import { readStanding } from '../consent/suppression.store.ts'
import { readSnapshot } from '../crm/contact-snapshot.store.ts'
import { writeAudit } from '../db/audit.ts'
import type { Db } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { readCardParts } from './card-parts.view.ts'
import { changeByHand, locationsOf, type ByHand, type ByHandDeps, type Locked, type NotChanged } from './change-by-hand.store.ts'
import { judgeHandoff, lockOf } from './execute-handoff.store.ts'
import { planActions } from './plan-actions.ts'

/** A handoff that a person or a program asks for. Without a target the scores choose; without scores the conversation's own count. */
export type AskedHandoff = ByHand & {
  location: Location
  target: string | null
  scores: SideScores | null
  health: Record<Side, BotReading>
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
  at: Date
}

/** Judges a handoff as it would be made now, and changes nothing. */
export const evaluateByHand = (deps: ByHandDeps, asked: AskedHandoff): Promise<HandedOver | NotChanged> =>
  changeByHand(deps, asked, async (tx, locked) => {
    const { input } = await inputOf(tx, asked, locked)
    const decision = await judgeHandoff(tx, { input, lock: lockOf(asked, deps.newId('api')) })
    const { owner, version } = locked.before
    return { kind: 'judged', decision, handoffId: null, source: owner, version, actions: [], processingMs: null, at: locked.now }
  })

/** Makes a handoff under the contact's locks, by the checks of every other; the receiving bot speaks when the contact writes next. */
export const handOverByHand = (deps: ByHandDeps, asked: AskedHandoff): Promise<HandedOver | NotChanged> =>
  changeByHand(deps, asked, async (tx, locked) => {
    const turnId = deps.newId('api')
    const lock = lockOf(asked, turnId)
    const { input, contact } = await inputOf(tx, asked, locked)
    await takeHandoffLock(tx, lock, asked.by)
    const decision = await judgeHandoff(tx, { input, lock })
    const { owner, version } = locked.before
    const nothing = {
      kind: 'judged' as const,
      decision,
      handoffId: null,
      source: owner,
      version,
      actions: [],
      processingMs: null,
      at: locked.now,
    }
    if (decision.status !== 'none') {
      const tried = { id: deps.newId('ho'), input, decision }
      const done = await keep(tx, deps, { asked, locked, contact, turnId, tried })
      await dropHandoffLock(tx, lock)
      return { ...nothing, ...done }
    }
    await dropHandoffLock(tx, lock)
    return nothing
  })

type Keeping = { asked: AskedHandoff; locked: Locked; contact: HandoffContact; turnId: string; tried: HandoffTried }
type HandoffContact = ReturnType<typeof unknownContact>

async function keep(tx: Db, deps: ByHandDeps, { asked, locked, contact, turnId, tried }: Keeping) {
  const { locationId, contactId, by, request, reason, location } = asked
  const { before, now } = locked
  const { theirs: texts, facts } = await readCardParts(tx, asked)
  const known = { contact, location, now, state: before, facts, texts, messageIds: [], distressed: false }
  const { events, note, inOrder, context } = passOver({ tried, ...known })
  const told = { kind: 'owner' }
  const state = await appendEvents(tx, asked, { before, events, at: now, actor: by, turnId: null, era: deps.era, told })
  const processingMs = tried.decision.status === 'proceed' ? await holdHandoffLock(tx, lockOf(asked, turnId)) : null
  await writeHandoff(tx, {
    locationId,
    contactId,
    turnId,
    via: 'api',
    tried: context ? { ...tried, context } : tried,
    at: now,
    processingMs,
  })
  const plan = { locationId, contactId, turnId, episode: state.episode, ownerN: state.ownerN, location, text: null, answersAt: null }
  const actions = planActions({ ...plan, atOnce: note, afterText: [], inOrder, newId: deps.newId })
  await enqueue(tx, actions)
  const audit = {
    action: 'handoff',
    subject: `contact:${contactId}`,
    before: { owner: before.owner },
    after: { owner: state.owner, handoff_id: tried.id, status: tried.decision.status },
  }
  await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, reason, ...audit })
  return { handoffId: tried.id, version: state.version, actions: actions.map(({ action }) => action.kind), processingMs }
}

async function inputOf(
  tx: Db,
  asked: AskedHandoff,
  { before, now, subjects }: Locked,
): Promise<{ input: HandoffInput; contact: HandoffContact }> {
  const { location, contactId } = asked
  const contact = (await readSnapshot(tx, asked))?.contact ?? unknownContact(contactId)
  const { suppression } = await readStanding(tx, locationsOf(asked), subjects)
  const { adjustments } = await readHandoffStanding(tx, asked)
  const input: HandoffInput = {
    source: isBot(before.owner) ? before.owner : 'lead',
    target: asked.target,
    scores: asked.scores ?? before.intent.conversation,
    fresh: null,
    owner: before.owner,
    silenced: silenceTagOf(contact.tags, location.silence_tags) !== null,
    suppressed: before.suppressed || suppression !== null,
    parked: before.intent.parked,
    booked: appointmentAhead(before.appointment, now) !== null || before.offer?.chosen != null,
    now,
    ...judgedBy(location, { ...plainStanding(before), health: asked.health, adjustments }),
  }
  return { input, contact }
}
