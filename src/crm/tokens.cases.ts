import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { simulatedHighLevel } from '../demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../demo/highlevel/simulator.ts'
import type { Database } from '../db/database.ts'
import { systemClock, type Clock } from '../lib/clock.ts'
import { silentLog } from '../lib/log.ts'
import { highLevelClient } from './highlevel.client.ts'
import { oauthCalls } from './oauth.client.ts'
import { openGate } from './request.client.ts'
import { sealer } from './seal.ts'
import type { TokenPair } from './token-pair.ts'
import { claimRenewal, installPair, readPair, resealPairs } from './token.store.ts'
import { tokenSource, type LocationAuth } from './tokens.job.ts'

const L = 'loc_ie_01'
const HOUR = 3_600_000
const APP = { clientId: 'app', clientSecret: 'secret', redirectUri: 'https://jorge.test/oauth/callback' }
const OAUTH: LocationAuth = { kind: 'oauth', app: APP }
const KEYS = ['a2V5IG9uZQ==', 'a2V5IHR3bw==']

/** Waits are short: what they are for is tested, not how long. */
const hastyClock: Clock = { ...systemClock, sleep: (ms) => systemClock.sleep(Math.min(ms, 20)) }

export function tokenCases(database: () => Database, another: () => Promise<Database>): void {
  let simulator: Simulator
  beforeEach(async () => {
    simulator = simulatedHighLevel({ latency: { min: 1, max: 5 }, rateLimit: null, locations: [{ token: null }] })
    simulator.control.addContact({ id: 'dana', phone: '+19095550137' })
    await sql`insert into locations (location_id, state, config_hash, time_zone) values (${L}, 'ready', 'x', 'UTC')`.execute(database().db)
  })

  const box = sealer(KEYS.slice(0, 1))
  const issued = (over: Partial<TokenPair> = {}): TokenPair => {
    const { accessToken, refreshToken } = simulator.control.grantTokens({ type: 'location', locationId: L })
    return {
      access: accessToken,
      refresh: refreshToken,
      userType: 'Location',
      companyId: 'cmp_01',
      userId: 'usr_ours',
      scope: null,
      ...over,
    }
  }
  const install = (pair: TokenPair, { lifeMs = 24 * HOUR, ownerId = L } = {}) => installPair(database(), box, { ownerId, pair, lifeMs })
  const alarms: string[] = []
  beforeEach(() => void alarms.splice(0))

  /** One process: its tokens and its client. */
  function process(db: Database, { auth = OAUTH, fetch = simulator.fetch }: { auth?: LocationAuth; fetch?: Simulator['fetch'] } = {}) {
    const wire = { fetch: fetch as typeof globalThis.fetch, baseUrl: 'http://highlevel.invalid', timeoutMs: 300, log: silentLog }
    const tokens = tokenSource({
      database: db,
      sealed: box,
      oauth: oauthCalls(wire),
      clock: hastyClock,
      authOf: (id) => (id === L ? auth : null),
      alarm: (alarm) => void alarms.push(alarm),
    })
    const crm = highLevelClient({ ...wire, tokens, clock: hastyClock, rate: openGate, version: '0' })
    return { tokens, crm, read: () => crm.getContact(L, 'dana') }
  }
  const tokenCalls = () => simulator.state.requests.filter(({ path }) => path === '/oauth/token').length
  const state = async () =>
    (await sql<{ crm_state: string }>`select crm_state from locations where location_id = ${L}`.execute(database().db)).rows[0]?.crm_state

  test('a pair with life is used as it is, and read once', async () => {
    await install(issued())
    const { read, tokens } = process(database())
    expect((await read()).ok && (await read()).ok).toBe(true)
    expect(tokenCalls()).toBe(0)
    expect(tokens.userOf(L)).toBe('usr_ours')
  })

  test('our user is known to a process that has called nothing yet', async () => {
    await install(issued())
    const { tokens } = process(database())
    await tokens.learnUsers([L, 'loc_unknown'])
    expect(tokens.userOf(L)).toBe('usr_ours')
  })

  test('crm.md 1, Life: with less than ten minutes of life the pair is renewed before the call', async () => {
    await install(issued(), { lifeMs: 9 * 60_000 })
    expect((await process(database()).read()).ok).toBe(true)
    expect(tokenCalls()).toBe(1)
    expect(await readPair(database().db, box, L)).toMatchObject({ version: '2' })
  })

  test('crm.md 1: 20 parallel calls over 2 processes with an expired token make exactly one refresh', async () => {
    await install(issued())
    simulator.control.expireAccessTokens()
    const other = await another()
    const [here, there] = [process(database()), process(other)]
    const answers = await Promise.all(Array.from({ length: 10 }, () => [here.read(), there.read()]).flat())
    expect(answers.filter((answer) => answer.ok)).toHaveLength(20)
    expect(tokenCalls()).toBe(1)
    expect(await state()).toBe('ok')
    if (other !== database()) await other.close()
  })

  test('crm.md 1: a lease whose holder died is taken over when it lapses', async () => {
    await install(issued())
    simulator.control.expireAccessTokens()
    await claimRenewal(database().db, L, { version: '1', leaseMs: 60 })
    expect((await process(database()).read()).ok).toBe(true)
    expect(tokenCalls()).toBe(1)
  })

  test('crm.md 1, outcome unknown: the same refresh token is tried once more', async () => {
    await install(issued())
    simulator.control.expireAccessTokens()
    simulator.control.fault({ id: 't', path: '/oauth/token', reaction: { performed: false, ending: { kind: 'hang' }, times: 1 } })
    expect((await process(database()).read()).ok).toBe(true)
    expect(tokenCalls()).toBe(2)
  })

  test('crm.md 1, outcome unknown: a refresh token that was spent by the lost answer needs a new consent', async () => {
    await install(issued())
    simulator.control.expireAccessTokens()
    simulator.control.fault({ id: 't', path: '/oauth/token', reaction: { performed: true, ending: { kind: 'reset' }, times: 1 } })
    expect(await process(database()).read()).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'auth' } })
    expect(await state()).toBe('reauth_required')
    expect(alarms).toEqual(['reauth_required'])
  })

  test('crm.md 1: a stalled holder that stored the new pair meanwhile is found after a lease', async () => {
    const old = issued()
    await install(old)
    simulator.control.expireAccessTokens()
    simulator.state.refreshTokens.delete(old.refresh ?? '')
    const fetch: Simulator['fetch'] = async (input, init) => {
      const answer = await simulator.fetch(input, init)
      if (input === 'http://highlevel.invalid/oauth/token') await install(issued())
      return answer
    }
    expect((await process(database(), { fetch }).read()).ok).toBe(true)
    expect(await state()).toBe('ok')
  })

  test('while HighLevel does not renew, a pair that still lives is used', async () => {
    await install(issued(), { lifeMs: 5 * 60_000 })
    simulator.control.fault({
      id: 't',
      path: '/oauth/token',
      reaction: { performed: false, ending: { kind: 'error', status: 503, message: 'away' } },
    })
    expect((await process(database()).read()).ok).toBe(true)
    expect(await state()).toBe('ok')
  })

  test('no consent on file: nothing is called', async () => {
    expect(await process(database()).read()).toMatchObject({ ok: false, error: { reason: 'auth' } })
    expect(simulator.state.requests).toEqual([])
    expect(await state()).toBe('reauth_required')
  })

  test('crm.md 1, Shape: a 401 with a private token (a shortened copy) is final at once, without a refresh and without a loop', async () => {
    const { read } = process(database(), { auth: { kind: 'pit', token: 'pit-wrong' } })
    expect(await read()).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'auth' } })
    expect(simulator.state.requests).toHaveLength(1)
    expect(await state()).toBe('reauth_required')
  })

  test('crm.md 1: a 401 for a missing scope is that call’s alone', async () => {
    await install(issued())
    const scope = { kind: 'error', status: 401, message: 'The token is not authorized for this scope.' } as const
    simulator.control.fault({ id: 's', path: '/contacts/', reaction: { performed: false, ending: scope } })
    expect(await process(database()).read()).toMatchObject({ ok: false, error: { kind: 'permanent', reason: 'forbidden' } })
    expect(tokenCalls()).toBe(0)
    expect(await state()).toBe('ok')
  })

  test('crm.md 1: an agency’s consent gives its locations their tokens, and renews them', async () => {
    const agency = simulator.control.grantTokens({ type: 'company', companyId: 'cmp_01' })
    await install(
      { access: agency.accessToken, refresh: agency.refreshToken, userType: 'Company', companyId: 'cmp_01', userId: null, scope: null },
      { ownerId: 'cmp_01' },
    )
    await install(issued({ refresh: null }))
    simulator.control.expireAccessTokens()
    await sql`update crm_tokens set expires_at = db_now() where location_id = 'cmp_01'`.execute(database().db)
    expect((await process(database()).read()).ok).toBe(true)
    expect(tokenCalls()).toBe(1)
    expect(simulator.state.requests.filter(({ path }) => path === '/oauth/locationToken')).toHaveLength(1)
  })

  describe('crm.md 14, secrets at rest', () => {
    test('no token stands in the table, and each opens for its own location only', async () => {
      const pair = issued()
      await install(pair)
      const { rows } = await sql<{ row: unknown }>`select to_jsonb(t) as row from crm_tokens t`.execute(database().db)
      const stored = JSON.stringify(rows)
      for (const secret of [pair.access, pair.refresh ?? '']) expect(stored).not.toContain(secret)
      await sql`update crm_tokens set location_id = 'loc_other'`.execute(database().db)
      expect(await readPair(database().db, box, 'loc_other')).toBe('locked')
    })

    test('rotation: with a new key in front everything is sealed anew, and the old key is needed no more', async () => {
      const pair = issued()
      await install(pair)
      const both = sealer(KEYS.toReversed())
      expect(await readPair(database().db, both, L)).toMatchObject({ pair })
      expect(await resealPairs(database().db, both)).toEqual({ resealed: 1, locked: [] })
      expect(await resealPairs(database().db, both)).toEqual({ resealed: 0, locked: [] })
      expect(await readPair(database().db, sealer(KEYS.slice(1)), L)).toMatchObject({ pair })
      expect(await readPair(database().db, box, L)).toBe('locked')
      expect(await resealPairs(database().db, box)).toEqual({ resealed: 0, locked: [L] })
    })

    test('rotation: a process that lacks the new key waits, and does not stop the location for the others', async () => {
      await install(issued())
      await resealPairs(database().db, sealer(KEYS.toReversed()))
      expect(await process(database()).read()).toMatchObject({ ok: false, error: { kind: 'retryable' } })
      expect(await state()).toBe('ok')
    })
  })

  test('a new consent ends reauth_required', async () => {
    await process(database()).read()
    expect(await state()).toBe('reauth_required')
    await install(issued())
    expect(await state()).toBe('ok')
  })
}
