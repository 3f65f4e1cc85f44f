import type { Database } from '../db/database.ts'
import type { Clock } from '../lib/clock.ts'
import { fail, ok } from '../lib/result.ts'
import type { RaiseAlarm } from './alarm.ts'
import type { CrmError, CrmResult } from './crm-port.ts'
import { setCrmState } from './location-state.store.ts'
import type { Granted, OAuthCalls } from './oauth.client.ts'
import type { TokenSource } from './request.client.ts'
import type { Sealer } from './seal.ts'
import { RENEW_BEFORE_MS, type OAuthApp } from './token-pair.ts'
import { claimRenewal, giveBackRenewal, readPair, writeRenewed, type StoredPair } from './token.store.ts'

/** How a location is called: by a private token that a person made, or by the pair of an app's consent. */
export type LocationAuth = { kind: 'pit'; token: string } | { kind: 'oauth'; app: OAuthApp }

export type Tokens = TokenSource & {
  /** Our own user at HighLevel, as far as a token told. */
  userOf(locationId: string): string | null
  /** Learns our user of each location from the pairs on file: another process may have stored them. */
  learnUsers(locationIds: readonly string[]): Promise<void>
}

/** As long as one renewal may take, its call's timeout and the write included. */
const LEASE_MS = 15_000
const LOOK_AGAIN_MS = 250
const LOOK_LATER_MS = 1_000
const PATIENCE_MS = 2 * LEASE_MS

type Kept = { access: string; until: number }
type Keeping = TokenDeps & { kept: Map<string, Kept>; users: Map<string, string>; renewing: Map<string, Promise<CrmResult<string>>> }

/**
 * The tokens of all locations. A refresh token dies with its first use, so one process at a time renews a pair, under a lease in the
 * database; the others wait for what it writes.
 */
export function tokenSource(deps: TokenDeps): Tokens {
  const keeping: Keeping = { ...deps, kept: new Map(), users: new Map(), renewing: new Map() }
  return {
    tokenOf: async (locationId) => {
      const auth = deps.authOf(locationId)
      if (auth === null) return fail(lostError('the location has no token'))
      return auth.kind === 'pit' ? ok(auth.token) : current(keeping, { ownerId: locationId, refused: null, app: auth.app })
    },
    renew: async (locationId, refused) => {
      const auth = deps.authOf(locationId)
      if (auth?.kind !== 'oauth') return lost(keeping, locationId, 'the private token is refused')
      return current(keeping, { ownerId: locationId, refused, app: auth.app })
    },
    refused: async (locationId) => void (await lost(keeping, locationId, 'a new token is refused too')),
    userOf: (locationId) => keeping.users.get(locationId) ?? null,
    learnUsers: async (locationIds) => {
      const unknown = locationIds.filter((id) => !keeping.users.has(id) && deps.authOf(id)?.kind === 'oauth')
      for (const id of unknown) learnUser(keeping, id, await readPair(deps.database.db, deps.sealed, id))
    },
  }
}

/** Whose token; `refused`: the one that HighLevel would not take. */
type Wanted = { ownerId: string; refused: string | null; app: OAuthApp }

/** Callers of one process wait for the same renewal. */
function current(keeping: Keeping, wanted: Wanted): Promise<CrmResult<string>> {
  const { ownerId, refused } = wanted
  const kept = keeping.kept.get(ownerId)
  if (kept && kept.access !== refused && keeping.clock.monotonic() < kept.until) return Promise.resolve(ok(kept.access))
  const going = keeping.renewing.get(ownerId) ?? storedOrRenewed(keeping, wanted).finally(() => keeping.renewing.delete(ownerId))
  keeping.renewing.set(ownerId, going)
  return going
}

async function storedOrRenewed(keeping: Keeping, wanted: Wanted): Promise<CrmResult<string>> {
  const { database, sealed, clock } = keeping
  const { ownerId, refused } = wanted
  const endsAt = clock.monotonic() + PATIENCE_MS
  for (;;) {
    const stored = await readPair(database.db, sealed, ownerId)
    if (stored === null) return lost(keeping, ownerId, 'no consent is on file')
    if (stored === 'locked') return fail(LOCKED)
    if (stored.pair.access !== refused && lifeOf(stored) > RENEW_BEFORE_MS) return keep(keeping, ownerId, stored)
    if (await claimRenewal(database.db, ownerId, { version: stored.version, leaseMs: LEASE_MS })) return renewHeld(keeping, wanted, stored)
    if (clock.monotonic() >= endsAt) return fail({ kind: 'retryable', reason: 'timeout', message: 'another process renews the token' })
    await clock.sleep(LOOK_AGAIN_MS)
  }
}

const lifeOf = ({ expiresAt, now }: StoredPair): number => expiresAt.getTime() - now.getTime()

