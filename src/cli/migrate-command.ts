import type { Command } from 'commander'
import { answer, type Shared } from './answer.ts'
import { whole } from './flag-values.ts'
import type { UpFlags, DownFlags } from './migrate.ts'

/** `jorge migrate`: the schema of the configured database. */
export function migrateCommand(program: Command): void {
  const migrate = program.command('migrate').description("the database's schema: bring it up, take it back, or look at it")
  migrate
    .command('up')
    .description('apply what is pending')
    .option('--backup-taken <ref>', 'where the backup is; production asks for it before it changes a database in use')
    .option('--wait <seconds>', WAIT, whole(0, 3_600), MOST_WAIT)
    .action((flags: UpFlags, command: Command) => answer(command, async (shared) => (await work()).migrateUpTo(shared, flags)))
  migrate
    .command('down')
    .description('take the newest migrations back; what their tables hold is lost')
    .option('--steps <n>', 'how many', whole(1, 10_000), 1)
    .option('--wait <seconds>', WAIT, whole(0, 3_600), MOST_WAIT)
    .action((flags: DownFlags, command: Command) => answer(command, async (shared) => (await work()).migrateDownBy(shared, flags)))
  migrate
    .command('status')
    .description('applied, pending and changed migrations; exit 1 unless all are applied')
    .action((_flags: object, command: Command) => answer(command, async (shared: Shared) => (await work()).showMigrations(shared)))
}

const WAIT = 'how long to wait for another process that holds the embedded database'
const MOST_WAIT = 60

const work = () => import('./migrate.ts')
