import type { TestProject } from 'vitest/node'
import { postgresBin, startPostgres, type PostgresServer } from './postgres-server.ts'

/** Where the tests' PostgreSQL listens, or why there is none. */
export type ProvidedPostgres = { port: number; missing: null } | { port: null; missing: string }

declare module 'vitest' {
  // The augmentation needs an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    postgres: ProvidedPostgres
  }
}

let server: PostgresServer | null = null

/** One private PostgreSQL for a whole run; each worker makes its own database on it. */
export async function setup(project: TestProject): Promise<void> {
  const bin = postgresBin()
  if (bin === null) {
    const missing = 'no PostgreSQL 15 or newer in /usr/lib/postgresql: `apt-get install postgresql`'
    if (process.env['CI']) throw new Error(missing)
    return project.provide('postgres', { port: null, missing })
  }
  server = await startPostgres(bin)
  project.provide('postgres', { port: server.port, missing: null })
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
