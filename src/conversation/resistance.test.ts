import { expect, test } from 'vitest'
import type { Act } from './reading.ts'
import { ACTED_ON_FROM, isResisting, wantsTime } from './resistance.ts'

const act = (kind: 'objection' | 'stall', about: string, confidence: number): Act => ({
  kind,
  about,
  confidence,
  span: [0, 1],
})

test.each([
  [0.7, true],
  [0.6999, false],
  [0.71, true],
])('2.8 objections and stalls are acted on at confidence .70 exactly: %d', (confidence, acted) => {
  expect(ACTED_ON_FROM).toBe(0.7)
  expect(isResisting([act('objection', 'anchoring', confidence)])).toBe(acted)
  expect(isResisting([act('stall', 'thinking', confidence)])).toBe(acted)
  expect(wantsTime([act('stall', 'thinking', confidence)])).toBe(acted)
})
