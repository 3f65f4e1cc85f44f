import type { Drafted } from '../brain/brain.ts'
import type { Brief } from '../brain/brief.ts'
import type { DecideInput, Decision } from '../conversation/decision.ts'
import { evolveAll } from '../conversation/evolve.ts'
import type { Fact, Facts } from '../conversation/fact.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import type { ComposeContext, Goal } from '../conversation/goal.ts'
import { humanCard } from '../conversation/handoff/human-card.ts'
import { staleFields } from '../conversation/known-facts.ts'
import type { LearnedFact } from '../conversation/heard.ts'
import { askHuman, isForTeam } from '../conversation/human-handoff.ts'
import { sameValue } from '../conversation/same-value.ts'
import type { ConversationState } from '../conversation/state.ts'
import { fixedText, FIXED_TEXTS_VERSION } from '../reply/fixed-texts.ts'
import { compose } from '../reply/compose.ts'
import { addressesAsUsted } from '../reply/form-of-address.ts'
import { judge, say, type Judging, type Said } from '../reply/say.ts'
import { RULE_VERSION, screen, type Verdict } from '../reply/screen.ts'
import type { TurnText } from './plan-actions.ts'
import { skipped } from './skipped-follow-up.ts'

/** A decision with its words: the text that passed the gate, or the silence that a refusal left. */
export type Worded = {
  decision: Decision
  text: TurnText | null
  bot: string | null
  verdicts: unknown
  ledger: { decision: string; details: unknown } | null
  ruleVersion: number
}

/** `drafted`: what the model made of the reply, where one was asked. */
export type Wording = { input: DecideInput; state: ConversationState; turnId: string; drafted?: Drafted | null }

/** What a model may phrase: a goal, never a fixed text nor silence. Null: there is nothing for it to do. */
export function briefOf(decision: Decision, wording: Wording, transcript: Brief['transcript']): Brief | null {
  if (decision.speech.kind !== 'goal') return null
  const { goal } = decision.speech
  // Which time it is, and whether it is booked, is said in the house's own words.
  if (goal.news || goal.times) return null
  const { context, location } = judgingOf(decision, wording)
  const { text, language } = compose(goal, context, location)
  const facts = Object.values(context.facts).map(({ field, value }) => ({ field, value }))
  return { transcript, language, draft: text, facts }
}

/** Puts a decision's goal or fixed text into words and through the gate. Refused drafts leave a trace and a task. */
export function wordReply(decision: Decision, wording: Wording): Worded {
  const { speech } = decision
  switch (speech.kind) {
    case 'silent':
      return { decision, text: null, bot: botOf(wording.state), verdicts: null, ledger: null, ruleVersion: RULE_VERSION }
    case 'fixed':
      return wordFixed(decision, wording, speech)
    case 'goal':
      return wordGoal(decision, wording, speech.goal)
  }
}

const botOf = ({ owner }: ConversationState): string => owner

function wordFixed(decision: Decision, { input, state, turnId }: Wording, speech: Extract<Decision['speech'], { kind: 'fixed' }>): Worded {
  const text = fixedText(speech.key, state.language.current, input.location)
  const { purpose } = speech
  const verdict = screen({ text, language: state.language.current, location: input.location, firstText: false, purpose })
  // Wrong-number apologies keep the confirmation's rule: within five minutes of the text they answer.
  const from = purpose === 'apology' ? input.now.getTime() : purpose === 'confirmation' ? firstSentAt(input) : null
  const draft: TurnText = {
    text: verdict.text,
    purpose,
    question: null,
    textHash: verdict.textHash,
    ruleVersion: RULE_VERSION,
    expiresAt: from === null ? null : new Date(from + 5 * 60_000),
    exemption: purpose === 'confirmation' ? speech.suppressionId : purpose,
  }
  if (verdict.verdict === 'refused') return silenced(decision, { input, state, turnId }, { silent: true, code: verdict.code ?? 'refused' })
  return worded(decision, verdict, { text: draft, bot: botOf(state) })
}

const firstSentAt = ({ heard, now }: DecideInput): number => Math.min(now.getTime(), ...heard.map(({ sentAt }) => Date.parse(sentAt)))

