import { afterRejection } from './after-rejection.ts'
import { answerOffer, answersOf } from './answer-offer.ts'
import { callsOff, changeAppointment } from './change-appointment.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import { callHuman } from './grow.ts'
import { intentStatus } from './intent-known.ts'
import { closedBy } from './mark.ts'
import { mayOffer, offerTimes } from './offer-times.ts'
import { freshFacts } from './known-facts.ts'
import type { Prefaces } from './preface-for.ts'
import { isResisting, wantsTime } from './resistance.ts'
import { appointmentAhead } from './slot.ts'
import { hasAct } from './signals.ts'
import { speechOf } from './speech-of.ts'
import { speaksAlone } from './speaks-alone.ts'
import type { TalkInput } from './talking.ts'

/** What a turn says of appointments; null: the script goes on. */
export function booking(draft: Draft, input: DecideInput, talking: TalkInput): Speech | null {
  const isClosed = closedBy(draft.state) !== null
  if (!isClosed) callWhenComplete(draft, input, talking)
  if (input.rejected) {
    const said = input.heard.length === 0 ? { preface: null } : answersOf(draft, input, talking)
    return afterRejection(draft, input, { talking, rejected: input.rejected, said })
  }
  if (isUnderWay(draft, input)) return whileUnderWay(draft, input, talking)
  const appointment = appointmentAhead(draft.state.appointment, input.now)
  // Called off while other times are on offer for it, the appointment ends.
  if (appointment !== null && callsOff(input, appointment)) return changeAppointment(draft, input, { talking, appointment })
  const offered = answerOffer(draft, input, talking)
  if (offered !== null) return offered
  if (appointment !== null) return changeAppointment(draft, input, { talking, appointment })
  return isClosed || isPutOff(talking) || !mayOffer(draft, input, talking) ? null : firstOffer(draft, input, talking)
}

/** Hot and complete, once per episode: a person is called while the bot stays. */
function callWhenComplete(draft: Draft, input: DecideInput, { bot }: TalkInput): void {
  const { state, facts, at } = draft
  if (bot.name === 'lead' || state.temperature !== 'hot' || state.onceDone.includes('hot_complete')) return
  if (bot.script(input.location).some((item) => !item.known(freshFacts(facts, at), intentStatus(state)))) return
  callHuman(draft, input, { trigger: 'hot_complete', detail: `All questions are answered (${bot.name}).` })
}

const isUnderWay = ({ state }: Draft, { bookingUnderWay }: DecideInput): boolean =>
  bookingUnderWay === true && (state.offer?.chosen != null || state.appointment !== null)

/** Until the calendar has answered nothing is said of times; a question still gets its answer. */
function whileUnderWay(draft: Draft, input: DecideInput, talking: TalkInput): Speech {
  const asks = hasAct(talking.signals, 'question') || hasAct(talking.signals, 'identity_question')
  if (!asks) return { kind: 'silent', reason: 'booking_under_way' }
  return speechOf(draft, input, { bot: talking.bot, ...answersOf(draft, input, talking), ask: null })
}

/** Who objects or wants time is not offered a date in the same breath, unless the objection comes beside the last answer. */
const isPutOff = ({ signals, learned }: TalkInput): boolean =>
  hasAct(signals, 'refusal') || (isResisting(signals.acts) && (learned.length === 0 || wantsTime(signals.acts)))

function firstOffer(draft: Draft, input: DecideInput, talking: TalkInput): Speech {
  const said = answersOf(draft, input, talking)
  if (speaksAlone(draft, said, talking)) return speechOf(draft, input, { bot: talking.bot, ...said, ask: null })
  return offerTimes(draft, input, {
    talking,
    offering: {
      round: 1,
      purpose: 'book',
      replaces: null,
      avoid: [],
      before: [],
      wish: null,
      ask: 'offer',
      said: withAgentNote(draft, said),
    },
  })
}

/** Who is under contract with another agent can say so before a time is chosen; who told us of one is not reminded. */
const withAgentNote = ({ facts }: Draft, said: Prefaces): Prefaces =>
  said.also === undefined && facts.has_agent === undefined ? { ...said, also: { kind: 'agent_note' } } : said
