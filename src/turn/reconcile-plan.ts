/** What reconciliation of a location remembers from run to run. Times are ISO 8601 in UTC. */
export type ReconcileMemory = {
  /** The newest message of the last run that was read to its end. */
  watermark?: string
  /** When texts of contacts were found that no webhook had brought: those of the last hour. */
  found?: string[]
  /** When it was last said that webhooks are lost, or silent. */
  saidLost?: string
  saidSilent?: string
}

const OVERLAP_MS = 15 * 60_000
const LONGEST_GAP_MS = 7 * 24 * 3_600_000
const HOUR_MS = 3_600_000
const MOST_IN_AN_HOUR = 3

/** From when on the traffic is read: a little before the last run's newest message, never more than a week. A new location has no past. */
export function readFrom({ watermark }: ReconcileMemory, now: Date): Date {
  const from = (watermark === undefined ? now.getTime() : Date.parse(watermark)) - OVERLAP_MS
  return new Date(Math.max(from, now.getTime() - LONGEST_GAP_MS))
}

/** The memory after a run that could not be read to its end: a location's first one begins its past, however long it cannot be read. */
export const begun = (memory: ReconcileMemory, now: Date): ReconcileMemory => ({
  ...memory,
  watermark: memory.watermark ?? now.toISOString(),
})

/** The memory after a run that was read to its end; `newest` null: it showed nothing. */
export function remember(memory: ReconcileMemory, run: { newest: string | null; found: number; now: Date }): ReconcileMemory {
  const { newest, found, now } = run
  const known = memory.watermark ?? now.toISOString()
  const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString()
  const recent = (memory.found ?? []).filter((at) => at > hourAgo)
  return {
    ...memory,
    watermark: newest !== null && newest > known ? newest : known,
    found: [...recent, ...Array.from({ length: found }, () => now.toISOString())].slice(-100),
  }
}

/** Whether so many texts were found in the last hour that webhooks must be getting lost, and nobody has said so in that hour. */
export function webhooksAreLost({ found = [], saidLost }: ReconcileMemory, now: Date): boolean {
  const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString()
  return found.filter((at) => at > hourAgo).length > MOST_IN_AN_HOUR && (saidLost === undefined || saidLost <= hourAgo)
}
