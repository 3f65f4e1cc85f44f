import type { Claim, Draft } from './claim-spans.ts'
import { roleDollars } from './figures.ts'
import { held, withDoubt } from './money-place.ts'
import type { Place } from './money-place.ts'

/** What a figure stands for; numbers below `thousandsBelow` are short for thousands, and less than `least` dollars is none. */
type Role = { field: Draft['field']; thousandsBelow: number; least: number }

/** One value of one field; of a range the upper end, as an approximation. */
export function singleClaim(place: Place, rank: Claim['rank'], role: Role): Claim {
  const { low, high } = place.figure
  const top = high ?? low
  const scale = top.scale ?? 0
  const value = roleDollars(top, role.thousandsBelow)
  if (value < role.least || value > 20_000_000) return held(place, rank)
  const confidence = scale > 0 || top.dollar || top.written >= 1000 ? 0.95 : 0.75
  return {
    ...held(place, rank),
    facts: [
      { field: role.field, value, unit: 'usd', ...withDoubt(confidence, { ...place, approximate: place.approximate || high !== null }) },
    ],
  }
}
