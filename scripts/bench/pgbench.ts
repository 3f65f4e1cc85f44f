import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PrivatePostgres } from './database.ts'

export type Yardstick = { rowsPerSecond: number; ddl: string; script: string; command: string }

/**
 * One-row inserts by pgbench into a table with the inbox's own columns and indexes: what this server, on this disk,
 * gives to writers that each wait for their own commit.
 */
export function measureInserts(postgres: PrivatePostgres, seconds: number): Yardstick {
  const folder = mkdtempSync(join(tmpdir(), 'jorge-pgbench-'))
  try {
    const ddl = inboxDdl()
    run(postgres, 'psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-c', `drop table if exists bench_inbox; ${ddl}`])
    const file = join(folder, 'insert.sql')
    writeFileSync(file, SCRIPT)
    const flags = ['-n', '-c', '16', '-j', '2', '-M', 'prepared', '-T', String(Math.max(1, Math.round(seconds)))]
    const said = run(postgres, 'pgbench', [...flags, '-f', file, 'postgres'])
    const tps = Number(/tps = ([\d.]+)/.exec(said)?.[1])
    return { rowsPerSecond: Math.round(tps), ddl, script: SCRIPT.trim(), command: `pgbench ${flags.join(' ')} -f insert.sql` }
  } finally {
    run(postgres, 'psql', ['-q', '-c', 'drop table if exists bench_inbox'])
    rmSync(folder, { recursive: true })
  }
}

/** The inbox as the migration makes it, under another name and with the plain clock: the stricter yardstick. */
function inboxDdl(): string {
  const migration = readFileSync(new URL('../../migrations/0001-engine.up.sql', import.meta.url), 'utf8')
  const statements = migration.split(';').map((statement) => statement.trim())
  const own = statements.filter((statement) => /^create table inbox |^create (unique )?index \w+ on inbox /.test(statement))
  return `${own.map((statement) => statement.replaceAll(/\binbox/g, 'bench_inbox').replaceAll('db_now()', 'clock_timestamp()')).join(';\n')};`
}

/** A body and raw bytes of the size a webhook has. pgbench takes every `:word` for a variable, in quotes too. */
const SCRIPT = `
\\set c random(1, 1000000000000)
insert into bench_inbox (location_id, contact_id, seq, id, key, kind, body, raw, event_at) values ('loc_sample', 'con_' || :c::text, 1, 'in_' || :c::text, 'loc_sample/wh_' || :c::text, 'message', ('{"kind": "message","text": "Hi, I am looking for a 3 bedroom house in Rancho Cucamonga, around 550k","contactId": "con_' || :c::text || '","messageId": "msg_' || :c::text || '","locationId": "loc_sample","channel": "sms","direction": "inbound","door": "workflow","source": null,"userId": null,"attachments": [],"doubtful": false}')::jsonb, convert_to(repeat('x', 330), 'UTF8'), now());
`

function run({ bin, port }: PrivatePostgres, tool: string, args: string[]): string {
  const database = tool === 'psql' ? ['-d', 'postgres'] : []
  const done = spawnSync(join(bin, tool), ['-h', '127.0.0.1', '-p', String(port), '-U', 'jorge', ...database, ...args], {
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`${tool}: ${done.stderr}`)
  return done.stdout
}
