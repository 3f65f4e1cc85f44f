import type { Heard } from './heard.ts'
import { isMarked } from './mark.ts'
import type { Span } from './reading.ts'
import type { ConversationState } from './state.ts'

/** After the close, which offers a call, a day or a time of day by itself is when to call. */
export const isCallOpen = (state: ConversationState): boolean => isMarked(state, 'call_offered') || isMarked(state, 'wrapped_up')

const CALL_WORDS = 8
const ELSE: ReadonlySet<string> = new Set(['question', 'thanks', 'greeting', 'refusal', 'stall', 'objection'])

/** When they wish to be called, in their words: "saturday after 3"; null when they named no time. */
export function callTimeIn(heard: readonly Heard[]): string | null {
  const times = heard
    .flatMap(({ understanding }) => understanding.facts)
    .filter(({ field, polarity }) => field === 'best_time' && polarity === 'affirmed')
  const value = times.at(-1)?.value
  return typeof value === 'string' ? value : null
}

/** Whether the texts answer an offered call with the time for it, and nothing else. */
export const namesCallTime = (heard: readonly Heard[], state: ConversationState): boolean =>
  isCallOpen(state) &&
  callTimeIn(heard) !== null &&
  heard.every(({ words, understanding }) => words <= CALL_WORDS && understanding.acts.every(({ kind }) => !ELSE.has(kind)))

/** "Sure" alone agrees, and so does "sure, my husband answers"; "ok now in English please" only leads up to something else. */
const PLAIN_WORDS = 3
const SURE_YES = 0.9
const TAKEN_BACK: ReadonlySet<string> = new Set(['refusal', 'objection'])
const LATER: ReadonlySet<string> = new Set(['thinking', 'get_back'])

/** Whether the texts take up an offered call: a yes, with whatever stands beside it, that nothing in them takes back. */
export const agreesToCall = (heard: readonly Heard[], state: ConversationState): boolean =>
  isMarked(state, 'call_offered') && heard.some(saysYes) && !heard.some(takesBack)

const saysYes = ({ words, text, understanding: { acts, facts } }: Heard): boolean =>
  acts.some(
    ({ kind, about, confidence, span }) =>
      kind === 'answer' &&
      about === 'yes' &&
      (confidence >= SURE_YES || acts.every((act) => act.kind !== 'question')) &&
      !facts.some((fact) => fact.polarity === 'affirmed' && saysItOf(fact.span, { yes: span, text })) &&
      (confidence >= SURE_YES || words <= PLAIN_WORDS || (/^[,.!;]/.test(text.slice(span[1])) && !asksOn({ words, acts }))),
  )

/** "Ok. Is it far from Upland to Fontana?": an "ok" that leads up to a question of theirs; "ok, at what time?" asks about the call. */
const asksOn = ({ words, acts }: Pick<Heard, 'words'> & Pick<Heard['understanding'], 'acts'>): boolean =>
  words > ABOUT_THE_CALL && acts.some(({ kind }) => kind === 'question')

const ABOUT_THE_CALL = 6

/** "30 to 45 days yes works": right behind what they tell, a yes is said of that. */
const saysItOf = (told: Span, { yes, text }: { yes: Span; text: string }): boolean =>
  told[1] <= yes[0] && !/[.,!?;:\n]/.test(text.slice(told[1], yes[0]))

const takesBack = ({ understanding: { acts } }: Heard): boolean =>
  acts.some(
    ({ kind, about }) => TAKEN_BACK.has(kind) || (kind === 'stall' && LATER.has(about ?? '')) || (kind === 'answer' && about === 'no'),
  )
