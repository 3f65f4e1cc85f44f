import type { Key, Time, TimeByDefault, TimeOrNull } from './columns.ts'

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
}
