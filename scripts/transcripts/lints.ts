import { sentencesOf } from '../../src/reply/sentences.ts'
import { measureSms } from '../../src/reply/sms-encoding.ts'
import { BANNED_PHRASES } from './banned-phrases.ts'
import type { OurLine, TheirLine, Transcript } from './transcript.ts'

/** Something wrong with a conversation, in one sentence that quotes the text. */
export type Finding = { conversation: string; lint: string; text: string }

type Lint = (transcript: Transcript) => OurLine[]

/** Every finding of every lint over a corpus, in the corpus's order. */
export const lint = (corpus: readonly Transcript[]): Finding[] =>
  corpus.flatMap((transcript) =>
    Object.entries(LINTS).flatMap(([name, check]) =>
      check(transcript).map(({ text }): Finding => ({ conversation: transcript.name, lint: name, text })),
    ),
  )

const said = ({ lines }: Transcript): OurLine[] => lines.filter((line): line is OurLine => line.from === 'us')

/** Consecutive texts that begin with the same word. */
const repeatedOpener: Lint = (transcript) => {
  const ours = said(transcript)
  return ours.filter((line, index) => !line.isFixed && openerOf(line.text) === openerOf(ours[index - 1]?.text ?? ''))
}

const openerOf = (text: string): string => /[\p{L}\p{N}']+/u.exec(text.toLowerCase())?.[0] ?? ''

const SHORT_SENTENCE = 3

/** So long after, the same words are new again. */
const FORGOTTEN_MS = 30 * 86_400_000

/** A sentence of more than a few words that the conversation has heard within a month; unasked texts, not the one before. */
const repeatedWording: Lint = (transcript) => {
  const heard = new Map<string, number>()
  let last: ReadonlySet<string> = new Set()
  return said(transcript).filter(({ text, at, isFixed, isIntroduced, isProactive }) => {
    const sentences = sentencesOf(text).filter((sentence) => sentence.split(' ').length > SHORT_SENTENCE)
    const isHeard = (sentence: string) =>
      isProactive ? last.has(sentence) : at.getTime() - (heard.get(sentence) ?? Number.NEGATIVE_INFINITY) < FORGOTTEN_MS
    const isRepeated = !isFixed && !isIntroduced && sentences.some(isHeard)
    for (const sentence of sentences) heard.set(sentence, at.getTime())
    last = new Set(sentences)
    return isRepeated
  })
}

const twoQuestions: Lint = (transcript) => said(transcript).filter(({ text }) => (text.match(/\?/g) ?? []).length > 1)

/** A question stands at the end. */
const questionInside: Lint = (transcript) =>
  said(transcript).filter(({ text, isFixed }) => !isFixed && text.includes('?') && !text.endsWith('?'))

/** Without an introduction a text keeps to this; the gate holds the two segments of every text. */
const LONGEST = 200

const tooLong: Lint = (transcript) =>
  said(transcript).filter(
    ({ text, isFixed, isIntroduced }) => measureSms(text).segments > 2 || (!isFixed && !isIntroduced && text.length > LONGEST),
  )

/** A few words of theirs deserve one short line. */
const LONGEST_TO_FEW_WORDS = 150
const FEW_WORDS = 3

const longToFewWords: Lint = ({ lines }) =>
  lines.filter((line, index): line is OurLine => {
    const before = lines[index - 1]
    if (line.from !== 'us' || before?.from !== 'them' || line.isFixed || line.isIntroduced || before.isQuestion) return false
    return before.text.split(/\s+/).length <= FEW_WORDS && line.text.length > LONGEST_TO_FEW_WORDS
  })

/** One in a whole conversation at most. */
const exclamations: Lint = (transcript) =>
  said(transcript)
    .filter(({ text }) => /[!¡]/.test(text))
    .slice(1)

const banned: Lint = (transcript) =>
  said(transcript).filter(({ text }) => BANNED_PHRASES.some((phrase) => text.toLowerCase().includes(phrase)))

/** Emoji, ellipses, capitals that shout. */
const MANNERS = /\p{Extended_Pictographic}|\.\.\.|…|\b(?!STOP\b|START\b|ALTO\b|DRE\b|ZIP\b|CPA\b|HOA\b)\p{Lu}{4,}\b/u
const manners: Lint = (transcript) => said(transcript).filter(({ text }) => MANNERS.test(text))

const usted: Lint = (transcript) => said(transcript).filter(({ text }) => /\busted(?:es)?\b/i.test(text))

const askedTwice: Lint = (transcript) => said(transcript).filter(({ asksKnown }) => asksKnown)

/** The reply to a text that asks neither answers nor says who will. */
const ignoredQuestion: Lint = ({ lines }) =>
  lines.filter((line, index): line is OurLine => {
    const before = lines[index - 1]
    return line.from === 'us' && !line.isProactive && before?.from === 'them' && before.isQuestion && !line.isAnswer
  })

/** The first text after a hard word meets it before all else; it is met once. */
const feelingLate: Lint = ({ lines }) => {
  const hard = lines.findIndex((line) => line.from === 'them' && (line as TheirLine).isHard)
  const next = hard < 0 ? undefined : lines.slice(hard).find((line): line is OurLine => line.from === 'us')
  return next === undefined || next.isCare ? [] : [next]
}

const emptyPreface: Lint = (transcript) => said(transcript).filter(({ isEmpty }) => isEmpty)

const placeholder: Lint = (transcript) =>
  said(transcript).filter(({ text }) => /[{}[\]]|\b(?:undefined|null|NaN)\b| {2}| [.,?!]|[.,]{2}/.test(text))

/** A sentence begins with a capital or a figure; a street, a month and a day have theirs. */
const SMALL_BEGINNING = /(?:^|[.?!] )¿?\p{Ll}/u
const SMALL_NAME =
  /\b\d+ (?:[nsew] )?[a-z]+(?: [a-z]+)? (?:st|street|ave|avenue|ct|court|dr|drive|rd|road|blvd|ln|lane|way|pl)\b|\b(?:in|by|of|on|until|next) (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/
const capitals: Lint = (transcript) => said(transcript).filter(({ text }) => SMALL_BEGINNING.test(text) || SMALL_NAME.test(text))

/** Little words that stand in every English text and in no Spanish one. */
const ENGLISH =
  /\b(?:the|you|your|yours|and|with|what|how|are|is|this|that|for|would|have|it|we|they|when|where|which|from|about|could|should|yes|rent|summer|spring|fall|winter|soon|cash|beds?|baths?|house|home|loan|lender)\b/i
const SPANISH = /[¿áéíóúñ]|\b(?:el|la|los|las|de|que|para|con|una|gracias|casa|quieres)\b/i
const wrongLanguage: Lint = (transcript) =>
  said(transcript).filter(({ text, language, isIntroduced }) =>
    language === 'es' ? ENGLISH.test(text) : !isIntroduced && SPANISH.test(text),
  )

/** The confirmation is the last an opted-out phone hears, until they opt in again. */
const afterOptOut: Lint = (transcript) => {
  let out = false
  return said(transcript).filter(({ purpose }) => {
    const isLate = out && purpose !== 'opted_in' && purpose !== 'confirmation'
    if (purpose === 'confirmation') out = true
    if (purpose === 'opted_in') out = false
    return isLate
  })
}

const forbidden: Lint = (transcript) => said(transcript).filter(({ refused }) => refused !== null && refused !== 'language')

const LINTS: Readonly<Record<string, Lint>> = {
  'repeated opener': repeatedOpener,
  'repeated wording': repeatedWording,
  'more than one question': twoQuestions,
  'a question not at the end': questionInside,
  'too long': tooLong,
  'long answer to a few words': longToFewWords,
  'exclamation marks': exclamations,
  'banned phrase': banned,
  'emoji, ellipsis or capitals': manners,
  usted: usted,
  'a fact asked twice': askedTwice,
  'a question ignored': ignoredQuestion,
  'a hard word not met first': feelingLate,
  'an empty preface': emptyPreface,
  'a placeholder or a stray mark': placeholder,
  'capital letters': capitals,
  'the other language': wrongLanguage,
  'a text after the opt-out': afterOptOut,
  forbidden,
}
