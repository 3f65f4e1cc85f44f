import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  acceptOn,
  after,
  brokenFolds,
  claimLane,
  claimOn,
  dueNow,
  dueText,
  givenContactEvent,
  givenSend,
  givenText,
  hashPhone,
  L,
  newId,
  PHONE,
  settleDepsOf,
  T0,
  turnOn,
} from '../../tests/support/given-line.ts'
import { acknowledgeCase, completeCase, extendCase, readOpenCases } from '../consent/privacy-case.store.ts'
import { privacyDeadlines } from '../consent/privacy-deadlines.ts'
import type { Decision, PrivacyCase } from '../conversation/decision.ts'
import type { Database } from '../db/database.ts'
import { acceptText } from '../delivery/settle-text.store.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { loadTurn } from './load-turn.store.ts'

const C = 'con_1'
const ZONE = 'America/Los_Angeles'
const DAY = 86_400_000

export function privacyCases(database: () => Database): void {
  const db = () => database().db
  const asked = (over: Partial<PrivacyCase> = {}): PrivacyCase => ({
    id: newId('case'),
    kind: 'access',
    also: [],
    erasure: false,
    messageId: 'msg_asked',
    receivedAt: T0.toISOString(),
    zone: ZONE,
    ...over,
  })
  const turn = async (decision: Partial<Decision>, over: Parameters<typeof turnOn>[2] = {}) => {
    await database().setNow(T0)
    return turnOn(database(), C, { decision, ...over })
  }
  const erased = (id = 'sup_1'): Partial<Decision> => ({
    privacyCase: asked({ kind: 'delete', erasure: true }),
    suppress: { reason: 'privacy_request', id },
  })
  const open = async () => (await readOpenCases(db())).cases
  const live = async () =>
    (
      await db().selectFrom('suppressions').select(['id', 'subject', 'reason']).where('lifted_at', 'is', null).orderBy('subject').execute()
    ).map(({ id, subject, reason }) => ({ id, subject, reason }))
  const deps = () => ({ database: database(), newId })
  const audited = async () =>
    (await sql<{ row: string }>`select actor || ' ' || action || ' ' || subject as row from audit order by at, id`.execute(db())).rows.map(
      ({ row }) => row,
    )

  test('a request opens a case with its legal dates in the commit of the turn; what is sent unasked ends', async () => {
    await database().setNow(T0)
    await enqueue(db(), [givenSend(C, 'still looking?', { proactive: true, id: 'act_proactive' })])
    await sql`insert into follow_ups (location_id, id, contact_id, episode, kind, step, due_at, status)
      values (${L}, 'fu_1', ${C}, 1, 'x', 1, ${after(DAY)}, 'planned')`.execute(db())
    const privacyCase = asked({ also: ['no_sale'] })
    const plan = { follow_up_id: 'fu_1', kind: 'cadence' as const, step: 1, due_at: after(DAY).toISOString(), reason: 'human_owner' }
    const ended = { type: 'FollowUpCancelled' as const, payload: plan }
    await turn({ privacyCase, events: [ended] }, { texts: ['Your request is with our team.'] })
    const { acknowledgeBy, completeBy } = privacyDeadlines(T0, ZONE)
    expect(await open()).toEqual([
      {
        id: privacyCase.id,
        locationId: L,
        contactId: C,
        kind: 'access',
        receivedAt: T0,
        acknowledgeBy,
        completeBy,
        note: 'also asked: no_sale',
        acknowledgedAt: null,
        extendedAt: null,
        completedAt: null,
      },
    ])
    expect(await live()).toEqual([])
    expect((await db().selectFrom('follow_ups').select(['status', 'reason']).execute())[0]).toEqual({
      status: 'cancelled',
      reason: 'human_owner',
    })
    expect((await db().selectFrom('outbox').select('status').where('id', '=', 'act_proactive').executeTakeFirst())?.status).toBe(
      'cancelled',
    )
  })

  test('the text that acknowledges settles that date once it is accepted, and no other text does', async () => {
    await turn({ privacyCase: asked() }, { texts: ['Your request is with our team.'] })
    const text = await dueText(db())
    const claim = await claimOn(database(), text)
    expect((await open())[0]?.acknowledgedAt).toBeNull()
    await database().setNow(after(5_000))
    await acceptText(settleDepsOf(database()), text, {
      n: claim.kind === 'claimed' ? claim.n : 0,
      messageId: 'm_1',
      sentAt: null,
      how: 'sent',
    })
    expect((await open())[0]?.acknowledgedAt).toEqual(after(5_000))
    expect(await brokenFolds(db())).toEqual([])
  })

  test('asked again while the case is open, the dates count from the first time; once completed there is a new one', async () => {
    const first = asked()
    await turn({ privacyCase: first })
    await turn({ privacyCase: asked({ receivedAt: after(DAY).toISOString() }) }, { text: 'again' })
    await turn({ privacyCase: asked({ kind: 'correct' }) }, { text: 'and correct it' })
    expect((await open()).map(({ kind, receivedAt }) => `${kind} ${receivedAt.toISOString()}`).sort()).toEqual([
      `access ${T0.toISOString()}`,
      `correct ${T0.toISOString()}`,
    ])
    await completeCase(deps(), { id: first.id, by: 'ana', note: 'sent by post' })
    await turn({ privacyCase: asked() }, { text: 'once more' })
    expect((await open()).filter(({ kind }) => kind === 'access')).toHaveLength(1)
  })

  test('a person acknowledges, extends once, and completes; each stands in the audit', async () => {
    const { id } = asked({ id: 'case_1' })
    await turn({ privacyCase: asked({ id }) })
    expect(await acknowledgeCase(deps(), { id, by: 'ana', note: 'by phone' })).toMatchObject({ kind: 'done', case: { acknowledgedAt: T0 } })
    expect(await acknowledgeCase(deps(), { id, by: 'ana', note: null })).toEqual({ kind: 'refused', why: 'acknowledged' })
    await database().setNow(after(40 * DAY))
    const { completeBy } = privacyDeadlines(T0, ZONE)
    const extended = await extendCase(deps(), { id, by: 'ana', reason: 'the broker is ill' })
    expect(extended.kind === 'done' && extended.case.completeBy.getTime() - completeBy.getTime()).toBe(45 * DAY)
    expect(await extendCase(deps(), { id, by: 'ana', reason: 'again' })).toEqual({ kind: 'refused', why: 'extended' })
    const completed = await completeCase(deps(), { id, by: 'ana', note: 'sent' })
    expect(completed).toMatchObject({ kind: 'done', case: { completedAt: after(40 * DAY), note: 'sent', acknowledgedAt: T0 } })
    expect(await completeCase(deps(), { id, by: 'ana', note: 'sent' })).toEqual({ kind: 'refused', why: 'completed' })
    expect(await extendCase(deps(), { id: 'case_0', by: 'ana', reason: 'x' })).toEqual({ kind: 'unknown' })
    expect(await audited()).toEqual([
      'ana privacy_acknowledge case:case_1',
      'ana privacy_extend case:case_1',
      'ana privacy_complete case:case_1',
    ])
  })

  test('after its first 45 days a case is extended no more; who completes it has acknowledged it', async () => {
    await turn({ privacyCase: asked({ id: 'case_1' }) })
    await database().setNow(after(47 * DAY))
    expect(await extendCase(deps(), { id: 'case_1', by: 'ana', reason: 'late' })).toEqual({ kind: 'refused', why: 'overdue' })
    expect(await completeCase(deps(), { id: 'case_1', by: 'ana', note: 'late' })).toMatchObject({
      case: { acknowledgedAt: after(47 * DAY) },
    })
  })

  test('to be erased is an opt-out, of contact and phone, carried to the other contacts and the CRM', async () => {
    await turn(erased(), { texts: [] })
    expect(await live()).toEqual([
      { id: 'sup_1', subject: `c:${C}`, reason: 'privacy_request' },
      { id: expect.any(String), subject: `p:${hashPhone(PHONE)}`, reason: 'privacy_request' },
    ])
    const [spread, ...others] = await dueNow(db())
    expect([spread?.kind, spread?.payload, others]).toEqual([
      'spread_opt_out',
      { kind: 'spread_opt_out', suppression_id: 'sup_1', phone: PHONE },
      [],
    ])
  })

  test('its confirmation is named by the suppression, so that do-not-disturb at the CRM waits for it, and passes', async () => {
    const confirmation = givenSend(C, 'You are opted out.', {
      action: { kind: 'send_sms', text: 'You are opted out.', purpose: 'confirmation' },
      exemption: 'sup_1',
    })
    await turn(erased(), { actions: [confirmation] })
    expect((await db().selectFrom('outbox').select('natural_key').where('class', '=', 'text').execute())[0]?.natural_key).toBe(
      'confirmation:sup_1',
    )
    expect((await claimOn(database(), await dueText(db()))).kind).toBe('claimed')
  })

  test('an opt-out that came in by other words becomes one that only START ends, and is not confirmed or spread twice', async () => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    await acceptOn(database())(givenText(C, 'Stop texting me'))
    const before = (await live()).map(({ id }) => id)
    await turn(erased('sup_unused'), { text: 'and delete my data' })
    expect(await live()).toEqual(
      before.map((id, index) => ({ id, subject: index === 0 ? `c:${C}` : `p:${hashPhone(PHONE)}`, reason: 'privacy_request' })),
    )
    expect(await db().selectFrom('outbox').select('id').where('kind', '=', 'spread_opt_out').execute()).toHaveLength(1)
    await acceptOn(database())(givenText(C, 'yes'))
    expect((await loadTurn(db(), await claimLane(db()))).standing.suppressed).toBe('privacy_request')
  })

  test('a wrong number stays one', async () => {
    await turn({ suppress: { reason: 'wrong_number' } })
    await turn(erased('sup_unused'), { text: 'delete my number' })
    expect((await live()).map(({ reason }) => reason)).toEqual(['wrong_number', 'wrong_number'])
  })
}
