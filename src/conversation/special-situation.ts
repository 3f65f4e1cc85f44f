import { byWhen } from './by-when.ts'
import { add, callHuman } from './grow.ts'
import type { DecideInput, Draft, Speech } from './decision.ts'
import { feelingAbout } from './feeling.ts'
import type { Goal, Preface } from './goal.ts'
import type { FactChange } from './heard.ts'
import type { HumanTrigger } from './human-handoff.ts'
import type { BotName } from './owner.ts'
import { optOutByRequest, privacyRequest } from './privacy-request.ts'
import { hasAct, OTHER_AGENT, type Signals } from './signals.ts'

/**
 * Safety, law and plain decency come before any script. Returns what to say when one of them decides the turn, else
 * null and the conversation goes on. Rows are tried in this order.
 */
export function specialSituation(draft: Draft, input: DecideInput, { signals, bot }: { signals: Signals; bot: BotName }): Speech | null {
  for (const { when, act } of SITUATIONS) {
    if (when(signals)) return act(draft, input, { bot, signals })
  }
  return null
}

type Situation = { when(signals: Signals): boolean; act(draft: Draft, input: DecideInput, by: By): Speech }

/** The bot whose turn it is, and what the texts carry. */
type By = { bot: BotName; signals: Signals }

const SITUATIONS: Situation[] = [
  { when: ({ flags, optOutUnclear }) => optOutUnclear && flags.has('crisis'), act: heldInCrisis },
  { when: (signals) => signals.optOutUnclear, act: alsoErased(holdForPerson) },
  { when: ({ flags }) => flags.has('crisis'), act: crisis },
  { when: ({ flags }) => flags.has('threat'), act: (draft, input) => toPersonSilently(draft, input, 'threat') },
  { when: ({ flags }) => flags.has('wrong_number'), act: wrongNumber },
  { when: ({ flags }) => flags.has('legal_contact'), act: alsoErased((draft, input) => toPersonSilently(draft, input, 'legal_contact')) },
  { when: ({ flags }) => flags.has('deletion_request'), act: aboutData },
  { when: ({ flags }) => flags.has('minor'), act: closing('minor', 'minor') },
  // Who sells something to us asks for a call as well.
  { when: ({ flags }) => flags.has('solicitation'), act: solicitation },
  {
    when: (signals) => signals.acceptsPerson || signals.acceptsCall || hasAct(signals, 'request_human'),
    act: closing('human_coming', 'explicit_request'),
  },
  { when: ({ notes }) => notes.has(OTHER_AGENT), act: otherAgent },
  { when: ({ flags }) => flags.has('hostile'), act: hostile },
  {
    when: (signals) => signals.flags.has('renter') && !ASKED_WITH_CARE.some((topic) => hasAct(signals, 'question', topic)),
    act: closing('renter', null),
  },
  { when: (signals) => signals.signedWithAgent, act: closing('agent_represented', null) },
  { when: (signals) => signals.softRefusal && !asksForSure(signals), act: softRefusal },
  { when: isLegalDistress, act: closing('feeling', 'legal_distress') },
  { when: ({ flags }) => flags.has('unknown_language'), act: closing('unknown_language', 'language') },
]

/** What fair housing answers gets its answer, also from who would rent. */
const ASKED_WITH_CARE = ['unlawful_preference', 'equal_service', 'area_quality']

/** "Just asking, you ok working with a gay couple?" asks and refuses nothing. */
const asksForSure = ({ acts }: Signals): boolean =>
  acts.some(({ kind, about, confidence }) => kind === 'question' && ASKED_WITH_CARE.includes(about ?? '') && confidence >= SURE)
const SURE = 0.8

const MOTIVES_ONLY: ReadonlySet<string> = new Set(['distress:divorce', 'distress:payments'])

/** Trouble with the law of their own, for a person to take on; a divorce or payments behind by themselves are reasons to sell like others. */
function isLegalDistress({ notes }: Signals): boolean {
  return [...notes].some((note) => note.startsWith('distress:') && !MOTIVES_ONLY.has(note))
}

