import type { ConversationEvent } from './event.ts'
import type { DecideInput, Draft } from './decision.ts'
import { evolveAll } from './evolve.ts'
import { askHuman, type HumanTrigger } from './human-handoff.ts'

/** Adds events to a draft; the state moves with them, so the next step reads what this one did. */
export function add(draft: Draft, ...events: ConversationEvent[]): void {
  draft.decision.events.push(...events)
  draft.state = evolveAll(draft.state, events, draft.at).state
}

/** Asks a person, with all effects. */
export function callHuman(draft: Draft, input: DecideInput, call: { trigger: HumanTrigger; detail?: string; botStays?: boolean }): void {
  const { events, atOnce, afterText } = askHuman(draft.state, call.trigger, {
    contact: input.contact,
    now: input.now,
    detail: call.detail ?? '',
    botStays: call.botStays ?? false,
  })
  add(draft, ...events)
  draft.decision.atOnce.push(...atOnce)
  draft.decision.afterText.push(...afterText)
}
