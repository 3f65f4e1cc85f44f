import type { FamilyHit, IntentReading, Side, SideScores, UnderstandInput } from '../conversation/reading.ts'
import type { ClauseWords } from './clause-words.ts'
import { confirmedSide } from '../conversation/confirm-side.ts'
import { findCriteria } from './criteria.ts'
import { findFamilies } from './families.ts'
import type { Found } from './families.ts'
import { MODIFIER_FACTORS } from './family-rule.ts'
import { modify } from './modify.ts'
import { originalSpan } from './normalise.ts'
import { firstSide } from './order.ts'
import type { Prepared } from './prepared.ts'
import { conversationScore, messageScore } from './scores.ts'
import { wishAlike } from './wish-likeness.ts'
import type { PlainAnswer } from './yes-no.ts'

export type IntentInput = Pick<UnderstandInput, 'recent' | 'pendingQuestion' | 'bot' | 'message'>
export type IntentSource = {
  prepared: Prepared
  clauses: readonly ClauseWords[]
  answer: PlainAnswer | null
  impliedYes: boolean
  muted: boolean
  /** How much the text is like a wish for each side; null where that says nothing. */
  alike: SideScores | null
}

/** Intent of one text (I-1 to I-8). `muted`: a flag of the text says it is no lead, so it scores nothing. */
export function readIntent({ prepared, clauses, answer, impliedYes, muted, alike }: IntentSource, input: IntentInput): IntentReading {
  const found = muted ? [] : familiesOf(prepared, clauses, { answer, impliedYes, alike, input })
  const best = strongest(found)
  const refuted = { buyer: isRefuted(found, 'buyer'), seller: isRefuted(found, 'seller') }
  const message = bySide((side) => messageScore(best.filter((one) => one.side === side).map(weightOf), refuted[side]))
  const conversation = bySide((side) =>
    conversationScore(message[side], refuted[side] ? [] : input.recent, { side, at: input.message.receivedAt }),
  )
  const words = clauses.flatMap((clause) => clause.words)
  return {
    message,
    conversation,
    ...primaryOf(conversation, { found, bot: input.bot, first: firstSide(words, found) }),
    fresh: { buyer: message.buyer > 0, seller: message.seller > 0 },
    refuted,
    families: best.map((one) => hitOf(one, prepared)),
  }
}

const bySide = <T>(of: (side: Side) => T): { buyer: T; seller: T } => ({ buyer: of('buyer'), seller: of('seller') })

const weightOf = (one: Found) => one.modifiers.reduce((weight, modifier) => weight * MODIFIER_FACTORS[modifier], one.weight)

type Context = Pick<IntentSource, 'answer' | 'impliedYes' | 'alike'> & { input: IntentInput }

function familiesOf(prepared: Prepared, clauses: readonly ClauseWords[], { answer, impliedYes, alike, input }: Context): Found[] {
  const stated = findFamilies(clauses, input.pendingQuestion).map((one) => (input.bot === 'seller' ? ofOwnHome(one, prepared) : one))
  const criteria = SELLER_QUESTIONS.has(input.pendingQuestion ?? '') ? [] : clauses.flatMap((clause) => findCriteria(clause, stated) ?? [])
  const modified = modify(
    [...stated, ...criteria].sort((a, b) => a.from - b.from || a.to - b.to),
    clauses,
    prepared,
  )
  const meant = modified.filter((one) => one.refutes || !one.modifiers.includes('n'))
  // "Ok, talked to the wife. We want to sell": an ok to whether they buy is none where they wish the other.
  const isLed =
    answer?.weak === true &&
    meant.some((one) => one.side !== confirmedSide(input.pendingQuestion) && one.weight >= STRONG && isOwnWish(one))
  const isImplied = impliedYes && meant.every(({ side }) => side === 'seller')
  const confirmed = confirmations(isImplied ? 'yes' : isLed ? null : (answer?.answer ?? null), input)
  // Who has a bot already is not handed on by what a text is only like.
  const words = prepared.tokens.map(({ text }) => text)
  const seems = alike === null || answer !== null || input.bot !== 'lead' ? [] : wishAlike(alike, modified, words)
  return [...confirmed, ...meant, ...seems]
}

