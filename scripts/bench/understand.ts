import { readFileSync } from 'node:fs'
import { lexiconOf } from '../../src/turn/lexicon.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import type { UnderstandInput } from '../../src/conversation/reading.ts'
import { understand } from '../../src/understanding/understand.ts'

export type UnderstandReport = {
  /** Calls measured, warm, in one process on one core. */
  n: number
  median: number
  p99: number
  messagesPerSecond: number
  adversarial: { name: string; ms: number }[]
}

const FILE = new URL('../../tests/labelled/understanding/tuning.jsonl', import.meta.url)
const WARM = 5
const ROUNDS = 20
const LIMIT = 320
const TRIES = 9

/** Reads the labelled texts of ordinary length again and again, and each adversarial text of 2,000 characters at its median. */
export function benchUnderstand(): UnderstandReport {
  const inputs = readFileSync(FILE, 'utf8').trim().split('\n').map(inputOf)
  const ordinary = inputs.filter(({ message }) => message.text.length <= LIMIT)
  for (let round = 0; round < WARM; round++) for (const input of ordinary) understand(input)
  const samples: number[] = []
  for (let round = 0; round < ROUNDS; round++) for (const input of ordinary) samples.push(timed(input))
  const total = samples.reduce((sum, ms) => sum + ms, 0)
  return {
    n: samples.length,
    median: at(samples, 0.5),
    p99: at(samples, 0.99),
    messagesPerSecond: Math.round((1000 * samples.length) / total),
    adversarial: ADVERSARIAL.map((piece) => ({ name: piece, ms: adversarial(piece) })).toSorted((a, b) => b.ms - a.ms),
  }
}

type Row = {
  id: string
  text: string
  bot: UnderstandInput['bot']
  asked: UnderstandInput['pendingQuestion'] | 'price'
  now: string
  time_zone: string
}

const lexicon = lexiconOf(sampleLocation)

function inputOf(line: string): UnderstandInput {
  const row = JSON.parse(line) as Row
  return {
    message: { id: row.id, text: row.text, receivedAt: row.now },
    now: row.now,
    timeZone: row.time_zone,
    pendingQuestion: row.asked,
    bot: row.bot,
    language: { current: 'en', pendingSwitch: null, decided: false },
    recent: [],
    known: [],
    lexicon,
  }
}

/** Repeated to 2,000 characters: digits, signs, connectors and openings that lead a reader astray. */
const ADVERSARIAL = [
  '1',
  '1,',
  '1.',
  '$',
  '$1 ',
  '9 ',
  '1/1 ',
  '1-',
  'to ',
  'no ',
  'not ',
  'a ',
  'x',
  '( ',
  '{',
  '<',
  '"',
  '. ',
  ', ',
  '? ',
  'between ',
  'or ',
  'and ',
  'in a ',
  'my house ',
  'six hundred ',
  'the ',
  'á',
  '\u200b1',
  'la casa de ',
  'move to ',
  'need to ',
  'when i ',
  'i want to sell my house ',
]

function adversarial(piece: string): number {
  const text = piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000)
  const input = inputOf(
    JSON.stringify({ id: 'a', text, bot: 'lead', asked: null, now: '2026-03-10T17:00:00-07:00', time_zone: 'America/Los_Angeles' }),
  )
  return at(
    Array.from({ length: TRIES }, () => timed(input)),
    0.5,
  )
}

function timed(input: UnderstandInput): number {
  const start = performance.now()
  understand(input)
  return performance.now() - start
}

function at(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN) * 1000) / 1000
}
