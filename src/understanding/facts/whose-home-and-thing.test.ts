import { describe, test } from 'vitest'
import { reads } from './given-text.ts'
import type { Row } from './given-text.ts'

describe('a mention is theirs by whose it is, what it is of, and when', () => {
  const SELLERS: Row[] = [
    [null, 'my moms house has mold bad we keep telling her to move', {}],
    [null, 'my grandmas kitchen leaks all the time', {}],
    [null, 'my moms house needs a new roof and we want to sell it', { condition: 'major_repairs' }],
    [null, 'selling my moms house, it has mold', { condition: 'major_repairs' }],
    ['condition', 'The house we had before this one flooded twice, dear.', {}],
    ['condition', 'la casa que teníamos antes se inundó', {}],
    ['condition', 'the house flooded twice', { condition: 'major_repairs' }],
    ['price_point', 'neighbor paid 90k for his boat and its just sitting there', {}],
    [null, 'neighbor sold his rv for 70k lol', {}],
    ['price_point', 'neighbors got 575k for theirs with the rv parking', { comparison: 575_000 }],
    ['price_point', 'sorry had to step away, the plumber wants 900 bucks for a faucet', {}],
    [null, 'plomero me cobra 500 por una llave', {}],
    [null, 'the roofer wants 12k for the roof', { repair_estimate: 12_000 }],
    ['condition', 'finally got the ac fixed in my car', {}],
    ['price_point', 'ahorita no traigo ni 100 pesos jaja, luego vemos lo del precio', {}],
    ['price_point', '600 mil dolares', { price_point: 600_000 }],
    ['decision_maker', 'my sister and her husband fight about every decision lol glad thats not my problem', {}],
    ['decision_maker', 'its not my call', { decision_maker: 'other' }],
    [null, 'me and my brother are painting the fence today so ill be slow to text', {}],
    ['motivation', "my brother is going through a divorce so my phone's been crazy today", {}],
    [null, 'im off today so call whenever', { best_time: 'today' }],
    [null, 'hao is 265 a mnth sorry hoa', { hoa: 265 }],
  ]
  test.each(SELLERS)('a seller (%s) says: %s', reads('seller'))

  const BUYERS: Row[] = [
    ['area', 'is Upland even nice', {}],
    ['area', 'are the schools ok in Fontana', {}],
    ['area', 'que tal está Upland', {}],
    ['area', 'Fontana is fine', { area: ['Fontana'] }],
    ['beds', 'how many baths does a 3 bedroom normally have', {}],
    ['beds', 'is a 2 bedroom big enough for 4 people', {}],
    [null, 'do you have any 3 bedrooms', { beds_min: 3 }],
    ['beds', 'growing up there were 8 of us and 1 bathroom if you can believe it, anyway 4 bedrooms', { beds_min: 4 }],
    [null, 'got approved for a new truck today!', {}],
    [null, 'me aprobaron la troca', {}],
    [null, 'got approved for a house', { financing: 'approved' }],
    ['financing', 'im in line at the bank to cash a check, talk in a bit', {}],
    ['financing', 'i need cash for gas lol', {}],
    ['financing', 'we have the cash', { financing: 'cash' }],
    ['financing', 'cash from selling our business', { financing: 'cash' }],
    [null, 'juntamos 9 mil para la quinceañera y ni así alcanzó', {}],
    ['price', 'my boss bought a place for 900k and now hes broke haha', {}],
    ['price', 'Our first house cost 62,000 and we thought that was steep.', {}],
    [null, 'this will be our first house, max 450k', { motivation: 'first_home', price_max: 450_000 }],
    ['price', 'we sold our last house for 410 and can spend 600 now', { price_max: 600_000 }],
  ]
  test.each(BUYERS)('a buyer (%s) says: %s', reads('buyer'))
})
