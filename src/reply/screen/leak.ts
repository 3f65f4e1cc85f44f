import type { Location } from '../../conversation/location.ts'
import { plainLatin } from './plain-latin.ts'
import type { Candidate, Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 3: nothing of the prompt, the configuration or our own ids leaves, in whatever disguise. */
export const leak: Stage = {
  name: 'leak',
  check(candidate) {
    const views = viewsOf(candidate.text)
    const seen = (secret: string) => secret.length >= 6 && views.some((view) => view.includes(secret))
    if (canaryForms(candidate.canary).some(seen)) return refused('leak_canary')
    if (eightWordRuns(candidate.prompt).some(seen)) return refused('leak_prompt')
    if (SYNTAX.test(candidate.text) || secretsOf(candidate.location).some(seen)) return refused('leak_secret')
    return PASS
  },
}

/** Tokens, keys and record ids by their shape. */
const SYNTAX = new RegExp(
  [
    /\b(?:pit|sk|pk|ghp|xox[bp])-[A-Za-z0-9-]{6,}/,
    /\beyJ[A-Za-z0-9_-]{10,}/,
    /\bbearer\s+\S{8,}/,
    /\b(?:loc|cf|turn|act|msg|evt|pipe|stage|cal)_[a-z0-9_]{3,}/,
    /\b[a-z]{2,20}(?:_[a-z]{1,20}){1,4}\s{0,2}[:=]/,
    /\b(?:contact|user|lead|session|record|api)[ -]?(?:id|key|token)\s?[:=#]/,
    /\b(?=[A-Za-z0-9]{16,40}\b)(?=[A-Za-z]{0,30}\d)(?=[A-Za-z0-9]{0,30}[a-z][A-Za-z0-9]{0,30}[A-Z]|[A-Za-z0-9]{0,30}[A-Z][A-Za-z0-9]{0,30}[a-z])[A-Za-z0-9]+/,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/,
    /\b[0-9a-f]{32,}\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** Letters and digits only: spacing, case, accents and look-alikes do not hide a word. */
const squashed = (text: string): string => plainLatin(text).replaceAll(/[^a-z0-9]+/g, '')

/** The text as it stands, backwards, rotated, and with its encoded runs decoded. */
function viewsOf(text: string): string[] {
  const plain = squashed(text)
  return [plain, ...turned(plain), ...decodedRuns(text)]
}

/** Backwards and rotated by thirteen letters. */
function turned(plain: string): [backwards: string, rot13: string] {
  let [backwards, rot13] = ['', '']
  for (const sign of plain) {
    backwards = sign + backwards
    rot13 += sign < 'a' ? sign : String.fromCharCode(((sign.charCodeAt(0) - 97 + 13) % 26) + 97)
  }
  return [backwards, rot13]
}

/** Long runs that could be base64 or hexadecimal, decoded at each alignment, with and without spaces between, and squashed. */
function decodedRuns(text: string): string[] {
  const runs = [text, text.replaceAll(/\s/g, '')].flatMap((form) => form.match(/[A-Za-z0-9+/=_-]{8,}/g) ?? [])
  return runs.flatMap((run) => [
    ...[0, 1, 2, 3].map((from) => squashedBytes(Buffer.from(run.slice(from), 'base64'))),
    ...[0, 1].map((from) => squashedBytes(Buffer.from(run.replaceAll(/[^0-9a-f]/gi, '').slice(from), 'hex'))),
  ])
}

/** Bytes read as Latin-1: most of what is no secret decodes to signs that say nothing. */
function squashedBytes(bytes: Buffer): string {
  let text = ''
  for (const byte of bytes) text += SQUASHED[byte] ?? ''
  return text
}

const SQUASHED = Array.from({ length: 256 }, (_, code) => squashed(String.fromCharCode(code)))

/** The canary and its halves: a text cut in two carries one of them. */
function canaryForms(canary: Candidate['canary']): string[] {
  const word = squashed(canary ?? '')
  const half = Math.floor(word.length / 2)
  return word.length >= 16 ? [word, word.slice(0, half), word.slice(half)] : [word]
}

function eightWordRuns(prompt: Candidate['prompt']): string[] {
  const words = plainLatin(prompt ?? '')
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '')
  return words.slice(7).map((_, from) => squashed(words.slice(from, from + 8).join('')))
}

/** Squashed once for each location: they are the same for every text of it. */
const SECRETS = new WeakMap<Location, readonly string[]>()

function secretsOf(location: Location): readonly string[] {
  const known = SECRETS.get(location)
  if (known !== undefined) return known
  const secrets = rawSecretsOf(location).map(squashed)
  SECRETS.set(location, secrets)
  return secrets
}

const rawSecretsOf = (location: Location): string[] => [
  location.auth.kind === 'pit' ? location.auth.token : (location.auth.client_secret ?? ''),
  location.location_id,
  location.calendar_id ?? '',
  location.assigned_user_id ?? '',
  location.pipeline?.pipeline_id ?? '',
  ...location.webhook_secrets.map(({ secret }) => secret),
  ...Object.values(location.custom_fields),
]
