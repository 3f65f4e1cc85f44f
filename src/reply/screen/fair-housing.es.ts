import type { Claim } from './claim.ts'
import { fairHousingAreaEs } from './fair-housing-area.es.ts'
import { fairHousingPeopleEs } from './fair-housing-people.es.ts'

/** Claims about areas and people in Spanish, by the reason code they are refused with. Wishes of a seller first: they name people too. */
export const fairHousingEs: readonly Claim[] = [
  ...fairHousingPeopleEs.filter(({ code }) => code === 'fh_seller_pref').slice(0, 1),
  ...fairHousingAreaEs,
  ...fairHousingPeopleEs,
]
