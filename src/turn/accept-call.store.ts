import { sql } from 'kysely'
import type { Location } from '../conversation/location.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { Database, Db } from '../db/database.ts'
import { fileMessages } from '../inbox/messages.store.ts'
import { acceptIn, type AcceptDeps, type Incoming } from './accept-rows.store.ts'
import { acceptUrgent, type UrgentDeps } from './accept-urgent.store.ts'
import { arrivalOf } from './arrival-of.ts'
import { calledText, historyReplies, historyTexts, type Calling } from './call-events.ts'
import { urgencyOf, type OptOut } from './urgency.ts'

/** The inbox row that a called text became, or the one that holds the same text already. */
export type CalledText = { inboxId: string; isRepeat: boolean }

/**
 * Takes a called text in as a webhook's, at once due, with the history of a contact that has no conversation here. What
 * forbids sending acts in its own transaction, as at the door; a repeated call adds nothing.
 */
export async function acceptCall(deps: AcceptCallDeps, calling: Calling, location: Location): Promise<CalledText> {
  const main = incomingOf(deps, { event: calledText(calling), location, now: calling.now })
  const urgency = urgencyOf(main.event, location, deps.optOutOf)
  if (urgency) await acceptUrgent(deps, main, urgency)
  else await acceptWithHistory(deps, { calling, location, main })
  deps.database.wake('lanes')
  return takenIn(deps.database.db, main)
}

type Accepting = { calling: Calling; location: Location; main: Incoming }

async function acceptWithHistory(deps: AcceptCallDeps, { calling, location, main }: Accepting): Promise<void> {
  const earlier = historyTexts(calling).map((event) => incomingOf(deps, { event, location, now: calling.now }))
  const urgencies = earlier.map(({ event }) => urgencyOf(event, location, deps.optOutOf))
  for (const [index, incoming] of earlier.entries()) {
    const urgency = urgencies[index]
    if (urgency) await acceptUrgent(deps, incoming, urgency)
  }
  const plain = earlier.filter((_, index) => !urgencies[index])
  const replies = historyReplies(calling, deps.newId)
  await deps.database.transaction(async (tx) => {
    const fresh = await acceptIn(tx, deps, { items: [...plain, main] })
    if (fresh.length > 0 && replies.length > 0) await fileMessages(tx, replies)
  })
}

const incomingOf = (
  deps: Pick<AcceptCallDeps, 'newId'>,
  { event, location, now }: { event: MessageEvent; location: Location; now: Date },
): Incoming => ({ event, location, arrival: arrivalOf(event, { id: deps.newId('in'), receivedAt: now, raw: null, door: 'call' }) })

/** A row of its own; or the one its key, or the same words a moment ago, already made. */
async function takenIn(db: Db, { arrival }: Incoming): Promise<CalledText> {
  const { locationId: l, contactId: c, id, key, message } = arrival
  const { rows } = await sql<{ id: string }>`
    with held(id, rank) as (
      select inbox_id, 1 from webhook_keys where location_id = ${l} and key = ${key}
      union all (select id, 2 from messages where location_id = ${l} and contact_id = ${c} and direction = 'inbound'
        and text_hash = ${message?.textHash ?? null} and called order by stored_at desc, id desc limit 1)
    )
    select i.id from held join inbox i on i.location_id = ${l} and i.contact_id = ${c} and i.id = held.id
    order by held.rank limit 1`.execute(db)
  const taken = rows[0]?.id ?? id
  return { inboxId: taken, isRepeat: taken !== id }
}

export type AcceptCallDeps = AcceptDeps &
  UrgentDeps & {
    database: Pick<Database, 'db' | 'transaction' | 'wake'>
    optOutOf(text: string): OptOut | null
  }
