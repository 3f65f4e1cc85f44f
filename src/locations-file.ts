import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parse } from 'yaml'
import { checkLocation, type LocationEntry } from './location-check.ts'
import { messageOf } from './lib/errors.ts'

/** Gives the secret a file names, or null when nobody set it. */
export type LookUp = (name: string) => string | null

/** Every location of the file or folder; `findings` speak of files that cannot be read at all. */
export type LocationsReading = { locations: LocationEntry[]; findings: string[] }

/**
 * Reads `path`: a JSON or YAML file, or a folder of them, each holding one location or a list. A location with a fault
 * comes back without its value and with the reasons; the others are not touched by it.
 */
export function readLocations(path: string, lookUp: LookUp): LocationsReading {
  const files = filesOf(path)
  if (!Array.isArray(files)) return { locations: [], findings: [files.finding] }
  if (files.length === 0) return { locations: [], findings: [wanting(path, 'holds no .yaml, .yml or .json file')] }
  return { locations: refuseTwins(files.flatMap((file) => readFile(file, lookUp))), findings: [] }
}

/** Every location the configuration names. The single one of the environment gives way to an entry of the file with its id. */
export function configuredLocations(
  named: { file: string | null; single: string | null },
  token: string | null,
  lookUp: LookUp,
): LocationsReading {
  const { locations, findings } = named.file === null ? { locations: [], findings: [] } : readLocations(named.file, lookUp)
  if (named.single === null || locations.some(({ locationId }) => locationId === named.single)) return { locations, findings }
  return { locations: [...locations, locationFromEnv(named.single, token)], findings }
}

/** The location that GHL_LOCATION_ID and GHL_ACCESS_TOKEN make: it waits, blocked, until a locations file completes it. */
export const locationFromEnv = (locationId: string, token: string | null): LocationEntry =>
  checkLocation({ location_id: locationId, name: locationId, auth: { kind: 'pit', token } }, locationId)

function filesOf(path: string): string[] | { finding: string } {
  try {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path)
      .filter((name) => ENDINGS.includes(extname(name)) && !name.startsWith('.'))
      .sort()
      .map((name) => join(path, name))
  } catch (error) {
    return { finding: wanting(path, `cannot be read (${messageOf(error)})`) }
  }
}

const ENDINGS = ['.yaml', '.yml', '.json']

const wanting = (path: string, fault: string): string =>
  `LOCATIONS_FILE ${path} ${fault}; wanted: a JSON or YAML file or a folder of them, for example the output of: jorge config template`

function readFile(file: string, lookUp: LookUp): LocationEntry[] {
  const name = basename(file)
  try {
    // JSON is YAML too: one parser reads both.
    return entriesOf(parse(readFileSync(file, 'utf8'))).map((raw, index) => readEntry(raw, `${name}#${index + 1}`, lookUp))
  } catch (error) {
    return [{ location: null, locationId: name, findings: [`${name}: cannot be read (${messageOf(error).split('\n')[0]})`] }]
  }
}

/** One location, a list of them, or a list under `locations`. */
function entriesOf(document: unknown): unknown[] {
  if (Array.isArray(document)) return document
  if (isRecord(document) && Array.isArray(document['locations'])) return document['locations']
  return document === null || document === undefined ? [] : [document]
}

function readEntry(raw: unknown, place: string, lookUp: LookUp): LocationEntry {
  const missing: string[] = []
  const resolved = resolveReferences(raw, (name) => {
    const value = lookUp(name)
    if (value === null) missing.push(name)
    return value
  })
  const entry = checkLocation(resolved, place)
  if (missing.length === 0) return entry
  const findings = missing.map(
    (name) => `${entry.locationId}: the variable ${name} is not set; for example ${name}_FILE=/run/secrets/${name.toLowerCase()}`,
  )
  return { ...entry, location: null, findings: [...findings, ...entry.findings] }
}

/** Puts the secret in the place of each `${NAME}` and `{ env: NAME }`. */
function resolveReferences(value: unknown, secretOf: LookUp): unknown {
  const name = referenceIn(value)
  if (name !== null) return secretOf(name) ?? UNRESOLVED
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, secretOf))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveReferences(item, secretOf)]))
}

/** Stands in for a missing secret so that its absence is told once, by the variable's name. */
const UNRESOLVED = 'unresolved'.padEnd(40, '-')

function referenceIn(value: unknown): string | null {
  if (typeof value === 'string') return /^\$\{(\w+)\}$/.exec(value.trim())?.[1] ?? null
  return isRecord(value) && Object.keys(value).length === 1 && typeof value['env'] === 'string' ? value['env'] : null
}

/** Two entries with one id would answer the same contacts twice: neither runs. */
function refuseTwins(entries: LocationEntry[]): LocationEntry[] {
  const ids = entries.map(({ locationId }) => locationId)
  return entries.map((entry) => {
    const times = ids.filter((id) => id === entry.locationId).length
    if (times === 1) return entry
    return {
      ...entry,
      location: null,
      findings: [...entry.findings, `${entry.locationId}: location_id stands in ${times} entries; keep one of them`],
    }
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
