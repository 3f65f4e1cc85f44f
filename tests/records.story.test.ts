import { afterEach, expect, test } from 'vitest'
import { storeToken } from '../src/web/access-tokens.store.ts'
import { undescribed } from '../src/web/described.fixture.ts'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const TOKENS = { viewer: 'the-token-of-vera', operator: 'the-token-of-priya' }
type Role = keyof typeof TOKENS
const SELL = 'I want to sell my house in Upland'

async function open() {
  house = await openHouse()
  for (const role of ['viewer', 'operator'] as const) {
    const token = { token: TOKENS[role], name: role, role, locationId: house.location.location_id }
    await storeToken(house.app.database.db, { ...token, lifeSeconds: 30 * 24 * 3_600 })
  }
}

/** Asks over HTTP, and holds the answer against the document at /docs. */
async function ask(method: 'GET' | 'POST', path: string, given: { role?: Role; described?: string; payload?: object } = {}) {
  const { role = 'operator', described = path.replace(/\?.*/, ''), payload } = given
  await house.app.database.setNow(house.clock.now())
  const authorization = `Bearer ${TOKENS[role]}`
  const answer = await house.app.server.inject({
    method,
    url: `/api/v1${path}`,
    headers: { authorization },
    ...(payload ? { payload } : {}),
  })
  expect(await undescribed(house.app.server, answer, { method, path: `/api/v1${described}` })).toEqual([])
  return { status: answer.statusCode, body: answer.json<{ items: Record<string, unknown>[] } & Record<string, unknown>>() }
}

const PHONE = '+19095550137'

test('holds, suppressions and requests are read by whoever may look; phones are looked up by operators', async () => {
  await open()
  house.contact('ann', { phone: PHONE })
  house.contact('ben')
  for (const id of ['ann', 'ben']) {
    await house.text(id, SELL)
    await house.run(60)
  }
  await house.text('ann', 'ALTO')
  house.simulator.control.setDnd('ben', 'active')
  await house.run(60)
  await house.text('ben', 'please delete all my personal data')
  await house.run(600)

  const held = await ask('GET', '/holds', { role: 'viewer' })
  expect(held.body.items).toMatchObject([{ contact_ids: ['ben'], on: 'phone', reason: 'crm_dnd' }])

  const byContact = await ask('GET', '/suppressions?contact_id=ann', { role: 'viewer' })
  expect(byContact.body).toMatchObject({ suppressed: true })
  expect(byContact.body.items).toHaveLength(2)
  for (const on of ['contact', 'phone'])
    expect(byContact.body.items).toContainEqual(expect.objectContaining({ on, reason: 'keyword', stands: true }))
  expect(JSON.stringify(byContact.body)).not.toContain('5550137')
  const byPhone = await ask('GET', `/suppressions?phone=${encodeURIComponent('(909) 555-0137')}`)
  expect(byPhone.body).toMatchObject({ suppressed: true, items: [{ on: 'phone', lifted_at: null }] })
  expect((await ask('GET', '/suppressions?phone=%2B19095550199')).body).toEqual({ suppressed: false, items: [] })
  expect((await ask('GET', '/suppressions?phone=nonsense')).body).toMatchObject({ code: 'invalid_request', field: 'phone' })
  expect((await ask('GET', '/suppressions')).status).toBe(422)
  expect((await ask('GET', `/suppressions?phone=%2B19095550137`, { role: 'viewer' })).status).toBe(403)

  await house.text('ann', 'START')
  await house.run(60)
  const lifted = await ask('GET', '/suppressions?contact_id=ann')
  expect(lifted.body).toMatchObject({ suppressed: false })
  expect(lifted.body.items.every(({ lifted_at, stands }) => typeof lifted_at === 'string' && stands === false)).toBe(true)

  const cases = await ask('GET', '/privacy-cases', { role: 'viewer' })
  expect(cases.body.items).toMatchObject([{ contact_id: 'ben', kind: 'delete', completed_at: null }])
  expect((await ask('GET', '/privacy-cases?open=false')).body.items).toEqual([])
})

