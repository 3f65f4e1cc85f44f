import type { Call, Handler, Reply, Route } from './sim-call.ts'
import { answer, FOREIGN, locationOf, refuse } from './sim-call.ts'
import { SENTINEL_CALENDARS } from './sim-calendars.ts'
import type { SimCalendar } from './sim-slots.ts'
import type { SimLocation } from './sim-state.ts'
import type { Sim } from './sim-world.ts'
import { nowIso } from './sim-world.ts'

/** What a location may be made of; everything else has a plain default. */
export type LocationSeed = Partial<Omit<SimLocation, 'calendars' | 'customFields'>> & {
  calendars?: (Partial<SimCalendar> & { id: string })[]
  customFields?: { id: string; name: string; fieldKey?: string; dataType?: string }[]
}

const open = { version: '2021-07-28', access: 'location' } as const

export const locationRoutes: Route[] = [
  { ...open, method: 'GET', path: '/locations/:locationId', handle: withLocation(describe) },
  { ...open, method: 'GET', path: '/locations/:locationId/customFields', handle: withLocation(listCustomFields) },
  { ...open, method: 'GET', path: '/locations/:locationId/tags', handle: withLocation(listTags) },
  { ...open, method: 'GET', path: '/workflows', handle: withLocation(listWorkflows) },
  { ...open, method: 'GET', path: '/users/search', handle: withLocation(listUsers) },
]

/** Opens a location: weekly hours Monday to Saturday 9–17, half-hour slots, one user. */
export function createLocation(sim: Sim, seed: LocationSeed): SimLocation {
  const zone = seed.zone ?? 'America/Los_Angeles'
  const id = seed.id ?? 'loc_ie_01'
  const usual = { zone, days: [1, 2, 3, 4, 5, 6], open: 9, close: 17, slotMinutes: 30 }
  const own = (seed.calendars ?? [{ id: 'cal_main', name: 'Consultation' }]).map((one) => ({ ...usual, name: one.id, ...one }))
  const location: SimLocation = {
    name: 'Foothill Crest Realty',
    companyId: 'cmp_01',
    token: `pit-${id}`,
    appId: null,
    push: 'app',
    workflowSecret: null,
    tags: [],
    workflows: [],
    pipelines: [{ id: 'pip_01', name: 'Leads', stages: [{ id: 'stg_01', name: 'New' }] }],
    users: [{ id: 'usr_01', name: 'Priya Nair', email: 'priya@example.com' }],
    ...seed,
    id,
    zone,
    calendars: [...own, ...SENTINEL_CALENDARS.map((name) => ({ ...usual, id: name, name }))],
    customFields: (seed.customFields ?? []).map((field) => ({ fieldKey: `contact.${field.id}`, dataType: 'TEXT', ...field })),
  }
  sim.state.locations.set(id, location)
  return location
}

/** The location stands in the path or in the query; it must be the token's own. */
function withLocation(serve: (location: SimLocation, call: Call, sim: Sim) => Reply): Handler {
  return (sim, call) => {
    const location = locationOf(sim, call)
    const named = call.params['locationId'] ?? call.query.get('locationId')
    return location && named === location.id ? serve(location, call, sim) : FOREIGN
  }
}

function describe({ id, companyId, name, zone }: SimLocation): Reply {
  return answer({ location: { id, companyId, name, timezone: zone, country: 'US', settings: { allowDuplicateContact: false } } })
}

function listCustomFields({ id, customFields }: SimLocation): Reply {
  return answer({ customFields: customFields.map((field, position) => ({ ...field, position, locationId: id, model: 'contact' })) })
}

function listTags({ id, tags }: SimLocation, _call: Call, sim: Sim): Reply {
  const used = [...sim.state.contacts.values()].filter(({ locationId }) => locationId === id).flatMap((contact) => contact.tags)
  const names = [...new Set([...tags, ...used])]
  return answer({ tags: names.map((name, index) => ({ id: `tag_${index + 1}`, name, locationId: id })) })
}

function listWorkflows({ id, workflows }: SimLocation, _call: Call, sim: Sim): Reply {
  const at = nowIso(sim)
  const body = ({ id: workflowId, name }: { id: string; name: string }) => ({
    id: workflowId,
    name,
    status: 'published',
    version: 1,
    createdAt: at,
    updatedAt: at,
    locationId: id,
  })
  return answer({ workflows: workflows.map(body) })
}

function listUsers({ id, companyId, users }: SimLocation, call: Call): Reply {
  if (call.query.get('companyId') !== companyId) return refuse(400, 'companyId is invalid')
  const body = users.map((user) => ({ ...user, deleted: false, roles: { type: 'account', role: 'user', locationIds: [id] } }))
  return answer({ users: body, count: users.length })
}
