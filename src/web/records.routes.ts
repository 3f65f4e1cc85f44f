import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { toE164 } from '../lib/phone.ts'
import { mayAct } from './access.ts'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { ofPlace } from './conversations.routes.ts'
import { listOf, type Page } from './cursor.ts'
import { problem, problemSchema, refuse } from './errors.ts'
import {
  auditQuery,
  auditRow,
  casesQuery,
  holds,
  holdsQuery,
  privacyCases,
  suppressions,
  suppressionsQuery,
  type AuditEntry,
  type AuditQuery,
  type Holds,
  type PrivacyCases,
  type Suppressions,
} from './records-schemas.ts'

/** What keeps texts back, who asked for what about their data, and what people did. */
export function recordsRoutes(deps: RecordsRoutesDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.addHook('onRequest', authorise(deps, 'viewer'))
    const { records } = deps
    const described = { tags: ['records'], security: [{ token: [] }] }
    const failure = { '4xx': problemSchema, '5xx': problemSchema }

    const held = { ...described, summary: 'Holds that stand, the oldest first', querystring: holdsQuery }
    app.get('/holds', { schema: { ...held, response: { 200: holds, ...failure } } }, async (request, reply) =>
      ofPlace(request, reply, { named: request.query.location_id, read: records.holds }),
    )

    const sought = { ...described, summary: 'Whether a contact or a phone has opted out, and since when', querystring: suppressionsQuery }
    app.get('/suppressions', { schema: { ...sought, response: { 200: suppressions, ...failure } } }, async (request, reply) => {
      const { location_id: named, contact_id: contactId = null, phone = null } = request.query
      if ((contactId === null) === (phone === null))
        return refuse(reply, { ...problem('invalid_request', 'name either a contact or a phone'), field: 'contact_id' })
      if (phone !== null && !mayAct(request.access?.role ?? '', 'operator'))
        return refuse(reply, problem('forbidden', 'only operators look a phone up'))
      const e164 = toE164(phone)
      if (phone !== null && e164 === null) return refuse(reply, { ...problem('invalid_request', 'is no phone number'), field: 'phone' })
      return ofPlace(request, reply, { named, read: (locationId) => records.suppressions(locationId, { contactId, phone: e164 }) })
    })

    const cases = { ...described, summary: 'Requests about personal data with their legal dates', querystring: casesQuery }
    app.get('/privacy-cases', { schema: { ...cases, response: { 200: privacyCases, ...failure } } }, async (request, reply) => {
      const { location_id: named, open } = request.query
      return ofPlace(request, reply, { named, read: (locationId) => records.cases(locationId, { open }) })
    })

    const audit = { ...described, summary: 'What people did, the newest first', querystring: auditQuery }
    app.get('/audit', { schema: { ...audit, response: { 200: listOf(auditRow), ...failure } } }, async (request, reply) => {
      const { location_id: named, ...query } = request.query
      return ofPlace(request, reply, { named, read: (locationId) => records.audit(locationId, query) })
    })
  }
}

export type RecordsRoutesDeps = AuthoriseDeps & {
  records: {
    holds(locationId: string): Promise<Holds>
    /** Exactly one of the two is given; the phone as E.164. */
    suppressions(locationId: string, sought: { contactId: string | null; phone: string | null }): Promise<Suppressions>
    cases(locationId: string, query: { open: boolean }): Promise<PrivacyCases>
    audit(locationId: string, query: AuditQuery): Promise<Page<AuditEntry>>
  }
}
