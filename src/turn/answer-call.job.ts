import { readHandoffContext } from '../bots/call/handoff-context.ts'
import type { CallResults } from '../bots/call/call-result.ts'
import { parseCall, type Call } from '../bots/call/parse-call.ts'
import { resultOf } from '../bots/call/result-of.ts'
import type { TurnOutcome } from '../bots/call/turn-outcome.ts'
import type { Location } from '../conversation/location.ts'
import type { BotName } from '../conversation/owner.ts'
import { initialState } from '../conversation/state.ts'
import type { ContactPeek, PeekContact } from '../crm/contact-reader.job.ts'
import { storeCallersContact } from '../crm/contact-snapshot.store.ts'
import type { Db } from '../db/database.ts'
import { isAway } from '../db/database.ts'
import { claimLaneOf, hurryLane } from '../inbox/lanes.store.ts'
import type { Clock } from '../lib/clock.ts'
import { InvalidInput, StoreUnavailable, UnknownContact } from '../lib/errors.ts'
import { acceptCall, type AcceptCallDeps } from './accept-call.store.ts'
import type { Calling } from './call-events.ts'
import { decideAlone, type DryRunDeps } from './dry-run.job.ts'
import type { TakeTurn } from './take-turn.job.ts'
import { readPresent, readTextProgress, readTurnOutcome, type RowKey, type TextProgress } from './turn-outcome.view.ts'

/** A call of a bot: whom it goes to, what was said, and the caller's key, by which a repeated call is known. */
export type BotCall<Name extends BotName> = { bot: Name; locationId: string; input: unknown; key?: string | null }

/**
 * Answers a text that a caller brings: it takes the same turn as a webhook's, here and now, and what was committed is
 * the answer. Throws `InvalidInput`, `UnknownContact` and `StoreUnavailable` only.
 */
export type AnswerCall = <Name extends BotName>(call: BotCall<Name>) => Promise<CallResults[Name]>

export function callAnswerer(deps: CallDeps): AnswerCall {
  return async (called) => {
    const location = deps.locationOf(called.locationId)
    if (location === null) throw new InvalidInput('location_id', 'is no location that is ready')
    const call = parseCall(called.bot, called.input)
    try {
      return resultOf(called.bot, { location, ...(await answer(deps, { location, call, key: called.key ?? null })) })
    } catch (error) {
      throw isAway(error) && !(error instanceof StoreUnavailable) ? new StoreUnavailable(error) : error
    }
  }
}

type Asked = { location: Location; call: Call; key: string | null }
type Answer = { outcome: TurnOutcome; notes: string[] }

async function answer(deps: CallDeps, { location, call, key }: Asked): Promise<Answer> {
  const now = deps.clock.now()
  const at = { locationId: location.location_id, contactId: call.contactId }
  const peek = await deps.peekContact({ ...at, now, keep: !call.dryRun })
  if (peek.kind === 'missing' && !mayBegin(call)) throw new UnknownContact(call.contactId)
  const handed = call.handoffContext === null ? [] : readHandoffContext(call.handoffContext, { contactId: call.contactId, now })
  const isNew = await hasNoState(deps.database.db, at)
  const notes = notesOf(call, { peek, isNew, contextCounts: handed !== null })
  const heard = isNew ? call : { ...call, history: [] }
  const callKey = `call:${call.contactId}:${key ?? deps.newId('call')}`
  const calling: Calling = { ...at, call: heard, key: callKey, handed: handed ?? [], now }
  if (call.dryRun) return { outcome: await decideAlone(deps, { calling, location, peek }), notes }
  if (peek.kind === 'missing') await begin(deps, calling)
  return { ...(await committed(deps, { calling, location })), notes }
}

/** Who is known to nobody is begun when there is something to know them by, or on request. */
const mayBegin = ({ phone, email, create }: Call): boolean => phone !== null || email !== null || create

async function begin(deps: CallDeps, { call, ...at }: Calling): Promise<void> {
  const { name, phone, email } = call
  const person = { name, phone, phoneHash: phone === null ? null : deps.hashPhone(phone), email }
  await storeCallersContact(deps.database.db, { ...at, contactId: call.contactId }, person)
}

