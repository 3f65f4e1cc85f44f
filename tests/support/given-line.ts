import { sql } from 'kysely'
import { CONSENT_RULE_VERSION } from '../../src/consent/consent-words.ts'
import { phoneHash } from '../../src/consent/phone-hash.ts'
import { unknownContact, type Contact } from '../../src/conversation/contact.ts'
import type { Decision } from '../../src/conversation/decision.ts'
import { evolve, evolveAll } from '../../src/conversation/evolve.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { initialState } from '../../src/conversation/state.ts'
import type { ContactEvent, CrmEvent, EventHead, MessageEvent } from '../../src/crm/crm-event.ts'
import type { Database, Db } from '../../src/db/database.ts'
import { claimText, type ClaimInput, type TextAction, type TextClaim } from '../../src/delivery/claim-text.store.ts'
import type { SettleDeps } from '../../src/delivery/settle-text.store.ts'
import type { Accepted } from '../../src/inbox/arrival.ts'
import { claimLanes, type ClaimedLane } from '../../src/inbox/lanes.store.ts'
import type { NewAction } from '../../src/outbox/outbox.store.ts'
import { pickDue, type DueAction } from '../../src/outbox/due.store.ts'
import { RULE_VERSION } from '../../src/reply/screen.ts'
import type { Incoming } from '../../src/turn/accept-rows.store.ts'
import { acceptor } from '../../src/turn/accept.store.ts'
import { arrivalOf, hashText, type ArrivalContext } from '../../src/turn/arrival-of.ts'
import { commitTurn, type Committed, type TurnRecord } from '../../src/turn/commit.store.ts'
import { loadTurn } from '../../src/turn/load-turn.store.ts'
import { optOutConfirmation } from '../../src/turn/opt-out-confirmation.ts'
import { strictOptOut } from '../../src/turn/strict-opt-out.ts'

/** The line in small pieces, as store tests want it: each call is one transaction of the product. */
export const L = sampleLocation.location_id
export const T0 = new Date('2026-03-03T18:00:00.000Z')
export const PHONE = '+19095550137'
export const ERA = 1

export const after = (ms: number, from: Date = T0): Date => new Date(from.getTime() + ms)
export const hashPhone = (e164: string): string => phoneHash(e164, { id: 'k1', secret: 'test' })

let ids = 0
/** Ids that no two tests of a worker share. */
export const newId = (prefix: string): string => `${prefix}_${String((ids += 1)).padStart(8, '0')}`

function head(contactId: string, at: Date): EventHead {
  const key = newId('key')
  return { locationId: L, contactId, key, webhookId: key, eventAt: at.toISOString(), type: 'test' }
}

/** A text of a contact, as the app webhook brings it. */
export function givenText(contactId: string, text: string, { at = T0, ...over }: Partial<MessageEvent> & { at?: Date } = {}): MessageEvent {
  return {
    ...head(contactId, at),
    kind: 'message',
    direction: 'inbound',
    messageId: newId('msg'),
    channel: 'sms',
    text,
    attachments: 0,
    source: null,
    userId: null,
    sentAt: at.toISOString(),
    conversationId: null,
    status: null,
    doubtful: false,
    botType: null,
    leadSource: null,
    ...over,
  }
}

export const givenOutbound = (contactId: string, text: string, over: Parameters<typeof givenText>[2] = {}): MessageEvent =>
  givenText(contactId, text, { direction: 'outbound', source: 'app', ...over })

export const givenTags = (contactId: string, tags: string[], at = T0): CrmEvent => ({ ...head(contactId, at), kind: 'tags', tags })

export const givenDnd = (contactId: string, smsDnd: 'active' | 'inactive' | 'permanent', at = T0): CrmEvent => ({
  ...head(contactId, at),
  kind: 'dnd',
  smsDnd,
})

export const givenDeleted = (contactId: string, at = T0): CrmEvent => ({ ...head(contactId, at), kind: 'deleted' })

export function givenContactEvent(contactId: string, patch: Partial<ContactEvent['patch']> = {}, at = T0): ContactEvent {
  const silent = { first_name: null, last_name: null, email: null, phone: PHONE, timezone: null, source: null, assigned_to: null }
  return {
    ...head(contactId, at),
    kind: 'contact',
    change: 'updated',
    patch: { ...silent, state: null, postal_code: null, ...patch },
    botType: null,
    firstTouch: false,
    statusWords: [],
  }
}

