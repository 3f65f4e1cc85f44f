import type { ConversationEvent } from './event.ts'
import type { Offer } from './slot.ts'
import type { ConversationState } from './state.ts'

type Payload<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>['payload']
type Fold<Type extends ConversationEvent['type']> = (
  state: ConversationState,
  payload: Payload<Type>,
  at: string,
) => Partial<ConversationState>

/** Why an episode closed that came to its good end. */
export const KEPT_APPOINTMENT = 'kept_appointment'

/** What offers and appointments change in the state. */
export const BOOKING_FOLDS = {
  SlotsOffered: offered,
  SlotChosen: (state, { slot }) => ({
    offer: state.offer && { ...state.offer, chosen: slot },
    replies: { ...state.replies, asked: state.replies.asked === 'none' ? 'ours' : state.replies.asked },
  }),
  AppointmentBooked: booked,
  AppointmentMoved: booked,
  AppointmentRejected: rejected,
  AppointmentCancelled: cancelled,
} satisfies { [Type in ConversationEvent['type']]?: Fold<Type> }

/** A person who moves what a bot booked does not change what it is. */
function booked(
  { appointment: before }: ConversationState,
  { appointment_id: id, starts_at: start, ends_at: end, by }: Payload<'AppointmentBooked'> | Payload<'AppointmentMoved'>,
): Partial<ConversationState> {
  const isOurs = by === 'bot' || (before?.id === id && before.ours === true)
  return { appointment: { id, start, end, ...(isOurs ? { ours: true as const } : {}) }, offer: null }
}

/** More starts than two rounds with their rejections can hold. */
const MOST_AVOIDED = 12

/** The script's question is no longer what our last text asked. */
function offered(state: ConversationState, payload: Payload<'SlotsOffered'>, at: string): Partial<ConversationState> {
  const { slots, expires_at: expiresAt, round, purpose, replaces, bot } = payload
  if (slots.length === 0) return { offer: null }
  const avoid = payload.avoid.slice(-MOST_AVOIDED)
  const rejections = state.offer?.purpose === purpose ? state.offer.rejections : 0
  return {
    offer: { slots, offeredAt: at, expiresAt, round, purpose, replaces, avoid, chosen: null, rejections },
    onceDone: [...new Set([...state.onceDone, offeredBy(bot)])],
    pending: null,
  }
}

/** The mark that a bot has offered times in this episode. */
export const offeredBy = (bot: string): string => `times_offered_${bot}`

/** The time is gone, the offer stands for others. What the text that never left would have asked was never asked. */
function rejected(
  { offer, pending, questions }: ConversationState,
  { starts_at }: Payload<'AppointmentRejected'>,
): Partial<ConversationState> {
  if (offer?.chosen == null) return {}
  const avoid = starts_at === null ? offer.avoid : [...offer.avoid, starts_at].slice(-MOST_AVOIDED)
  const { [pending?.key ?? 'intent']: _, ...others } = questions
  return {
    offer: { ...offer, chosen: null, slots: [], avoid, rejections: offer.rejections + 1 },
    ...(pending === null ? {} : { pending: null, questions: others }),
  }
}

/** Their next word may name another time. */
function cancelled(
  { appointment, offer }: ConversationState,
  { appointment_id }: Payload<'AppointmentCancelled'>,
): Partial<ConversationState> {
  if (appointment?.id !== appointment_id) return {}
  const again: Offer = {
    slots: [],
    offeredAt: appointment.start,
    expiresAt: appointment.start,
    round: 0,
    purpose: 'book',
    replaces: null,
    avoid: [],
    chosen: null,
    rejections: 0,
  }
  return { appointment: null, offer: offer?.chosen ? { ...offer, purpose: 'book', replaces: null } : again }
}
