import { describe, expect, test } from 'vitest'
import { virtualClock } from '../../lib/clock.ts'
import { MONDAY_MORNING, plainCalls, stillSimulator } from './plain-call.ts'
import { simulatedHighLevel } from './simulated-highlevel.ts'

const PATH = '/locations/loc_ie_01/tags'

describe('crm.md 13, behaviours: the door', () => {
  test.each([
    ['no token', { Authorization: undefined }, 401],
    ['a shortened token', { Authorization: 'Bearer pit-loc_ie' }, 401],
    ['no Version', { Version: undefined }, 400],
    ['the Version of another resource', { Version: '2021-04-15' }, 400],
    ['both right', {}, 200],
  ])('%s', async (_name, headers, status) => {
    const { call } = stillSimulator()
    expect((await call('GET', PATH, { headers })).status).toBe(status)
  })

  test('an unknown route is 404, a broken body 400', async () => {
    const { call } = stillSimulator()
    expect((await call('GET', '/nowhere')).status).toBe(404)
    expect((await call('POST', '/contacts/upsert', { body: '{' })).status).toBe(400)
  })

  test('a token opens its own location only', async () => {
    const { simulator, call } = stillSimulator({ locations: [{ id: 'loc_a' }, { id: 'loc_b' }] })
    const contact = simulator.control.addContact({ phone: '+19095550137', locationId: 'loc_b' })
    const asA = plainCalls(simulator, { token: 'pit-loc_a' })
    expect((await asA('GET', '/locations/loc_b/tags')).status).toBe(403)
    expect((await asA('GET', `/contacts/${contact.id}`)).status).toBe(403)
    expect((await call('GET', '/locations/loc_b/tags')).status).toBe(401)
  })

  test('every call is kept, without its credential', async () => {
    const { simulator, call } = stillSimulator()
    await call('GET', `${PATH}?a=1`)
    expect(simulator.state.requests).toMatchObject([{ method: 'GET', path: PATH, query: { a: '1' }, status: 200, locationId: 'loc_ie_01' }])
    expect(JSON.stringify(simulator.state.requests)).not.toContain('pit-')
  })
})

test('a long run keeps the newest calls only', async () => {
  const { simulator, call } = stillSimulator({ keptRequests: 5, rateLimit: null })
  for (let n = 0; n < 23; n++) await call('GET', `${PATH}?n=${n}`)
  expect(simulator.state.requests.length).toBeLessThanOrEqual(10)
  expect(simulator.state.requests.at(-1)?.query).toEqual({ n: '22' })
  expect(simulator.state.received).toBe(23)
})

describe('crm.md 13, behaviours: rate limits', () => {
  test('100 calls in 10 s pass, the next is 429, a new window opens', async () => {
    const { call, clock } = stillSimulator()
    const answers = []
    for (let n = 0; n < 101; n++) answers.push(await call('GET', PATH))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(100)
    const refused = answers.at(-1)
    expect(refused?.status).toBe(429)
    expect(refused?.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(refused?.headers.get('x-ratelimit-interval-milliseconds')).toBe('10000')
    await clock.sleep(10_000)
    const answer = await call('GET', PATH)
    expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([200, '99'])
  })

  test('the daily limit ends with the UTC day', async () => {
    const { call, clock } = stillSimulator({ dailyLimit: 2 })
    const statuses = [(await call('GET', PATH)).status, (await call('GET', PATH)).status, (await call('GET', PATH)).status]
    expect(statuses).toEqual([200, 200, 429])
    clock.set(new Date('2026-03-03T00:00:00Z'))
    const answer = await call('GET', PATH)
    expect([answer.status, answer.headers.get('x-ratelimit-daily-remaining')]).toEqual([200, '1'])
  })

  test('locations are counted apart, and the limit can be off', async () => {
    const { simulator, call } = stillSimulator({ rateLimit: 1, locations: [{}, { id: 'loc_b' }] })
    await call('GET', PATH)
    expect((await call('GET', PATH)).status).toBe(429)
    expect((await plainCalls(simulator, { token: 'pit-loc_b' })('GET', '/locations/loc_b/tags')).status).toBe(200)
    simulator.control.set({ rateLimit: null })
    const answer = await call('GET', PATH)
    expect([answer.status, answer.headers.get('x-ratelimit-max')]).toEqual([200, null])
  })
})

describe('crm.md 13, behaviours: latency and faults', () => {
  const timesOf = async (seed: number) => {
    const clock = virtualClock(MONDAY_MORNING)
    const call = plainCalls(simulatedHighLevel({ clock, seed }))
    const times: number[] = []
    for (let n = 0; n < 20; n++) {
      const before = clock.monotonic()
      await call('GET', PATH)
      times.push(clock.monotonic() - before)
    }
    return times
  }

  test('a call takes 40 to 120 ms, the same for the same seed', async () => {
    const times = await timesOf(7)
    expect(Math.min(...times)).toBeGreaterThanOrEqual(40)
    expect(Math.max(...times)).toBeLessThanOrEqual(120)
    expect(await timesOf(7)).toEqual(times)
    expect(await timesOf(8)).not.toEqual(times)
  })

  test('a fault lies over its route until it is cleared', async () => {
    const { simulator, call } = stillSimulator()
    const ending = { kind: 'error', status: 503, message: 'maintenance' } as const
    simulator.control.fault({ id: 'down', method: 'GET', path: '/tags', reaction: { performed: false, ending } })
    expect((await call('GET', PATH)).status).toBe(503)
    expect((await call('GET', '/locations/loc_ie_01')).status).toBe(200)
    simulator.control.clearFault('down')
    expect((await call('GET', PATH)).status).toBe(200)
  })

  test('a share of the calls is hit, the same ones for the same seed', async () => {
    const statusesOf = async (seed: number) => {
      const { simulator, call } = stillSimulator({ seed })
      simulator.control.fault({
        id: 'some',
        rate: 0.3,
        reaction: { performed: false, ending: { kind: 'error', status: 500, message: 'x' } },
      })
      const statuses: number[] = []
      for (let n = 0; n < 60; n++) statuses.push((await call('GET', PATH)).status)
      return statuses
    }
    const statuses = await statusesOf(3)
    expect(statuses.filter((status) => status === 500).length).toBeGreaterThan(8)
    expect(statuses.filter((status) => status === 500).length).toBeLessThan(30)
    expect(await statusesOf(3)).toEqual(statuses)
  })

  test('giving up does not undo: the call is served to its end', async () => {
    const simulator = simulatedHighLevel({ latency: { min: 60, max: 60 } })
    const contact = simulator.control.addContact({ phone: '+19095550137' })
    const call = plainCalls(simulator)
    const body = { type: 'SMS', contactId: contact.id, message: 'hello' }
    await expect(call('POST', '/conversations/messages', { body, signal: AbortSignal.timeout(10) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    await expect.poll(() => simulator.state.threads.get(contact.id)?.messages.length).toBe(1)
  })
})
