import { fairHousingEn } from './fair-housing.en.ts'
import { fairHousingEs } from './fair-housing.es.ts'
import { claimIn } from './likeness.ts'
import type { Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 6: no word that judges an area by its people, or people by what the law protects. Both languages, always. */
export const fairHousing: Stage = {
  name: 'fair_housing',
  check({ text }, clauses) {
    const said = clauses(text).filter((clause) => !DISCLAIMED.test(clause))
    const found = claimIn(said, CLAIMS)
    return found === null ? PASS : refused(found.code)
  },
}

/** "Areas and schools aren't mine to judge": the disclaimer follows what it disclaims. */
const DISCLAIMED = /(?:isn't|aren't|not) (?:mine|ours|for me|for us) to (?:judge|say|rate)|no me tocan? (?:opinar|juzgar)/

const CLAIMS = [...fairHousingEn, ...fairHousingEs]
