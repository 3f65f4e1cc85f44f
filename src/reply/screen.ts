import { sha256 } from '../lib/hash.ts'
import { clausesOf } from './screen/claim.ts'
import { encoding } from './screen/encoding.ts'
import { fairHousing } from './screen/fair-housing.ts'
import { firstText } from './screen/first-text.ts'
import { identity } from './screen/identity.ts'
import { language } from './screen/language.ts'
import { leak } from './screen/leak.ts'
import { length } from './screen/length.ts'
import { likeness } from './screen/likeness.ts'
import { limits } from './screen/limits.ts'
import { privacy } from './screen/privacy.ts'
import { shape } from './screen/shape.ts'
import type { Candidate, Clauses, Stage, StageOutcome } from './screen/stage.ts'
import { refused } from './screen/stage.ts'
import { state } from './screen/state.ts'
import { measureSms } from './sms-encoding.ts'
import type { SmsEncoding } from './sms-encoding.ts'

/** The judgement of a text, bound to the hash of exactly that text. `stage` and `code` say where and why it was refused. */
export type Verdict = {
  verdict: 'pass' | 'changed' | 'refused'
  stage: string | null
  code: string | null
  /** The text as the stages left it. */
  text: string
  textHash: string
  ruleVersion: number
  stages: StageRecord[]
  segments: number
  encoding: SmsEncoding
}

/** `warned`: a person's own text may leave although the stage objects. */
export type StageRecord = { stage: string; verdict: StageOutcome['verdict'] | 'warned'; code?: string }

/** Raised with every change of a rule; a verdict of an older version is judged again before a send. */
export const RULE_VERSION = 6

export const STAGES: readonly Stage[] = [
  shape,
  encoding,
  leak,
  privacy,
  identity,
  fairHousing,
  limits,
  likeness,
  firstText,
  language,
  length,
  state,
]

/** Every stage in order; the first refusal ends it, and a stage that fails is a refusal: no text leaves unjudged. */
export function screen(candidate: Candidate, stages: readonly Stage[] = STAGES): Verdict {
  const records: StageRecord[] = []
  const clauses = readOnce(candidate)
  let text = candidate.text
  for (const stage of stages) {
    const outcome = looked(stage, { ...candidate, text }, clauses)
    if (outcome.verdict === 'refused' && !onlyWarns(stage, candidate)) {
      records.push({ stage: stage.name, verdict: 'refused', code: outcome.code })
      return { ...judged(text, records), verdict: 'refused', stage: stage.name, code: outcome.code }
    }
    if (outcome.verdict === 'changed') text = outcome.text
    records.push(recorded(stage, outcome))
  }
  const changed = records.some(({ verdict }) => verdict === 'changed')
  return { ...judged(text, records), verdict: changed ? 'changed' : 'pass', stage: null, code: null }
}

/** What a person wrote in the console is theirs: only an unreadable text or a leak is held back. */
const ENFORCED_FOR_PEOPLE = new Set(['shape', 'encoding', 'leak'])

const onlyWarns = (stage: Stage, { purpose }: Candidate): boolean => purpose === 'human' && !ENFORCED_FOR_PEOPLE.has(stage.name)

/** A stage that changes the text makes the next reading of it a new one; the others share what was read. */
function readOnce({ location, facts }: Candidate): Clauses {
  const read = new Map<string, readonly string[]>()
  return (text) => {
    const known = read.get(text)
    if (known !== undefined) return known
    const clauses = clausesOf(text, location, facts)
    read.set(text, clauses)
    return clauses
  }
}

function looked(stage: Stage, candidate: Candidate, clauses: Clauses): StageOutcome {
  try {
    const outcome: StageOutcome | undefined = stage.check(candidate, clauses)
    const verdict = outcome?.verdict
    return verdict === 'pass' || verdict === 'changed' || verdict === 'refused' ? outcome : refused('gate_error')
  } catch {
    return refused('gate_error')
  }
}

const recorded = ({ name }: Stage, outcome: StageOutcome): StageRecord =>
  outcome.verdict === 'refused' ? { stage: name, verdict: 'warned', code: outcome.code } : { stage: name, verdict: outcome.verdict }

function judged(text: unknown, stages: StageRecord[]): Omit<Verdict, 'verdict' | 'stage' | 'code'> {
  const plain = typeof text === 'string' ? text : ''
  const { segments, encoding } = measureSms(plain)
  return { text: plain, textHash: sha256(plain), ruleVersion: RULE_VERSION, stages, segments, encoding }
}
