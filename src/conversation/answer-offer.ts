import { bookSlot } from './book-slot.ts'
import { chooseSlot, joined, type Choice } from './choose-slot.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import type { AppointmentNews } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { zoneOf } from './contact.ts'
import { isMarked } from './mark.ts'
import { asking, endOffer, isReady, offerTimes, type Offering } from './offer-times.ts'
import { prefaceFor, type Prefaces } from './preface-for.ts'
import { isResisting } from './resistance.ts'
import type { SlotReading } from './slot-reading.ts'
import { expiryOf, isChoosable, type Offer, type Slot } from './slot.ts'
import { hasAct, type Signals } from './signals.ts'
import { speaksAlone } from './speaks-alone.ts'
import { speechOf } from './speech-of.ts'
import type { TalkInput } from './talking.ts'

type Offered = { talking: TalkInput; offer: Offer; heard: SlotReading | null }

/** What the texts say of the times on offer, all together. */
export const saidOf = ({ heard }: DecideInput): SlotReading | null => joined(readingsOf(heard))

const readingsOf = (heard: DecideInput['heard']): SlotReading[] =>
  heard.flatMap(({ stale, understanding: { slots } }) => (stale || slots === undefined ? [] : [slots]))

/** What the texts deserve to hear besides. */
export const answersOf = (draft: Draft, input: DecideInput, talking: TalkInput): Prefaces =>
  prefaceFor(draft, input, { ...talking, unheard: false, nudge: false, told: null })

/** Answers a text while an offer stands; null: the text is not about it and the conversation goes on. */
export function answerOffer(draft: Draft, input: DecideInput, talking: TalkInput): Speech | null {
  const { offer } = draft.state
  if (offer === null || offer.chosen !== null) return null
  const heard = saidOf(input)
  const offered = { talking, offer, heard }
  if (heard?.wish === 'keep' && offer.purpose === 'move') return keep(draft, input, offered)
  const choice = choiceOf(draft, input, offered)
  // A person settles the time by now; the times stay good for whoever names one after all.
  if (choice.kind !== 'chosen' && draft.state.onceDone.includes(EXHAUSTED)) return null
  if (choice.kind === 'none') return inBetween(draft, input, offered)
  if (choice.kind === 'refused') return otherTimes(draft, input, offered)
  if (!isChoosable(offer, input.now)) return offerAgain(draft, input, offered)
  switch (choice.kind) {
    case 'chosen':
      return bookSlot(draft, input, { talking, offer, slot: choice.slot, said: answersOf(draft, input, talking) })
    case 'left':
      return offerTheOther(draft, input, { ...offered, slot: choice.slot })
    case 'which':
      return askWhich(draft, input, offered)
  }
}

/** What all texts choose together; where they do not agree the last one counts. Asked for a day, they name a wish. */
function choiceOf(draft: Draft, input: DecideInput, { offer, heard: said }: Offered): Choice {
  if (said === null) return { kind: 'none' }
  const context = { offered: offer.slots, zone: zoneOf(input.contact, input.location), now: input.now }
  const isWish = said.cues.some(({ kind }) => kind !== 'place') || said.either || said.none
  if (isMarked(draft.state, 'day_asked') && isWish) return { kind: 'refused' }
  const choice = chooseSlot(said, context)
  const last = readingsOf(input.heard).at(-1)
  if (choice.kind !== 'which' || last === undefined) return choice
  const alone = chooseSlot(last, context)
  return alone.kind === 'chosen' ? alone : choice
}

/** One of the two is ruled out: is it to be the other? */
function offerTheOther(draft: Draft, input: DecideInput, { talking, offer, slot }: Offered & { slot: Slot }): Speech {
  const { round, purpose, replaces } = offer
  const avoid = [...offer.avoid, ...offer.slots.filter(({ start }) => start !== slot.start).map(({ start }) => start)]
  const said = answersOf(draft, input, talking)
  add(draft, {
    type: 'SlotsOffered',
    payload: { slots: [slot], expires_at: expiryOf([slot], input.now), round, purpose, replaces, avoid, bot: talking.bot.name },
  })
  return asking(draft, input, { talking, said, ask: 'which' })
}

/** Plain courtesy needs no second question. */
function askWhich(draft: Draft, input: DecideInput, offered: Offered): Speech {
  const { talking } = offered
  const asked = isMarked(draft.state, 'which_time') ? (draft.state.objections['which_time']?.rung ?? 0) : 0
  const said = answersOf(draft, input, talking)
  if (asked >= MOST_ASKED) return toPerson(draft, input, { offered, said })
  add(draft, { type: 'ObjectionRaised', payload: { type: 'which_time', rung: asked + 1 } })
  return asking(draft, input, { talking, said, ask: 'which' })
}

/** After so many answers that chose nothing a person settles it. */
const MOST_ASKED = 2

