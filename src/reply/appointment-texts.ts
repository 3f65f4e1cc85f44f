import type { AppointmentNews, Goal, TimesAsk } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import type { Slots } from './fill.ts'
import { pieces } from './preface-texts.ts'
import type { Piece } from './preface-texts.ts'
import { sayTime, sayTimeInZone } from './say-time.ts'
import { VOCABULARY } from './vocabulary.ts'

/** The wordings for what became of an appointment. */
export const newsPieces = (news: AppointmentNews, slots: Slots, language: Language): Piece[] =>
  pieces(`news.${news.kind}`, VOCABULARY[language].appointments.news[news.kind], slots)

/** The wordings that ask about times: those for two of them, or those for one. */
export const timesPieces = ({ ask }: TimesAsk, slots: Slots, language: Language): Piece[] =>
  pieces(`times.${ask}`, VOCABULARY[language].appointments.ask[ask], slots)

/** In English the second of two times on one day is said by its hour alone. */
function spoken({ slots, zone, sayZone }: TimesAsk, language: Language): string[] {
  const said = slots.map(({ start }) => (sayZone ? sayTimeInZone(start, zone, language) : sayTime(start, zone, language)))
  const [first = '', second = ''] = said
  const day = first.slice(0, first.lastIndexOf(', ') + 2)
  return language === 'en' && day !== '' && second.startsWith(day) ? [first, second.slice(day.length)] : said
}

/** The times a wording may name. Of an appointment the zone is always said, of times on offer only where it is not the location's. */
export function appointmentSlots({ news, times, bot, language }: Pick<Goal, 'news' | 'times' | 'bot' | 'language'>): Slots {
  const side = times?.side ?? (bot === 'buyer' ? 'buyer' : 'seller')
  const [first, second] = times === undefined ? [] : spoken(times, language)
  return {
    meeting: VOCABULARY[language].appointments.meetings[side],
    slot_1: second === undefined ? null : (first ?? null),
    slot_2: second ?? null,
    only_slot: second === undefined ? (first ?? null) : null,
    when: news && 'start' in news ? sayTimeInZone(news.start, news.zone, language) : null,
  }
}
