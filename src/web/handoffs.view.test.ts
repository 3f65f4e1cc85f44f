import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { givenPast } from '../../tests/support/given-handoffs.ts'
import { acceptOn, after, ERA, givenContactEvent, L, newId, T0 } from '../../tests/support/given-line.ts'
import { describeOn } from '../../tests/support/test-database.ts'
import { NO_OPERATIONS } from '../conversation/handoff/bot-health.ts'
import { readHandoffSummary } from '../conversation/handoff/handoff-summary.view.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { handOverByHand } from '../turn/hand-over-by-hand.store.ts'
import { setOwner } from '../turn/set-owner.store.ts'
import type { HandoffsQuery } from './handoffs-schemas.ts'
import { readHandoffs } from './handoffs.view.ts'

const C = 'con_1'
const DAY = 24 * 3_600_000

describeOn('memory', 'handoffs as people list them', (database) => {
  const db = () => database().db

  const handedOver = async () => {
    await database().setNow(T0)
    await acceptOn(database())(givenContactEvent(C))
    const deps = { database: database(), newId, era: ERA }
    const by = { locationId: L, contactId: C, by: 'ana', reason: null }
    await setOwner(deps, { ...by, to: 'lead' })
    const health = { buyer: NO_OPERATIONS, seller: NO_OPERATIONS }
    await handOverByHand(deps, { ...by, location: sampleLocation, target: null, scores: { buyer: 0, seller: 0.9 }, health })
  }
  const failures = async () => {
    const window = { location: sampleLocation, from: after(-DAY), to: after(DAY), includeSeed: false }
    return (await readHandoffSummary(db(), window)).failed_handoffs
  }

  test('calls failed what could not be shown in the CRM, but for the tag of its route', async () => {
    await handedOver()
    const failing = (which: string) =>
      sql`update outbox set status = 'failed' where kind = 'add_tag' and payload->>'tag' like ${which}`.execute(db())
    await failing('Handoff-%')
    expect([await failures(), await listed({ status: 'failed' })]).toEqual([0, []])
    await failing('Seller-Lead')
    expect([await failures(), await listed({ status: 'failed' })]).toEqual([1, ['lead->seller failed']])
    expect(await listed({ status: 'executed' })).toEqual([])
  })

  test('lists what was stopped by its reason, and the newest first', async () => {
    await handedOver()
    await givenPast(db(), { contactId: 'con_2', from: 'lead', to: 'buyer', at: after(-DAY), status: 'blocked' })
    expect(await listed({})).toEqual(['lead->seller executed', 'lead->buyer blocked circular_return'])
    expect(await listed({ reason: 'circular_return' })).toEqual(['lead->buyer blocked circular_return'])
    expect(await listed({ route: 'lead->seller' })).toEqual(['lead->seller executed'])
    expect(await listed({ contact_id: 'con_2', status: 'executed' })).toEqual([])
    expect(await listed({ from: T0.toISOString() })).toEqual(['lead->seller executed'])
  })

  const listed = async (asked: Partial<HandoffsQuery>) => {
    const { items } = await readHandoffs(db(), L, { kind: 'bot', limit: 50, ...asked })
    return items.map(({ route, status, reason }) => [route, status, ...(reason === null ? [] : [reason])].join(' '))
  }
})
