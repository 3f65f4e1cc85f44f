import { sql } from 'kysely'
import { acceptOn, claimLane, commitOn, ERA, givenContactEvent, givenTurn, L, newId, T0, turnOn } from '../../tests/support/given-line.ts'
import { CONSENT_RULE_VERSION } from '../consent/consent-words.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Database } from '../db/database.ts'
import { answerByHand, type OwnWords } from './answer-by-hand.store.ts'
import type { ByHand } from './change-by-hand.store.ts'
import { takeOver } from './take-over.store.ts'

export const C = 'con_1'
export const REQUEST = { role: 'operator' as const, requestId: 'req_1', address: '10.0.0.1' }

/** What the cases of changes by hand share: people who act, a conversation to act on, and what became of it. */
export function givenByHand(database: () => Database) {
  const db = () => database().db
  const deps = () => ({
    database: database(),
    newId,
    era: ERA,
    consentRuleVersion: CONSENT_RULE_VERSION,
    locationOf: () => sampleLocation,
  })
  const by = (over: Partial<ByHand> = {}): ByHand => ({
    locationId: L,
    contactId: C,
    by: 'priya',
    request: REQUEST,
    reason: 'I know her',
    ...over,
  })
  const take = (over: Partial<ByHand> = {}) => takeOver(deps(), by(over))
  const say = (over: Partial<OwnWords> = {}) =>
    answerByHand(deps(), { ...by(), location: sampleLocation, text: 'Hi, Priya here', key: 'k1', ...over })
  const state = async () => {
    const row = await db().selectFrom('conversations').select('state').where('contact_id', '=', C).executeTakeFirst()
    return row?.state as ConversationState
  }
  const statuses = async () =>
    (await db().selectFrom('outbox').select(['kind', 'status', 'reason']).where('contact_id', '=', C).orderBy('position').execute()).map(
      ({ kind, status, reason }) => `${kind} ${status} ${reason ?? ''}`.trim(),
    )
  const audits = async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select actor, role, action, subject, before, after, reason, request_id from audit order by at, id`.execute(db())
    return rows
  }
  const ownedBySeller = {
    decision: { events: [{ type: 'OwnerChanged' as const, payload: { from: 'nobody' as const, to: 'seller' as const, reason: 'test' } }] },
  }
  const talking = async (texts: string[] = ['What is the address?']) => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    await commitOn(database(), await givenTurn(database(), await claimLane(db())))
    return turnOn(database(), C, { ...ownedBySeller, texts })
  }

  return { db, deps, by, take, say, state, statuses, audits, talking }
}
