import type { Location } from '../conversation/location.ts'
import type { Database } from '../db/database.ts'
import type { Simulator } from '../demo/highlevel/simulator.ts'
import type { Engine } from '../engine.ts'
import { randomId } from '../lib/id.ts'
import { releaseContact } from '../turn/release.store.ts'
import { readSandboxContact, readSandboxContacts } from '../web/sandbox.view.ts'
import type { SandboxContact } from '../web/sandbox-schemas.ts'
import type { Sandbox } from '../web/sandbox.routes.ts'

type Parts = { engine: Engine; database: Database; simulator: Simulator; location: Location }

const LEAD_NAMES = ['Dana', 'Lupe', 'Marcus', 'Ana', 'Theo', 'Priya', 'Sam', 'Rosa']

/** The sandbox phone against the simulated CRM: what is typed goes the whole way, webhook and all. */
export function demoSandbox({ engine, database, simulator, location }: Parts): Sandbox {
  const locationId = location.location_id
  const known = (contactId: string) => simulator.state.contacts.has(contactId)
  return {
    overview: async () => ({
      mode: 'demo',
      location: {
        location_id: locationId,
        name: location.name,
        agent: location.agent,
        service_areas: location.service_areas,
        zone: location.zone,
      },
      contacts: await readSandboxContacts(database.db, locationId),
    }),
    createContact: async ({ first_name, tags, source }) => {
      const n = simulator.state.contacts.size
      const firstName = first_name ?? LEAD_NAMES[n % LEAD_NAMES.length] ?? 'Dana'
      const phone = `+1909555${String(3000 + n)}`
      const contact = simulator.control.addContact(
        { locationId, firstName, phone, tags: tags ?? [], ...(source ? { source } : {}) },
        'tell',
      )
      return { contact_id: contact.id }
    },
    text: async (contactId, text) => (known(contactId) ? { message_id: (await simulator.inbound(contactId, text)).id } : null),
    human: async (contactId, text) => (known(contactId) ? { message_id: (await simulator.human(contactId, text)).id } : null),
    release: async (contactId) => {
      const deps = { database, newId: randomId, era: engine.era }
      const released = await releaseContact(deps, { locationId, contactId, by: 'sandbox' })
      return released.kind === 'released' ? { owner: released.owner } : null
    },
    contact: async (contactId) =>
      (await readSandboxContact(database.db, { locationId, contactId }, crmCalls(simulator, contactId))) ??
      strangerOf(simulator, contactId),
  }
}

/** A contact of the CRM that the product has not heard of yet. */
function strangerOf({ state }: Simulator, contactId: string): SandboxContact | null {
  const contact = state.contacts.get(contactId)
  if (!contact) return null
  return {
    contact: { contact_id: contactId, name: contact.firstName, phone: contact.phone, tags: contact.tags, fields: {} },
    owner: 'nobody',
    owner_reason: null,
    bot: null,
    temperature: null,
    score: null,
    scores: null,
    language: 'en',
    facts: [],
    thread: [],
    crm_calls: [],
    turns: [],
    actions: [],
  }
}

const MOST_CALLS = 60

function crmCalls(simulator: Simulator, contactId: string) {
  return simulator.state.requests
    .filter(({ path, body }) => path.includes(contactId) || JSON.stringify(body ?? null).includes(contactId))
    .slice(-MOST_CALLS)
    .map(({ at, method, path, status, body }) => ({ at, method, path, status: typeof status === 'number' ? status : null, body }))
}
