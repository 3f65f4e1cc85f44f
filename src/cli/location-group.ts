import type { LocationEntry } from '../location-check.ts'

/** Locations that are one business share their suppressions. */
export function groupOf(locationId: string, entries: readonly LocationEntry[]): string[] {
  const locations = entries.flatMap(({ location }) => location ?? [])
  const group = locations.find(({ location_id }) => location_id === locationId)?.suppression_group
  return group === undefined ? [] : locations.filter((one) => one.suppression_group === group).map((one) => one.location_id)
}
