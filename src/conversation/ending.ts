import type { DecideInput, Draft } from './decision.ts'
import { textOf } from './fact.ts'
import type { Preface } from './goal.ts'
import { add, callHuman } from './grow.ts'
import { isMarked } from './mark.ts'
import type { Prefaces } from './preface-for.ts'
import { MISUNDERSTOOD } from './repetition.ts'
import { followUpOf } from './resistance.ts'
import { acceptsSaleWindow } from './sale-window.ts'
import { hasAct } from './signals.ts'
import { humanComing } from './special-situation.ts'
import type { TalkInput } from './talking.ts'
import { toldSoFar } from './told-so-far.ts'

type Around = { draft: Draft; input: DecideInput; talking: TalkInput }

/**
 * With nothing left to ask, the answer that completed the script is taken in and closed, once. After that a new fact gets a short
 * word, a statement too, and what says nothing gets silence: null.
 */
export function ending(said: Prefaces, around: Around): Prefaces | null {
  const { draft, input, talking } = around
  const { preface } = said
  if (talking.signals.notes.has(MISUNDERSTOOD) && preface?.kind === 'misunderstood' && !hasAct(talking.signals, 'refusal'))
    return missed(draft, input, talking)
  if (preface === null || isSmall(preface)) return isMarked(draft.state, 'wrapped_up') ? afterwards(said, around) : close(said, around)
  const leadsOn = preface.kind === 'refusal_ok' || (preface.kind === 'objection' && followUpOf(preface) === 'question')
  return leadsOn && said.also === undefined && !isMarked(draft.state, 'wrapped_up') ? { preface, also: wrapUp(around) } : said
}

/** Their point was missed and there is no question to put in easier words: a person reads it. */
function missed(draft: Draft, input: DecideInput, { signals }: TalkInput): Prefaces {
  callHuman(draft, input, { trigger: 'repair_exhausted', detail: 'They say that they were misunderstood, and nothing is left to ask.' })
  return { preface: humanComing(input, signals) }
}

/** What only leads up to a question. */
const SMALL: ReadonlySet<Preface['kind']> = new Set([
  'acknowledge',
  'handed_over',
  'thanks',
  'greet',
  'misunderstood',
  'light_nudge',
  'unsure',
])
const isSmall = ({ kind }: Preface): boolean => SMALL.has(kind)

/** What was just learned is taken in before the close; who was handed over with nothing left to tell hears what we have. */
function close({ preface }: Prefaces, around: Around): Prefaces {
  const closing = wrapUp(around)
  const told = preface?.kind === 'handed_over' ? toldSoFar(around.draft.facts) : null
  if (told !== null) return { preface: told, also: closing }
  return preface?.kind === 'acknowledge' && around.talking.learned.length > 0 ? { preface, also: closing } : { preface: closing }
}

const STATEMENT_WORDS = 4

function afterwards({ preface }: Prefaces, { input, talking: { learned } }: Around): Prefaces | null {
  if (learned.length > 0 || saysBack(preface)) return { preface }
  const words = input.heard.reduce((sum, { stale, words: count }) => sum + (stale ? 0 : count), 0)
  return words >= STATEMENT_WORDS ? { preface: { kind: 'acknowledge', fields: [] } } : null
}

/** Whether it takes up something they named. */
const saysBack = (preface: Preface | null): boolean =>
  preface?.kind === 'acknowledge' && (preface.fields.length > 0 || (preface.features ?? []).length > 0)

/** The close names what comes next, the lender's letter, the lender, or their dates, and offers a call about it. */
function wrapUp({ draft, talking: { bot } }: Around): Preface {
  const { facts } = draft
  add(draft, { type: 'ObjectionRaised', payload: { type: 'wrapped_up', rung: 1 } })
  add(draft, { type: 'ObjectionRaised', payload: { type: 'call_offered', rung: 1 } })
  const financing = textOf(facts, 'financing')
  if (bot.name === 'buyer' && financing === 'in_progress') return { kind: 'wrap_up', next: 'letter' }
  if (bot.name === 'buyer' && financing === 'none') return { kind: 'wrap_up', next: 'lender' }
  if (bot.name === 'seller' && acceptsSaleWindow(facts) === false) return { kind: 'wrap_up', next: 'window' }
  return { kind: 'wrap_up' }
}
