import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude: ['**/node_modules/**', ...exclude] },
})

export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      project('fast', ['src/**/*.test.ts', 'tests/**/*.story.test.ts', 'console/src/**/*.test.ts'], ['**/*.pg.test.ts']),
      project('pg', ['src/**/*.pg.test.ts', 'tests/**/*.pg.test.ts']),
      project('contract', ['tests/contract/**/*.contract.test.ts']),
    ],
  },
})
