import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { randomId } from '../src/lib/id.ts'
import { releaseContact } from '../src/turn/release.store.ts'
import { openHouse, type House } from './support/house.ts'
import { givenTo, handoffRows, watchedTalk, type WatchedTalk } from './support/watched-talk.ts'

let house: House
afterEach(() => house.close())

const MIN = 60

const opened = async (seed: { tags?: string[] } = {}): Promise<{ dana: string; talk: WatchedTalk }> => {
  house = await openHouse()
  const dana = house.contact('dana', seed)
  return { dana, talk: watchedTalk(house, dana) }
}

/** Nothing that was known was asked again, in a talk that asked. */
const neverAskedAgain = (talk: WatchedTalk) => {
  expect(talk.measured().asked).toBeGreaterThan(0)
  expect(talk.measured().askedAgain).toEqual([])
}

describe('a talk that goes to one bot', () => {
  test('lead to buyer: what they told the lead bot is not asked by the buyer bot', async () => {
    const { dana, talk } = await opened({ tags: ['Needs Qualifying'] })
    await talk.says('hey')
    expect(await talk.pending()).toBe('intent')
    await talk.says('around Upland, 3 bedrooms up to 600k')
    await talk.says('we need to move within 60 days')
    expect(await talk.owner()).toBe('lead')
    const received = await talk.says('I want to buy a house')
    expect(await talk.owner()).toBe('buyer')
    expect(await talk.pending()).toBe('financing')
    expect(received).toMatch(/\?$/)
    await talk.says('we are pre-approved')
    expect(await talk.pending()).toBe('motivation')
    neverAskedAgain(talk)
    await house.run(MIN)
    expect(house.tags(dana)).toEqual(expect.arrayContaining(['Buyer-Lead', 'Handoff-Lead-to-Buyer']))
    expect(house.tags(dana)).not.toContain('Needs Qualifying')
  })

  test('lead to seller: an address and a reason told before stay told', async () => {
    const { talk } = await opened()
    await talk.says('hi there')
    await talk.says('it is about 12 Sycamore Ct in Ontario, we are moving for work')
    await talk.says('I want to sell it')
    expect(await talk.owner()).toBe('seller')
    expect(await talk.pending()).toBe('timeline_acceptable')
    await talk.says('45 days is fine')
    await talk.says('it needs paint and carpet')
    expect(await talk.pending()).toBe('price_point')
    neverAskedAgain(talk)
    expect(await handoffRows(house)).toEqual(['lead->seller executed'])
  })

  test('in Spanish too, with one voice throughout', async () => {
    const { talk } = await opened()
    await talk.says('hola, buenas tardes, quiero vender mi casa en Upland')
    expect(await talk.owner()).toBe('seller')
    await talk.says('88 Larkspur Way')
    await talk.says('me mudo por trabajo a Texas')
    expect(await talk.pending()).toBe('timeline_acceptable')
    neverAskedAgain(talk)
  })
})

describe('buying and selling in one thread', () => {
  test('seller, with the purchase parked: raised when the sale is told, and a yes hands over', async () => {
    const { talk } = await opened()
    await talk.says('I want to sell my house at 12 Sycamore Ct in Ontario first and also buy a bigger one')
    expect(await talk.owner()).toBe('seller')
    await talk.says('we need more room, kids')
    await talk.says('no, 45 days is too soon, more like 90 days')
    await talk.says('it is move in ready')
    await talk.says('640k')
    await talk.says('no')
    expect(await talk.pending()).toBe('confirm_buyer')
    expect(await handoffRows(house)).toEqual(['lead->seller executed'])
    await talk.says('yes')
    expect(await talk.owner()).toBe('buyer')
    expect(await talk.pending()).toBe('property_needs')
    await talk.says('4 bedrooms up to 700k in Upland')
    expect(await talk.pending()).toBe('financing')
    neverAskedAgain(talk)
    expect(await handoffRows(house)).toEqual(['lead->seller executed', 'seller->buyer executed'])
  })

  test('buyer, with the sale parked: raised when the search is told, and a no leaves it', async () => {
    const { talk } = await opened()
    await talk.says('I want to buy a house in Upland with 3 bedrooms, and after that sell ours')
    expect(await talk.owner()).toBe('buyer')
    await talk.says('cash')
    await talk.says('in 6 months')
    await talk.says('more room for the kids')
    expect(await talk.pending()).toBe('confirm_seller')
    await talk.says('no')
    expect(await talk.owner()).toBe('buyer')
    await talk.says('ok thanks')
    neverAskedAgain(talk)
    expect(await handoffRows(house)).toEqual(['lead->buyer executed'])
  })

  test('buyer to seller on one plain word, and what was told to one bot is not asked by the other', async () => {
    const { talk } = await opened()
    await talk.says('I want to buy a house in Upland with 3 bedrooms because of my new job')
    await talk.says('pre-approved, within 30 days')
    await house.run(31 * MIN)
    await talk.says('forget buying, I would rather sell my house at 12 Sycamore Ct in Ontario. I have decided to sell')
    expect(await talk.owner()).toBe('seller')
    expect(await talk.pending()).toBe('condition')
    neverAskedAgain(talk)
    expect(await handoffRows(house)).toEqual(['lead->buyer executed', 'buyer->seller executed'])
  })
})

