import { sql } from 'kysely'
import { openDatabase, type Database } from '../db/database.ts'
import { databaseChoice } from '../config.ts'
import { messageOf } from '../lib/errors.ts'
import { paint, type Outcome, type Shared } from './answer.ts'
import { crmChecks } from './doctor-crm.ts'
import { DOCTOR_LIMIT_MS, runChecks, type Check, type CheckName, type Finding, type Status } from './doctor-check.ts'
import { databaseChecks, type Opened } from './doctor-database.ts'
import { hereChecks } from './doctor-here.ts'
import { EXIT } from './exit.ts'
import { databaseExists } from './open-database.ts'
import { judgeConfiguration } from './read-setup.ts'

export type DoctorFlags = { only?: CheckName[]; offline?: boolean }

/** Looks at everything side by side. With a configuration that cannot be used, only what does not need it is looked at. */
export async function doctor(shared: Shared, { only, offline = false }: DoctorFlags): Promise<Outcome> {
  const judged = judgeConfiguration({ envFile: shared.envFile })
  const wanted = ({ name }: Check) => only === undefined || only.includes(name)
  const usable = judged.findings.length === 0
  const opened = usable ? await openOnce(judged) : null
  try {
    const checks = [...hereChecks(judged), ...(opened ? [...databaseChecks(judged, opened), ...crmChecks(judged, opened)] : [])]
    const findings = await runChecks(checks.filter(wanted), { offline, limitMs: DOCTOR_LIMIT_MS })
    return outcome(shared, findings)
  } finally {
    if (opened?.kind === 'open') await opened.database.close()
  }
}

/** Opened before the clock of any check runs: an embedded database computes for a moment, a PostgreSQL is not asked yet. */
async function openOnce(judged: ReturnType<typeof judgeConfiguration>): Promise<Opened> {
  if (!databaseExists(judged)) return { kind: 'new' }
  try {
    const database: Database = await openDatabase(databaseChoice(judged.config, judged.secrets))
    if (database.kind === 'embedded') await sql`select 1`.execute(database.db)
    return { kind: 'open', database }
  } catch (error) {
    return { kind: 'held', reason: messageOf(error) }
  }
}

function outcome(shared: Shared, findings: readonly Finding[]): Outcome {
  const errors = findings.filter(({ status }) => status === 'error')
  const count = (status: Status) => findings.filter((one) => one.status === status).length
  return {
    data: { checks: findings },
    lines: [
      ...findings.flatMap((finding) => linesOf(shared, finding)),
      `${count('ok')} ok, ${count('warn')} warnings, ${errors.length} errors, ${count('skipped')} skipped`,
    ],
    problems: shared.json ? errors.map(({ check, message, fix }) => ({ code: check.replace(' ', '_'), message, field: null, fix })) : [],
    exit: errors.length === 0 ? EXIT.done : EXIT.no,
  }
}

const PAINTS = { ok: 'green', warn: 'yellow', error: 'red', skipped: 'dim' } as const

function linesOf(shared: Shared, { check, status, message, location, fix }: Finding): string[] {
  const head = `${paint(shared, PAINTS[status], status.padEnd(7))}  ${check.padEnd(12)}  `
  const indent = ' '.repeat('skipped'.length + 2 + 'crm location'.length + 2)
  return [`${head}${location === null ? '' : `${location}: `}${message}`, ...(fix === null ? [] : [`${indent}→ ${fix}`])]
}
