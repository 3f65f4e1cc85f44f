import { commitTurn, type CommitDeps, type TurnRecord } from './commit.store.ts'
import type { DecideDeps, Turn } from './decide-turn.job.ts'
import { decideWithSlots } from './decide-with-slots.job.ts'
import type { SlotDeps } from './read-slots.job.ts'

/** Commits a turn; one whose handoff was lost on the way is decided once more, with that handoff stopped: the contact still gets a reply. */
export async function commitOrRepeat(
  deps: CommitDeps & DecideDeps & SlotDeps,
  turn: Turn,
  record: TurnRecord,
): Promise<{ outcome: 'committed' | 'fenced'; record: TurnRecord }> {
  const committed = await commitTurn(deps, record)
  if (typeof committed === 'string') return { outcome: committed, record }
  const again = await decideWithSlots(deps, { ...turn, stop: committed.lost })
  if (again.kind === 'wait') return { outcome: 'fenced', record }
  const timings = { ...record.details.timings, ...again.record.details.timings }
  const repeated = { ...again.record, details: { ...again.record.details, timings } }
  const outcome = await commitTurn(deps, repeated)
  return { outcome: typeof outcome === 'string' ? outcome : 'fenced', record: repeated }
}
