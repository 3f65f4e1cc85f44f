import { randomBytes } from 'node:crypto'

/** Gives a new id for `prefix` ("turn", "act", …). */
export type NewId = (prefix: string) => string

/** Ids that sort by creation time within a millisecond's grain and never collide: `turn_01j…`. */
export const randomId: NewId = (prefix) => `${prefix}_${Date.now().toString(36).padStart(9, '0')}${randomBytes(8).toString('hex')}`

/** Ids that count: replays and stories, where the same input gives the same bytes. */
export function countingIds(): NewId {
  const next = new Map<string, number>()
  return (prefix) => {
    const n = (next.get(prefix) ?? 0) + 1
    next.set(prefix, n)
    return `${prefix}_${String(n).padStart(4, '0')}`
  }
}
