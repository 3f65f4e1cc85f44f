import type { Location } from '../conversation/location.ts'
import type { CrmEvent } from '../crm/crm-event.ts'
import type { Db } from '../db/database.ts'
import type { Arrival, Debounce } from '../inbox/arrival.ts'
import { commitKeys, insertRows, makeDue, placeInLanes, reserveKeys } from '../inbox/inbox.store.ts'
import { fileMessages } from '../inbox/messages.store.ts'
import { storeContactEvents, type HashPhone } from '../crm/contact-snapshot.store.ts'
import { storeRecords } from './records.store.ts'

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
  await insertRows(tx, fresh)
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

export type AcceptDeps = {
  keyTtlSeconds: number
  debounceOf(locationId: string): Debounce
  hashPhone: HashPhone
}
