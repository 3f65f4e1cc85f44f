import type { TurnOutcome } from '../bots/call/turn-outcome.ts'
import { unknownContact, type Contact } from '../conversation/contact.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { evolveAll } from '../conversation/evolve.ts'
import type { Fact, Facts, FactUnit } from '../conversation/fact.ts'
import type { Location } from '../conversation/location.ts'
import { sameValue } from '../conversation/same-value.ts'
import { readStanding } from '../consent/suppression.store.ts'
import type { ContactPeek } from '../crm/contact-reader.job.ts'
import { firstNameOf } from '../crm/contact-snapshot.store.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { Database } from '../db/database.ts'
import type { ClaimedLane } from '../inbox/lanes.store.ts'
import type { NewAction } from '../outbox/outbox.store.ts'
import { optOutSpread } from '../outbox/spread-action.ts'
import type { OptOutContext } from './accept-urgent.store.ts'
import { askConsent } from './ask-consent.job.ts'
import { arrivalOf } from './arrival-of.ts'
import { calledText, historyTexts, type Calling } from './call-events.ts'
import type { TurnRecord } from './commit.store.ts'
import { decideTurn, type DecideDeps, type Turn } from './decide-turn.job.ts'
import { decideWithSlots } from './decide-with-slots.job.ts'
import { hearTurn } from './hear-turn.ts'
import { loadTurn, type LoadedTurn, type WaitingRow } from './load-turn.store.ts'
import type { SlotDeps } from './read-slots.job.ts'
import { detailsOf } from './turn-outcome.view.ts'
import type { OptOut } from './urgency.ts'

export type Alone = { calling: Calling; location: Location; peek: ContactPeek }

/** Decides the turn of a called text as it would be decided now, and keeps nothing of it. */
export async function decideAlone(deps: DryRunDeps, alone: Alone): Promise<TurnOutcome> {
  const { calling, location } = alone
  const { contact, phoneHash, origin } = personOf(deps, alone)
  const lane: ClaimedLane = { ...at(calling), leaseNo: '0', attempts: 0, endSeq: EVERY_ROW, dueAt: calling.now }
  const loaded = await withStanding(deps, await loadTurn(deps.database.db, lane), { calling, phoneHash })
  const rows = rowsOf(deps, calling)
  const optedOut = deps.optOutOf(calling.call.text)
  const turn: Turn = { lane, loaded: { ...loaded, rows: [...loaded.rows, ...rows] }, location, contact, phoneHash, origin }
  const door = optedOut === null ? null : doorOf(deps, { turn, calling, optedOut })
  const asked = door === null ? { ...turn, ...(await askConsent(deps, turn)) } : { ...turn, loaded: { ...turn.loaded, ...door.loaded } }
  const record = await decided(deps, asked)
  return outcomeOf(deps, { record, before: loaded, door })
}

/** The calendar is read as for a real turn; no call waits for its turn at it. */
async function decided(deps: DryRunDeps, turn: Turn): Promise<TurnRecord> {
  const decision = await decideWithSlots(deps, turn)
  if (decision.kind === 'decided') return decision.record
  return decideTurn(deps, { ...turn, slots: { kind: 'unavailable', why: decision.why } }, hearTurn(turn, deps.newId))
}

const at = ({ locationId, call }: Calling) => ({ locationId, contactId: call.contactId })

/** The greatest sequence number there is: every waiting text takes part. */
const EVERY_ROW = '9223372036854775807'

function personOf(deps: DryRunDeps, { calling, peek }: Alone): Pick<Turn, 'contact' | 'phoneHash' | 'origin'> {
  if (peek.kind === 'contact') return peek
  const { contactId, name, phone, email } = calling.call
  const contact: Contact = { ...unknownContact(contactId), name, firstName: firstNameOf(name), phone, email }
  return { contact, phoneHash: phone === null ? null : deps.hashPhone(phone), origin: 'caller' }
}

/** A phone that is not on file with the contact yet may be suppressed all the same. */
async function withStanding(
  deps: DryRunDeps,
  loaded: LoadedTurn,
  { calling, phoneHash }: { calling: Calling; phoneHash: string | null },
): Promise<LoadedTurn> {
  if (phoneHash === null) return loaded
  const { suppression, hold } = await readStanding(deps.database.db, [calling.locationId], [`p:${phoneHash}`])
  const { standing } = loaded
  return {
    ...loaded,
    standing: { suppressed: standing.suppressed ?? suppression?.reason ?? null, held: standing.held || hold !== null },
  }
}

