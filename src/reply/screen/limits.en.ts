import type { Claim } from './claim.ts'
import { adviceLimitsEn } from './limits-advice.en.ts'
import { dealLimitsEn } from './limits-deal.en.ts'

/** Limits of what a text may say, in English. */
export const limitsEn: readonly Claim[] = [...dealLimitsEn, ...adviceLimitsEn]
