/** The sandbox's part of the API, as this page reads it. */
export type Sandbox = { mode: string; location: SandboxLocation; contacts: ContactRow[] }

export type SandboxLocation = { location_id: string; name: string; agent: string; service_areas: string[]; zone: string }

export type ContactRow = { contact_id: string; name: string | null; phone: string | null; last_text: string | null; owner: string }

export type ContactView = {
  contact: { contact_id: string; name: string | null; phone: string | null; tags: string[]; fields: Record<string, unknown> }
  owner: string
  owner_reason: string | null
  bot: string | null
  temperature: string | null
  score: number | null
  scores: Record<string, unknown> | null
  language: string
  facts: FactRow[]
  thread: ThreadText[]
  crm_calls: CrmCall[]
  turns: Turn[]
  actions: ActionRow[]
}

export type FactRow = {
  field: string
  value: unknown
  confidence: number
  approximate: boolean
  source_message_id: string | null
  status: string
}

export type ThreadText = {
  id: string
  direction: 'inbound' | 'outbound'
  author: 'contact' | 'bot' | 'human' | 'automation'
  text: string | null
  at: string
  status: string | null
  segments?: number | null
}

export type CrmCall = { at: string; method: string; path: string; status: number | null; body: unknown }

/** What a turn came to. The inner parts are the engine's own records: `turn-words.ts` reads them with care. */
export type Turn = {
  turn_id: string
  at: string
  bot: string | null
  covers: string[]
  reply: string | null
  suppressed_reason: string | null
  why: unknown
  understanding: unknown
  goal: unknown
  verdicts: unknown
  timings: unknown
}

export type ActionRow = { id: string; kind: string; status: string; reason: string | null; payload: unknown; at: string }

export type NewContact = { first_name?: string; tags?: string[]; source?: string }

/** What went wrong, in the API's words where it answered at all. `status` 0: no answer. */
export type Problem = { status: number; message: string; requestId: string | null }

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export const readSandbox = (): Promise<Answer<Sandbox>> => call('GET', '/sandbox')

export const readContact = (contactId: string): Promise<Answer<ContactView>> => call('GET', contactPath(contactId))

export const addContact = (contact: NewContact): Promise<Answer<{ contact_id: string }>> => call('POST', '/sandbox/contacts', contact)

/** Texts the bots as the lead. */
export const sendAsLead = (contactId: string, text: string): Promise<Answer<{ message_id: string }>> =>
  call('POST', `${contactPath(contactId)}/messages`, { text })

/** Texts the lead as a person of the team, which silences the bots. */
export const sendAsColleague = (contactId: string, text: string): Promise<Answer<unknown>> =>
  call('POST', `${contactPath(contactId)}/human`, { text })

export const giveBack = (contactId: string): Promise<Answer<{ owner: string }>> => call('POST', `${contactPath(contactId)}/release`, {})

/** Server-sent events about one contact. */
export function streamUrl(contactId: string, locationId: string): string {
  const query = new URLSearchParams({ topics: `conversation:${contactId}`, location_id: locationId })
  return `${BASE}/stream?${query.toString()}`
}

const BASE = '/api/v1'
const TIMEOUT_MS = 15_000
const contactPath = (contactId: string): string => `/sandbox/contacts/${encodeURIComponent(contactId)}`

async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<T>> {
  const init: RequestInit = { method, credentials: 'same-origin', signal: AbortSignal.timeout(TIMEOUT_MS) }
  if (body !== undefined) Object.assign(init, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  try {
    const response = await fetch(`${BASE}${path}`, init)
    const json: unknown = await response.json().catch(() => null)
    if (response.ok && json !== null) return { ok: true, value: json as T }
    return { ok: false, problem: problemOf(response, json) }
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError'
    const message = late ? 'The server took too long to answer.' : 'The server does not answer. Is it still running?'
    return { ok: false, problem: { status: 0, message, requestId: null } }
  }
}

function problemOf(response: Response, json: unknown): Problem {
  const { message, request_id } = (json ?? {}) as { message?: unknown; request_id?: unknown }
  const requestId = typeof request_id === 'string' ? request_id : response.headers.get('x-request-id')
  if (response.status === 401) return { status: 401, message: 'Open the link that the server printed at start.', requestId }
  const said = typeof message === 'string' && message !== '' ? message : `The server answered with status ${response.status}.`
  return { status: response.status, message: said, requestId }
}
