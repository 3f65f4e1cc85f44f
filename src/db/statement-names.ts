/** Names to prepare statements under, one for each text; undefined: it is not worth one. */
export type StatementNames = { of(text: string): string | undefined; renew(text: string): void }

/** Statements of the product are few; beyond this many somebody builds them anew each time, and a name would only cost memory. */
const MOST_NAMES = 500

export function statementNames(): StatementNames {
  const names = new Map<string, string>()
  let made = 0
  const renew = (text: string): string => {
    made += 1
    const name = `jorge_${made}`
    names.set(text, name)
    return name
  }
  return { of: (text) => names.get(text) ?? (names.size < MOST_NAMES ? renew(text) : undefined), renew }
}

/**
 * Runs a statement under its name, and once more under a new one where what was prepared no longer serves: a migration changed the
 * columns it gives, or the session lost it. Within a transaction the second try fails too, and the transaction is repeated.
 */
export async function underName<Done>(names: StatementNames, text: string, run: (name?: string) => Promise<Done>): Promise<Done> {
  try {
    return await run(names.of(text))
  } catch (error) {
    if (!isOutdated(error)) throw error
    names.renew(text)
    return run(names.of(text)).catch(() => Promise.reject(error))
  }
}

/** PostgreSQL has no code of its own for a plan that gives other columns than it was prepared to give: the function that says so is named. */
export function isOutdated(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { code?: string; routine?: string }
  return code === '26000' || (code === '0A000' && routine === 'RevalidateCachedQuery')
}
