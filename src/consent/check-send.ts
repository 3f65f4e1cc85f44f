import type { SmsPurpose } from '../conversation/action.ts'
import { capsVerdict } from './caps.ts'
import type { CapCode, Caps, CapsInput } from './caps.ts'
import { sendingWindow, spreadMinutes } from './window.ts'
import type { WindowInput } from './window.ts'

export type SuppressionReason =
  | 'keyword'
  | 'contact_words'
  | 'crm_unsubscribed'
  | 'human'
  | 'wrong_number'
  | 'privacy_request'
  | 'complaint'
export type ConsentKind = 'express_written' | 'inquiry' | 'inbound_text' | 'existing_client' | 'opt_in_keyword'

/** What the claim of a text reads under its locks. */
export type SendCheck = {
  now: Date
  action: {
    purpose: SmsPurpose
    /** Planned without an inbound text: first touch, follow-up, reminder. */
    proactive: boolean
    /** When the newest inbound text that this one answers was received. */
    inboundAt: Date | null
    /** When the text was first due; deferrals count from here. */
    firstDueAt: Date
    expiresAt: Date | null
    /** The contact has written since the text was planned. */
    answered?: boolean
    ownerN: number
    /** The suppression a confirmation or apology is about. */
    suppressionId: string | null
    textHash: string
    /** The gate's verdict, if it passed. */
    gate: { textHash: string; ruleVersion: string } | null
  }
  location: {
    ready: boolean
    silenceTags: readonly string[]
    caps: Caps
    /** Current and previous rule version of the gate. */
    ruleVersions: readonly string[]
    trustContactZone: boolean
    /** The phone system takes no more of what nobody waits for until then. */
    proactiveAfter?: Date | null
    hours?: { open: number; close: number }
  }
  contact: {
    id: string
    phone: string | null
    zone: string | null
    postalCode: string | null
    state: string | null
    tags: readonly string[]
    /** Whoever called the bot passes its words on: no number is needed. */
    hearsThroughCaller?: boolean
    /** Do-not-disturb for texts as the CRM shows it. */
    dnd?: string | null
  }
  conversation: { ownerN: number }
  /** Live rows of the contact and of the phone. */
  suppressions: readonly { id: string; reason: SuppressionReason }[]
  holds: readonly { id: string }[]
  consents: readonly { kind: ConsentKind; capturedAt: Date; expiresAt: Date | null }[]
  sent: CapsInput['sent']
}

export type RefusalCode =
  | 'bad_number'
  | 'expired'
  | 'suppressed'
  | 'answered'
  | 'owner_changed'
  | 'silence_tag'
  | 'crm_dnd'
  | 'no_consent'
  | 'held_too_long'
  | 'no_verdict'
  | 'verdict_mismatch'
  | 'verdict_stale'
  | CapCode
export type DeferralCode = 'location_blocked' | 'hold' | 'window' | 'sending_limit' | CapCode

export type SendVerdict =
  | { verdict: 'pass' }
  | { verdict: 'defer'; until: Date; code: DeferralCode }
  | { verdict: 'refuse'; code: RefusalCode }

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/** Whether a text may leave now: the one question every send asks, inside the transaction that claims it. */
export function checkSend(input: SendCheck): SendVerdict {
  const finding = CHECKS.map((check) => check(input)).find((verdict) => verdict !== null) ?? { verdict: 'pass' as const }
  return isHeldTooLong(input, finding) ? { verdict: 'refuse', code: 'held_too_long' } : finding
}

/** Whether a text answers nobody who wrote within the last 30 minutes. The fixed texts answer what has just been said; a person's own text is theirs. */
export const isProactive = ({ action, now }: Pick<SendCheck, 'action' | 'now'>): boolean =>
  action.purpose === 'reply' && (action.proactive || action.inboundAt === null || now.getTime() - action.inboundAt.getTime() >= 30 * MINUTE)

type Check = (input: SendCheck) => SendVerdict | null

const refuse = (code: RefusalCode): SendVerdict => ({ verdict: 'refuse', code })
/** Somebody has to act first: look again in a while. */
const wait = (input: SendCheck, code: DeferralCode): SendVerdict => ({
  verdict: 'defer',
  until: new Date(input.now.getTime() + 10 * MINUTE),
  code,
})

const checkLocation: Check = (input) => (input.location.ready ? null : wait(input, 'location_blocked'))

const checkPhone: Check = ({ contact }) => (contact.phone === null && contact.hearsThroughCaller !== true ? refuse('bad_number') : null)

const checkExpiry: Check = ({ action, now }) => (action.expiresAt !== null && now >= action.expiresAt ? refuse('expired') : null)

