import type { Section, Variable } from './env-variable.ts'
import { ALERT_VARIABLES } from './env-alert-variables.ts'
import type { Kind } from './env-kinds.ts'
import { BRAIN_VARIABLES, EXPERIMENT_VARIABLES, GROWTH_VARIABLES, PERFORMANCE_VARIABLES, TURN_VARIABLES } from './env-product-variables.ts'
import {
  ACCOUNT_VARIABLES,
  DATABASE_VARIABLES,
  HIGHLEVEL_VARIABLES,
  LOCATION_VARIABLES,
  SERVER_VARIABLES,
  TRACE_VARIABLES,
} from './env-server-variables.ts'

/** Every variable jorge reads, by section. */
export const ENV_SECTIONS = [
  { title: 'Server', variables: SERVER_VARIABLES },
  { title: 'Database and data', variables: DATABASE_VARIABLES },
  { title: 'Accounts, secrets and metrics', variables: ACCOUNT_VARIABLES },
  { title: 'Locations', variables: LOCATION_VARIABLES },
  { title: 'HighLevel', variables: HIGHLEVEL_VARIABLES },
  { title: 'Brain', variables: BRAIN_VARIABLES },
  { title: 'Turns', variables: TURN_VARIABLES },
  { title: 'Experiments', variables: EXPERIMENT_VARIABLES },
  { title: 'Performance', variables: PERFORMANCE_VARIABLES },
  { title: 'Alerts', variables: ALERT_VARIABLES },
  { title: 'Growth', variables: GROWTH_VARIABLES },
  { title: 'Traces', variables: TRACE_VARIABLES },
] as const satisfies readonly Section[]

type Row = (typeof ENV_SECTIONS)[number]['variables'][number]
type ValueOf<R extends Row> = R['kind'] extends Kind<infer T> ? (R extends { default: string } ? T : T | undefined) : never

export type EnvName = Row['name']

/** A value for each name, of the type its kind reads; undefined where it is unset and has no default. */
export type EnvValues = { [R in Row as R['name']]: ValueOf<R> }

export const ENV_VARIABLES: readonly (Variable & { name: EnvName })[] = ENV_SECTIONS.flatMap((section): readonly Row[] => section.variables)

/** The row of `name`. */
export function variableNamed(name: EnvName): Variable {
  const found = ENV_VARIABLES.find((variable) => variable.name === name)
  if (!found) throw new Error(`${name} is not in the table`)
  return found
}
