import { expect, test } from 'vitest'
import { after, L, T0 } from '../../tests/support/given-line.ts'
import type { Database } from './database.ts'
import { freeKey, reserveKey, settleKey } from './request-keys.ts'

const KEY = { locationId: L, keyHash: 'k', requestHash: 'r' }
const DAY_MS = 24 * 3_600_000

export function requestKeyCases(database: () => Database): void {
  const db = () => database().db
  const at = (ms: number) => database().setNow(after(ms))

  test('a key is reserved once; who asks meanwhile waits, who asks later gets the answer', async () => {
    await database().setNow(T0)
    expect(await reserveKey(db(), KEY)).toEqual({ kind: 'ours' })
    expect(await reserveKey(db(), KEY)).toEqual({ kind: 'running' })
    await settleKey(db(), KEY, { status: 200, body: { owner: 'human' } })
    expect(await reserveKey(db(), KEY)).toEqual({ kind: 'done', status: 200, body: { owner: 'human' } })
    expect(await reserveKey(db(), { ...KEY, requestHash: 'other' })).toEqual({ kind: 'reused' })
    expect(await reserveKey(db(), { ...KEY, locationId: 'loc_other' })).toEqual({ kind: 'ours' })
  })

  test('of two that ask at once one has it', async () => {
    await database().setNow(T0)
    const got = await Promise.all([reserveKey(db(), KEY), reserveKey(db(), KEY)])
    expect(got.map(({ kind }) => kind).sort()).toEqual(['ours', 'running'])
  })

  test('a key whose worker died is free after a minute, any other after a day', async () => {
    await at(0)
    await reserveKey(db(), KEY)
    await at(59_999)
    expect(await reserveKey(db(), KEY)).toEqual({ kind: 'running' })
    await at(60_001)
    expect(await reserveKey(db(), KEY)).toEqual({ kind: 'ours' })
    await settleKey(db(), KEY, { status: 200, body: {} })
    await at(60_001 + DAY_MS - 1)
    expect(await reserveKey(db(), KEY)).toMatchObject({ kind: 'done' })
    await at(60_001 + DAY_MS + 1)
    expect(await reserveKey(db(), { ...KEY, requestHash: 'other' })).toEqual({ kind: 'ours' })
  })

  test('a key that changed nothing is free at once', async () => {
    await database().setNow(T0)
    await reserveKey(db(), KEY)
    await freeKey(db(), KEY)
    expect(await reserveKey(db(), { ...KEY, requestHash: 'other' })).toEqual({ kind: 'ours' })
  })

  test('a key whose change is on record with its answer is not freed by a fault that came after', async () => {
    await database().setNow(T0)
    await reserveKey(db(), KEY)
    await settleKey(db(), KEY, { status: 200, body: { handoff_id: 'ho_1' } })
    await freeKey(db(), KEY)
    expect(await reserveKey(db(), KEY)).toEqual({ kind: 'done', status: 200, body: { handoff_id: 'ho_1' } })
  })
}
