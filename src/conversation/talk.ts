import { WAITED } from './apologised.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import { ending } from './ending.ts'
import { doubtedBeside, restingItems } from './doubted.ts'
import type { FactField } from './fact.ts'
import type { Ask, Preface } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { gently, isTender } from './gently.ts'
import { carriedAsk, withoutCarried } from './handoff/carried.ts'
import { intentStatus } from './intent-known.ts'
import { anyKnown } from './known-facts.ts'
import { closedBy, isMarked } from './mark.ts'
import { nextQuestion } from './next-question.ts'
import { parkedSide } from './parked-side.ts'
import { prefaceFor, type Prefaces } from './preface-for.ts'
import { QUESTION_KEYS, type QuestionKey } from './reading.ts'
import { countRepair, deservesNudge, withOptions, wornOutBy } from './repair.ts'
import { isUnheard } from './repetition.ts'
import { isLetGo } from './resistance.ts'
import { isSettled, scriptNow } from './script-now.ts'
import { soonerQuestion } from './sooner.ts'
import { speaksAlone } from './speaks-alone.ts'
import { hasAct, WISH_FROM, type Signals } from './signals.ts'
import { humanComing } from './special-situation.ts'
import { speechOf } from './speech-of.ts'
import type { TalkInput, Talking } from './talking.ts'
import { toldBefore } from './told-before.ts'

/** The script's conversation: answer what they said, then ask the one next thing. */
export function talk(draft: Draft, input: DecideInput, talking: TalkInput): Speech {
  const closed = closedBy(draft.state)
  const told = closed ? null : toldBefore(draft, talking)
  const unheard = !talking.signals.courteous && !isBack(draft) && told?.kind !== 'looked_back' && isUnheard(input)
  if (closed) return whileClosed(draft, input, { talking: { ...talking, unheard, nudge: false, told }, closed })
  if (isCooling(draft, talking)) return { kind: 'silent', reason: 'hostile' }
  const before = draft.state
  declinePending(draft, talking.signals)
  const next = nextInScript(draft, input, { ...talking, unheard, told })
  const worn = wornOutBy(draft.state)
  if (worn) {
    callHuman(draft, input, { trigger: worn })
    const preface: Preface = worn === 'vague_streak' ? { kind: 'stepping_back' } : humanComing(input, talking.signals)
    return speechOf(draft, input, { bot: talking.bot, preface, ask: null })
  }
  const intended: Ask | null = talking.intentQuestion ?? next
  const ask = whichOf(talking) ?? withOptions(intended, before, draft.state) ?? soonerQuestion(draft, input) ?? parkedSide(draft, input)
  const { learned, signals } = talking
  if (ask === null && signals.courteous && learned.length === 0 && !signals.declinesPerson) return { kind: 'silent', reason: 'courtesy' }
  if (learned.length === 0 && !hasAct(signals, 'question') && isResting(draft, signals)) return { kind: 'silent', reason: 'let_go' }
  if (isMarked(draft.state, 'let_go')) add(draft, { type: 'ObjectionResolved', payload: { type: 'let_go' } })
  const said = prefaceFor(draft, input, { ...talking, unheard, told, nudge: deservesNudge(before, draft.state) })
  const isOver = ask === null && !(said.preface !== null && isTender(talking, draft) && hasOpen(draft, input, talking))
  const prefaces = isOver ? ending(said, { draft, input, talking }) : reopened(draft, said)
  if (prefaces === null) return { kind: 'silent', reason: 'wrapped_up' }
  return speechOf(draft, input, {
    bot: talking.bot,
    ...prefaces,
    ask: speaksAlone(draft, prefaces, talking) || waitsBehindAnswers(draft, ask, talking) ? null : easier(ask, said, draft),
  })
}

/** Something is left to ask, which waits for a later turn. */
const hasOpen = (draft: Draft, input: DecideInput, { bot }: TalkInput): boolean =>
  scriptNow(draft, input, bot).some((item) => !isSettled(draft, item))

/** Back after a long time: what they say again is no repetition, and what was asked back then is over. */
const isBack = ({ decision }: Draft): boolean =>
  decision.events.some(({ type, payload }) => type === 'EpisodeStarted' && payload.episode > 1)

/** Our question comes back beside so many answers in a row; then theirs have the floor until they say something else. */
const ASKED_BACK_LIMIT = 2

function waitsBehindAnswers(draft: Draft, ask: Ask | null, { signals, learned }: TalkInput): boolean {
  const { pending, objections } = draft.state
  const inRow = isMarked(draft.state, 'asked_back') ? (objections['asked_back']?.rung ?? 0) : 0
  const isAskedBack = ask !== null && ask.key === pending?.key && learned.length === 0 && hasAct(signals, 'question')
  if (isAskedBack && inRow >= ASKED_BACK_LIMIT) return true
  if (isAskedBack) add(draft, { type: 'ObjectionRaised', payload: { type: 'asked_back', rung: inRow + 1 } })
  else if (inRow > 0) add(draft, { type: 'ObjectionResolved', payload: { type: 'asked_back' } })
  return false
}

const COOLING_MS = 24 * 3_600_000