export function incomingOf(event: CrmEvent, over: Partial<ArrivalContext> = {}): Incoming {
  const context = { id: newId('in'), receivedAt: T0, raw: null, door: 'app' as const, ...over }
  return { event, location: sampleLocation, arrival: arrivalOf(event, context) }
}

export type Debounced = { seconds?: number; ceiling?: number; ttlSeconds?: number }

export const acceptDepsOf = (database: Database, { seconds = 0, ceiling = 15, ttlSeconds = 2_592_000 }: Debounced = {}) => ({
  database,
  newId,
  era: ERA,
  keyTtlSeconds: ttlSeconds,
  ruleVersion: CONSENT_RULE_VERSION,
  debounceOf: () => ({ seconds, ceiling }),
  hashPhone,
  optOutOf: strictOptOut,
  optOutConfirmation: (context: Parameters<typeof optOutConfirmation>[0]) => optOutConfirmation(context, newId),
  integrationUserId: () => 'usr_ours',
  otherIntegration: () => {},
})

/** Accepts events as the product does, urgent ones in a transaction of their own. */
export function acceptOn(database: Database, debounce: Debounced = {}) {
  const accept = acceptor(acceptDepsOf(database, debounce))
  return (event: CrmEvent, over: Partial<ArrivalContext> = {}): Promise<Accepted> => accept(incomingOf(event, over))
}

/** Takes the one lane that is due. */
export async function claimLane(db: Db): Promise<ClaimedLane> {
  const [lane] = await claimLanes(db, 1, 30)
  if (!lane) throw new Error('no lane is due')
  return lane
}

const NOTHING: Decision = {
  events: [],
  facts: [],
  speech: { kind: 'silent', reason: 'test' },
  afterText: [],
  first: null,
  wants: null,
  atOnce: [],
  suppress: null,
  hold: null,
  optIn: null,
  consent: null,
  privacyCase: null,
  why: {},
}

export type GivenTurn = { decision?: Partial<Decision>; texts?: string[]; actions?: NewAction[]; phone?: string | null }

/** A decided turn of a claimed lane: by default it notes each text and replies with `texts`. */
export async function givenTurn(database: Database, lane: ClaimedLane, given: GivenTurn = {}): Promise<TurnRecord> {
  const loaded = await loadTurn(database.db, lane)
  const turnId = loaded.rows[0] ? `turn_${loaded.rows[0].id}` : newId('turn')
  const received = loaded.rows.filter(({ kind }) => kind === 'message').map(({ id, body }) => receivedEvent(id, body as MessageEvent))
  const decision = { ...NOTHING, events: received, ...given.decision }
  const { state } = evolveAll(loaded.state, decision.events, loaded.now.toISOString())
  const replies = (given.texts ?? []).map((text, ordinal) =>
    givenSend(lane.contactId, text, {
      turnId,
      ordinal,
      ownerN: state.ownerN,
      naturalKey: `sms:${ordinal}:${turnId}`,
      answersAt: loaded.now,
    }),
  )
  const phone = given.phone === undefined ? PHONE : given.phone
  return {
    lane,
    turnId,
    before: loaded.state,
    now: loaded.now,
    decision,
    rows: loaded.rows,
    stale: loaded.stale,
    covers: loaded.rows.map(({ id }) => id),
    actions: [...replies, ...(given.actions ?? [])],
    bot: 'lead',
    phoneHash: phone === null ? null : hashPhone(phone),
    phone,
    origin: 'crm',
    details: { goal: null, understanding: null, gates: null, verdicts: null, timings: {} },
    draftLedger: { decision: 'pass', details: {} },
    configVersion: 'test',
    ruleVersion: 1,
  }
}

const receivedEvent = (id: string, { messageId, sentAt }: MessageEvent): Decision['events'][number] => ({
  type: 'MessageReceived',
  payload: { message_id: messageId ?? id, sent_at: sentAt ?? '', words: 1, question: false, answer: false, delay_ms: null, stale: false },
})

export const commitOn = (database: Database, record: TurnRecord): Promise<Committed> =>
  commitTurn({ database, newId, era: ERA, consentRuleVersion: CONSENT_RULE_VERSION }, record)

/** Accepts a text, claims its lane and commits a turn with these replies. */
export async function turnOn(
  database: Database,
  contactId: string,
  given: GivenTurn & { text?: string; at?: Date } = {},
): Promise<TurnRecord> {
  const at = given.at ? { at: given.at } : {}
  await acceptOn(database)(givenText(contactId, given.text ?? 'hello', at))
  const record = await givenTurn(database, await claimLane(database.db), given)
  const outcome = await commitOn(database, record)
  if (outcome !== 'committed') throw new Error(`the turn was ${JSON.stringify(outcome)}`)
  return record
}

