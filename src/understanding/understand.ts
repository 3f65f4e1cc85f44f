import type { FactField } from '../conversation/fact.ts'
import type { Act, Extracted, Flag, IntentReading, Span, UnderstandInput, Understanding } from '../conversation/reading.ts'
import { readActs } from './acts.ts'
import { announcedIn } from './announced.ts'
import { readCare, textFeatures, type CareReading } from './care-likeness.ts'
import { withoutSeeming } from './beside-the-question.ts'
import { clauseWords, type ClauseWords } from './clause-words.ts'
import { callBackOf, type CallBack } from './facts/call-back.ts'
import { extractFacts } from './facts/extract-facts.ts'
import { sceneOf } from './facts/scene.ts'
import { readFlags } from './flags.ts'
import type { FlagHit } from './flags.ts'
import { readIntent } from './intent.ts'
import type { IntentSource } from './intent.ts'
import { readLanguage } from './language.ts'
import { flagsAlike, givingWay, NOTHING_ALIKE, readLikeness, type LikenessReading } from './likeness.ts'
import { originalSpan, prepare } from './normalise.ts'
import { isNewToIt } from './not-by-mistake.ts'
import { notesOf } from './notes.ts'
import { dictatedOrders, ordersIn, unordered, withOrders, withoutOrders, type Order } from './orders.ts'
import type { Prepared } from './prepared.ts'
import { qualityOf } from './quality.ts'
import { aboutPlaces, ASKED_PLACE, askedPlaces } from './asked-places.ts'
import { courtesySpans } from './courtesies.ts'
import { applySlots } from './slots/apply-slots.ts'
import { readSlots } from './slots/read-slots.ts'
import { isIn, unreadParts, type Unread } from './unread.ts'
import { readWishes } from './wish-likeness.ts'
import { plainAnswer, type PlainAnswer } from './yes-no.ts'

/**
 * Reads one inbound text: language, acts, intent with scores, facts, flags. Pure: equal arguments give an equal result. The only part of the
 * house, the consent reader apart, that runs patterns over inbound text. Throws TypeError when the text is not a string, and nothing else.
 */
export function understand(asked: UnderstandInput): Understanding {
  const prepared = prepare(asked.message.text)
  const unread = unreadParts(prepared)
  const clauses = clauseWords(prepared, (start, end) => isIn(unread.quoted, start, end))
  const polite = courtesySpans(prepared, clauses)
  const answer = unread.tapback ? null : answerBeside(polite, prepared)
  // A plain answer to what we asked beside the script says nothing of the script's question.
  const input = asked.aside && answer !== null && prepared.tokens.length <= PLAIN_WORDS ? { ...asked, pendingQuestion: null } : asked
  const { orders, beside, raised, flagNotes } = readSituations({ prepared, clauses, unread }, input)
  const scene = sceneOf(prepared, input)
  const callBack = unread.tapback ? null : callBackOf(scene)
  const sealed = unread.sealed.map(([start, end]) => originalSpan(prepared, start, end))
  const stated = extractFacts(scene).filter((fact) => !isIn(sealed, ...fact.span) && !isIn(polite, ...fact.span))
  const { intent, hits } = readMuted(
    { prepared, clauses, answer, impliedYes: answer === null && tellsOfOwnHome(stated, input), alike: beside.wishes },
    raised,
    input,
  )
  const language = readLanguage(prepared, input.language, { places: input.lexicon.places, addresses: addressesIn(stated) })
  const source = { prepared, clauses, answer, ...beside, facts: stated, flags: hits, wishes: intent.families, tapback: unread.tapback }
  const acted = withOrders(readActs(source, input), orders, prepared)
  const done = sealed.length > 0 ? acted.map(plainlyAsked) : acted
  const slots = unread.tapback ? null : readSlots(clauses, input, answer)
  const read = slots === null ? { acts: done, facts: stated } : applySlots({ acts: done, facts: stated }, slots, { prepared, input })
  const words = prepared.tokens.map((token) => token.text)
  const told = notesOf(clauses)
  const places = askedPlaces(scene)
  const { acts, facts } = withoutSeeming({ ...read, acts: aboutPlaces(read.acts, places), notes: told, prepared })
  return {
    messageId: input.message.id,
    language: language.reading,
    truncated: prepared.truncated,
    originalLength: prepared.originalLength,
    acts,
    intent,
    facts,
    quality: qualityOf({ acts, facts, words, intents: intent.families.length, confirms: input.confirms ?? false }, input.pendingQuestion),
    flags: flagsOf(hits, { intent, prepared, unknownLanguage: language.unknown }),
    ...(slots === null ? {} : { slots: slots.reading }),
    notes: [
      ...prepared.notes,
      ...flagNotes,
      ...told,
      ...announcedIn(prepared),
      ...(isLinksOnly(prepared.match) ? ['attachment_only'] : []),
      ...(language.asked ? ['language_asked'] : []),
      ...callBackNotes(callBack),
      ...placeNotes(acts, places),
    ],
  }
}

