import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { judgeNode } from './doctor-node.ts'
import { findingOf, type Check, type Finding } from './doctor-check.ts'
import type { judgeConfiguration } from './read-setup.ts'

type Judged = ReturnType<typeof judgeConfiguration>

/** What can be judged on this machine alone. */
export const hereChecks = (judged: Judged): Check[] => [
  { name: 'node', run: () => [judgeNode(process.versions.node, new Date())] },
  { name: 'env', run: () => checkEnv(judged) },
  { name: 'secrets', run: () => checkSecrets(judged, new Date()) },
  { name: 'locations', run: () => checkLocations(judged) },
  { name: 'time zone', run: () => checkZones(judged, new Date()) },
]

function checkEnv({ findings, warnings, config }: Judged): Finding[] {
  const tell = findingOf('env')
  const faults = findings.map((message) => tell('error', message))
  const doubts = warnings.map((message) => tell('warn', message))
  return faults.length + doubts.length > 0 ? [...faults, ...doubts] : [tell('ok', `fit for ${config.environment}, mode ${config.mode}`)]
}

const YEAR_MS = 365 * 86_400_000
const OWN_FILES = ['session-secret', 'secret-key']

function checkSecrets({ secrets, config }: Judged, now: Date): Finding[] {
  const tell = findingOf('secrets')
  if (secrets.session !== null && secrets.keys?.includes(secrets.session)) {
    const fix = 'make another one: openssl rand -base64 32'
    return [tell('error', 'JORGE_SESSION_SECRET and JORGE_SECRET_KEY are the same', { fix })]
  }
  if (secrets.session !== null && secrets.keys !== null) return [tell('ok', 'session secret and encryption keys come from the environment')]
  const files = OWN_FILES.map((name) => join(config.dataDir, name)).filter((file) => existsSync(file))
  if (files.length === 0) return [tell('ok', `made in ${config.dataDir} at the first start`)]
  return files.map((file) => checkSecretFile(file, now))
}

function checkSecretFile(file: string, now: Date): Finding {
  const tell = findingOf('secrets')
  const { mode, mtimeMs } = statSync(file)
  if ((mode & 0o077) !== 0) return tell('error', `${file} can be read by others`, { fix: `chmod 600 ${file}` })
  if (now.getTime() - mtimeMs > YEAR_MS) return tell('warn', `${file} has not changed for a year`)
  return tell('ok', `${file} is its owner's alone`)
}

function checkLocations({ locations, config }: Judged): Finding[] {
  const tell = findingOf('locations')
  if (config.mode === 'demo') return [tell('skipped', 'the demo brings its own')]
  if (locations.length === 0) {
    const fix = 'jorge config template > locations.yaml, fill it in, set LOCATIONS_FILE=locations.yaml'
    return [tell('warn', 'none is configured: nobody would be answered', { fix })]
  }
  return locations.flatMap(({ location, locationId, findings }) =>
    location === null
      ? findings.map((message) => tell('error', `blocked: ${withoutName(message, locationId)}`, { location: locationId }))
      : [tell('ok', `${location.name}, ${location.agent} with ${location.brokerage}`, { location: locationId })],
  )
}

/** A finding of a location begins with its name; here the line does. */
const withoutName = (finding: string, locationId: string): string =>
  finding.startsWith(`${locationId}: `) ? finding.slice(locationId.length + 2) : finding

function checkZones({ locations }: Judged, now: Date): Finding[] {
  const tell = findingOf('time zone')
  const ready = locations.flatMap(({ location }) => (location === null ? [] : [location]))
  if (ready.length === 0) return [tell('skipped', 'no location runs')]
  return ready.map(({ location_id, zone }) => {
    const there = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(now)
    return tell('ok', `it is ${there} in ${zone}`, { location: location_id })
  })
}
