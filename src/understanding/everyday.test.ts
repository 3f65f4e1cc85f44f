import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Flag } from '../conversation/reading.ts'
import { inputOf } from './fixtures/input.ts'
import { understand } from './understand.ts'

type Row = { text: string; expect: string }

const rows = ['more-everyday', 'more-everyday-2'].flatMap((file) =>
  readFileSync(new URL(`../../tests/labelled/consent/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row),
)

/** What takes the talk from a bot, or ends it. */
const GRAVE: ReadonlySet<Flag> = new Set<Flag>([
  'crisis',
  'threat',
  'hostile',
  'minor',
  'wrong_number',
  'deletion_request',
  'legal_contact',
  'solicitation',
])

test('three thousand everyday replies raise nothing grave', () => {
  const everyday = rows.filter(({ expect: label }) => label === 'none')
  expect(everyday.length).toBeGreaterThan(3_000)
  const raised = everyday.flatMap(({ text }) => {
    const grave = understand(inputOf(text)).flags.filter((flag) => GRAVE.has(flag))
    return grave.length > 0 ? [`${text}: ${grave.join(', ')}`] : []
  })
  expect(raised).toEqual([])
})
