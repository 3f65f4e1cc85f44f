import type { Generated } from 'kysely'
import type { Json, Key, Time, TimeByDefault, TimeOrNull } from './columns.ts'

/** What became of handoffs, and what keeps two bots from speaking at once. */
export type HandoffTables = {
  handoffs: Key & {
    id: string
    contact_id: string
    turn_id: string
    via: 'turn' | 'api' | 'deferral'
    source_bot: string
    target_bot: string
    status: 'executed' | 'blocked' | 'failed'
    reason_code: string | null
    buyer_score: number
    seller_score: number
    threshold: number
    threshold_base: number
    threshold_adjustment: number
    retry_at: TimeOrNull
    at: Time
    processing_ms: number | null
    created_at: TimeByDefault
  }
  handoff_locks: Key & { contact_id: string; token: string; holder: string; acquired_at: TimeByDefault; expires_at: Time }
  handoff_contexts: Key & { handoff_id: string; contact_id: string; body: Json | null; created_at: Time; expires_at: Time }
  human_handoffs: Key & {
    id: string
    contact_id: string
    trigger: string
    priority: 'urgent' | 'high' | 'normal' | 'low'
    owner_after: string
    requested_at: Time
    answer_by: Time
    turn_id: string | null
    episode: number
    causes: Json
    closed_at: TimeOrNull
    closed_by: string | null
    closed_reason: string | null
    told_at: TimeOrNull
    late_told_at: TimeOrNull
  }
  handoff_deferrals: Key & {
    id: string
    contact_id: string
    source_bot: string
    target_bot: string
    buyer_score: number
    seller_score: number
    attempt: number
    due_at: Time
    status: 'waiting' | 'executed' | 'cancelled' | 'exhausted' | 'replaced'
    reason: string | null
    created_at: TimeByDefault
    ended_at: TimeOrNull
  }
  handoff_outcomes: Key & {
    handoff_id: string
    contact_id: string | null
    route: string
    executed_at: Time
    closes_at: Time
    status: Generated<'open' | 'successful' | 'failed' | 'reverted' | 'timeout'>
    source: Generated<'rule' | 'human' | 'seed'>
    is_seed: Generated<boolean>
    is_final: Generated<boolean>
    checked_at: TimeOrNull
    settled_at: TimeOrNull
  }
  handoff_thresholds: Key & {
    route: string
    adjustment: Generated<number>
    used: Generated<number>
    rate: number | null
    seeded: Generated<boolean>
    computed_at: TimeByDefault
    reset_at: TimeOrNull
  }
}
