import { expect, test } from 'vitest'
import type { Facts } from '../conversation/fact.ts'
import type { HandedFact } from '../conversation/heard.ts'
import { handedFacts } from './handed-facts.ts'
import type { WaitingRow } from './load-turn.store.ts'

const NEWER = '2026-03-04T18:00:00.000Z'
const handed: HandedFact[] = (['price_point', 'condition'] as const).map((field) => ({
  field,
  value: field === 'price_point' ? 640_000 : 'minor_repairs',
  unit: null,
  confidence: 0.95,
  sourceMessageId: 'm2',
  statedAt: NEWER,
}))
const rows = [{ kind: 'message', body: { call: { handed } } }] as unknown as WaitingRow[]
const newId = (prefix: string) => `${prefix}_1`

const written = (basis: 'human' | 'crm'): Facts => ({
  price_point: {
    field: 'price_point',
    value: 700_000,
    unit: 'usd',
    confidence: 1,
    approximate: false,
    sourceMessageId: 'by_hand',
    statedAt: '2026-03-01T18:00:00.000Z',
    basis,
    status: 'current',
  },
})

test.each(['human', 'crm'] as const)(
  'M-3: what %s put right is not replaced by what another bot hands over, newer as it may be',
  (basis) => {
    const { changes, facts } = handedFacts(rows, written(basis), newId)
    expect(changes.map(({ fact }) => fact.field)).toEqual(['condition'])
    expect(facts.price_point).toBeUndefined()
  },
)
