import { decideConfig, databaseChoice, type Config, type Secrets } from '../config.ts'
import { ensureSecrets } from '../config-files.ts'
import type { DatabaseChoice } from '../db/database.ts'
import { lookUp, processSource, readEnv } from '../env.ts'
import { ConfigurationInvalid } from '../lib/errors.ts'
import type { LocationEntry } from '../location-check.ts'
import { configuredLocations } from '../locations-file.ts'

export type Setup = {
  config: Config
  secrets: Secrets & { session: string; keys: string[] }
  database: DatabaseChoice
  locations: LocationEntry[]
  warnings: string[]
}

/** Reads environment and files and decides what this process is. Throws `ConfigurationInvalid` with every finding at once. */
export function readSetup({ envFile }: { envFile?: string } = {}): Setup {
  const source = processSource(envFile)
  const { env, findings, warnings } = readEnv(source)
  const decision = decideConfig(env)
  const { config, secrets } = decision
  const faults = [...findings, ...decision.findings]
  if (faults.length > 0) throw new ConfigurationInvalid(faults)
  const read = configuredLocations(config.locations, secrets.accessToken, (name) => lookUp(source, name))
  if (read.findings.length > 0) throw new ConfigurationInvalid(read.findings)
  const own = secrets.session === null || secrets.keys === null ? ensureSecrets(config.dataDir) : null
  return {
    config,
    secrets: { ...secrets, session: secrets.session ?? own?.session ?? '', keys: secrets.keys ?? own?.keys ?? [] },
    database: databaseChoice(config, secrets),
    locations: read.locations,
    warnings: [...warnings, ...decision.warnings],
  }
}
