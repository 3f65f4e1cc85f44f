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
  // Two times are on offer: thanks alone choose none of them.
  expect(ana[4]).toMatchObject({ reply: expect.stringMatching(/March \d+, \d+:00 [ap]m/) as string })
  expect(ana[5]).toMatchObject({ reply: expect.stringMatching(/\?$/) as string })
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

/** bots.md 5 and 6: the last two turns of the worked examples, through the line and the simulated calendar. */
const at = (text: string, time: string, more: object = {}) => JSON.stringify({ contact: 'eve', text, at: time, ...more })

test('bots.md 5: the buyer of the example is offered Thursday or Friday, and Friday is booked', async () => {
  const { lines } = await replay(
    [
      at('looking to buy something in Upland', '2026-03-03T10:00:00-08:00'),
      at('3 bed, up to 620', '2026-03-03T10:05:00-08:00'),
      at('had a preapproval but it ran out in december', '2026-03-03T10:10:00-08:00'),
      at('bank is redoing it now. in by end of april', '2026-03-03T10:15:00-08:00'),
      at('lease is up and we need more room', '2026-03-03T10:20:00-08:00'),
      at('got the letter! 610 max, could move in 3 weeks', '2026-03-10T10:00:00-07:00'),
      at('friday works', '2026-03-10T10:05:00-07:00'),
    ],
    sampleLocation,
  )
  const [sixth, seventh] = lines.slice(5)
  expect(sixth).toMatchObject({
    owner: 'buyer',
    temperature: 'hot',
    score: 95,
    facts: { price_max: 610_000, financing: 'approved', beds_min: 3 },
  })
  expect(sixth?.['reply']).toMatch(/610k.*Thursday, March 12, 10:00 am (?:or|and) Friday, March 13, 2:00 pm/)
  expect(seventh).toMatchObject({ owner: 'buyer', reply: expect.stringContaining('Friday, March 13, 2:00 pm Pacific') as string })
  expect(seventh?.['actions']).toContainEqual(
    expect.objectContaining({ kind: 'book_appointment', calendar_id: 'cal_main', start: '2026-03-13T21:00:00.000Z' }),
  )
})

test('bots.md 6: the seller of the example is offered Friday or Saturday, books the later, and is then Seller-Qualified', async () => {
  const texts = [
    '12 Sycamore Ct, Ontario 91762',
    'work is moving me to Reno',
    '45 is too soon, 60 is more like it',
    'roof leaks but plumbing is all new',
    '287k left on the loan, 655 would do it',
    'actually 40 days is fine',
    'the later one',
  ]
  const { lines } = await replay(
    texts.map((text, n) => at(text, `2026-03-04T10:${String(5 * n).padStart(2, '0')}:00-08:00`, n === 0 ? { tags: ['Seller-Lead'] } : {})),
    sampleLocation,
  )
  const [sixth, seventh] = lines.slice(5)
  expect(sixth).toMatchObject({ owner: 'seller', temperature: 'hot', facts: { timeline_acceptable: true, price_point: 655_000 } })
  expect(sixth?.['reply']).toMatch(/Friday, March 6, 10:00 am (?:or|and) Saturday, March 7, 1:00 pm/)
  expect(sixth?.['actions']).not.toContainEqual({ kind: 'add_tag', tag: 'Seller-Qualified' })
  expect(seventh).toMatchObject({ owner: 'seller', reply: expect.stringContaining('Saturday, March 7, 1:00 pm Pacific') as string })
  expect(seventh?.['actions']).toContainEqual({ kind: 'add_tag', tag: 'Seller-Qualified' })
})
