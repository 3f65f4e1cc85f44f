import type { Location } from '../conversation/location.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { Db } from '../db/database.ts'
import type { Arrival, Debounce } from '../inbox/arrival.ts'
import { commitKeys, insertRows, makeDue, placeInLanes, reserveKeys } from '../inbox/inbox.store.ts'
import { fileMessages } from '../inbox/messages.store.ts'
import { storeContactEvents, type HashPhone } from '../crm/contact-snapshot.store.ts'
import { storeRecords } from './records.store.ts'
import { tagChanges, type TagChange } from './tag-changes.store.ts'

/** An event with the row it becomes. */
export type Incoming = { event: CrmEvent; arrival: Arrival; location: Location }

/** Further locks the caller wants at their place in the order: subjects after the keys, conversations after the lanes. */
export type LockHooks = { afterKeys?(): Promise<void>; afterLanes?(): Promise<void> }

/** The statements of one acceptance, in the order of the locks; returns the ids of the arrivals that were new. */
export async function acceptIn(
  tx: Db,
  deps: AcceptDeps,
  { items, hooks = {} }: { items: readonly Incoming[]; hooks?: LockHooks },
): Promise<string[]> {
  const reserved = await reserveKeys(
    tx,
    items.map(({ arrival }) => arrival),
    deps.keyTtlSeconds,
  )
  const free = items.filter(({ arrival }) => reserved.has(arrival.id))
  if (free.length === 0) return []
  await hooks.afterKeys?.()
  const placed = await placeInLanes(
    tx,
    free.map(({ arrival }) => arrival),
  )
  await hooks.afterLanes?.()
  const tags = await tagChanges(
    tx,
    free.map(({ event }) => event),
  )
  await storeContactEvents(
    tx,
    free.map(({ event }) => event),
    deps.hashPhone,
  )
  const filed = await fileMessages(
    tx,
    placed.filter(({ message }) => message !== null),
  )
  const fresh = placed.filter(({ id, message }) => message === null || filed.has(id))
  await insertRows(tx, withTagChanges(fresh, free, tags))
  await storeRecords(
    tx,
    free.map(({ event }) => event),
  )
  await commitKeys(
    tx,
    placed.filter((row) => !fresh.includes(row)),
  )
  await makeDue(tx, fresh, deps.debounceOf)
  return fresh.map(({ id }) => id)
}

/** The rows of events that carried tags say what was new and what was gone. */
function withTagChanges<Row extends Arrival>(
  rows: readonly Row[],
  items: readonly Incoming[],
  tags: ReadonlyMap<CrmEvent, TagChange>,
): Row[] {
  if (tags.size === 0) return [...rows]
  const byId = new Map(items.map(({ arrival, event }) => [arrival.id, tags.get(event)]))
  return rows.map((row) => {
    const change = byId.get(row.id)
    return change === undefined ? row : { ...row, body: { ...(row.body as object), ...change } }
  })
}

export type AcceptDeps = {
  keyTtlSeconds: number
  debounceOf(locationId: string): Debounce
  hashPhone: HashPhone
}
