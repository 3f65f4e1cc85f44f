import type { Flag, UnderstandInput } from '../conversation/reading.ts'
import type { ClauseWords } from './clause-words.ts'
import { FLAG_PHRASES } from './flag-phrases.ts'
import { FLAG_VETOES, LEGAL_PHRASES } from './flag-vetoes.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import { CARE_FRAMES } from './situation-frames.ts'
import { LEGAL_FRAMES } from './situation-frames-legal.ts'
import { RUDE_FRAMES } from './situation-frames-rude.ts'
import { TOLD_FRAMES } from './situation-frames-told.ts'
import { SITUATION_PHRASES } from './situation-phrases.ts'
import { SITUATION_VETOES } from './situation-vetoes.ts'
import { TOLD_VETOES } from './situation-vetoes-told.ts'
import type { PhraseHit } from './phrase.ts'
import { WORD_LISTS } from './word-lists.ts'

/** A flag with the words of its clause that raise it; word indices of the whole text. */
export type FlagHit = { flag: Flag; from: number; to: number }
export type FlagReading = {
  hits: FlagHit[]
  /** Notes for the card, such as `distress:foreclosure`. */
  notes: string[]
}

const FLAGS = phraseTable(WORD_LISTS, [
  ...FLAG_PHRASES,
  ...SITUATION_PHRASES,
  ...CARE_FRAMES,
  ...RUDE_FRAMES,
  ...TOLD_FRAMES,
  ...LEGAL_FRAMES,
])
const VETOES = phraseTable(WORD_LISTS, [...FLAG_VETOES, ...SITUATION_VETOES, ...TOLD_VETOES])
const LEGAL = phraseTable(WORD_LISTS, LEGAL_PHRASES)

/** The flags the words of a text raise. A veto phrase over the same words ("rental to own") takes its flag away. */
export function readFlags(clauses: readonly ClauseWords[], pending: UnderstandInput['pendingQuestion']): FlagReading {
  const hits = clauses.flatMap((clause) => inClause(clause, pending))
  const notes = clauses.flatMap((clause) => findPhrases(LEGAL, clause.words).filter((hit) => !isOthers(clause, hit)))
  return {
    hits: checksUs(clauses) ? hits.filter(({ flag }) => flag !== 'wrong_number') : hits,
    notes: [...new Set(notes.map((hit) => `distress:${hit.value}`))],
  }
}

/** Who asks for our license checks us, and means to go on; "wrong number" by its name stays one. */
function checksUs(clauses: readonly ClauseWords[]): boolean {
  const words = clauses.flatMap((clause) => clause.words)
  return words.some((word) => LICENSE.has(word)) && !words.some((word) => WRONG.has(word))
}

const LICENSE = new Set(['license', 'licence', 'licencia', 'dre', 'licensed'])
const WRONG = new Set(['wrong', 'equivocado', 'equivocada', 'equivocaron', 'equivoco'])

const NEGATIONS = new Set(['not', 'never', 'no', 'without', 'nor', 'neither', 'nunca', 'sin', 'ni', 'tampoco', 'avoid'])
/** Flags about the person's own situation: said of somebody else, they are not raised. */
const OWN_FLAGS: ReadonlySet<Flag> = new Set<Flag>(['distress', 'approval_denied', 'approval_expired', 'agent_represented'])
const NEGATABLE: ReadonlySet<Flag> = new Set<Flag>([
  'distress',
  'agent_represented',
  'approval_denied',
  'approval_expired',
  'renter',
  'solicitation',
  'legal_contact',
])
const NEGATION_REACH = 3

/** The flags some words of a text speak against. */
export const vetoedIn = (clauses: readonly ClauseWords[]): ReadonlySet<Flag> =>
  new Set(clauses.flatMap(({ words, kinds }) => findPhrases(VETOES, words, kinds).map(({ value }) => value)))

function inClause(clause: ClauseWords, pending: UnderstandInput['pendingQuestion']): FlagHit[] {
  const found = findPhrases(FLAGS, clause.words, clause.kinds)
  if (found.length === 0) return []
  const vetoes = findPhrases(VETOES, clause.words, clause.kinds)
  return found
    .filter((hit) => hit.value.when === undefined || (pending !== null && hit.value.when.includes(pending)))
    .filter((hit) => !vetoes.some((veto) => veto.value === hit.value.flag && veto.from < hit.to && hit.from < veto.to))
    .filter((hit) => !(hit.value.flag === 'hostile' && clause.asked && saysFraud(clause, hit)))
    .filter((hit) => !(NEGATABLE.has(hit.value.flag) && isNegated(clause, hit)))
    .filter((hit) => !(OWN_FLAGS.has(hit.value.flag) && hit.value.anyone !== true && isOthers(clause, hit)))
    .map((hit) => ({ flag: hit.value.flag, from: clause.first + hit.from, to: clause.first + hit.to }))
}

/** "Is this a scam?" asks for a licence and insults nobody. */
const saysFraud = ({ words }: ClauseWords, { from, to }: PhraseHit<unknown>): boolean =>
  words.slice(from, to).some((word) => FRAUD.has(word))

const FRAUD = new Set(
  'scam scams scammer scammers scamming fraud fraudulent estafa estafas estafador estafadores estafando fraude robo'.split(' '),
)

function isNegated(clause: ClauseWords, hit: PhraseHit<unknown>): boolean {
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - NEGATION_REACH); i--) {
    if (clause.commaAfter[i] === true) return false
    if (NEGATIONS.has(clause.words[i] ?? '')) return true
  }
  return false
}

const KIN = new Set(WORD_LISTS.kin.split(/\s+/))
const OWN = new Set('i we me my us our yo me nos mi estamos estoy tengo tenemos'.split(' '))

/** "My neighbor is behind on payments": the nearest person named before is somebody else. */
function isOthers(clause: ClauseWords, hit: PhraseHit<unknown>): boolean {
  for (let i = hit.from - 1; i >= 0; i--) {
    const word = clause.words[i] ?? ''
    if (KIN.has(word)) return true
    if (OWN.has(word) && !KIN.has(clause.words[i + 1] ?? '')) return false
  }
  return false
}
