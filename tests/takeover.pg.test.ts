import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '../src/db/database.ts'
import { brokenFolds } from './support/given-line.ts'
import { takeoverRace, type Race } from './support/takeover-race.ts'
import { describePostgres } from './support/test-database.ts'

const SEED = Number(process.env['TAKEOVER_SEED'] ?? 1)
const CONTACTS = Number(process.env['TAKEOVER_CONTACTS'] ?? 250)

describePostgres('O-2 a person and a bot at the same time, two processes', () => {
  test.each([
    { echo: 'before', seed: SEED },
    { echo: 'after', seed: SEED + 1 },
  ] as const)(
    `${CONTACTS} random interleavings, our own texts told of $echo their answer: no text of a bot is claimed after a person’s text, press or tag was accepted`,
    { timeout: 600_000 },
    async ({ echo, seed }) => {
      const race = await takeoverRace({ seed, contacts: CONTACTS, atOnce: 16, echo })
      try {
        const { db } = race.apps[0].database
        const late = await claimedTooLate(db)
        expect(late, told(race, seed, late)).toEqual([])
        expect(await brokenFolds(db)).toEqual([])
        await isRace(db)
        // The check sees one where there is one.
        const contact = await forgeClaim(db)
        expect(new Set((await claimedTooLate(db)).map(({ contact_id }) => contact_id))).toEqual(new Set([contact]))
      } finally {
        await race.close()
      }
    },
  )
})

type Late = { contact_id: string; action_id: string; after: string; by: string }

/** Texts of bots claimed after a person silenced them and before one gave the contact back; all dated under the locks of the contact. */
async function claimedTooLate(db: Db): Promise<Late[]> {
  const { rows } = await sql<Late>`
    with silenced as (
      select contact_id, stored_at as at, 'text' as by from messages where direction = 'outbound' and author = 'human' and action_id is null
      union all select substr(subject, 9), at, action from audit where action in ('takeover', 'answer') and subject like 'contact:%'
      union all select contact_id, received_at, 'tag' from inbox where kind = 'tag_changed' and body->'tags' @> '["AI-Off"]'
    )
    select distinct c.contact_id, c.action_id, s.at::text as after, s.by from ledger c
    join outbox o on o.location_id = c.location_id and o.id = c.action_id and o.purpose <> 'human'
    join silenced s on s.contact_id = c.contact_id and s.at < c.at
    where c.kind = 'claim' and c.decision = 'pass' and (s.by = 'tag' or not exists (
      select 1 from events e where e.contact_id = c.contact_id and e.type = 'OwnerChanged' and e.payload->>'reason' in ('released', 'by_hand')
        and e.at >= s.at and e.at <= c.at))`.execute(db)
  return rows
}

/** That it was a race: texts were claimed before, withdrawn between decision and claim, refused at it, and turns lost their fence or their answer. */
async function isRace(db: Db): Promise<void> {
  const { rows } = await sql<Record<'claimed' | 'withdrawn' | 'taken_over' | 'given_back' | 'silent', number>>`
    select (select count(*)::int from ledger where kind = 'claim' and decision = 'pass') as claimed,
      (select count(*)::int from outbox where class = 'text' and status = 'cancelled' and reason in ('owner_changed', 'silence_tag')) as withdrawn,
      (select count(*)::int from events where type = 'OwnerChanged' and payload->>'reason' = 'takeover') as taken_over,
      (select count(*)::int from events where type = 'OwnerChanged' and payload->>'reason' in ('released', 'by_hand')) as given_back,
      (select count(*)::int from events where type = 'ReplySuppressed' and payload->>'reason' in ('human_owner', 'silence_tag')) as silent`.execute(
    db,
  )
  for (const count of Object.values(rows[0] ?? {})) expect(count, JSON.stringify(rows[0])).toBeGreaterThan(CONTACTS / 50)
}

function told({ scripts }: Race, seed: number, late: readonly Late[]): string {
  const contacts = [...new Set(late.map(({ contact_id }) => contact_id))]
  return JSON.stringify({ seed, scripts: contacts.map((contact) => [contact, scripts.get(contact)]) })
}

/** Dates the claim of a text as if it had come after a person's. */
async function forgeClaim(db: Db): Promise<string> {
  const { rows } = await sql<{ contact_id: string }>`
    insert into ledger (location_id, id, action_id, contact_id, kind, decision, details)
    select o.location_id, 'led_forged', o.id, o.contact_id, 'claim', 'pass', '{}' from outbox o
    join conversations k on k.contact_id = o.contact_id and k.owner = 'human' and k.state->>'ownerReason' = 'takeover'
    where o.class = 'text' and o.purpose = 'reply' limit 1 returning contact_id`.execute(db)
  return rows[0]?.contact_id ?? 'nobody'
}
