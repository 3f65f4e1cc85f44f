import { joined } from './choose-slot.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import { beforeNews } from './book-slot.ts'
import { answersOf, saidOf } from './answer-offer.ts'
import { localTime, noteTime } from './local-time.ts'
import { zoneOf } from './contact.ts'
import { endOffer, offerTimes } from './offer-times.ts'
import { cueFits, type SlotCue, type SlotReading } from './slot-reading.ts'
import type { Appointment } from './slot.ts'
import { speechOf } from './speech-of.ts'
import type { TalkInput } from './talking.ts'

type Standing = { talking: TalkInput; appointment: Appointment }

/** Answers a text about the appointment that lies ahead; null: it is about something else. */
export function changeAppointment(draft: Draft, input: DecideInput, { talking, appointment }: Standing): Speech | null {
  const said = saidOf(input)
  if (said === null) return null
  const zone = zoneOf(input.contact, input.location)
  switch (wishOf(said, input, appointment)) {
    case 'cancel':
      return cancel(draft, input, { talking, appointment })
    case 'move':
      return move(draft, input, { talking, appointment, said })
    case 'when': {
      const news = { kind: 'reminder' as const, start: appointment.start, zone, ...(appointment.ours ? { ours: true as const } : {}) }
      return speechOf(draft, input, { bot: talking.bot, preface: null, ask: null, news })
    }
    case 'agree':
      return talking.learned.length > 0 ? null : { kind: 'silent', reason: 'courtesy' }
    case null:
      return null
  }
}

/** Whether the texts ask for a change of the appointment, whoever may answer them. */
export function wantsChange(input: DecideInput, appointment: Appointment): boolean {
  const said = joined(input.heard.flatMap(({ understanding: { slots } }) => slots ?? []))
  const wish = said && wishOf(said, input, appointment)
  return wish === 'cancel' || wish === 'move'
}

/** Whether they ask for its end, and for no other time. */
export function callsOff(input: DecideInput, appointment: Appointment): boolean {
  const said = saidOf(input)
  return said !== null && wishOf(said, input, appointment) === 'cancel'
}

type Wish = 'cancel' | 'move' | 'when' | 'agree' | null

function wishOf(said: SlotReading, input: DecideInput, { start, end }: Appointment): Wish {
  const slot = { start, end: end ?? start }
  const context = { offered: [slot], zone: zoneOf(input.contact, input.location), now: input.now }
  if (said.wish === 'cancel') return 'cancel'
  const isOff = said.denied.some((cue) => cueFits(cue, slot, context))
  if (isOff || said.none || (said.wish !== null && said.wish !== 'when' && said.wish !== 'keep')) return 'move'
  if (said.wish === 'when') return 'when'
  const isOurs = said.cues.length > 0 && said.cues.every((cue) => cueFits(cue, slot, context))
  return isOurs || said.wish === 'keep' ? 'agree' : null
}

/** Another time first; the old one ends once the new one is booked. */
function move(draft: Draft, input: DecideInput, { talking, appointment, said }: Standing & { said: SlotReading }): Speech {
  const slot = { start: appointment.start, end: appointment.end ?? appointment.start }
  return offerTimes(draft, input, {
    talking,
    offering: {
      round: 1,
      purpose: 'move',
      replaces: appointment.id,
      avoid: [appointment.start],
      before: [slot],
      wish: isOffAllDay(input) ? { ...said, denied: [...said.denied, dayOf(appointment, zoneOf(input.contact, input.location))] } : said,
      ask: 'others',
      said: beforeNews(answersOf(draft, input, talking)),
    },
  })
}

/** "We have conferences that day, can we move it?": no other hour of that day will do. */
const isOffAllDay = ({ heard }: DecideInput): boolean => heard.some(({ stale, text }) => !stale && ALL_DAY.test(text))

const ALL_DAY = /\b(?:that|the (?:whole|entire)|all) day\b|\bese d[ií]a\b|\btodo (?:el|ese) d[ií]a\b/i

const dayOf = ({ start }: Appointment, zone: string): SlotCue => {
  const { month, day } = localTime(start, zone)
  return { kind: 'date', month, day }
}

function cancel(draft: Draft, input: DecideInput, { talking, appointment }: Standing): Speech {
  const { location, contact } = input
  const body = `The contact cancelled the appointment of ${noteTime(appointment.start, location.zone)}.`
  draft.decision.first = {
    action: { kind: 'cancel_appointment', appointment_id: appointment.id },
    after: [{ kind: 'add_note', note: 'appointment', body }],
  }
  endOffer(draft, talking)
  const news = { kind: 'cancelled', start: appointment.start, zone: zoneOf(contact, location) } as const
  return speechOf(draft, input, { bot: talking.bot, ...beforeNews(answersOf(draft, input, talking)), ask: null, news })
}
