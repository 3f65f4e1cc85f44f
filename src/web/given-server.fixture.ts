import { generateKeyPairSync, sign } from 'node:crypto'
import { sampleLocation } from '../conversation/sample-location.ts'
import { virtualClock } from '../lib/clock.ts'
import { sha256 } from '../lib/hash.ts'
import { countingIds } from '../lib/id.ts'
import type { Log } from '../lib/log.ts'
import type { TokenRole } from './access.ts'
import type { ContactChanges } from './contact-changes.ts'
import type { Keys } from './once.ts'
import type { ServerDeps } from './server.routes.ts'
import type { StreamRow } from './stream-topics.ts'
import type { WebhookDeps } from './webhooks.routes.ts'

export const NOW = new Date('2026-11-20T18:05:00.000Z')
export const WORKFLOW_SECRET = 'workflow-secret-of-loc-sample-0123456789'

const keys = generateKeyPairSync('ed25519')

/** The header HighLevel would send with these bytes. */
export const signed = (body: string | Buffer): Record<string, string> => ({
  'x-ghl-signature': sign(null, Buffer.from(body), keys.privateKey).toString('base64'),
})

type Accepted = Parameters<WebhookDeps['accept']>[0]

/** What the server did, for tests to look at. */
export type Seen = { accepted: Accepted[]; counted: string[]; logged: { level: string; fields: object; message: string }[] }

/** Everything a server needs, with state: a key is accepted once, tokens are known by hash, rows of the stream are told. */
export function givenServer(over: Omit<Partial<ServerDeps>, 'webhooks'> & { webhooks?: Partial<WebhookDeps> } = {}) {
  const seen: Seen = { accepted: [], counted: [], logged: [] }
  const listeners = new Set<(row: StreamRow) => void>()
  const log = recordingLog(seen)
  const clock = virtualClock(NOW)
  const deps: Omit<ServerDeps, 'webhooks'> = {
    settings: { bodyLimitBytes: 262_144, trustProxy: [], publicUrl: 'http://localhost:8080', newId: countingIds(), log },
    access: { tokenRole: async (hash) => TOKENS.get(hash) ?? null },
    health: {
      version: '0.1.0',
      clock,
      log,
      readPerformance: async () => ({ avgResponseTimeMs: 0, p95ResponseTimeMs: 0, fiveMinuteViolations: 0 }),
      storageWritable: async () => true,
      readEventAges: async () => ({ loc_sample: 42 }),
      crmProbe: () => ({ status: 200 }),
      claudeMode: 'pattern_only',
      readiness: async () => ({ reasons: [], blockedLocations: [] }),
    },
    metrics: { token: null, locationLabel: true, read: async () => [] },
    stream: {
      subscribe: (listener) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      since: async () => [],
    },
    oauth: { connect: async () => ({ kind: 'refused', why: 'nobody asked' }), readState: () => null, log },
    bots: {
      answerCall: async () => {
        throw new Error('no bot here')
      },
      overloaded: () => false,
    },
    reading: { conversations: nobodysConversations, records: noRecords },
    operator: { contacts: nobodysContacts, sendAgain: unknown, keys: givenKeys() },
    handoffs: { keys: givenKeys(), clock, handoffs: nobodysHandoffs },
    console: { consoleFolder: '/nowhere' },
    ...over,
  }
  const webhooks = { ...givenWebhooks(seen, log), clock, ...over.webhooks }
  return {
    deps: { ...deps, webhooks } satisfies ServerDeps,
    seen,
    tell: (row: StreamRow) => listeners.forEach((one) => one(row)),
    listeners,
  }
}

/** Nobody is known. */
const unknown = async () => ({ kind: 'unknown' as const })
const nobodysContacts: ContactChanges = {
  takeOver: unknown,
  release: unknown,
  setOwner: unknown,
  correctFacts: unknown,
  answer: unknown,
  optOut: unknown,
  releaseHold: async () => ({ kind: 'not_held' }),
  evaluateHandoff: unknown,
  handOver: unknown,
}

const nobodysHandoffs: ServerDeps['handoffs']['handoffs'] = {
  list: async () => ({ items: [], next_cursor: null }),
  summary: async () => null,
  deferrals: async () => ({ items: [], next_cursor: null }),
  setOutcome: async () => false,
  resetRoute: async () => {},
}

const nobodysConversations: ServerDeps['reading']['conversations'] = {
  list: async () => ({ items: [], next_cursor: null }),
  one: async () => null,
  thread: async () => ({ items: [], next_cursor: null }),
  turn: async () => null,
}

const noRecords: ServerDeps['reading']['records'] = {
  holds: async () => ({ items: [] }),
  suppressions: async () => ({ suppressed: false, items: [] }),
  cases: async () => ({ items: [] }),
  audit: async () => ({ items: [], next_cursor: null }),
}

/** Keys as the store keeps them, for as long as the server lives. */
export function givenKeys(): Keys {
  const kept = new Map<string, { requestHash: string; answer: { status: number; body: unknown } | null }>()
  return {
    reserve: async ({ keyHash, requestHash }) => {
      const known = kept.get(keyHash)
      if (!known) return (kept.set(keyHash, { requestHash, answer: null }), { kind: 'ours' })
      if (known.requestHash !== requestHash) return { kind: 'reused' }
      return known.answer === null ? { kind: 'running' } : { kind: 'done', ...known.answer }
    },
    settle: async ({ keyHash, requestHash }, answer) => void kept.set(keyHash, { requestHash, answer }),
    free: async ({ keyHash }) => void kept.delete(keyHash),
  }
}

/** Tokens by role; `here` is of one location only. */
export const TOKEN = { viewer: 'viewer-token', operator: 'operator-token', admin: 'admin-token', here: 'here-token', stranger: 'odd-token' }

const TOKENS = new Map<string, TokenRole>([
  [sha256(TOKEN.viewer), { role: 'viewer', locationId: '-', name: 'vera' }],
  [sha256(TOKEN.operator), { role: 'operator', locationId: '-', name: 'olga' }],
  [sha256(TOKEN.admin), { role: 'admin', locationId: '-', name: 'ada' }],
  [sha256(TOKEN.here), { role: 'operator', locationId: 'loc_sample', name: 'hal' }],
  [sha256(TOKEN.stranger), { role: 'emperor', locationId: '-', name: 'otto' }],
])

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

function givenWebhooks(seen: Seen, log: Log): Omit<WebhookDeps, 'clock'> {
  const known = new Set<string>()
  return {
    publicKeys: [keys.publicKey],
    locationOf: (id) => (id === 'loc_sample' ? { location: sampleLocation, appId: 'app_ours' } : null),
    isBlocked: (id) => id === 'loc_blocked',
    workflowSecrets: () => [{ locationId: 'loc_sample', secret: WORKFLOW_SECRET }],
    accept: async (input) => {
      const status = known.has(input.event.key) ? 'duplicate' : 'accepted'
      known.add(input.event.key)
      if (status === 'accepted') seen.accepted.push(input)
      return { status }
    },
    overloaded: () => false,
    count: (counter, locationId) => void seen.counted.push(`${counter} ${locationId}`),
    log,
  }
}

function recordingLog(seen: Seen): Log {
  const at = (level: string) => (fields: object, message: string) => void seen.logged.push({ level, fields, message })
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