/** What they are told of the reason, for the person who is told; null where it is none of these, or more than a reason. */
export function hardMotive(signals: Signals): string | null {
  if (isLegalDistress(signals)) return null
  if (signals.notes.has('distress:divorce')) return 'A divorce is their reason.'
  return signals.notes.has('distress:payments') ? 'They are behind on payments.' : null
}

/** The row says nothing; a request to be erased in the same texts still ends all others. */
function alsoErased(act: Situation['act']): Situation['act'] {
  return (draft, input, by) => {
    const speech = act(draft, input, by)
    if (draft.decision.privacyCase?.erasure) optOutByRequest(draft, input)
    return speech
  }
}

function aboutData(draft: Draft, input: DecideInput, { bot }: By): Speech {
  return privacyRequest(draft, input) ?? { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'deletion_request' } }) }
}

function holdForPerson(draft: Draft, input: DecideInput): Speech {
  const hold = { id: input.newId('hold'), reason: 'optout_unsure' }
  draft.decision.hold = hold
  add(draft, { type: 'HoldPlaced', payload: { hold_id: hold.id, reason: hold.reason } })
  callHuman(draft, input, { trigger: 'optout_unsure', detail: 'The text may ask us to stop. Nothing is sent until a person decides.' })
  return { kind: 'silent', reason: 'optout_unsure' }
}

/** A hold stops every text but the crisis text. */
function heldInCrisis(draft: Draft, input: DecideInput, by: By): Speech {
  alsoErased(holdForPerson)(draft, input, by)
  return crisis(draft, input)
}

function crisis(draft: Draft, input: DecideInput): Speech {
  const already = draft.state.onceDone.includes('crisis')
  callHuman(draft, input, { trigger: 'crisis', detail: 'Reach out now.' })
  return already ? { kind: 'silent', reason: 'crisis_text_sent' } : { kind: 'fixed', key: 'crisis', purpose: 'crisis' }
}

function wrongNumber(draft: Draft, input: DecideInput): Speech {
  callHuman(draft, input, { trigger: 'wrong_number', detail: 'The number belongs to somebody else and is suppressed.' })
  draft.decision.suppress = { reason: 'wrong_number' }
  detachFacts(draft, input)
  draft.decision.atOnce.push({ kind: 'add_tag', tag: 'Wrong-Number' })
  add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: 'nobody', reason: 'wrong_number' } })
  return { kind: 'fixed', key: 'wrong_number', purpose: 'apology' }
}

/** What the number said of itself belongs to nobody we know. */
function detachFacts(draft: Draft, input: DecideInput): void {
  const told = Object.values(draft.facts).flatMap((fact): FactChange[] => {
    const { basis, field, value, unit, confidence, approximate, sourceMessageId, statedAt, status } = fact
    if (status !== 'current' || basis === 'crm' || basis === 'human') return []
    return [
      {
        kind: 'excluded',
        fact: { id: input.newId('fact'), field, value, unit, confidence, approximate, sourceMessageId, statedAt, basis },
      },
    ]
  })
  draft.decision.facts.push(...told)
}

function toPersonSilently(draft: Draft, input: DecideInput, trigger: HumanTrigger): Speech {
  callHuman(draft, input, { trigger })
  return { kind: 'silent', reason: trigger }
}

function hostile(draft: Draft, input: DecideInput, { bot }: By): Speech {
  const before = draft.state.objections['hostile']
  const again = before !== undefined && input.now.getTime() - Date.parse(before.at) < 24 * 3_600_000
  add(draft, { type: 'ObjectionRaised', payload: { type: 'hostile', rung: again ? 2 : 1 } })
  return again ? toPersonSilently(draft, input, 'hostile') : { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'calm' } }) }
}

