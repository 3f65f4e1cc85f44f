import { isAway } from '../db/database.ts'
import { ConfigurationInvalid, JorgeError, messageOf, Refused } from '../lib/errors.ts'

/** What a script may rely on when a command ends. */
export const EXIT = { done: 0, no: 1, usage: 2, invalid: 3, unreachable: 4, refused: 5, interrupted: 130, terminated: 143 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A fault as `--json` shows it; `fix` is what to type or where to look. */
export type Problem = { code: string; message: string; field: string | null; fix: string | null }

/** Input that the command cannot use: a file that is not there, a word that is none of the choices. */
export class UsageError extends JorgeError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super('usage', message, options)
  }
}

export function exitOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage
  if (error instanceof ConfigurationInvalid) return EXIT.invalid
  if (error instanceof Refused) return EXIT.refused
  if (isAway(error)) return EXIT.unreachable
  return ['EADDRINUSE', 'EACCES'].includes(systemCode(error)) ? EXIT.refused : EXIT.no
}

/** One problem a fault; a configuration has as many as it has findings. */
export function problemsOf(error: unknown): Problem[] {
  if (error instanceof ConfigurationInvalid) return error.findings.map(findingProblem)
  if (systemCode(error) === 'EADDRINUSE') {
    return [{ code: 'port_in_use', message: messageOf(error), field: 'PORT', fix: 'stop what listens there, or start with --port 0' }]
  }
  const code = error instanceof JorgeError ? error.code : isAway(error) ? 'store_unavailable' : 'failed'
  return [{ code, message: messageOf(error), field: null, fix: null }]
}

/** A finding names its variable first and ends with an example to copy. */
export function findingProblem(finding: string): Problem {
  const field = /^[A-Z][A-Z0-9_]+(?=[ :])/.exec(finding)?.[0] ?? null
  const fix = /(?:for example|nearest name:|run:) (.+)$/s.exec(finding)?.[1] ?? null
  return { code: 'configuration_invalid', message: finding, field, fix }
}

const systemCode = (error: unknown): string => (error as { code?: string } | null)?.code ?? ''