type Given = { prepared: Prepared; clauses: readonly ClauseWords[]; unread: Unread }
type Situations = {
  orders: readonly Order[]
  beside: Beside
  raised: readonly FlagHit[]
  flagNotes: readonly string[]
}

/** The flags a text raises, by its phrases and by what it is like, without those an order to the assistant only seems to raise. */
function readSituations({ prepared, clauses, unread }: Given, input: UnderstandInput): Situations {
  const ordered = unread.tapback ? [] : ordersIn(unread.quoted.length === 0 ? clauses : clauseWords(prepared))
  const orders = ordered.length > 0 ? ordered : dictatedOrders(prepared, unread.dictated)
  const flags = readFlags(clauses, input.pendingQuestion)
  const hits = withoutOrders(flags.hits, orders)
  const beside = unread.tapback ? UNREAD : readBeside(clauses, hits, { underWay: isUnderWay(input), orders })
  const heard = heardOf(hits, { beside, farewell: isFarewell(prepared, input) }).filter((hit) => !isNewToIt(hit, prepared, input))
  return { orders, beside, raised: [...heard, ...flagsAlike(beside, hits, clauses)], flagNotes: flags.notes }
}

const addressesIn = (facts: readonly Extracted[]): Span[] =>
  facts.filter(({ field }) => field === 'property_address').map(({ span }) => span)

/** "Good night" is no yes. */
function answerBeside(polite: readonly Span[], prepared: Prepared): PlainAnswer | null {
  const answer = plainAnswer(prepared)
  return answer !== null && isIn(polite, ...answer.span) ? null : answer
}

const placeNotes = (acts: readonly Act[], places: readonly string[]): string[] =>
  acts.some(({ about }) => about === 'service_area') ? places.map((place) => `${ASKED_PLACE}${place}`) : []

/** What the phrases raise, without what the text is not like. */
const heardOf = (hits: readonly FlagHit[], { beside, farewell }: { beside: LikenessReading; farewell: boolean }): FlagHit[] =>
  hits.filter(({ flag }) => !beside.doubted.has(flag) && !(farewell && flag === 'crisis'))

/** "Goodbye", and not a word more, from somebody who told us what they want: they take their leave of a talk about a home. */
const isFarewell = ({ tokens }: Prepared, input: UnderstandInput): boolean =>
  tokens.length === 1 && (isUnderWay(input) || input.known.length > 0)

/** Asked whether they sell, who goes on with what a seller tells says yes. */
function tellsOfOwnHome(facts: readonly Extracted[], { pendingQuestion }: UnderstandInput): boolean {
  return (
    pendingQuestion === 'confirm_seller' &&
    facts.some(({ field, value, polarity }) => polarity === 'affirmed' && OF_A_SALE.has(field) && !OF_A_PURCHASE.has(value))
  )
}

/** Reasons that only who buys has. */
const OF_A_PURCHASE: ReadonlySet<unknown> = new Set(['leaving_rental', 'first_home', 'growing_family', 'schools'])

