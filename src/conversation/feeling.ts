import type { Draft } from './decision.ts'
import { textOf, type FactField } from './fact.ts'
import type { Feeling, Preface } from './goal.ts'
import { add } from './grow.ts'
import { isMarked, type Mark } from './mark.ts'
import type { Flag } from './reading.ts'

/** What of a turn's texts tells of it. */
type Signals = { notes: ReadonlySet<string>; flags: ReadonlySet<Flag> }

/** The note of a text that names what happened to them: `feeling:` and what. */
const NOTED: readonly Feeling[] = ['death', 'divorce', 'disagreement', 'owing', 'money']

/** Reasons for a move that are never just a reason. */
const REASONS: Readonly<Record<string, Feeling>> = { inherited: 'inherited', divorce: 'divorce', financial: 'money' }

/**
 * Feeling before fact: what happened to them gets one human line, once in a conversation, and a quarrel over it another. Null
 * where nothing did, or where it was said before; then the fact alone is taken in.
 */
export function feelingFor(draft: Draft, signals: Signals, learned: readonly FactField[]): Extract<Preface, { kind: 'feeling' }> | null {
  const about = feelingIn(draft, signals, learned)
  const mark: Mark = OWN_MARK[about ?? 'hard'] ?? 'feeling'
  if (about === null || isMarked(draft.state, mark)) return null
  add(draft, { type: 'ObjectionRaised', payload: { type: mark, rung: 1 } })
  return { kind: 'feeling', about }
}

/** Said once each, whatever else was said. */
const OWN_MARK: Partial<Record<Feeling, Mark>> = { disagreement: 'family_feeling', turned_down: 'turned_down' }

function feelingIn({ facts }: Draft, { notes, flags }: Signals, learned: readonly FactField[]): Feeling | null {
  const noted = NOTED.find((about) => notes.has(`feeling:${about}`))
  if (noted) return noted
  const reason = learned.includes('motivation') ? REASONS[textOf(facts, 'motivation') ?? ''] : undefined
  return reason ?? (flags.has('distress') ? 'hard' : flags.has('approval_denied') ? 'turned_down' : null)
}

/** The same where the turn ends there and a person takes over. */
export const feelingAbout = (draft: Draft, signals: Signals): Feeling => feelingIn(draft, signals, ['motivation']) ?? 'hard'
