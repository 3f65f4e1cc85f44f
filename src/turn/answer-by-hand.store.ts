import { sql } from 'kysely'
import type { Location } from '../conversation/location.ts'
import { readStanding } from '../consent/suppression.store.ts'
import { writeAudit } from '../db/audit.ts'
import type { Db } from '../db/database.ts'
import { enqueue } from '../outbox/outbox.store.ts'
import { RULE_VERSION, screen } from '../reply/screen.ts'
import { changeByHand, locationsOf, type ByHand, type ByHandDeps, type Locked, type NotChanged } from './change-by-hand.store.ts'
import { takeOverIn, type StoppedText } from './take-over.store.ts'

/** A person's own words to a contact. `key`: the same key again is the same text. */
export type OwnWords = ByHand & { location: Location; text: string; key: string }

export type Answered =
  | { kind: 'queued'; actionId: string; version: number; segments: number; warnings: string[]; stopped: StoppedText[] }
  | { kind: 'suppressed'; reason: string }
  | { kind: 'held'; reason: string }
  | { kind: 'callers_contact' }
  | { kind: 'key_reused' }
  | { kind: 'refused'; code: string }

/**
 * A person answers from the console: the words are theirs, so the gate only warns, but for what cannot be read or would leak.
 * Writing is taking over. The text leaves by the outbox, like every other.
 */
export async function answerByHand(deps: ByHandDeps, words: OwnWords): Promise<Answered | NotChanged> {
  const { location, text } = words
  const verdict = screen({ text, language: location.language, location, firstText: false, purpose: 'human' })
  if (verdict.verdict === 'refused') return { kind: 'refused', code: verdict.code ?? 'refused' }
  const warnings = verdict.stages.flatMap(({ stage, verdict: found, code }) => (found === 'warned' ? [`${stage}:${code ?? ''}`] : []))
  const judged = { text: verdict.text, textHash: verdict.textHash, segments: verdict.segments, warnings }
  return changeByHand(deps, words, (tx, locked) => answerIn(tx, deps, { words, locked, judged }))
}

type Answering = { words: OwnWords; locked: Locked; judged: { text: string; textHash: string; segments: number; warnings: string[] } }

async function answerIn(tx: Db, deps: ByHandDeps, { words, locked, judged }: Answering): Promise<Answered> {
  const { locationId, contactId, by } = words
  if (locked.origin === 'caller') return { kind: 'callers_contact' }
  const { suppression, hold } = await readStanding(tx, locationsOf(words), locked.subjects)
  if (suppression) return { kind: 'suppressed', reason: suppression.reason }
  if (hold) return { kind: 'held', reason: hold.reason }
  const naturalKey = `console:${contactId}:${words.key}`
  const { segments, warnings, ...text } = judged
  const earlier = await earlierText(tx, { locationId, naturalKey })
  if (earlier && earlier.text !== text.text) return { kind: 'key_reused' }
  if (earlier) return { kind: 'queued', actionId: earlier.id, version: locked.before.version, segments, warnings, stopped: [] }
  const { state, stopped } = await takeOverIn(tx, deps, { change: words, locked })
  const id = deps.newId('act')
  const ofAction = { id, locationId, contactId, turnId: null, ordinal: 0, thing: null, naturalKey, afterId: null, ownerN: state.ownerN }
  const judgement = { textHash: text.textHash, verdictHash: text.textHash, ruleVersion: RULE_VERSION }
  const action = { kind: 'send_sms' as const, text: text.text, purpose: 'human' as const, by }
  await enqueue(tx, [{ ...ofAction, ...judgement, class: 'text', action }])
  const audit = {
    action: 'answer',
    subject: `contact:${contactId}`,
    before: { owner: locked.before.owner },
    after: { owner: 'human', action_id: id },
  }
  await writeAudit(tx, { id: deps.newId('aud'), locationId, actor: by, request: words.request, reason: words.reason, ...audit })
  return { kind: 'queued', actionId: id, version: state.version, segments, warnings, stopped }
}

async function earlierText(tx: Db, { locationId, naturalKey }: { locationId: string; naturalKey: string }) {
  const { rows } = await sql<{ id: string; text: string | null }>`
    select id, payload->>'text' as text from outbox
    where location_id = ${locationId} and natural_key = ${naturalKey} and turn_id is null and status not in ('failed', 'cancelled')`.execute(
    tx,
  )
  return rows[0] ?? null
}
