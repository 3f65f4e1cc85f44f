import { deployTemplate } from '../env-docs.ts'
import { ENV_VARIABLES } from '../env-variables.ts'
import { locationTemplate } from '../location-template.ts'
import type { Outcome, Shared } from './answer.ts'
import { EXIT, findingProblem } from './exit.ts'
import { judgeConfiguration } from './read-setup.ts'

export type ConfigFlags = { origin?: boolean; for?: 'staging' | 'production' }

/** Each variable's effective value; a secret shows only whether it is set. */
export async function showConfig({ envFile }: Shared, { origin: withOrigin }: ConfigFlags): Promise<Outcome> {
  const { env, config } = judgeConfiguration({ envFile })
  const rows = ENV_VARIABLES.map(({ name, secret }) => {
    const origin = env.origins[name]
    const value = secret ? (origin === 'unset' ? null : '(hidden)') : (env.values[name] ?? null)
    return { name, value, ...(withOrigin ? { origin } : {}) }
  })
  const widest = Math.max(...rows.map(({ name }) => name.length))
  const lines = rows.map(({ name, value, origin }) => `${name.padEnd(widest)}  ${origin ? `${origin.padEnd(11)}  ` : ''}${inWords(value)}`)
  const mode = { mode: config.mode, environment: config.environment, data_dir: config.dataDir }
  return {
    data: { ...mode, values: rows },
    lines: [`mode ${config.mode}, environment ${config.environment}, data in ${config.dataDir}`, '', ...lines],
  }
}

const inWords = (value: unknown): string => (value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value))

/** A file to begin with: of locations, or of the environment of a deployment. */
export async function configTemplate({ for: environment }: ConfigFlags): Promise<Outcome> {
  const text = environment === undefined ? locationTemplate() : deployTemplate(environment)
  return { data: { text }, lines: [text.trimEnd()] }
}

/** All that is wrong, one problem a fault; warnings do not count. */
export async function checkConfig({ envFile }: Shared, { for: environment }: ConfigFlags): Promise<Outcome> {
  const judged = judgeConfiguration({ envFile, ...(environment === undefined ? {} : { set: { JORGE_ENV: environment } }) })
  const faults = [...judged.findings, ...judged.locations.flatMap(({ findings }) => findings)]
  const ready = judged.locations.filter(({ location }) => location !== null).map(({ locationId }) => locationId)
  const { environment: judgedFor } = judged.config
  return {
    data: { environment: judgedFor, locations: ready, warnings: judged.warnings },
    lines: [
      ...judged.warnings.map((warning) => `warning: ${warning}`),
      ...(faults.length === 0 ? [`fit for ${judgedFor}; ${ready.length} ${ready.length === 1 ? 'location' : 'locations'} ready`] : []),
    ],
    problems: faults.map(findingProblem),
    exit: faults.length === 0 ? EXIT.done : EXIT.invalid,
  }
}
