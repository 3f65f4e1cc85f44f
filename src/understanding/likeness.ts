import type { Flag } from '../conversation/reading.ts'
import { likenessesFrom, likenessesOf } from '../lib/text-likeness.ts'
import type { ClauseWords } from './clause-words.ts'
import { vetoedIn } from './flags.ts'
import type { FlagHit } from './flags.ts'
import { situationFeatures } from './situation-features.ts'
import { SITUATION_LIKENESS } from './situation-weights.ts'

/** What a text is like although no phrase says so: a flag, or a question who is writing. */
export type Alike = Flag | 'identity_question'

export type LikenessReading = {
  alike: Alike[]
  /** Those of them so sure that no idiom beside them speaks against it. */
  sure: ReadonlySet<Alike>
  /** Flags a phrase may have raised, of which the text has nothing else: an idiom nobody wrote a veto for. */
  doubted: ReadonlySet<Alike>
  /** Situations the text is unlikely to be: they give way where it asks what must be answered with care. */
  unlikely: ReadonlySet<Alike>
}

/**
 * Second reader beside the phrases: what the text resembles, by logistic regressions over its words and their kinds. It knows the wordings
 * nobody wrote a phrase for, and doubts a phrase in a text that is like none of its situation. `underWay`: they have told us what they want
 * already, so that a wrong number and its like are far less probable and need more behind them.
 */
export function readLikeness(clauses: readonly ClauseWords[], hits: readonly FlagHit[], underWay: boolean): LikenessReading {
  const words = clauses.reduce((sum, clause) => sum + clause.words.length, 0)
  if (words < LEAST_WORDS) return NOTHING_ALIKE
  const odds = likenessesOf(situationFeatures(clauses, hits), SITUATIONS)
  const least = hits.some(({ flag }) => flag in FROM) ? FROM_BESIDE : -Infinity
  const alike = odds
    .filter((one) => one.odds > Math.max(least, (FROM[one.name] ?? Infinity) + (underWay && !AT_ANY_TIME.has(one.name) ? MORE_FROM : 0)))
    .map(({ name }) => name as Alike)
  const sure = odds.filter((one) => one.odds > SURE_FROM).map(({ name }) => name as Alike)
  const unlikely = odds.filter((one) => one.odds < 0 && GIVES_WAY.has(one.name)).map(({ name }) => name as Alike)
  const doubted = words < LEAST_DOUBTED ? [] : doubtedIn(clauses, { odds, hits, alike, underWay })
  return { alike, sure: new Set(sure), doubted: new Set(doubted), unlikely: new Set(unlikely) }
}

export const NOTHING_ALIKE: LikenessReading = { alike: [], sure: new Set(), doubted: new Set(), unlikely: new Set() }

/** A question what the neighbors would do to one sounds like a threat, an insult or a quarrel, and is none. */
export function givingWay(reading: LikenessReading): LikenessReading {
  const { alike, doubted, unlikely } = reading
  return { ...reading, alike: alike.filter((one) => !unlikely.has(one)), doubted: new Set([...doubted, ...unlikely]) }
}

/** Danger to life, the law, a child and a wish to be forgotten never do. */
const GIVES_WAY: ReadonlySet<string> = new Set(['threat', 'hostile', 'wrong_number', 'identity_question'])

function doubtedIn(clauses: readonly ClauseWords[], { odds, hits, alike, underWay }: Heard): Alike[] {
  const between = clauses.flatMap(betweenCommas)
  const isDoubted = (flag: Alike, given: Odds) => (given.find(({ name }) => name === flag)?.odds ?? 0) < leastOf(flag, alike, underWay)
  const heard = [...new Set(hits.map(({ flag }) => flag))]
  const flags = heard.filter(
    (flag) =>
      isDoubted(flag, odds) &&
      !isOutright(flag, clauses, hits) &&
      isDoubted(flag, oddsWhereHeard(flag, alike.length > 0 || flag === 'crisis' ? between : clauses, hits)),
  )
  return isDoubted('identity_question', odds) ? [...flags, 'identity_question'] : flags
}

/** "Wrong number, …": said between commas and nothing beside it, it is meant, whatever follows. So is a law named in a request. */
function isOutright(flag: Flag, clauses: readonly ClauseWords[], hits: readonly FlagHit[]): boolean {
  if (flag === 'deletion_request') return clauses.some(({ words }) => words.some((word) => PRIVACY_LAW.has(word)))
  if (flag !== 'wrong_number') return false
  const own = hits.filter((hit) => hit.flag === flag)
  return clauses.flatMap(betweenCommas).some(({ first, words }) => own.some((hit) => hit.from <= first && first + words.length <= hit.to))
}

