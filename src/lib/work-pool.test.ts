import { expect, test } from 'vitest'
import { workPool } from './work-pool.ts'

test('no more is claimed than there is room for: what is claimed and left lying is nobody else’s', async () => {
  const claimed: number[] = []
  let next = 0
  const ends: (() => void)[] = []
  const pool = workPool<number>({
    size: 3,
    take: async ({ free }) => {
      const items = Array.from({ length: free }, () => (next += 1))
      claimed.push(...items)
      return items
    },
    keyOf: String,
    work: () => new Promise((resolve) => ends.push(resolve)),
    freed: () => {},
  })
  await pool.run()
  ends[0]?.()
  await new Promise((resolve) => setImmediate(resolve))
  await pool.run()
  expect(claimed).toEqual([1, 2, 3, 4])
  expect(ends).toHaveLength(4)
})

test('what is under way may be offered again and is not begun twice', async () => {
  const begun: number[] = []
  const asked: [number, number][] = []
  const pool = workPool<number>({
    size: 3,
    take: async ({ free, underWay }) => {
      asked.push([free, underWay])
      return [1, 2, 3].slice(0, asked.length)
    },
    keyOf: String,
    work: (item) => (begun.push(item), new Promise(() => {})),
    freed: () => {},
  })
  await pool.run()
  await pool.run()
  expect(begun).toEqual([1, 2])
  expect(asked).toEqual([
    [3, 0],
    [2, 1],
  ])
})

test('a group that fills its places leaves the others theirs', async () => {
  const begun: string[] = []
  const asked: string[] = []
  const waiting = ['slow 1', 'slow 2', 'slow 3', 'quick 1']
  const groups = { names: () => ['slow', 'quick'], of: (item: string) => item.split(' ')[0] ?? '', size: 2 }
  const pool = workPool<string>({
    size: 3,
    groups,
    take: async (room) => {
      asked.push(room.groups.map(({ group, free, underWay }) => `${group} ${free} ${underWay}`).join(', '))
      return waiting
    },
    keyOf: String,
    work: (item) => (begun.push(item), new Promise(() => {})),
    freed: () => {},
  })
  await pool.run()
  expect(begun).toEqual(['slow 1', 'slow 2', 'quick 1'])
  expect(asked).toEqual(['slow 2 0, quick 2 0'])
  expect(await pool.run()).toBe(false)
})

test('while every group is full nobody is asked for work', async () => {
  let looks = 0
  const pool = workPool<number>({
    size: 9,
    groups: { names: () => ['only'], of: () => 'only', size: 1 },
    take: async () => ((looks += 1), [1, 2]),
    keyOf: String,
    work: () => new Promise(() => {}),
    freed: () => {},
  })
  await pool.run()
  await pool.run()
  expect(looks).toBe(1)
})

test('however many groups hang and fill the pool, one that has nothing under way has a place', async () => {
  const begun: string[] = []
  const waiting = ['a 1', 'b 1', 'a 2', 'b 2']
  const pool = workPool<string>({
    size: 4,
    groups: { names: () => ['a', 'b', 'sound'], of: (item) => item.split(' ')[0] ?? '', size: 2 },
    take: async ({ free, groups }) =>
      groups.flatMap((place) => waiting.filter((item) => item.startsWith(place.group)).slice(0, place.free)).slice(0, free),
    keyOf: String,
    work: (item) => (begun.push(item), new Promise(() => {})),
    freed: () => {},
  })
  await pool.run()
  expect(begun).toHaveLength(4)
  waiting.push('sound 1', 'sound 2')
  await pool.run()
  await pool.run()
  expect(begun.slice(4)).toEqual(['sound 1'])
})
