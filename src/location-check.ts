import { parse } from 'yaml'
import type { z } from 'zod'
import { type Location, locationSchema } from './conversation/location.ts'
import { isPlaceholder } from './env-variable.ts'
import { nearest } from './lib/nearest.ts'
import { toE164 } from './lib/phone.ts'
import { locationTemplate } from './location-template.ts'
import { scriptFaults } from './location-scripts-check.ts'
import { textFaults } from './location-texts-check.ts'
import { introFindings } from './reply/intro.ts'

/** A location that may run, or, without its value, one that is blocked and why: one line a fault. */
export type LocationEntry = { location: Location | null; locationId: string; findings: string[] }

/** Judges one entry of a locations file; `place` names it while it has no id of its own. */
export function checkLocation(raw: unknown, place: string): LocationEntry {
  const locationId = idOf(raw) ?? place
  const parsed = locationSchema.safeParse(raw)
  const faults = parsed.success ? meaningFaults(parsed.data) : parsed.error.issues.flatMap((issue) => shapeFaults(issue, raw))
  const findings = faults.map((fault) => `${locationId}: ${fault}`)
  return { location: parsed.success && findings.length === 0 ? parsed.data : null, locationId, findings }
}

function idOf(raw: unknown): string | null {
  const id = at(raw, ['location_id'])
  return typeof id === 'string' && id !== '' ? id : null
}

/** What the schema finds, in the words of the file: the path, the fault, an example to copy. */
function shapeFaults(issue: z.core.$ZodIssue, raw: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(locationSchema.shape) : []
    return issue.keys.map((key) => {
      const near = nearest(key, known)
      return `${[...issue.path, key].join('.')} is not a field of a location${near ? `; nearest name: ${near}` : ''}`
    })
  }
  if (issue.path.length === 0) return ['is not a location; wanted: an entry with the fields of: jorge config template']
  const given = at(raw, issue.path)
  return [withExample(issue.path, given === undefined || given === null ? 'is missing' : lowered(issue.message))]
}

/** What is well formed and still cannot be. */
function meaningFaults(location: Location): string[] {
  const { zone, price_range, human_phone, from_number, auth, webhook_secrets } = location
  const own = auth.kind === 'pit' ? auth.token : (auth.client_secret ?? '')
  const secrets = [own, ...webhook_secrets.map(({ secret }) => secret)]
  return [
    isZone(zone) ? null : withExample(['zone'], `names no time zone (${zone})`),
    price_range.min <= price_range.max ? null : withExample(['price_range'], 'has a min over its max'),
    toE164(human_phone) ? null : withExample(['human_phone'], 'is not a phone number'),
    from_number === undefined || toE164(from_number) ? null : withExample(['from_number'], 'is not a phone number'),
    ...introFindings(location),
    ...scriptFaults(location),
    ...textFaults(location),
    secrets.some(isPlaceholder) ? withExample(['auth', 'token'], 'or a webhook secret is a placeholder') : null,
  ].filter((fault) => fault !== null)
}

/** Whether the runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const withExample = (path: readonly PropertyKey[], fault: string): string => {
  const example = at(EXAMPLES, path)
  return `${path.join('.')} ${fault}${example === undefined ? '' : `; for example ${String(path.at(-1))}: ${JSON.stringify(example)}`}`
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value)

const lowered = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1)

/** The template's own values, optional ones included. */
const EXAMPLES: unknown = at(parse(locationTemplate().replace(/^ {2}# (?=[a-z_ ]+[:-])/gm, '  ')), [0])
