import { byWhen } from './by-when.ts'
import { callTimeIn, namesCallTime } from './call-time.ts'
import { add, callHuman } from './grow.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import { feelingAbout } from './feeling.ts'
import type { Goal, Preface } from './goal.ts'
import type { FactChange } from './heard.ts'
import type { HumanTrigger } from './human-handoff.ts'
import { isMarked } from './mark.ts'
import type { BotName } from './owner.ts'
import { optOutByRequest, privacyRequest } from './privacy-request.ts'
import { isUndecided } from './repetition.ts'
import type { Act, Flag, Understanding } from './reading.ts'
import { isYesOrNo } from './yes-or-no.ts'

/** What the texts of a turn carry between them. */
export type Signals = {
  acts: readonly Act[]
  flags: ReadonlySet<Flag>
  /** Notes of the readings, such as `distress:foreclosure`. */
  notes: ReadonlySet<string>
  optOutUnclear: boolean
  softRefusal: boolean
  /** The strongest wish to buy or sell a single text of the turn shows. */
  wish: number
  /** Nothing but thanks, a greeting or an "ok". */
  courteous: boolean
  /** Nothing but a "not sure yet": an answer that is not there yet, and no repetition when it comes again. */
  undecided: boolean
  /** What our own question beside the script was answered with. */
  answersAside: boolean
  /** Nothing but a file or a link. */
  attachmentOnly: boolean
  /** A plain yes to our offer of a person, or of a call; to the call also a time for it. */
  acceptsPerson: boolean
  acceptsCall: boolean
  /** When they wish to be called, in their words. */
  callTime: string | null
  /** A plain no to it: they go on by text. */
  declinesPerson: boolean
  /** They signed with another agent: they say so, or answer our question with a yes. */
  signedWithAgent: boolean
}

export const signalsOf = (heard: DecideInput['heard'], state: Draft['state']): Signals => ({
  acts: heard.flatMap(({ understanding }) => understanding.acts),
  flags: new Set(heard.flatMap(({ understanding }) => understanding.flags)),
  notes: new Set(heard.flatMap(({ understanding }) => understanding.notes)),
  optOutUnclear: heard.some((text) => text.optOutUnclear),
  softRefusal: heard.some((text) => text.softRefusal) && !refusesOnlyThat(heard, state),
  wish: Math.max(0, ...heard.map(({ understanding }) => wishOf(understanding))),
  courteous: heard.every(({ understanding }) => isCourteous(understanding)),
  undecided: heard.length > 0 && heard.every(({ understanding }) => isUndecided(understanding)),
  answersAside: isMarked(state, 'aside') && !heard.every(({ understanding }) => isCourteous(understanding)),
  attachmentOnly: heard.every(isAttachmentOnly),
  acceptsPerson: wasOfferedPerson(state) && heard.every(isPlainYes),
  acceptsCall: (isMarked(state, 'call_offered') && heard.every(isPlainYes)) || namesCallTime(heard, state),
  callTime: callTimeIn(heard),
  declinesPerson: declinesOffer(heard, state),
  signedWithAgent: heard.some(isSigned) || (isMarked(state, 'agreement_asked') && heard.every(isPlainYes)),
})

/** From here on a text speaks for itself: the contact wishes to buy or to sell. */
export const WISH_FROM = 0.5

export const wishOf = ({ intent }: Understanding): number => Math.max(intent.message.buyer, intent.message.seller)

/** The quality of a text that only acknowledges. */
const ACKNOWLEDGES = 0.2

const isCourteous = ({ acts, quality }: Understanding): boolean =>
  acts.every(({ kind }) => kind === 'greeting' || kind === 'thanks') ||
  (quality === ACKNOWLEDGES && acts.every(({ kind }) => kind !== 'question'))

const isAttachmentOnly = ({ attachments, words, understanding }: DecideInput['heard'][number]): boolean =>
  (attachments > 0 && words === 0) || understanding.notes.includes('attachment_only')