/** "¿Cuánto vale la casa?" from somebody who sells asks what their own is worth. */
const ofOwnHome = (one: Found, { tokens }: Prepared): Found =>
  one.code === 'B10' && tokens[one.from]?.text === 'cuanto' ? { ...one, code: 'S3', side: 'seller', weight: 0.74 } : one

/** Asked about their own home, a bare list of rooms describes it. */
const SELLER_QUESTIONS: ReadonlySet<string> = new Set([
  'property_address',
  'condition',
  'price_point',
  'motivation',
  'timeline_acceptable',
  'liens',
  'repairs',
  'listing_history',
])

/** S10 and B12: yes, no or maybe to our own question whether they want to sell or buy. */
function confirmations(answer: PlainAnswer['answer'] | null, input: IntentInput): Found[] {
  const side = input.pendingQuestion === 'confirm_seller' ? 'seller' : input.pendingQuestion === 'confirm_buyer' ? 'buyer' : null
  if (answer === null || side === null) return []
  const code = side === 'seller' ? 'S10' : 'B12'
  const modifiers: Found['modifiers'] = answer === 'yes' ? [] : answer === 'no' ? ['n'] : ['h']
  return [{ code, side, weight: 0.9, modifiers, refutes: true, from: 0, to: 1 }]
}

const STRONG = 0.7

/** A strong family taken back and not stated again later in the text (I-3). */
function isRefuted(found: readonly Found[], side: Side): boolean {
  const strong = found.filter((one) => one.side === side && one.refutes && one.weight >= STRONG)
  return strong.some((one) => one.modifiers.includes('n') && !strong.some((later) => later.from > one.from && isOwnWish(later)))
}

const isOwnWish = (one: Found) => !one.modifiers.some((modifier) => modifier === 'n' || modifier === 't' || modifier === 'p')

type Deciding = { found: readonly Found[]; bot: UnderstandInput['bot']; first: Side | null }

const ENOUGH = 0.5

/** The side to go on with and the side to keep for later (I-8). */
function primaryOf(scores: SideScores, { found, bot, first }: Deciding): { primary: Side | null; parked: Side | null } {
  const enough = bySide((side) => scores[side] >= ENOUGH)
  if (bot !== 'lead') {
    const added: Side = bot === 'buyer' ? 'seller' : 'buyer'
    if (enough[added] && first !== added && isLater(found, added)) return { primary: bot, parked: added }
  }
  if (!enough.buyer || !enough.seller) return { primary: enough.buyer ? 'buyer' : enough.seller ? 'seller' : null, parked: null }
  const primary = first ?? notLater(found) ?? higher(scores)
  return { primary, parked: primary === null ? null : primary === 'buyer' ? 'seller' : 'buyer' }
}

function isLater(found: readonly Found[], side: Side): boolean {
  const wishes = found.filter((one) => one.side === side && one.refutes && isOwnWish(one))
  return wishes.length > 0 && wishes.every((one) => one.modifiers.includes('l'))
}

function notLater(found: readonly Found[]): Side | null {
  const later = bySide((side) => isLater(found, side))
  return later.buyer === later.seller ? null : later.buyer ? 'seller' : 'buyer'
}

const higher = (scores: SideScores): Side | null =>
  scores.buyer === scores.seller ? null : scores.buyer > scores.seller ? 'buyer' : 'seller'

/** One hit per code: the same family twice counts once, with its largest weight. */
function strongest(found: readonly Found[]): Found[] {
  return found.filter(
    (one, i) =>
      !found.some(
        (other, j) => other.code === one.code && (weightOf(other) > weightOf(one) || (weightOf(other) === weightOf(one) && j < i)),
      ),
  )
}

function hitOf(one: Found, prepared: Prepared): FamilyHit {
  const [first, last] = [prepared.tokens[one.from], prepared.tokens[one.to - 1]]
  const span = originalSpan(prepared, first?.start ?? 0, last?.end ?? 0)
  return {
    code: one.code,
    side: one.side,
    modifiers: [...one.modifiers],
    weight: round4(weightOf(one)),
    span,
    phrase: prepared.original.slice(...span),
  }
}

const round4 = (value: number) => Math.round(value * 10_000) / 10_000