const OF_A_SALE: ReadonlySet<FactField> = new Set([
  'property_address',
  'condition',
  'motivation',
  'relocation_destination',
  'price_point',
  'mortgage_balance',
])

/** Whether one of their texts before this one wished to buy or to sell. */
const isUnderWay = ({ recent }: UnderstandInput): boolean => recent.some(({ score }) => Math.max(score.buyer, score.seller) >= WISH_FROM)

const WISH_FROM = 0.5

/** What the text is like, beside its phrases. */
function readBeside(
  clauses: readonly ClauseWords[],
  hits: readonly FlagHit[],
  by: { underWay: boolean; orders: readonly Order[] },
): Beside {
  const features = textFeatures(clauses)
  const asked = readCare(clauses, features)
  const alike = unordered(readLikeness(clauses, hits, by.underWay), by.orders)
  const wishes = by.orders.length > 0 ? null : readWishes(features)
  return { ...asked, ...(asked.care === null || asked.care === 'none' ? alike : givingWay(alike)), wishes }
}

type Beside = CareReading & LikenessReading & { wishes: IntentSource['alike'] }

/** words around a template are an order to the assistant, and ask for no print that is easier to read. */
const plainlyAsked = (act: Act): Act => (act.about === 'accommodate' ? { ...act, about: 'other' } : act)

const PLAIN_WORDS = 3
const UNREAD = { ...NOTHING_ALIKE, care: 'none', perhaps: false, wishes: null } as const

const callBackNotes = (callBack: CallBack | null): string[] => (callBack === null ? [] : [`call_back:${callBack.day}:${callBack.unit}`])

const LINK = /^(?:https?:\/\/|www\.)\S/
const isLinksOnly = (match: string): boolean => match !== '' && match.split(' ').every((part) => LINK.test(part))

const MUTING: ReadonlySet<Flag> = new Set<Flag>(['solicitation', 'wrong_number', 'renter'])

/** Intent with I-5 applied: a solicitor, a wrong number or a renter scores nothing, a renter who also wishes to buy is none, and no more who sells their rental. */
function readMuted(
  source: Omit<IntentSource, 'muted'>,
  flags: readonly FlagHit[],
  input: UnderstandInput,
): { intent: IntentReading; hits: readonly FlagHit[] } {
  const intent = readIntent({ ...source, muted: false }, input)
  const hits = flags.filter((hit) => hit.flag !== 'renter' || !(wishesToSell(intent) || wishesToBuy(intent, hit, source.prepared)))
  if (!hits.some((hit) => MUTING.has(hit.flag))) return { intent, hits }
  return { intent: readIntent({ ...source, muted: true }, input), hits }
}

/** "Done with my tenants, want to sell my rental" rents nothing. */
const wishesToSell = ({ families }: IntentReading): boolean => families.some(({ code, weight }) => code === 'S1' && weight >= PLAIN_WISH)
const PLAIN_WISH = 0.7

const WISHES = new Set(['B1', 'B2', 'B8'])
const NEXT_TO = 2

/** A wish to buy elsewhere in the text; "looking for an apartment for rent" is one wish, to rent. */
function wishesToBuy(intent: IntentReading, renter: FlagHit, prepared: Prepared): boolean {
  const [start, end] = originalSpan(prepared, prepared.tokens[renter.from]?.start ?? 0, prepared.tokens[renter.to - 1]?.end ?? 0)
  return intent.families.some((hit) => {
    if (!WISHES.has(hit.code) || hit.weight === 0) return false
    const between = hit.span[0] < start ? prepared.original.slice(hit.span[1], start) : prepared.original.slice(end, hit.span[0])
    return between.split(/[\s,.]+/).filter((word) => word !== '').length > NEXT_TO
  })
}

/** What somebody else was given or left is the contact's own: a loan, a house and its burdens. */
const OWN_LOT: ReadonlySet<string> = new Set(['B5', 'S7'])

