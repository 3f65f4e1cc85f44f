import { CONSENT_RULE_VERSION } from '../consent/consent-words.ts'
import {
  acknowledgeCase,
  completeCase,
  extendCase,
  readOpenCases,
  type CaseChange,
  type CaseRefusal,
  type ChangeDeps,
  type StoredCase,
} from '../consent/privacy-case.store.ts'
import { readEra } from '../db/migrate.ts'
import { Refused } from '../lib/errors.ts'
import { randomId } from '../lib/id.ts'
import { eraseContact, type Erasure } from '../turn/erase.store.ts'
import { confirm, type Outcome, type Shared } from './answer.ts'
import { EXIT } from './exit.ts'
import { notFound, useDatabase } from './use-database.ts'

export type NoteFlags = { note: string; as: string }
export type ExtendFlags = { reason: string; as: string }
export type EraseFlags = { location: string; as: string }

const DAY_MS = 86_400_000

/** Open requests, the most urgent first. */
export async function listCases(shared: Shared): Promise<Outcome> {
  const { now, cases } = await useDatabase(shared, ({ db }) => readOpenCases(db))
  const daysTo = (by: Date) => Math.floor((by.getTime() - now.getTime()) / DAY_MS)
  const rows = cases.map((one) => ({
    ...dataOf(one),
    days_to_acknowledge: one.acknowledgedAt ? null : daysTo(one.acknowledgeBy),
    days_to_complete: daysTo(one.completeBy),
  }))
  const isLate = rows.some(({ days_to_acknowledge: a, days_to_complete: c }) => c < 0 || (a !== null && a < 0))
  const lines = rows.map(
    (row) =>
      `${row.id}  ${row.kind.padEnd(7)} ${row.contact_id} of ${row.location_id}: ${acknowledged(row.days_to_acknowledge)}; ${left(row.days_to_complete)} to complete${row.note ? ` (${row.note})` : ''}`,
  )
  return {
    data: { cases: rows },
    lines: lines.length === 0 ? ['no request is open'] : lines,
    exit: isLate ? EXIT.no : EXIT.done,
  }
}

const acknowledged = (days: number | null): string => (days === null ? 'acknowledged' : `${left(days)} to acknowledge`)

const left = (days: number): string => (days < 0 ? `${-days} ${plural(-days)} too late` : `${days} ${plural(days)}`)

const plural = (days: number): string => (days === 1 ? 'day' : 'days')

export const acknowledge = (shared: Shared, id: string, { note, as }: { note?: string; as: string }): Promise<Outcome> =>
  changed(shared, id, (deps) => acknowledgeCase(deps, { id, by: as, note: note ?? null }))

export const complete = (shared: Shared, id: string, { note, as }: NoteFlags): Promise<Outcome> =>
  changed(shared, id, (deps) => completeCase(deps, { id, by: as, note }))

export const extend = (shared: Shared, id: string, { reason, as }: ExtendFlags): Promise<Outcome> =>
  changed(shared, id, (deps) => extendCase(deps, { id, by: as, reason }))

async function changed(shared: Shared, id: string, change: (deps: ChangeDeps) => Promise<CaseChange>): Promise<Outcome> {
  const result = await useDatabase(shared, (database) => change({ database, newId: randomId }))
  if (result.kind === 'unknown') return notFound(`there is no request ${id}; jorge privacy list shows those that are open`)
  if (result.kind === 'refused') throw new Refused(`${id} ${WHY_NOT[result.why]}`)
  const { completedAt, completeBy, acknowledgedAt } = result.case
  const state = completedAt
    ? `was completed ${completedAt.toISOString()}`
    : `is ${acknowledgedAt ? 'acknowledged' : 'not acknowledged yet'} and to be completed by ${completeBy.toISOString()}`
  return { data: dataOf(result.case), lines: [`${id} ${state}`] }
}

const WHY_NOT: Record<CaseRefusal, string> = {
  completed: 'was completed before',
  extended: 'was extended before: the law allows it once',
  overdue: 'is overdue: an extension must be told within the first 45 days',
  acknowledged: 'was acknowledged before',
}

const dataOf = (one: StoredCase) => ({
  id: one.id,
  location_id: one.locationId,
  contact_id: one.contactId,
  kind: one.kind,
  received_at: one.receivedAt,
  acknowledge_by: one.acknowledgeBy,
  acknowledged_at: one.acknowledgedAt,
  complete_by: one.completeBy,
  extended_at: one.extendedAt,
  completed_at: one.completedAt,
  note: one.note,
})

/** Removes what a contact said and who it is, and reports. */
export async function erase(shared: Shared, contactId: string, { location, as }: EraseFlags): Promise<Outcome> {
  await confirm(shared, `The texts, facts, name and phone of ${contactId} in ${location} will be removed. It cannot be taken back.`)
  const erasure = await useDatabase(shared, async (database) => {
    const deps = { database, newId: randomId, era: await readEra(database.db), consentRuleVersion: CONSENT_RULE_VERSION }
    return eraseContact(deps, { locationId: location, contactId, by: as })
  })
  return erasure === null ? notFound(`nothing is stored of ${contactId} in ${location}`) : report(erasure)
}

function report({ locationId, contactId, erasedAt, removed, remains, openCases, runAgain }: Erasure): Outcome {
  const counts = Object.entries(removed).filter(([, rows]) => rows > 0)
  const todo = [
    'delete the contact in HighLevel: a task there says so',
    ...openCases.map((id) => `then: jorge privacy complete ${id} --note "…"`),
    ...(runAgain ? ['something was on its way to HighLevel: run this again in two minutes to remove what its answer brings back'] : []),
  ]
  return {
    data: {
      location_id: locationId,
      contact_id: contactId,
      erased_at: erasedAt,
      removed,
      remains,
      open_cases: openCases,
      run_again: runAgain,
    },
    lines: [
      `${contactId} of ${locationId} was erased`,
      ...counts.map(([what, rows]) => `  removed  ${rows} ${what.replaceAll('_', ' ')}`),
      ...remains.map(({ what, rows, why }) => `  remains  ${rows} ${what.replaceAll('_', ' ')}: ${why}`),
      ...todo.map((line) => `  to do    ${line}`),
    ],
  }
}
