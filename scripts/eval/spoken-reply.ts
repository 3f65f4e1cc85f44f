import { evolveAll } from '../../src/conversation/evolve.ts'
import type { BotName } from '../../src/conversation/owner.ts'
import { wordReply } from '../../src/turn/word-reply.ts'
import { decideAs } from './decide-alone.ts'

/** What a bot says to a text that comes alone, in the product's own words and past its own gate. Null: nothing. */
export function spokenReply(row: { id: string; text: string }, bot: BotName): string | null {
  const { decision, input, state: before } = decideAs(row, bot)
  const { state } = evolveAll(before, decision.events, input.now.toISOString())
  return wordReply(decision, { input, state, turnId: input.turnId }).text?.text ?? null
}
