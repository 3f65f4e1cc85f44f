import { sql } from 'kysely'
import { appendEvents } from '../conversation/conversation.store.ts'
import { isBot, type BotName, type Owner } from '../conversation/owner.ts'
import type { ConversationState } from '../conversation/state.ts'
import { writeAudit } from '../db/audit.ts'
import type { Db } from '../db/database.ts'
import { insertRows, makeDue, placeInLanes } from '../inbox/inbox.store.ts'
import { CONTACT_MISSING } from './bury-missing.store.ts'
import { changeByHand, type ByHand, type ByHandDeps, type Locked, type NotChanged } from './change-by-hand.store.ts'

/** `bot`: to whom; absent, the bot it had before. `goOn`: the bot does not wait for the next text but asks what is open. */
export type Release = Omit<ByHand, 'reason'> & { reason?: string | null; bot?: BotName | null; goOn?: boolean }

export type Released = { kind: 'released'; owner: Owner; version: number }

/**
 * Gives a contact back to a bot: the one named, else the one it had, else nobody. A parked lane runs again, and texts of a contact that
 * the CRM did not know are taken up. Else nothing is sent, the bot waits for the next text, unless whoever releases says that it goes on
 * at once. A bot that has the contact already keeps it, and an opt-out stands.
 */
export const releaseContact = (deps: ByHandDeps, release: Release): Promise<Released | NotChanged> =>
  changeByHand(deps, { ...release, reason: release.reason ?? null }, async (tx, locked) => {
    if (locked.before.version === 0) return { kind: 'unknown' as const }
    const { locationId, contactId } = release
    await sql`
      update lanes set status = 'ready', attempts = 0, retry_at = null
      where location_id = ${locationId} and contact_id = ${contactId} and status = 'parked'`.execute(tx)
    await takeUpMissed(tx, release)
    const to = receiverOf(locked.before, release.bot ?? null)
    if (release.goOn && !locked.before.suppressed) await askToGoOn(tx, deps, release)
    if (to === locked.before.owner) return { kind: 'released' as const, owner: to, version: locked.before.version }
    const state = await giveBack(tx, deps, { release, locked, to })
    return { kind: 'released' as const, owner: state.owner, version: state.version }
  })

/** Texts that waited for their contact to be known are read again: whoever releases it has made it meanwhile. */
async function takeUpMissed(tx: Db, { locationId, contactId }: Release): Promise<void> {
  const { rows } = await sql`
    update inbox set status = 'waiting', reason = null
    where location_id = ${locationId} and contact_id = ${contactId} and status = 'buried' and reason = ${CONTACT_MISSING} returning 1`.execute(
    tx,
  )
  if (rows.length === 0) return
  await sql`
    update lanes set quiet_at = coalesce(quiet_at, db_now()) where location_id = ${locationId} and contact_id = ${contactId}`.execute(tx)
}

function receiverOf({ owner, suppressed, previousBot }: ConversationState, named: BotName | null): Owner {
  if (isBot(owner) || suppressed) return owner
  return named ?? previousBot ?? 'nobody'
}

/** A row of its own, whose turn asks the law and then the open question. */
async function askToGoOn(tx: Db, { newId }: ByHandDeps, { locationId, contactId }: Release): Promise<void> {
  const id = newId('in')
  const body = { command: 'continue' }
  const row = { id, locationId, contactId, key: `continue:${id}`, kind: 'command' as const, body, raw: null, eventAt: null, message: null }
  const placed = await placeInLanes(tx, [row])
  await insertRows(tx, placed)
  await makeDue(tx, placed, () => ({ seconds: 0, ceiling: 0 }))
}

type Giving = { release: Release; locked: Locked; to: Owner }

async function giveBack(tx: Db, deps: ByHandDeps, { release, locked, to }: Giving): Promise<ConversationState> {
  const { locationId, contactId, by, request } = release
  const { before, now: at } = locked
  const events = [{ type: 'OwnerChanged' as const, payload: { from: before.owner, to, reason: 'released' } }]
  const told = { kind: 'released' }
  const state = await appendEvents(tx, { locationId, contactId }, { before, events, at, actor: by, turnId: null, era: deps.era, told })
  const audit = { action: 'release', subject: `contact:${contactId}`, before: { owner: before.owner }, after: { owner: to } }
  await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, reason: release.reason ?? null, ...audit })
  return state
}