describe('a likely wish that is asked about', () => {
  test('the buyer bot asks whether they sell as well; the yes hands over, with the order of its actions', async () => {
    const { dana, talk } = await opened({ tags: ['Buyer-Lead'] })
    await talk.says('I want to buy a house in Upland with 3 bedrooms')
    const asked = await talk.says('we have been thinking of selling ours')
    expect(await talk.pending()).toBe('confirm_seller')
    expect(asked.match(/\?/g)).toHaveLength(1)
    await talk.says('yes')
    expect([await talk.owner(), await talk.pending()]).toEqual(['seller', 'property_address'])
    await house.run(MIN)
    expect(house.tags(dana)).toEqual(expect.arrayContaining(['Seller-Lead', 'Handoff-Buyer-to-Seller']))
    expect(house.tags(dana)).not.toContain('Buyer-Lead')
    neverAskedAgain(talk)
  })

  test('a no leaves everything as it was, and the search goes on', async () => {
    const { talk } = await opened({ tags: ['Buyer-Lead'] })
    await talk.says('I want to buy a house in Upland with 3 bedrooms')
    await talk.says('we have been thinking of selling ours')
    await talk.says('no')
    expect([await talk.owner(), await talk.pending()]).toEqual(['buyer', 'financing'])
    await talk.says('ok, cash')
    expect(await talk.pending()).toBe('timeline')
    expect(await handoffRows(house)).toEqual([])
    neverAskedAgain(talk)
  })
})

describe('a handoff that is stopped', () => {
  test('within half an hour there is no way back; why, and until when, stands on record', async () => {
    const { talk } = await opened()
    await talk.says('I want to buy a house in Upland with 3 bedrooms')
    await talk.says('no wait, I do not want to buy. I want to sell my house in Upland')
    expect(await talk.owner()).toBe('seller')
    const answer = await talk.says('hmm no, we do not want to sell, I want to buy a house')
    expect(answer).not.toBe('')
    expect(await talk.owner()).toBe('seller')
    expect(await handoffRows(house)).toEqual(['lead->buyer executed', 'buyer->seller executed', 'seller->buyer blocked circular_return'])
    const { rows } = await sql<{ wait: number }>`
      select round(extract(epoch from retry_at - at) / 60)::int as wait from handoffs where status = 'blocked'`.execute(
      house.app.database.db,
    )
    expect(rows).toEqual([{ wait: 30 }])
    neverAskedAgain(talk)
    await house.run(31 * MIN)
    await talk.says('I want to buy a house')
    expect(await talk.owner()).toBe('buyer')
  })

  test('three handoffs within the hour are followed by none, and the fourth text is answered', async () => {
    const { dana, talk } = await opened()
    await talk.says('I want to buy a house in Upland with 3 bedrooms')
    await talk.says('no wait, I do not want to buy. I want to sell my house in Upland')
    await house.run(31 * MIN)
    await talk.says('we do not want to sell any more, I want to buy a house')
    await givenTo(house, dana, 'lead')
    const answer = await talk.says('so, I want to buy a house')
    expect(answer).not.toBe('')
    expect(await handoffRows(house)).toEqual([
      'lead->buyer executed',
      'buyer->seller executed',
      'seller->buyer executed',
      'lead->buyer blocked rate_limit_hourly',
    ])
    neverAskedAgain(talk)
  })
})

describe('a person between decision and send', () => {
  const decidedOnly = async () => {
    const { engine, database } = house.app
    house.clock.moveTo(new Date(house.clock.now().getTime() + 5_000))
    await database.setNow(house.clock.now())
    for (const lane of await engine.claimLanes(8)) await engine.takeTurn(lane)
  }

  test('C-5: the text is silenced, what was to follow it is cancelled, and nothing is put back', async () => {
    const { dana, talk } = await opened({ tags: ['Needs Qualifying'] })
    await house.text(dana, 'I want to buy a house in Upland with 3 bedrooms')
    await decidedOnly()
    expect(await talk.owner()).toBe('buyer')
    await house.human(dana, "Hey it's Priya, calling you in five")
    await house.run(10 * MIN)
    expect(house.ours(dana)).toEqual([])
    const outbox = await house.actions(dana)
    const followed = outbox.filter(({ kind }) => ['set_field', 'set_fields', 'add_tag', 'remove_tag'].includes(kind))
    expect(followed.length).toBeGreaterThan(2)
    expect([...new Set(followed.map(({ status }) => status))]).toEqual(['cancelled'])
    expect(house.tags(dana)).toEqual(['Needs Qualifying'])
    expect(await talk.owner()).toBe('human')
    expect(await handoffRows(house)).toEqual(['lead->buyer executed'])
  })

  test('given back, the receiving bot goes on with what it was told', async () => {
    const { dana, talk } = await opened()
    await house.text(dana, 'I want to buy a house in Upland with 3 bedrooms')
    await decidedOnly()
    await house.human(dana, "Hey it's Priya, calling you in five")
    await house.run(10 * MIN)
    await releaseContact(
      { database: house.app.database, newId: randomId, era: house.app.engine.era },
      { locationId: house.location.location_id, contactId: dana, by: 'priya' },
    )
    await talk.says('thanks, we are pre-approved by the way')
    expect(await talk.owner()).toBe('buyer')
    expect(await talk.pending()).toBe('timeline')
    await talk.says('within 30 days')
    neverAskedAgain(talk)
    expect(await handoffRows(house)).toEqual(['lead->buyer executed'])
  })
})
