import type { z } from 'zod'
import type { HandoffBlock, HandoffDecision } from '../conversation/handoff/evaluate-handoff.ts'
import { handoffWords } from '../conversation/handoff/handoff-words.ts'
import type { Side, SideScores } from '../conversation/reading.ts'
import type { KeyOfRequest } from '../db/request-keys.ts'
import { problemOfChange, type Change, type NotDone } from './change.ts'
import { problem } from './errors.ts'
import { CHECKS, handoffBody, handoffResult, type HandoffResult } from './handoffs-schemas.ts'
import type { Outcome } from './once.ts'

/** What a handoff that was asked for came to. */
export type JudgedHandoff = {
  kind: 'judged'
  decision: HandoffDecision
  handoffId: string | null
  source: string
  version: number
  actions: string[]
  processingMs: number | null
  parked: Side | null
  contextExpiresAt: string | null
  at: Date
}

export type AskHandoff = Change & { contactId: string; target: string | null; scores: SideScores | null; keep: KeptAnswer | null }

/** What is answered is kept under the request's key, in the transaction that makes the handoff; null: nothing was changed. */
export type KeptAnswer = { key: KeyOfRequest; of(judged: JudgedHandoff): { status: number; body: object } | null }

/** Both under the locks of a turn; `evaluateHandoff` changes nothing. */
export type HandoffsByHand = {
  evaluateHandoff(asked: AskHandoff): Promise<JudgedHandoff | NotDone>
  handOver(asked: AskHandoff): Promise<JudgedHandoff | NotDone>
}

type Body = z.output<typeof handoffBody>

/** As a change of a contact is offered. */
type HandoffChange = {
  path: string
  summary: string
  body: z.ZodType
  answer: z.ZodType
  wantsKey?: boolean
  act(contacts: HandoffsByHand, change: Asking, body: unknown): Promise<Outcome>
}

type Asking = Change & { contactId: string; reserved: KeyOfRequest | null }

const described = { body: handoffBody, answer: handoffResult }

export const HANDOFF_CHANGES: readonly HandoffChange[] = [
  {
    ...described,
    path: 'handoffs/evaluate',
    summary: 'Would the contact be handed to another bot now, and why; changes nothing',
    act: async (contacts, change, body) =>
      answer(await contacts.evaluateHandoff(askedBy({ ...change, reserved: null }, body as Body)), { made: false }),
  },
  {
    ...described,
    path: 'handoffs',
    summary: 'Hand the contact to another bot, by the checks of every handoff; it speaks when the contact writes next',
    wantsKey: true,
    act: async (contacts, change, body) => {
      const outcome = answer(await contacts.handOver(askedBy(change, body as Body)), { made: true })
      return 'problem' in outcome || change.reserved === null ? outcome : { ...outcome, isKept: true }
    },
  },
]

const askedBy = ({ reserved, ...change }: Asking, { target_bot, scores }: Body): AskHandoff => ({
  ...change,
  target: target_bot?.trim().toLowerCase() ?? null,
  scores: scores ?? null,
  keep: reserved && { key: reserved, of: keptOf },
})

function keptOf(judged: JudgedHandoff): { status: number; body: object } | null {
  const outcome = answer(judged, { made: true })
  return 'problem' in outcome ? null : outcome
}

function answer(judged: JudgedHandoff | NotDone, { made }: { made: boolean }): Outcome {
  if (judged.kind !== 'judged') return { problem: problemOfChange(judged) }
  const { decision } = judged
  if (decision.status === 'none' && decision.reason === 'invalid_input')
    return { problem: problem('invalid_input', handoffWords(decision, judged.at)) }
  return { status: 200, body: bodyOf(judged, made) }
}

function bodyOf(judged: JudgedHandoff, made: boolean): HandoffResult {
  const { decision, source, handoffId, actions, processingMs, parked, contextExpiresAt, at } = judged
  const common = {
    source_bot: source,
    handoff_id: handoffId,
    processing_ms: processingMs,
    parked_intent: parked,
    context_expires_at: contextExpiresAt,
    actions: actions.map((type) => ({ type })),
  }
  const unscored = { confidence: null, threshold: null, threshold_base: null, threshold_adjustment: null, checks: [] }
  const none = { ...unscored, target_bot: null, ask_to_confirm: false, reason_code: null, retry_at: null }
  const reason = handoffWords(decision, at)
  switch (decision.status) {
    case 'none':
      return {
        ...common,
        ...none,
        status: 'none',
        handoff_executed: false,
        target_bot: decision.askToConfirm,
        ask_to_confirm: decision.askToConfirm !== null,
        reason_code: decision.reason,
        reason,
      }
    case 'blocked': {
      const { to, score, threshold, retryAt } = decision
      const scored = {
        target_bot: to,
        confidence: score,
        threshold,
        reason_code: decision.reason,
        retry_at: retryAt,
        checks: passed(decision.reason),
      }
      return { ...common, ...none, ...scored, status: 'blocked', handoff_executed: false, reason }
    }
    case 'proceed': {
      const { to, score, threshold, base, adjustment } = decision
      const bases = { threshold_base: base, threshold_adjustment: adjustment }
      const scored = { target_bot: to, confidence: score, threshold, ...bases, checks: [...CHECKS] }
      return { ...common, ...none, ...scored, status: made ? 'executed' : 'proceed', handoff_executed: made, reason }
    }
  }
}

/** The gates that were passed before the one that said no. */
function passed(stoppedBy: HandoffBlock): (typeof CHECKS)[number][] {
  const at = CHECKS.findIndex((check) => stoppedBy.startsWith(check))
  return CHECKS.slice(0, Math.max(0, at))
}
