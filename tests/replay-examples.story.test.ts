import { expect, test } from 'vitest'
import { replay } from '../src/cli/replay.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'

type Line = { contact: string; text: string; tags?: string[] }

const CONVERSATIONS: Line[] = [
  ...said(
    'ana',
    ['12 Sycamore Ct, Ontario 91762', 'work is moving me to Reno', '40 days is fine', 'move in ready', '655k', 'thanks', 'not 655k'],
    ['Seller-Lead'],
  ),
  ...said('bea', ['I want to sell my house', 'STOP', 'hello', 'START', '88 Larkspur Way, Fontana']),
  ...said('cal', ['ayuda', 'hi']),
  ...said('dee', ['wrong number', 'still the wrong number']),
]

function said(contact: string, texts: string[], tags: string[] = []): Line[] {
  return texts.map((text, index) => ({ contact, text, ...(index === 0 && tags.length > 0 ? { tags } : {}) }))
}

test('conversations through the whole line', async () => {
  const at = (index: number) => new Date(Date.parse('2026-03-03T18:00:00Z') + index * 180_000).toISOString()
  const { lines, faults } = await replay(
    CONVERSATIONS.map((line, index) => JSON.stringify({ ...line, at: at(index) })),
    sampleLocation,
  )
  expect(faults).toBe(0)
  const of = (contact: string) => lines.filter((line) => line['contact'] === contact)

  const ana = of('ana')
  expect(ana[4]).toMatchObject({
    owner: 'seller',
    temperature: 'hot',
    score: 75,
    facts: { price_point: 655_000, condition: 'move_in_ready' },
  })
  expect(ana[5]).toMatchObject({ reply: null, suppressed_reason: 'courtesy', actions: [] })
  // A price taken back is no longer current in the database either.
  expect(ana[6]?.['facts']).not.toHaveProperty('price_point')
  expect(ana[6]).toMatchObject({ temperature: 'warm', reply: expect.stringMatching(/\?$/) as string })

  const bea = of('bea')
  expect(bea.map(({ owner, suppressed_reason }) => [owner, suppressed_reason])).toEqual([
    ['seller', undefined],
    ['nobody', 'opted_out'],
    ['nobody', 'opted_out'],
    ['seller', undefined],
    ['seller', undefined],
  ])
  // The first reply after a renewed consent says again who writes and how to stop.
  expect(bea[4]).toMatchObject({
    reply: expect.stringMatching(/automated assistant.*STOP/) as string,
    facts: { property_address: '88 Larkspur Way' },
  })

  // The fixed help text does not count as the first text.
  expect(of('cal')[1]).toMatchObject({ reply: expect.stringMatching(/automated assistant.*STOP.*\?$/) as string })
  expect(of('dee').map(({ owner, suppressed_reason }) => [owner, suppressed_reason])).toEqual([
    ['nobody', undefined],
    ['nobody', 'wrong_number'],
  ])
})
