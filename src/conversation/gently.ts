import type { ScriptItem } from './bot.ts'
import type { DecideInput, Draft } from './decision.ts'
import { textOf } from './fact.ts'
import { isMarked } from './mark.ts'
import { wantsTime } from './resistance.ts'
import type { TalkInput } from './talking.ts'

/** The seller's question whether a sale within 30 to 45 days would do. */
const DATES = 'timeline_acceptable'

/**
 * The script as this turn may ask it. Nobody is asked for a quick sale in the text that answers a loss, a divorce, lost work, a quarrel
 * or a wish for time: the dates wait for a later turn, and where a hard reason is known they come last.
 */
export function gently(script: readonly ScriptItem[], draft: Draft, talking: Turn): ScriptItem[] {
  const asked = talking.heard.some(({ text, stale }) => !stale && TELLS_WHY.test(text))
    ? script.filter(({ key }) => key !== REASON)
    : [...script]
  const others = asked.filter(({ key }) => key !== DATES)
  if (isTender(talking, draft)) return others
  return isSad(draft) ? [...others, ...asked.filter(({ key }) => key === DATES)] : asked
}

type Turn = Pick<TalkInput, 'signals' | 'learned'> & Pick<DecideInput, 'heard'>

/** Why they move; not asked of a text that just gave a reason in words of its own, whichever that is. */
const REASON = 'motivation'
const TELLS_WHY =
  /\b(?:because|cause|since (?:we|i|my|our)|so (?:we|i) can|(?:be|live|move) closer|that(?:'|’)?s why|that is why|por eso|too (?:big|small|expensive|much (?:house|yard|work))|porque|(?:estar|vivir) (?:m[aá]s )?cerca|(?:muy|demasiado) (?:grande|chica|cara?o?))\b/i

/** Whether this very turn tells of something hard, or asks for time. */
export function isTender({ signals, learned }: Pick<TalkInput, 'signals' | 'learned'>, { facts }: Draft): boolean {
  const tellsWhy = learned.includes('motivation') && HARD_REASONS.has(textOf(facts, 'motivation') ?? '')
  return tellsWhy || signals.flags.has('distress') || HARD_NOTES.some((note) => signals.notes.has(note)) || wantsTime(signals.acts)
}

const isSad = ({ facts, state }: Draft): boolean => HARD_REASONS.has(textOf(facts, 'motivation') ?? '') || isMarked(state, 'family_feeling')

const HARD_REASONS: ReadonlySet<string> = new Set(['inherited', 'divorce', 'financial'])
const HARD_NOTES = ['feeling:death', 'feeling:divorce', 'feeling:disagreement', 'feeling:money']
