import type { AppointmentNews, Goal, TimesAsk } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import { fill, type Slots } from './fill.ts'
import { pieces } from './preface-texts.ts'
import type { Piece } from './preface-texts.ts'
import { sayTime, sayTimeInZone } from './say-time.ts'
import { VOCABULARY } from './vocabulary.ts'

/** The wordings for what became of an appointment; where it is known what is booked, those that say so come first. */
export const newsPieces = (news: AppointmentNews, slots: Slots, language: Language): Piece[] =>
  telling(VOCABULARY[language].appointments.news[news.kind], { id: `news.${news.kind}`, slots, slot: '{visit}' })

/**
 * The wordings that ask about times: those for two of them, or those for one; in an offer those that say what for come first, where
 * the day is taken those that ask for the hour.
 */
export const timesPieces = ({ ask, dayTaken }: TimesAsk, slots: Slots, language: Language): Piece[] =>
  telling(VOCABULARY[language].appointments.ask[ask], { id: `times.${ask}`, slots, slot: dayTaken ? '{day_taken}' : '{meeting}' })

/** Wordings without a slot that others fill say less: they serve where room is short. */
function telling(wordings: readonly string[], { id, slots, slot }: { id: string; slots: Slots; slot: string }): Piece[] {
  const made = wordings.map((wording, index) => ({ told: wording.includes(slot), made: pieces(`${id}.${index + 1}`, [wording], slots) }))
  const isTold = made.some(({ told, made: [piece] }) => told && piece !== undefined)
  return made.flatMap(({ told, made: found }) => (told || !isTold ? found : found.map((piece) => ({ ...piece, lesser: true as const }))))
}

/** In English the second of two times on one day is said by its hour alone. */
function spoken({ slots, zone, sayZone }: TimesAsk, language: Language): string[] {
  const said = slots.map(({ start }) => (sayZone ? sayTimeInZone(start, zone, language) : sayTime(start, zone, language)))
  const [first = '', second = ''] = said
  const day = first.slice(0, first.lastIndexOf(', ') + 2)
  return language === 'en' && day !== '' && second.startsWith(day) ? [first, second.slice(day.length)] : said
}

/** The day they named, and the two hours on it. */
function taken(times: TimesAsk | undefined, language: Language): Slots {
  const [first, second] = times?.dayTaken ? times.slots.map(({ start }) => dayAndHour(start, times, language)) : []
  if (first === undefined || second === undefined) return { day_taken: null, hour_1: null, hour_2: null }
  return { day_taken: first.day, hour_1: first.hour, hour_2: second.hour }
}

function dayAndHour(start: string, { zone, sayZone }: TimesAsk, language: Language): { day: string; hour: string } {
  const said = sayZone ? sayTimeInZone(start, zone, language) : sayTime(start, zone, language)
  const at = language === 'en' ? said.indexOf(', ', said.indexOf(', ') + 1) + 2 : said.indexOf(' a la') + 1
  return { day: said.slice(0, at).replace(/[, ]+$/, ''), hour: said.slice(at) }
}

/** Who comes or calls, and where: a visit where a seller's address is known, else a call. */
type Around = { place: string | null; agentFirst: string }

/** The times a wording may name. Of an appointment the zone is always said, of times on offer only where it is not the location's. */
export function appointmentSlots(
  { news, times, bot, language }: Pick<Goal, 'news' | 'times' | 'bot' | 'language'>,
  { place, agentFirst }: Around,
): Slots {
  const side = times?.side ?? (bot === 'buyer' ? 'buyer' : 'seller')
  const kind = side === 'seller' && place !== null ? 'visit' : 'call'
  const { meetings, visits } = VOCABULARY[language].appointments
  const [first, second] = times === undefined ? [] : spoken(times, language)
  const named = { place, agent_first: agentFirst }
  return {
    meeting: fill(meetings[kind], named),
    visit: news && 'ours' in news ? fill(visits[kind], named) : null,
    slot_1: second === undefined ? null : (first ?? null),
    slot_2: second ?? null,
    only_slot: second === undefined ? (first ?? null) : null,
    ...taken(times, language),
    when: news && 'start' in news ? sayTimeInZone(news.start, news.zone, language) : null,
  }
}
