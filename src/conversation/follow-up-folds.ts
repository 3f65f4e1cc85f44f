import type { ConversationEvent, FollowUpEvent } from './event.ts'
import type { Asked, ConversationState, FollowUpState } from './state.ts'

type FollowUpType = Extract<ConversationEvent['type'], `FollowUp${string}`>
type Fold = (state: ConversationState, payload: FollowUpEvent, at: string) => Partial<ConversationState>

/** What the events of follow-ups change. */
export const FOLLOW_UP_FOLDS: Record<FollowUpType, Fold> = {
  FollowUpPlanned: planned,
  FollowUpSent: sent,
  FollowUpSkipped: (state, payload) => ({ followUp: usedUp(state, payload) }),
  FollowUpCancelled: ({ followUp }) => ({ followUp: { ...noted(followUp), next: null } }),
}

/** The contact wrote: the count begins anew. What was asked again once stays so. */
export const repliedTo = ({ followUp }: ConversationState, sentAt: string): FollowUpState => ({ ...followUp, since: sentAt, done: 0 })

/** A text of ours that answered nobody was accepted. */
export const sentUnasked = ({ followUp }: ConversationState, sentAt: string): FollowUpState => ({ ...followUp, lastAt: sentAt })

/** A plan that is put off keeps its id, and the time for which it was first meant. */
function planned(state: ConversationState, { follow_up_id: id, kind, step, due_at: dueAt, asked_at: askedAt, unit }: FollowUpEvent) {
  const { followUp } = state
  const plannedFor = followUp.next?.id === id ? followUp.next.plannedFor : dueAt
  const next = { id, kind, step, dueAt, plannedFor, ...(unit === undefined ? {} : { unit }) }
  const asked = kind === 'first_touch' && askedAt !== undefined ? { firstTouch: { askedAt, sent: false } } : {}
  return { followUp: { ...noted(followUp), next }, ...asked }
}

function sent(state: ConversationState, payload: FollowUpEvent, at: string): Partial<ConversationState> {
  const followUp = usedUp(state, payload)
  const { pending, offer, firstTouch } = state
  const asked: Asked[] = offer === null ? (pending === null ? [] : [pending.key]) : ['times']
  switch (payload.kind) {
    case 'cadence':
      return { followUp }
    case 'nudge':
      return { followUp: { ...followUp, nudged: [...new Set([...followUp.nudged, ...asked])] } }
    case 'named':
      return { followUp: { ...followUp, since: at, done: 0 } }
    case 'first_touch':
      return {
        followUp: { ...followUp, since: at, done: 0 },
        firstTouch: firstTouch && { ...firstTouch, sent: true },
      }
  }
}

const usedUp = ({ followUp }: ConversationState, { kind, step }: FollowUpEvent): FollowUpState => ({
  ...noted(followUp),
  next: null,
  done: kind === 'cadence' ? step : followUp.done,
})

const noted = (followUp: FollowUpState): FollowUpState => ({ ...followUp, noted: followUp.noted + 1 })
