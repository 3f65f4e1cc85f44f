import type { DecideInput, Draft, Speech } from './decision.ts'
import type { FactField } from './fact.ts'
import type { BotName } from './owner.ts'
import { namedDate, whyNot } from './plan-follow-up.ts'

/** They named a day to be written to again: they hear that it is noted, and no question until then. Null: they named none. */
export function untilThen(draft: Draft, input: DecideInput, { bot, learned }: { bot: BotName; learned: FactField[] }): Speech | null {
  if (namedDate(input) === null || whyNot(draft, input) !== null) return null
  const { language } = draft.state
  const noted = { kind: 'until_then' as const }
  const said = learned.length > 0 ? { preface: { kind: 'acknowledge' as const, fields: learned }, also: noted } : { preface: noted }
  return { kind: 'goal', goal: { bot, language: language.current, firstText: input.firstText, ...said, ask: null } }
}
