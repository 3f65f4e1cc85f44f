import type { Claim } from './claim.ts'
import { adviceLimitsEs } from './limits-advice.es.ts'
import { dealLimitsEs } from './limits-deal.es.ts'

/** Limits of what a text may say, in Spanish. */
export const limitsEs: readonly Claim[] = [...dealLimitsEs, ...adviceLimitsEs]
