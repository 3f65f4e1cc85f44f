import type { SmsPurpose } from '../../conversation/action.ts'
import type { FactField, Facts } from '../../conversation/fact.ts'
import type { Location } from '../../conversation/location.ts'
import type { Language, QuestionKey } from '../../conversation/reading.ts'

/** What a text may announce, because the turn's plan does it. */
export type Planned = 'booking' | 'cancellation' | 'person'

/** A text that wants to leave, and what it is judged by. */
export type Candidate = {
  text: string
  language: Language
  location: Location
  /** The first text to the phone, or the first after 30 days. */
  firstText: boolean
  facts?: Facts
  /** The question the text is meant to ask. */
  ask?: QuestionKey | null
  /** What it asks is on file and asked all the same: they gave two values. */
  reopens?: boolean
  /** Facts too old to count as known: what they answer may be asked. */
  stale?: readonly FactField[]
  /** The secret word planted in the prompt of a model draft. */
  canary?: string
  /** The policy prompt of a model draft: no eight words of it may leave. */
  prompt?: string
  contactPhone?: string | null
  purpose: SmsPurpose
  /** Nobody wrote to us just now: the first text must say why we write. */
  proactive?: boolean
  contactFirstName?: string | null
  /** How the contact reached us, for the introduction the gate may add. */
  reason?: string | null
  planned?: readonly Planned[]
}

export type StageOutcome = { verdict: 'pass' } | { verdict: 'changed'; text: string } | { verdict: 'refused'; code: string }

/** One look at a candidate. Stages run in order; each sees the text as the earlier ones left it. */
export type Stage = { name: string; check(candidate: Candidate, clauses: Clauses): StageOutcome }

/** The clauses of a text of this candidate, read once however many stages ask. */
export type Clauses = (text: string) => readonly string[]

export const PASS: StageOutcome = { verdict: 'pass' }
export const refused = (code: string): StageOutcome => ({ verdict: 'refused', code })
/** `changed` when the text differs, else `pass`. */
export const rewritten = (candidate: Candidate, text: string): StageOutcome =>
  text === candidate.text ? PASS : { verdict: 'changed', text }
