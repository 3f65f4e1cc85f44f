const NY = 'America/New_York'
const CHI = 'America/Chicago'
const DEN = 'America/Denver'
const LA = 'America/Los_Angeles'

const rows: readonly (readonly [states: string, zones: readonly string[]])[] = [
  ['CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV', [NY]],
  ['AL AR IA IL LA MN MO MS OK WI', [CHI]],
  ['CO MT NM UT WY', [DEN]],
  ['CA WA', [LA]],
  ['NV', [LA, DEN]],
  ['FL', [NY, CHI]],
  ['IN', ['America/Indiana/Indianapolis', CHI]],
  ['KY TN MI', [NY, CHI]],
  ['KS NE ND SD', [CHI, DEN]],
  ['TX', [CHI, DEN]],
  ['ID', ['America/Boise', LA]],
  ['OR', [LA, 'America/Boise']],
  ['AZ', ['America/Phoenix', DEN]],
  ['AK', ['America/Anchorage', 'America/Adak']],
  ['HI', ['Pacific/Honolulu']],
  ['PR', ['America/Puerto_Rico']],
  ['VI', ['America/St_Thomas']],
  ['GU', ['Pacific/Guam']],
  ['MP', ['Pacific/Saipan']],
  ['AS', ['Pacific/Pago_Pago']],
]

/** State or territory → its IANA zones; a state on a zone line has both. */
export const STATE_ZONES: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([states, zones]) => states.split(' ').map((state) => [state, zones] as const)),
)

const NAMES =
  'alabama AL|alaska AK|arizona AZ|arkansas AR|california CA|colorado CO|connecticut CT|delaware DE|district of columbia DC|florida FL|georgia GA|hawaii HI|idaho ID|illinois IL|indiana IN|iowa IA|kansas KS|kentucky KY|louisiana LA|maine ME|maryland MD|massachusetts MA|michigan MI|minnesota MN|mississippi MS|missouri MO|montana MT|nebraska NE|nevada NV|new hampshire NH|new jersey NJ|new mexico NM|new york NY|north carolina NC|north dakota ND|ohio OH|oklahoma OK|oregon OR|pennsylvania PA|puerto rico PR|rhode island RI|south carolina SC|south dakota SD|tennessee TN|texas TX|utah UT|vermont VT|virginia VA|washington WA|west virginia WV|wisconsin WI|wyoming WY'
const BY_NAME = new Map(NAMES.split('|').map((each) => [each.slice(0, -3), each.slice(-2)]))

/** The two-letter code of a state written as code or name, or null. */
export function stateCode(written: string | null | undefined): string | null {
  const word = (written ?? '').trim()
  const code = BY_NAME.get(word.toLowerCase()) ?? word.toUpperCase()
  return STATE_ZONES.has(code) ? code : null
}
