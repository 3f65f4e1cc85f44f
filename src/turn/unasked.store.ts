import { sql } from 'kysely'
import type { ConsentKind } from '../consent/check-send.ts'
import type { Db } from '../db/database.ts'

export type Whose = { locationId: string; contactId: string; phoneHash: string | null }

/** What is on file about texts to a contact and its phone; the claim of a text reads it again under its locks. */
export type UnaskedRecords = {
  consents: { kind: ConsentKind; capturedAt: Date; expiresAt: Date | null }[]
  /** Texts of bots and automations to the phone that did not fail. */
  sent: { at: Date; proactive: boolean }[]
  underWay: boolean
  texted: boolean
}

export async function readUnasked(db: Db, { locationId: l, contactId: c, phoneHash }: Whose): Promise<UnaskedRecords> {
  const { rows } = await sql<{
    consents: { kind: ConsentKind; captured_at: string; expires_at: string | null }[]
    inbound_at: Date | null
    sent: { at: string; proactive: boolean }[]
    under_way: boolean
    texted: boolean
  }>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'captured_at', captured_at, 'expires_at', expires_at)), '[]') from consents
        where location_id = ${l} and contact_id = ${c}) as consents,
      (select max(sent_at) from messages where location_id = ${l} and contact_id = ${c} and direction = 'inbound') as inbound_at,
      (select coalesce(jsonb_agg(jsonb_build_object('at', sent_at, 'proactive', proactive)), '[]') from messages
        where location_id = ${l} and direction = 'outbound' and author in ('bot', 'automation') and status is distinct from 'failed'
          and sent_at > db_now() - interval '31 days' and (contact_id = ${c} or phone_hash = ${phoneHash})) as sent,
      exists (select 1 from outbox where location_id = ${l} and contact_id = ${c} and class = 'text'
        and status in ('queued', 'sending', 'unknown')) as under_way,
      exists (select 1 from messages where location_id = ${l} and (contact_id = ${c} or phone_hash = ${phoneHash})) as texted`.execute(db)
  const row = rows[0]
  const recorded = (row?.consents ?? []).map(({ kind, captured_at, expires_at }) => ({
    kind,
    capturedAt: new Date(captured_at),
    expiresAt: expires_at === null ? null : new Date(expires_at),
  }))
  const inbound = row?.inbound_at ? [{ kind: 'inbound_text' as const, capturedAt: row.inbound_at, expiresAt: null }] : []
  return {
    consents: [...recorded, ...inbound],
    sent: (row?.sent ?? []).map(({ at, proactive }) => ({ at: new Date(at), proactive })),
    underWay: row?.under_way ?? false,
    texted: row?.texted ?? true,
  }
}
