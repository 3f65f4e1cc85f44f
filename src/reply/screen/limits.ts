import { limitsEn } from './limits.en.ts'
import { limitsEs } from './limits.es.ts'
import { claimIn } from './likeness.ts'
import type { Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 7: no advice, value, promise or trade that takes a licence or a court, and nothing off topic or foul. */
export const limits: Stage = {
  name: 'limits',
  check({ text }, clauses) {
    const found = claimIn(clauses(text), CLAIMS)
    return found === null ? PASS : refused(found.code)
  },
}

const CLAIMS = [...limitsEn, ...limitsEs]
