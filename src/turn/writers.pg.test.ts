import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  brokenFolds,
  claimOn,
  commitOn,
  dueNow,
  ERA,
  givenContact,
  givenContactEvent,
  givenDeleted,
  givenDnd,
  givenOutbound,
  givenTagAction,
  givenTags,
  givenText,
  givenTurn,
  hashPhone,
  L,
  newId,
  settleDepsOf,
} from '../../tests/support/given-line.ts'
import { describeOn, inProcesses } from '../../tests/support/test-database.ts'
import { CONSENT_RULE_VERSION } from '../consent/consent-words.ts'
import { lockSubjects } from '../consent/subjects.store.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { MessageEvent } from '../crm/crm-event.ts'
import type { Database } from '../db/database.ts'
import type { TextAction } from '../delivery/claim-text.store.ts'
import { acceptCrm, endCrm } from '../delivery/settle-crm.store.ts'
import { acceptText, endText, redraftText } from '../delivery/settle-text.store.ts'
import { claimLanes, retryLane, sweepLanes } from '../inbox/lanes.store.ts'
import { sweepLapsed } from '../outbox/due.store.ts'
import { begin, markUnknown, queueAgain } from '../outbox/progress.store.ts'
import { buryLane } from './bury.store.ts'
import { eraseContact } from './erase.store.ts'
import { releaseHold } from './release-hold.store.ts'
import { releaseContact } from './release.store.ts'
import { retentionRules } from './retention.store.ts'

const PROCESSES = 4
const STEPS = 110

/** `contact` picks one of a few that all processes work on at the time; who was ended by an opt-out gives way to others later. */
type Random = { below(n: number): number; pick<Item>(items: readonly Item[]): Item; contact(): string; step: number }
type Step = (process: Database, random: Random) => Promise<unknown>

/** Every two contacts share a phone. */
const phoneOf = (contact: string) => `+1909555${1_000 + Math.floor(Number(contact.slice('con_'.length)) / 2)}`
const outcome = { log: { warn: () => {} } }

/** What may happen to the line at any moment, by weight. */
const STEPS_BY_WEIGHT: [number, Step][] = [
  [18, batchOfTexts],
  [22, takeTurn],
  [12, redelivery],
  [34, performAction],
  [1, (process, random) => acceptOn(process)(givenText(random.contact(), 'STOP'))],
  [1, (process, random) => acceptOn(process)(givenOutbound(random.contact(), 'Hi, this is Ana'))],
  [1, (process, random) => acceptOn(process)(givenOutbound(random.contact(), 'reply 0', { source: 'api' }))],
  [1, (process, random) => acceptOn(process)(givenTags(random.contact(), ['AI-Off']))],
  [1, (process, random) => acceptOn(process)(givenDnd(random.contact(), random.pick(['active', 'permanent', 'inactive'] as const)))],
  [1, (process, random) => acceptOn(process)(givenDeleted(random.contact()))],
  [2, contactEvent],
  [2, (process) => sweepLanes(process)],
  [5, (process) => sweepLapsed(process.db, 0)],
  [
    1,
    (process, random) => releaseContact({ database: process, newId, era: ERA }, { locationId: L, contactId: random.contact(), by: 'ana' }),
  ],
  [1, (process, random) => eraseContact(eraserOf(process), { locationId: L, contactId: random.contact(), by: 'ana' })],
  [
    1,
    (process, random) => releaseHold(eraserOf(process), { locationId: L, contactId: random.contact(), by: 'ana', reason: 'x', group: [] }),
  ],
  [1, purgeOld],
  [1, lockManySubjects],
]

describeOn('postgres', 'all writers at once', (database) => {
  test.each([1, 2, 3])('random mix %i: no writer fails, none locks another out, and the books balance', async (seed) => {
    recent.length = 0
    const deadlocksBefore = await deadlocks(database())
    const steps = STEPS_BY_WEIGHT.flatMap(([weight, step]) => Array.from({ length: weight }, () => step))
    await inProcesses(PROCESSES, async (process, index) => {
      const random = seeded(seed * 100 + index)
      for (; random.step < STEPS; random.step += 1) await random.pick(steps)(process, random)
    })
    expect(await deadlocks(database())).toBe(deadlocksBefore)
    expect(await brokenFolds(database().db)).toEqual([])
    expect(await forgotten(database())).toEqual([])
    expect(await sentAfterOptOut(database())).toEqual([])
    expect(await unbalanced(database())).toEqual([])
    const { rows } = await sql<{ passed: number; committed: number; ended: number }>`
      select (select count(*)::int from ledger where kind = 'claim' and decision = 'pass') as passed,
        (select count(*)::int from turns) as committed, (select count(*)::int from outbox where status = 'accepted') as ended`.execute(
      database().db,
    )
    for (const count of Object.values(rows[0] ?? {})) expect(count, JSON.stringify(rows)).toBeGreaterThan(5)
  })
})