function keep(keeping: Keeping, ownerId: string, stored: StoredPair): CrmResult<string> {
  const { access } = stored.pair
  keeping.kept.set(ownerId, { access, until: keeping.clock.monotonic() + lifeOf(stored) - RENEW_BEFORE_MS })
  learnUser(keeping, ownerId, stored)
  return ok(access)
}

function learnUser({ users }: Keeping, ownerId: string, stored: StoredPair | 'locked' | null): void {
  const userId = stored === null || stored === 'locked' ? null : stored.pair.userId
  if (userId !== null) users.set(ownerId, userId)
}

/** We hold the lease. An answer nobody gave is asked for once more with the same refresh token; what then? The old pair, while it lives. */
async function renewHeld(keeping: Keeping, wanted: Wanted, stored: StoredPair): Promise<CrmResult<string>> {
  const { database, sealed } = keeping
  const { ownerId } = wanted
  const first = await ask(keeping, wanted, stored)
  const granted = !first.ok && first.error.kind === 'unknown' ? await ask(keeping, wanted, stored) : first
  if (!granted.ok && granted.error.kind === 'permanent' && granted.error.reason === 'auth') return afterRefusal(keeping, wanted, stored)
  if (!granted.ok) {
    await giveBackRenewal(database.db, ownerId, stored.version)
    const usable = stored.pair.access !== wanted.refused && lifeOf(stored) > 0
    return usable ? ok(stored.pair.access) : fail(notSent(granted.error))
  }
  const { pair, lifeMs } = granted.value
  const next = { ...pair, refresh: pair.refresh ?? null, companyId: pair.companyId ?? stored.pair.companyId }
  await writeRenewed(database.db, sealed, { ownerId, version: stored.version, pair: next, lifeMs })
  const written = await readPair(database.db, sealed, ownerId)
  if (written === 'locked') return fail(LOCKED)
  return written === null ? lost(keeping, ownerId, 'the consent was withdrawn meanwhile') : keep(keeping, ownerId, written)
}

/** By the refresh token; a location's token without one comes from its agency's. */
async function ask(keeping: Keeping, { ownerId, app }: Wanted, { pair }: StoredPair): Promise<CrmResult<Granted>> {
  if (pair.refresh !== null) return keeping.oauth.grant(app, { kind: 'refresh', refreshToken: pair.refresh, userType: pair.userType })
  const { companyId } = pair
  if (companyId === null || pair.userType === 'Company') return fail(lostError('the pair holds no refresh token'))
  const agency = await current(keeping, { ownerId: companyId, refused: null, app })
  if (!agency.ok) return agency
  const made = await keeping.oauth.locationToken({ access: agency.value, companyId }, ownerId)
  if (made.ok || made.error.reason !== 'auth') return made
  const renewed = await current(keeping, { ownerId: companyId, refused: agency.value, app })
  return renewed.ok ? keeping.oauth.locationToken({ access: renewed.value, companyId }, ownerId) : renewed
}

/** A holder whose lease lapsed may have spent the refresh token and store the new pair any moment: for a lease we look for it. */
async function afterRefusal(keeping: Keeping, { ownerId }: Wanted, stored: StoredPair): Promise<CrmResult<string>> {
  const { database, sealed, clock } = keeping
  for (let waited = 0; waited < LEASE_MS; waited += LOOK_LATER_MS) {
    await clock.sleep(LOOK_LATER_MS)
    const later = await readPair(database.db, sealed, ownerId)
    if (later === 'locked') return fail(LOCKED)
    if (later !== null && later.version !== stored.version) return keep(keeping, ownerId, later)
  }
  await giveBackRenewal(database.db, ownerId, stored.version)
  return lost(keeping, ownerId, 'the refresh token is refused')
}

/** The location is called no more until there is another token. */
async function lost({ database, kept, alarm }: Keeping, ownerId: string, message: string): Promise<CrmResult<string>> {
  kept.delete(ownerId)
  const isNews = await setCrmState(database.db, ownerId, { to: 'reauth_required', from: ['ok', 'inactive'] })
  if (isNews) alarm('reauth_required', ownerId)
  return fail(lostError(message))
}

/** A process that was not given the key yet, in the midst of a change of keys, must not stop the location for those that have it. */
const LOCKED: CrmError = { kind: 'retryable', reason: 'auth', message: 'no key of JORGE_SECRET_KEY opens the stored token' }

const lostError = (message: string): CrmError => ({ kind: 'permanent', reason: 'auth', message })

/** Whatever became of the renewal, the call that needed it was not made. */
const notSent = (error: CrmError): CrmError => ({ ...error, kind: 'retryable' })

export type TokenDeps = {
  database: Pick<Database, 'db'>
  sealed: Sealer
  oauth: OAuthCalls
  clock: Pick<Clock, 'monotonic' | 'sleep'>
  /** Null: the location is not configured. */
  authOf(locationId: string): LocationAuth | null
  alarm: RaiseAlarm
}
