import type { DueAction } from './due.store.ts'

/** Actions that leave in one call: the fields of a contact, or one action of any other kind. */
export type Bundle = readonly [DueAction, ...DueAction[]]

/** Why an action that left in a bundle goes again by itself: the CRM refused the whole, and which of it is not known. */
export const REFUSED_TOGETHER = 'refused_together'

/** Gathers due actions into bundles, in the order in which the first of each is due. */
export function bundle(actions: readonly DueAction[]): Bundle[] {
  const bundles = new Map<string, [DueAction, ...DueAction[]]>()
  for (const action of actions) {
    const known = bundles.get(keyOf(action))
    if (known) known.push(action)
    else bundles.set(keyOf(action), [action])
  }
  return [...bundles.values()]
}

/** Two bundles of one key must not be under way at once: what a later look adds waits for what is on its way. */
export const bundleKey = ([first]: Bundle): string => keyOf(first)

const keyOf = (action: DueAction): string => {
  const { locationId, contactId, kind, id, status, reason } = action
  return status === 'queued' && kind === 'set_field' && reason !== REFUSED_TOGETHER
    ? `${locationId}\n${contactId}\nfields`
    : `${locationId}\n${id}`
}