/** What came in lately, to be delivered again. */
const recent: MessageEvent[] = []

/** Webhooks that come again while their turns are taken: keys are locked in one order by both. */
async function redelivery(process: Database, random: Random): Promise<void> {
  const accept = acceptOn(process)
  const texts = Array.from({ length: 8 }, () => random.pick(recent)).filter((text) => text !== undefined)
  const answers = await Promise.all(texts.map((text) => accept(text)))
  for (const { status } of answers) expect(status).toBe('duplicate')
}

async function batchOfTexts(process: Database, random: Random): Promise<void> {
  const accept = acceptOn(process)
  const texts = Array.from({ length: 1 + random.below(5) }, () => givenText(random.contact(), `text ${random.below(6)}`))
  const again = random.below(2) === 0 ? texts.toReversed() : []
  await Promise.all([...texts, ...again].map((text) => accept(text)))
  recent.push(...texts)
  recent.splice(0, Math.max(0, recent.length - 24))
  if (random.below(3) === 0) await Promise.all(texts.map((text) => accept({ ...text, messageId: null, key: newId('key') })))
}

async function contactEvent(process: Database, random: Random): Promise<void> {
  const contact = random.contact()
  await acceptOn(process)(givenContactEvent(contact, { phone: phoneOf(contact) }))
}

async function takeTurn(process: Database, random: Random): Promise<void> {
  const [lane] = await claimLanes(process.db, 1, 30)
  if (!lane) return
  const chance = random.below(30)
  if (chance === 0) return retryLane(process.db, lane, { waitMs: 1, counts: true })
  const buried = { contact: givenContact(lane.contactId), location: sampleLocation, reason: 'boom' }
  if (chance === 1) return buryLane({ database: process, newId, era: ERA }, lane, buried)
  const suppress = chance === 2 ? { decision: { suppress: { reason: 'wrong_number' as const } } } : {}
  const tags = [givenTagAction(lane.contactId, random.pick(['Hot', 'Warm', 'Cold']))]
  const record = await givenTurn(process, lane, { texts: ['reply 0'], actions: tags, phone: phoneOf(lane.contactId), ...suppress })
  if ((await commitOn(process, record)) === 'fenced') await retryLane(process.db, lane, { waitMs: 0, counts: false })
}

async function performAction(process: Database, random: Random): Promise<void> {
  const due = await dueNow(process.db)
  if (due.length === 0) return
  const action = random.pick(due)
  const end = random.below(6)
  if (action.class === 'text') return performText(process, action as TextAction, end)
  if (action.status === 'unknown') return queueAgain(process.db, action, { waitMs: 0, reason: 'absent' })
  const [attempt] = await begin(process.db, [action], end === 0 ? 0 : 30)
  if (attempt === undefined || end === 0) return
  const { n } = attempt
  const deps = { ...settleDepsOf(process), database: process, locationOf: () => sampleLocation, ...outcome }
  if (end === 1) return queueAgain(process.db, action, { waitMs: 0, reason: 'busy' })
  if (end === 2) return endCrm(deps, action, { n, status: 'failed', reason: 'invalid' })
  return acceptCrm(deps, [attempt], { crmId: null })
}

