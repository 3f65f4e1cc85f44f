import { findingOf, type Finding } from './doctor-check.ts'

/** The oldest Node that runs this source, and when the long-lived lines end. */
const OLDEST = [22, 18] as const
const ENDS: Readonly<Record<number, string>> = { 22: '2027-04-30', 24: '2028-04-30' }

/** Judges the Node this runs on. */
export function judgeNode(version: string, now: Date): Finding {
  const tell = findingOf('node')
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fix = 'npm ci brings a Node 24; start with npm start or npx jorge'
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    return tell('error', `${version} is older than ${OLDEST.join('.')}`, { fix })
  }
  const end = ENDS[major]
  if (end !== undefined && now >= new Date(end)) return tell('warn', `${version}: this line got its last fix on ${end}`, { fix })
  return tell('ok', end === undefined ? version : `${version}, supported until ${end}`)
}