type FlagSource = { intent: IntentReading; prepared: Prepared; unknownLanguage: boolean }

function flagsOf(hits: readonly FlagHit[], { intent, prepared, unknownLanguage }: FlagSource): Flag[] {
  const aboutOthers =
    intent.families.some((hit) => hit.modifiers.includes('t') && !hit.modifiers.includes('p') && !OWN_LOT.has(hit.code)) &&
    !isShared(prepared) &&
    !OWN_LANDLORD.test(prepared.match) &&
    !GIVES_US.test(prepared.match) &&
    !OWN_WITH.test(prepared.match) &&
    !OF_OURS.test(prepared.match) &&
    !OWN_TOGETHER.test(prepared.match)
  return [
    ...new Set<Flag>([
      ...hits.map((hit) => hit.flag),
      ...(aboutOthers ? (['referral'] as const) : []),
      ...(unknownLanguage ? (['unknown_language'] as const) : []),
    ]),
  ]
}

/** "My sister and I own it together". */
const OWN_TOGETHER =
  /(?<![a-z])(?:and (?:i|me|myself)|y yo)(?: [a-z]{2,9}){0,2} (?:own|inherited|bought|have|are (?:selling|listing|on the|the)|somos|tenemos|heredamos|compramos|vendemos|estamos)(?![a-z])|(?<![a-z])(?:me|i|yo) (?:and|y) (?:my|our|mi) [a-zñ]{3,10}(?: [a-z]{2,9})? (?:own|inherited|bought|have|somos|tenemos|heredamos)(?![a-z])/

/** "Our landlord is selling so we have to be out" brings nobody: it is why they look. */
const OWN_LANDLORD = /(?<![a-z])(?:my|our|the|mi|nuestr[oa]|el|la) (?:landlord|landlady|caser[oa]|dueñ[oa]|arrendador)(?![a-z])/

/** "Con lo que nos presta mi mamá": who helps with the money brings nobody. */
const GIVES_US =
  /(?<![a-z])(?:lend(?:s|ing)?|loan(?:s|ing)?|gift(?:s|ing|ed)?|giv(?:es|ing)|gave|lent) (?:me|us)(?![a-z])|(?<![a-z])(?:me|nos) (?:va a |van a |esta |estan )?(?:prest|regal)[a-z]{1,5}(?![a-z])/

/** "My brother has to sign too, we own it half and half": who owns a home with them brings nobody. */
const OWN_WITH =
  /(?<![a-z])(?:we|nosotros)(?: both| all| still| jointly| two)? own(?![a-z])|(?<![a-z])(?:has|have|needs?|tiene|tienen) (?:to|que) (?:also |tambien )?(?:sign|firmar)(?![a-z])|(?<![a-z])somos (?:los )?dueñ[oa]s(?![a-z])/

/** "Did Jorge sell the one on Archibald?" asks about a sale of ours. */
const OF_OURS = /(?<![a-z])(?:did|has|have|had|does|vendio) (?:jorge|you|u|yall|ustedes|usted)(?![a-z])/

/** "She's buying first and then we sell hers": somebody already spoken of, in a plan that is theirs too. */
const isShared = ({ match }: Prepared): boolean => TOGETHER.test(match) && BY_PRONOUN.test(match) && !NAMES_OTHER.test(match)
const TOGETHER = /(?<![a-z])(?:we|us|our|vendemos|compramos|nosotros)(?![a-z])/
const BY_PRONOUN = /(?<![a-z])(?:she|he|they|ella|ellos)(?:'?s|'?re)?(?![a-z])/
const NAMES_OTHER =
  /(?<![a-z])(?:mom|dad|mother|father|parents|brother|sister|son|daughter|friends?|neighbors?|cousin|uncle|aunt|coworker|boss|somebody|someone|people|amig[oa]s?|vecin[oa]s?|prim[oa]|herman[oa]|mama|papa|suegr[oa]|compadre|comadre|ti[oa]|hij[oa])(?![a-z])/
