import type { CrmAction } from './action.ts'
import type { BotName } from './owner.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import type { Preface } from './goal.ts'
import { add } from './grow.ts'
import { intentStatus } from './intent-known.ts'
import { noteTime } from './local-time.ts'
import { zoneOf } from './contact.ts'
import { nextQuestion } from './next-question.ts'
import { personSuggests, settleMarks } from './offer-times.ts'
import { afterBooking } from './script-now.ts'
import type { Offer, Slot } from './slot.ts'
import { speechOf } from './speech-of.ts'
import type { Prefaces } from './preface-for.ts'
import type { TalkInput } from './talking.ts'

type Booking = { talking: TalkInput; offer: Offer; slot: Slot; said: Prefaces }

/** Books the chosen time. The text that reads it back waits until the calendar has it, and so do the note and the end of the old one. */
export function bookSlot(draft: Draft, input: DecideInput, { talking, offer, slot, said }: Booking): Speech {
  const { location, contact } = input
  const { bot } = talking
  const { replaces, purpose } = offer
  if (location.calendar_id === undefined) return personSuggests(draft, input, { talking, said, why: 'No calendar is set.' })
  settleMarks(draft)
  add(draft, { type: 'SlotChosen', payload: { slot } })
  const name = contact.name ?? contact.firstName
  const title = name === null ? TITLES[bot.name] : `${TITLES[bot.name]}: ${name}`
  const says = `${purpose === 'move' ? 'Moved to' : 'Booked for'} ${noteTime(slot.start, location.zone)}.`
  const after: CrmAction[] = [{ kind: 'add_note', note: 'appointment', body: says }]
  if (replaces !== null) after.push({ kind: 'cancel_appointment', appointment_id: replaces })
  draft.decision.first = { action: { kind: 'book_appointment', calendar_id: location.calendar_id, ...slot, title, replaces }, after }
  const { ask } = nextQuestion(afterBooking(draft, input, bot), draft.state, {
    facts: draft.facts,
    now: draft.at,
    intent: intentStatus(draft.state),
    inBetween: false,
  })
  const news = { kind: purpose === 'move' ? 'moved' : 'booked', start: slot.start, zone: zoneOf(contact, location), ours: true } as const
  return speechOf(draft, input, { bot, ...beforeNews(said), ask, news })
}

/** A consultation or a listing appointment, never a tour: that takes a written agreement. */
const TITLES: Record<BotName, string> = { lead: 'Consultation', buyer: 'Buyer consultation', seller: 'Listing appointment' }

/** Beside the news of a booking small talk is none: only what answers or reads back stays. */
export const beforeNews = (said: Prefaces): Prefaces =>
  said.preface !== null && SMALL_TALK.has(said.preface.kind) ? { ...said, preface: null } : said

const SMALL_TALK: ReadonlySet<Preface['kind']> = new Set(['acknowledge', 'thanks', 'greet', 'handed_over', 'refusal_ok'])
