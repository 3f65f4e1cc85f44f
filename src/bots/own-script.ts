import type { CrmAction } from '../conversation/action.ts'
import type { BotView, ScriptItem } from '../conversation/bot.ts'
import { textOf } from '../conversation/fact.ts'
import { anyKnown } from '../conversation/known-facts.ts'
import type { Location } from '../conversation/location.ts'
import { ownKey } from '../conversation/own-key.ts'
import type { BotName } from '../conversation/owner.ts'
import { fieldChanges } from './crm-changes.ts'

type Scripted = Pick<Location, 'scripts' | 'own_questions'>

/** The location's own order of a bot's questions, where it has one; `all` are those the bot knows, `usual` those it asks otherwise. */
export function scriptOf(
  bot: BotName,
  location: Scripted,
  { usual, all = usual }: { usual: readonly ScriptItem[]; all?: readonly ScriptItem[] },
): ScriptItem[] {
  const order = location.scripts[bot]
  if (order === undefined) return [...usual]
  return order.flatMap((name) => all.find(({ key }) => key === name) ?? (name in location.own_questions ? [ownItem(name)] : []))
}

/** A question of the location's own is known once it was answered in any words. */
const ownItem = (name: string): ScriptItem => ({ key: ownKey(name), known: (facts) => anyKnown(facts, ownKey(name)) })

/** Answers to the location's own questions, in the custom fields it names for them. */
export const ownFields = (view: BotView): CrmAction[] =>
  fieldChanges(
    view,
    Object.fromEntries(
      Object.entries(view.location.own_questions).flatMap(([name, { field }]) =>
        field === undefined ? [] : [[field, textOf(view.facts, ownKey(name))]],
      ),
    ),
  )