function rowsOf(deps: DryRunDeps, calling: Calling): WaitingRow[] {
  return [...historyTexts(calling), calledText(calling)].map((event, index) => ({
    seq: String(index),
    id: deps.newId('in'),
    key: null,
    kind: 'message',
    ref: null,
    body: { ...event, door: 'call' },
    eventAt: calling.now,
    receivedAt: calling.now,
    dueAt: calling.now,
  }))
}

type Door = { loaded: Pick<LoadedTurn, 'state' | 'standing'>; events: ConversationEvent[]; actions: NewAction[] }

/** What an opt-out would do at the door, before the turn sees it. */
function doorOf(deps: DryRunDeps, { turn, calling, optedOut }: { turn: Turn; calling: Calling; optedOut: OptOut }): Door {
  const { loaded, location, contact } = turn
  const event: MessageEvent = calledText(calling)
  const arrival = arrivalOf(event, { id: turn.loaded.rows.at(-1)?.id ?? '', receivedAt: calling.now, raw: null, door: 'call' })
  const suppressionId = deps.newId('sup')
  const { step, rule, span } = optedOut
  const events: ConversationEvent[] = [
    { type: 'OptedOut', payload: { suppression_id: suppressionId, step, rule, span, message_id: null } },
    { type: 'OwnerChanged', payload: { from: loaded.state.owner, to: 'nobody', reason: 'opted_out' } },
  ]
  const { state } = evolveAll(loaded.state, events, calling.now.toISOString())
  const context = { incoming: { event, arrival, location }, optedOut, suppressionId, phone: contact.phone, now: calling.now }
  const spread = optOutSpread({ ...arrival, id: deps.newId('act'), suppressionId, phone: contact.phone, ordinal: 1 })
  const confirmation = deps.optOutConfirmation(context)
  const actions = loaded.standing.suppressed === null ? [...(confirmation ? [confirmation] : []), spread] : []
  return { loaded: { state, standing: { ...loaded.standing, suppressed: 'contact_words' } }, events, actions }
}

type Decided = { record: TurnRecord; before: LoadedTurn; door: Door | null }

function outcomeOf({ hasModel }: DryRunDeps, { record, before, door }: Decided): TurnOutcome {
  const { decision, now } = record
  const events = [...(door?.events ?? []), ...decision.events]
  const fellBack = events.some(({ type }) => type === 'BrainFellBack')
  const actions = [...(door?.actions ?? []), ...record.actions].filter((action) => action.class !== 'internal')
  return {
    contactId: record.lane.contactId,
    speaker: record.bot,
    speech: decision.speech,
    why: decision.why,
    state: evolveAll(record.before, decision.events, now.toISOString()).state,
    facts: factsAfter(before.facts, record),
    readings: record.details.understanding as TurnOutcome['readings'],
    events,
    actions: actions.map(({ id, action, afterId }) => ({
      id,
      type: action.kind,
      status: 'planned',
      reason: null,
      after: afterId,
      payload: detailsOf(action),
    })),
    isDry: true,
    brain: hasModel && decision.speech.kind === 'goal' && !fellBack ? 'llm' : 'rules',
    at: now.toISOString(),
  }
}

function factsAfter(before: Facts, { decision }: TurnRecord): Facts {
  const after = Object.fromEntries(Object.entries(before).filter(([, { status }]) => status === 'current')) as Facts
  for (const change of decision.facts) {
    if (change.kind === 'declined') continue
    const { fact } = change
    const held = after[fact.field]
    if (change.kind === 'learned') after[fact.field] = { ...fact, unit: fact.unit as FactUnit, status: 'current' } satisfies Fact
    else if (held && sameValue(held.value, fact.value)) delete after[fact.field]
  }
  return after
}

export type DryRunDeps = DecideDeps &
  SlotDeps & {
    database: Pick<Database, 'db'>
    hashPhone(e164: string): string
    optOutOf(text: string): OptOut | null
    optOutConfirmation(context: OptOutContext): NewAction | null
    hasModel: boolean
  }
