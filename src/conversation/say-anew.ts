import type { DecideInput, Draft, Speech } from './decision.ts'
import type { AppointmentNews, Goal } from './goal.ts'
import { isChoosable } from './slot.ts'
import type { BotName } from './owner.ts'

/** What replies that never left had to say, as one: the newest, with the answer and the news an earlier one still owes. */
export function owedSpeech(dropped: readonly Speech[]): Speech | null {
  const newest = dropped.at(-1) ?? null
  if (newest?.kind !== 'goal') return newest
  const goals = dropped.flatMap((speech) => (speech.kind === 'goal' ? [speech.goal] : []))
  const preface = newest.goal.preface ?? goals.findLast((goal) => goal.preface !== null)?.preface ?? null
  const news = goals.findLast((goal) => goal.news !== undefined)?.news
  return { kind: 'goal', goal: { ...newest.goal, preface, ...(news ? { news } : {}) } }
}

/**
 * Says a dropped reply anew: its goal stays; bot, language, introduction and the open question are those of now, and so is what
 * it says of appointments and times.
 */
export function sayAnew(draft: Draft, input: DecideInput, { owed, bot }: { owed: Speech; bot: BotName }): Speech {
  if (owed.kind !== 'goal') return owed
  const { state } = draft
  const { news, times, ...goal } = owed.goal
  const ask = goal.ask === null ? null : (state.pending ?? goal.ask)
  const still: Goal = {
    ...goal,
    bot,
    ask,
    language: state.language.current,
    firstText: input.firstText,
    ...(news && isStillSo(news, draft) ? { news } : {}),
    ...(times && state.offer && isChoosable(state.offer, input.now) ? { times: { ...times, slots: state.offer.slots } } : {}),
  }
  const isEmpty = !still.firstText && still.preface === null && ask === null && !still.news && !still.times
  return isEmpty ? { kind: 'silent', reason: 'nothing_to_say' } : { kind: 'goal', goal: still }
}

/** An appointment is announced only while it stands, the end of one only while none does. */
function isStillSo(news: AppointmentNews, { state }: Draft): boolean {
  if (!('start' in news)) return true
  return (state.appointment?.start === news.start) !== (news.kind === 'cancelled')
}
