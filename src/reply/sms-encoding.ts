export type SmsEncoding = 'GSM-7' | 'UCS-2'

/** `units`: septets in GSM-7 (extension characters count 2), UTF-16 code units in UCS-2. */
export type SmsMeasure = { encoding: SmsEncoding; units: number; segments: number }

/** The most a text of ours may take: two segments. */
export const TWO_SEGMENTS: Record<SmsEncoding, number> = { 'GSM-7': 306, 'UCS-2': 134 }

/** Units an opt-out line takes that the location's CRM appends itself. */
export const APPENDED_OPT_OUT = 40

/**
 * A text in the plain forms the cheap SMS alphabet has: straight quotes, hyphens, three dots, ordinary spaces; no emoji,
 * no invisible characters; composed accents (NFC). Idempotent. Spelling is never folded.
 */
export function normaliseSms(text: string): string {
  if (PLAIN_WORDS.test(text)) return text
  let plain = text.toWellFormed().normalize('NFC')
  for (const [pattern, replacement] of PLAIN_FORMS) plain = plain.replace(pattern, replacement)
  return plain.normalize('NFC').replaceAll(SPACES, ' ').replaceAll(AROUND_NEWLINE, '\n').trim()
}

/** Encoding, units and segments of a text as it stands. */
export function measureSms(text: string): SmsMeasure {
  if (BASIC_ONLY.test(text))
    return { encoding: 'GSM-7', units: text.length, segments: text.length <= 160 ? 1 : Math.ceil(text.length / 153) }
  const characters = [...text]
  const gsm = characters.every((character) => BASIC.has(character) || EXTENSION.has(character))
  const sizes = characters.map((character) => (gsm ? (EXTENSION.has(character) ? 2 : 1) : character.length))
  const units = sizes.reduce((sum, size) => sum + size, 0)
  const [single, part] = gsm ? [160, 153] : [70, 67]
  return { encoding: gsm ? 'GSM-7' : 'UCS-2', units, segments: units <= single ? 1 : partsOf(sizes, part) }
}

/** Whether the text fits two segments less `reserved` units (an opt-out line the CRM appends itself). */
export function fitsTwoSegments(text: string, reserved = 0): boolean {
  const { encoding, units, segments } = measureSms(text)
  return segments <= 2 && units <= TWO_SEGMENTS[encoding] - reserved
}

/** Printable ASCII words with one space between: most texts, and there is nothing to change in them. */
const PLAIN_WORDS = /^[!-_a-~]+(?: [!-_a-~]+)*$/

const SPACES = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu
const AROUND_NEWLINE = / ?\n[ \n]*/g
const EMOJI = '(?:[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Emoji_Modifier}\\u20E3\\u{E0020}-\\u{E007F}])+'

const PLAIN_FORMS: [RegExp, string][] = [
  [/\r\n?|[\u2028\u2029]/g, '\n'],
  [/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD\uFFFD]|\uFE0E|\uFE0F/g, ''],
  [SPACES, ' '],
  [/[‘’‚‛′ʼ´`‹›]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  // An emoji before a full stop takes its space along; elsewhere it leaves one.
  [new RegExp(` ?${EMOJI} ?(?=[.,!?;:])`, 'gu'), ''],
  [new RegExp(EMOJI, 'gu'), ' '],
]

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const BASIC_ONLY = new RegExp(`^[${[...BASIC].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]*$`)
const EXTENSION = new Set('^{}\\[~]|€\f')

/** Parts of a long text: an escape sequence or a surrogate pair is never split across two. */
function partsOf(sizes: number[], capacity: number): number {
  let parts = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > capacity) {
      parts += 1
      used = 0
    }
    used += size
  }
  return parts
}
