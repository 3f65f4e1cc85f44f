import { z } from 'zod'
import { locationQuery } from './change.ts'
import { pageQuery } from './cursor.ts'

/** What keeps texts back, who asked for what, and who did what. The schemas check, describe and type the same thing. */

const text = z.string()
const yes = z.stringbool()
const contactId = z.string().min(1).max(128)

export const holdsQuery = locationQuery
export const hold = z.strictObject({
  contact_ids: z.array(text).describe('Contacts that it keeps silent.'),
  on: z.enum(['phone', 'contact']),
  reason: text,
  held_since: text,
})
export const holds = z.strictObject({ items: z.array(hold) })

export const suppressionsQuery = locationQuery.extend({
  contact_id: contactId.optional(),
  phone: z.string().min(7).max(32).optional().describe('As people write it; one of the two is needed.'),
})
export const suppression = z.strictObject({
  id: text,
  location_id: text.describe('Another location of the suppression group counts too.'),
  on: z.enum(['phone', 'contact']),
  reason: text,
  channel: text,
  created_at: text,
  keep_until: text,
  lifted_at: text.nullable(),
  stands: z.boolean(),
})
export const suppressions = z.strictObject({ suppressed: z.boolean(), items: z.array(suppression) })

export const casesQuery = locationQuery.extend({ open: yes.default(true).describe('Open requests, or those that are completed.') })
export const privacyCase = z.strictObject({
  id: text,
  contact_id: text,
  kind: text,
  received_at: text,
  acknowledge_by: text,
  acknowledged_at: text.nullable(),
  complete_by: text,
  extended_at: text.nullable(),
  completed_at: text.nullable(),
  note: text.nullable(),
})
export const privacyCases = z.strictObject({ items: z.array(privacyCase) })

export const auditQuery = pageQuery.extend({
  ...locationQuery.shape,
  actor: text.optional(),
  action: text.optional(),
  subject: text.optional().describe('What it was done to, such as contact:ID.'),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
})
export const auditRow = z.strictObject({
  id: text,
  at: text,
  actor: text,
  role: text,
  action: text,
  subject: text,
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: text.nullable(),
  request_id: text.nullable(),
  address: text.nullable(),
})

export type Holds = z.infer<typeof holds>
export type Suppressions = z.infer<typeof suppressions>
export type PrivacyCases = z.infer<typeof privacyCases>
export type AuditQuery = Omit<z.output<typeof auditQuery>, 'location_id'>
export type AuditEntry = z.infer<typeof auditRow>
