import type { QuestionKey, Side } from '../conversation/reading.ts'
import { isIntentQuestion } from './answering.ts'
import { BUYER_FAMILIES } from './buyer-families.ts'
import type { ClauseWords } from './clause-words.ts'
import type { FamilyRule, Modifier } from './family-rule.ts'
import { isOfAHome, namesAHome } from './object-of.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import { SELLER_FAMILIES } from './seller-families.ts'
import { WORD_LISTS } from './word-lists.ts'

/** A family found: words `from` to `to` of the whole text, its own modifiers only. */
export type Found = {
  code: string
  buys?: true
  side: Side
  weight: number
  modifiers: Modifier[]
  refutes: boolean
  from: number
  to: number
}

const RULES = [...SELLER_FAMILIES, ...BUYER_FAMILIES]
const tableOf = (rules: readonly FamilyRule[]) =>
  phraseTable<FamilyRule>(
    WORD_LISTS,
    rules.map((rule) => [rule, rule.phrases] as const),
  )
const CLAUSE_TABLE = tableOf(RULES.filter((rule) => rule.whole !== true))
const WHOLE_TABLE = tableOf(RULES.filter((rule) => rule.whole === true))

const SELL = new Set(WORD_LISTS.sell.split(' '))
const BUY = new Set(WORD_LISTS.buy.split(' '))
const BOTH = new Set(['both', 'ambas', 'ambos'])
const ARTICLES = new Set(['los', 'las'])

/** Every family one text states, before the modifiers around it; overlapping readings are settled. */
export function findFamilies(clauses: readonly ClauseWords[], pending: QuestionKey | null): Found[] {
  const found = clauses.flatMap((clause) => [...inClause(clause), ...(isIntentQuestion(pending) ? plainWords(clause) : [])])
  return settle([...found, ...inWhole(clauses)])
}

/** Families of a verb that needs a home for its object, said or left open. */
const ACTS_ON: ReadonlySet<string> = new Set(['S1', 'S2', 'S4', 'B1', 'B2'])

/** Codes whose reading replaces others at the same words. */
const ABSORBS: Readonly<Record<string, readonly string[]>> = {
  S1: ['S2', 'B1', 'B2', 'B8'],
  S3: ['S1', 'S2', 'S5', 'B1', 'B3', 'B10'],
  S4: ['S1', 'S2', 'S8', 'B1', 'B2'],
  S5: ['S1', 'S2', 'S3', 'B1', 'B2', 'B4'],
  S6: ['S1', 'S2', 'S3'],
  B1: ['B2'],
  B3: ['B1', 'B4'],
  B6: ['B8', 'B2'],
  B8: ['B1', 'B2'],
  B9: ['B1', 'B2'],
  B10: ['B3', 'B4'],
}

const WISH = new Set(
  `want wanting wants wanna need ready like love plan plans planning hope hoping thinking think considering consider rather might may should could would
  find buscando ando andamos going decided decide will time best must hoped trying looking intend wish when if whether am are not seguro segura si estoy estamos no
  quiero queremos quiere quieren quisiera quisieramos gustaria necesito necesitamos pienso pensando pensamos vamos voy listo lista listos planeo planeando deberia debo
  debemos deseo deseamos puedo podemos ganas loco loca locos ansioso ansiosa`
    .trim()
    .split(/\s+/),
)
const WISH_REACH = 6
const NOT_AFTER_REACH = 4
const YOU = new Set(['you', 'usted', 'ustedes'])
const MODALS = new Set(['can', 'could', 'should', 'will', 'may', 'to', 'want', 'guys', 'all', 'come'])

function inClause(clause: ClauseWords): Found[] {
  return findPhrases(CLAUSE_TABLE, clause.words)
    .filter(
      ({ value, from, to }) =>
        !(value.needsWish === true && !hasWish(clause, from)) &&
        !(value.notYou === true && youAct(clause, from)) &&
        !(value.code === 'S5' && clause.words.slice(from, to).some(isOfKin)) &&
        !follows(clause, from, value.notAfter) &&
        !isUnsold(clause, from) &&
        !precedes(clause, to, value.notBefore) &&
        !(value.notWith !== undefined && clause.words.slice(from, to).some((word) => value.notWith?.has(word))),
    )
    .filter(({ value, from, to }) => !ACTS_ON.has(value.code) || isOfAHome(clause, { from, to, seeks: value.code === 'B1' }))
    .map(({ value, from, to }) => {
      const found = foundOf(value, clause.first + from, clause.first + to)
      // A wish to buy with its object is the stronger family.
      if (value.code === 'B2' && namesAHome(clause, from)) return { ...found, code: 'B1', weight: WITH_OBJECT, buys: true }
      return value.code === 'B1' && BUY.has(clause.words[from] ?? '') ? { ...found, buys: true } : found
    })
}

