import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { after, L, T0 } from '../../tests/support/given-line.ts'
import { describeOn } from '../../tests/support/test-database.ts'
import { NO_OPERATIONS } from '../conversation/handoff/bot-health.ts'
import { readBotHealth } from './bot-health.view.ts'

const HOUR = 3_600_000

describeOn('memory', 'handoff.md 3: how a bot did in the last hour', (database) => {
  const turns = (times: readonly number[], { at, location = L, bot = 'buyer' }: { at: Date; location?: string; bot?: string }) =>
    sql`
      insert into turns (location_id, turn_id, contact_id, bot, covers, timings, committed_at)
      select ${location}, ${`${location}_${bot}_${at.getTime()}_`} || n, 'c', ${bot}, '[]', jsonb_build_object('decide_ms', ms), ${at.toISOString()}
      from jsonb_array_elements_text(${JSON.stringify(times)}::jsonb) with ordinality as t(ms, n)`.execute(database().db)

  test('the percentile lies between two neighbours by linear interpolation, rank .95 (n - 1)', async () => {
    await database().setNow(T0)
    const times = Array.from({ length: 20 }, (_, n) => (n + 1) * 100)
    await turns(times, { at: T0 })
    const { buyer, seller } = await readBotHealth(database().db, L)
    expect([buyer.operations, buyer.errors, Math.round(buyer.p95Ms ?? 0)]).toEqual([20, 0, 1_905])
    expect(seller).toEqual({ ...NO_OPERATIONS })
  })

  test('what is an hour old no longer counts, nor what another location did, nor another bot', async () => {
    await database().setNow(T0)
    await turns([100], { at: after(-HOUR + 1) })
    await turns([9_000], { at: after(-HOUR) })
    await turns([9_000], { at: T0, location: 'elsewhere' })
    await turns([9_000], { at: T0, bot: 'lead' })
    expect((await readBotHealth(database().db, L)).buyer).toEqual({ operations: 1, errors: 0, p95Ms: 100 })
  })
})
