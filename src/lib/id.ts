import { randomFillSync } from 'node:crypto'

/** Gives a new id for `prefix` ("turn", "act", …). */
export type NewId = (prefix: string) => string

/** Ids that sort by creation time within a millisecond's grain and never collide: `turn_01j…`. */
export const randomId: NewId = (prefix) => `${prefix}_${Date.now().toString(36).padStart(9, '0')}${eightRandomBytes()}`

/** Asked for in one piece for 512 ids: a call for each costs several times the id. */
const entropy = Buffer.alloc(4_096)
let used = entropy.length

function eightRandomBytes(): string {
  if (used === entropy.length) {
    randomFillSync(entropy)
    used = 0
  }
  used += 8
  return entropy.toString('hex', used - 8, used)
}

/** Ids that count: replays and stories, where the same input gives the same bytes. */
export function countingIds(): NewId {
  const next = new Map<string, number>()
  return (prefix) => {
    const n = (next.get(prefix) ?? 0) + 1
    next.set(prefix, n)
    return `${prefix}_${String(n).padStart(4, '0')}`
  }
}