/** After an insult our questions rest for a day, until they tell or ask something. */
function isCooling({ state, at }: Draft, { learned, signals, handedTo }: TalkInput): boolean {
  const insult = state.objections['hostile']
  if (insult === undefined || Date.parse(at) - Date.parse(insult.at) >= COOLING_MS) return false
  return learned.length === 0 && handedTo === null && signals.wish < WISH_FROM && !ANSWERED.some((kind) => hasAct(signals, kind))
}

const ANSWERED = ['question', 'identity_question', 'objection', 'answer'] as const

/** With a question to ask again, the script will close again. */
function reopened(draft: Draft, said: Prefaces): Prefaces {
  if (isMarked(draft.state, 'wrapped_up')) add(draft, { type: 'ObjectionResolved', payload: { type: 'wrapped_up' } })
  return said
}

/** After a soft close a courtesy needs no answer, and what was let go stays let go. */
const isResting = (draft: Draft, { acts, courteous }: Signals): boolean =>
  isLetGo(draft, acts) || (courteous && isMarked(draft.state, 'let_go'))

/** The script's next question, of a bot that was just given the contact its first; what that parks, and the loops it makes, are noted. */
function nextInScript(draft: Draft, input: DecideInput, talking: Omit<Talking, 'nudge'>): Ask | null {
  const { bot, signals, learned, unheard, told, handedTo } = talking
  const isLeft = told?.kind === 'moving_on'
  const script = gently(scriptNow(draft, input, bot), draft, { ...talking, heard: input.heard })
  const beside = signals.undecided
    ? doubtedBeside(
        draft,
        input,
        script.map(({ key }) => key),
      )
    : null
  if (beside !== null && !draft.state.questions[beside])
    add(draft, { type: 'QuestionParked', payload: { key: beside, open: false, unsure: true } })
  const inBetween = isInBetween(signals) || beside !== null || told?.kind === 'looked_back'
  const hasLearned = learned.length > 0
  const { ask, parked } = nextQuestion(script, handedTo || isLeft || isBack(draft) ? { ...draft.state, pending: null } : draft.state, {
    facts: withoutCarried(draft.facts, draft.state),
    now: draft.at,
    intent: intentStatus(draft.state),
    inBetween: inBetween && !hasLearned,
    unheard: unheard && !hasLearned,
    asksBack: hasAct(signals, 'question', 'what_is_noted'),
    undecided: signals.undecided,
    resting: restingItems(draft.state),
  })
  add(draft, ...parked.map((payload) => ({ type: 'QuestionParked' as const, payload })))
  countRepair(draft, input, { ask, learned: hasLearned, inBetween: inBetween || signals.undecided, unheard })
  return carriedAsk(ask, draft.facts, draft.state)
}

const IN_BETWEEN = ['question', 'objection', 'stall', 'identity_question'] as const

/** A turn that asked, objected or was merely polite uses up no step of the script. */
const isInBetween = (signals: Signals): boolean =>
  IN_BETWEEN.some((kind) => hasAct(signals, kind)) || signals.attachmentOnly || signals.notes.has(WAITED) || isCourtesy(signals)

const isCourtesy = ({ acts }: Signals): boolean => acts.length > 0 && acts.every(({ kind }) => kind === 'greeting' || kind === 'thanks')

/** Qualification ended: a question still gets its answer, the script stays closed, and small talk needs none. */
function whileClosed(draft: Draft, input: DecideInput, { talking, closed }: { talking: Talking; closed: string }): Speech {
  const { signals } = talking
  const asks = hasAct(signals, 'question') || hasAct(signals, 'identity_question')
  const said = asks ? prefaceFor(draft, input, talking) : { preface: null }
  return said.preface ? speechOf(draft, input, { bot: talking.bot, ...said, ask: null }) : { kind: 'silent', reason: closed }
}

/** Declined is the item they named, else the one we asked. */
function declinePending(draft: Draft, { acts }: Signals): void {
  const refusal = acts.find(({ kind }) => kind === 'refusal')
  if (!refusal) return
  const key = QUESTION_KEYS.find((one) => one === refusal.about) ?? draft.state.pending?.key
  if (key) add(draft, { type: 'FactDeclined', payload: { field: null, key } })
}

/** M-2: two values and no word which: the field stays as it was, and they are asked which of the two it is. */
function whichOf({ ambiguous }: TalkInput): Ask | null {
  const found = ambiguous.find(({ field }) => QUESTION_OF[field] !== undefined)
  const key = found && QUESTION_OF[found.field]
  return key ? { key, rung: 2, between: found } : null
}

const QUESTION_OF: Partial<Record<FactField, QuestionKey>> = {
  price_point: 'price_point',
  price_max: 'price',
  property_address: 'property_address',
  timeline: 'timeline',
  condition: 'condition',
  financing: 'financing',
  motivation: 'motivation',
  beds_min: 'beds',
}

/** The lightest form of the next question: after a hard word, and when it comes back beside an answer. Who owes is asked how much. */
function easier(ask: Ask | null, { preface }: Prefaces, { state, facts }: Draft): Ask | null {
  if (ask === null || preface === null) return ask
  const owes = preface.kind === 'feeling' && preface.about === 'owing' && state.owner === 'seller'
  if (owes && !anyKnown(facts, 'liens', 'mortgage_balance')) return { key: 'liens', rung: 1, howMuch: true }
  const isLight = preface.kind === 'feeling' || (ask.key === state.pending?.key && ask.rung === 1)
  return isLight && ask.rung === 1 ? { ...ask, light: true } : ask
}