function solicitation(draft: Draft, input: DecideInput, { bot }: By): Speech {
  add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: 'nobody', reason: 'solicitation' } })
  draft.decision.atOnce.push({
    kind: 'add_note',
    note: 'solicitation',
    body: 'The sender offers services. The bots are silent until a person releases the contact.',
  })
  return { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'solicitation' } }) }
}

/** Once: a courteous close without a question, as to who has an agent. A second one is a request to be left alone. */
function softRefusal(draft: Draft, input: DecideInput, { bot }: By): Speech {
  if (draft.state.objections['soft_refusal'] ?? draft.state.objections['agent_represented']) {
    const id = input.newId('sup')
    draft.decision.suppress = { reason: 'contact_words', id }
    add(draft, {
      type: 'OptedOut',
      payload: { suppression_id: id, step: 'turn', rule: 'second_refusal', span: null, message_id: input.heard.at(-1)?.messageId ?? null },
    })
    add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: 'nobody', reason: 'opted_out' } })
    return { kind: 'silent', reason: 'second_refusal' }
  }
  add(draft, { type: 'ObjectionRaised', payload: { type: 'soft_refusal', rung: 1 } })
  return { kind: 'goal', goal: plain(draft, input, { bot, preface: { kind: 'soft_close' } }) }
}

/** An agent who writes for clients of theirs is for a person of the trade; nothing of it is about a home of their own. */
function otherAgent(draft: Draft, input: DecideInput, { bot, signals }: By): Speech {
  callHuman(draft, input, { trigger: 'explicit_request', detail: 'Another agent writes, about clients of theirs.' })
  return { kind: 'goal', goal: plain(draft, input, { bot, preface: humanComing(input, signals) }) }
}

/** One line without a question; a person is asked where the row names a trigger. */
function closing(kind: ClosingKind, trigger: HumanTrigger | null): Situation['act'] {
  return (draft, input, { bot, signals }) => {
    const preface = closingPreface(kind, { draft, input, signals })
    // Care first, then who comes and by when.
    const also: Pick<Goal, 'also'> =
      kind === 'feeling' ? { also: { kind: 'answer', topic: 'when_person', by: byWhen(input.now, input.location) } } : {}
    if (trigger) callHuman(draft, input, trigger === 'explicit_request' ? { trigger, ...callDetail(signals) } : { trigger })
    else {
      add(draft, { type: 'ObjectionRaised', payload: { type: kind, rung: 1 } })
      draft.decision.atOnce.push({ kind: 'add_note', note: kind, body: `Qualification ended: ${kind.replaceAll('_', ' ')}.` })
    }
    return { kind: 'goal', goal: { ...plain(draft, input, { bot, preface }), ...also } }
  }
}

function closingPreface(kind: ClosingKind, { draft, input, signals }: { draft: Draft; input: DecideInput; signals: Signals }): Preface {
  if (kind === 'feeling') return { kind, about: feelingAbout(draft, signals) }
  if (kind === 'human_coming') return humanComing(input, signals)
  return { kind }
}

/** Who comes, how and by when. */
export function humanComing({ now, location }: DecideInput, { notes, acceptsCall, callTime }: CallSignals): Preface {
  const by = byWhen(now, location)
  if (!notes.has('wants_call') && !acceptsCall) return { kind: 'human_coming', by }
  return callTime === null ? { kind: 'human_coming', by, call: true } : { kind: 'human_coming', by, call: true, at: callTime }
}

type CallSignals = Pick<Signals, 'notes' | 'acceptsCall' | 'callTime'>

/** What the person who calls reads of the time for it. */
const callDetail = ({ callTime }: Signals): { detail?: string } =>
  callTime === null ? {} : { detail: `They wish to be called: ${callTime}.` }

type ClosingKind = Extract<Preface['kind'], 'minor' | 'human_coming' | 'feeling' | 'renter' | 'agent_represented' | 'unknown_language'>

const plain = (draft: Draft, input: DecideInput, { bot, preface }: { bot: BotName; preface: Preface }): Goal => ({
  bot,
  language: draft.state.language.current,
  firstText: input.firstText,
  preface,
  ask: null,
})
