import { expect, test } from 'vitest'
import { admit, closedBreaker, noteFailure, type Breaker } from './breaker.ts'

const start = new Date('2026-03-02T10:00:00Z')
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000)
const failed = (times: number, at = start, from: Breaker = closedBreaker): Breaker =>
  Array.from({ length: times }).reduce<Breaker>((breaker) => noteFailure(breaker, at), from)

test('crm.md 6: nine failures in a row let everything pass, the tenth opens for 30 s', () => {
  expect(admit(failed(9), start).waitMs).toBeNull()
  expect(admit(failed(10), start).waitMs).toBe(30_000)
  expect(admit(failed(10), after(29.999)).waitMs).toBe(1)
})

test('crm.md 6: while open only one probe runs', () => {
  const { breaker, waitMs } = admit(failed(10), after(30))
  expect(waitMs).toBeNull()
  expect(admit(breaker, after(30)).waitMs).toBeGreaterThan(0)
  expect(admit(breaker, after(49)).waitMs).toBeGreaterThan(0)
  expect(admit(breaker, after(50)).waitMs).toBeNull()
})

test('crm.md 6: each failed probe doubles the wait, to five minutes at most', () => {
  let breaker = failed(10)
  let at = 30
  const waits: number[] = []
  for (let n = 0; n < 6; n += 1) {
    const probing = admit(breaker, after(at)).breaker
    breaker = noteFailure(probing, after(at))
    const { waitMs } = admit(breaker, after(at))
    waits.push((waitMs ?? 0) / 1000)
    at += waits.at(-1) ?? 0
  }
  expect(waits).toEqual([60, 120, 240, 300, 300, 300])
})

test('calls begun before it opened do not prolong it', () => {
  const open = failed(10)
  expect(admit(failed(5, after(1), open), after(2)).waitMs).toBe(28_000)
})
