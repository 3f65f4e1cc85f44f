import { occupied } from './claim-spans.ts'
import { findNumberWords, smallNumber } from './number-words.ts'
import { finds } from './phrases.ts'
import { matchesOf } from '../matches.ts'

/** A number that may be money, not yet given a meaning. */
export type Amount = {
  start: number
  end: number
  /** The number before any scale: 640 of "640k". */
  written: number
  /** What multiplies it; null when nothing says. */
  scale: number | null
  dollar: boolean
  /** One decimal and no scale: "1.2". */
  decimal: boolean
  percent: boolean
  /** "500s": all prices that begin so. */
  decade: boolean
  /** "600ish" or "600+". */
  suffix: 'ish' | 'plus' | null
}

/** All numbers of a text that could be money, digits and words, in text order. Years, dates and clock times are left out. */
export function findAmounts(text: string): Amount[] {
  const digits: Amount[] = []
  const spoken = spokenAmounts(text)
  const inSpoken = occupied(spoken)
  for (const found of matchesOf(text, NUMBER)) {
    if (!inSpoken.isFree({ start: found.index, end: found.index + found[0].length })) continue
    const amount = digitAmount(text, found.index, found[0])
    if (amount && amount.start >= (digits.at(-1)?.end ?? 0)) digits.push(amount)
  }
  const inDigits = occupied([...digits, ...spoken])
  const figurative = occupied(matchesOf(text, FIGURATIVE).map((found) => ({ start: found.index, end: found.index + found[0].length })))
  const words = findNumberWords(text)
    .filter(
      ({ start, end, value }) =>
        (value >= 100 && !isYearInWords(text, start) && !text.slice(Math.max(0, start - 5), start).endsWith(' por ')) ||
        OF_HUNDRED.test(text.slice(end, end + 13)),
    )
    .map((words) => wordAmount(text, words))
    .filter((amount) => inDigits.isFree(amount) && figurative.isFree(amount))
  return [...digits, ...spoken, ...words].sort((a, b) => a.start - b.start)
}

/** "Thanks a million" counts nothing. */
const FIGURATIVE = finds(
  '(?:thanks|thank you|thx|gracias) (?:a|un) (?:million|millon)|one in a million|(?:a |un )?(?:million|millon|thousand|hundred|mil)(?: de)? (?:times|things|questions|reasons|ways|gracias|thanks|veces|cosas|preguntas|disculpas)|like a million(?: bucks| dollars)?|not in a million years|un millon de gracias|mil gracias',
)
const DIGIT = '[1-9]|one|two|three|four|five|six|seven|eight|nine|cinco|seis|siete|ocho|nueve|cuatro|tres|dos'
const TENS = 'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'
const SPOKEN = finds(
  `(?<![$/:.,-] ?|\\d ?)(?:([1-9]) (${TENS})(?: y)?(?:[ -](one|two|three|four|five|six|seven|eight|nine|cinco))?|(${DIGIT}) (?:and (?:a |an? )?|y |and three )(quarters?|half|medi[oa]|cuarto))(?! ?(?!is|tops?|max|would|maybe|or|and|where|at|if|but|for|please|works?|firm|cash|es|por|pero|maximo|is|as|with|to|in|k|grand|mil|thousand)[a-z%])`,
)
const SHARES: Readonly<Record<string, number>> = { quarter: 25, quarters: 75, cuarto: 25 }

/** "6 fifty", "five and a quarter": hundreds of thousands as they are spoken. */
const spokenAmounts = (text: string): Amount[] =>
  matchesOf(text, SPOKEN).map(({ index, 0: said, 1: digit, 2: tens = '', 3: unit = '', 4: whole = '', 5: part = '' }) => ({
    ...PLAIN,
    start: index,
    end: index + said.length,
    written:
      digit === undefined
        ? (smallNumber(whole) ?? 0) * 100 + (SHARES[part] ?? 50)
        : Number(digit) * 100 + (smallNumber(tens) ?? 0) + (smallNumber(unit) ?? 0),
    scale: /^ ?(?:k|grand|mil|thousand)(?![a-z])/.test(text.slice(index + said.length, index + said.length + 10)) ? 1000 : null,
  }))

/** Whole dollars when the text itself gives them all; null for a bare "640" or "1.2". */
export function statedDollars(amount: Amount): number | null {
  if (amount.scale !== null) return Math.round(amount.written * amount.scale)
  return amount.written >= 1000 && !amount.decimal ? Math.round(amount.written) : null
}

const NUMBER = /\d{1,3}[.,']\d\d\d(?:[.,']\d\d\d)?(?!\d)|\d{1,12}/g
const PLAIN = { dollar: false, decimal: false, percent: false, decade: false, suffix: null }

// The scale after a number; "m" for metres or months is told by the size of the result.
const SCALE = /^ ?(hundred thousand|hundred|thousand|thou|grand|million|millions|millones|millon|mill|mil|mm|m|k)(?=$|[^a-z0-9ñ]|ish)/
const MONEY = /^ ?(?:\$|(?:dollars|dolares|bucks|usd|us dollars)(?![a-z]))/
const FACTORS: Record<string, number> = { k: 1_000, thousand: 1_000, thou: 1_000, grand: 1_000, mil: 1_000, 'hundred thousand': 100_000 }

