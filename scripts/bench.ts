// `npm run bench -- ingest|turns|isolation|start|understand|handoff|all [--json] [--write] [--db embedded|postgres] [--seconds N]`: measures, and with
// `--write` keeps the report, or the sections measured, in docs/benchmarks.md. No threshold stands here: a number is a number.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { postgresBin } from '../tests/support/postgres-server.ts'
import type { Kind } from './bench/database.ts'
import { benchHandoff } from './bench/handoff.ts'
import { benchIngest } from './bench/ingest.ts'
import { benchIsolation } from './bench/isolation.ts'
import { withSections } from './bench/keep.ts'
import { describeMachine } from './bench/machine.ts'
import { reportOf, type Report } from './bench/report.ts'
import { benchStart } from './bench/start.ts'
import { benchTurns } from './bench/turns.ts'
import { benchUnderstand } from './bench/understand.ts'

const WHAT = ['ingest', 'turns', 'isolation', 'start', 'understand', 'handoff', 'all'] as const
const USAGE =
  'usage: npm run bench -- ingest|turns|isolation|start|understand|handoff|all [--json] [--write] [--db embedded|postgres] [--seconds N]'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, write: { type: 'boolean' }, db: { type: 'string' }, seconds: { type: 'string' } },
})
const what = WHAT.find((name) => name === positionals[0])
const seconds = Number(values.seconds ?? 10)
const kinds: readonly Kind[] | null =
  values.db === undefined ? ['postgres', 'embedded'] : values.db === 'embedded' || values.db === 'postgres' ? [values.db] : null

if (what === undefined || kinds === null || !(seconds >= 1 && seconds <= 600)) {
  console.error(USAGE)
  process.exit(2)
}

const wanted = (name: Exclude<(typeof WHAT)[number], 'all'>) => what === name || what === 'all'
const report: Report = {
  at: new Date().toISOString(),
  machine: describeMachine(),
  postgres: kinds.includes('postgres') ? postgresVersion() : null,
  ...(wanted('ingest') ? { ingest: await benchIngest({ kinds, seconds }) } : {}),
  ...(wanted('turns') ? { turns: await benchTurns({ kinds, seconds }) } : {}),
  ...(wanted('isolation') ? { isolation: await benchIsolation({ kinds, seconds }) } : {}),
  ...(wanted('understand') ? { understand: benchUnderstand() } : {}),
  ...(wanted('handoff') ? { handoff: await benchHandoff({ kinds }) } : {}),
  ...(wanted('start') ? { start: await benchStart({ kinds }) } : {}),
}
console.log(values.json ? JSON.stringify(report, null, 2) : reportOf(report))
const KEPT = new URL('../docs/benchmarks.md', import.meta.url)
if (values.write) writeFileSync(KEPT, what === 'all' ? reportOf(report) : withSections(readFileSync(KEPT, 'utf8'), reportOf(report)))

function postgresVersion(): string | null {
  const bin = postgresBin()
  return bin === null ? null : spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim()
}