const YES_WORDS = 3

const isPlainYes = (text: DecideInput['heard'][number]): boolean => isPlain(text, 'yes')

const isPlain = ({ words, understanding: { acts } }: DecideInput['heard'][number], word: 'yes' | 'no'): boolean =>
  words <= YES_WORDS && acts.some(({ kind, about }) => kind === 'answer' && about === word) && !acts.some(({ kind }) => kind === 'question')

const wasOfferedPerson = (state: Draft['state']): boolean => isMarked(state, 'person_offered') || isMarked(state, 'call_offered')

/** "No thanks" to our offer refuses the offer, not us. */
const declinesOffer = (heard: DecideInput['heard'], state: Draft['state']): boolean =>
  wasOfferedPerson(state) && heard.length > 0 && heard.every((text) => isPlain(text, 'no'))

/** So does one to a choice of times, or to what a yes or no answers. */
const refusesOnlyThat = (heard: DecideInput['heard'], state: Draft['state']): boolean =>
  declinesOffer(heard, state) ||
  (heard.every((text) => isPlain(text, 'no')) && (state.offer !== null || isYesOrNo(state.pending?.key ?? null)))

const isSigned = ({ understanding: { flags, notes } }: DecideInput['heard'][number]): boolean =>
  flags.includes('agent_represented') && notes.includes(AGENT_SIGNED)

/** The note of a text that names an agreement with an agent. */
const AGENT_SIGNED = 'agent_signed'

export const hasAct = (signals: Signals, kind: Act['kind'], about?: string): boolean =>
  signals.acts.some((act) => act.kind === kind && (about === undefined || act.about === about))

/**
 * Safety, law and plain decency come before any script. Returns what to say when one of them decides the turn, else
 * null and the conversation goes on. Rows are tried in this order.
 */
export function specialSituation(draft: Draft, input: DecideInput, { signals, bot }: { signals: Signals; bot: BotName }): Speech | null {
  for (const { when, act } of SITUATIONS) {
    if (when(signals)) return act(draft, input, { bot, signals })
  }
  return null
}

type Situation = { when(signals: Signals): boolean; act(draft: Draft, input: DecideInput, by: By): Speech }

/** The bot whose turn it is, and what the texts carry. */
type By = { bot: BotName; signals: Signals }

const SITUATIONS: Situation[] = [
  { when: ({ flags, optOutUnclear }) => optOutUnclear && flags.has('crisis'), act: heldInCrisis },
  { when: (signals) => signals.optOutUnclear, act: alsoErased(holdForPerson) },
  { when: ({ flags }) => flags.has('crisis'), act: crisis },
  { when: ({ flags }) => flags.has('threat'), act: (draft, input) => toPersonSilently(draft, input, 'threat') },
  { when: ({ flags }) => flags.has('wrong_number'), act: wrongNumber },
  { when: ({ flags }) => flags.has('legal_contact'), act: alsoErased((draft, input) => toPersonSilently(draft, input, 'legal_contact')) },
  { when: ({ flags }) => flags.has('deletion_request'), act: aboutData },
  { when: ({ flags }) => flags.has('minor'), act: closing('minor', 'minor') },
  // Who sells something to us asks for a call as well.
  { when: ({ flags }) => flags.has('solicitation'), act: solicitation },
  {
    when: (signals) => signals.acceptsPerson || signals.acceptsCall || hasAct(signals, 'request_human'),
    act: closing('human_coming', 'explicit_request'),
  },
  { when: ({ flags }) => flags.has('hostile'), act: hostile },
  {
    when: (signals) => signals.flags.has('renter') && !ASKED_WITH_CARE.some((topic) => hasAct(signals, 'question', topic)),
    act: closing('renter', null),
  },
  { when: (signals) => signals.signedWithAgent, act: closing('agent_represented', null) },
  { when: (signals) => signals.softRefusal, act: softRefusal },
  { when: isLegalDistress, act: closing('feeling', 'legal_distress') },
  { when: ({ flags }) => flags.has('unknown_language'), act: closing('unknown_language', 'language') },
]

