import { existsSync } from 'node:fs'
import { appOf } from '../crm/location-app.ts'
import type { OAuthApp } from '../crm/token-pair.ts'
import { decideConfig, databaseChoice, oauthAppOf, type Config, type Secrets } from '../config.ts'
import { ensureSecrets } from '../config-files.ts'
import type { DatabaseChoice } from '../db/database.ts'
import { lookUp, processSource, readEnv, type Env, type Source } from '../env.ts'
import { ConfigurationInvalid } from '../lib/errors.ts'
import type { LocationEntry } from '../location-check.ts'
import { configuredLocations, type LocationsReading } from '../locations-file.ts'
import { UsageError } from './exit.ts'

export type Setup = {
  config: Config
  secrets: Secrets & { session: string; keys: string[] }
  database: DatabaseChoice
  locations: LocationEntry[]
  warnings: string[]
  /** The locations as the configuration names them by then. */
  readAgain(): LocationsReading
}

/** Where the environment comes from; `set` stands above both the process's own and the file. */
export type SetupSource = { envFile?: string | undefined; set?: Source }

/** Reads environment and files and decides what this process is. Throws `ConfigurationInvalid` with every finding at once. */
export function readSetup(from: SetupSource = {}): Setup {
  const { config, secrets, locations, warnings } = readConfiguration(from)
  const own = secrets.session === null || secrets.keys === null ? ensureSecrets(config.dataDir) : null
  return {
    config,
    secrets: { ...secrets, session: secrets.session ?? own?.session ?? '', keys: secrets.keys ?? own?.keys ?? [] },
    database: databaseChoice(config, secrets),
    locations,
    warnings,
    readAgain: () => {
      const { locations: named, findings } = judgeConfiguration(from)
      return { locations: named, findings }
    },
  }
}

export type Configuration = { config: Config; secrets: Secrets; locations: LocationEntry[]; warnings: string[] }

/** The same without writing anything: no secret is made and no folder. */
export function readConfiguration(from: SetupSource = {}): Configuration {
  const { findings, ...configuration } = judgeConfiguration(from)
  if (findings.length > 0) throw new ConfigurationInvalid(findings)
  return configuration
}

/** Everything that can be said about the configuration; with findings, `config` must not be used. */
export function judgeConfiguration(from: SetupSource): Configuration & { env: Env; findings: string[] } {
  const source = sourceOf(from)
  const { env, findings, warnings } = readEnv(source)
  const decision = decideConfig(env)
  const { config, secrets } = decision
  const read = configuredLocations(config.locations, secrets.accessToken, (name) => lookUp(source, name))
  const own = oauthAppOf(config, secrets)
  return {
    env,
    config,
    secrets,
    locations: read.locations.map((entry) => withApp(entry, own)),
    warnings: [...warnings, ...decision.warnings],
    findings: [...findings, ...decision.findings, ...read.findings],
  }
}

/** A location that connects by consent needs an app to ask for it. */
function withApp(entry: LocationEntry, own: OAuthApp | null): LocationEntry {
  if (entry.location?.auth.kind !== 'oauth' || appOf(entry.location, own) !== null) return entry
  const fault = `${entry.locationId}: auth of kind oauth needs GHL_CLIENT_ID, GHL_CLIENT_SECRET and GHL_APP_ID, or client_id, client_secret and redirect_uri of its own`
  return { ...entry, location: null, findings: [...entry.findings, fault] }
}

function sourceOf({ envFile, set }: SetupSource): Source {
  if (envFile !== undefined && !existsSync(envFile)) throw new UsageError(`--env-file ${envFile} is not there`)
  return { ...processSource(envFile), ...set }
}
