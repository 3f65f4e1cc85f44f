import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { openApp, type App } from '../src/app.ts'
import { simulatedLocation } from '../src/cli/simulated-location.ts'
import { simulatedHighLevel } from '../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../src/demo/highlevel/simulator.ts'
import { StoreUnavailable } from '../src/lib/errors.ts'
import { silentLog } from '../src/lib/log.ts'
import { storeToken } from '../src/web/access-tokens.store.ts'
import { cuttableLine, type CuttableLine } from './support/cuttable-line.ts'
import { storyLocation, storySetup } from './support/house.ts'
import { houseRecords } from './support/house-records.ts'
import { describePostgres, freshPostgres } from './support/test-database.ts'

describePostgres('the database goes away', () => {
  let line: CuttableLine
  let app: App
  let simulator: Simulator
  let beforeSend: () => Promise<unknown> = async () => {}

  beforeEach(async () => {
    const database = `away_${process.pid}`
    await freshPostgres(database)
    line = await cuttableLine({ host: '127.0.0.1', port: inject('postgres').port ?? 0 })
    beforeSend = async () => {}
    simulator = simulatedHighLevel({
      latency: { min: 0, max: 0 },
      rateLimit: null,
      echo: 'off',
      locations: [simulatedLocation(storyLocation)],
    })
    app = await openApp({
      ...storySetup(),
      database: { kind: 'postgres', url: `postgres://jorge@127.0.0.1:${line.port}/${database}`, poolMax: 6 },
      locations: [{ location: { ...storyLocation, debounce_seconds: 0 }, locationId: storyLocation.location_id, findings: [] }],
      log: silentLog,
      migrate: true,
      overrides: {
        fetch: async (input, init) => {
          const request = new Request(input, init)
          if (request.method === 'POST' && request.url.endsWith('/conversations/messages')) await beforeSend()
          return simulator.fetch(request)
        },
        publicKeys: [simulator.webhooks.publicKeyPem],
        settings: { requestsPer10Seconds: 8_000, leaseSeconds: 2, readBackSeconds: [1, 2] },
      },
    })
    app.loops.start()
    simulator.control.addContact({ id: 'dana', phone: '+19095552001' })
  })
  afterEach(async () => {
    await app.close()
    await line.close()
  })

  const say = async (id: string, body: string) => {
    const at = new Date().toISOString()
    const { location_id: locationId } = storyLocation
    const event = {
      type: 'InboundMessage',
      locationId,
      contactId: 'dana',
      messageId: id,
      messageType: 'SMS',
      direction: 'inbound',
      body,
      dateAdded: at,
      timestamp: at,
      webhookId: `wh_${id}`,
    }
    const payload = JSON.stringify(event)
    return app.server.inject({ method: 'POST', url: '/webhooks/ghl', payload, headers: simulator.webhooks.sign(payload) })
  }
  const ours = () =>
    simulator.state.threads
      .get('dana')
      ?.messages.filter(({ direction }) => direction === 'outbound')
      .map(({ body }) => body) ?? []
  const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 100 })
  const status = async (url: string) => (await app.server.inject({ method: 'GET', url })).statusCode

  test('webhooks are answered 429, readiness 503, and the same process goes on when it is back', async () => {
    expect((await say('msg_1', 'I want to sell my house in Upland')).statusCode).toBe(200)
    await soon(() => expect(ours()).toHaveLength(1))
    expect(await status('/health/ready')).toBe(200)

    await line.cut()
    const refused = await say('msg_2', '123 Main Street')
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['retry-after']).toBe('30')
    expect(refused.body).not.toMatch(/ECONN|Connection/)
    expect((await app.server.inject({ method: 'GET', url: '/health/ready' })).json()).toMatchObject({
      status: 'not_ready',
      reasons: ['database_away'],
    })
    expect(await status('/health/ready')).toBe(503)
    expect(await status('/health/live')).toBe(200)

    await line.mend()
    await soon(async () => expect(await status('/health/ready')).toBe(200))
    expect((await say('msg_2', '123 Main Street')).json()).toMatchObject({ status: 'accepted', duplicate: false })
    await soon(() => expect(ours()).toHaveLength(2))
    await houseRecords(app.database).checkRecords(simulator)
  })

  test('a caller of a bot is told so, and is answered when it is back', async () => {
    const token = 'the-token-of-a-caller'
    await storeToken(app.database.db, { token, name: 'caller', role: 'operator', locationId: storyLocation.location_id, lifeSeconds: 600 })
    const headers = { authorization: `Bearer ${token}` }
    const call = () =>
      app.server.inject({
        method: 'POST',
        url: '/api/v1/bots/lead/process',
        headers: { ...headers, 'idempotency-key': 'once' },
        payload: { conversation_id: 'dana', user_message: 'I want to sell my house in Upland' },
      })
    await line.cut()
    const refused = await call()
    expect([refused.statusCode, refused.json()]).toMatchObject([503, { code: 'store_unavailable' }])
    const input = { conversation_id: 'dana', user_message: 'hi' }
    await expect(app.engine.answerCall({ bot: 'lead', locationId: storyLocation.location_id, input })).rejects.toThrow(StoreUnavailable)
    await line.mend()
    await soon(async () => expect((await call()).statusCode).toBe(200))
    const again = (await call()).json<{ response_content: string }>()
    await soon(() => expect(ours()).toEqual([again.response_content]))
  })

  test('between a send and its record: the text is found in the thread and not sent twice', async () => {
    let cuts = 0
    beforeSend = async () => {
      if ((cuts += 1) === 1) await line.cut()
    }
    await say('msg_1', 'I want to sell my house in Upland')
    await soon(() => expect(ours()).toHaveLength(1))
    await line.mend()
    const records = houseRecords(app.database)
    await soon(async () => expect(await records.actions('dana', 'send_sms')).toMatchObject([{ status: 'accepted' }]))
    expect(cuts).toBe(1)
    expect(ours()).toHaveLength(1)
    await soon(() => expect(simulator.state.contacts.get('dana')?.tags).toContain('Seller-Lead'))
    await records.checkRecords(simulator)
  })
})
