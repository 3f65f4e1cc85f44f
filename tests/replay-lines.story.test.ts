import { expect, test } from 'vitest'
import { replay } from '../src/cli/replay.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'

type Line = { contact: string; text: string; at?: string; bot?: string; tags?: string[] }

const run = (lines: readonly (Line | string)[]) =>
  replay(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
    sampleLocation,
  )

const SAID = [
  ['Hi, I want to sell my house in Upland', '12 Elm Street', 'needs a new roof', 'around 550k', 'in 30 days', 'yes call me'],
  ['looking to buy in Rancho, 3 beds under 550k', 'pre-approved', 'within 60 days', 'is this a robot?', 'ok', 'thanks'],
  ['Hola, quiero vender mi casa', 'en Fontana', 'unos 500 mil', 'no sé', 'quién es?', 'alto'],
  ['hey', 'maybe', 'who is this', 'wrong number', 'stop', 'hello?'],
  ['can a real person call me', 'still there?', 'ok', 'buying', 'condo in Ontario', 'no'],
]

/** Twelve contacts with five conversations between them, taking turns. */
const SIXTY: Line[] = Array.from({ length: 60 }, (_, index) => {
  const contact = index % 10
  const text = SAID[contact % SAID.length]?.[Math.floor(index / 10)] ?? ''
  return { contact: `c${contact}`, text, ...(contact > 6 && index < 10 ? { bot: 'seller' } : {}) }
})

test('the same sixty texts give the same bytes', async () => {
  const first = await run(SIXTY)
  const second = await run(SIXTY)
  expect(first.faults).toBe(0)
  expect(first.lines).toHaveLength(60)
  expect(first.lines.filter(({ reply }) => typeof reply === 'string').length).toBeGreaterThan(25)
  expect(JSON.stringify(second)).toBe(JSON.stringify(first))
}, 300_000)

test('texts within the quiet time are answered together, on the line of the last one', async () => {
  const at = (second: number) => `2026-03-02T10:00:0${second}-08:00`
  const { lines } = await run([
    { contact: 'c', text: 'Hi, I want to sell my house', at: at(0) },
    { contact: 'c', text: 'asap', at: at(1) },
    { contact: 'c', text: 'it is in Upland', at: at(3) },
  ])
  expect(lines.map(({ reply, suppressed_reason }) => [typeof reply === 'string', suppressed_reason])).toEqual([
    [false, 'coalesced'],
    [false, 'coalesced'],
    [true, undefined],
  ])
  expect(lines.slice(0, 2).flatMap(({ actions }) => actions)).toEqual([])
  expect(lines[2]).toMatchObject({ facts: { city: 'Upland' } })
})

test('the confirmation of an opt-out stands on the line of the last text, whichever of them ended contact', async () => {
  const at = (second: number) => `2026-03-02T10:05:0${second}-08:00`
  const { lines } = await run([
    { contact: 'c', text: 'Quiero vender mi casa', at: '2026-03-02T10:00:00-08:00' },
    { contact: 'c', text: 'es la de 88 Alder Way', at: at(0) },
    { contact: 'c', text: 'ya no me manden mensajes', at: at(1) },
    { contact: 'c', text: 'dejen de mandarme mensajes', at: at(3) },
  ])
  const confirmed = lines.flatMap(({ actions }) => actions as { purpose?: string }[]).filter(({ purpose }) => purpose === 'confirmation')
  expect(confirmed).toHaveLength(1)
  expect(lines.at(-1)).toMatchObject({ owner: 'nobody', reply: expect.stringContaining('START') as string })
})

test('a line without a time comes a minute after the one before, an earlier time counts as now', async () => {
  const sell = { contact: 'c', text: 'Hi, I want to sell my house' }
  const minuteLater = await run([
    { ...sell, at: '2026-03-02T10:00:00-08:00' },
    { contact: 'c', text: 'in Upland', at: '2026-03-02T10:01:00-08:00' },
  ])
  expect(await run([sell, { contact: 'c', text: 'in Upland' }])).toEqual(minuteLater)
  const backwards = await run([sell, { contact: 'c', text: 'in Upland', at: '2026-03-02T09:00:00-08:00' }])
  expect(backwards.lines[0]).toMatchObject({ suppressed_reason: 'coalesced' })
})

test('a line that is no text says where and why, the rest goes on, blank lines count in the numbers alone', async () => {
  const { lines, faults } = await run([
    '',
    'hello',
    '{"contact":"c"}',
    '{"contact":"c","text":"hi","who":1}',
    '{"contact":"c","text":"hi","at":"noon"}',
    { contact: 'c', text: 'Hi, I want to sell my house' },
  ])
  expect(faults).toBe(4)
  expect(lines.slice(0, 4)).toEqual([
    { error: 'line: not JSON', line: 2 },
    { error: expect.stringMatching(/^text: /) as string, line: 3 },
    { error: expect.stringMatching(/^line: .*who/) as string, line: 4 },
    { error: expect.stringMatching(/^at: /) as string, line: 5 },
  ])
  expect(lines[4]).toMatchObject({ contact: 'c', bot: 'seller' })
})

test('an opt-out is confirmed once and what it did stands on its line; nothing is said after it', async () => {
  const { lines } = await run([
    { contact: 'c', text: 'Hi, I want to sell my house' },
    { contact: 'c', text: 'STOP' },
    { contact: 'c', text: 'how much is it worth?' },
  ])
  const kinds = (index: number) => ((lines[index]?.['actions'] ?? []) as { kind: string }[]).map(({ kind }) => kind)
  expect(lines[1]).toMatchObject({ owner: 'nobody' })
  expect(kinds(1)).toEqual(expect.arrayContaining(['set_dnd', 'add_tag']))
  expect(lines[2]).toMatchObject({ reply: null, suppressed_reason: 'opted_out' })
  expect(kinds(2)).not.toContain('send_sms')
})

test('tags and bot route as they do in HighLevel', async () => {
  const { lines } = await run([
    { contact: 'tagged', text: 'hi', tags: ['Buyer-Lead'] },
    { contact: 'asked', text: 'hi', bot: 'seller' },
    { contact: 'silent', text: 'hi', tags: ['AI-Off'] },
    { contact: 'later', text: 'Hi, I want to sell my house' },
    { contact: 'later', text: 'in Upland', tags: ['AI-Off'] },
    { contact: 'later', text: 'anybody there?' },
    { contact: 'later', text: '12 Sycamore Ct', tags: ['Vip'] },
  ])
  expect(lines.slice(0, 2)).toMatchObject([{ bot: 'buyer' }, { bot: 'seller' }])
  expect(lines[2]).toMatchObject({ reply: null, suppressed_reason: expect.stringMatching(/silen|tag/) as string })
  expect(typeof lines[3]?.['reply']).toBe('string')
  expect(lines.slice(4, 6)).toMatchObject([{ reply: null }, { reply: null }])
  // O-3: the last silence tag came off.
  expect(lines[6]).toMatchObject({ owner: 'seller', reply: expect.any(String) as string })
})
