import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApp, type App } from '../src/app.ts'
import { simulatedLocation } from '../src/cli/simulated-location.ts'
import { simulatedHighLevel } from '../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../src/demo/highlevel/simulator.ts'
import { silentLog } from '../src/lib/log.ts'
import { storyLocation, storySetup } from './support/house.ts'
import { houseRecords } from './support/house-records.ts'
import { describePostgres, freshPostgres } from './support/test-database.ts'

const BUYER = ['3 bed in Upland, up to 610k', 'I have the approval letter', 'in 3 weeks', 'my lease is up']
const CONTACTS = ['ann', 'ben']
const WAIT = { timeout: 60_000, interval: 25 }

describePostgres('two contacts who choose the same time at once, two processes', () => {
  let apps: App[] = []
  let simulator: Simulator
  /** While set, the calendar's answers to bookings wait until both have asked. */
  let gate: { come(): Promise<void> } | null = null

  beforeEach(async () => {
    const url = await freshPostgres(`booking_${process.pid}`)
    const location = { ...storyLocation, debounce_seconds: 0 }
    simulator = simulatedHighLevel({
      latency: { min: 0, max: 0 },
      rateLimit: null,
      locations: [simulatedLocation(location)],
      deliver: async ({ path, headers, body }) => {
        const app = apps[body.includes('"ben"') ? 1 : 0]
        if (!app) return 503
        return (await app.server.inject({ method: 'POST', url: path, headers, payload: body })).statusCode
      },
    })
    const together: typeof fetch = async (input, init) => {
      const request = new Request(input, init)
      if (request.method === 'POST' && new URL(request.url).pathname === '/calendars/events/appointments') await gate?.come()
      return simulator.fetch(request)
    }
    const openOne = (migrate: boolean) =>
      openApp({
        ...storySetup(),
        database: { kind: 'postgres', url, poolMax: 8 },
        locations: [{ location, locationId: location.location_id, findings: [] }],
        log: silentLog,
        migrate,
        overrides: {
          fetch: together,
          publicKeys: [simulator.webhooks.publicKeyPem],
          settings: { requestsPer10Seconds: 8_000, debounce: { seconds: 0, ceiling: 0 } },
        },
      })
    apps = [await openOne(true), await openOne(false)]
    apps.forEach((app) => app.start())
  })
  afterEach(async () => {
    simulator.close()
    for (const app of apps) await app.close()
    apps = []
    gate = null
  })

  const ours = (contact: string): string[] =>
    simulator.state.threads
      .get(contact)
      ?.messages.filter(({ direction }) => direction === 'outbound')
      .map(({ body }) => body) ?? []

  async function says(contact: string, words: string): Promise<void> {
    const before = ours(contact).length
    await simulator.inbound(contact, words)
    await expect.poll(() => ours(contact).length, WAIT).toBeGreaterThan(before)
  }

  async function hotBuyer(contact: string): Promise<void> {
    for (const words of BUYER) await says(contact, words)
  }

  /** Both have asked before either is served. */
  function bothAtOnce(): { come(): Promise<void>; came(): number } {
    const { promise, resolve } = Promise.withResolvers<void>()
    let count = 0
    const come = () => {
      count += 1
      if (count >= CONTACTS.length) resolve()
      return promise
    }
    return { come, came: () => count }
  }

  test('exactly one gets it, and the other is offered other times and books one of them', async () => {
    for (const [index, id] of CONTACTS.entries())
      simulator.control.addContact({ id, phone: `+1909555300${index}`, tags: ['Buyer-Lead'], firstName: id })
    await Promise.all(CONTACTS.map(hotBuyer))
    const slotsOf = (contact: string) =>
      /(\w+day, \w+ \d+, \d+:\d\d [ap]m).*?or (\w+day, \w+ \d+, \d+:\d\d [ap]m)/.exec(ours(contact).at(-1) ?? '')
    const [offer, same] = CONTACTS.map(slotsOf)
    expect(offer?.slice(1)).toEqual(same?.slice(1))
    const both = bothAtOnce()
    gate = both
    await Promise.all(CONTACTS.map((contact) => says(contact, 'the first one works')))
    expect(both.came()).toBe(2)
    gate = null
    const starts = simulator.state.appointments.map(({ start }) => start)
    expect(starts).toHaveLength(1)
    const winner = simulator.state.appointments[0]?.contactId ?? ''
    const loser = CONTACTS.find((one) => one !== winner) ?? ''
    expect(ours(winner).at(-1)).toContain(offer?.[1])
    expect(ours(loser).at(-1)).not.toContain(offer?.[1])
    expect(slotsOf(loser)).not.toBeNull()
    await says(loser, 'the first one works')
    await expect.poll(() => simulator.state.appointments.length, WAIT).toBe(2)
    const taken = simulator.state.appointments.map(({ start, appointmentStatus }) => [start, appointmentStatus])
    expect(new Set(taken.map(([start]) => start)).size).toBe(2)
    expect(taken.map(([, status]) => status)).toEqual(['confirmed', 'confirmed'])
    await expect.poll(() => slotsOf(loser), WAIT).toBeNull()
    const [first] = apps
    if (!first) throw new Error('no process')
    const records = houseRecords(first.database)
    const types = async (contact: string) =>
      (await records.events(contact)).map(({ type }) => type).filter((type) => /Slot|Appointment/.test(type))
    expect(await types(winner)).toEqual(['SlotsOffered', 'SlotChosen', 'AppointmentBooked'])
    expect(await types(loser)).toEqual([
      'SlotsOffered',
      'SlotChosen',
      'AppointmentRejected',
      'SlotsOffered',
      'SlotChosen',
      'AppointmentBooked',
    ])
    await records.checkRecords(simulator)
  })
})