/** What fair housing answers gets its answer, also from who would rent. */
const ASKED_WITH_CARE = ['unlawful_preference', 'equal_service', 'area_quality']

const MOTIVE_ONLY = 'distress:divorce'

/** Trouble with the law of their own, for a person to take on; a divorce by itself is a reason to sell like others. */
function isLegalDistress({ notes }: Signals): boolean {
  return [...notes].some((note) => note.startsWith('distress:') && note !== MOTIVE_ONLY)
}

export const isMotiveOnly = (signals: Signals): boolean => signals.notes.has(MOTIVE_ONLY) && !isLegalDistress(signals)

/** The row says nothing; a request to be erased in the same texts still ends all others. */
function alsoErased(act: Situation['act']): Situation['act'] {
  return (draft, input, by) => {
    const speech = act(draft, input, by)
    if (draft.decision.privacyCase?.erasure) optOutByRequest(draft, input)
    return speech
  }
}

function aboutData(draft: Draft, input: DecideInput, { bot }: By): Speech {
  return privacyRequest(draft, input) ?? { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'deletion_request' } }) }
}

function holdForPerson(draft: Draft, input: DecideInput): Speech {
  const hold = { id: input.newId('hold'), reason: 'optout_unsure' }
  draft.decision.hold = hold
  add(draft, { type: 'HoldPlaced', payload: { hold_id: hold.id, reason: hold.reason } })
  callHuman(draft, input, { trigger: 'optout_unsure', detail: 'The text may ask us to stop. Nothing is sent until a person decides.' })
  return { kind: 'silent', reason: 'optout_unsure' }
}

/** A hold stops every text but the crisis text. */
function heldInCrisis(draft: Draft, input: DecideInput, by: By): Speech {
  alsoErased(holdForPerson)(draft, input, by)
  return crisis(draft, input)
}

function crisis(draft: Draft, input: DecideInput): Speech {
  const already = draft.state.onceDone.includes('crisis')
  callHuman(draft, input, { trigger: 'crisis', detail: 'Reach out now.' })
  return already ? { kind: 'silent', reason: 'crisis_text_sent' } : { kind: 'fixed', key: 'crisis', purpose: 'crisis' }
}

function wrongNumber(draft: Draft, input: DecideInput): Speech {
  callHuman(draft, input, { trigger: 'wrong_number', detail: 'The number belongs to somebody else and is suppressed.' })
  draft.decision.suppress = { reason: 'wrong_number' }
  detachFacts(draft, input)
  draft.decision.atOnce.push({ kind: 'add_tag', tag: 'Wrong-Number' })
  add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: 'nobody', reason: 'wrong_number' } })
  return { kind: 'fixed', key: 'wrong_number', purpose: 'apology' }
}

/** What the number said of itself belongs to nobody we know. */
function detachFacts(draft: Draft, input: DecideInput): void {
  const told = Object.values(draft.facts).flatMap((fact): FactChange[] => {
    const { basis, field, value, unit, confidence, approximate, sourceMessageId, statedAt, status } = fact
    if (status !== 'current' || basis === 'crm' || basis === 'human') return []
    return [
      {
        kind: 'excluded',
        fact: { id: input.newId('fact'), field, value, unit, confidence, approximate, sourceMessageId, statedAt, basis },
      },
    ]
  })
  draft.decision.facts.push(...told)
}

function toPersonSilently(draft: Draft, input: DecideInput, trigger: HumanTrigger): Speech {
  callHuman(draft, input, { trigger })
  return { kind: 'silent', reason: trigger }
}

