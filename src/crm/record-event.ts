import { appointmentState, type AppointmentEvent, type CrmEvent, type OpportunityEvent } from './crm-event.ts'
import { hasZone, instantOf } from './instant.ts'
import { leadSourceOf, statusWordsOf } from './lead-source.ts'
import { fieldOf, firstId, firstOf, firstText, recordOf, type Payload, type Seen } from './payload.ts'

/** An appointment changed. The type may lie: its own state is the truth; only a deletion without a state reads as cancelled. */
export function appointmentEvent({ head, payload }: Seen, change: AppointmentEvent['change']): CrmEvent | string {
  const sources = [recordOf(fieldOf(payload, 'appointment')), payload].filter((part) => part !== null)
  const appointmentId = firstId(sources, ['id', 'appointmentId', 'appointment_id'])
  if (appointmentId === null) return 'no_appointment'
  const word = firstText(sources, ['appointmentStatus', 'appointment_status', 'appoinmentStatus', 'status'])
  return {
    ...head,
    kind: 'appointment',
    change,
    appointmentId,
    calendarId: firstId(sources, ['calendarId', 'calendar_id']),
    status: word === null && change === 'deleted' ? 'cancelled' : appointmentState(word),
    startAt: zonedInstant(sources, ['startTime', 'start_time']),
    endAt: zonedInstant(sources, ['endTime', 'end_time']),
    assignedTo: firstId(sources, ['assignedUserId', 'assigned_user_id']),
  }
}

/** An opportunity changed; `change` follows the last word of the type. */
export function opportunityEvent({ head, payload }: Seen): CrmEvent {
  const inner = recordOf(fieldOf(payload, 'opportunity'))
  const contact = recordOf(fieldOf(payload, 'contact'))
  const sources = [inner, payload].filter((part) => part !== null)
  const idNames = ['opportunityId', 'opportunity_id', 'id']
  return {
    ...head,
    kind: 'opportunity',
    change: changeOf(head.type),
    opportunityId: firstId(sources, idNames),
    pipelineId: firstId(sources, ['pipelineId', 'pipeline_id']),
    stageId: firstId(sources, ['pipelineStageId', 'pipeline_stage_id', 'stageId', 'stage_id']),
    status: statusOf(firstText(sources, ['status', 'opportunityStatus', 'opportunity_status'])),
    value: valueOf(firstOf(sources, ['monetaryValue', 'monetary_value', 'value'])),
    source: leadSourceOf(
      [contact, ...sources].filter((part) => part !== null),
      payload,
    ),
    statusWords: statusWordsOf([...sources, ...(contact === null ? [] : [contact])]),
  }
}

export function taskCompletedEvent({ head, payload }: Seen): CrmEvent | string {
  const taskId = firstId([recordOf(fieldOf(payload, 'task')) ?? {}, payload], ['taskId', 'task_id', 'id'])
  return taskId === null ? 'no_task' : { ...head, kind: 'task_completed', taskId }
}

export function installEvent({ head, payload }: Seen, kind: 'install' | 'uninstall'): CrmEvent {
  return { ...head, kind, companyId: firstId([payload], ['companyId', 'company_id']) }
}

/** A time without an offset is the calendar's local time, which this payload does not name. */
function zonedInstant(sources: readonly Payload[], names: string[]): string | null {
  const text = firstText(sources, names)
  return text !== null && hasZone(text) ? instantOf(text) : null
}

function changeOf(type: string): OpportunityEvent['change'] {
  if (/create(d)?$/i.test(type)) return 'created'
  return /delete(d)?$/i.test(type) ? 'deleted' : 'updated'
}

function statusOf(word: string | null): OpportunityEvent['status'] {
  const status = word?.trim().toLowerCase()
  return status === 'open' || status === 'won' || status === 'lost' || status === 'abandoned' ? status : 'unknown'
}

function valueOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}