async function performText(process: Database, action: TextAction, end: number): Promise<void> {
  const deps = settleDepsOf(process)
  const contact = givenContact(action.contactId, { phone: phoneOf(action.contactId) })
  const phoneHash = hashPhone(phoneOf(action.contactId))
  const over = { contact, location: sampleLocation, phoneHash }
  if (action.status === 'unknown')
    return acceptText(deps, action, { n: action.attempts, messageId: newId('msg'), sentAt: null, how: 'found' })
  const claim = await claimOn(process, action, { contact, phoneHash })
  if (claim.kind === 'refused') {
    if (end === 0) return redraftText(deps, action, { reason: 'redrafted', n: null })
    return endText(deps, action, { ...over, status: 'cancelled', reason: claim.code, n: null })
  }
  if (claim.kind !== 'claimed') return
  if (end === 0)
    return void (await sql`update outbox set lease_until = db_now() where id = ${action.id} and status = 'sending'`.execute(process.db))
  if (end === 1) return markUnknown(process.db, action, { waitMs: 0, read: false, reason: 'timeout' })
  if (end === 2) return queueAgain(process.db, action, { waitMs: 0, reason: 'busy' })
  if (end === 3) return endText(deps, action, { ...over, status: 'failed', reason: 'invalid', n: claim.n })
  return acceptText(deps, action, { n: claim.n, messageId: newId('msg'), sentAt: null, how: 'sent' })
}

const eraserOf = (process: Database) => ({ database: process, newId, era: ERA, consentRuleVersion: CONSENT_RULE_VERSION })

async function purgeOld(process: Database): Promise<void> {
  for (const rule of retentionRules({ months: new Map([[L, 24]]), keyTtlSeconds: 3_600 })) await rule.purge(process, 10)
}

/** As the spreading of an opt-out does. */
async function lockManySubjects(process: Database, random: Random): Promise<void> {
  const contact = random.contact()
  const others = Array.from({ length: 20 }, (_, index) => `con_${index}`)
  const same = others.filter((other) => phoneOf(other) === phoneOf(contact))
  await process.transaction((tx) =>
    lockSubjects(tx, L, [`p:${hashPhone(phoneOf(contact))}`, ...same.toReversed().map((one) => `c:${one}`)]),
  )
}

async function deadlocks({ db }: Database): Promise<number> {
  const { rows } = await sql<{ n: string }>`select deadlocks as n from pg_stat_database where datname = current_database()`.execute(db)
  return Number(rows[0]?.n ?? 0)
}

/** Ready lanes with rows that wait and no time at which somebody looks. */
async function forgotten({ db }: Database): Promise<string[]> {
  const { rows } = await sql<{ contact_id: string }>`
    select contact_id from lanes l where status = 'ready' and due_at is null and exists (
      select 1 from inbox i where i.contact_id = l.contact_id and i.status = 'waiting')`.execute(db)
  return rows.map(({ contact_id }) => contact_id)
}

/** Texts claimed after their contact's suppression was written; both are dated under the same lock. */
async function sentAfterOptOut({ db }: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.action_id as id from ledger l join outbox o on o.id = l.action_id join suppressions s on s.subject = 'c:' || l.contact_id
    where l.kind = 'claim' and l.decision = 'pass' and o.purpose = 'reply' and l.at > s.created_at`.execute(db)
  return rows.map(({ id }) => id)
}

/** Rows that contradict each other. */
async function unbalanced({ db }: Database): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'attempts ' || o.id as what from outbox o
      where o.attempts <> (select count(*) from send_attempts a where a.action_id = o.id)
    union all select 'message ' || o.id from outbox o where o.class = 'text' and o.attempts > 0
      and (select count(*) from messages m where m.action_id = o.id) <> 1
    union all select 'two in flight ' || contact_id from outbox where class = 'text' and status in ('sending', 'unknown') group by contact_id having count(*) > 1
    union all select 'thing ' || contact_id || thing from outbox where status = 'sending' and thing is not null group by contact_id, thing having count(*) > 1
    union all select 'settled key ' || i.id from inbox i join webhook_keys k on k.location_id = i.location_id and k.key = i.key
      where (i.status = 'waiting') <> (k.committed_at is null)
    union all select 'waits for ever ' || o.id from outbox o join outbox p on p.id = o.after_id
      where o.status = 'queued' and not o.after_any and p.status in ('failed', 'unknown_final', 'cancelled') and p.reason is distinct from 'superseded'
    union all select 'twice ' || message_id from messages where message_id is not null group by message_id having count(*) > 1
    union all select 'seq ' || l.contact_id from lanes l where l.next_seq <= (select max(seq) from inbox i where i.contact_id = l.contact_id)`.execute(
    db,
  )
  return rows.map(({ what }) => what)
}

/** The same choices each time, as far as the processes allow. */
function seeded(seed: number): Random {
  let state = seed
  const below = (n: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % n
  }
  const random: Random = {
    step: 0,
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    contact: () => `con_${Math.floor(random.step / 20) * 3 + below(6)}`,
  }
  return random
}
