import type { Turn } from './api.ts'
import { HANDOFFS, PREFACES, QUESTIONS, ROUTE_REASONS, SILENCES, TIMES, wordsFor } from './codes.ts'
import { durationWords, fieldWords, percent, plainWords } from './format.ts'

/** Why a turn went as it did, ready to be shown. A part the record does not hold is null or empty, never invented. */
export type TurnStory = {
  route: { step: number | null; words: string } | null
  handoff: string | null
  intent: { buyer: number; seller: number } | null
  phrases: string[]
  acts: string[]
  goal: string | null
  screening: Screening | null
  times: { label: string; value: string; at: string | null }[]
}

export type Screening = { verdict: string; detail: string | null; stages: { name: string; verdict: string; code: string | null }[] }

/** Reads the engine's record of a turn. */
export function turnStory(turn: Turn): TurnStory {
  const readings = list(turn.understanding).map(record)
  const intents = readings.map((reading) => record(reading['intent']))
  const why = record(turn.why)
  return {
    route: routeOf(why),
    handoff: handoffOf(record(why['handoff'])),
    intent: intentOf(intents.at(-1)),
    phrases: unique(intents.flatMap((intent) => list(intent['families']).flatMap((hit) => textOf(record(hit)['phrase'])))),
    acts: unique(readings.flatMap((reading) => list(reading['acts']).flatMap((act) => actWords(record(act))))),
    goal: goalWords(turn),
    screening: screeningOf(turn.verdicts),
    times: Object.entries(record(turn.timings)).flatMap(timeRow),
  }
}

function routeOf(why: Record<string, unknown>): TurnStory['route'] {
  const { step, reason } = why
  if (typeof reason !== 'string') return null
  return { step: typeof step === 'number' ? step : null, words: wordsFor(ROUTE_REASONS, reason) }
}

function handoffOf({ status, to, reason, score, threshold }: Record<string, unknown>): string | null {
  if (typeof status !== 'string') return null
  if (status === 'proceed') return `Passed to the ${String(to)} bot: ${share(score)}, needed ${share(threshold)}`
  const because = typeof reason === 'string' ? wordsFor(HANDOFFS, reason) : 'no reason given'
  return status === 'blocked' ? `Handoff to the ${String(to)} bot blocked: ${because}` : `No handoff: ${because}`
}

const share = (score: unknown): string => (typeof score === 'number' ? percent(score) : '?')

function intentOf(intent: Record<string, unknown> | undefined): TurnStory['intent'] {
  const { buyer, seller } = record(intent?.['conversation'])
  return typeof buyer === 'number' && typeof seller === 'number' ? { buyer, seller } : null
}

function actWords({ kind, about }: Record<string, unknown>): string[] {
  if (typeof kind !== 'string') return []
  return [typeof about === 'string' ? `${plainWords(kind)}: ${plainWords(about).toLowerCase()}` : plainWords(kind)]
}

function goalWords({ goal, suppressed_reason: silence }: Turn): string | null {
  const speech = record(goal)
  if (silence !== null) return `Say nothing. ${wordsFor(SILENCES, silence)}`
  if (speech['kind'] === 'silent') return `Say nothing. ${wordsFor(SILENCES, String(speech['reason']))}`
  if (speech['kind'] === 'fixed') return `Send the fixed text: ${plainWords(String(speech['key'])).toLowerCase()}`
  const planned = record(speech['goal'] ?? goal)
  const said = prefaceWords(record(planned['preface']))
  const asked = askWords(record(planned['ask']))
  if (said === null || asked === null) return said ?? (asked && `Ask about ${asked}`)
  return `${said}, then ask about ${asked}`
}

function prefaceWords({ kind, fields, field, area }: Record<string, unknown>): string | null {
  if (typeof kind !== 'string') return null
  const about = [...list(fields), field, area].flatMap(textOf).map((name) => fieldWords(name).toLowerCase())
  return about.length > 0 ? `${wordsFor(PREFACES, kind)} (${about.join(', ')})` : wordsFor(PREFACES, kind)
}

const RUNGS: Record<number, string> = { 2: ' in easier words', 3: ' one last time' }

function askWords({ key, rung }: Record<string, unknown>): string | null {
  if (typeof key !== 'string') return null
  const words = QUESTIONS[key] ?? plainWords(key).toLowerCase()
  return `${words}${typeof rung === 'number' ? (RUNGS[rung] ?? '') : ''}`
}

function screeningOf(verdicts: unknown): Screening | null {
  const found = record(Array.isArray(verdicts) ? verdicts.at(-1) : verdicts)
  if (found['silent'] === true) return { verdict: 'refused', detail: plainWords(String(found['code'])), stages: [] }
  if (typeof found['verdict'] !== 'string') return null
  const stages = list(found['stages']).map(record)
  return {
    verdict: found['verdict'],
    detail: typeof found['segments'] === 'number' ? segmentWords(found['segments'], found['encoding']) : null,
    stages: stages.map(({ stage, verdict, code }) => ({
      name: plainWords(String(stage)),
      verdict: String(verdict),
      code: typeof code === 'string' ? plainWords(code).toLowerCase() : null,
    })),
  }
}

/** "2 segments" with the encoding where it is known. */
export function segmentWords(segments: number, encoding?: unknown): string {
  const words = segments === 1 ? '1 segment' : `${segments} segments`
  return typeof encoding === 'string' ? `${words}, ${encoding}` : words
}

function timeRow([name, value]: [string, unknown]): TurnStory['times'] {
  const label = wordsFor(TIMES, name)
  if (typeof value === 'number') return [{ label, value: durationWords(value), at: null }]
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? [{ label, value, at: value }] : []
}

/** The turn that read or wrote a text of the thread. */
export function turnOfText(turns: readonly Turn[], text: { id: string; direction: string; text: string | null; at: string }): Turn | null {
  const read = turns.find(({ covers, understanding }) => covers.includes(text.id) || messageIds(understanding).includes(text.id))
  if (text.direction === 'inbound') return read ?? null
  const wrote = turns.filter(({ reply, at }) => reply === text.text && Date.parse(at) <= Date.parse(text.at) + CLOCK_SLACK_MS)
  return wrote.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1) ?? null
}

const CLOCK_SLACK_MS = 5_000
const messageIds = (understanding: unknown): string[] => list(understanding).flatMap((reading) => textOf(record(reading)['messageId']))

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : [])
const unique = (words: string[]): string[] => [...new Set(words)]
