import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { storeToken } from '../src/web/access-tokens.store.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => {
  house = await openHouse(options)
  const token = { token: TOKEN, name: 'priya', role: 'operator', locationId: house.location.location_id } as const
  await storeToken(house.app.database.db, { ...token, lifeSeconds: 30 * 24 * 3_600 })
}
afterEach(() => house.close())

const TOKEN = 'the-token-of-priya'
const SELL = 'I want to sell my house in Upland'

/** Priya at the console: what she presses is a request with her token. */
async function press(path: string, payload: object = {}, headers: Record<string, string> = {}) {
  await house.app.database.setNow(house.clock.now())
  return house.post(`/api/v1/contacts/${path}`, JSON.stringify(payload), { authorization: `Bearer ${TOKEN}`, ...headers })
}

describe('a person at the console', () => {
  test('takes over between decision and send: the text is stopped and named, the bot says nothing more', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    house.clock.moveTo(new Date(house.clock.now().getTime() + 5_000))
    await house.app.database.setNow(house.clock.now())
    for (const lane of await house.app.engine.claimLanes(8)) await house.app.engine.takeTurn(lane)
    const { status, body } = await press('dana/takeover')
    expect([status, body]).toMatchObject([200, { owner: 'human', stopped: [{ text: expect.stringContaining('Reply STOP') }] }])
    await house.text(dana, 'are you there?')
    await house.run(3_600)
    expect(house.ours(dana)).toEqual([])
    expect(await house.state(dana)).toMatchObject({ owner: 'human', ownerReason: 'takeover' })
  })

  test('takes over while a turn is under way: the turn decides anew and stays silent', async () => {
    await open()
    const dana = house.contact('dana')
    let pressed = 0
    house.onCall(async ({ method, path }, when) => {
      if (pressed > 0 || when !== 'after' || method !== 'GET' || path !== '/contacts/dana') return
      pressed = (await press('dana/takeover')).status
    })
    await house.text(dana, SELL)
    await house.run(600)
    expect(pressed).toBe(200)
    expect(house.ours(dana)).toEqual([])
  })

  test('ends the follow-up that was planned', async () => {
    await open({ location: { follow_ups: { enabled: true, first_nudge_hours: 1 } } })
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(60)
    expect((await house.state(dana)).followUp.next).not.toBeNull()
    await press('dana/takeover')
    expect((await house.state(dana)).followUp.next).toBeNull()
    await house.run(20 * 24 * 3_600)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('answers in her own words: they leave once, as a person’s, and the bot stays silent', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(60)
    const key = { 'idempotency-key': 'console-1' }
    const first = await press('dana/messages', { text: 'Hi Dana, Priya here. I know your street well.' }, key)
    expect([first.status, first.body]).toMatchObject([200, { owner: 'human', segments: 1, warnings: [] }])
    const again = await press('dana/messages', { text: 'Hi Dana, Priya here. I know your street well.' }, key)
    expect(again.body['action_id']).toBe(first.body['action_id'])
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(2)
    expect(house.ours(dana)[1]).toBe('Hi Dana, Priya here. I know your street well.')
    await house.text(dana, 'great, when can you come?')
    await house.run(3_600)
    expect(house.ours(dana)).toHaveLength(2)
    const { rows } = await sql<{ author: string }>`select author from messages where text like '%Priya here%'`.execute(
      house.app.database.db,
    )
    expect(rows).toEqual([{ author: 'human' }])
  })

  test('releases to the bot she names, which goes on with the next text', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(60)
    await press('dana/takeover')
    expect((await press('dana/release', { bot: 'seller' })).body).toMatchObject({ owner: 'seller' })
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(1)
    await house.text(dana, 'it has a new roof')
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(2)
  })

  test('may not write to who opted out, nor take the contact', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, 'STOP')
    await house.run(60)
    const before = house.ours(dana)
    for (const [path, payload] of [
      ['dana/takeover', {}],
      ['dana/messages', { text: 'please come back' }],
      ['dana/owner', { bot: 'seller' }],
    ] as const) {
      const { status, body } = await press(path, payload, { 'idempotency-key': path })
      expect([path, status, body['code']]).toEqual([path, 409, 'suppressed'])
    }
    await house.run(600)
    expect(house.ours(dana)).toEqual(before)
  })

  test('records an opt-out said by phone: every contact of that phone falls silent, and HighLevel shows it', async () => {
    await open()
    const [dana, twin] = [house.contact('dana', { phone: '+19095550137' }), house.contact('twin', { phone: '+19095550137' })]
    for (const contact of [dana, twin]) {
      await house.text(contact, SELL)
      await house.run(60)
    }
    expect((await press('dana/opt-out', { cause: 'human' })).body).toMatchObject({ is_new: true })
    await house.run(600)
    expect(house.dnd(dana)).toBe('active')
    await house.text(twin, 'hello?')
    await house.run(600)
    expect(house.ours(twin)).toHaveLength(1)
    expect(await house.state(twin)).toMatchObject({ suppressed: true })
  })

  test('who read an older version is told, and nothing is changed', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(60)
    const { version } = await house.state(dana)
    await house.text(dana, 'it has a new roof')
    await house.run(60)
    const { status, body } = await press('dana/takeover', {}, { 'if-match': `"${version}"` })
    expect([status, body['code']]).toEqual([412, 'version_conflict'])
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
  })
})