function wordGoal(decision: Decision, wording: Wording, goal: Goal): Worded {
  const { state } = wording
  const judging = judgingOf(decision, wording)
  const phrased = phrasedBy(wording.drafted ?? null, goal, judging)
  const said = phrased.said ?? sayAnew(goal, judging.context, judging)
  if ('silent' in said) return goal.proactive ? unsent(decision, wording, said) : silenced(decision, wording, said)
  const { draft, verdict, fallback, refused } = said
  const events: ConversationEvent[] = [...phrased.events, ...refusals(refused)]
  const asked = draft.question === null ? unasked(decision) : decision
  const grown = fallback
    ? withHuman(asked, wording, { trigger: 'output_blocked', events })
    : { ...asked, events: [...asked.events, ...events] }
  const text: TurnText = {
    text: verdict.text,
    purpose: 'reply',
    question: draft.question,
    textHash: verdict.textHash,
    ruleVersion: verdict.ruleVersion,
    expiresAt: null,
    exemption: fallback || state.owner === 'human' || state.owner === 'nobody' ? 'last_word' : null,
    proactive: goal.proactive ?? false,
  }
  return worded(grown, verdict, { text, bot: goal.bot, refused: phrased.refused ?? refused })
}

function judgingOf(decision: Decision, { input, state }: Wording): Judging {
  const { speech } = decision
  const context: ComposeContext = {
    contactFirstName: input.contact.firstName,
    facts: factsAfter(input.facts, decision),
    // The same conversation is worded the same, by whichever door its texts come.
    turnSeed: `${input.contact.contactId}:${state.version - state.followUp.noted}`,
    recentTextHashes: state.textHashes,
    recentTexts: input.recent.ours,
    pace: paceOf(input),
    reason: input.contact.source,
    proactive: speech.kind === 'goal' && speech.goal.proactive === true,
  }
  const stale = staleFields(context.facts, input.now.toISOString())
  return { context, location: input.location, input: { purpose: 'reply', contactPhone: input.contact.phone, planned: [], stale } }
}

/** Their length sets ours. */
function paceOf({ heard }: DecideInput): ComposeContext['pace'] {
  const words = heard.reduce((sum, text) => sum + text.words, 0)
  return words <= SHORT_WORDS ? 'short' : words <= LONG_WORDS ? 'plain' : 'long'
}

const SHORT_WORDS = 4
const LONG_WORDS = 30

const refusals = (refused: Verdict | null): ConversationEvent[] =>
  refused ? [{ type: 'ReplyRefused', payload: { stage: refused.stage ?? '', reason: refused.code ?? '' } }] : []

/** `refused`: the verdict on the model's words, where the gate held them back. */
type Phrased = { said: Extract<Said, { draft: unknown }> | null; refused: Verdict | null; events: ConversationEvent[] }

/** The model's words where they pass the gate and ask what the rules ask; else why they do not, and the rules speak. */
function phrasedBy(drafted: Drafted | null, goal: Goal, judging: Judging): Phrased {
  if (drafted === null) return { said: null, refused: null, events: [] }
  const fellBack = (cause: string): ConversationEvent => ({ type: 'BrainFellBack', payload: { cause } })
  if (drafted.kind === 'fell_back') return { said: null, refused: null, events: [fellBack(drafted.cause)] }
  const draft = { ...compose(goal, judging.context, judging.location), text: drafted.text, wording: `model.${drafted.model}` }
  const { canary, policy } = drafted
  const verdict = judge(draft, goal, { ...judging, input: { ...judging.input, canary, prompt: policy } })
  if (verdict.verdict === 'refused') return { said: null, refused: verdict, events: [...refusals(verdict), fellBack('refused')] }
  if (draft.question !== null && !verdict.text.includes('?')) return { said: null, refused: null, events: [fellBack('question_lost')] }
  if (goal.language === 'es' && addressesAsUsted(drafted.text)) return { said: null, refused: null, events: [fellBack('form_of_address')] }
  if (verdict.textHash === judging.context.recentTextHashes[0]) return { said: null, refused: null, events: [fellBack('repeated')] }
  return { said: { draft, verdict, fallback: false, refused: null }, refused: null, events: [] }
}

/** Other beginnings to try before the words of our last text would leave again. */
const TRIES = ['', ':again', ':once more', ':differently']

/** The same words never leave twice in a row: where every try repeats them, nothing is said. */
function sayAnew(goal: Goal, context: ComposeContext, screening: Parameters<typeof say>[2]): Said {
  const [last] = context.recentTextHashes
  for (const suffix of TRIES) {
    const said = say(goal, { ...context, turnSeed: `${context.turnSeed}${suffix}` }, screening)
    if ('silent' in said || said.verdict.textHash !== last) return said
  }
  return { silent: true, code: 'repeated' }
}

