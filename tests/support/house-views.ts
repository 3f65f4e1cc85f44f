import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import type { DndStatus, RequestRecord, SimTask } from '../../src/demo/highlevel/sim-state.ts'

/** What the CRM shows of a contact. */
export type HouseViews = {
  /** The thread in order, as "them: …", "us: …", "person: …", "machine: …". */
  thread(contact: string): string[]
  /** Our own texts in the thread. */
  ours(contact: string): string[]
  tags(contact: string): string[]
  fields(contact: string): Record<string, unknown>
  dnd(contact: string): DndStatus | null
  notes(contact: string): string[]
  tasks(contact: string): SimTask[]
  /** Calls that wanted to change something, in order: "POST /conversations/messages". */
  writes(contact: string): string[]
  requests(): readonly RequestRecord[]
}

export function houseViews({ state }: Simulator): HouseViews {
  const messages = (contact: string) => state.threads.get(contact)?.messages ?? []
  return {
    thread: (contact) => messages(contact).map(({ body, direction, source }) => `${authorOf(direction, source)}: ${body}`),
    ours: (contact) =>
      messages(contact)
        .filter(({ direction, source }) => direction === 'outbound' && source === 'api')
        .map(({ body }) => body),
    tags: (contact) => state.contacts.get(contact)?.tags ?? [],
    fields: (contact) => Object.fromEntries((state.contacts.get(contact)?.customFields ?? []).map(({ id, value }) => [id, value])),
    dnd: (contact) => state.contacts.get(contact)?.dndSettings['SMS']?.status ?? null,
    notes: (contact) => state.notes.filter(({ contactId }) => contactId === contact).map(({ body }) => body),
    tasks: (contact) => state.tasks.filter(({ contactId }) => contactId === contact),
    writes: (contact) => state.requests.filter((one) => isWrite(one, contact)).map(({ method, path }) => `${method} ${path}`),
    requests: () => state.requests,
  }
}

function authorOf(direction: 'inbound' | 'outbound', source: string | null): string {
  if (direction === 'inbound') return 'them'
  return source === 'api' ? 'us' : source === 'app' ? 'person' : 'machine'
}

const isWrite = ({ method, path, body }: RequestRecord, contact: string): boolean =>
  method !== 'GET' && (path.includes(contact) || (body as { contactId?: unknown } | null)?.contactId === contact)