/** They want another time: two rounds of it, and the day asked for once; then a person suggests times. */
function otherTimes(draft: Draft, input: DecideInput, offered: Offered): Speech | null {
  const { talking, offer, heard } = offered
  const isWish = heard !== null && (heard.cues.length > 0 || heard.denied.length > 0 || (heard.wish !== null && heard.wish !== 'keep'))
  if (offer.slots.length === 0 && !isWish) return null
  const said = answersOf(draft, input, talking)
  if (offer.round >= MOST_ROUNDS) return noneSuited(draft, input, { offered, said })
  const says = heard !== null && (heard.cues.length > 0 || heard.wish === 'earlier' || heard.wish === 'later')
  const wasAsked = isMarked(draft.state, 'day_asked')
  if (!says && !wasAsked && offer.slots.length > 0) {
    add(draft, { type: 'ObjectionRaised', payload: { type: 'day_asked', rung: 1 } })
    return asking(draft, input, { talking, said: beforeDay(said), ask: 'day' })
  }
  const avoid = [...offer.avoid, ...offer.slots.map(({ start }) => start)]
  return offerTimes(draft, input, { talking, offering: offeringOf(offer, { round: offer.round + 1, avoid, said, wish: heard }) })
}

const MOST_ROUNDS = 2

/** "That's fine, we can skip it" would be about the appointment itself. */
const beforeDay = (said: Prefaces): Prefaces => (said.preface?.kind === 'refusal_ok' ? { ...said, preface: null } : said)

const offeringOf = (offer: Offer, over: Partial<Offering> & Pick<Offering, 'said'>): Offering => ({
  round: offer.round,
  purpose: offer.purpose,
  replaces: offer.replaces,
  avoid: offer.avoid,
  before: offer.slots,
  wish: null,
  ask: 'others',
  ...over,
})

/** The times have lapsed: new ones, near what they chose. */
function offerAgain(draft: Draft, input: DecideInput, { talking, offer, heard }: Offered): Speech {
  const said = answersOf(draft, input, talking)
  const round = Math.max(1, offer.round)
  return offerTimes(draft, input, { talking, offering: offeringOf(offer, { round, said, wish: heard, ask: 'offer' }) })
}

/** A text about something else: it is answered, and the question for a time stands. */
function inBetween(draft: Draft, input: DecideInput, offered: Offered): Speech | null {
  const { talking, offer } = offered
  const { signals } = talking
  if (isResisting(signals.acts) || hasAct(signals, 'refusal')) return null
  if (!isChoosable(offer, input.now)) {
    const isWaiting = offer.slots.length > 0 && isReady(draft, input) && !signals.courteous
    return isWaiting ? offerAgain(draft, input, offered) : null
  }
  if (!isReady(draft, input) && offer.purpose === 'book') return null
  if (signals.courteous && isMarked(draft.state, 'which_time')) return { kind: 'silent', reason: 'courtesy' }
  const isDay = isMarked(draft.state, 'day_asked')
  if (isDay && isBlank(signals)) return otherTimes(draft, input, offered)
  if (isBlank(signals) && talking.learned.length === 0) return askWhich(draft, input, offered)
  const said = answersOf(draft, input, talking)
  if (speaksAlone(draft, said, talking)) return speechOf(draft, input, { bot: talking.bot, ...said, ask: null })
  return asking(draft, input, { talking, said, ask: isDay ? 'day' : 'which' })
}

/** Neither a question nor anything else that could be answered. */
const isBlank = ({ acts }: Signals): boolean => acts.every(({ kind }) => kind === 'other' || kind === 'answer' || kind === 'slot_choice')

const EXHAUSTED = 'booking_exhausted'

type Ended = { offered: Offered; said: Prefaces }

function noneSuited(draft: Draft, input: DecideInput, ended: Ended): Speech {
  endOffer(draft, ended.offered.talking)
  return toPerson(draft, input, ended)
}

function toPerson(draft: Draft, input: DecideInput, { offered: { talking }, said }: Ended): Speech {
  callHuman(draft, input, { trigger: EXHAUSTED, detail: 'None of the times offered suited, or no answer said which. Suggest others.' })
  return speechOf(draft, input, { bot: talking.bot, ...said, ask: null, news: { kind: 'none_suited' } })
}

/** The appointment stays as it is. */
function keep(draft: Draft, input: DecideInput, { talking }: Offered): Speech {
  endOffer(draft, talking)
  const { appointment } = draft.state
  const zone = zoneOf(input.contact, input.location)
  const news: AppointmentNews[] = appointment
    ? [{ kind: 'kept', start: appointment.start, zone, ...(appointment.ours ? { ours: true } : {}) }]
    : []
  return speechOf(draft, input, { bot: talking.bot, preface: null, ask: null, ...(news[0] ? { news: news[0] } : {}) })
}
