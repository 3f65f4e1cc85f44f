import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Big, BigByDefault, Json, Key, Time, TimeByDefault, TimeOrNull } from './columns.ts'
import type { ConsentTables } from './consent-tables.ts'
import type { HandoffTables } from './handoff-tables.ts'

/** Who knows the contact: the CRM, or only the caller of a bot who began it. */
export type ContactOrigin = 'crm' | 'caller'

/** Every table as the stores see it; the SQL in `migrations/` decides. */
export type Tables = LineTables & HandoffTables

type LineTables = ConsentTables & {
  settings: { name: string; value: Json }
  locations: Key & {
    state: string
    reasons: Json<string[]>
    config_hash: string
    time_zone: string
    updated_at: TimeByDefault
    crm_state: Generated<'ok' | 'reauth_required' | 'inactive' | 'uninstalled'>
    crm_since: TimeOrNull
    proactive_after: TimeOrNull
    heard_at: TimeOrNull
  }
  webhook_keys: Key & { key: string; reserved_at: TimeByDefault; committed_at: TimeOrNull; inbox_id: string | null }
  subjects: Key & { subject: string }
  lanes: Key & {
    contact_id: string
    next_seq: BigByDefault
    first_at: TimeOrNull
    quiet_at: TimeOrNull
    plans_at: TimeOrNull
    retry_at: TimeOrNull
    due_at: GeneratedAlways<Date | null>
    lease_no: BigByDefault
    lease_until: TimeOrNull
    attempts: Generated<number>
    status: Generated<'ready' | 'parked'>
  }
  conversations: Key & {
    contact_id: string
    version: BigByDefault
    owner: string
    owner_n: BigByDefault
    owner_reason: string | null
    episode: Generated<number>
    state: Json
    active_at: TimeByDefault
  }
  contacts: Key & {
    contact_id: string
    name: string | null
    first_name: string | null
    phone_e164: string | null
    phone_hash: string | null
    email: string | null
    tags: Json<string[]>
    fields: Json<Record<string, unknown>>
    zone: string | null
    postal_code: string | null
    state: string | null
    source: string | null
    dnd: Generated<'inactive' | 'active' | 'permanent'>
    origin: Generated<ContactOrigin>
    assigned_to: string | null
    read_at: TimeOrNull
    event_at: TimeOrNull
    deleted_at: TimeOrNull
    added_at: TimeOrNull
    tags_told: Generated<boolean>
  }
  inbox: Key & {
    contact_id: string
    seq: Big
    id: string
    key: string | null
    kind: string
    ref: string | null
    body: Json
    raw: Uint8Array | null
    event_at: TimeOrNull
    received_at: TimeByDefault
    due_at: TimeByDefault
    status: Generated<'waiting' | 'settled' | 'buried' | 'stale'>
    reason: string | null
    turn_id: string | null
  }
  messages: Key & {
    id: string
    message_id: string | null
    contact_id: string
    phone_hash: string | null
    direction: 'inbound' | 'outbound'
    author: 'contact' | 'bot' | 'human' | 'automation'
    channel: Generated<string>
    text: string | null
    text_hash: string
    sent_at: Time
    stored_at: TimeByDefault
    status: string | null
    proactive: Generated<boolean>
    action_id: string | null
    matched: Generated<boolean>
    called: Generated<boolean>
    delivery: string | null
    delivery_checks: Generated<number>
  }
  facts: Key & {
    contact_id: string
    id: string
    field: string
    value: Json
    unit: string | null
    confidence: number
    approximate: boolean
    source_message_id: string
    stated_at: Time
    basis: string
    status: 'current' | 'superseded' | 'excluded' | 'declined'
    superseded_by: string | null
    turn_id: string
  }
  turns: Key & {
    turn_id: string
    contact_id: string
    bot: string | null
    covers: Json<string[]>
    goal: Json | null
    understanding: Json | null
    gates: Json | null
    verdicts: Json | null
    timings: Json | null
    config_version: string | null
    rule_version: number | null
    committed_at: TimeByDefault
  }
  events: Key & {
    contact_id: string
    n: Big
    type: string
    payload: Json
    turn_id: string | null
    actor: string
    at: Time
    era: number
    tx: Generated<string>
    position: GeneratedAlways<string>
  }
  cursors: { reader: string; era: number; tx: string; position: Big }
  outbox: Key & {
    id: string
    position: GeneratedAlways<string>
    contact_id: string
    turn_id: string | null
    kind: string
    ordinal: Generated<number>
    payload: Json
    class: 'text' | 'crm' | 'internal'
    thing: string | null
    natural_key: string
    after_id: string | null
    after_any: Generated<boolean>
    created_at: TimeByDefault
    due_at: TimeByDefault
    expires_at: TimeOrNull
    answers_at: TimeOrNull
    status: Generated<'queued' | 'sending' | 'accepted' | 'failed' | 'unknown' | 'unknown_final' | 'cancelled'>
    reason: string | null
    attempts: Generated<number>
    checks: Generated<number>
    resent: Generated<boolean>
    attempted_at: TimeOrNull
    lease_no: BigByDefault
    lease_until: TimeOrNull
    owner_n: BigByDefault
    proactive: Generated<boolean>
    purpose: string | null
    question: string | null
    text_hash: string | null
    verdict_hash: string | null
    rule_version: number | null
    exemption: string | null
  }
  send_attempts: Key & {
    action_id: string
    n: number
    started_at: TimeByDefault
    ended_at: TimeOrNull
    result: string | null
    crm_status: number | null
    message_id: string | null
  }
  follow_ups: Key & {
    id: string
    contact_id: string
    episode: number
    kind: string
    step: number
    turn_id: string | null
    due_at: Time
    status: 'planned' | 'sent' | 'skipped' | 'cancelled'
    reason: string | null
  }
  appointments: Key & {
    id: string
    contact_id: string
    calendar_id: string | null
    status: string
    starts_at: TimeOrNull
    ends_at: TimeOrNull
    action_id: string | null
    event_at: TimeOrNull
  }
  opportunities: Key & {
    id: string
    contact_id: string
    pipeline_id: string | null
    stage_id: string | null
    status: string | null
    value: ColumnType<string | null, number | string | null, number | string | null>
    action_id: string | null
    event_at: TimeOrNull
  }
  model_calls: Key & {
    id: string
    turn_id: string
    model: string
    result: string
    input_tokens: number | null
    cached_tokens: number | null
    output_tokens: number | null
    cost_micros: ColumnType<string | null, number | null, number | null>
    ms: number
    asked_at: TimeByDefault
  }
  rate_buckets: Key & { bucket: Json }
  api_tokens: { token_hash: string; name: string; role: string; location_id: string; created_at: TimeByDefault; expires_at: Time }
  stream: Key & {
    era: number
    tx: Generated<string>
    position: GeneratedAlways<string>
    contact_id: string
    topic: string
    data: Json
    at: TimeByDefault
  }
  counters: Key & { name: string; day: ColumnType<Date, string, string>; value: BigByDefault }
}
