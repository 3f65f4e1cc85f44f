import type { Call, Json, Reply, Route } from './sim-call.ts'
import { absent, answer, FOREIGN, locationOf, refuse, text, withoutNulls } from './sim-call.ts'
import type { SimOpportunity } from './sim-state.ts'
import type { Sim } from './sim-world.ts'

const open = { version: '2021-07-28', access: 'location' } as const

export const opportunityRoutes: Route[] = [
  { ...open, method: 'GET', path: '/opportunities/search', handle: search },
  { ...open, method: 'GET', path: '/opportunities/pipelines', handle: listPipelines },
  { ...open, method: 'POST', path: '/opportunities', handle: create },
  { ...open, method: 'PUT', path: '/opportunities/:opportunityId', handle: update },
]

/** This route alone wants snake_case names. */
function search(sim: Sim, call: Call): Reply {
  if (call.query.get('location_id') !== locationOf(sim, call)?.id) return FOREIGN
  const wanted = { contactId: call.query.get('contact_id'), pipelineId: call.query.get('pipeline_id'), status: call.query.get('status') }
  const found = ownOpportunities(sim, call).filter(
    (one) =>
      (wanted.contactId === null || one.contactId === wanted.contactId) &&
      (wanted.pipelineId === null || one.pipelineId === wanted.pipelineId) &&
      (wanted.status === null || wanted.status === 'all' || one.status === wanted.status),
  )
  return answer({ opportunities: found.map(withoutNulls), meta: { total: found.length, currentPage: 1 } })
}

function listPipelines(sim: Sim, call: Call): Reply {
  const location = locationOf(sim, call)
  if (!location || call.query.get('locationId') !== location.id) return FOREIGN
  return answer({ pipelines: location.pipelines.map((pipeline) => ({ ...pipeline, locationId: location.id })) })
}

function create(sim: Sim, call: Call): Reply {
  const [lacking] = absent(call.body, ['pipelineId', 'locationId', 'name', 'status', 'contactId'])
  if (lacking) return refuse(422, `${lacking} should not be empty`)
  const location = locationOf(sim, call)
  const contactId = String(call.body['contactId'])
  if (!location || call.body['locationId'] !== location.id) return FOREIGN
  if (sim.state.contacts.get(contactId)?.locationId !== location.id) return refuse(400, 'The contact id is invalid.')
  const pipelineId = String(call.body['pipelineId'])
  if (!location.pipelines.some(({ id }) => id === pipelineId)) return refuse(400, 'The pipeline id is invalid.')
  const twin = ownOpportunities(sim, call).some(
    (one) => one.contactId === contactId && one.pipelineId === pipelineId && one.status === 'open',
  )
  if (twin) return refuse(400, 'Can not create duplicate opportunity for the contact.')
  const opportunity: SimOpportunity = {
    id: sim.newId('opp'),
    contactId,
    locationId: location.id,
    pipelineId,
    pipelineStageId: null,
    name: '',
    status: 'open',
    monetaryValue: null,
  }
  write(opportunity, call.body)
  sim.state.opportunities.push(opportunity)
  void sim.emit({ type: 'OpportunityCreate', ...withoutNulls(opportunity), locationId: location.id })
  return answer({ opportunity: withoutNulls(opportunity) }, 201)
}

function update(sim: Sim, call: Call): Reply {
  const opportunity = ownOpportunities(sim, call).find(({ id }) => id === call.params['opportunityId'])
  if (!opportunity) return refuse(404, 'Opportunity not found')
  const statusBefore = opportunity.status
  write(opportunity, call.body)
  const type = opportunity.status === statusBefore ? 'OpportunityUpdate' : 'OpportunityStatusUpdate'
  void sim.emit({ type, ...withoutNulls(opportunity), locationId: opportunity.locationId })
  return answer({ opportunity: withoutNulls(opportunity) })
}

function write(opportunity: SimOpportunity, body: Json): void {
  for (const field of ['pipelineId', 'pipelineStageId', 'name', 'status'] as const) {
    const value = text(body[field])
    if (value !== null) opportunity[field] = value
  }
  if (typeof body['monetaryValue'] === 'number') opportunity.monetaryValue = body['monetaryValue']
}

function ownOpportunities(sim: Sim, call: Call): SimOpportunity[] {
  const location = locationOf(sim, call)
  return sim.state.opportunities.filter(({ locationId }) => locationId === location?.id)
}
