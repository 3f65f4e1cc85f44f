import type { Language, Span } from '../conversation/reading.ts'
import { isComplaint } from './complaint.ts'
import { isAskedAbout } from './consent-asked-about.ts'
import { splitAt, textOf } from './consent-clauses.ts'
import { consentWords, type Word } from './consent-text.ts'
import { readGrammar, type ConsentReading, type ConsentWording } from './consent-words.ts'
import { isInvitation } from './invitation.ts'
import { likenessOf } from './likeness.ts'
import { isOnBehalf } from './consent-on-behalf.ts'
import { isWelcome } from './welcome.ts'

/**
 * Log-odds. Above the first a text that no rule knows is a request to end contact; at or below the second a rule's match is
 * doubted. `npm run train:consent -- --try` prints what other numbers would do.
 */
export const LIKE_A_REQUEST = -0.3
export const LIKE_NONE = -2
/** A clause by itself has less around it that could speak against it: it must be liker a request than a whole text. */
const CLAUSE_MORE = 2.1
/** Below, nothing a text says in one clause has ever made it a request. */
const CLAUSES_FROM = -4
/**
 * A limit ("not at work") is one, what was said to others is no matter of ours, who is no longer interested turns us down, and who writes of what is welcome asks for no end, unless the text
 * is surely a request: "quit at 6am, quit it period", "I already told the girl on the phone that I want no contact".
 */
const BEYOND_A_GUARD = 2
/** The guards that yield, and the fewest words they do so for: "he said stop messaging me" says no more than what he said. */
const YIELDING: ReadonlyMap<string, number> = new Map([
  ['guard.restriction', 3],
  ['guard.reported', 7],
])
/**
 * Fewer words say too little: the exact words and the rules know the short requests. An ending verb left over has its object elsewhere in a
 * longer text ("this is the third time I'm asking. no more"), if that is like a request.
 */
const LEAST_WORDS: Partial<Record<ConsentReading['step'], number>> = { none: 3, unclear: 6 }

/**
 * Reads one inbound text for opt-out, opt-in and help, in English and Spanish alike. Exact words decide alone, and so does a
 * guard; elsewhere the grammar and the text's likeness to known requests decide together: either may find a request, and where
 * the grammar finds one in a text that is like none, a person decides. Pure, linear in the text; never throws.
 */
export function readConsent(text: string, wording: ConsentWording = {}): ConsentReading {
  const words = consentWords(text)
  return weighed(readGrammar(text, wording, words), words, likenessOf)
}

type Likeness = (words: readonly Word[]) => number

/** What the grammar and a likeness come to together; cross-validation brings one that has not seen the text. */
export function weighed(reading: ConsentReading, words: readonly Word[], likeness: Likeness): ConsentReading {
  if (reading.step === 'grammar') return likest(words, reading.span, likeness) > LIKE_NONE ? reading : doubted(reading)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !isLikeARequest(reading, words, likeness)) return reading
  return {
    ...reading,
    verdict: 'optout',
    step: 'likeness',
    rule: 'likeness',
    span: [first.start, last.end],
    unclear: false,
    softRefusal: false,
    set: languageOf(words),
  }
}

function isLikeARequest({ step, rule, softRefusal }: ConsentReading, words: readonly Word[], likeness: Likeness): boolean {
  if (words.length < ((step === 'guard' ? YIELDING.get(rule) : LEAST_WORDS[step]) ?? Infinity)) return false
  const least = step === 'guard' || (softRefusal && !ENDS.test(textOf(words))) ? BEYOND_A_GUARD : LIKE_A_REQUEST
  const [most, text] = [mostLike(words, { least, likeness }), textOf(words)]
  return most > least && (most > BEYOND_A_GUARD || !isWelcome(text)) && !isInvitation(text) && !isComplaint(text) && !isOfAnother(text)
}

/** The words of stopping are asked about, or somebody else is to be left alone. */
const isOfAnother = (text: string): boolean => isAskedAbout(text) || isOnBehalf(text)

/** Words of ending and of contact: beside them, who turns us down may ask for an end as well. */
const ENDS =
  /\b(?:stop|quit|leave|lose|remove|delete|enough|never|ever|dont|no more|text\w*|messag\w*|call\w*|contact\w*|number|list|dej\w+|par[ae]\w*|quit\w+|borr\w+|escrib\w+|mand\w+|molest\w+|mensaj\w*|insist\w*|nunca|jamas)\b/

/** The likeness of the whole text or of one of its clauses, whichever speaks more for a request: it may stand among other matters. */
function mostLike(words: readonly Word[], { least, likeness }: { least: number; likeness: Likeness }): number {
  const whole = likeness(words)
  if (whole > least || whole < CLAUSES_FROM) return whole
  const clauses = splitAt(words, ['sentence', 'clause']).filter((clause) => clause.length >= LEAST_IN_CLAUSE)
  return Math.max(whole, ...(clauses.length > 1 ? clauses.map((clause) => likeness(clause) - CLAUSE_MORE) : []))
}

const LEAST_IN_CLAUSE = 3

/** The likeness of the whole text or of the sentence the match stands in, whichever is more. */
function likest(words: readonly Word[], span: Span | null, likeness: Likeness): number {
  const whole = likeness(words)
  if (whole > LIKE_NONE || span === null) return whole
  const sentence = splitAt(words, ['sentence']).filter((each) => each.some(({ start }) => start >= span[0] && start < span[1]))
  return Math.max(whole, likeness(sentence.flat()))
}

const doubted = (reading: ConsentReading): ConsentReading => ({ ...reading, verdict: 'none', step: 'unclear', unclear: true })

/** No rule of a language matched: the commonest small words tell which of the two it is. */
function languageOf(words: readonly Word[]): Language {
  const spanish = words.filter(({ text }) => SPANISH.has(text)).length
  return spanish > words.filter(({ text }) => ENGLISH.has(text)).length ? 'es' : 'en'
}

const SPANISH = new Set(
  'que de la el los las un una me mi mis no ya por favor con para su sus ustedes les le se lo es y a en mas este esta'.split(' '),
)
const ENGLISH = new Set(
  'the a an to of my me you your i is it this these that and please not dont no for on in from with are be'.split(' '),
)
