import type { DecideInput, Draft, Speech } from './decision.ts'
import { followUpDue } from './due-follow-up.ts'
import { firstTouch } from './first-touch.ts'
import { goOn } from './go-on.ts'

/** A turn without a text: what falls due by itself, or by a person's word. */
export function takeUp(draft: Draft, input: DecideInput): void {
  const { unasked } = input
  if (unasked === undefined) return
  const speech = spoken(draft, input, unasked)
  if (speech === null) return
  draft.decision.speech = speech
  draft.decision.why = {
    reason: speech.kind === 'silent' ? speech.reason : 'unasked',
    unasked: { ...unasked, mayLeave: unasked.mayLeave.at },
  }
}

function spoken(draft: Draft, input: DecideInput, unasked: NonNullable<DecideInput['unasked']>): Speech | null {
  if (unasked.due !== null && unasked.due === draft.state.followUp.next?.id) return followUpDue(draft, input, unasked)
  return firstTouch(draft, input, unasked) ?? (unasked.goOn ? goOn(draft, input, unasked) : null)
}
