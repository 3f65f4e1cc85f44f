import type { TestProject } from 'vitest/node'
import { postgresBin, startPostgres } from './postgres-server.ts'

/** Where the tests' PostgreSQL listens, or why there is none. */
export type ProvidedPostgres = { port: number; missing: null } | { port: null; missing: string }

declare module 'vitest' {
  // The augmentation needs an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    postgres: ProvidedPostgres
  }
}

/** One private PostgreSQL for a whole run; each worker makes its own database on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bin = postgresBin()
  if (bin === null) {
    const missing = 'no PostgreSQL 15 or newer in /usr/lib/postgresql: `apt-get install postgresql`'
    if (process.env['CI']) throw new Error(missing)
    project.provide('postgres', { port: null, missing })
    return async () => {}
  }
  const server = await startPostgres(bin)
  project.provide('postgres', { port: server.port, missing: null })
  return server.stop
}
