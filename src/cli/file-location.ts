import type { Location } from '../conversation/location.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { ConfigurationInvalid } from '../lib/errors.ts'
import { readLocations } from '../locations-file.ts'

/** File tools call no CRM: the secrets that a locations file names need not be there. */
const NO_SECRET = 'file-tools-need-no-secret-of-any-location'

/** The first usable location of a locations file, or the built-in sample without one. */
export function fileLocation(file: string | undefined): Location {
  if (file === undefined) return sampleLocation
  const { locations, findings } = readLocations(file, () => NO_SECRET)
  const usable = locations.find(({ location }) => location !== null)?.location
  if (!usable) throw new ConfigurationInvalid([...findings, ...locations.flatMap((entry) => entry.findings)])
  return usable
}