/** A text too long for its question does not ask it, so it is not recorded as asked. */
const unasked = (decision: Decision): Decision => ({ ...decision, events: decision.events.filter(({ type }) => type !== 'QuestionAsked') })

/** The facts as this very turn leaves them: what the words may name, and what must not be asked. */
function factsAfter(before: Facts, { facts: changes }: Decision): Facts {
  const after = { ...before }
  for (const change of changes) {
    if (change.kind === 'learned') after[change.fact.field] = { ...change.fact, unit: change.fact.unit as Fact['unit'], status: 'current' }
    else if (change.kind === 'excluded' && isCurrent(after, change.fact)) delete after[change.fact.field]
  }
  return after
}

const isCurrent = (facts: Facts, { field, value }: LearnedFact): boolean => {
  const fact = facts[field]
  return fact !== undefined && sameValue(fact.value, value)
}

/** The gate refused the draft and its fallback: silence, and a person is told. */
function silenced(decision: Decision, wording: Wording, said: Extract<Said, { silent: true }>): Worded {
  const events: ConversationEvent[] = [
    { type: 'ReplyRefused', payload: { stage: 'fallback', reason: said.code } },
    { type: 'ReplySuppressed', payload: { reason: 'output_blocked' } },
  ]
  const quiet: Decision = {
    ...unasked(decision),
    speech: { kind: 'silent', reason: 'output_blocked' },
    afterText: decision.afterText.filter(isForTeam),
  }
  const grown = withHuman(quiet, wording, { trigger: 'output_blocked', events })
  return {
    decision: grown,
    text: null,
    bot: botOf(wording.state),
    verdicts: { silent: true, code: said.code, ...heldBack(said.refused) },
    ledger: null,
    ruleVersion: RULE_VERSION,
  }
}

/** A text that answers nobody is not sent rather than replaced: its plan was of no use. Who never heard from us gets a person. */
function unsent(decision: Decision, wording: Wording, said: Extract<Said, { silent: true }>): Worded {
  const quiet: Decision = { ...skipped(decision, said.code), speech: { kind: 'silent', reason: said.code } }
  const opens = decision.events.some((event) => event.type === 'FollowUpSent' && event.payload.kind === 'first_touch')
  const grown = opens ? withHuman(quiet, wording, { trigger: 'first_touch_refused', events: [] }) : quiet
  return { decision: grown, text: null, bot: botOf(wording.state), verdicts: said, ledger: null, ruleVersion: RULE_VERSION }
}

type Held = { trigger: 'output_blocked' | 'first_touch_refused'; events: ConversationEvent[] }

function withHuman(decision: Decision, { input, state }: Wording, { trigger, events }: Held): Decision {
  const moved = evolveAll(state, events, input.now.toISOString()).state
  const { contact, location, now, heard, recent } = input
  const detail = 'A reply was held back by the output gate.'
  const texts = [...heard.map(({ text }) => text).reverse(), ...recent.theirs]
  const facts = factsAfter(input.facts, decision)
  const card = humanCard({ trigger, detail, contact, location, now, state: moved, facts, texts })
  const human = askHuman(moved, trigger, { contact, now, detail, card, location })
  return {
    ...decision,
    events: [...decision.events, ...events, ...human.events],
    atOnce: [...decision.atOnce, ...human.atOnce],
    afterText: [...decision.afterText, ...human.afterText],
  }
}

type Left = { text: TurnText | null; bot: string; refused?: Verdict | null }

/** What the gate held back, in its own words: an admin may read it for thirty days. */
const heldBack = (refused: Verdict | null | undefined) =>
  refused ? { draft: { text: refused.text, stage: refused.stage, code: refused.code } } : {}

function worded(decision: Decision, verdict: Verdict, { text, bot, refused }: Left): Worded {
  const { stages, segments, encoding, textHash, ruleVersion } = verdict
  const details = { stages, segments, encoding, hash: textHash, rule_version: ruleVersion, fixed_texts_version: FIXED_TEXTS_VERSION }
  return {
    decision,
    text,
    bot,
    verdicts: { verdict: verdict.verdict, ...details, ...heldBack(refused) },
    ledger: { decision: verdict.verdict, details },
    ruleVersion,
  }
}