function hostile(draft: Draft, input: DecideInput, { bot }: By): Speech {
  const before = draft.state.objections['hostile']
  const again = before !== undefined && input.now.getTime() - Date.parse(before.at) < 24 * 3_600_000
  add(draft, { type: 'ObjectionRaised', payload: { type: 'hostile', rung: again ? 2 : 1 } })
  return again ? toPersonSilently(draft, input, 'hostile') : { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'calm' } }) }
}

function solicitation(draft: Draft, input: DecideInput, { bot }: By): Speech {
  add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: 'nobody', reason: 'solicitation' } })
  draft.decision.atOnce.push({
    kind: 'add_note',
    note: 'solicitation',
    body: 'The sender offers services. The bots are silent until a person releases the contact.',
  })
  return { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'solicitation' } }) }
}

/** Once: a courteous close without a question. A second one is a request to be left alone. */
function softRefusal(draft: Draft, input: DecideInput, { bot }: By): Speech {
  if (draft.state.objections['soft_refusal']) {
    const id = input.newId('sup')
    draft.decision.suppress = { reason: 'contact_words', id }
    add(draft, {
      type: 'OptedOut',
      payload: { suppression_id: id, step: 'turn', rule: 'second_refusal', span: null, message_id: input.heard.at(-1)?.messageId ?? null },
    })
    add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: 'nobody', reason: 'opted_out' } })
    return { kind: 'silent', reason: 'second_refusal' }
  }
  add(draft, { type: 'ObjectionRaised', payload: { type: 'soft_refusal', rung: 1 } })
  return { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'soft_close' } }) }
}

/** One line without a question; a person is asked where the row names a trigger. */
function closing(kind: ClosingKind, trigger: HumanTrigger | null): Situation['act'] {
  return (draft, input, { bot, signals }) => {
    const preface = closingPreface(kind, { draft, input, signals })
    // Care first, then who comes and by when.
    const also: Pick<Goal, 'also'> =
      kind === 'feeling' ? { also: { kind: 'answer', topic: 'when_person', by: byWhen(input.now, input.location) } } : {}
    if (trigger) callHuman(draft, input, trigger === 'explicit_request' ? { trigger, ...callDetail(signals) } : { trigger })
    else {
      add(draft, { type: 'ObjectionRaised', payload: { type: kind, rung: 1 } })
      draft.decision.atOnce.push({ kind: 'add_note', note: kind, body: `Qualification ended: ${kind.replaceAll('_', ' ')}.` })
    }
    return { kind: 'goal', goal: { ...plain(draft, input, { bot, preface }), ...also } }
  }
}

function closingPreface(kind: ClosingKind, { draft, input, signals }: { draft: Draft; input: DecideInput; signals: Signals }): Preface {
  if (kind === 'feeling') return { kind, about: feelingAbout(draft, signals) }
  if (kind === 'human_coming') return humanComing(input, signals)
  return { kind }
}

/** Who comes, how and by when. */
export function humanComing({ now, location }: DecideInput, { notes, acceptsCall, callTime }: CallSignals): Preface {
  const by = byWhen(now, location)
  if (!notes.has('wants_call') && !acceptsCall) return { kind: 'human_coming', by }
  return callTime === null ? { kind: 'human_coming', by, call: true } : { kind: 'human_coming', by, call: true, at: callTime }
}

type CallSignals = Pick<Signals, 'notes' | 'acceptsCall' | 'callTime'>

/** What the person who calls reads of the time for it. */
const callDetail = ({ callTime }: Signals): { detail?: string } =>
  callTime === null ? {} : { detail: `They wish to be called: ${callTime}.` }

type ClosingKind = Extract<Preface['kind'], 'minor' | 'human_coming' | 'feeling' | 'renter' | 'agent_represented' | 'unknown_language'>

const plain = (draft: Draft, input: DecideInput, { bot, preface }: { bot: BotName; preface: Preface }): Goal => ({
  bot,
  language: draft.state.language.current,
  firstText: input.firstText,
  preface,
  ask: null,
})
