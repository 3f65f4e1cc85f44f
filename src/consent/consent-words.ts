import type { Language, Span } from '../conversation/reading.ts'
import { GUARDS, prefersText } from './consent-guards.ts'
import { isLeftOver } from './consent-leftover.ts'
import type { ConsentRule, GuardId } from './consent-rule.ts'
import { RULES_EN } from './consent-rules-en.ts'
import { RULES_ES } from './consent-rules-es.ts'
import { COMPACT_WORDS, COURTESY, EXACT_WORDS, SENTENCE_WORDS } from './consent-sets.ts'
import type { ExactVerdict } from './consent-sets.ts'
import { consentWords } from './consent-text.ts'
import type { Word } from './consent-text.ts'
import { isSoftRefusal } from './soft-refusal.ts'

/** Stored with every suppression: which rules read the text. */
export const CONSENT_RULE_VERSION = '2026-11.1'

export type ConsentReading = {
  verdict: ExactVerdict | 'none'
  step: 'exact' | 'sentence' | 'grammar' | 'guard' | 'unclear' | 'none'
  /** The rule or guard that decided, or `none`. */
  rule: string
  /** UTF-16 span of the original that decided. */
  span: Span | null
  /** An ending verb is left over: nothing is sent before it is settled. */
  unclear: boolean
  /** The whole text is "yes": an opt-in only while suppressed by the contact's own words. */
  yesWord: boolean
  /** The whole text is "sí": never an opt-in by itself. */
  siWord: boolean
  helpWord: 'help' | 'info' | 'ayuda' | null
  channelPreference: 'no_calls' | null
  softRefusal: boolean
  set: Language | null
  /** The provider answers this exact English word itself. */
  providerConfirms: boolean
}

export type ConsentWording = { extraOptOut?: readonly string[] }

/**
 * Reads one inbound text for opt-out, opt-in and help, in English and Spanish alike: exact words, the first or last sentence, grammar,
 * guards, left-overs. Pure, linear in the text; never throws.
 */
export function readConsent(text: string, wording: ConsentWording = {}): ConsentReading {
  const reading = readWords(consentWords(text), text, wording)
  if (reading.verdict !== 'none' || !text.includes('1')) return reading
  const other = readWords(consentWords(text, 'i'), text, wording)
  return other.verdict === 'none' ? reading : other
}

const NOTHING: ConsentReading = {
  verdict: 'none',
  step: 'none',
  rule: 'none',
  span: null,
  unclear: false,
  yesWord: false,
  siWord: false,
  helpWord: null,
  channelPreference: null,
  softRefusal: false,
  set: null,
  providerConfirms: false,
}

function readWords(words: readonly Word[], original: string, wording: ConsentWording): ConsentReading {
  const extra = new Set((wording.extraOptOut ?? []).map((word) => textOf(consentWords(word))))
  return readExact(words, original, extra) ?? readLiteral(words) ?? readSentences(words) ?? readClauses(words, original)
}

function readExact(words: readonly Word[], original: string, extra: ReadonlySet<string>): ConsentReading | null {
  const core = once(withoutCourtesy(words))
  const [key] = [textOf(core), COMPACT_WORDS.get(core.map((word) => word.text).join('')) ?? '', textOf(words)].filter(
    (each) => EXACT_WORDS.has(each) || extra.has(each),
  )
  if (key === undefined || !isWhole(core)) return null
  const word = EXACT_WORDS.get(key)
  const found = { ...NOTHING, step: 'exact' as const, rule: `exact.${key.replaceAll(' ', '_')}`, span: spanOf(words) }
  if (!word) return { ...found, verdict: 'optout', rule: 'exact.configured' }
  return {
    ...found,
    verdict: word.verdict,
    set: word.set,
    helpWord: key === 'help' || key === 'info' || key === 'ayuda' ? key : null,
    providerConfirms: word.providerConfirms && plainKey(original) === key,
  }
}

/** The text as the provider compares it, without marks at its ends: our wider reading is not the provider's. */
const plainKey = (original: string): string =>
  original
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[\s-]+/g, ' ')

/** "no, más…" is two answers, not one keyword. */
const isWhole = (core: readonly Word[]): boolean => core.slice(1).every((word) => word.gap !== 'clause')

/** Our own line taken literally: the whole text is "reply STOP". */
function readLiteral(words: readonly Word[]): ConsentReading | null {
  const core = withoutCourtesy(words)
  const [verb, word] = core.map((each) => each.text)
  if (
    core.length !== 2 ||
    !verb ||
    !word ||
    !/^(?:reply|text|send|type|responde|responder|texto|envia|manda)$/.test(verb) ||
    !SENTENCE_WORDS.has(word)
  )
    return null
  return {
    ...NOTHING,
    verdict: 'optout',
    step: 'exact',
    rule: 'exact.literal',
    span: spanOf(core),
    set: EXACT_WORDS.get(word)?.set ?? null,
  }
}

function readSentences(words: readonly Word[]): ConsentReading | null {
  const sentences = splitAt(words, ['sentence'])
  for (const sentence of [sentences[0], sentences.at(-1)]) {
    const core = once(withoutCourtesy(sentence ?? []))
    const key = textOf(core)
    if (!SENTENCE_WORDS.has(key) || core.some((word) => word.quoted)) continue
    return {
      ...NOTHING,
      verdict: 'optout',
      step: 'sentence',
      rule: `sentence.${key.replaceAll(' ', '_')}`,
      span: spanOf(core),
      set: EXACT_WORDS.get(key)?.set ?? null,
    }
  }
  return null
}

