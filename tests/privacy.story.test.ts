import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const PHONE = '+19095552001'

const cases = async () => {
  const { rows } = await sql<{ kind: string; acknowledged: boolean; days: number }>`
    select kind, acknowledged_at is not null as acknowledged, extract(day from complete_by - received_at)::int as days
    from privacy_cases order by kind`.execute(house.app.database.db)
  return rows
}

describe('a contact asks about its data', () => {
  test('the request is acknowledged, dated and given to a person; nothing is sent to it any more', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await house.text(dana, 'I want to sell my house in Upland')
    await house.run()
    await house.text(dana, 'what data do you have on me')
    await house.run()
    expect(house.ours(dana).at(-1)).toMatch(/your (request|privacy request)|request about your information/i)
    expect(await cases()).toEqual([{ kind: 'access', acknowledged: true, days: 45 }])
    expect(await house.state(dana)).toMatchObject({ owner: 'human', suppressed: false })
    expect(house.tasks(dana).map(({ title }) => title)).toEqual([expect.stringContaining('privacy request')])
    const said = house.ours(dana).length
    await house.text(dana, 'hello?')
    await house.run()
    expect(house.ours(dana)).toHaveLength(said)
  })

  test.each(['I invoke my right to be forgotten', 'please delete my data from your system'])(
    '"%s" is confirmed once as an opt-out of the phone that only START ends',
    async (words) => {
      await open()
      const [dana, twin] = [house.contact('dana', { phone: PHONE }), house.contact('twin', { phone: PHONE })]
      for (const contact of [dana, twin]) {
        await house.text(contact, 'I want to sell my house in Upland')
        await house.run()
      }
      const said = house.ours(dana).length
      await house.text(dana, words)
      await house.run(600)
      expect(house.ours(dana).slice(said)).toEqual([expect.stringContaining('opted out')])
      expect(await cases()).toEqual([{ kind: 'delete', acknowledged: false, days: 45 }])
      expect(await house.suppressions()).toEqual(['c:dana privacy_request', 'c:twin privacy_request', 'phone privacy_request'])
      expect([house.dnd(dana), house.dnd(twin)]).toEqual(['active', 'active'])
      expect(house.tasks(dana).map(({ title }) => title)).toEqual([expect.stringContaining('privacy request')])
      await house.text(dana, 'yes')
      await house.run(600)
      expect(house.ours(dana)).toHaveLength(said + 1)
      await house.text(dana, 'START')
      await house.run(600)
      expect(house.ours(dana).at(-1)).toContain('texts are on again')
      expect(await house.suppressions()).toEqual([])
    },
  )
})
