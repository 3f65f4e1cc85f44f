import { fieldOf, recordOf, textsOf, type Payload } from './payload.ts'

const CONTACT_NAMES = ['source', 'lead_source', 'leadSource', 'sourceName', 'contact_source', 'utm_source']
const CONVERSATION_NAMES = ['source', 'channel']
const NOTHING = new Set(['unknown', 'none', 'null', 'n/a', 'undefined'])

/** Where the lead came from: the first telling text of the contact, then of the conversation, trimmed; else null. */
export function leadSourceOf(contacts: readonly Payload[], payload: Payload): string | null {
  const conversation = recordOf(fieldOf(payload, 'conversation'))
  const texts = [...textsOf(contacts, CONTACT_NAMES), ...textsOf(conversation ? [conversation] : [], CONVERSATION_NAMES)]
  return texts.map((text) => text.trim()).find((text) => !NOTHING.has(text.toLowerCase())) ?? null
}

const STATUS_NAMES = ['opportunity_status', 'opportunityStatus', 'status', 'stage', 'pipeline_stage', 'pipelineStage']

/** The words that may tell the lead's outcome, most telling first. */
export const statusWordsOf = (sources: readonly Payload[]): string[] => textsOf(sources, STATUS_NAMES).map((word) => word.trim())
