import { expect, test } from 'vitest'
import { waitingLine } from './waiting-line.ts'

test('one at a time, in the order they came', async () => {
  const line = waitingLine()
  const seen: string[] = []
  const one = async (name: string) => {
    const leave = await line.enter()
    seen.push(`${name} in`)
    await Promise.resolve()
    seen.push(`${name} out`)
    leave()
  }
  await Promise.all(['a', 'b', 'c'].map(one))
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

test('between two of them the process turns to what else waits', async () => {
  const line = waitingLine()
  const leave = await line.enter()
  const next = line.enter()
  expect(line.waiting()).toBe(1)
  let turned = false
  setImmediate(() => (turned = true))
  leave()
  await next
  expect(turned).toBe(true)
  expect(line.waiting()).toBe(0)
})
