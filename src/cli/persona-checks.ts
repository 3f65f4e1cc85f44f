import { buyerScript } from '../bots/buyer/buyer-script.ts'
import { leadScript } from '../bots/lead/lead-script.ts'
import { sellerScript } from '../bots/seller/seller-script.ts'
import type { Fact, Facts } from '../conversation/fact.ts'
import type { Location } from '../conversation/location.ts'
import type { QuestionKey } from '../conversation/reading.ts'
import type { SmsPurpose } from '../conversation/action.ts'
import { closedBy } from '../conversation/mark.ts'
import type { ConversationState } from '../conversation/state.ts'
import type { Ending, Persona } from '../demo/personas/persona.ts'
import { screen } from '../reply/screen.ts'
import { measureSms } from '../reply/sms-encoding.ts'

/** One text of a conversation with a simulated lead. */
export type PersonaLine = {
  at: Date
  author: 'them' | 'us'
  text: string
  messageId: string | null
  question: QuestionKey | null
  /** It asks on purpose for what is on file. */
  reopens: boolean
  purpose: SmsPurpose | null
  proactive: boolean
  turnId: string | null
  offersTimes: boolean
}

/** A conversation as it stands on record when the lead has no more to say. */
export type PersonaRecord = {
  lines: readonly PersonaLine[]
  facts: readonly Fact[]
  events: readonly { type: string; at: Date }[]
  state: ConversationState
}

/** What must hold for every conversation, whoever it is with; each fault is one plain sentence. */
export function faultsOf(persona: Persona, record: PersonaRecord, location: Location): string[] {
  return CHECKS.flatMap((check) => check(record, location, persona))
}

type Check = (record: PersonaRecord, location: Location, persona: Persona) => string[]

const said = ({ lines }: PersonaRecord): PersonaLine[] => lines.filter(({ author }) => author === 'us')

/** The one confirmation is the last thing an opted-out phone hears from us. */
const nothingAfterOptOut: Check = (record) => {
  const out = record.events.find(({ type }) => type === 'OptedOut')
  if (!out) return []
  return said(record)
    .filter(({ at, purpose }) => at > out.at && purpose !== 'confirmation' && purpose !== 'opted_in')
    .map(({ text }) => `a text left after the opt-out: ${text}`)
}

const oneReplyPerTurn: Check = (record) => {
  const turns = said(record).flatMap(({ turnId }) => (turnId === null ? [] : [turnId]))
  return turns.filter((turn, index) => turns.indexOf(turn) !== index).map((turn) => `turn ${turn} sent two texts`)
}

/** Between two texts of theirs there is one reply at most; what we send unasked, and what a booking comes to, are not replies. */
const oneReplyPerBurst: Check = ({ lines }) => {
  let replies = 0
  return lines.flatMap((line) => {
    replies = line.author === 'them' ? 0 : replies + (line.purpose === 'reply' && !line.proactive ? 1 : 0)
    return replies > 1 ? [`a second reply to the same texts: ${line.text}`] : []
  })
}

const short: Check = (record) =>
  said(record)
    .filter(({ text }) => measureSms(text).segments > 2)
    .map(({ text }) => `more than two segments: ${text}`)

const oneQuestion: Check = (record) =>
  said(record)
    .filter(({ text }) => (text.match(/\?/g) ?? []).length > 1)
    .map(({ text }) => `more than one question: ${text}`)

const nothingForbidden: Check = (record, location) =>
  said(record).flatMap(({ text, purpose, at }) => {
    if (purpose === null) return []
    const { current: language } = record.state.language
    const facts = factsBefore(record, at)
    const { code } = screen({ text, language, location, firstText: false, purpose, facts, planned: ['person', 'booking'] })
    return code === null || code === 'language' ? [] : [`the gate refuses (${code}): ${text}`]
  })

/** What had been said by then, as far as it still stands on record. */
function factsBefore({ facts }: PersonaRecord, at: Date): Facts {
  const before = facts.filter(({ statedAt }) => Date.parse(statedAt) <= at.getTime())
  return Object.fromEntries(before.map((fact) => [fact.field, fact]))
}

/** A question whose answer was on record when it was asked. */
const nothingAskedTwice: Check = (record, location) => {
  const items = [...leadScript, ...buyerScript, ...sellerScript({ ...location, script: 'full' })]
  return said(record).flatMap(({ question, reopens, at, text }) => {
    if (question === null || reopens) return []
    const known = factsBefore(record, at)
    const isKnown = items.some((item) => item.key === question && item.known(known))
    return isKnown ? [`asks what was answered (${question}): ${text}`] : []
  })
}

const everyFactHasASource: Check = ({ facts, lines }) => {
  const sources = new Set(lines.flatMap(({ messageId }) => messageId ?? []))
  return facts
    .filter(({ basis, sourceMessageId }) => basis !== 'crm' && basis !== 'human' && !sources.has(sourceMessageId))
    .map(({ field }) => `the fact ${field} names no text of theirs`)
}

const endsSensibly: Check = (record, _, { ends }) => {
  const reached = endingsOf(record)
  return reached.some((ending) => ends.includes(ending)) ? [] : [`ends as ${reached.join(', ') || 'nothing'}, wanted ${ends.join(' or ')}`]
}

const CHECKS: readonly Check[] = [
  nothingAfterOptOut,
  oneReplyPerTurn,
  oneReplyPerBurst,
  short,
  oneQuestion,
  nothingForbidden,
  nothingAskedTwice,
  everyFactHasASource,
  endsSensibly,
]

/** All a conversation has come to. */
export function endingsOf(record: PersonaRecord): Ending[] {
  const { state, events } = record
  const happened = (type: string) => events.some((event) => event.type === type)
  const asked = said(record).findLast(({ proactive }) => !proactive)?.question ?? null
  const endings: [Ending, boolean][] = [
    ['booked', happened('AppointmentBooked')],
    ['opted_out', state.suppressed || state.ownerReason === 'opted_out'],
    ['wrong_number', state.ownerReason === 'wrong_number'],
    ['solicitation', state.ownerReason === 'solicitation'],
    ['person', state.owner === 'human' || state.humanHandoff !== null],
    ['hot', state.onceDone.includes('hot_complete')],
    ['closed', closedBy(state) !== null || Object.values(state.objections).some(({ rung }) => rung >= 5)],
    ['script_done', asked === null],
    ['silent', asked !== null],
  ]
  return endings.flatMap(([ending, reached]) => (reached ? [ending] : []))
}