async function hasNoState(db: Db, at: { locationId: string; contactId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('conversations')
    .select('state')
    .where('location_id', '=', at.locationId)
    .where('contact_id', '=', at.contactId)
    .executeTakeFirst()
  return ((row?.state as ReturnType<typeof initialState> | undefined) ?? initialState()).version === 0
}

type Circumstances = { peek: ContactPeek; isNew: boolean; contextCounts: boolean }

function notesOf(call: Call, { peek, isNew, contextCounts }: Circumstances): string[] {
  const isCallers = peek.kind === 'missing' || (peek.kind === 'contact' && peek.origin === 'caller')
  return [
    ...(isCallers ? ['callers_contact'] : []),
    ...(peek.kind === 'unreachable' ? ['crm_unreachable'] : []),
    ...(!isNew && call.history.length > 0 ? ['history_ignored'] : []),
    ...(contextCounts ? [] : ['handoff_context_ignored']),
  ]
}

/** Takes the text in, sees its turn through and reads what came of it. */
async function committed(
  deps: CallDeps,
  { calling, location }: { calling: Calling; location: Location },
): Promise<{ outcome: TurnOutcome }> {
  const { db } = deps.database
  const { inboxId, isRepeat } = await acceptCall(deps, calling, location)
  if (isRepeat) await hurryLane(db, { locationId: calling.locationId, contactId: calling.call.contactId })
  const key: RowKey = { locationId: calling.locationId, contactId: calling.call.contactId, inboxId }
  const progress = await seeThrough(deps, key)
  const turn = progress?.turnId ? await readTurnOutcome(db, { ...key, turnId: progress.turnId }) : null
  const outcome = turn ?? (await readPresent(db, key, SILENCE[progress?.status ?? 'settled']))
  return { outcome: { ...(progress?.last === false ? coalesced(outcome) : outcome), brain: brainOf(deps, outcome) } }
}

/** Why a text has no turn to read. */
const SILENCE: Record<TextProgress['status'], string> = {
  waiting: 'turn_pending',
  parked: 'lane_parked',
  buried: 'turn_failed',
  stale: 'stale',
  settled: 'merged',
}

/** A later text of the same turn has the answer: said once, it is given once. */
const coalesced = <Outcome extends Omit<TurnOutcome, 'brain'>>(outcome: Outcome): Outcome => ({
  ...outcome,
  speech: { kind: 'silent', reason: 'coalesced' },
  actions: [],
})

const brainOf = ({ hasModel }: CallDeps, { events, speech }: Omit<TurnOutcome, 'brain'>): TurnOutcome['brain'] =>
  hasModel && speech.kind === 'goal' && !events.some(({ type }) => type === 'BrainFellBack') ? 'llm' : 'rules'

/** Looks come quickly at first: most turns end within a tenth of a second. */
const lookAfter = (looks: number): number => Math.min(250, 25 * looks)

/** Takes the contact's turn until the text is settled, or waits for whoever has the lane; not longer than a caller would. */
async function seeThrough(deps: CallDeps, key: RowKey): Promise<TextProgress | null> {
  const endsAt = deps.clock.monotonic() + deps.patienceMs
  for (let looks = 1; ; looks += 1) {
    const progress = await readTextProgress(deps.database.db, key)
    if (progress?.status !== 'waiting') return progress
    const lane = await claimLaneOf(deps.database.db, key, deps.leaseSeconds)
    if (lane) await deps.takeTurn(lane)
    else if (deps.clock.monotonic() >= endsAt) return progress
    else await deps.clock.sleep(lookAfter(looks))
  }
}

export type CallDeps = AcceptCallDeps &
  DryRunDeps & {
    clock: Clock
    locationOf(locationId: string): Location | null
    peekContact: PeekContact
    hashPhone(e164: string): string
    takeTurn: TakeTurn
    leaseSeconds: number
    /** How long a call waits for its turn at most. */
    patienceMs: number
    /** A model phrases replies where it can. */
    hasModel: boolean
  }
