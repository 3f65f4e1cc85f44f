import type { DecideInput, Draft, Speech } from './decision.ts'
import type { BotName } from './owner.ts'

/** What replies that never left had to say, as one: the newest, with the answer an earlier one still owes. */
export function owedSpeech(dropped: readonly Speech[]): Speech | null {
  const newest = dropped.at(-1) ?? null
  if (newest?.kind !== 'goal' || newest.goal.preface !== null) return newest
  const prefaces = dropped.flatMap((speech) => (speech.kind === 'goal' && speech.goal.preface !== null ? [speech.goal.preface] : []))
  return { kind: 'goal', goal: { ...newest.goal, preface: prefaces.at(-1) ?? null } }
}

/** Says a dropped reply anew: its goal stays; bot, language, introduction and the open question are those of now. */
export function sayAnew(draft: Draft, input: DecideInput, { owed, bot }: { owed: Speech; bot: BotName }): Speech {
  if (owed.kind !== 'goal') return owed
  const { state } = draft
  const ask = owed.goal.ask === null ? null : (state.pending ?? owed.goal.ask)
  return { kind: 'goal', goal: { ...owed.goal, bot, ask, language: state.language.current, firstText: input.firstText } }
}