const PRIVACY_LAW = new Set(['ccpa', 'cpra', 'gdpr', 'privacy', 'privacidad'])

type Odds = readonly { name: string; odds: number }[]
type Heard = { odds: Odds; hits: readonly FlagHit[]; alike: readonly Alike[]; underWay: boolean }

/** Where the text is like another situation, a phrase must have more behind it. */
function leastOf(flag: Alike, alike: readonly Alike[], underWay: boolean): number {
  const least = (underWay ? DOUBTED_UNDER_WAY : DOUBTED_BELOW)[flag]
  if (least === undefined) return -Infinity
  return alike.some((other) => other !== flag) ? OUTDONE_BELOW : least
}

/** The odds of the clauses a flag was heard in: whatever stands around them takes nothing from them. */
function oddsWhereHeard(flag: Flag, clauses: readonly ClauseWords[], hits: readonly FlagHit[]): Odds {
  const own = hits.filter((hit) => hit.flag === flag)
  const heard = clauses.filter(({ first, words }) => own.some(({ from, to }) => from < first + words.length && first < to))
  return likenessesOf(situationFeatures(heard, own), SITUATIONS)
}

/** Two situations may stand in one clause, a comma between them. */
function betweenCommas(clause: ClauseWords): ClauseWords[] {
  const ends = clause.words.flatMap((_, at) => (clause.commaAfter[at] === true || at === clause.words.length - 1 ? [at + 1] : []))
  return ends.map((end, at) => {
    const from = ends[at - 1] ?? 0
    return { ...clause, first: clause.first + from, words: clause.words.slice(from, end), kinds: clause.kinds.slice(from, end) }
  })
}

/**
 * The flags a text is like, said by all of its words: not those a phrase raised already, and none a veto speaks
 * against. A threat is one whatever idiom stands beside it, and so is what is surely like its situation.
 */
export function flagsAlike({ alike, sure }: LikenessReading, hits: readonly FlagHit[], clauses: readonly ClauseWords[]): FlagHit[] {
  const flags = alike.filter((one): one is Flag => one !== 'identity_question')
  const fresh = flags.filter((flag) => !hits.some((hit) => hit.flag === flag))
  if (fresh.length === 0) return []
  const vetoed = vetoedIn(clauses)
  const last = clauses.at(-1)
  return fresh
    .filter((flag) => flag === 'threat' || sure.has(flag) || !vetoed.has(flag))
    .map((flag) => ({ flag, from: 0, to: last ? last.first + last.words.length : 0 }))
}

/** In a shorter text one word would decide, and the phrases know those. */
const LEAST_WORDS = 3
/** One or two words have too little that could speak against a phrase. */
const LEAST_DOUBTED = 3

/** Log-odds from which a text counts. Set by cross-validation (`npm run train:gate -- --try`). */
const FROM: Readonly<Record<string, number>> = {
  crisis: -1,
  wrong_number: -0.5,
  legal_contact: -2,
  deletion_request: -1.5,
  minor: 0,
  hostile: -1,
  threat: -1.5,
  identity_question: 0.5,
}
/** Where a phrase heard one situation, another must be likelier than not. */
const FROM_BESIDE = 0
const SURE_FROM = 2
const OUTDONE_BELOW = -1
/** Below, cross-validation loses one to three in a hundred of what the phrases hear, and half of what they hear wrongly. */
const DOUBTED_BELOW: Readonly<Record<string, number>> = {
  crisis: -6.2,
  minor: -6.2,
  wrong_number: -5,
  legal_contact: -5,
  deletion_request: -4,
  hostile: -4.5,
  threat: -5.5,
  identity_question: -6,
}

/** In danger, and asking who writes, one may be at any time of a conversation. */
const AT_ANY_TIME: ReadonlySet<string> = new Set(['crisis', 'identity_question'])

/** Log-odds that a conversation under way takes from a situation, and below which its phrases are doubted then. */
const MORE_FROM = 1.5
const DOUBTED_UNDER_WAY: Readonly<Record<string, number>> = {
  ...DOUBTED_BELOW,
  wrong_number: -1,
  minor: -4,
  legal_contact: -4,
  deletion_request: -3,
  hostile: -3,
}

const SITUATIONS = likenessesFrom(SITUATION_LIKENESS)
