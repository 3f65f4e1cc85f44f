import type { IntentStatus, ScriptItem } from './bot.ts'
import type { FactField, Facts } from './fact.ts'
import type { Ask } from './goal.ts'
import { freshFacts, staleFields } from './known-facts.ts'
import type { QuestionKey } from './reading.ts'
import type { ConversationState, QuestionStatus } from './state.ts'

export type NextQuestion = { ask: Ask | null; parked: { key: QuestionKey; open: boolean; unsure?: true }[] }

/**
 * `inBetween` marks a turn that asked or objected: it uses up no step, and the pending question returns in the words it had.
 * `unheard`: they said that we missed their point, so the pending question comes in easier words. `undecided`: they do not know
 * yet, so it comes once more as a choice; `resting`: items of which they said so, that are not returned to.
 */
type Turn = {
  facts: Facts
  now: string
  intent: IntentStatus
  inBetween: boolean
  unheard?: boolean
  /** They ask where we were: the open question is the answer. */
  asksBack?: boolean
  undecided?: boolean
  resting?: ReadonlySet<QuestionKey>
}

/**
 * The one question of the next text. Asked once; still unknown and nothing else came in between: rephrased once; then
 * the next item; after the last one each parked item is asked once more; then it stays open. An item known only from long
 * ago is asked anew, beginning with whether the old answer still holds (M-1).
 */
export function nextQuestion(
  script: readonly ScriptItem[],
  state: Pick<ConversationState, 'questions' | 'pending' | 'staleAsked'>,
  turn: Turn,
): NextQuestion {
  const fresh = freshFacts(turn.facts, turn.now)
  const isOpen = (item: ScriptItem) => !item.known(fresh, turn.intent) && state.questions[item.key] !== 'declined'
  const staleOf = (item: ScriptItem) => unconfirmed(item, { ...turn, fresh, asked: state.staleAsked })
  const asked = state.pending?.over ?? state.pending
  const pending = script.find((item) => item.key === asked?.key && isOpen(item) && staleOf(item) === null)
  const parked: NextQuestion['parked'] = []
  if (pending && asked) {
    const { key, rung } = asked
    if (turn.unheard) return { ask: { key, rung: rung === 3 ? 3 : 2 }, parked }
    const waits =
      rung === 2 &&
      turn.inBetween &&
      !turn.asksBack &&
      isLeft(script, key, (item) => isOpen(item) && state.questions[item.key] === undefined)
    if (!waits && (turn.inBetween || state.pending?.over)) return { ask: asked, parked }
    if (rung === 1) return { ask: { key, rung: 2, ...(turn.undecided ? { unsure: true as const } : {}) }, parked }
    parked.push({ key, open: rung === 3, ...(turn.undecided ? { unsure: true as const } : {}) })
  }
  const status = (item: ScriptItem): QuestionStatus | undefined => {
    const now = parked.find((one) => one.key === item.key)
    if (now) return now.open ? 'open' : 'parked'
    return staleOf(item) === null ? state.questions[item.key] : undefined
  }
  const settled = script.filter((item) => !isOpen(item) || status(item) === 'open').length
  const open = script.filter((item) => isOpen(item) && (item.due?.({ settled, intent: turn.intent }) ?? true))
  const unasked = open.find((item) => status(item) === undefined)
  if (unasked) return { ask: firstAsk(unasked.key, staleOf(unasked)), parked }
  const rests = ({ key }: ScriptItem) => turn.resting?.has(key) === true || parked.some((one) => one.key === key && one.unsure)
  const again = open.find((item) => ['parked', 'asked', 'rephrased'].includes(status(item) ?? '') && !rests(item))
  return { ask: again ? { key: again.key, rung: 3 } : null, parked }
}

/** Asked twice, an item waits while another was never asked: a third time at once would be nagging. */
const isLeft = (script: readonly ScriptItem[], key: QuestionKey, isUnasked: (item: ScriptItem) => boolean): boolean =>
  script.some((item) => item.key !== key && isUnasked(item))

const firstAsk = (key: QuestionKey, stale: FactField | null): Ask => (stale === null ? { key, rung: 1 } : { key, rung: 1, stale })

/** The old fact that would answer the item, unless it was already asked about. */
function unconfirmed(
  item: ScriptItem,
  { facts, fresh, now, intent, asked }: Turn & { fresh: Facts; asked: readonly FactField[] },
): FactField | null {
  if (item.known(fresh, intent)) return null
  const field = staleFields(facts, now).find((one) => item.known({ ...fresh, [one]: facts[one] }, intent))
  return field === undefined || asked.includes(field) ? null : field
}
