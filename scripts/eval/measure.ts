import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Scored } from './figure.ts'
import { isHeldBack, labelledRows } from './labelled-rows.ts'
import type { Result } from './report.ts'
import { scoreConsent, type ConsentRow } from './score-consent.ts'
import { scoreGate, type GateRow } from './score-gate.ts'
import { scoreHandoff, type HandoffRow } from './score-handoff.ts'
import { scoreSituations, type SituationRow } from './score-situations.ts'
import { scoreSteering, type SteeringRow } from './score-steering.ts'
import { scoreTalks, type TalkRow } from './score-talks.ts'
import { scoreUnderstanding, type UnderstandingRow } from './score-understanding.ts'

const SCORERS: Record<string, (rows: never[]) => Scored | Promise<Scored>> = {
  consent: (rows: ConsentRow[]) => scoreConsent(rows),
  understanding: (rows: UnderstandingRow[]) => scoreUnderstanding(rows),
  gate: (rows: GateRow[]) => scoreGate(rows),
  steering: (rows: SteeringRow[]) => scoreSteering(rows),
  handoff: (rows: HandoffRow[]) => scoreHandoff(rows),
  situations: (rows: SituationRow[]) => scoreSituations(rows),
  talks: (rows: TalkRow[]) => scoreTalks(rows),
}

export const SETS = Object.keys(SCORERS)

export const PARTS = ['tuning', 'held-back'] as const

/**
 * Measures a set's texts, those rules are written by and the held-back ones apart. The failures of the held-back files are
 * never told: rules that were mended by its texts would make it one more tuning file.
 */
export async function measure(folder: string, set: string, parts: readonly Result['part'][] = PARTS): Promise<Result[]> {
  const results: Result[] = []
  for (const part of parts) {
    const rows = rowsOf(join(folder, set), part)
    const scored = rows && (await SCORERS[set]?.(rows))
    results.push({ set, part, figures: scored?.figures ?? null, failures: part === 'tuning' ? (scored?.failures ?? []) : [] })
  }
  return results
}

/** Rules may be written by every file of a set but the held-back ones (`tuning.jsonl`, `more.jsonl`). */
function rowsOf(folder: string, part: Result['part']): never[] | null {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl') && isPart(file, part)) : []
  if (files.length === 0) return null
  return files.toSorted().flatMap((file) => labelledRows(join(folder, file)) as never[])
}

const isPart = (file: string, part: Result['part']): boolean => isHeldBack(file) === (part === 'held-back')
