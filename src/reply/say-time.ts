import { DateTime } from 'luxon'
import type { Language } from '../conversation/reading.ts'

/** A time for an appointment as it is said: "Friday, March 13, 2:00 pm" / "viernes 13 de marzo a las 2:00 pm". */
export function sayTime(instant: string, zone: string, language: Language): string {
  const local = inZone(instant, zone)
  const clock = `${local.toFormat('h:mm')} ${local.hour < 12 ? 'am' : 'pm'}`
  const [weekday, month] = [DAYS[language][local.weekday - 1] ?? '', MONTHS[language][local.month - 1] ?? '']
  if (language === 'en') return `${weekday}, ${month} ${local.day}, ${clock}`
  return `${weekday} ${local.day} de ${month} a ${local.hour % 12 === 1 ? 'la' : 'las'} ${clock}`
}

/** The time with its zone, as it is read back: nobody may wonder whose clock is meant. */
export const sayTimeInZone = (instant: string, zone: string, language: Language): string =>
  `${sayTime(instant, zone, language)}${language === 'en' ? ' ' : ', '}${sayZone(instant, zone, language)}`

/** "Pacific" / "hora del Pacífico"; elsewhere the hours from UTC. */
function sayZone(instant: string, zone: string, language: Language): string {
  const named = ZONES[zone]
  return named === undefined ? `GMT${inZone(instant, zone).toFormat('Z')}` : named[language]
}

function inZone(instant: string, zone: string): DateTime {
  const local = DateTime.fromISO(instant, { zone })
  return local.isValid ? local : DateTime.fromISO(instant, { zone: 'utc' })
}

const zoneWords = (en: string, es: string): Record<Language, string> => ({ en, es })

const PACIFIC = zoneWords('Pacific', 'hora del Pacífico')
const MOUNTAIN = zoneWords('Mountain', 'hora de la montaña')
const CENTRAL = zoneWords('Central', 'hora del centro')
const EASTERN = zoneWords('Eastern', 'hora del este')

const ZONES: Readonly<Record<string, Record<Language, string>>> = {
  'America/Los_Angeles': PACIFIC,
  'US/Pacific': PACIFIC,
  'America/Tijuana': PACIFIC,
  'America/Denver': MOUNTAIN,
  'America/Boise': MOUNTAIN,
  'US/Mountain': MOUNTAIN,
  'America/Phoenix': zoneWords('Arizona time', 'hora de Arizona'),
  'America/Chicago': CENTRAL,
  'US/Central': CENTRAL,
  'America/New_York': EASTERN,
  'America/Detroit': EASTERN,
  'US/Eastern': EASTERN,
  'America/Anchorage': zoneWords('Alaska', 'hora de Alaska'),
  'Pacific/Honolulu': zoneWords('Hawaii', 'hora de Hawaii'),
}

const DAYS: Record<Language, readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
}

const MONTHS: Record<Language, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
}
