import { areaOf } from './consent/area-codes.ts'
import { toE164 } from './lib/phone.ts'

/** A phone as a log may name it: the keyed hash, or null while the process has no key. */
export type HashOfPhone = (e164: string) => string

/**
 * Strikes personal data and secrets out of a log line: what slipped into a message or an error. Ids, times, hashes,
 * versions and prices stay. A phone becomes the beginning of its keyed hash, by which its rows are found.
 */
export function redact(line: string, hashPhone: HashOfPhone | null = null): string {
  const phone = (e164: string | null): string => (hashPhone === null || e164 === null ? '[phone]' : `ph_${hashPhone(e164).slice(0, 8)}`)
  return strikeSecrets(line)
    .replaceAll(MAILS, '[mail]')
    .replaceAll(SOCIAL_SECURITY, '[ssn]')
    .replaceAll(NAMED_SOCIAL_SECURITY, '$1[ssn]')
    .replaceAll(INTERNATIONAL, (found) => phone(toE164(found)))
    .replaceAll(NATIONAL, (found) => phone(toE164(found)))
    .replaceAll(CARDS, (found) => (isCard(found) ? '[card]' : found))
    .replaceAll(BARE_NATIONAL, (found) => (areaOf(toE164(found)) === null ? found : phone(toE164(found))))
    .replaceAll(STREETS, '[address]')
    .replaceAll(LOWER_STREETS, '[address]')
}

/** Secrets alone: what people wrote stays as it is. `known`: secrets that only their owner knows by sight. */
export const strikeSecrets = (text: string, known: readonly string[] = []): string =>
  known
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((struck, secret) => struck.replaceAll(secret, '[secret]'), text)
    .replaceAll(SECRETS, '[secret]')
    .replaceAll(NAMED_SECRETS, '$1[secret]')
    .replaceAll(PASSWORDS, '$1[secret]@')

/** A shorter one may be an ordinary word. */
const SHORTEST_SECRET = 16

/** Not inside a word, a number or an id; a line's "\n" and "\t" are two characters of JSON and end a word. */
const BEFORE = String.raw`(?<![\w.+-])|(?<=(?<!\\)\\[nrt])`
const AFTER = String.raw`(?![\w-]|\.\d)`
const whole = (pattern: string, flags = 'g'): RegExp => new RegExp(`(?:${BEFORE})${pattern}${AFTER}`, flags)

const SECRETS = new RegExp(
  [
    String.raw`\bpit-[0-9a-f-]{8,}`,
    String.raw`\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*`,
    String.raw`\b(?:Bearer|Basic) [\w.~+/-]{8,}=*`,
    String.raw`\bjorge_[\w-]{24,}`,
    String.raw`\bwhsec_[\w+/=-]{8,}`,
    String.raw`\bsk-[\w-]{16,}`,
    String.raw`\bxox[abpr]-[\w-]{8,}`,
    String.raw`https://hooks\.slack\.com/[\w/]+`,
  ].join('|'),
  'g',
)

/** A value whose name says that it is secret, as JSON (once or twice encoded), in a query or in a form. */
const NAMED_SECRETS =
  /((?:refresh_token|access_token|client_secret|api_?key|password|authorization|x-jorge-secret)(?:\\*"\s*:\s*\\*"|=))(?:[^"\\&\s]+)/gi

const PASSWORDS = /(:\/\/[^\s:@/"]+:)[^\s@/"]+@/g

/** The last part is letters: "pg@8.23.1" and "jorge@127.0.0.1" are no mail addresses. */
const MAILS = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g

const SOCIAL_SECURITY = whole(String.raw`(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}`)
const NAMED_SOCIAL_SECURITY = /\b((?:ssn|itin|social(?: security)?(?: number| no\.?)?)\W{0,4}(?:is\W{1,3})?)\d{9}\b/gi

const INTERNATIONAL = new RegExp(String.raw`(?<![\w.])\+\d(?:[ .()-]{0,2}\d){7,14}${AFTER}`, 'g')

const NATIONAL = whole(String.raw`(?:1[ .-]?)?(?:\([2-9]\d\d\)[ .-]?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}`)

/** Ten digits in a row are a phone when their area code is one, unless they are a number of JSON. */
const BARE_NATIONAL = new RegExp(String.raw`(?<!":\s?-?)(?:${BEFORE})1?[2-9]\d\d[2-9]\d{6}${AFTER}`, 'g')

const CARDS = whole(String.raw`(?:[3-6]|2[2-7])\d(?:[ -]?\d){11,17}`)

/** The check digit of card numbers (ISO/IEC 7812-1): every second digit from the right counts twice. */
function isCard(found: string): boolean {
  const digits = [...found.replaceAll(/\D/g, '')].toReversed().map(Number)
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9), 0)
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0
}

const SUFFIX =
  'Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Circle|Cir|Place|Pl|Way|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Trail|Trl'
const UNIT = String.raw`(?:,? (?:Apt|Apartment|Unit|Ste|Suite|#) ?#?\w{1,6})?`
const HOUSE = String.raw`\d{1,6}(?: ?[A-D])? (?:[NSEW]\.? |North |South |East |West )?`

/** Capitals make a name of it: "12 rows on the way" is none. */
const STREETS = new RegExp(
  String.raw`(?:${BEFORE})${HOUSE}(?:(?:[A-Z][\w'’]*|\d{1,3}(?:st|nd|rd|th))\.? ){1,4}(?:${SUFFIX})\b\.?${UNIT}`,
  'g',
)

/** As people type on a phone. Words of our own log (lane, place, way) count only with capitals. */
const LOWER_STREETS = new RegExp(
  String.raw`(?:${BEFORE})\d{2,6} (?:[nsew]\.? )?(?!(?:ms|s|rows?|of|in|on|at|per|texts?|days?)\b)(?:[a-z]{3,}|\d{1,3}(?:st|nd|rd|th)) (?:[a-z]{3,} )?(?:st|street|ave|avenue|blvd|boulevard|rd|road|ln|dr|ct|cir|pkwy|hwy)\b\.?`,
  'g',
)
