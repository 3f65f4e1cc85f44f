import type { Location } from '../conversation/location.ts'
import type { Lexicon } from '../conversation/reading.ts'

/** The places and dates a location brings to understanding. */
export function lexiconOf(location: Location): Lexicon {
  const names = location.service_areas.map((area) => [area.toLowerCase(), area] as const)
  const aliases = Object.entries(location.place_aliases).map(([alias, area]) => [alias.toLowerCase(), area] as const)
  return {
    places: Object.fromEntries([...names, ...aliases]),
    serviceAreas: location.service_areas,
    schoolYearEnd: location.school_year_end,
  }
}
