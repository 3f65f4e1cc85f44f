import { dateWords, zoneWords } from '../format.ts'

/** A day of the thread, and the zone its times are in. */
export function DayDivider({ at, zone }: { at: string; zone: string }) {
  return (
    <li className="py-1 text-center text-xs text-muted">
      {dateWords(at, zone)} <span title={zone}>({zoneWords(at, zone)})</span>
    </li>
  )
}