test('a text that a person stopped is sent again as their own words, once, and all of it stands in the audit', async () => {
  await open()
  const dana = house.contact('dana')
  await house.text(dana, SELL)
  house.clock.moveTo(new Date(house.clock.now().getTime() + 5_000))
  await house.app.database.setNow(house.clock.now())
  for (const lane of await house.app.engine.claimLanes(8)) await house.app.engine.takeTurn(lane)
  const taken = await ask('POST', '/contacts/dana/takeover', { described: '/contacts/{id}/takeover' })
  const [stopped] = taken.body['stopped'] as { action_id: string; text: string }[]
  await house.run(60)
  expect(house.ours(dana)).toEqual([])

  const again = (role: Role = 'operator') =>
    ask('POST', `/actions/${stopped?.action_id ?? ''}/send-again`, { role, described: '/actions/{id}/send-again' })
  expect((await again('viewer')).status).toBe(403)
  expect(await again()).toMatchObject({ status: 200, body: { contact_id: 'dana' } })
  expect(await again()).toMatchObject({ status: 409, body: { message: expect.stringContaining('sent again') } })
  expect((await ask('POST', '/actions/act_nowhere/send-again', { described: '/actions/{id}/send-again' })).status).toBe(404)
  await house.run(60)
  expect(house.ours(dana)).toEqual([stopped?.text])
  expect(await house.state(dana)).toMatchObject({ owner: 'human' })

  const all = await ask('GET', '/audit', { role: 'viewer' })
  expect(all.body.items.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
    ['operator', 'send_again', `action:${stopped?.action_id ?? ''}`],
    ['operator', 'takeover', 'contact:dana'],
  ])
  const first = await ask('GET', '/audit?limit=1')
  expect(first.body.items).toHaveLength(1)
  const next = await ask('GET', `/audit?limit=1&cursor=${String(first.body['next_cursor'])}`)
  expect(next.body).toMatchObject({ items: [{ action: 'takeover' }], next_cursor: null })
  expect((await ask('GET', '/audit?action=takeover&subject=contact:dana')).body.items).toHaveLength(1)
  expect((await ask('GET', '/audit?actor=nobody')).body.items).toEqual([])
})

test('M-3: what a colleague puts right is never asked, and stands until the contact says otherwise', async () => {
  await open()
  const dana = house.contact('dana')
  await house.text(dana, SELL)
  await house.run(60)
  const right = (facts: object, role: Role = 'operator') =>
    ask('POST', '/contacts/dana/facts', { role, described: '/contacts/{id}/facts', payload: { facts, reason: 'told me by phone' } })
  expect((await right({ condition: 'minor_repairs' }, 'viewer')).status).toBe(403)
  expect((await right({ condition: 'a bit tired' })).body).toMatchObject({ code: 'invalid_request', field: 'facts.condition' })
  const told = { property_address: '12 Oak St', motivation: 'inherited', price_point: 640_000, condition: 'minor_repairs' }
  expect((await right(told)).body).toMatchObject({ contact_id: 'dana', changed: expect.arrayContaining(Object.keys(told)) })

  await house.text(dana, 'in about a month')
  await house.run(60)
  for (const asked of [/address/i, /\$|price|hoping to get|number/i, /shape|condition/i, /what has you/i])
    expect(house.ours(dana).at(-1)).not.toMatch(asked)
  const { body } = await ask('GET', '/conversations/dana', { described: '/conversations/{id}' })
  const facts = body['facts'] as { field: string; value: unknown; basis: string; source_message_id: string }[]
  expect(facts).toContainEqual(
    expect.objectContaining({ field: 'price_point', value: 640_000, basis: 'human', source_message_id: 'by_hand:operator' }),
  )
  await house.text(dana, 'actually we want 655k')
  await house.run(60)
  const after = (await ask('GET', '/conversations/dana', { described: '/conversations/{id}' })).body['facts'] as ((typeof facts)[0] & {
    status: string
  })[]
  expect(after.filter(({ field }) => field === 'price_point').map(({ value, status }) => [value, status])).toEqual([
    [640_000, 'superseded'],
    [655_000, 'current'],
  ])
})
