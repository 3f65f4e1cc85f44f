import type { Language, Span } from '../conversation/reading.ts'
import { clausesOf, splitAt, textOf, withoutCourtesy } from './consent-clauses.ts'
import type { Clause } from './consent-clauses.ts'
import { GUARDS, prefersText } from './consent-guards.ts'
import { antecedent, isLeftOver } from './consent-leftover.ts'
import type { ConsentRule, GuardId } from './consent-rule.ts'
import { ASKS_EN } from './consent-asks-en.ts'
import { ASKS_OFF_LIST_EN } from './consent-asks-off-list-en.ts'
import { ASKED_BEFORE_EN, ASKED_BEFORE_ES, HOUSE_RULE_EN } from './consent-asked-before.ts'
import { ASKS_ES } from './consent-asks-es.ts'
import { FRAMES_EN } from './consent-frames-en.ts'
import { FRAMES_ES } from './consent-frames-es.ts'
import { RULES_EN } from './consent-rules-en.ts'
import { RULES_ES } from './consent-rules-es.ts'
import { COMPACT_WORDS, EXACT_WORDS, SENTENCE_WORDS } from './consent-sets.ts'
import type { ExactVerdict } from './consent-sets.ts'
import { STATEMENTS_EN } from './consent-statements-en.ts'
import { consentWords } from './consent-text.ts'
import type { Word } from './consent-text.ts'
import { TRIGGER_EN, TRIGGER_ES } from './consent-trigger.ts'
import { isComplaint } from './complaint.ts'
import { isNoThanks, isSoftRefusal } from './soft-refusal.ts'

/** Stored with every suppression: which rules read the text. */
export const CONSENT_RULE_VERSION = '2026-11.9'

