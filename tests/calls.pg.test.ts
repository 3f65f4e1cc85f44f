import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { openApp, type App } from '../src/app.ts'
import { simulatedLocation } from '../src/cli/simulated-location.ts'
import { simulatedHighLevel } from '../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../src/demo/highlevel/simulator.ts'
import { silentLog } from '../src/lib/log.ts'
import { storyLocation, storySetup } from './support/house.ts'
import { houseRecords } from './support/house-records.ts'
import { describePostgres, freshPostgres } from './support/test-database.ts'

describePostgres('callers of the bots on two processes', () => {
  let apps: App[] = []
  let simulator: Simulator

  beforeEach(async () => {
    const database = `calls_${process.pid}`
    await freshPostgres(database)
    simulator = simulatedHighLevel({
      latency: { min: 0, max: 0 },
      rateLimit: null,
      echo: 'off',
      locations: [simulatedLocation(storyLocation)],
    })
    const openOne = (migrate: boolean) =>
      openApp({
        ...storySetup(),
        database: { kind: 'postgres', url: `postgres://jorge@127.0.0.1:${inject('postgres').port}/${database}`, poolMax: 8 },
        locations: [{ location: { ...storyLocation, debounce_seconds: 0 }, locationId: storyLocation.location_id, findings: [] }],
        log: silentLog,
        migrate,
        overrides: { fetch: simulator.fetch, settings: { requestsPer10Seconds: 8_000 } },
      })
    apps = [await openOne(true), await openOne(false)]
    apps.forEach((app) => app.start())
  })
  afterEach(async () => {
    for (const app of apps) await app.close()
    simulator.close()
  })

  const ours = (contact: string) =>
    simulator.state.threads
      .get(contact)
      ?.messages.filter(({ direction }) => direction === 'outbound')
      .map(({ body }) => body) ?? []

  test('each text is answered once, in order, whichever process takes the turn', async () => {
    const contacts = ['ann', 'ben', 'cem']
    for (const [index, id] of contacts.entries()) simulator.control.addContact({ id, phone: `+1909555200${index}` })
    const texts = ['I want to sell my house in Upland', 'it has a new roof', '123 Main Street', 'we are moving to Reno']
    const call = async (contact: string, text: string, index: number) => {
      const app = apps[index % 2]
      if (!app) throw new Error('no process')
      const input = { conversation_id: contact, user_message: text }
      return { contact, result: await app.engine.answerCall({ bot: 'seller', locationId: storyLocation.location_id, input }) }
    }
    const answers = await Promise.all(contacts.flatMap((contact) => texts.map((text, index) => call(contact, text, index))))
    for (const contact of contacts) {
      const own = answers.filter((one) => one.contact === contact).map(({ result }) => result)
      const said = own.map(({ response_content }) => response_content).filter((text) => text !== '')
      expect(said.length).toBeGreaterThan(0)
      expect(own.filter(({ response_content }) => response_content === '').every((one) => one.silence_reason === 'coalesced')).toBe(true)
      await vi.waitFor(() => expect(ours(contact).toSorted()).toEqual(said.toSorted()), { timeout: 30_000, interval: 100 })
    }
    const [first] = apps
    if (first) await houseRecords(first.database).checkRecords(simulator)
  })
})