/** "Had it listed and it didn't sell": what became of a home takes no wish back. */
function isUnsold({ words }: ClauseWords, from: number): boolean {
  if (words[from] !== 'sell' || words[from - 1] !== 'not') return false
  const [helps, subject] = [words[from - 2] ?? '', words[from - 3] ?? '']
  return HELPS.has(helps) && (UNSOLD.has(subject) || from === 2)
}
const HELPS = new Set('did does would could has have'.split(' '))
const UNSOLD = new Set('it that house home place condo one property townhouse listing duplex'.split(' '))

/** "My neighbor's": an offer for that one asks nothing for their own. */
const isOfKin = (word: string): boolean => word.endsWith("'s") && KIN.has(word.slice(0, -2))
const KIN = new Set(WORD_LISTS.kin.trim().split(/\s+/))

/** Whether one of the words stands in the few after a phrase. */
const precedes = ({ words }: ClauseWords, to: number, not: ReadonlySet<string> | undefined): boolean =>
  not !== undefined && words.slice(to, to + NOT_BEFORE_REACH).some((word) => not.has(word))

const NOT_BEFORE_REACH = 4

const WITH_OBJECT = 0.82

function inWhole(clauses: readonly ClauseWords[]): Found[] {
  const words = clauses.flatMap((clause) => clause.words)
  const places = clauses.flatMap((clause) => clause.words.map((_, i) => clause.first + i))
  return findPhrases(WHOLE_TABLE, words).map(({ value, from, to }) => foundOf(value, places[from] ?? 0, (places[to - 1] ?? 0) + 1))
}

/** "Selling", "both": whole answers to the question what they want to do. */
function plainWords(clause: ClauseWords): Found[] {
  return clause.words.flatMap((word, i) => {
    const at = clause.first + i
    const both = clause.words.length <= 4 && (BOTH.has(word) || (word === 'dos' && ARTICLES.has(clause.words[i - 1] ?? '')))
    const sell = SELL.has(word) || both
    const buy = BUY.has(word) || both
    return [...(sell ? [plainFound('S1', at)] : []), ...(buy ? [plainFound('B1', at)] : [])]
  })
}

const plainFound = (code: 'S1' | 'B1', at: number): Found => ({
  code,
  side: sideOf(code),
  weight: 0.82,
  modifiers: [],
  refutes: true,
  from: at,
  to: at + 1,
})

const sideOf = (code: string): Side => (code.startsWith('S') ? 'seller' : 'buyer')

const foundOf = (rule: FamilyRule, from: number, to: number): Found => ({
  code: rule.code,
  side: sideOf(rule.code),
  weight: rule.weight,
  modifiers: [...(rule.modifiers ?? [])],
  refutes: rule.refutes === true,
  from,
  to,
})

const follows = (clause: ClauseWords, from: number, words: ReadonlySet<string> | undefined) =>
  words !== undefined && clause.words.slice(Math.max(0, from - NOT_AFTER_REACH), from).some((word) => words.has(word))

const hasWish = (clause: ClauseWords, from: number) =>
  clause.words.slice(Math.max(0, from - WISH_REACH), from).some((word) => WISH.has(word))

function youAct(clause: ClauseWords, from: number): boolean {
  const [before = '', twoBefore = ''] = [clause.words[from - 1], clause.words[from - 2]]
  const threeBefore = clause.words[from - 3] ?? ''
  const wants = before === 'to' && (twoBefore === 'want' || twoBefore === 'wanted')
  return YOU.has(before) || (MODALS.has(before) && YOU.has(twoBefore)) || ((before === 'come' || wants) && YOU.has(threeBefore))
}

/** Of overlapping readings the more specific one stays; one code is found once at one place, its past form first, then the longer. */
function settle(found: readonly Found[]): Found[] {
  return found
    .filter((one, i) => !found.some((other, j) => i !== j && overlaps(one, other) && beats(other, one, j < i)))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

const overlaps = (a: Found, b: Found) => a.from < b.to && b.from < a.to

function beats(winner: Found, loser: Found, earlier: boolean): boolean {
  // One word may state both wishes ("both").
  if (winner.side !== loser.side && winner.from === loser.from && winner.to === loser.to) return false
  // "Buy our first home" says both; "get our first home" is known by the first alone.
  if (winner.code === 'B8' && loser.buys) return false
  // "Quiero dejar de rentar y comprar mi casa": the wish goes on after the reason.
  if (winner.code === 'B9' && loser.to > winner.to) return false
  if (winner.code !== loser.code) return ABSORBS[winner.code]?.includes(loser.code) ?? false
  if (winner.modifiers.length !== loser.modifiers.length) return winner.modifiers.length > loser.modifiers.length
  const [long, short] = [winner.to - winner.from, loser.to - loser.from]
  return long === short ? earlier : long > short
}
