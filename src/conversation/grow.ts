import type { ConversationEvent } from './event.ts'
import type { DecideInput, Draft } from './decision.ts'
import { evolveAll } from './evolve.ts'
import { humanCard } from './handoff/human-card.ts'
import { askHuman, type HumanTrigger } from './human-handoff.ts'

/** Adds events to a draft; the state moves with them, so the next step reads what this one did. */
export function add(draft: Draft, ...events: ConversationEvent[]): void {
  draft.decision.events.push(...events)
  draft.state = evolveAll(draft.state, events, draft.at).state
}

type HumanCall = { trigger: HumanTrigger; detail?: string; botStays?: boolean }

/** Asks a person, with all effects. */
export function callHuman(draft: Draft, input: DecideInput, call: HumanCall): void {
  const { events, atOnce, afterText } = askHuman(draft.state, call.trigger, {
    contact: input.contact,
    now: input.now,
    detail: call.detail ?? '',
    botStays: call.botStays ?? false,
    card: cardFor(draft, input, call),
    location: input.location,
  })
  add(draft, ...events)
  draft.decision.atOnce.push(...atOnce)
  draft.decision.afterText.push(...afterText)
}

/** What the person reads of the contact. */
function cardFor(
  { state, facts }: Draft,
  { contact, location, now, heard, recent }: DecideInput,
  { trigger, detail = '' }: HumanCall,
): string {
  const texts = [...heard.map(({ text }) => text).reverse(), ...recent.theirs]
  return humanCard({ trigger, detail, contact, location, state, facts, texts, now })
}
