import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { migrationStatus, readMigrations } from './migrate.ts'
import { openMigratedMemory } from './migrated-memory.ts'

const MIGRATIONS = readMigrations(fileURLToPath(new URL('../../migrations', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'jorge-kept-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the first one makes the files, the second one loads them and has the same schema and era', async () => {
  const file = join(folder, 'kept', 'schema.tar')
  const states: unknown[] = []
  for (let n = 0; n < 2; n += 1) {
    const database = await openMigratedMemory(MIGRATIONS, file)
    states.push([await migrationStatus(database, MIGRATIONS), await database.db.selectFrom('settings').selectAll().execute()])
    await database.close()
  }
  expect(states[0]).toEqual(states[1])
  expect(states[0]).toMatchObject([MIGRATIONS.map(() => ({ state: 'applied' })), [{ name: 'era', value: { era: 1 } }]])
  expect(readdirSync(join(folder, 'kept'))).toEqual(['schema.tar'])
})

test('where nothing can be kept, each process makes its own', async () => {
  writeFileSync(join(folder, 'a-file'), '')
  const database = await openMigratedMemory(MIGRATIONS, join(folder, 'a-file', 'schema.tar'))
  expect((await migrationStatus(database, MIGRATIONS)).map(({ state }) => state)).toEqual(MIGRATIONS.map(() => 'applied'))
  await database.close()
})
