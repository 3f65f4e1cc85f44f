import { expect, test } from 'vitest'
import type { Database } from './database.ts'
import { claimJobs, finishJob, keepJob, nextJobOf, planJobs } from './jobs.store.ts'

const KIND = 'read'
const START = new Date('2026-03-02T10:00:00Z')
const LOCATIONS = ['loc_a', 'loc_b', 'loc_c']

export function jobCases(database: () => Database, another: () => Promise<Database>): void {
  const at = async (seconds: number, ...more: Database[]) => {
    for (const one of [database(), ...more]) await one.setNow(new Date(START.getTime() + seconds * 1000))
  }
  const plan = () => planJobs(database().db, KIND, { locationIds: LOCATIONS, everySeconds: 300 })
  const claim = (db: Database, { most = 10, locationIds = LOCATIONS } = {}) =>
    claimJobs<{ n?: number }>(db.db, KIND, { locationIds, most, leaseSeconds: 120 })

  test('the first runs are spread over the time between two; planning again changes nothing', async () => {
    await at(0)
    await plan()
    const first = await nextJobOf(database().db, KIND)
    await at(200)
    await plan()
    expect(await nextJobOf(database().db, KIND)).toEqual(first)
    expect((first?.getTime() ?? 0) - START.getTime()).toBeLessThan(300_000)
    await at(300)
    expect((await claim(database())).map(({ locationId }) => locationId).toSorted()).toEqual(LOCATIONS)
  })

  test('several processes that ask at once get each job once', async () => {
    await at(0)
    await plan()
    const other = await another()
    await at(300, other)
    const claimed = await Promise.all([database(), other, database(), other].map((one) => claim(one, { most: 2 })))
    expect(
      claimed
        .flat()
        .map(({ locationId }) => locationId)
        .toSorted(),
    ).toEqual(LOCATIONS)
    if (other !== database()) await other.close()
  })

  test('a run keeps its job as long as it works; one that was killed is taken up when its lease lapses, and changes nothing after that', async () => {
    await at(0)
    await plan()
    await at(300)
    const [job] = await claim(database(), { most: 1 })
    if (!job) throw new Error('nothing was due')
    const own = { locationIds: [job.locationId] }
    await at(400)
    expect(await keepJob(database().db, job, 120)).toBe(true)
    await at(500)
    expect(await claim(database(), own)).toEqual([])
    await at(521)
    expect(await keepJob(database().db, job, 120)).toBe(false)
    const [next] = await claim(database(), own)
    await finishJob(database().db, job, { body: { n: 1 }, inSeconds: 300 })
    if (next) await finishJob(database().db, next, { body: { n: 2 }, inSeconds: 60 })
    await at(600)
    expect((await claim(database(), own)).map(({ body }) => body)).toEqual([{ n: 2 }])
  })
}
