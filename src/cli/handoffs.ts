import { readHandoffSummary, type HandoffSummary } from '../conversation/handoff/handoff-summary.view.ts'
import { readNow } from '../db/now.ts'
import { InvalidInput } from '../lib/errors.ts'
import type { Outcome, Shared } from './answer.ts'
import { notFound, useDatabase } from './use-database.ts'

export type HandoffFlags = { location: string; hours: string; includeSeed: boolean }

const HOUR_MS = 3_600_000
const MOST_HOURS = 24 * 366

/** The figures of a window, as rows tell them. */
export async function handoffs(shared: Shared, { location: locationId, hours, includeSeed }: HandoffFlags): Promise<Outcome> {
  const back = Number(hours)
  if (!(back > 0 && back <= MOST_HOURS)) throw new InvalidInput('hours', `is a number of hours from 1 to ${MOST_HOURS}`)
  const summary = await useDatabase(shared, async ({ db }, { locations }) => {
    const location = locations.find((one) => one.locationId === locationId)?.location
    if (!location) return null
    const to = new Date((await readNow(db)).getTime() + 1)
    return readHandoffSummary(db, { location, from: new Date(to.getTime() - back * HOUR_MS), to, includeSeed })
  })
  return summary === null ? notFound(`${locationId} is no location of the locations file`) : { data: summary, lines: linesOf(summary) }
}

function linesOf(summary: HandoffSummary): string[] {
  const { total_handoffs: total, success_rate: rate, avg_processing_time_ms: ms, peak_hour: peak } = summary
  const made = `${total} made (${summary.failed_handoffs} failed${rate === null ? '' : `, ${Math.round(rate * 100)} % well`})`
  return [
    `${made}${ms === null ? '' : `, ${ms} ms each`}${peak === null ? '' : `, most at ${peak}:00`}; ${summary.blocked_total} stopped`,
    ...Object.entries(summary.handoffs_by_route).map(
      ([route, n]) => `  ${route.padEnd(14)} ${String(n).padStart(4)}  ${outcomeLine(summary, route)}`,
    ),
    ...Object.entries(summary.blocked_by_reason).flatMap(([reason, n]) => (n === 0 ? [] : [`  stopped: ${reason} ${n}`])),
    ...Object.entries(summary.thresholds).map(
      ([route, { effective, reason }]) => `  threshold ${route} ${effective.toFixed(2)}: ${reason}`,
    ),
    `${summary.human_handoffs.requested} asked for a person, ${summary.human_handoffs.open} open, ${summary.human_handoffs.late} late`,
  ]
}

function outcomeLine({ outcomes }: HandoffSummary, route: string): string {
  const counts = Object.entries(outcomes).find(([name]) => name === route)?.[1]
  const told = Object.entries(counts ?? {}).flatMap(([outcome, n]) => (n === 0 ? [] : [`${n} ${outcome}`]))
  return told.join(', ')
}
