import type { Speech } from '../../src/conversation/decision.ts'
import type { Preface } from '../../src/conversation/goal.ts'
import type { Understanding } from '../../src/conversation/reading.ts'

/** What was understood of a text, in a line: acts, facts, flags, and notes. */
export function readWords({ acts, facts, flags, notes }: Understanding): string {
  const said = acts.map(({ kind, about }) => (about === undefined ? kind : `${kind} (${about})`))
  const learned = facts.map(({ field, value, polarity }) => `${field} ${polarity === 'affirmed' ? '=' : '≠'} ${plain(value)}`)
  return [said, learned, flags, notes]
    .filter((part) => part.length > 0)
    .map((part) => [...part].join(', '))
    .join('; ')
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value))

/** What was decided to say, in a line. */
export function decidedWords(speech: Speech | null, purpose: string | null): string {
  if (speech?.kind === 'fixed') return `fixed text ${speech.key}`
  if (speech?.kind !== 'goal') return purpose ?? ''
  const { preface, also, ask, news, times } = speech.goal
  return [
    ...[preface, also].flatMap((one) => (one ? [prefaceWords(one)] : [])),
    ...(news ? [`news: ${news.kind}`] : []),
    ...(times ? [`times: ${times.ask}`] : []),
    ...(ask ? [`ask ${ask.key}, ${ask.options ? 'as options' : RUNGS[ask.rung]}`] : []),
  ].join('; ')
}

const RUNGS = { 1: 'first time', 2: 'rephrased', 3: 'once more' } as const

function prefaceWords(preface: Preface): string {
  const { kind, ...rest } = preface
  const details = Object.values(rest).flatMap((value) => (typeof value === 'object' && !Array.isArray(value) ? [] : [value].flat()))
  return details.length === 0 ? kind : `${kind} (${details.join(', ')})`
}
