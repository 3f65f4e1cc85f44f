import { z } from 'zod'
import { fail, ok } from '../lib/result.ts'
import type { CrmError, CrmPort, CrmResult, LocationData, LocationPart } from './crm-port.ts'
import type { CrmCall, Requests } from './request.client.ts'

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)
const named = z.object({ id: z.string().min(1), name: z.string().catch('') })
const list = <T>(name: string, row: z.ZodType<T>): z.ZodType<T[]> =>
  z.object({ [name]: z.array(row) }).transform((answer) => answer[name] as T[])

const location = z.object({ location: z.object({ companyId: text, name: text, timezone: text }) })
const user = z
  .object({ id: z.string().min(1), name: text, firstName: text, lastName: text })
  .transform(({ id, name, firstName, lastName }) => ({ id, name: name ?? [firstName, lastName].filter((part) => part !== null).join(' ') }))
const field = named
  .extend({ fieldKey: text, model: text, dataType: text })
  .transform(({ fieldKey, ...rest }) => ({ ...rest, key: fieldKey }))

/** Everything of a location that configuration refers to: fields, tags, calendars, workflows, pipelines, users, zone. */
export function locationCalls(requests: Requests): Pick<CrmPort, 'loadLocation'> {
  return {
    async loadLocation(locationId) {
      const path = `/locations/${encodeURIComponent(locationId)}`
      const own = await requests.read(readCall(locationId, 'locations', { path }), location)
      if (!own.ok) return own
      const { companyId, name, timezone } = own.value.location
      const parts = await readParts(requests, locationId, companyId)
      return parts.ok ? ok({ companyId, name, zone: timezone, ...parts.value }) : parts
    },
  }
}

/** Users are searched by company; the older list of a location's users is deprecated. */
const NO_COMPANY: CrmError = { kind: 'permanent', reason: 'invalid', message: 'the location names no company' }

type Parts = Pick<LocationData, LocationPart | 'unreadable'>

/** A part the token may not read is reported; anything that may pass fails the whole, so that nobody keeps a half. */
async function readParts(requests: Requests, locationId: string, companyId: string | null): Promise<CrmResult<Parts>> {
  const path = `/locations/${encodeURIComponent(locationId)}`
  const unreadable: Parts['unreadable'] = []
  const failed: CrmError[] = []
  const part = async <T>(name: LocationPart, call: CrmCall, shape: z.ZodType<T[]>): Promise<T[]> => {
    if (failed.length > 0) return []
    const answer = await requests.read(call, shape)
    if (answer.ok) return answer.value
    if (answer.error.kind === 'permanent' && answer.error.reason !== 'auth') unreadable.push({ part: name, error: answer.error })
    else failed.push(answer.error)
    return []
  }
  const get = (resource: CrmCall['resource'], where: Where): CrmCall => readCall(locationId, resource, where)
  const byLocation = { locationId }
  const fieldList = get('locations', { path: `${path}/customFields`, query: { model: 'all' } })
  const fields = await part('fields', fieldList, list('customFields', field))
  const tags = await part('tags', get('locations', { path: `${path}/tags` }), list('tags', z.object({ name: z.string() })))
  const calendars = await part('calendars', get('calendars', { path: '/calendars/', query: byLocation }), list('calendars', named))
  const workflowRow = named.extend({ status: text })
  const workflows = await part('workflows', get('workflows', { path: '/workflows/', query: byLocation }), list('workflows', workflowRow))
  const pipelineRow = named.extend({ stages: z.array(named).catch([]) })
  const pipelineList = get('opportunities', { path: '/opportunities/pipelines', query: byLocation })
  const pipelines = await part('pipelines', pipelineList, list('pipelines', pipelineRow))
  const users =
    companyId === null
      ? []
      : await part('users', get('users', { path: '/users/search', query: { companyId, locationId } }), list('users', user))
  if (companyId === null) unreadable.push({ part: 'users', error: NO_COMPANY })
  const [error] = failed
  return error === undefined
    ? ok({ fields, tags: tags.map((tag) => tag.name), calendars, workflows, pipelines, users, unreadable })
    : fail(error)
}

type Where = { path: string; query?: Readonly<Record<string, string | undefined>> }

const readCall = (locationId: string, resource: CrmCall['resource'], where: Where): CrmCall => ({
  locationId,
  resource,
  method: 'GET',
  effect: 'read',
  ...where,
})