/** A confirmation passes the suppression it names; an apology too, as long as nothing but wrong numbers suppress. */
const checkSuppression: Check = ({ action, suppressions }) => {
  const named = suppressions.find((each) => each.id === action.suppressionId)
  if (action.purpose === 'confirmation') return named ? null : refuse('suppressed')
  if (action.purpose === 'apology')
    return named && suppressions.every((each) => each.reason === 'wrong_number') ? null : refuse('suppressed')
  return suppressions.length > 0 ? refuse('suppressed') : null
}

const checkHold: Check = (input) =>
  input.holds.length === 0 || ['confirmation', 'crisis'].includes(input.action.purpose) ? null : wait(input, 'hold')

const checkOwner: Check = ({ action, conversation }) =>
  action.ownerN === conversation.ownerN || ['confirmation', 'apology', 'help', 'human'].includes(action.purpose)
    ? null
    : refuse('owner_changed')

/** A text that answers nobody is overtaken by one that came in: that one gets its answer. */
const checkAnswered: Check = ({ action }) => (action.proactive && action.answered === true ? refuse('answered') : null)

const checkSilence: Check = ({ action, contact, location }) => {
  const silent = new Set(location.silenceTags.map(plainTag))
  return action.purpose === 'reply' && contact.tags.some((tag) => silent.has(plainTag(tag))) ? refuse('silence_tag') : null
}

/** A carrier's block outlasts a consent renewed with us; only the CRM shows when it is over. */
const checkCarrier: Check = ({ action, contact }) =>
  contact.dnd === 'permanent' && action.purpose !== 'confirmation' ? refuse('crm_dnd') : null

const plainTag = (tag: string): string => tag.trim().toLowerCase()

const checkConsent: Check = (input) =>
  !isProactive(input) || input.consents.some((consent) => covers(consent, input.now)) ? null : refuse('no_consent')

/** An inbound text consents to replies and follow-up for 90 days; other kinds until they expire. */
export const covers = ({ kind, capturedAt, expiresAt }: SendCheck['consents'][number], now: Date): boolean =>
  (expiresAt === null || now < expiresAt) && (kind !== 'inbound_text' || now.getTime() - capturedAt.getTime() < 90 * DAY)

/** HighLevel's own limit of texts a day: what is over it is lost, not queued. */
const checkLimit: Check = (input) => {
  const { proactiveAfter } = input.location
  if (!proactiveAfter || proactiveAfter <= input.now || !isProactive(input)) return null
  return { verdict: 'defer', until: proactiveAfter, code: 'sending_limit' }
}

const checkWindow: Check = (input) => {
  if (!isProactive(input)) return null
  const window = sendingWindow(windowInput(input))
  if (window.open) return null
  return { verdict: 'defer', until: new Date(window.opensAt.getTime() + spreadMinutes(input.contact.id) * MINUTE), code: 'window' }
}

/** Where the contact is, as the window reads it: also what the ledger row of the claim reports. */
export const windowInput = ({ now, contact, location }: Pick<SendCheck, 'now' | 'contact' | 'location'>): WindowInput => ({
  now,
  contactZone: contact.zone,
  postalCode: contact.postalCode,
  state: contact.state,
  phone: contact.phone,
  trustContactZone: location.trustContactZone,
  ...(location.hours ? { hours: location.hours } : {}),
})

/** The fixed texts and a person's own are not counted against the bots. */
const checkCaps: Check = (input) => {
  if (input.action.purpose !== 'reply') return null
  const caps = capsVerdict({ proactive: isProactive(input), now: input.now, sent: input.sent, caps: input.location.caps })
  if (caps.verdict === 'pass') return null
  return caps.freesAt ? { verdict: 'defer', until: caps.freesAt, code: caps.code } : refuse(caps.code)
}

/** Fail closed: no text leaves but the one the gate saw, under rules still in force. */
const checkGate: Check = ({ action, location }) => {
  if (!action.gate) return refuse('no_verdict')
  if (action.gate.textHash !== action.textHash) return refuse('verdict_mismatch')
  return location.ruleVersions.includes(action.gate.ruleVersion) ? null : refuse('verdict_stale')
}

const CHECKS: readonly Check[] = [
  checkLocation,
  checkPhone,
  checkExpiry,
  checkSuppression,
  checkHold,
  checkOwner,
  checkAnswered,
  checkSilence,
  checkCarrier,
  checkConsent,
  checkLimit,
  checkWindow,
  checkCaps,
  checkGate,
]

/** Nothing waits longer than 72 hours: a text that old, or that would be when it may leave, is written anew or dropped. */
function isHeldTooLong(input: SendCheck, finding: SendVerdict): boolean {
  const at = finding.verdict === 'defer' ? finding.until : finding.verdict === 'pass' && isProactive(input) ? input.now : null
  return at !== null && at.getTime() - input.action.firstDueAt.getTime() > 3 * DAY
}
