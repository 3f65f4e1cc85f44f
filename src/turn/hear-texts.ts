import type { Contact } from '../conversation/contact.ts'
import { isSayable } from '../conversation/confirm-facts.ts'
import { answersConfirmation } from '../conversation/confirm-side.ts'
import type { FactField, Facts } from '../conversation/fact.ts'
import type { Heard } from '../conversation/heard.ts'
import type { Location } from '../conversation/location.ts'
import { askedAside, isMarked } from '../conversation/mark.ts'
import type { BotName } from '../conversation/owner.ts'
import type { Lexicon, QuestionKey, Understanding, UnderstandInput } from '../conversation/reading.ts'
import { zoneOf } from '../conversation/contact.ts'
import { isYesOrNo } from '../conversation/yes-or-no.ts'
import { isCallOpen } from '../conversation/call-time.ts'
import { appointmentAhead } from '../conversation/slot.ts'
import type { ConversationState } from '../conversation/state.ts'
import { readConsent } from '../consent/read-consent.ts'
import { isCareful } from '../understanding/questions.ts'
import { understand } from '../understanding/understand.ts'

/** A text as the inbox holds it. */
export type StoredText = {
  inboxId: string
  messageId: string
  text: string
  attachments: number
  sentAt: Date
  stale: boolean
  botType: string | null
  calledBot?: BotName | null
}

export type HearingContext = { state: ConversationState; facts: Facts; contact: Contact; location: Location; lexicon: Lexicon; now: Date }

/** Reads the texts of a turn one by one, in the sender's order; each reading knows the ones before it. */
export function hearTexts(texts: readonly StoredText[], context: HearingContext): Heard[] {
  const sorted = texts.toSorted((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.messageId < b.messageId ? -1 : 1))
  const { state } = context
  let language: UnderstandInput['language'] = state.language
  let recent = state.intent.recent.map(({ id, score, at }) => ({ id, score, at }))
  let pendingQuestion = openQuestion(state)
  return sorted.map((text) => {
    const input = inputOf(text, context, { language, recent: recent.slice(0, 4), pendingQuestion })
    const understanding = understand(input)
    const { message: score, refuted } = understanding.intent
    if (answersConfirmation(pendingQuestion, { score, refuted })) pendingQuestion = null
    const { current, pendingSwitch } = understanding.language
    language = { current, pendingSwitch, decided: language.decided || understanding.language.confidence >= 0.7 }
    recent = [{ id: text.messageId, score: understanding.intent.message, at: input.message.receivedAt }, ...recent]
    return heardOf(text, understanding, language)
  })
}

function inputOf(
  text: StoredText,
  context: HearingContext,
  carried: Pick<UnderstandInput, 'language' | 'recent' | 'pendingQuestion'>,
): UnderstandInput {
  const { state, facts, contact, location, lexicon, now } = context
  const appointment = appointmentAhead(state.appointment, now)
  return {
    message: { id: text.messageId, text: text.text, receivedAt: text.sentAt.toISOString() },
    now: now.toISOString(),
    timeZone: zoneOf(contact, location),
    aside: askedAside(state),
    callOffered: isCallOpen(state),
    confirms: isMarked(state, 'call_offered') || (state.pending?.stale !== undefined && isSayable(state.pending.stale)),
    ...(state.offer === null ? {} : { offeredSlots: state.offer.chosen === null ? state.offer.slots : [] }),
    ...(appointment === null ? {} : { appointment: appointment.start }),
    bot: state.owner === 'buyer' || state.owner === 'seller' ? state.owner : 'lead',
    ...carried,
    known: Object.entries(facts).map(([field, fact]) => ({ field: field as FactField, value: fact.value })),
    lexicon,
  }
}

/** Once everything is said a mere "ok" agrees to nothing: what a yes would answer is not asked any more. */
function openQuestion(state: ConversationState): QuestionKey | null {
  const { key = null, answered = false } = state.pending ?? {}
  if (answered) return null
  return isYesOrNo(key) && isMarked(state, 'wrapped_up') ? null : key
}

function heardOf(text: StoredText, understanding: Understanding, language: Heard['language']): Heard {
  const consent = readConsent(text.text)
  return {
    inboxId: text.inboxId,
    messageId: text.messageId,
    sentAt: text.sentAt.toISOString(),
    text: text.text,
    words: text.text.split(/\s+/u).filter(Boolean).length,
    attachments: text.attachments,
    stale: text.stale,
    botType: text.botType,
    calledBot: text.calledBot ?? null,
    understanding,
    consent: consentOf(consent),
    // "Keep me off any street where it's all Mexicans" asks for homes, against the law, and not for an end of the texts.
    optOutUnclear: consent.unclear && !understanding.acts.some(({ about = '' }) => isCareful(about)),
    softRefusal: consent.softRefusal,
    language,
  }
}

function consentOf(consent: ReturnType<typeof readConsent>): Heard['consent'] {
  if (consent.verdict === 'help') return consent.helpWord === 'ayuda' ? 'ayuda' : 'help'
  if (consent.verdict === 'optout') return 'optout'
  if (consent.verdict === 'optin') return 'optin'
  if (consent.yesWord) return 'optin_by_yes'
  return consent.siWord ? 'si_while_suppressed' : 'none'
}
