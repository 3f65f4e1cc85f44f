import { expect, test } from 'vitest'
import { workPool } from './work-pool.ts'

test('no more is claimed than there is room for: what is claimed and left lying is nobody else’s', async () => {
  const claimed: number[] = []
  let next = 0
  const ends: (() => void)[] = []
  const pool = workPool<number>({
    size: 3,
    take: async (free) => {
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
    take: async (free, underWay) => {
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
