import type { Claim } from './claim.ts'
import { fairHousingMentionEn } from './fair-housing-mention.en.ts'
import { fairHousingPeopleEn } from './fair-housing-people.en.ts'
import { fairHousingPlaceEn } from './fair-housing-place.en.ts'
import { fairHousingResidentsEn } from './fair-housing-residents.en.ts'

/** Claims about areas and people in English, by the reason code they are refused with. The narrow ones first, for the better reason. */
export const fairHousingEn: readonly Claim[] = [
  ...fairHousingPeopleEn.filter(({ code }) => code === 'fh_seller_pref'),
  ...fairHousingPlaceEn,
  ...fairHousingResidentsEn,
  ...fairHousingPeopleEn.filter(({ code }) => code !== 'fh_seller_pref'),
  ...fairHousingMentionEn,
]
