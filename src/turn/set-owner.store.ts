import { appendEvents } from '../conversation/conversation.store.ts'
import type { BotName, Owner } from '../conversation/owner.ts'
import { readStanding } from '../consent/suppression.store.ts'
import { writeAudit } from '../db/audit.ts'
import { changeByHand, locationsOf, type ByHand, type ByHandDeps, type NotChanged } from './change-by-hand.store.ts'

export type OwnerSet = { kind: 'set'; owner: Owner; version: number } | { kind: 'suppressed'; reason: string }

/** A person gives the contact to a bot. The limits of handoffs do not count here; an opt-out does. Nothing is sent. */
export const setOwner = (deps: ByHandDeps, change: ByHand & { to: BotName }): Promise<OwnerSet | NotChanged> =>
  changeByHand(deps, change, async (tx, { before, now: at, subjects }): Promise<OwnerSet> => {
    const { locationId, contactId, to, by, request, reason } = change
    const { suppression } = await readStanding(tx, locationsOf(change), subjects)
    if (suppression || before.suppressed) return { kind: 'suppressed', reason: suppression?.reason ?? 'opted_out' }
    if (before.owner === to) return { kind: 'set', owner: to, version: before.version }
    const events = [{ type: 'OwnerChanged' as const, payload: { from: before.owner, to, reason: 'by_hand' } }]
    const told = { kind: 'owner' }
    const state = await appendEvents(tx, { locationId, contactId }, { before, events, at, actor: by, turnId: null, era: deps.era, told })
    const audit = { action: 'set_owner', subject: `contact:${contactId}`, before: { owner: before.owner }, after: { owner: to } }
    await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, reason, ...audit })
    return { kind: 'set', owner: state.owner, version: state.version }
  })