export type ConsentReading = {
  verdict: ExactVerdict | 'none'
  step: 'exact' | 'sentence' | 'grammar' | 'guard' | 'likeness' | 'unclear' | 'none'
  /** The rule or guard that decided, or `none`. */
  rule: string
  /** UTF-16 span of the original that decided. */
  span: Span | null
  /** An ending verb is left over: nothing is sent before it is settled. */
  unclear: boolean
  /** The whole text, courtesy apart, is "yes": an opt-in only while suppressed by the contact's own words. */
  yesWord: boolean
  /** The whole text, courtesy apart, is "sí": never an opt-in by itself. */
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
export function readGrammar(text: string, wording: ConsentWording = {}, words: readonly Word[] = consentWords(text)): ConsentReading {
  const reading = readWords(words, text, wording)
  if (reading.verdict !== 'none' || !DISGUISED_ONE.test(text)) return reading
  const other = readWords(consentWords(text, 'i'), text, wording)
  return other.verdict === 'none' ? reading : other
}

/** A one that touches a letter may stand for l or i. */
const DISGUISED_ONE = /\p{L}.?1|1.?\p{L}/u

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

const NO_WORDS: ReadonlySet<string> = new Set()

function readWords(words: readonly Word[], original: string, wording: ConsentWording): ConsentReading {
  const extra: ReadonlySet<string> = wording.extraOptOut ? new Set(wording.extraOptOut.map((word) => textOf(consentWords(word)))) : NO_WORDS
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

type Match = { rule: ConsentRule; clause: Clause; from: number; to: number }

function readClauses(words: readonly Word[], original: string): ConsentReading {
  const all = textOf(words)
  const answer = textOf(withoutCourtesy(words))
  const clauses = clausesOf(words)
  let guarded: { id: GuardId; match: Match } | null = null
  for (const match of matches(clauses)) {
    const id = guardOf(match, all, original)
    if (id === null) return found(match)
    guarded ??= { id, match }
  }
  const plain = {
    ...NOTHING,
    yesWord: answer === 'yes',
    siWord: answer === 'si',
    channelPreference: prefersText(all) ? ('no_calls' as const) : null,
    softRefusal: isNoThanks(all) || clauses.some((clause) => isSoftRefusal(asSaid(clause, words), all)),
  }
  if (guarded)
    return { ...plain, step: 'guard', rule: `guard.${guarded.id}`, span: spanOf(wordsOf(guarded.match)), set: guarded.match.rule.set }
  const left =
    REACTION.test(all) || CORRECTION.test(all)
      ? undefined
      : clauses.find((clause) => isLeftOver(clause, all) && !clause.words.some((word) => word.quoted))
  const named = left && antecedent(left.text, all)
  if (left && named)
    return { ...NOTHING, verdict: 'optout', step: 'grammar', rule: `${named}.antecedent`, span: spanOf(left.words), set: named }
  return left ? { ...plain, step: 'unclear', rule: 'leftover', span: spanOf(left.words), unclear: true } : plain
}

/** A first "ya" is no courtesy where it says that it is done: "ya compramos". */
const asSaid = ({ text, words: [first] }: Clause, [ya, next]: readonly Word[]): string =>
  ya?.text === 'ya' && first !== undefined && first === next ? `ya ${text}` : text

const found = (match: Match): ConsentReading => ({
  ...NOTHING,
  verdict: 'optout',
  step: 'grammar',
  rule: match.rule.id,
  span: spanOf(wordsOf(match)),
  set: match.rule.set,
})

const RULES: readonly { language: Language; trigger: RegExp; rules: readonly ConsentRule[] }[] = [
  {
    language: 'en',
    trigger: TRIGGER_EN,
    rules: [...RULES_EN, ...FRAMES_EN, ...STATEMENTS_EN, ...ASKS_OFF_LIST_EN, ...ASKS_EN, ...ASKED_BEFORE_EN, ...HOUSE_RULE_EN],
  },
  { language: 'es', trigger: TRIGGER_ES, rules: [...RULES_ES, ...FRAMES_ES, ...ASKS_ES, ...ASKED_BEFORE_ES] },
]

function* matches(clauses: readonly Clause[]): Generator<Match> {
  for (const clause of clauses) {
    for (const { language, trigger, rules } of RULES) {
      if (trigger.test(clause.text) && !isOnlyIn(OTHER[language], clause.text)) yield* matchesOf(clause, rules)
    }
  }
}

const OTHER: Record<Language, Language> = { en: 'es', es: 'en' }

/** Small words of one language alone, the ones both share left out: a clause that mixes the two is read in both. */
const SMALL_WORDS: Record<Language, RegExp> = {
  en: /\b(?:the|you|your|my|this|i|it|is|of|from|and|to|off|for|are|these|with|please|at|be|dont|not|on|all|any)\b/,
  es: /\b(?:que|de|mi|mis|ya|por|su|sus|la|el|los|las|lo|este|esta|esto|estos|mas|aqui|y|con|para|del|le|les|se|una|tu|nos|lista|numero|mensajes|textos|texto)\b/,
}

const isOnlyIn = (language: Language, text: string): boolean => SMALL_WORDS[language].test(text) && !SMALL_WORDS[OTHER[language]].test(text)

function* matchesOf(clause: Clause, rules: readonly ConsentRule[]): Generator<Match> {
  for (const rule of rules) {
    // `matchAll` copies the pattern; most rules do not match, and `search` tells so without a copy.
    if (clause.text.search(rule.pattern) < 0) continue
    for (const hit of clause.text.matchAll(rule.pattern)) yield { rule, clause, from: hit.index, to: hit.index + hit[0].length }
  }
}

const CORRECTION = /\b(?:i meant|i mean|quise decir|quiero decir|me equivoque|i meant to say)\b/
const REACTION =
  /^(?:liked|loved|disliked|laughed at|emphasized|emphasised|questioned|reacted \S+(?: \S+)? ?to|le gusto|le encanto|no le gusto|se rio de|enfatizo|removed an? \S+ from|exclamo|dudo de)\b/

function guardOf(match: Match, all: string, original: string): GuardId | null {
  if (REACTION.test(all) && /["“«]|liked an? /i.test(original)) return 'copy'
  if (isComplaint(all)) return 'complaint'
  if (match.rule.id === 'es.es_spam' && original.includes('?')) return 'object'
  const before = match.clause.text.slice(0, match.from).trimEnd()
  if (
    wordsOf(match).every((word) => word.quoted) &&
    !/\b(?:i|we|dije|digo|you to)(?: \w+)? ?(?:said|told you|texted|say|repeat|wrote|typed|mean)?$/.test(before)
  )
    return 'copy'
  const after = sameThought(match.clause.text.slice(match.from), match.to - match.from)
  const parts = { before, after, sentence: match.clause.sentence, text: all }
  const hit = match.clause.text.slice(match.from, match.to)
  return GUARDS.find((guard) => (guard.on?.test(hit) ?? true) && guard.pattern.test(parts[guard.part]))?.id ?? null
}

/** People who dictate run on: a new subject ends the thought, unless a word of time or condition leads to it. */
const NEXT_THOUGHT =
  /(?<! (?:while|when|until|till|til|before|after|if|unless|once|than|as|because|so|about|that|what|and|every time|since|how|or|where|said|told)) (?:i|we|its|she|he|and i|this is)(?= (?!am at|work\b)\w)/

function sameThought(text: string, least: number): string {
  const at = text.slice(least).search(NEXT_THOUGHT)
  return at < 0 ? text : text.slice(0, least + at)
}

function wordsOf({ clause, from, to }: Match): Word[] {
  let at = 0
  return clause.words.filter((word) => {
    const start = at
    at += word.text.length + 1
    return start < to && start + word.text.length > from
  })
}

/** "stop stop stop" is said once. */
function once(words: readonly Word[]): readonly Word[] {
  return words.every((word) => word.text === words[0]?.text) ? words.slice(0, 1) : words
}

const spanOf = (words: readonly Word[]): Span | null => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? [first.start, last.end] : null
}
