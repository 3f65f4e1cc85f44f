import { unknownContact } from '../conversation/contact.ts'
import { appendEvents } from '../conversation/conversation.store.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { readCardParts } from '../conversation/handoff/card-parts.view.ts'
import { humanCard } from '../conversation/handoff/human-card.ts'
import { askHuman, type HumanTrigger } from '../conversation/human-handoff.ts'
import type { Location } from '../conversation/location.ts'
import type { ConversationState } from '../conversation/state.ts'
import { readSnapshot } from '../crm/contact-snapshot.store.ts'
import type { Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { planHuman } from '../outbox/plan-human.ts'

export type PersonAsked = {
  key: { locationId: string; contactId: string }
  /** The conversation, which the caller has locked. */
  before: ConversationState
  trigger: HumanTrigger
  detail: string
  /** Makes the team's actions unique. */
  cause: string
  /** What happened, to be written before the request. */
  events?: readonly ConversationEvent[]
}

/** Asks a person for something no turn decides: event, owner, note, task and tag, in the transaction of the caller. */
export async function askPerson(tx: Db, deps: AskDeps, asked: PersonAsked): Promise<ConversationState> {
  const { key, before, trigger, detail, cause, events = [] } = asked
  const contact = (await readSnapshot(tx, key))?.contact ?? unknownContact(key.contactId)
  const at = await readNow(tx)
  const location = deps.locationOf(key.locationId)
  const known = { contact, now: at, detail }
  const card = location && humanCard({ ...known, ...(await readCardParts(tx, key)), trigger, state: before, location })
  const human = askHuman(before, trigger, { ...known, ...(card ? { card, location } : {}) })
  const appended = {
    before,
    events: [...events, ...human.events],
    at,
    actor: 'outbox',
    turnId: null,
    era: deps.era,
    told: { kind: 'text' },
  }
  const state = await appendEvents(tx, key, appended)
  await enqueue(tx, planHuman(human, { ...key, cause, ownerN: state.ownerN, newId: deps.newId }))
  return state
}

export type AskDeps = { newId(prefix: string): string; era: number; locationOf(locationId: string): Location | null }
