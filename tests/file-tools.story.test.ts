import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { lineTool } from '../src/cli/line-tool.ts'
import { screenFor } from '../src/cli/screen.ts'
import { screenInput, screenOutput } from '../src/cli/screen-line.ts'
import { understandFor } from '../src/cli/understand.ts'
import { ASKED, understandInput, understandOutput } from '../src/cli/understand-line.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'

const CLI = fileURLToPath(new URL('../bin/cli.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'jorge-tools-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const env = { PATH: process.env['PATH'], TMPDIR: root, NO_COLOR: '1' }

function run(args: string[], input = ''): { code: number | null; out: string; err: string; lines: Record<string, unknown>[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--', CLI, ...args], { env, cwd: root, input, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr, lines: stdout.startsWith('{"id"') ? linesIn(stdout) : [] }
}

const linesIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const written = (name: string, lines: readonly (object | string)[]): string => {
  const file = join(root, name)
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return file
}

const NOW = '2026-03-02T10:00:00-08:00'
const understandText = lineTool(understandInput, understandFor(sampleLocation, new Date(NOW)))
const read = (line: object) => understandText(JSON.stringify({ id: 'x', text: '', ...line })).printed as Record<string, unknown>
const screenText = lineTool(screenInput, screenFor(sampleLocation))
const judge = (line: object) => screenText(JSON.stringify({ id: 'x', ...line })).printed

describe('jorge understand', () => {
  const FILE = [
    { id: 'a', text: 'I want to sell my house in Upland within 30 days, around 610k', now: NOW },
    { id: 'b', text: 'Hola, quiero comprar una casa con 3 recamaras', now: NOW, voice: 'not a field of ours' },
    'not a line',
    { id: 'c', text: 'please stop texting me', bot: 'buyer', asked: null },
    { id: 'd' },
  ]

  test('a file gives one line each, broken ones too, and the same bytes every time', () => {
    const file = written('texts.jsonl', FILE)
    const first = run(['understand', file])
    expect(first.code).toBe(1)
    expect(first.err).toBe('2 lines have an error instead of an answer\n')
    expect(first.lines).toEqual([
      {
        id: 'a',
        language: 'en',
        consent: 'none',
        acts: expect.any(Array),
        intent: { buyer: 0, seller: 0.82 },
        facts: {
          city: 'Upland',
          price_point: 610_000,
          timeline: { earliest_days: expect.any(Number), latest_days: 30, open_ended: false, contingent: false },
        },
      },
      expect.objectContaining({ id: 'b', language: 'es', consent: 'none', facts: { beds_min: 3 } }),
      { id: null, error: 'line: is not JSON; write one object a line, for example {"id":"1","text":"Hello"}' },
      expect.objectContaining({ id: 'c', consent: 'optout', facts: {} }),
      { id: 'd', error: 'text: is missing or no string; write what the contact wrote as a string' },
    ])
    expect(run(['understand', file]).out).toBe(first.out)
    expect(run(['understand', '-'], readFileSync(file, 'utf8')).out).toBe(first.out)
  })

  test('a file without a fault ends with 0, an empty one too, whatever ends its lines', () => {
    expect(run(['understand', '-'], '\uFEFF{"id":"1","text":"hi"}\r\n\r\n{"id":"2","text":"a\u2028b"}')).toMatchObject({
      code: 0,
      err: '',
      lines: [{ id: '1' }, { id: '2' }],
    })
    expect(run(['understand', '-'])).toMatchObject({ code: 0, out: '' })
  })

  test('--json makes one document of the same lines', () => {
    const file = written('document.jsonl', FILE)
    const { code, out } = run(['understand', file, '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { ok: false, data: { lines: run(['understand', file]).lines }, errors: [expect.objectContaining({ code: 'bad_lines' })] },
    ])
    expect(JSON.parse(run(['understand', '-', '--json']).out)).toEqual({ ok: true, data: { lines: [] }, errors: [] })
  })

  test.each([[join(root, 'nowhere.jsonl')], [root]])('a file that cannot be read is wrong usage: %s', (file) => {
    expect(run(['understand', file])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^cannot read /) as string })
  })

  test('a line is answered as it comes, before the next one is written', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ['--', CLI, 'understand', '-'], { env, cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
    for (const id of ['1', '2']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'hello' })}\n`)
      const [answer] = (await once(child.stdout, 'data')) as [Buffer]
      expect(JSON.parse(answer.toString())).toMatchObject({ id })
    }
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  test('the location of a file reads by its own areas', () => {
    const file = join(root, 'locations.yaml')
    writeFileSync(file, run(['config', 'template']).out.replace(/^( *)service_areas:.*$/m, '$1service_areas: [Yucaipa]'))
    const line = JSON.stringify({ id: '1', text: 'yucaipa', asked: 'area', bot: 'buyer' })
    expect(run(['understand', '-', '--location', file], line).lines).toMatchObject([{ facts: { area: ['Yucaipa'] } }])
  })

  test.each([
    [{ id: 7, text: 'x' }, null, 'id: '],
    [{ text: 'x' }, null, 'id: '],
    [{ id: '1', text: null }, '1', 'text: '],
    [{ id: '1', text: 'x', bot: 'agent' }, '1', 'bot: '],
    [{ id: '1', text: 'x', asked: 'shoe' }, '1', 'asked: '],
    [{ id: '1', text: 'x', opted_out: 'yes' }, '1', 'opted_out: '],
    [{ id: '1', text: 'x', now: '2026-02-30T10:00:00Z' }, '1', 'now: '],
    [{ id: '1', text: 'x', now: '2026-03-02' }, '1', 'now: '],
    [{ id: '1', text: 'x', time_zone: 'Mars/Olympus' }, '1', 'time_zone: '],
    [[{ id: '1', text: 'x' }], null, 'line: '],
    ['words', null, 'line: '],
    [null, null, 'line: '],
  ])('%j is told its field and what to do', (line, id, field) => {
    const { printed, broken } = understandText(JSON.stringify(line))
    expect({ printed, broken }).toEqual({ printed: { id, error: expect.stringMatching(`^${field}.+; .+`) as string }, broken: true })
  })

  test.each([
    [{ text: 'yes', opted_out: true }, 'optin'],
    [{ text: 'yes' }, 'none'],
    [{ text: 'sí', opted_out: true }, 'none'],
    [{ text: 'START' }, 'optin'],
    [{ text: 'HELP' }, 'help'],
    [{ text: 'ayuda' }, 'help'],
    [{ text: 'alto' }, 'optout'],
  ])('%j has consent %s', (line, consent) => expect(read(line)).toMatchObject({ consent }))

  test('what may be an opt-out is none, and flagged for a person', () => {
    expect(read({ text: 'quit that' })).toMatchObject({ consent: 'none', flags: ['optout_unclear'] })
    expect(read({ text: 'good morning' })).not.toHaveProperty('flags')
  })

  test.each([
    [{ text: '600k' }, { price_point: 600_000 }],
    [{ text: '600k', bot: 'buyer' }, { price_max: 600_000 }],
    [{ text: '600', asked: 'price', bot: 'buyer' }, { price_max: 600_000 }],
    [{ text: '600', asked: 'price', bot: 'seller' }, { price_point: 600_000 }],
    [{ text: 'rc or upland', asked: 'area', bot: 'buyer' }, { area: ['Rancho Cucamonga', 'Upland'] }],
    [{ text: "it's not in Upland", bot: 'seller' }, {}],
    [{ text: 'wrong number, my own house in Upland cost 610k', bot: 'seller' }, {}],
    [{ text: '', bot: 'seller' }, {}],
  ])('%j states the facts %j', (line, facts) => expect(read(line)['facts']).toEqual(facts))

  test('dates are counted from now, in the zone of the line', () => {
    const late = { text: 'by March 4', bot: 'seller', asked: 'timeline', now: '2026-03-03T06:30:00Z' }
    const latest = (line: object) => (read(line)['facts'] as { timeline: { latest_days: number } }).timeline.latest_days
    expect([latest({ ...late, time_zone: 'America/Los_Angeles' }), latest({ ...late, time_zone: 'America/New_York' })]).toEqual([2, 1])
    expect(latest(late), "the location's zone stands in").toBe(2)
  })

  test('every question may be asked of every bot, and every answer has the published shape', () => {
    for (const asked of ASKED) {
      for (const bot of ['lead', 'buyer', 'seller']) {
        for (const text of ['no', 'sí', '3 beds, 2 baths, 20% down, text me at 909-555-0117', 'in two weeks, my wife and I both decide']) {
          expect(understandOutput.safeParse(read({ text, asked, bot })).error).toBeUndefined()
        }
      }
    }
  })
})

describe('jorge screen', () => {
  test('a file gives one verdict each, broken lines too, and the same bytes every time', () => {
    const file = written('drafts.jsonl', [
      { id: 'a', text: 'What city are you looking in?', bot: 'buyer' },
      { id: 'b', text: 'It is a very safe area.' },
      { id: 'c', text: 'What city are you looking in?', language: 'fr' },
      { id: 'd', text: 'Sounds good \u{1F600} what city are you looking in?' },
    ])
    const { code, lines, out } = run(['screen', file])
    expect(code).toBe(1)
    expect(lines).toEqual([
      { id: 'a', verdict: 'pass', text: 'What city are you looking in?', segments: 1, encoding: 'GSM-7' },
      {
        id: 'b',
        verdict: 'block',
        stage: 'fair_housing',
        reason: 'fh_safety',
        text: 'It is a very safe area.',
        segments: 1,
        encoding: 'GSM-7',
      },
      { id: 'c', error: expect.stringMatching(/^language: .+; use en or es/) as string },
      { id: 'd', verdict: 'rewrite', text: 'Sounds good what city are you looking in?', segments: 1, encoding: 'GSM-7' },
    ])
    expect(run(['screen', '-'], readFileSync(file, 'utf8')).out).toBe(out)
    expect(run(['screen', '-'], '{"id":"1","text":"What city are you looking in?"}\n').code).toBe(0)
  })

  test('a first message gets its introduction, in its own language', () => {
    expect(judge({ text: 'What city are you looking in?', first_message: true })).toMatchObject({
      verdict: 'rewrite',
      text: expect.stringMatching(/Jorge Salas.*DRE #01234567.*STOP.*What city are you looking in\?$/) as string,
    })
    expect(judge({ text: '¿En qué ciudad buscas tu casa?', first_message: true })).toMatchObject({
      verdict: 'rewrite',
      text: expect.stringContaining('ALTO') as string,
    })
  })

  test('the language is read from the text unless the line names one', () => {
    expect(judge({ text: '¿Cuántos cuartos necesitas para tu familia en la casa?' })).toMatchObject({ verdict: 'pass' })
    expect(judge({ text: '¿Cuántos cuartos necesitas para tu familia en la casa?', language: 'en' })).toMatchObject({
      verdict: 'block',
      reason: 'language',
    })
  })

  test('every verdict has the published shape', () => {
    for (const text of ['', '   ', 'a'.repeat(3000), '{"reply":"hi"}', '\uD800'])
      expect(screenOutput.safeParse(judge({ text })).error).toBeUndefined()
  })
})

test.each([
  ['understand', ['jorge understand', '--location']],
  ['screen', ['jorge screen', '--location']],
])('jorge %s --help says what it takes', (command, words) => {
  const { code, out } = run([command, '--help'])
  expect(code).toBe(0)
  words.forEach((word) => expect(out).toContain(word))
})
