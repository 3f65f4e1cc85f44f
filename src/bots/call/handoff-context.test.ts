import { expect, test } from 'vitest'
import { readHandoffContext } from './handoff-context.ts'

const NOW = new Date('2026-03-04T18:00:00.000Z')
const DAY_MS = 24 * 3_600_000

const fact = {
  field: 'price_max',
  value: 620_000,
  unit: 'usd',
  confidence: 0.9,
  source_message_id: 'm1',
  stated_at: '2026-03-04T10:00:00.000Z',
}

const context = (over: object = {}) => ({
  source_bot: 'lead',
  target_bot: 'buyer',
  created_at: NOW.toISOString(),
  facts: [fact],
  ...over,
})

const created = (ms: number) => ({ created_at: new Date(NOW.getTime() + ms).toISOString() })
const fields = (raw: unknown) => readHandoffContext(raw, { contactId: 'con_1', now: NOW })?.map(({ field }) => field) ?? null

test.each<[string, object, string[] | null]>([
  ['made now', {}, ['price_max']],
  ['of this contact', { contact_id: 'con_1' }, ['price_max']],
  ['of another contact', { contact_id: 'con_2' }, null],
  ['23:59:59.999 old', created(1 - DAY_MS), ['price_max']],
  ['24:00:00.000 old', created(-DAY_MS), null],
  ['a minute from the future', created(60_000), ['price_max']],
  ['from further in the future', created(60_001), null],
  ['without a time', { created_at: undefined }, null],
  ['with a time that is none', { created_at: 'today' }, null],
  ['of a bot nobody knows', { source_bot: 'concierge' }, null],
  ['without facts', { facts: undefined }, []],
  ['with a field nobody knows', { facts: [{ ...fact, field: 'shoe_size' }] }, null],
  ['with more said besides', { key_insights: ['wants a garden'], lead_score: 40 }, ['price_max']],
])('section 8, handoff_context: a context %s', (_, over, expected) => expect(fields(context(over))).toEqual(expected))

test.each<[string, object, boolean]>([
  ['sure enough', { confidence: 0.5 }, true],
  ['too unsure', { confidence: 0.4999 }, false],
  ['of another kind than its field', { value: 'a lot' }, false],
  ['ninety days old', { stated_at: new Date(NOW.getTime() - 90 * DAY_MS).toISOString() }, false],
  ['younger than that', { stated_at: new Date(NOW.getTime() - 90 * DAY_MS + 1).toISOString() }, true],
])('a fact %s is taken: %s %j', (_, over, taken) => {
  expect(fields(context({ facts: [{ ...fact, ...over }] }))).toEqual(taken ? ['price_max'] : [])
})

test.each([null, [], 'x', 5, {}])('%j is no context', (raw) => expect(fields(raw)).toBeNull())
