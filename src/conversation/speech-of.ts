import type { Bot } from './bot.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import type { Goal } from './goal.ts'
import { withoutCash } from './short-of-cash.ts'

/** A goal in the bot's name and the contact's language. */
export const speechOf = (
  draft: Draft,
  input: DecideInput,
  said: Pick<Goal, 'preface' | 'also' | 'ask' | 'news' | 'times'> & { bot: Bot },
): Speech => {
  const { bot, ask, ...rest } = said
  const { language } = draft.state
  return {
    kind: 'goal',
    goal: { bot: bot.name, language: language.current, firstText: input.firstText, ask: withoutCash(ask, draft), ...rest },
  }
}
