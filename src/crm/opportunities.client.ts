import { z } from 'zod'
import { ok } from '../lib/result.ts'
import type { CrmPort, OpportunityInput } from './crm-port.ts'
import { encodeCustomFields } from './custom-fields.ts'
import type { CrmCall, Requests } from './request.client.ts'

const row = z.object({
  id: z.string().min(1),
  contactId: z.string().nullish().catch(null),
  pipelineId: z.string().nullish().catch(null),
  status: z.string().nullish().catch(null),
})
const saved = z.object({ opportunity: z.object({ id: z.string().min(1) }) })

/** The contact's open opportunity in the pipeline is updated, else one is made; a closed one is not opened again. */
export function opportunityCalls(requests: Requests): Pick<CrmPort, 'upsertOpportunity' | 'findOpportunity'> {
  const findOpportunity: CrmPort['findOpportunity'] = async (locationId, contactId, pipelineId) => {
    const found = await requests.read(searchCall(locationId, contactId, pipelineId), z.object({ opportunities: z.array(row) }))
    return found.ok ? ok(found.value.opportunities.find((each) => isOurs(each, contactId, pipelineId))?.id ?? null) : found
  }
  return {
    findOpportunity,
    async upsertOpportunity(locationId, contactId, input) {
      const open = await findOpportunity(locationId, contactId, input.pipelineId)
      if (!open.ok) return open
      const call = open.value === null ? createCall(locationId, contactId, input) : updateCall(locationId, open.value, input)
      const answer = await requests.write(call, saved)
      return answer.ok ? ok({ id: open.value ?? answer.value?.opportunity.id ?? null }) : answer
    },
  }
}

/** The search has been seen to ignore a filter; the rows are tested again. */
function isOurs(each: z.infer<typeof row>, contactId: string, pipelineId: string): boolean {
  const told = (value: string | null | undefined, wanted: string): boolean => (value ?? wanted) === wanted
  return told(each.contactId, contactId) && told(each.pipelineId, pipelineId) && told(each.status, 'open')
}

/** The only route with snake_case parameters. */
function searchCall(locationId: string, contactId: string, pipelineId: string): CrmCall {
  const query = { location_id: locationId, contact_id: contactId, pipeline_id: pipelineId, status: 'open' }
  return { locationId, resource: 'opportunities', method: 'GET', path: '/opportunities/search', query, effect: 'read' }
}

function createCall(locationId: string, contactId: string, input: OpportunityInput): CrmCall {
  const body = { locationId, contactId, ...bodyOf(input) }
  return { locationId, resource: 'opportunities', method: 'POST', path: '/opportunities/', body, effect: 'create' }
}

function updateCall(locationId: string, id: string, input: OpportunityInput): CrmCall {
  const path = `/opportunities/${encodeURIComponent(id)}`
  return { locationId, resource: 'opportunities', method: 'PUT', path, body: bodyOf(input), effect: 'repeat' }
}

function bodyOf({ pipelineId, stageId, name, status, value, customFields }: OpportunityInput): object {
  return {
    pipelineId,
    pipelineStageId: stageId,
    name,
    status,
    ...(value === null ? {} : { monetaryValue: value }),
    ...(customFields === undefined ? {} : { customFields: encodeCustomFields(customFields) }),
  }
}
