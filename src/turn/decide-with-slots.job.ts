import { decideTurn, type DecideDeps, type Turn } from './decide-turn.job.ts'
import type { TurnRecord } from './commit.store.ts'
import { hearTurn } from './hear-turn.ts'
import { readFreeSlots, type SlotDeps } from './read-slots.job.ts'

export type Decided = { kind: 'decided'; record: TurnRecord } | { kind: 'wait'; why: string; waitMs: number }

/** Decides a turn; one that would offer times is decided again with the free ones, read from the calendar with no transaction open. */
export async function decideWithSlots(deps: DecideDeps & SlotDeps, turn: Turn): Promise<Decided> {
  const said = hearTurn(turn, deps.newId)
  const record = await decideTurn(deps, turn, said)
  if (record.decision.wants !== 'slots') return { kind: 'decided', record }
  const slots = await readFreeSlots(deps, { location: turn.location, contact: turn.contact, now: turn.loaded.now })
  if (slots.kind === 'wait') return slots
  return { kind: 'decided', record: await decideTurn(deps, { ...turn, slots }, said) }
}
