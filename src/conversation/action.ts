import type { FactValue } from './fact.ts'

/** What must be done in the CRM, with its own fields. Written with the turn, performed from the outbox. */
export type Action =
  /** `by`: the person of the team whose own words they are. */
  | { kind: 'send_sms'; text: string; purpose: SmsPurpose; by?: string }
  | { kind: 'add_tag'; tag: string }
  | { kind: 'remove_tag'; tag: string }
  | { kind: 'set_field'; field: string; value: Exclude<FactValue, object> | null }
  | { kind: 'add_note'; note: string; body: string }
  | { kind: 'create_task'; task: string; title: string; body: string; due_at: string }
  | { kind: 'book_appointment'; calendar_id: string; start: string; end: string; title: string; replaces: string | null }
  | { kind: 'cancel_appointment'; appointment_id: string }
  | { kind: 'upsert_opportunity'; pipeline_id: string; stage_id: string; name: string; value: number | null }
  | { kind: 'enrol_workflow'; workflow_id: string }
  | { kind: 'set_dnd'; value: 'active' | 'inactive' }

export type CrmAction = Exclude<Action, { kind: 'send_sms' }>

/** Why a text leaves; all but `reply` are fixed texts with an exemption of their own. */
export type SmsPurpose = 'reply' | 'confirmation' | 'help' | 'opted_in' | 'apology' | 'crisis' | 'human'
