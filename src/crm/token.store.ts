import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Db } from '../db/database.ts'
import { IV_BYTES, type Sealed, type Sealer } from './seal.ts'
import type { TokenPair } from './token-pair.ts'

/** A stored pair with its version: who writes the next one names the version it read. */
export type StoredPair = { pair: TokenPair; version: string; expiresAt: Date; now: Date }

type Row = { sealed: Sealed; version: string; expires_at: Date | null; now: Date }

/** The pair of a location or an agency; null when there is none, `locked` when no key of ours opens it. */
export async function readPair(db: Db, sealed: Sealer, ownerId: string): Promise<StoredPair | 'locked' | null> {
  const { rows } = await sql<Row>`
    select sealed, version, expires_at, db_now() as now from crm_tokens where location_id = ${ownerId}`.execute(db)
  const row = rows[0]
  if (!row) return null
  const text = sealed.open(row.sealed, placeOf(ownerId))
  if (text === null) return 'locked'
  return { pair: JSON.parse(text) as TokenPair, version: row.version, expiresAt: row.expires_at ?? row.now, now: row.now }
}

/** Takes the right to renew a pair of this version, for as long as a call may take; false: somebody has it, or it was renewed. */
export async function claimRenewal(db: Db, ownerId: string, { version, leaseMs }: { version: string; leaseMs: number }): Promise<boolean> {
  const { rows } = await sql`
    update crm_tokens set lease_until = db_now() + make_interval(secs => ${leaseMs / 1000})
    where location_id = ${ownerId} and version = ${version} and (lease_until is null or lease_until <= db_now()) returning 1`.execute(db)
  return rows.length > 0
}

export async function giveBackRenewal(db: Db, ownerId: string, version: string): Promise<void> {
  await sql`update crm_tokens set lease_until = null where location_id = ${ownerId} and version = ${version}`.execute(db)
}

/** Writes the pair that follows the version read; false when another one followed it before. */
export async function writeRenewed(
  db: Db,
  sealed: Sealer,
  renewed: { ownerId: string; version: string; pair: TokenPair; lifeMs: number },
): Promise<boolean> {
  const { rows } = await sql`
    update crm_tokens set sealed = ${sealPair(sealed, renewed)}::jsonb, version = version + 1, lease_until = null,
      expires_at = db_now() + make_interval(secs => ${renewed.lifeMs / 1000})
    where location_id = ${renewed.ownerId} and version = ${renewed.version} returning 1`.execute(db)
  return rows.length > 0
}

/** Stores the pair of a consent, whatever was there: the location, if it is one, may be called again. */
export async function installPair(
  database: Pick<Database, 'transaction' | 'wake'>,
  sealed: Sealer,
  installed: { ownerId: string; pair: TokenPair; lifeMs: number },
): Promise<void> {
  await database.transaction(async (tx) => {
    await sql`
      insert into crm_tokens as t (location_id, version, sealed, expires_at)
      values (${installed.ownerId}, 1, ${sealPair(sealed, installed)}::jsonb, db_now() + make_interval(secs => ${installed.lifeMs / 1000}))
      on conflict (location_id) do update set version = t.version + 1, sealed = excluded.sealed, expires_at = excluded.expires_at,
        lease_until = null`.execute(tx)
    await sql`
      update locations set crm_state = 'ok', crm_since = db_now()
      where location_id = ${installed.ownerId} and crm_state in ('reauth_required', 'uninstalled')`.execute(tx)
  })
  database.wake('outbox')
  database.wake('lanes')
}

/** Seals again under the first key what an older one sealed; returns how many pairs, and whose no key of ours opens. */
export async function resealPairs(db: Db, sealed: Sealer): Promise<{ resealed: number; locked: string[] }> {
  const { rows } = await sql<{ location_id: string; sealed: Sealed; version: string }>`
    select location_id, sealed, version from crm_tokens where sealed->>'key' <> ${sealed.keyId}`.execute(db)
  let resealed = 0
  const locked: string[] = []
  for (const { location_id: ownerId, sealed: old, version } of rows) {
    const text = sealed.open(old, placeOf(ownerId))
    if (text === null) {
      locked.push(ownerId)
      continue
    }
    const again = sealed.seal(text, { place: placeOf(ownerId), iv: randomBytes(IV_BYTES) })
    await sql`
      update crm_tokens set sealed = ${JSON.stringify(again)}::jsonb where location_id = ${ownerId} and version = ${version}`.execute(db)
    resealed += 1
  }
  return { resealed, locked }
}

const sealPair = (sealed: Sealer, { ownerId, pair }: { ownerId: string; pair: TokenPair }): string =>
  JSON.stringify(sealed.seal(JSON.stringify(pair), { place: placeOf(ownerId), iv: randomBytes(IV_BYTES) }))

const placeOf = (ownerId: string): string => `crm_tokens ${ownerId}`
