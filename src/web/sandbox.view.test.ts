import { afterAll, beforeAll, expect, test } from 'vitest'
import { initialState } from '../conversation/state.ts'
import { openDatabase, type Database } from '../db/database.ts'
import { migrateUp, readMigrations } from '../db/migrate.ts'
import { sha256 } from '../lib/hash.ts'
import { readTokenRole, storeToken } from './access-tokens.store.ts'
import { contactSchema, overviewSchema } from './sandbox-schemas.ts'
import { readSandboxContact, readSandboxContacts } from './sandbox.view.ts'

let database: Database
const L = 'loc_sample'
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 18, minute))

beforeAll(async () => {
  database = await openDatabase({ kind: 'memory' })
  await migrateUp(database, readMigrations('migrations'))
  await database.setNow(at(30))
  await fill()
})
afterAll(() => database.close())

async function fill(): Promise<void> {
  const { db } = database
  const contact = {
    location_id: L,
    email: null,
    fields: JSON.stringify({ bot_type: 'buyer' }),
    zone: null,
    postal_code: null,
    state: null,
    source: null,
    assigned_to: null,
  }
  await db
    .insertInto('contacts')
    .values([
      {
        ...contact,
        contact_id: 'con_1',
        name: 'Lupe Ortiz',
        first_name: 'Lupe',
        phone_e164: '+19095550137',
        phone_hash: 'h',
        tags: JSON.stringify(['Buyer-Lead']),
      },
      { ...contact, contact_id: 'con_new', name: null, first_name: 'Ana', phone_e164: null, phone_hash: null, tags: '[]' },
      {
        ...contact,
        contact_id: 'con_gone',
        name: 'Gone',
        first_name: null,
        phone_e164: null,
        phone_hash: null,
        tags: '[]',
        deleted_at: at(1),
      },
      {
        ...contact,
        location_id: 'loc_other',
        contact_id: 'con_1',
        name: 'Somebody else',
        first_name: null,
        phone_e164: null,
        phone_hash: null,
        tags: '[]',
      },
    ])
    .execute()
  const state = {
    ...initialState('es'),
    owner: 'human',
    ownerReason: 'takeover',
    previousBot: 'buyer',
    temperature: 'hot',
    scores: {
      lead: 82,
      frs: 60,
      frsCoverage: 0.5,
      pcs: 40,
      composite: 50,
      priority: 'high',
      meetsCriteria: true,
      commissionEstimate: 39_000,
    },
  }
  await db
    .insertInto('conversations')
    .values({ location_id: L, contact_id: 'con_1', owner: 'human', owner_reason: 'takeover', state: JSON.stringify(state) })
    .execute()
  const text = { location_id: L, contact_id: 'con_1', phone_hash: 'h', message_id: null, text_hash: 'x', status: null, action_id: null }
  await db
    .insertInto('messages')
    .values([
      {
        ...text,
        id: 'in_2',
        direction: 'outbound',
        author: 'bot',
        text: '¿Cuándo quiere mudarse? '.repeat(8),
        sent_at: at(2),
        status: 'delivered',
      },
      { ...text, id: 'in_1', direction: 'inbound', author: 'contact', text: 'busco casa, hasta 650 mil', sent_at: at(1) },
      { ...text, id: 'in_3', direction: 'outbound', author: 'human', text: null, sent_at: at(3) },
      { ...text, id: 'in_9', contact_id: 'con_loose', direction: 'inbound', author: 'contact', text: 'hey', sent_at: at(9) },
    ])
    .execute()
  const fact = {
    location_id: L,
    contact_id: 'con_1',
    unit: 'usd',
    confidence: 0.5,
    approximate: true,
    source_message_id: 'in_1',
    basis: 'explicit',
    turn_id: 'turn_in_1',
  }
  await db
    .insertInto('facts')
    .values([
      { ...fact, id: 'f2', field: 'price_max', value: '650000', status: 'current', superseded_by: null, stated_at: at(2) },
      { ...fact, id: 'f1', field: 'price_max', value: '600000', status: 'superseded', superseded_by: 'f2', stated_at: at(1) },
    ])
    .execute()
  const turn = {
    location_id: L,
    contact_id: 'con_1',
    bot: 'buyer',
    gates: '{"route":"buyer"}',
    understanding: '[]',
    verdicts: 'null',
    timings: '{"waited_ms":5}',
  }
  await db
    .insertInto('turns')
    .values([
      {
        ...turn,
        turn_id: 'turn_in_4',
        covers: '["in_4"]',
        goal: '{"kind":"silent","reason":"human_owner"}',
        understanding: '[{}]',
        committed_at: at(4),
      },
      { ...turn, turn_id: 'turn_echo', covers: '["in_5"]', goal: '{"kind":"silent","reason":"nothing"}', committed_at: at(5) },
      { ...turn, turn_id: 'turn_in_1', covers: '["in_1"]', goal: '{"kind":"goal"}', committed_at: at(2) },
    ])
    .execute()
  const action = {
    location_id: L,
    contact_id: 'con_1',
    turn_id: 'turn_in_1',
    after_id: null,
    thing: null,
    reason: null,
    purpose: null,
    question: null,
    text_hash: null,
    verdict_hash: null,
    rule_version: null,
    exemption: null,
  }
  await db
    .insertInto('outbox')
    .values([
      {
        ...action,
        id: 'act_1',
        kind: 'send_sms',
        class: 'text',
        payload: '{"kind":"send_sms","text":"¿Cuándo?"}',
        natural_key: 'a',
        status: 'accepted',
        created_at: at(2),
      },
      {
        ...action,
        id: 'act_2',
        kind: 'add_tag',
        class: 'crm',
        payload: '{"kind":"add_tag","tag":"Hot-Buyer"}',
        natural_key: 'b',
        status: 'cancelled',
        reason: 'owner_changed',
        created_at: at(2),
      },
    ])
    .execute()
}

