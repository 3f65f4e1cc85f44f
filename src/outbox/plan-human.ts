import type { CrmAction } from '../conversation/action.ts'
import type { HumanHandoff } from '../conversation/human-handoff.ts'
import type { NewAction } from './outbox.store.ts'

/** The team's actions of a human handoff that no turn writes; `cause` makes them unique. */
export function planHuman(
  human: Pick<HumanHandoff, 'atOnce' | 'afterText'>,
  at: { locationId: string; contactId: string; cause: string; ownerN: number; newId(prefix: string): string },
): NewAction[] {
  const { locationId, contactId, cause, ownerN } = at
  return [...human.atOnce, ...human.afterText].map((action: CrmAction, ordinal) => ({
    id: at.newId('act'),
    locationId,
    contactId,
    turnId: null,
    ordinal,
    class: 'crm',
    action,
    thing: action.kind === 'add_tag' ? `tag:${action.tag.toLowerCase()}` : null,
    naturalKey: `human:${cause}:${ordinal}`,
    afterId: null,
    ownerN,
  }))
}