/** A text to be sent that the gate has passed. */
export function givenSend(contactId: string, text: string, over: Partial<NewAction> = {}): NewAction {
  const id = newId('act')
  return {
    id,
    locationId: L,
    contactId,
    turnId: `turn_${id}`,
    ordinal: 0,
    class: 'text',
    action: { kind: 'send_sms', text, purpose: 'reply' },
    thing: null,
    naturalKey: `sms:${id}`,
    afterId: null,
    ownerN: 0,
    textHash: hashText(text),
    verdictHash: hashText(text),
    ruleVersion: 1,
    answersAt: T0,
    ...over,
  }
}

/** A tag to be added, as an action on a thing. */
export function givenTagAction(contactId: string, tag: string, over: Partial<NewAction> = {}): NewAction {
  const id = newId('act')
  const action = { kind: 'add_tag' as const, tag }
  const base = { id, locationId: L, contactId, turnId: `turn_${id}`, ordinal: 0, class: 'crm' as const, action, afterId: null, ownerN: 0 }
  return { ...base, thing: `tag:${tag.toLowerCase()}`, naturalKey: `tag:${id}`, ...over }
}

export const givenContact = (contactId: string, over: Partial<Contact> = {}): Contact => ({
  ...unknownContact(contactId),
  phone: PHONE,
  zone: 'America/Los_Angeles',
  ...over,
})

export const claimOn = (database: Database, action: TextAction, over: Partial<ClaimInput> = {}): Promise<TextClaim> =>
  claimText(
    {
      database,
      newId,
      clock: { monotonic: () => 0 },
      ruleVersions: ['1', String(RULE_VERSION)],
      hashText,
      leaseSeconds: 30,
      groupOf: (location) => [location.location_id],
    },
    {
      action,
      contact: givenContact(action.contactId),
      phoneHash: hashPhone(PHONE),
      location: sampleLocation,
      locationReady: true,
      ...over,
    },
  )

export const settleDepsOf = (database: Database): SettleDeps => ({
  database,
  newId,
  era: ERA,
  consentRuleVersion: CONSENT_RULE_VERSION,
  alarm: () => {},
})

/** The actions that may go now, in order. */
export const dueNow = (db: Db): Promise<DueAction[]> => pickDue(db, 100)

/** The text that may go now. */
export async function dueText(db: Db): Promise<TextAction> {
  const [text] = (await dueNow(db)).filter((action): action is TextAction => action.class === 'text')
  if (!text) throw new Error('no text is due')
  return text
}

/** Conversations whose stored state, version or owner is not the fold of their events. */
export async function brokenFolds(db: Db): Promise<string[]> {
  const conversations = await db.selectFrom('conversations').selectAll().execute()
  const events = await db.selectFrom('events').selectAll().orderBy('n').execute()
  return conversations.flatMap((row) => {
    const own = events.filter(({ contact_id }) => contact_id === row.contact_id)
    const state = own.reduce(
      (before, { n, type, payload, at }) =>
        evolve(before, { n: Number(n), type, payload, at: at.toISOString() } as Parameters<typeof evolve>[1]),
      initialState(),
    )
    const isSame = JSON.stringify(sorted(state)) === JSON.stringify(sorted(row.state)) && String(state.version) === row.version
    const isDense = own.every(({ n }, index) => Number(n) === index + 1)
    return isSame && isDense && state.owner === row.owner && String(state.ownerN) === row.owner_n ? [] : [row.contact_id]
  })
}

/** jsonb keeps keys in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** Every stored row but those of the tables named, to see that nothing changed. Keys and lane numbers move with each delivery. */
export async function everything(db: Db, but: readonly string[] = ['webhook_keys', 'lanes', 'subjects']): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ name: string }>`
    select table_name::text as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`.execute(db)
  const names = rows.map(({ name }) => name).filter((name) => !but.includes(name))
  const tables = await Promise.all(names.map(async (name) => [name, await rowsOf(db, name)] as const))
  return Object.fromEntries(tables.filter(([, stored]) => stored.length > 0))
}

async function rowsOf(db: Db, table: string): Promise<unknown[]> {
  const { rows } = await sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(table)} t order by to_jsonb(t)::text`.execute(db)
  return rows.map(({ row }) => row)
}
