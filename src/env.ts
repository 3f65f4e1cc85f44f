import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { type Environment, ENVIRONMENTS, findingLine, isPlaceholder, type Variable } from './env-variable.ts'
import { ENV_VARIABLES, type EnvName, type EnvValues } from './env-variables.ts'
import { messageOf } from './lib/errors.ts'
import { nearest } from './lib/nearest.ts'

/** Names and texts as the process was given them. */
export type Source = Record<string, string | undefined>

/** What the environment says: a value for each known name, and where each came from. */
export type Env = { values: EnvValues; origins: Record<EnvName, Origin> }
export type Origin = 'environment' | 'file' | 'default' | 'unset'

/** `findings` stop the start, `warnings` are printed; one line each, never with a secret in it. */
export type EnvReading = { env: Env; findings: string[]; warnings: string[] }

/** Reads every known variable from `source` and collects all that is wrong with it. */
export function readEnv(source: Source): EnvReading {
  const environment = environmentOf(source)
  const findings: string[] = []
  const warnings = unknownNames(source)
  const values: Record<string, unknown> = {}
  const origins: Record<string, Origin> = {}
  for (const variable of ENV_VARIABLES) {
    const read = readVariable(variable, source, environment)
    values[variable.name] = read.value
    origins[variable.name] = read.origin
    if (read.fault) findings.push(findingLine(variable, read.fault))
    if (read.warning) warnings.push(findingLine(variable, read.warning))
  }
  // Each value was read by its own variable's kind, which is what EnvValues is made from.
  return { env: { values: values as EnvValues, origins: origins as Record<EnvName, Origin> }, findings, warnings }
}

/** The process's own environment; what stands there beats the lines of `envFile`. */
export const processSource = (envFile?: string): Source =>
  envFile === undefined ? { ...process.env } : { ...parseEnv(readFileSync(envFile, 'utf8')), ...process.env }

/** Whether the operator set the variable, rightly or wrongly. */
export const isSet = (env: Env, name: EnvName): boolean => env.origins[name] === 'environment' || env.origins[name] === 'file'

/** Looks a secret up for a file that names it: the variable itself, else the file that NAME_FILE names. */
export function lookUp(source: Source, name: string): string | null {
  const given = givenText({ name, secret: true }, source)
  return 'text' in given ? given.text : null
}

type Read = { value: unknown; origin: Origin; fault?: string; warning?: string }

function readVariable(variable: Variable, source: Source, environment: Environment): Read {
  const given = givenText(variable, source)
  if (given.origin === 'unset') return unset(variable, environment)
  const fallback = defaultOf(variable)
  if ('fault' in given) return { value: fallback, origin: given.origin, fault: given.fault }
  if (variable.secret && environment !== 'demo' && isPlaceholder(given.text)) {
    return { value: fallback, origin: given.origin, fault: 'is a placeholder' }
  }
  const reading = variable.kind.read(given.text)
  return 'fault' in reading ? { value: fallback, origin: given.origin, fault: reading.fault } : { ...reading, origin: given.origin }
}

function unset(variable: Variable, environment: Environment): Read {
  const value = defaultOf(variable)
  if (variable.required?.includes(environment)) return { value, origin: 'unset', fault: `is missing, ${environment} needs it` }
  return { value, origin: value === undefined ? 'unset' : 'default' }
}

function defaultOf(variable: Variable): unknown {
  if (variable.default === undefined) return undefined
  const reading = variable.kind.read(variable.default)
  if ('fault' in reading) throw new Error(`${variable.name}: the built-in default ${reading.fault}`)
  return reading.value
}

type Given = { origin: 'unset' } | { origin: 'environment' | 'file'; text: string } | { origin: 'file'; fault: string }

/** The text of a variable, trimmed; empty counts as unset. */
function givenText(variable: Pick<Variable, 'name' | 'secret'>, source: Source): Given {
  const text = source[variable.name]?.trim() ?? ''
  const file = variable.secret ? (source[`${variable.name}_FILE`]?.trim() ?? '') : ''
  if (text && file) return { origin: 'file', fault: `stands both in the environment and in ${variable.name}_FILE` }
  if (text) return { origin: 'environment', text }
  return file ? readSecretFile(variable.name, file) : { origin: 'unset' }
}

function readSecretFile(name: string, file: string): Given {
  try {
    const text = readFileSync(file, 'utf8').trim()
    return text ? { origin: 'file', text } : { origin: 'file', fault: `is empty in the file that ${name}_FILE names` }
  } catch (error) {
    return { origin: 'file', fault: `cannot be read from ${name}_FILE (${messageOf(error)})` }
  }
}

/** How strict to be is known before JORGE_ENV itself is judged; a wrong word is a finding of its own. */
const environmentOf = (source: Source): Environment =>
  ENVIRONMENTS.find((environment) => environment === source['JORGE_ENV']?.trim()) ?? 'development'

const OUR_PREFIXES = ['ALERT_', 'ALERTING_', 'AB_TESTING_', 'BOT_METRICS_', 'FF_', 'GHL_', 'GROWTH_', 'JORGE_', 'LLM_', 'PERFORMANCE_']
const KNOWN_NAMES: readonly string[] = ENV_VARIABLES.flatMap(({ name, secret }: Variable) => (secret ? [name, `${name}_FILE`] : [name]))

/** A name that looks like one of ours and is none: most likely a slip of the keyboard. */
const unknownNames = (source: Source): string[] =>
  Object.keys(source)
    .filter((name) => source[name]?.trim() && OUR_PREFIXES.some((prefix) => name.startsWith(prefix)) && !KNOWN_NAMES.includes(name))
    .map((name) => `${name} is not a variable of jorge and has no effect; nearest name: ${nearest(name, KNOWN_NAMES)}`)
