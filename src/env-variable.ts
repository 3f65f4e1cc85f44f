import type { Kind } from './env-kinds.ts'

/** One variable as the operator knows it; checks, templates and the reference are all made from this. */
export type Variable = {
  name: string
  kind: Kind<unknown>
  /** What counts when it is unset, written as it would stand in the environment. */
  default?: string
  /** The default in words when it depends on something else. */
  defaultText?: string
  /** Environments that refuse to start without it. */
  required?: readonly Environment[]
  /** The condition in words when it is needed under another one. */
  requiredWhen?: string
  /** Never printed; may stand in the file that NAME_FILE names; a placeholder is refused outside demo. */
  secret?: true
  /** The value the templates for staging and production begin with. */
  deployed?: string
  for: string
}

export const ENVIRONMENTS = ['production', 'staging', 'development', 'demo'] as const
export type Environment = (typeof ENVIRONMENTS)[number]

export type Section = { title: string; variables: readonly Variable[] }

/** One line for the operator: which variable, what is wrong, what is wanted, and an example to copy. */
export function findingLine(variable: Variable, fault: string): string {
  const { name, kind, secret } = variable
  const value = variable.default ?? kind.example
  const example = value ? `${name}=${value}` : secret ? `${name}_FILE=/run/secrets/${name.toLowerCase()}` : name
  return `${name} ${fault}; wanted: ${kind.wanted}, for example ${example}`
}

/** A word that stands where a secret should. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDERS.some((placeholder) => text.toLowerCase().includes(placeholder))

const PLACEHOLDERS = ['changeme', 'change-me', 'change_me', '***', 'example']
