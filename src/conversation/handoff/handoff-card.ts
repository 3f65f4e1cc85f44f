import type { Contact } from '../contact.ts'
import type { HumanPriority } from '../event.ts'
import type { Fact, FactField, Facts } from '../fact.ts'
import type { Location } from '../location.ts'
import { openObjections } from '../mark.ts'
import type { Side } from '../reading.ts'
import type { ConversationState } from '../state.ts'
import { ageOf, NOT_KNOWN, shownBudget, shownFact, shownField } from './card-words.ts'

/** What the team reads of a contact that changes hands. Unknown is said to be so; nothing is guessed. */
export type CardInput = {
  contact: Contact
  location: Pick<Location, 'location_id'>
  state: ConversationState
  facts: Facts
  /** From where to where, or to a human, and why. */
  route: string
  reason: string
  /** The score of the target; null where a person is asked. */
  confidence: number | null
  answerBy: string
  /** The contact's last texts, newest first. */
  texts: readonly string[]
  /** One of the fixed sentences on how to go on. */
  approach: string
  now: Date
}

const MOST = 2_500
const TEXTS = 3
const TEXT_MOST = 160
const FACTS = 14

export function handoffCard(card: CardInput): string {
  const { contact, location, state, confidence } = card
  const link = `https://app.gohighlevel.com/v2/location/${location.location_id}/contacts/detail/${contact.contactId}`
  return [
    `HANDOFF ${card.route}`,
    `Contact: ${contact.name ?? contact.firstName ?? NOT_KNOWN} ${link}`,
    `Reason: ${card.reason}`,
    ...(confidence === null ? [] : [`Confidence: ${confidence}`]),
    `Answer by: ${card.answerBy}`,
    `Suggested: ${card.approach}`,
    scoresLine(state),
    ...factLines(card),
    listed('Open questions', openQuestions(state)),
    listed('Objections', objections(state)),
    ...(isUnlawful(state) ? [] : listedTexts(card.texts)),
    ...allFacts(card),
  ]
    .join('\n')
    .slice(0, MOST)
}

function scoresLine({ scores, temperature }: ConversationState): string {
  if (scores === null) return `Scores: ${NOT_KNOWN}`
  const coverage = Math.round(scores.frsCoverage * 100)
  return `Lead score: ${scores.lead}, ${temperature ?? NOT_KNOWN}; FRS ${scores.frs} (coverage ${coverage} %), PCS ${scores.pcs}`
}

function factLines({ facts, state }: CardInput): string[] {
  const parked = state.intent.parked
  return [
    `Budget: ${shownBudget(facts)}; asking price: ${shownField(facts, 'price_point')}`,
    `Own property: ${shownField(facts, 'property_address')}; areas: ${shownField(facts, 'area', 'city')}`,
    `Timeline: ${shownField(facts, 'timeline')}; motivation: ${shownField(facts, 'motivation')}`,
    `Financing: ${shownField(facts, 'financing')}; condition: ${shownField(facts, 'condition')}`,
    `Put off for later: ${parked === null ? 'nothing' : WISHES[parked]}`,
  ]
}

const WISHES: Record<Side, string> = { buyer: 'buying', seller: 'selling' }

const ASKED: ReadonlySet<string> = new Set(['asked', 'rephrased', 'parked', 'revisited', 'open'])

export const openQuestions = ({ questions }: ConversationState): string[] =>
  Object.entries(questions).flatMap(([key, status]) => (status !== undefined && ASKED.has(status) ? [key.replaceAll('_', ' ')] : []))

const objections = (state: ConversationState): string[] => openObjections(state).map((type) => type.replaceAll('_', ' '))

const listed = (title: string, items: readonly string[]): string => `${title}: ${items.length === 0 ? 'none' : items.join(', ')}`

/** What fair housing forbids to ask for is kept nowhere, so their words stay where they are. */
const isUnlawful = ({ onceDone }: ConversationState): boolean => onceDone.includes('unlawful_criterion')

const listedTexts = (texts: readonly string[]): string[] =>
  texts.slice(0, TEXTS).map((text) => `They wrote: ${text.replaceAll(/\s+/g, ' ').slice(0, TEXT_MOST)}`)

/** The rest, with its age. */
function allFacts({ facts, now }: CardInput): string[] {
  const known = Object.values(facts).filter((fact): fact is Fact => fact?.status === 'current')
  const lines = known.slice(0, FACTS).map((fact) => `${nameOf(fact.field)}: ${shownFact(fact)} (${ageOf(fact.statedAt, now)})`)
  return lines.length === 0 ? [`Facts: ${NOT_KNOWN}`] : ['Facts:', ...lines]
}

const nameOf = (field: FactField): string => field.replaceAll('_', ' ')

/** A handoff between bots is as pressing as it is sure. */
export const priorityOf = (confidence: number): HumanPriority =>
  confidence >= 0.9 ? 'urgent' : confidence >= 0.8 ? 'high' : confidence >= 0.6 ? 'normal' : 'low'
