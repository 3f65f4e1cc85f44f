import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  claimOn,
  commitOn,
  dueNow,
  dueText,
  ERA,
  givenContact,
  givenContactEvent,
  givenSend,
  givenTagAction,
  givenText,
  givenTurn,
  hashPhone,
  L,
  newId,
  PHONE,
  settleDepsOf,
  T0,
  turnOn,
} from '../../tests/support/given-line.ts'
import { CONSENT_RULE_VERSION } from '../consent/consent-words.ts'
import type { FactChange } from '../conversation/heard.ts'
import type { ConversationState } from '../conversation/state.ts'
import { storeContactRead } from '../crm/contact-snapshot.store.ts'
import type { Database } from '../db/database.ts'
import type { TextAction } from '../delivery/claim-text.store.ts'
import { acceptText } from '../delivery/settle-text.store.ts'
import { retryLane } from '../inbox/lanes.store.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { begin, markUnknown } from '../outbox/progress.store.ts'
import { eraseContact } from './erase.store.ts'
import { loadTurn } from './load-turn.store.ts'

const [C, TWIN] = ['con_1', 'con_2']
const SURNAME = 'Quillfeather'

export function eraseCases(database: () => Database): void {
  const db = () => database().db
  const erase = (contactId = C) =>
    eraseContact(
      { database: database(), newId, era: ERA, consentRuleVersion: CONSENT_RULE_VERSION },
      { locationId: L, contactId, by: 'ana' },
    )
  const street: FactChange = {
    kind: 'learned',
    supersedes: false,
    fact: {
      id: 'f1',
      field: 'property_address',
      value: `8412 ${SURNAME} Ave`,
      unit: null,
      confidence: 0.9,
      approximate: false,
      sourceMessageId: 'm',
      statedAt: T0.toISOString(),
      basis: 'explicit',
    },
  }
  /** A contact whose name, number and words stand wherever words may stand. */
  const planted = async (contactId = C) => {
    await database().setNow(T0)
    const accept = acceptOn(database())
    const patch = {
      first_name: 'Orla',
      last_name: SURNAME,
      email: `orla@${SURNAME.toLowerCase()}.example`,
      source: SURNAME,
      tags: [SURNAME],
    }
    await accept(givenContactEvent(contactId, patch), { raw: `{"name":"${SURNAME}","phone":"${PHONE}"}` })
    const record = await turnOn(database(), contactId, {
      text: `I am ${SURNAME}, call ${PHONE}`,
      texts: [`Hi ${SURNAME}`],
      decision: { facts: [{ ...street, fact: { ...street.fact, id: newId('fact') } }] },
    })
    await sql`update turns set understanding = ${JSON.stringify([{ said: SURNAME }])}::jsonb where turn_id = ${record.turnId}`.execute(db())
    await accept(givenText(contactId, `still ${SURNAME}`), { raw: `${SURNAME} ${PHONE}` })
    await enqueue(db(), [
      givenTagAction(contactId, 'Hot', {
        id: newId('act'),
        thing: null,
        action: { kind: 'add_note', note: 'x', body: `${SURNAME} ${PHONE}` },
      }),
    ])
    await sql`insert into follow_ups (location_id, id, contact_id, episode, kind, step, due_at, status)
      values (${L}, ${newId('fu')}, ${contactId}, 1, 'x', 1, ${after(60_000)}, 'planned')`.execute(db())
  }
  const rowsWith = async (...words: string[]) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name::text as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
      db(),
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t::text || to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(db())
      for (const { row } of rows) for (const word of words) if (contains(row, word)) found.push(`${name}: ${word}`)
    }
    return found
  }
  const tableOf = (found: string): string => found.slice(0, found.indexOf(':'))
  /** bytea prints as hex. */
  const contains = (row: string, word: string) =>
    [word, Buffer.from(word).toString('hex')].some((form) => row.toLowerCase().includes(form.toLowerCase()))
  const stateOf = async (contactId: string) =>
    (await db().selectFrom('conversations').select('state').where('contact_id', '=', contactId).executeTakeFirst())
      ?.state as ConversationState

  test('a planted surname and phone stand in no table afterwards; what must stay does', async () => {
    await planted()
    await acceptOn(database())(givenText(C, 'delete my data and stop texting me'), { raw: SURNAME })
    const opted = await db()
      .selectFrom('suppressions')
      .select(['subject', 'phone_hash', 'created_at', 'keep_until'])
      .orderBy('subject')
      .execute()
    expect(opted).toHaveLength(2)
    const touched = ['contacts', 'facts', 'inbox', 'messages', 'outbox', 'turns']
    expect([...new Set((await rowsWith(SURNAME)).map(tableOf))].sort()).toEqual(touched)
    expect((await rowsWith(PHONE)).map(tableOf)).toContain('suppressions')
    const ledger = await db().selectFrom('ledger').selectAll().execute()

    const erasure = await erase()

    expect(await rowsWith(SURNAME, PHONE, PHONE.slice(2), 'Orla')).toEqual([])
    expect(
      await db().selectFrom('suppressions').select(['subject', 'phone_hash', 'created_at', 'keep_until']).orderBy('subject').execute(),
    ).toEqual(opted)
    expect(await db().selectFrom('suppressions').select(['phone_e164', 'source_message_id', 'reason']).distinct().execute()).toEqual([
      { phone_e164: null, source_message_id: null, reason: 'privacy_request' },
    ])
    expect(await db().selectFrom('ledger').selectAll().execute()).toEqual(ledger)
    expect(await db().selectFrom('contacts').select('phone_hash').execute()).toEqual([{ phone_hash: hashPhone(PHONE) }])
    expect(erasure).toMatchObject({
      contactId: C,
      erasedAt: T0,
      removed: { facts: 1, profile: 1, turns: 1, settled_deliveries: 2 },
      runAgain: true,
    })
    expect(erasure?.remains.map(({ what }) => what)).toEqual(['suppressions', 'ledger', 'messages', 'events'])
    expect(await brokenFolds(db())).toEqual([])
    expect(await db().selectFrom('inbox').select('status').distinct().execute()).toEqual([{ status: 'settled' }])
    expect(await db().selectFrom('webhook_keys').select('key').where('committed_at', 'is', null).execute()).toEqual([])
    expect((await sql<{ action: string; actor: string }>`select action, actor from audit`.execute(db())).rows).toEqual([
      { action: 'erase', actor: 'ana' },
    ])
  })

  test('the team is asked to delete the contact in the CRM, by the date of the open case; nothing else is left to do', async () => {
    await planted()
    await sql`insert into privacy_cases (location_id, id, contact_id, kind, source_message_id, received_at, acknowledge_by, complete_by)
      values (${L}, 'case_1', ${C}, 'delete', 'msg_1', ${T0}, ${after(1)}, ${after(86_400_000)})`.execute(db())
    const erasure = await erase()
    expect(erasure).toMatchObject({ openCases: ['case_1'], runAgain: false, removed: { cancelled_follow_ups: 1, cancelled_actions: 2 } })
    const due = await dueNow(db())
    expect(due.map(({ kind }) => kind)).toEqual(['create_task'])
    expect(due[0]?.payload).toMatchObject({ task: 'erase_contact', due_at: after(86_400_000).toISOString() })
    expect(await db().selectFrom('privacy_cases').select(['id', 'source_message_id']).execute()).toEqual([
      { id: 'case_1', source_message_id: null },
    ])
    const again = await erase()
    expect(again?.removed).toEqual({
      texts: 0,
      facts: 0,
      deliveries: 0,
      turns: 0,
      actions: 0,
      profile: 0,
      cancelled_actions: 0,
      cancelled_follow_ups: 0,
      settled_deliveries: 0,
    })
    expect(await dueNow(db())).toHaveLength(1)
  })

  test('a turn in flight writes nothing of what it read, and the lane goes on with later texts', async () => {
    await planted()
    const record = await givenTurn(database(), await claimLane(db()), { texts: [`Hello ${SURNAME}`], decision: { facts: [street] } })
    await erase()
    expect(await commitOn(database(), record)).toBe('fenced')
    await retryLane(db(), record.lane, { waitMs: 0, counts: false })
    expect(await rowsWith(SURNAME)).toEqual([])
    await expect(claimLane(db()), 'nothing of the lane waits').rejects.toThrow('no lane is due')
    await acceptOn(database())(givenText(C, 'hello?'))
    const loaded = await loadTurn(db(), await claimLane(db()))
    expect(loaded.rows).toHaveLength(1)
    expect(loaded.facts).toEqual({})
    expect(loaded.standing.suppressed).toBe('privacy_request')
  })

  test('a read of the CRM that began before is not stored over it', async () => {
    await planted()
    await database().setNow(after(1_000))
    await erase()
    const contact = {
      ...givenContact(C, { name: `Orla ${SURNAME}` }),
      firstName: 'Orla',
      smsDnd: 'inactive',
      timezone: null,
      assignedTo: null,
      customFields: {},
    }
    const read = { contact: contact as never, fields: {}, hashPhone }
    await storeContactRead(db(), { locationId: L, contactId: C, startedAt: after(500) }, read)
    expect(await rowsWith(SURNAME, 'Orla')).toEqual([])
  })

  test('what was on its way is not looked for or repeated; its late answer changes nothing that was removed', async () => {
    await planted()
    const text = await dueText(db())
    const claim = await claimOn(database(), text)
    const note = (await dueNow(db())).find(({ kind }) => kind === 'add_note')
    await begin(db(), note ? [note] : [], 30)
    if (note) await markUnknown(db(), note, { waitMs: 0, read: false, reason: 'timeout' })
    expect(await erase()).toMatchObject({ runAgain: true })
    expect((await dueNow(db())).map(({ kind }) => kind)).toEqual(['create_task'])
    await acceptText(settleDepsOf(database()), text, {
      n: claim.kind === 'claimed' ? claim.n : 0,
      messageId: 'm_late',
      sentAt: null,
      how: 'sent',
    })
    expect(await db().selectFrom('outbox').select(['status', 'reason']).where('id', '=', text.id).execute()).toEqual([
      { status: 'unknown_final', reason: 'erased' },
    ])
    expect(await rowsWith(SURNAME)).toEqual([])
    expect(await brokenFolds(db())).toEqual([])
  })

  test('brought in again by an event, the contact is known again, and still suppressed and refused', async () => {
    await planted()
    await erase()
    await database().setNow(after(60_000))
    await acceptOn(database())(givenContactEvent(C, { first_name: 'Orla', last_name: SURNAME }, after(60_000)))
    expect(await rowsWith(SURNAME)).not.toEqual([])
    await enqueue(db(), [givenSend(C, 'Hi again', { id: 'act_again', ownerN: (await stateOf(C)).ownerN, proactive: true })])
    expect(await claimOn(database(), await dueText(db()))).toMatchObject({ kind: 'refused', code: 'suppressed' })
  })

  test('a new contact id with the same phone is refused as well', async () => {
    await planted()
    await erase()
    await acceptOn(database())(givenContactEvent('con_new'))
    await enqueue(db(), [givenSend('con_new', 'Hi', { id: 'act_new' })])
    const text = (await dueNow(db())).find(({ id }) => id === 'act_new') as TextAction
    expect(await claimOn(database(), text)).toMatchObject({ kind: 'refused', code: 'suppressed' })
  })

  test('of two contacts with one phone the other keeps its own words, and the report names it', async () => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(TWIN, { first_name: 'Bram' }))
    await turnOn(database(), TWIN, { text: 'my own words' })
    await planted()
    const erasure = await erase()
    expect(await rowsWith(SURNAME)).toEqual([])
    expect((await rowsWith('Bram', 'my own words')).map(tableOf).sort()).toEqual(['contacts', 'inbox', 'inbox', 'messages'])
    expect(erasure?.remains.find(({ what }) => what === 'other contacts of the phone')).toMatchObject({ rows: 1 })
    expect(await stateOf(TWIN)).toMatchObject({ suppressed: false })
  })

  test('what was read out of the words goes too; who may speak stays', async () => {
    await planted()
    const events = [
      { type: 'OwnerChanged' as const, payload: { from: 'nobody' as const, to: 'buyer' as const, reason: 'routed' } },
      { type: 'TemperatureChanged' as const, payload: { from: null, to: 'hot' as const } },
    ]
    await turnOn(database(), C, { text: 'more', decision: { events } })
    await erase()
    expect(await stateOf(C)).toMatchObject({
      temperature: null,
      owner: 'nobody',
      ownerReason: 'opted_out',
      previousBot: 'buyer',
      suppressed: true,
    })
    expect(await brokenFolds(db())).toEqual([])
  })

  test('of a contact nobody knows nothing is written', async () => {
    await database().setNow(T0)
    expect(await erase('con_nobody')).toBeNull()
    expect(await db().selectFrom('contacts').selectAll().execute()).toEqual([])
    expect(await db().selectFrom('outbox').selectAll().execute()).toEqual([])
  })
}
