import { expect, test } from 'vitest'
import { coalesce } from './coalesce.ts'

test('calls during a run are joined into one more run', async () => {
  const gates: (() => void)[] = []
  let runs = 0
  const load = coalesce(async () => {
    runs += 1
    await new Promise<void>((open) => gates.push(open))
  })
  const first = load()
  void load()
  const third = load()
  expect(runs).toBe(1)
  gates[0]?.()
  await new Promise((done) => setTimeout(done))
  expect(runs).toBe(2)
  gates[1]?.()
  await Promise.all([first, third])
  expect(runs).toBe(2)
})

test('a call after the run starts another; a failed run does not block it', async () => {
  let runs = 0
  const load = coalesce(async () => {
    runs += 1
    if (runs === 1) throw new Error('away')
  })
  await expect(load()).rejects.toThrow('away')
  await load()
  expect(runs).toBe(2)
})
