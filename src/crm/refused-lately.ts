import type { RateClass } from './rate-bucket.ts'

/** Why a location may not be called: `blocked`: HighLevel knows its token no more. `breaker`: its calls fail one after the other. */
export type Refusal = 'burst' | 'paused' | 'daily' | 'daily_spent' | 'breaker' | 'blocked'

export type Refused = { waitMs: number; why: Refusal }

/** What the gate refused a moment ago, known without asking the database again. Instants are monotonic milliseconds. */
export type RefusedLately = {
  note(locationId: string, refused: Refused & { rateClass: RateClass; at: number }): void
  /**
   * When to come back for a token: those who are refused one after the other are told one place after the other, as tokens come one
   * by one. All told the same instant would come back together, in vain but for one, and again.
   */
  place(locationId: string, rateClass: RateClass, want: { at: number; waitMs: number; stepMs: number }): number
  /** What is left of a refusal, or null: the gate is to be asked. */
  of(locationId: string, rateClass: RateClass, at: number): Refused | null
  /** No call of any class but the least may go: nobody need look what waits for one. */
  isShut(locationId: string, at: number): boolean
  /** An answer may have changed it. */
  forget(locationId: string): void
}

/** Another process may have found the location well, or a person may have connected it anew. */
const LONGEST_MS = 2_000
/** Tokens may come sooner than was thought: nobody is sent away for longer. */
const LAST_PLACE_MS = 60_000

type Kept = { why: Refusal; endsAt: number; until: number }

export function refusedLately(): RefusedLately {
  const kept = new Map<string, Map<RateClass, Kept>>()
  const lastPlaces = new Map<string, number>()
  const liveOf = (locationId: string, rateClass: RateClass, at: number): Kept | null => {
    const one = kept.get(locationId)?.get(rateClass)
    return one !== undefined && at < one.until ? one : null
  }
  return {
    note: (locationId, { rateClass, why, waitMs, at }) => {
      const mine = kept.get(locationId) ?? new Map<RateClass, Kept>()
      kept.set(locationId, mine.set(rateClass, { why, endsAt: at + waitMs, until: at + Math.min(waitMs, LONGEST_MS) }))
    },
    place: (locationId, rateClass, { at, waitMs, stepMs }) => {
      const key = `${locationId}\n${rateClass}`
      const after = (lastPlaces.get(key) ?? -Infinity) + stepMs
      const place = Math.min(Math.max(at + waitMs, after), at + LAST_PLACE_MS)
      lastPlaces.set(key, place)
      return Math.ceil(place - at)
    },
    of: (locationId, rateClass, at) => {
      const one = liveOf(locationId, rateClass, at)
      return one && { why: one.why, waitMs: Math.max(1, Math.ceil(one.endsAt - at)) }
    },
    isShut: (locationId, at) => (['A', 'B'] as const).some((rateClass) => holdsAll(liveOf(locationId, rateClass, at)?.why, rateClass)),
    forget: (locationId) => void kept.delete(locationId),
  }
}

/** What stops the most urgent class stops every other; a lack of tokens passes at once. */
const holdsAll = (why: Refusal | undefined, rateClass: RateClass): boolean =>
  why === 'breaker' || why === 'blocked' || (rateClass === 'A' && (why === 'paused' || why === 'daily' || why === 'daily_spent'))
