import type { DecideInput, Draft } from './decision.ts'
import { listOf } from './fact.ts'
import type { Preface } from './goal.ts'
import { callHuman } from './grow.ts'
import type { Act } from './reading.ts'
import type { Signals } from './special-situation.ts'

/**
 * What the rules can answer themselves, and the honest line for what they cannot; null when nothing was asked. `again`: they ask
 * what was answered already, so that a person must do it.
 */
export function answerTo(draft: Draft, input: DecideInput, { signals, again }: { signals: Signals; again: boolean }): Preface | null {
  const questions = signals.acts.filter(({ kind }) => kind === 'question')
  const careful = questions.flatMap(({ about }) => CAREFUL[about ?? ''] ?? []).at(0)
  if (careful?.kind === 'decline_unlawful') {
    // A person is told; which criterion it was is written nowhere.
    callHuman(draft, input, {
      trigger: 'unlawful_criterion',
      detail: 'The contact asked for something fair housing forbids. It was declined.',
    })
  }
  if (careful) return careful
  if (questions.length === 0) return null
  return (again ? null : served(draft, input, questions)) ?? later(draft, input)
}

/** Questions with a fixed answer, whatever else the text says. */
const CAREFUL: Record<string, Preface> = {
  unlawful_preference: { kind: 'decline_unlawful' },
  equal_service: { kind: 'equal_service' },
  accommodate: { kind: 'accommodate' },
  area_quality: { kind: 'area_question' },
  who_are_you: { kind: 'identity' },
}

function served(draft: Draft, { location, heard }: DecideInput, questions: readonly Act[]): Preface | null {
  const coverage = questions.some(({ about }) => about === 'service_area')
  if (!coverage) return null
  const named = heard.flatMap(({ understanding }) => understanding.facts).find(({ field }) => field === 'area' || field === 'city')
  const [area] = named ? [named.value].flat() : listOf(draft.facts, 'area')
  return typeof area === 'string' && location.service_areas.includes(area) ? { kind: 'answer_area_served', area } : null
}

function later(draft: Draft, input: DecideInput): Preface {
  callHuman(draft, input, { trigger: 'unanswered_question', detail: 'The contact asked something the assistant cannot answer.' })
  return { kind: 'answer_later' }
}