function digitAmount(text: string, start: number, core: string): Amount | null {
  if (/[a-zñ\d#@_/:]$|\d[.,]$/.test(text.slice(Math.max(0, start - 2), start))) return null
  if (isTollFree(text, start, core)) return null
  // A year: '08.
  if (text[start - 1] === "'" && core.length === 2) return null
  if (core.length === 2 && !SCALE.test(text.slice(start + 2, start + 20)) && BOUGHT_IN.test(text.slice(Math.max(0, start - 40), start)))
    return null
  const grouped = /[.,']/.test(core)
  const fraction = grouped ? '' : fractionAt(text, start + core.length)
  let end = start + core.length + fraction.length
  const scaleWord = SCALE.exec(text.slice(end, end + 20))
  if (!scaleWord && fraction.startsWith(',')) return null
  end += scaleWord?.[0].length ?? 0
  const money = MONEY.exec(text.slice(end, end + 12))
  end += money?.[0].length ?? 0
  const tail = text.slice(end, end + 5)
  if (/^[/:]\d|^[a-zñ]/.test(tail) && !/^(?:ish|s)(?![a-zñ])/.test(tail)) return null
  const sign = /\$ ?$/.exec(text.slice(Math.max(0, start - 2), start))
  const written = numberFrom(core, fraction, scaleWord?.[1] ?? '')
  const scale = scaleOf(scaleWord?.[1] ?? '', fraction !== '' || (grouped && written < 100))
  const dollar = sign !== null || money !== null
  if (scale === null && !dollar && !grouped && fraction === '' && written >= 1900 && written <= 2099 && !isPaid(text, start, end))
    return null
  const suffix = /^ ?-?ish(?![a-z])/.test(tail) ? 'ish' : tail.startsWith('+') ? 'plus' : null
  const decade = scale === null && written >= 100 && written < 1000 && /^'?s(?![a-zñ])/.test(tail)
  return {
    start: start - (sign?.[0].length ?? 0),
    end:
      end +
      (decade
        ? tail.startsWith("'")
          ? 2
          : 1
        : (/^(?: ?%| percent(?![a-z])| por ciento(?![a-z]))/.exec(text.slice(end, end + 13))?.[0].length ?? 0)),
    written,
    scale,
    dollar,
    decimal: scale === null && fraction !== '',
    percent: /^ ?%/.test(tail) || OF_HUNDRED.test(text.slice(end, end + 13)),
    decade,
    suffix,
  }
}

/** "Bought it in 09". */
const BOUGHT_IN =
  /(?<![a-z])(?:bought|purchased|built|paid|got|compre|compramos|pague|pagamos|construyeron)(?: (?:it|this|that|ours|mine|the|our|la|lo|esta|house|home|place|condo|casa)){0,3} (?:back )?(?:in|around|since|en|por)(?: (?:like|about|el|como|early|late)){0,2} $/

/** "1900 al mes" and "rent is 1950" are no years. */
const isPaid = (text: string, start: number, end: number): boolean =>
  PAID.test(text.slice(end, end + 16)) || PAYMENT.test(text.slice(Math.max(0, start - 20), start))
const PAYMENT =
  /(?<![a-z])(?:rent|renta|hoa|dues|payment|mensualidad|pago|(?:tenants?|renters?|inquilin[oa]s?) (?:pay|pays|paying|paga|pagan)(?: (?:me|us|nos))?)(?: (?:is|of|es|de))? $/
const PAID = /^ ?(?:a month|per month|\/ ?mo|monthly|al mes|por mes|mensual|de renta|in rent|de hoa)/

/** "The 1-800 number". */
const isTollFree = (text: string, start: number, core: string): boolean =>
  /^8(?:00|33|44|55|66|77|88)$/.test(core) && /(?<!\d)1[ -]$/.test(text.slice(Math.max(0, start - 3), start))

const fractionAt = (text: string, at: number): string => /^[.,]\d{1,2}(?![\d,.]?\d)/.exec(text.slice(at, at + 6))?.[0] ?? ''

/** "1.250 million" and "1,2 millones" carry a decimal sign, "585.000" a thousands sign. */
function numberFrom(core: string, fraction: string, scale: string): number {
  if (scale === 'hundred') return Number(core.replaceAll(/[.,']/g, '')) * 100
  const isMillion = scale !== '' && FACTORS[scale] === undefined
  if (isMillion && /^\d{1,2}[.,]\d\d\d$/.test(core)) return Number(core.replace(',', '.'))
  return Number(core.replaceAll(/[.,']/g, '') + fraction.replace(',', '.'))
}

/** "640 mil" is thousands; after a decimal sign "1.2 mil" is millions. */
function scaleOf(word: string, decimal: boolean): number | null {
  if (word === '') return null
  if (word === 'hundred') return null
  return word === 'mil' && decimal ? 1_000_000 : (FACTORS[word] ?? 1_000_000)
}

/** "Twenty percent". */
const OF_HUNDRED = /^ (?:percent|por ciento)(?![a-z])/

function wordAmount(text: string, words: { start: number; end: number; value: number; scaled: boolean }): Amount {
  const tail = text.slice(words.end, words.end + 5)
  const share = OF_HUNDRED.exec(text.slice(words.end, words.end + 13))?.[0] ?? ''
  return {
    ...PLAIN,
    percent: share !== '',
    start: words.start,
    end: words.end + share.length,
    written: words.value,
    scale: words.scaled ? 1 : null,
    suffix: /^ ?-?ish(?![a-z])/.test(tail) ? 'ish' : null,
  }
}

/** "Two thousand nineteen" names a year. */
const isYearInWords = (text: string, start: number): boolean =>
  /^(?:(?:two thousand|dos mil) (?:a|[a-z]{0,5}teen|twenty|diec|vein)|mil novecientos)/.test(text.slice(start, start + 24))
