import { saidOf } from './answer-offer.ts'
import type { Bot } from './bot.ts'
import type { DecideInput, Draft, RejectedBooking, Speech } from './decision.ts'
import { callHuman } from './grow.ts'
import { zoneOf } from './contact.ts'
import { endOffer, offerTimes, personSuggests } from './offer-times.ts'
import { appointmentAhead } from './slot.ts'
import { signalsOf } from './signals.ts'
import { speechOf } from './speech-of.ts'
import type { Prefaces } from './preface-for.ts'
import type { TalkInput } from './talking.ts'

type Rejection = { talking: TalkInput; said: Prefaces }

/** A booking or a cancellation that came to nothing: other times, or an honest word and a person. */
export function afterRejection(draft: Draft, input: DecideInput, rejection: Rejection & { rejected: RejectedBooking }): Speech {
  const { rejected, talking, said } = rejection
  if (isForgotten(draft, input, rejected)) return { kind: 'silent', reason: 'offer_over' }
  if (rejected.what === 'cancellation') return notCancelled(draft, input, rejection)
  switch (rejected.reason) {
    case 'taken':
      return others(draft, input, rejection)
    case 'duplicate':
      return already(draft, input, rejection)
    case 'calendar':
      return personSuggests(draft, input, { talking, said, why: 'The calendar refused the booking.' })
    case 'unknown':
      return unconfirmed(draft, input, rejection)
  }
}

/** Whoever may speak has changed meanwhile, and the times are theirs. */
function isForgotten({ state }: Draft, { now }: DecideInput, { what, reason }: RejectedBooking): boolean {
  const appointment = appointmentAhead(state.appointment, now)
  return what === 'cancellation' || reason === 'duplicate' ? appointment === null : state.offer === null
}

/** The task is made where the booking was given up; from here on the times are a person's. */
function unconfirmed(draft: Draft, input: DecideInput, { talking, said }: Rejection): Speech {
  endOffer(draft, talking)
  const detail = 'Nobody knows whether the time is booked: look into the calendar before suggesting another.'
  callHuman(draft, input, { trigger: 'suggest_times', detail })
  return speechOf(draft, input, { bot: talking.bot, ...said, ask: null, news: { kind: 'unconfirmed' } })
}

/** The same with no text to answer besides. */
export function aboutRejection(draft: Draft, input: DecideInput, { rejected, bot }: { rejected: RejectedBooking; bot: Bot }): Speech {
  const signals = signalsOf([], draft.state)
  const talking = { signals, bot, learned: [], corrected: [], ambiguous: [], intentQuestion: null, handedTo: null }
  return afterRejection(draft, input, { talking, rejected, said: { preface: null } })
}

/** A calendar that refuses what it calls free is none to rely on. */
const MOST_REJECTIONS = 3

function others(draft: Draft, input: DecideInput, { talking, said }: Rejection): Speech {
  const { offer } = draft.state
  if (offer === null) return { kind: 'silent', reason: 'offer_over' }
  if (offer.rejections >= MOST_REJECTIONS)
    return personSuggests(draft, input, { talking, said, why: 'The calendar refuses times that it calls free.' })
  const { purpose, replaces, avoid } = offer
  const round = Math.max(1, offer.round)
  const offering = { round, purpose, replaces, avoid, before: [], wish: saidOf(input), ask: 'others', said } as const
  return offerTimes(draft, input, { talking, offering: { ...offering, news: { kind: 'slot_gone' } } })
}

function already(draft: Draft, input: DecideInput, { talking, said }: Rejection): Speech {
  const appointment = appointmentAhead(draft.state.appointment, input.now)
  if (appointment === null) return personSuggests(draft, input, { talking, said, why: 'The contact has an appointment already.' })
  endOffer(draft, talking)
  const { start, ours } = appointment
  const news = { kind: 'already' as const, start, zone: zoneOf(input.contact, input.location), ...(ours ? { ours } : {}) }
  return speechOf(draft, input, { bot: talking.bot, ...said, ask: null, news })
}

function notCancelled(draft: Draft, input: DecideInput, { talking, said }: Rejection): Speech {
  callHuman(draft, input, { trigger: 'check_conversation', detail: 'The contact cancelled an appointment, and the calendar still has it.' })
  return speechOf(draft, input, { bot: talking.bot, ...said, ask: null, news: { kind: 'change_failed' } })
}
