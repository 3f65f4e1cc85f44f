import type { DecideInput, Decision } from '../conversation/decision.ts'
import { evolveAll } from '../conversation/evolve.ts'
import type { ConversationEvent } from '../conversation/event.ts'
import type { Goal } from '../conversation/goal.ts'
import { askHuman } from '../conversation/human-handoff.ts'
import type { ConversationState } from '../conversation/state.ts'
import { fixedText } from '../reply/fixed-texts.ts'
import { say, type Said } from '../reply/say.ts'
import { RULE_VERSION, screen, type Verdict } from '../reply/screen.ts'
import type { TurnText } from './plan-actions.ts'

/** A decision with its words: the text that passed the gate, or the silence that a refusal left. */
export type Worded = {
  decision: Decision
  text: TurnText | null
  bot: string | null
  verdicts: unknown
  ledger: { decision: string; details: unknown } | null
  ruleVersion: number
}

export type Wording = { input: DecideInput; state: ConversationState; turnId: string }

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

function wordFixed(decision: Decision, { input, state }: Wording, speech: Extract<Decision['speech'], { kind: 'fixed' }>): Worded {
  const text = fixedText(speech.key, state.language.current, input.location)
  const { purpose } = speech
  const verdict = screen({ text, language: state.language.current, location: input.location, firstText: false, purpose })
  // Wrong-number apologies keep the confirmation's rule: within five minutes of the text they answer.
  const expiresAt = purpose === 'apology' ? new Date(input.now.getTime() + 5 * 60_000) : null
  const draft: TurnText = { text: verdict.text, purpose, question: null, textHash: verdict.textHash, ruleVersion: RULE_VERSION, expiresAt, exemption: purpose }
  return worded(decision, verdict, { text: verdict.verdict === 'refused' ? null : draft, bot: botOf(state) })
}

function wordGoal(decision: Decision, wording: Wording, goal: Goal): Worded {
  const { input, state, turnId } = wording
  const context = {
    contactFirstName: input.contact.firstName,
    facts: { ...input.facts, ...learnedFacts(decision) },
    turnSeed: `${input.contact.contactId}:${turnId}`,
    recentTextHashes: state.textHashes,
    reason: input.contact.source,
    proactive: false,
  }
  const screening = { location: input.location, input: { purpose: 'reply' as const, contactPhone: input.contact.phone, planned: [] } }
  const said = say(goal, context, screening)
  if ('silent' in said) return silenced(decision, wording, said)
  const { draft, verdict, fallback, refused } = said
  const events: ConversationEvent[] = refused ? [{ type: 'ReplyRefused', payload: { stage: refused.stage ?? '', reason: refused.code ?? '' } }] : []
  const grown = fallback ? withHuman(decision, wording, events) : { ...decision, events: [...decision.events, ...events] }
  const text: TurnText = {
    text: verdict.text,
    purpose: 'reply',
    question: draft.question,
    textHash: verdict.textHash,
    ruleVersion: verdict.ruleVersion,
    expiresAt: null,
    exemption: state.owner === 'human' || state.owner === 'nobody' ? 'last_word' : null,
  }
  return worded(grown, verdict, { text, bot: goal.bot })
}

/** Facts of this very turn, as the words may name them. */
function learnedFacts(decision: Decision): DecideInput['facts'] {
  const learned = decision.facts.flatMap((change) =>
    change.kind === 'learned' ? [[change.fact.field, { ...change.fact, status: 'current' as const }] as const] : [],
  )
  return Object.fromEntries(learned) as DecideInput['facts']
}

/** The gate refused the draft and its fallback: silence, and a person is told. */
function silenced(decision: Decision, wording: Wording, said: Extract<Said, { silent: true }>): Worded {
  const events: ConversationEvent[] = [
    { type: 'ReplyRefused', payload: { stage: 'fallback', reason: said.code } },
    { type: 'ReplySuppressed', payload: { reason: 'output_blocked' } },
  ]
  const grown = withHuman({ ...decision, speech: { kind: 'silent', reason: 'output_blocked' }, afterText: [] }, wording, events)
  return { decision: grown, text: null, bot: botOf(wording.state), verdicts: said, ledger: null, ruleVersion: RULE_VERSION }
}

function withHuman(decision: Decision, { input, state }: Wording, events: ConversationEvent[]): Decision {
  const moved = evolveAll(state, events, input.now.toISOString()).state
  const human = askHuman(moved, 'output_blocked', { contact: input.contact, now: input.now, detail: 'A reply was held back by the output gate.' })
  return {
    ...decision,
    events: [...decision.events, ...events, ...human.events],
    atOnce: [...decision.atOnce, ...human.atOnce],
    afterText: [...decision.afterText, ...human.afterText],
  }
}

function worded(decision: Decision, verdict: Verdict, { text, bot }: { text: TurnText | null; bot: string }): Worded {
  const { stages, segments, encoding, textHash, ruleVersion } = verdict
  const details = { stages, segments, encoding, hash: textHash, rule_version: ruleVersion }
  return { decision, text, bot, verdicts: { verdict: verdict.verdict, ...details }, ledger: { decision: verdict.verdict, details }, ruleVersion }
}
