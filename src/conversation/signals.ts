import { agreesToCall, callTimeIn, namesCallTime } from './call-time.ts'
import type { DecideInput, Draft } from './decision.ts'
import { isMarked } from './mark.ts'
import type { Act, Flag, Understanding } from './reading.ts'
import { isUndecided } from './repetition.ts'
import { isYesOrNo } from './yes-or-no.ts'

/** What the texts of a turn carry between them. */
export type Signals = {
  acts: readonly Act[]
  flags: ReadonlySet<Flag>
  /** Notes of the readings, such as `distress:foreclosure`. */
  notes: ReadonlySet<string>
  optOutUnclear: boolean
  softRefusal: boolean
  /** They tell of a home: where it is, what it is like, when, for how much. */
  tells: boolean
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
  /** A plain yes to our offer of a person, or of a call; to the call also with a time or a word beside it. */
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
  softRefusal: heard.some((text) => text.softRefusal && !goesOver(text, state)) && !refusesOnlyThat(heard, state),
  tells: heard.some(({ understanding }) =>
    understanding.facts.some(({ field, polarity }) => polarity === 'affirmed' && OF_A_HOME.has(field)),
  ),
  wish: Math.max(0, ...heard.map(({ understanding }) => wishOf(understanding))),
  courteous: heard.every(({ understanding }) => isCourteous(understanding)),
  undecided: heard.length > 0 && heard.every(({ understanding }) => isUndecided(understanding)),
  answersAside: isMarked(state, 'aside') && !heard.every(({ understanding }) => isCourteous(understanding)),
  attachmentOnly: heard.every(isAttachmentOnly),
  acceptsPerson: wasOfferedPerson(state) && heard.every(isPlainYes),
  acceptsCall: agreesToCall(heard, state) || namesCallTime(heard, state),
  callTime: callTimeIn(heard),
  declinesPerson: declinesOffer(heard, state),
  signedWithAgent: heard.some(isSigned) || (isMarked(state, 'agreement_asked') && heard.every(isPlainYes)),
})

const OF_A_HOME: ReadonlySet<string> = new Set([
  'property_address',
  'timeline',
  'timeline_acceptable',
  'condition',
  'motivation',
  'relocation_destination',
  'price_point',
  'price_min',
  'price_max',
  'beds_min',
  'financing',
])

/** The note of a text by an agent who writes for clients. */
export const OTHER_AGENT = 'other_agent'

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

/** "We are not selling, we want to buy" leaves the one side for the other and refuses nothing. */
const goesOver = ({ understanding: { intent } }: DecideInput['heard'][number], { owner }: Draft['state']): boolean =>
  (['buyer', 'seller'] as const).some((side) => {
    const left = intent.refuted[side] || (owner === side && intent.message[side] <= REFUTED)
    return left && intent.message[side === 'buyer' ? 'seller' : 'buyer'] >= WISH_FROM
  })

/** I-3: what a refuted side may still score. */
const REFUTED = 0.2

const isSigned = ({ understanding: { flags, notes } }: DecideInput['heard'][number]): boolean =>
  flags.includes('agent_represented') && notes.includes(AGENT_SIGNED)

/** The note of a text that names an agreement with an agent. */
const AGENT_SIGNED = 'agent_signed'

export const hasAct = (signals: Signals, kind: Act['kind'], about?: string): boolean =>
  signals.acts.some((act) => act.kind === kind && (about === undefined || act.about === about))
