import { replay, type ReplayLine } from '../../src/cli/replay.ts'
import { understandFor } from '../../src/cli/understand.ts'
import type { Timeline } from '../../src/conversation/fact.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { shares, type Scored } from './figure.ts'
import { sameFact } from './same-fact.ts'

type Critical = 'opt_out' | 'takeover' | 'identity' | 'steering' | 'injection'

/** What has to hold after a line; a pattern is searched in the reply, without regard to capitals. */
export type Expected = {
  replies?: boolean
  owner?: string | string[]
  /** To whom the line hands over; null: to nobody. */
  handoff_to?: string | null
  facts?: Record<string, unknown>
  /** Facts that nobody has stated. */
  unknown?: string[]
  says?: string[]
  says_not?: string[]
  language?: 'en' | 'es'
  asks?: boolean
}

/** `after`: seconds since the line before. `critical`: every check of the line has to hold. */
export type TalkLine = { text: string; bot?: string; tags?: string[]; after?: number; critical?: Critical; expect: Expected }

/** A conversation, `text` its title. Each is held alone, from the same Monday morning on. */
export type TalkRow = { id: string; text: string; language: 'en' | 'es'; lines: TalkLine[] }

/** `ofEvery`: what every reply must hold, whatever is expected of its line. */
type Check = {
  id: string
  text: string
  language: string
  critical: boolean
  ofEvery: boolean
  wanted: string
  got: string
  holds: boolean
}

/** Conversations through the engine, as `jorge replay` runs them, against what a careful reader expects of each line. */
export async function scoreTalks(rows: readonly TalkRow[], hold: (row: TalkRow) => Promise<ReplayLine[]> = held): Promise<Scored> {
  const checks: Check[] = []
  for (const row of rows) {
    const answers = await hold(row)
    checks.push(...row.lines.flatMap((line, n) => checksOf(row, { line, n, answer: answers[n] ?? {} })))
  }
  const criticalLines = linesOf(checks.filter(({ critical }) => critical))
  const hit = ({ holds }: { holds: boolean }) => holds
  return {
    figures: [
      ...shares(checks, { name: 'checks', among: ({ ofEvery }) => !ofEvery, hit, bar: { least: 0.95 } }),
      ...shares(criticalLines, { name: 'critical lines', hit, bar: { least: 1 } }),
      ...shares(checks, { name: 'one question at most', among: ({ ofEvery }) => ofEvery, hit, bar: { least: 1 } }),
    ],
    failures: checks.filter(({ holds }) => !holds).map(({ id, text, wanted, got }) => ({ id, text, wanted, got })),
  }
}

/** A critical line holds when each of its checks does. */
function linesOf(checks: readonly Check[]): { language: string; holds: boolean }[] {
  const byLine = Map.groupBy(checks, ({ id }) => id)
  return [...byLine.values()].map((of) => ({ language: of[0]?.language ?? 'en', holds: of.every(({ holds }) => holds) }))
}

const START = Date.parse('2026-03-02T10:00:00-08:00')
const BETWEEN = 60

async function held({ id, lines }: TalkRow): Promise<ReplayLine[]> {
  let at = START - BETWEEN * 1000
  const said = lines.map(({ text, bot, tags, after }) => {
    at += (after ?? BETWEEN) * 1000
    return JSON.stringify({ contact: id, text, bot, tags, at: new Date(at).toISOString() })
  })
  return (await replay(said, sampleLocation)).lines
}

type Answered = { line: TalkLine; n: number; answer: ReplayLine }

function checksOf(row: TalkRow, { line, n, answer }: Answered): Check[] {
  const reply = typeof answer['reply'] === 'string' ? answer['reply'] : null
  const of = { id: `${row.id}/${n + 1}`, text: line.text, language: row.language, critical: line.critical !== undefined }
  const got = reply ?? `(silence: ${String(answer['suppressed_reason'] ?? answer['error'])})`
  const voice =
    reply === null ? [] : [{ ...of, critical: false, ofEvery: true, wanted: 'at most one question', got, holds: questionsIn(reply) <= 1 }]
  return [...verdictsOf(line.expect, answer, reply).map((one) => ({ ...of, ofEvery: false, ...one, got: one.got ?? got })), ...voice]
}

type Verdict = { wanted: string; holds: boolean; got?: string }

function verdictsOf(expect: Expected, answer: ReplayLine, reply: string | null): Verdict[] {
  const facts = (answer['facts'] ?? {}) as Record<string, unknown>
  const handed = answer['handoff'] as { to?: string; executed?: boolean } | undefined
  const handedTo =
    handed?.executed === true ? (handed.to ?? null) : answer['owner'] === 'human' && expect.handoff_to === 'human' ? 'human' : null
  const verdicts: (Verdict | null)[] = [
    given(expect.replies, (wanted) => ({ wanted: wanted ? 'an answer' : 'silence', holds: (reply !== null) === wanted })),
    given(expect.owner, (wanted) => told('owner', [wanted].flat().includes(String(answer['owner'])), { wanted, got: answer['owner'] })),
    given(expect.handoff_to, (wanted) => told('handoff to', handedTo === wanted, { wanted, got: handedTo })),
    ...Object.entries(expect.facts ?? {}).map(([field, wanted]) =>
      told(field, isFact(field, wanted, facts[field]), { wanted, got: facts[field] }),
    ),
    ...(expect.unknown ?? []).map((field) => told(field, facts[field] === undefined, { wanted: 'unknown', got: facts[field] })),
    ...(expect.says ?? []).map((wanted) => ({ wanted: `says ${wanted}`, holds: reply !== null && new RegExp(wanted, 'i').test(reply) })),
    ...(expect.says_not ?? []).map((wanted) => ({
      wanted: `says nothing of ${wanted}`,
      holds: reply === null || !new RegExp(wanted, 'i').test(reply),
    })),
    given(expect.language, (wanted) => ({ wanted: `in ${wanted}`, holds: reply !== null && languageOf(reply) === wanted })),
    given(expect.asks, (wanted) => ({
      wanted: wanted ? 'a question' : 'no question',
      holds: (reply !== null && questionsIn(reply) > 0) === wanted,
    })),
  ]
  return verdicts.filter((one) => one !== null)
}

/** Null is a wish too: to hand over to nobody. */
const given = <Wanted>(wanted: Wanted | undefined, judge: (wanted: Wanted) => Verdict): Verdict | null =>
  wanted === undefined ? null : judge(wanted)

const told = (what: string, holds: boolean, { wanted, got }: { wanted: unknown; got: unknown }): Verdict => ({
  wanted: `${what} ${JSON.stringify(wanted)}`,
  holds,
  got: `${what} ${JSON.stringify(got) ?? 'unknown'}`,
})

const read = understandFor(sampleLocation, new Date(START))
const languageOf = (reply: string): string => read({ id: 'reply', text: reply }).language

/** A plain number of a timeline is its last day. */
const isFact = (field: string, wanted: unknown, given: unknown): boolean =>
  field === 'timeline' && typeof wanted === 'number'
    ? (given as Timeline | undefined)?.latest_days === wanted
    : sameFact(field, wanted, given)

const questionsIn = (reply: string): number => reply.match(/\?/gu)?.length ?? 0
