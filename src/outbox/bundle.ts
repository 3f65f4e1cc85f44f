import type { DueAction } from './due.store.ts'

/** Actions that leave in one call. All are of one contact and one kind; most bundles hold one action. */
export type Bundle = readonly [DueAction, ...DueAction[]]

/** One call of the CRM changes any number of a contact's fields, adds any number of tags, or removes them. */
const LEAVE_TOGETHER: ReadonlySet<string> = new Set(['set_field', 'add_tag', 'remove_tag'])

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
  const { locationId, contactId, kind, id } = action
  return action.status === 'queued' && LEAVE_TOGETHER.has(kind) ? `${locationId}\n${contactId}\n${kind}` : `${locationId}\n${id}`
}
