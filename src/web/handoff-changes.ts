import type { z } from 'zod'
import type { HandoffDecision } from '../conversation/handoff/evaluate-handoff.ts'
import { handoffWords } from '../conversation/handoff/handoff-words.ts'
import type { SideScores } from '../conversation/reading.ts'
import { problemOfChange, type Change, type NotDone } from './change.ts'
import { problem } from './errors.ts'
import { handoffBody, handoffResult, type HandoffResult } from './handoffs-schemas.ts'
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
  at: Date
}

export type AskHandoff = Change & { contactId: string; target: string | null; scores: SideScores | null }

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
  act(contacts: HandoffsByHand, change: Change & { contactId: string }, body: unknown): Promise<Outcome>
}

const described = { body: handoffBody, answer: handoffResult }

export const HANDOFF_CHANGES: readonly HandoffChange[] = [
  {
    ...described,
    path: 'handoffs/evaluate',
    summary: 'Would the contact be handed to another bot now, and why; changes nothing',
    act: async (contacts, change, body) => answer(await contacts.evaluateHandoff(askedBy(change, body as Body)), { made: false }),
  },
  {
    ...described,
    path: 'handoffs',
    summary: 'Hand the contact to another bot, by the checks of every handoff; it speaks when the contact writes next',
    wantsKey: true,
    act: async (contacts, change, body) => answer(await contacts.handOver(askedBy(change, body as Body)), { made: true }),
  },
]

const askedBy = (change: Change & { contactId: string }, { target_bot, scores }: Body): AskHandoff => ({
  ...change,
  target: target_bot?.trim().toLowerCase() ?? null,
  scores: scores ?? null,
})

function answer(judged: JudgedHandoff | NotDone, { made }: { made: boolean }): Outcome {
  if (judged.kind !== 'judged') return { problem: problemOfChange(judged) }
  const { decision } = judged
  if (decision.status === 'none' && decision.reason === 'invalid_input')
    return { problem: problem('invalid_input', handoffWords(decision, judged.at)) }
  return { status: 200, body: bodyOf(judged, made) }
}

function bodyOf({ decision, source, handoffId, actions, processingMs, at }: JudgedHandoff, made: boolean): HandoffResult {
  const common = { source_bot: source, handoff_id: handoffId, processing_ms: processingMs, actions: actions.map((type) => ({ type })) }
  const none = { target_bot: null, confidence: null, threshold: null, ask_to_confirm: false, reason_code: null, retry_at: null }
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
      const scored = { target_bot: to, confidence: score, threshold, reason_code: decision.reason, retry_at: retryAt }
      return { ...common, ...none, ...scored, status: 'blocked', handoff_executed: false, reason }
    }
    case 'proceed': {
      const scored = { target_bot: decision.to, confidence: decision.score, threshold: decision.threshold }
      return { ...common, ...none, ...scored, status: made ? 'executed' : 'proceed', handoff_executed: made, reason }
    }
  }
}
