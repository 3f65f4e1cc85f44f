import type { Draft } from './decision.ts'
import { add } from './grow.ts'
import { isMarked, type Mark } from './mark.ts'
import type { Prefaces } from './preface-for.ts'
import { followUpOf } from './resistance.ts'
import type { TalkInput } from './talking.ts'

/** Prefaces that bring a question or an end of their own; what a plain yes to them means is remembered until the next text. */
export function speaksAlone(draft: Draft, { preface, also }: Prefaces, { learned, handedTo }: TalkInput): boolean {
  if (preface === null) return false
  const isPlain = also === undefined && learned.length === 0 && handedTo === null
  // The reviewed text stands alone the first time; asked again, the same is said in other words beside the next question.
  if (preface.kind === 'identity') return isPlain && firstTime(draft, 'identity_told') && marked(draft, 'person_offered')
  if (preface.kind === 'area_question') return firstTime(draft, 'area_told') && marked(draft, 'aside')
  if (preface.kind === 'automated') return marked(draft, 'person_offered')
  if (preface.kind === 'ask_away' || preface.kind === 'your_question') return marked(draft, 'aside')
  if (preface.kind !== 'objection') return false
  switch (followUpOf(preface)) {
    case 'question':
      return false
    case 'own_question':
      return marked(draft, 'aside')
    case 'agreement':
      return marked(draft, 'agreement_asked')
    case 'offer':
      return marked(draft, 'call_offered')
    case 'nothing':
      return true
  }
}

const firstTime = (draft: Draft, mark: Mark): boolean => !isMarked(draft.state, mark) && marked(draft, mark)

function marked(draft: Draft, mark: Mark): true {
  add(draft, { type: 'ObjectionRaised', payload: { type: mark, rung: 1 } })
  return true
}
