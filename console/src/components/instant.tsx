import { clockWords } from '../format.ts'

/** A time in the location's zone; the exact instant in UTC on hover. */
export function Instant({ at, zone, className }: { at: string; zone: string; className?: string }) {
  const instant = new Date(at)
  const utc = Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
  return (
    <time dateTime={utc} title={utc} className={className}>
      {clockWords(at, zone)}
    </time>
  )
}