type Clause = { words: readonly Word[]; text: string; sentence: string }
type Match = { rule: ConsentRule; clause: Clause; from: number; to: number }

function readClauses(words: readonly Word[], original: string): ConsentReading {
  const all = textOf(words)
  const clauses = clausesOf(words)
  let guarded: { id: GuardId; match: Match } | null = null
  for (const match of matches(clauses)) {
    const id = guardOf(match, all, original)
    if (id === null) return found(match)
    guarded ??= { id, match }
  }
  const plain = {
    ...NOTHING,
    yesWord: all === 'yes',
    siWord: all === 'si',
    channelPreference: prefersText(all) ? ('no_calls' as const) : null,
    softRefusal: clauses.some((clause) => isSoftRefusal(clause.text)),
  }
  if (guarded)
    return { ...plain, step: 'guard', rule: `guard.${guarded.id}`, span: spanOf(wordsOf(guarded.match)), set: guarded.match.rule.set }
  const left = REACTION.test(all)
    ? undefined
    : clauses.find((clause) => isLeftOver(clause.text) && !clause.words.some((word) => word.quoted))
  return left ? { ...plain, step: 'unclear', rule: 'leftover', span: spanOf(left.words), unclear: true } : plain
}

const found = (match: Match): ConsentReading => ({
  ...NOTHING,
  verdict: 'optout',
  step: 'grammar',
  rule: match.rule.id,
  span: spanOf(wordsOf(match)),
  set: match.rule.set,
})

const RULES = [...RULES_EN, ...RULES_ES]

function* matches(clauses: readonly Clause[]): Generator<Match> {
  for (const clause of clauses) {
    for (const rule of RULES) {
      // `matchAll` copies the pattern; most rules do not match, and `search` tells so without a copy.
      if (clause.text.search(rule.pattern) < 0) continue
      for (const hit of clause.text.matchAll(rule.pattern)) {
        yield { rule, clause, from: hit.index, to: hit.index + hit[0].length }
      }
    }
  }
}

const REACTION =
  /^(?:liked|loved|disliked|laughed at|emphasized|emphasised|questioned|reacted \S+(?: \S+)? ?to|le gusto|le encanto|no le gusto|se rio de|enfatizo|removed an? \S+ from|exclamo|dudo de)\b/

function guardOf(match: Match, all: string, original: string): GuardId | null {
  if (REACTION.test(all) && /["“«]|liked an? /i.test(original)) return 'copy'
  const before = match.clause.text.slice(0, match.from).trimEnd()
  if (
    wordsOf(match).every((word) => word.quoted) &&
    !/\b(?:i|we|dije|digo|you to)(?: \w+)? ?(?:said|told you|texted|say|repeat|wrote|typed|mean)?$/.test(before)
  )
    return 'copy'
  const after = match.clause.text.slice(match.from)
  const parts = { before, after, sentence: match.clause.sentence, text: all }
  const hit = match.clause.text.slice(match.from, match.to)
  return GUARDS.find((guard) => (guard.on?.test(hit) ?? true) && guard.pattern.test(parts[guard.part]))?.id ?? null
}

function wordsOf({ clause, from, to }: Match): Word[] {
  let at = 0
  return clause.words.filter((word) => {
    const start = at
    at += word.text.length + 1
    return start < to && start + word.text.length > from
  })
}

/** Clauses end at punctuation and before words that turn the sentence. */
function clausesOf(words: readonly Word[]): Clause[] {
  return splitAt(words, ['sentence']).flatMap((sentence) =>
    splitAt(sentence, ['clause'])
      .flatMap((clause) => splitBefore(clause, TURNS))
      .map((clause) => withoutCourtesy(clause))
      .filter((clause) => clause.length > 0)
      .map((clause) => ({ words: clause, text: textOf(clause), sentence: textOf(sentence) })),
  )
}

const TURNS = new Set(['but', 'pero', 'because', 'porque'])

function splitBefore(words: readonly Word[], turns: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]]
  for (const word of words) {
    if (turns.has(word.text)) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}

function splitAt(words: readonly Word[], gaps: readonly Word['gap'][]): Word[][] {
  const parts: Word[][] = []
  for (const word of words) {
    if (gaps.includes(word.gap) || parts.length === 0) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts
}

function withoutCourtesy(words: readonly Word[]): readonly Word[] {
  const at = (list: readonly Word[], phrase: readonly string[], from: number): boolean =>
    phrase.every((text, i) => list[from + i]?.text === text)
  const first = COURTESY.find((phrase) => at(words, phrase, 0))
  if (first) return withoutCourtesy(words.slice(first.length))
  const last = COURTESY.find((phrase) => phrase.length <= words.length && at(words, phrase, words.length - phrase.length))
  return last ? withoutCourtesy(words.slice(0, -last.length)) : words
}

/** "stop stop stop" is said once. */
function once(words: readonly Word[]): readonly Word[] {
  return words.every((word) => word.text === words[0]?.text) ? words.slice(0, 1) : words
}

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ')
const spanOf = (words: readonly Word[]): Span | null => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? [first.start, last.end] : null
}
