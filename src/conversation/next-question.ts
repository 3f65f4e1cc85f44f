import type { IntentStatus, ScriptItem } from './bot.ts'
import type { Facts } from './fact.ts'
import type { Ask } from './goal.ts'
import type { QuestionKey } from './reading.ts'
import type { ConversationState, QuestionStatus } from './state.ts'

export type NextQuestion = { ask: Ask | null; parked: { key: QuestionKey; open: boolean }[] }

/**
 * The one question of the next text. Asked once; still unknown and nothing else came in between: rephrased once; then
 * the next item; after the last one each parked item is asked once more; then it stays open. `inBetween` marks a turn
 * that asked or objected: it uses up no step, and the pending question returns in the words it had.
 */
export function nextQuestion(
  script: readonly ScriptItem[],
  state: Pick<ConversationState, 'questions' | 'pending'>,
  turn: { facts: Facts; intent: IntentStatus; inBetween: boolean },
): NextQuestion {
  const isOpen = (item: ScriptItem) => !item.known(turn.facts, turn.intent) && state.questions[item.key] !== 'declined'
  const pending = script.find((item) => item.key === state.pending?.key && isOpen(item))
  const parked: NextQuestion['parked'] = []
  if (pending && state.pending) {
    const { key, rung } = state.pending
    if (turn.inBetween) return { ask: { key, rung }, parked }
    if (rung === 1) return { ask: { key, rung: 2 }, parked }
    parked.push({ key, open: rung === 3 })
  }
  const status = (key: QuestionKey): QuestionStatus | undefined => {
    const now = parked.find((one) => one.key === key)
    return now ? (now.open ? 'open' : 'parked') : state.questions[key]
  }
  const settled = script.filter((item) => !isOpen(item) || status(item.key) === 'open').length
  const open = script.filter((item) => isOpen(item) && (item.due?.({ settled, intent: turn.intent }) ?? true))
  const unasked = open.find(({ key }) => status(key) === undefined)
  if (unasked) return { ask: { key: unasked.key, rung: 1 }, parked }
  const again = open.find(({ key }) => ['parked', 'asked', 'rephrased'].includes(status(key) ?? ''))
  return { ask: again ? { key: again.key, rung: 3 } : null, parked }
}
