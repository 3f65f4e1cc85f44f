import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude: ['**/node_modules/**', ...exclude] },
})

/** One private PostgreSQL serves the whole run. */
const onPostgres = ({ test, ...rest }: ReturnType<typeof project>) => ({
  ...rest,
  test: { ...test, globalSetup: ['tests/support/postgres.global-setup.ts'] },
})

export default defineConfig({
  test: {
    // Processes: in threads, Node itself may die while many embedded databases come and go (nodejs/node 64500).
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      project('fast', ['src/**/*.test.ts', 'tests/**/*.story.test.ts', 'console/src/**/*.test.ts'], ['**/*.pg.test.ts']),
      onPostgres(project('pg', ['src/**/*.pg.test.ts', 'tests/**/*.pg.test.ts'])),
      project('contract', ['tests/contract/**/*.contract.test.ts']),
      project('browser', ['tests/browser/**/*.browser.test.ts']),
    ],
  },
})
