import { appendEvents } from '../conversation/conversation.store.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import { cancelPlan } from '../conversation/follow-up.store.ts'
import type { ConversationState } from '../conversation/state.ts'
import { readStanding, suppress } from '../consent/suppression.store.ts'
import { writeAudit } from '../db/audit.ts'
import type { Db } from '../db/database.ts'
import { cancelQueued, enqueue } from '../outbox/outbox.store.ts'
import { optOutSpread } from '../outbox/spread-action.ts'
import { changeByHand, locationsOf, type ByHand, type ByHandDeps, type Locked, type NotChanged } from './change-by-hand.store.ts'

/** How a person of the team learned that the contact wants no more texts. */
export const OPT_OUT_CAUSES = ['human', 'complaint'] as const
export type OptOutCause = (typeof OPT_OUT_CAUSES)[number]

export type OptedOutByHand = { kind: 'opted_out'; suppressionId: string; version: number; isNew: boolean }

/**
 * A person records that a contact wants no more texts, said by phone, by e-mail or to their face: the same suppression as by a
 * text, for every contact of the phone. Nothing is sent to confirm it.
 */
export const optOutByHand = (deps: OptOutByHandDeps, change: ByHand & { cause: OptOutCause }): Promise<OptedOutByHand | NotChanged> =>
  changeByHand(deps, change, async (tx, locked): Promise<OptedOutByHand> => {
    const standing = await readStanding(tx, locationsOf({ ...change, group: [] }), locked.subjects)
    if (standing.suppression)
      return { kind: 'opted_out', suppressionId: standing.suppression.id, version: locked.before.version, isNew: false }
    const suppressionId = await suppressAll(tx, deps, { change, locked })
    const state = await end(tx, deps, { change, locked, suppressionId })
    const audit = {
      action: 'opt_out',
      subject: `contact:${change.contactId}`,
      before: { owner: locked.before.owner },
      after: { cause: change.cause },
    }
    const { locationId, by, request, reason } = change
    await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request, reason, ...audit })
    return { kind: 'opted_out', suppressionId, version: state.version, isNew: true }
  })

type Ending = { change: ByHand & { cause: OptOutCause }; locked: Locked }

async function suppressAll(tx: Db, deps: OptOutByHandDeps, { change, locked }: Ending): Promise<string> {
  const { locationId, cause: reason } = change
  const phoneHash = locked.subjects.find((one) => one.startsWith('p:'))?.slice(2) ?? null
  const base = {
    locationId,
    phoneHash,
    phone: null,
    reason,
    sourceMessageId: null,
    channel: 'operator',
    ruleVersion: deps.consentRuleVersion,
  }
  const ids = locked.subjects.map(() => deps.newId('sup'))
  for (const [index, subject] of locked.subjects.entries()) await suppress(tx, { ...base, subject, id: ids[index] ?? '' })
  return ids[0] ?? ''
}

async function end(
  tx: Db,
  deps: OptOutByHandDeps,
  { change, locked, suppressionId }: Ending & { suppressionId: string },
): Promise<ConversationState> {
  const { locationId, contactId, by } = change
  const { before, now: at } = locked
  const key = { locationId, contactId }
  const ended = await cancelPlan(tx, key, { before, reason: 'opted_out' })
  await cancelQueued(tx, { ...key, what: 'all', reason: 'opted_out' })
  const optedOut = { suppression_id: suppressionId, step: 'operator', rule: change.cause, span: null, message_id: null }
  const events: ConversationEvent[] = [
    ...ended,
    { type: 'OptedOut', payload: optedOut },
    { type: 'OwnerChanged', payload: { from: before.owner, to: 'nobody', reason: 'opted_out' } },
  ]
  await enqueue(tx, [optOutSpread({ ...key, id: deps.newId('act'), suppressionId, phone: null })])
  return appendEvents(tx, key, { before, events, at, actor: by, turnId: null, era: deps.era, told: { kind: 'opt_out' } })
}

export type OptOutByHandDeps = ByHandDeps & { consentRuleVersion: string }
