import type { Bot } from './bot.ts'
import { groupOf } from './choose-slot.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import { offeredBy } from './evolve-booking.ts'
import type { AppointmentNews, TimesAsk } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { intentStatus } from './intent-known.ts'
import { zoneOf } from './contact.ts'
import { restingItems } from './doubted.ts'
import { daysBetween } from './local-time.ts'
import { isMarked, type Mark } from './mark.ts'
import { offerSlots, type Wish } from './offer-slots.ts'
import { nextQuestion } from './next-question.ts'
import type { Prefaces } from './preface-for.ts'
import { appointmentAhead, expiryOf, type BookingPurpose, type Slot } from './slot.ts'
import { speechOf } from './speech-of.ts'
import type { TalkInput } from './talking.ts'
import { timesAsk } from './times-ask.ts'

/** How times are offered, and with which words before them. */
export type Offering = {
  round: number
  purpose: BookingPurpose
  replaces: string | null
  avoid: readonly string[]
  /** The times the contact had before. */
  before: readonly Slot[]
  wish: Wish | null
  ask: 'offer' | 'others'
  said: Prefaces
  news?: AppointmentNews
}

/** Whether the bot may offer times of its own accord: to a ready contact whose script is done, once per episode. */
export function mayOffer(draft: Draft, input: DecideInput, { bot }: TalkInput): boolean {
  const { state } = draft
  if (bot.name === 'lead' || state.offer !== null || appointmentAhead(state.appointment, input.now) !== null) return false
  if (!isReady(draft, input)) return false
  const isDone = [offeredBy(bot.name), ...BY_A_PERSON].some((mark) => state.onceDone.includes(mark))
  // A Spanish introduction and two times do not fit into one text.
  const hasRoom = !input.firstText || state.language.current === 'en'
  return !isDone && hasRoom && isScriptDone(draft, input, bot)
}

/** Nothing of the script is left to ask: known, declined, or left open. */
function isScriptDone({ state, facts, at }: Draft, { location }: DecideInput, bot: Bot): boolean {
  const { ask } = nextQuestion(bot.script(location), state, {
    facts,
    now: at,
    intent: intentStatus(state),
    inBetween: false,
    resting: restingItems(state),
  })
  return ask === null
}

/** From here on a person suggests the times. */
const BY_A_PERSON = ['booking_exhausted', 'suggest_times']

export const isReady = ({ state }: Draft, { location }: DecideInput): boolean =>
  state.temperature === 'hot' || (state.temperature === 'warm' && location.booking.from === 'warm')

/**
 * Offers one or two free times. Without a calendar, or when it says nothing or has nothing free, a person will suggest times.
 * The first decision of a turn does not know the free times yet: it asks for them.
 */
export function offerTimes(draft: Draft, input: DecideInput, { talking, offering }: { talking: TalkInput; offering: Offering }): Speech {
  const { location, slots: free, now } = input
  const { said, round, purpose, replaces, avoid } = offering
  const fallback = (why: string) => personSuggests(draft, input, { talking, said, why })
  if (location.calendar_id === undefined) return fallback('No calendar is set.')
  if (free === undefined) {
    draft.decision.wants = 'slots'
    return { kind: 'silent', reason: 'wants_slots' }
  }
  if (free.kind === 'unavailable') return fallback(`The calendar could not be read (${free.why}).`)
  const zone = zoneOf(input.contact, location)
  const { slots, met } = offerSlots(free.slots, { now, zone, avoid, before: offering.before, wish: offering.wish })
  if (slots.length === 0) return fallback('The calendar has no free time in the next days.')
  if (round === 1) settleMarks(draft)
  const bot = talking.bot.name
  add(draft, {
    type: 'SlotsOffered',
    payload: { slots, expires_at: expiryOf(slots, now), round, purpose, replaces, avoid: [...avoid], bot },
  })
  const news: AppointmentNews | undefined = offering.news ?? (met ? undefined : { kind: 'wish_full' })
  const dayTaken = offering.ask === 'others' && news === undefined && namesTheDay(slots, offering.wish, zone)
  return asking(draft, input, { talking, said, ask: offering.ask, dayTaken, ...(news ? { news } : {}) })
}

/** Whether all these times are on the one day they asked for. */
function namesTheDay(slots: readonly Slot[], wish: Wish | null, zone: string): boolean {
  const [first, ...rest] = slots
  const isNamed = wish?.cues.some((cue) => groupOf(cue) === 'day') ?? false
  return isNamed && first !== undefined && rest.length > 0 && rest.every(({ start }) => daysBetween(first.start, start, zone) === 0)
}

export type Asking = { talking: TalkInput; said: Prefaces; ask: TimesAsk['ask']; dayTaken?: boolean; news?: AppointmentNews }

/** Asks about the times on offer. */
export function asking(draft: Draft, input: DecideInput, { talking, said, ask, dayTaken = false, news }: Asking): Speech {
  const times = timesAsk(draft, input, { ask, bot: talking.bot.name, dayTaken })
  return speechOf(draft, input, { bot: talking.bot, ...said, ask: null, times, ...(news ? { news } : {}) })
}

/** What was asked about earlier times is over. */
export function settleMarks(draft: Draft): void {
  for (const type of ['day_asked', 'which_time'] satisfies Mark[])
    if (isMarked(draft.state, type)) add(draft, { type: 'ObjectionResolved', payload: { type } })
}

type Giving = { talking: TalkInput; said: Prefaces; why: string }

/** The times come from a person: the contact hears so, and the task is made. */
export function personSuggests(draft: Draft, input: DecideInput, { talking, said, why }: Giving): Speech {
  const { contact, now } = input
  endOffer(draft, talking)
  callHuman(draft, input, { trigger: 'suggest_times', detail: why })
  if (!draft.decision.atOnce.some((action) => action.kind === 'create_task' && action.task.startsWith('human_suggest_times'))) {
    const name = contact.name ?? contact.firstName ?? 'this contact'
    const due_at = new Date(now.getTime() + ANSWER_BY_MS).toISOString()
    draft.decision.atOnce.push({ kind: 'create_task', task: 'suggest_times', title: `Suggest times: ${name}`, body: why, due_at })
  }
  const side = talking.bot.name === 'buyer' ? 'buyer' : 'seller'
  return speechOf(draft, input, { bot: talking.bot, ...said, ask: null, news: { kind: 'person_suggests', side } })
}

const ANSWER_BY_MS = 3_600_000

/** An offer that ends without a booking. */
export function endOffer(draft: Draft, { bot }: TalkInput): void {
  const { offer } = draft.state
  if (offer === null) return
  const { expiresAt, round, purpose, replaces, avoid } = offer
  add(draft, { type: 'SlotsOffered', payload: { slots: [], expires_at: expiresAt, round, purpose, replaces, avoid, bot: bot.name } })
}
