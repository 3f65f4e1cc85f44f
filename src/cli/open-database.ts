import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { databaseChoice } from '../config.ts'
import { openDatabase, type Database } from '../db/database.ts'
import { Refused } from '../lib/errors.ts'
import type { Configuration } from './read-setup.ts'

/** Which database the configuration means, for people; without its password. */
export const databaseName = ({ config: { database } }: Pick<Configuration, 'config'>): string =>
  database.kind === 'embedded' ? `the embedded database in ${database.folder}` : database.url

/** Whether there is anything to open yet: an embedded database is made at its first start. */
export const databaseExists = ({ config: { database } }: Pick<Configuration, 'config'>): boolean =>
  database.kind === 'postgres' || existsSync(database.folder)

const LOOK_MS = 500

/** Opens the configured database for `work` and closes it. A folder that another process holds is waited for up to `waitSeconds`. */
export async function withDatabase<T>(
  configuration: Pick<Configuration, 'config' | 'secrets'>,
  work: (database: Database) => Promise<T>,
  waitSeconds = 0,
): Promise<T> {
  const database = await openWaiting(configuration, waitSeconds)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function openWaiting({ config, secrets }: Pick<Configuration, 'config' | 'secrets'>, waitSeconds: number): Promise<Database> {
  const choice = databaseChoice(config, secrets)
  for (let waited = 0; ; waited += LOOK_MS) {
    try {
      return await openDatabase(choice)
    } catch (error) {
      if (!(error instanceof Refused) || waited >= waitSeconds * 1_000) throw error
      if (waited === 0) process.stderr.write(`${error.message}; waiting up to ${waitSeconds} s\n`)
      await pause(LOOK_MS)
    }
  }
}
