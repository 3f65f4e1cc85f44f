import { sql } from 'kysely'
import { openDatabase } from '../../src/db/database.ts'
import { messageOf } from '../../src/lib/errors.ts'

/**
 * A process that writes rows into an embedded database, several transactions in line at a time, and says each number after its
 * commit. With `hold` it only opens the folder and waits.
 */
const IN_LINE = 5

const [folder = '', mode = 'write'] = process.argv.slice(2)

try {
  const database = await openDatabase({ kind: 'embedded', folder })
  await sql`create table if not exists kept (n int primary key)`.execute(database.db)
  process.stdout.write('open\n')
  if (mode === 'hold') setInterval(() => {}, 1_000)
  else await write(database)
} catch (error) {
  process.stdout.write(`refused ${messageOf(error)}\n`)
}

async function write({ db, transaction }: Awaited<ReturnType<typeof openDatabase>>): Promise<void> {
  const { rows } = await sql<{ n: number }>`select coalesce(max(n), 0) as n from kept`.execute(db)
  let n = rows[0]?.n ?? 0
  await Promise.all(
    Array.from({ length: IN_LINE }, async () => {
      for (;;) {
        const mine = (n += 1)
        await transaction((tx) => sql`insert into kept values (${mine})`.execute(tx))
        process.stdout.write(`${mine}\n`)
      }
    }),
  )
}
