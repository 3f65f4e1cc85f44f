import { sql } from 'kysely'
import { unknownContact, type Contact } from '../conversation/contact.ts'
import type { Facts } from '../conversation/fact.ts'
import { heldUntil, takingHandoffLock, type HandoffLock } from '../conversation/handoff/handoff-lock.store.ts'
import { handoffStanding, type StoredStanding } from '../conversation/handoff/handoff.store.ts'
import { contactOf, type ContactRow } from '../crm/contact-snapshot.store.ts'
import type { Db } from '../db/database.ts'
import { keys } from '../db/keys.ts'
import { cardParts, factsOfCard, type CardRow } from '../conversation/handoff/card-parts.view.ts'

/** What stands for and against a handoff that a person asks for, and what its card is made of. */
export type HandoffGrounds = {
  now: Date
  contact: Contact
  suppressed: boolean
  standing: StoredStanding
  facts: Facts
  /** Their last texts, the newest first. */
  texts: string[]
}

export type GroundsOf = {
  lock: HandoffLock
  /** Where a suppression may stand, and against whom. */
  locations: readonly string[]
  subjects: readonly string[]
  /** Who takes the handoff's lock; null: nobody, as nothing is to be made. */
  holder: string | null
}

type Row = { now: Date; contact: ContactRow | null; suppressed: boolean; standing: StoredStanding; got: boolean } & CardRow

/**
 * Reads it in one statement, which takes the contact's handoff lock where one is to be made: a statement sees what stood before it, so
 * a lock that was got is another's no more, and one that was not is looked up. The caller holds the contact's other locks.
 */
export async function readHandoffGrounds(tx: Db, { lock, locations, subjects, holder }: GroundsOf): Promise<HandoffGrounds> {
  const { locationId: l, contactId: c } = lock
  const taken = holder === null ? sql`select 1` : takingHandoffLock(lock, holder)
  const { rows } = await sql<Row>`
    with taken as (${taken})
    select db_now() as now, exists (select 1 from taken) as got, ${handoffStanding(lock)} as standing, ${cardParts(lock)},
      (select to_jsonb(k) from contacts k where k.location_id = ${l} and k.contact_id = ${c}) as contact,
      exists (select 1 from suppressions where location_id = any(${keys(locations)}) and subject = any(${keys(subjects)})
        and lifted_at is null and superseded_by is null) as suppressed`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('the database answered a handoff with nothing')
  return {
    now: row.now,
    contact: row.contact === null ? unknownContact(c) : contactOf(row.contact),
    suppressed: row.suppressed,
    standing: holder === null ? row.standing : { ...row.standing, lock: row.got ? null : await othersLock(tx, lock) },
    facts: factsOfCard(row),
    texts: row.theirs,
  }
}

const othersLock = async (tx: Db, lock: HandoffLock): Promise<StoredStanding['lock']> => ({
  token: '',
  until: (await heldUntil(tx, lock)).toISOString(),
})
