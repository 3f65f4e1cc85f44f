import { clausesOf, firstClaim } from './claim.ts'
import { fairHousingEn } from './fair-housing.en.ts'
import { fairHousingEs } from './fair-housing.es.ts'
import type { Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 6: no word that judges an area by its people, or people by what the law protects. Both languages, always. */
export const fairHousing: Stage = {
  name: 'fair_housing',
  check({ text, location, facts }) {
    const found = firstClaim(clausesOf(text, location, facts), CLAIMS)
    return found === null ? PASS : refused(found.code)
  },
}

const CLAIMS = [...fairHousingEn, ...fairHousingEs]