test('a contact with everything, oldest first', async () => {
  const calls = [{ at: at(2).toISOString(), method: 'POST', path: '/conversations/messages', status: 201, body: {} }]
  const view = await readSandboxContact(database.db, { locationId: L, contactId: 'con_1' }, calls)
  expect(contactSchema.parse(view)).toEqual(view)
  expect(view).toMatchObject({
    contact: { contact_id: 'con_1', name: 'Lupe Ortiz', phone: '+19095550137', tags: ['Buyer-Lead'], fields: { bot_type: 'buyer' } },
    owner: 'human',
    owner_reason: 'takeover',
    bot: 'buyer',
    temperature: 'hot',
    score: 82,
    scores: { frs: 60 },
    language: 'es',
    crm_calls: calls,
  })
  expect(view?.facts).toEqual([
    { field: 'price_max', value: 600_000, confidence: 0.5, approximate: true, source_message_id: 'in_1', status: 'superseded' },
    { field: 'price_max', value: 650_000, confidence: 0.5, approximate: true, source_message_id: 'in_1', status: 'current' },
  ])
  expect(view?.thread.map(({ id, author, segments }) => [id, author, segments])).toEqual([
    ['in_1', 'contact', undefined],
    ['in_2', 'bot', 3],
    ['in_3', 'human', undefined],
  ])
  expect(view?.thread[0]).toEqual({
    id: 'in_1',
    direction: 'inbound',
    author: 'contact',
    text: 'busco casa, hasta 650 mil',
    at: at(1).toISOString(),
    status: null,
  })
  expect(view?.turns).toMatchObject([
    {
      turn_id: 'turn_in_1',
      covers: ['in_1'],
      reply: '¿Cuándo?',
      suppressed_reason: null,
      why: { route: 'buyer' },
      verdicts: null,
      at: at(2).toISOString(),
    },
    { turn_id: 'turn_in_4', covers: ['in_4'], reply: null, suppressed_reason: 'human_owner' },
  ])
  expect(view?.actions).toMatchObject([
    { id: 'act_1', kind: 'send_sms', status: 'accepted', reason: null, payload: { text: '¿Cuándo?' }, at: at(2).toISOString() },
    { id: 'act_2', status: 'cancelled', reason: 'owner_changed' },
  ])
})

test.each([
  [
    'con_new',
    {
      contact: { name: 'Ana', phone: null, tags: [] },
      owner: 'nobody',
      bot: null,
      temperature: null,
      score: null,
      scores: null,
      language: 'en',
      thread: [],
    },
  ],
  ['con_loose', { contact: { name: null, fields: {} }, thread: [{ text: 'hey' }] }],
])('%s, of whom little is known', async (contactId, expected) => {
  const view = await readSandboxContact(database.db, { locationId: L, contactId }, [])
  expect(contactSchema.parse(view)).toMatchObject(expected)
})

test.each(['con_9', "' or 1=1 --", ''])('%j is nobody', async (contactId) => {
  expect(await readSandboxContact(database.db, { locationId: L, contactId }, [])).toBeNull()
})

test('the list has the newest first and stays in its location', async () => {
  const contacts = await readSandboxContacts(database.db, L)
  expect(overviewSchema.shape.contacts.parse(contacts)).toEqual([
    { contact_id: 'con_loose', name: null, phone: null, last_text: 'hey', owner: 'nobody' },
    { contact_id: 'con_1', name: 'Lupe Ortiz', phone: '+19095550137', last_text: null, owner: 'human' },
    { contact_id: 'con_new', name: 'Ana', phone: null, last_text: null, owner: 'nobody' },
  ])
})

test('a token is known by its hash until its time is over', async () => {
  const { db } = database
  await storeToken(db, { token: 'secret-token', name: 'sandbox', role: 'operator', locationId: '-', lifeSeconds: 60 })
  expect(await readTokenRole(db, sha256('secret-token'))).toEqual({ role: 'operator', locationId: '-', name: 'sandbox' })
  expect(await readTokenRole(db, 'secret-token')).toBeNull()
  expect(JSON.stringify(await db.selectFrom('api_tokens').selectAll().execute())).not.toContain('secret-token')
  await database.setNow(at(31))
  expect(await readTokenRole(db, sha256('secret-token'))).toBeNull()
  await database.setNow(at(30))
})
