import type { Json, Key, Time, TimeByDefault, TimeOrNull } from './columns.ts'

/** What contacts allowed and forbade, and what was decided by it; kept long after everything else. */
export type ConsentTables = {
  suppressions: Key & {
    id: string
    subject: string
    phone_hash: string | null
    phone_e164: string | null
    reason: string
    source_message_id: string | null
    channel: string
    rule_version: string
    created_at: TimeByDefault
    keep_until: Time
    lifted_at: TimeOrNull
    lifted_by_message_id: string | null
    superseded_by: string | null
  }
  holds: Key & {
    id: string
    subject: string
    reason: string
    source_message_id: string | null
    created_at: TimeByDefault
    lifted_at: TimeOrNull
    lifted_reason: string | null
    lifted_by: string | null
  }
  privacy_cases: Key & {
    id: string
    contact_id: string
    kind: 'delete' | 'access' | 'correct' | 'no_sale'
    source_message_id: string | null
    received_at: Time
    acknowledge_by: Time
    complete_by: Time
    extended_at: TimeOrNull
    extension_reason: string | null
    acknowledgement_id: string | null
    acknowledged_at: TimeOrNull
    completed_at: TimeOrNull
    completed_by: string | null
    note: string | null
  }
  consents: Key & {
    id: string
    contact_id: string
    phone_hash: string | null
    kind: string
    source: string
    text_shown: string | null
    captured_at: Time
    captured_by: string
    business_named: boolean
    expires_at: TimeOrNull
  }
  ledger: Key & {
    id: string
    action_id: string
    contact_id: string
    kind: 'draft' | 'claim'
    at: TimeByDefault
    decision: string
    details: Json
  }
}
