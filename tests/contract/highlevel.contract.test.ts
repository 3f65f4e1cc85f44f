import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CALLS, type CrmPort } from '../../src/crm/crm-port.ts'
import { plainCalls, type PlainCall } from '../../src/demo/highlevel/plain-call.ts'
import { startSimulatorServer, type SimulatorServer } from '../../src/demo/highlevel/sim-server.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import { clientThrough, LOCATION, RESOURCES, type SpecName } from './contract-world.ts'
import { startPrisms, type PrismProxy } from './prism.ts'
import { watchedFetch } from './violations.ts'

const FOLDER = process.env['HIGHLEVEL_OPENAPI_DIR'] ?? fileURLToPath(new URL('../../../shared/openapi', import.meta.url))
const present = existsSync(FOLDER)

if (!present) process.stdout.write(`contract tests skipped: no OpenAPI files in ${FOLDER}\n`)

test.runIf(!present && process.env['CI'] === 'true')('CI has the OpenAPI files', () => {
  expect(FOLDER, 'HIGHLEVEL_OPENAPI_DIR must name the folder of the OpenAPI files').toBe('present')
})

const L = LOCATION.id
const ZONE = 'America/Los_Angeles'
describe.runIf(present)("client and simulator against HighLevel's own files", () => {
  const simulator = simulatedHighLevel({ latency: { min: 0, max: 0 }, rateLimit: null, echo: 'off', locations: [LOCATION] })
  const watch = watchedFetch()
  const driven = new Set<string>()
  let tamper: ((body: Record<string, unknown>) => void) | null = null
  let server: SimulatorServer
  let proxies: Record<SpecName, PrismProxy>
  let client: CrmPort
  let call: Record<SpecName, PlainCall>

  beforeAll(async () => {
    server = await startSimulatorServer({ fetch: async (input, init) => tampered(await simulator.fetch(input, init)) })
    proxies = await startPrisms(RESOURCES, FOLDER, server.url)
    client = counted(clientAs(`pit-${L}`))
    call = Object.fromEntries(RESOURCES.map((name) => [name, plainCalls(watch, { baseUrl: proxies[name].url })])) as typeof call
  })

  afterAll(async () => {
    await Promise.all(Object.values(proxies ?? {}).map((proxy) => proxy.close()))
    await server?.close()
  })

  afterEach(() => {
    tamper = null
    const violations = watch.take()
    if (violations.length > 0) throw new Error(`the files forbid: ${JSON.stringify(violations, null, 2)}`)
  })

  const clientAs = (token: string): CrmPort => clientThrough(proxies, { fetch: watch.fetch, token })

  /** The client, remembering which of its methods were called. */
  function counted(port: CrmPort): CrmPort {
    return new Proxy(port, {
      get: (target, name) => {
        driven.add(String(name))
        return target[name as keyof CrmPort]
      },
    })
  }

  async function tampered(response: Response): Promise<Response> {
    if (tamper === null) return response
    const body = (await response.json()) as Record<string, unknown>
    tamper(body)
    return Response.json(body, { status: response.status })
  }

  const newContact = () =>
    simulator.control.addContact({ phone: '+19095550137', name: 'Dana Ortiz', email: 'dana@example.com', tags: ['Buyer-Lead'] })

  describe('contacts', () => {
    test('are read, found, upserted and updated', async () => {
      const dana = simulator.control.addContact({ phone: '+19095550141', name: 'Dana Ortiz', email: 'dana141@example.com' })
      expect(await client.getContact(L, dana.id)).toMatchObject({ ok: true, value: { phone: '+19095550141', name: 'Dana Ortiz' } })
      expect(await client.findContacts(L, { phone: '+19095550141' })).toEqual({ ok: true, value: [dana.id] })
      expect(await client.findContacts(L, { email: 'nobody@example.com' })).toEqual({ ok: true, value: [] })
      expect(await client.upsertContact(L, { phone: '+19095550141', city: 'Upland' })).toEqual({
        ok: true,
        value: { id: dana.id, isNew: false },
      })
      const made = await client.upsertContact(L, { phone: '+19095550142', firstName: 'Sam', customFields: { fld_temp: 'warm' } })
      expect(made).toMatchObject({ ok: true, value: { isNew: true } })
      const change = {
        fields: { city: 'Ontario' },
        customFields: { fld_temp: 'hot', fld_score: 81 },
        smsDnd: 'active',
        assignedTo: 'usr_01',
      } as const
      expect(await client.updateContact(L, dana.id, change)).toEqual({ ok: true, value: { written: true } })
      expect(await client.getContact(L, dana.id)).toMatchObject({
        ok: true,
        value: { city: 'Ontario', customFields: { fld_temp: 'hot', fld_score: '81' }, smsDnd: 'active', assignedTo: 'usr_01' },
      })
      expect(await client.updateContact(L, dana.id, { smsDnd: 'inactive' })).toEqual({ ok: true, value: { written: true } })
      expect(dana.dndSettings).toMatchObject({ SMS: { status: 'inactive' } })
    })

    test('get and lose tags', async () => {
      const dana = newContact()
      expect(await client.changeTags(L, dana.id, { add: ['Hot-Buyer'], remove: ['Buyer-Lead'] })).toEqual({ ok: true, value: null })
      expect(dana.tags).toEqual(['Hot-Buyer'])
    })

    test('get notes and tasks, found again by their ref', async () => {
      const { id } = newContact()
      const note = await client.addNote(L, id, { body: 'Wants a yard', ref: 'ref0000001' })
      expect(note).toMatchObject({ ok: true, value: { id: expect.any(String) as unknown } })
      expect(await client.findNote(L, id, 'ref0000001')).toEqual(note.ok ? { ok: true, value: note.value.id } : null)
      const task = await client.addTask(L, id, {
        title: 'Call',
        body: 'soon',
        dueAt: '2026-11-20T18:00:00Z',
        assignedTo: 'usr_01',
        ref: 'ref0000002',
      })
      expect(task).toMatchObject({ ok: true, value: { id: expect.any(String) as unknown } })
      expect(await client.findTask(L, id, 'ref0000002')).toEqual(task.ok ? { ok: true, value: task.value.id } : null)
      expect(await client.findTask(L, id, 'ref0000009')).toEqual({ ok: true, value: null })
    })

    test('enter and leave a workflow', async () => {
      const { id } = newContact()
      expect(await client.setWorkflow(L, id, { workflowId: 'wf_hot', to: 'enrol' })).toEqual({ ok: true, value: null })
      expect(simulator.state.enrolments.filter(({ contactId }) => contactId === id)).toHaveLength(1)
      expect(await client.setWorkflow(L, id, { workflowId: 'wf_hot', to: 'leave' })).toEqual({ ok: true, value: null })
      expect(simulator.state.enrolments.filter(({ contactId }) => contactId === id)).toEqual([])
    })
  })

  describe('messages', () => {
    test.each(['nested', 'flat'] as const)('are sent and read back from a %s thread', async (threadShape) => {
      simulator.control.set({ threadShape })
      const { id } = newContact()
      await simulator.inbound(id, 'hi')
      const sent = await client.sendSms(L, { contactId: id, text: 'Which area?', actionId: 'act_1', fromNumber: '+19095550100' })
      expect(sent).toMatchObject({ ok: true, value: { messageId: expect.any(String) as unknown } })
      const messageId = (sent.ok && sent.value.messageId) || ''
      expect(await client.getMessage(L, messageId)).toMatchObject({
        ok: true,
        value: { text: 'Which area?', direction: 'outbound', source: 'api', channel: 'sms' },
      })
      const thread = await client.listThread(L, id, {})
      expect(thread.ok && new Set(thread.value.map(({ text }) => text))).toEqual(new Set(['hi', 'Which area?']))
    })

    test('of more than one page are followed to the end', async () => {
      const { id } = newContact()
      for (let n = 0; n < 120; n++)
        await simulator.inbound(id, `text ${n}`, { dateAdded: new Date(Date.UTC(2026, 1, 1, 10, n)).toISOString() })
      const thread = await client.listThread(L, id, {})
      expect(thread.ok && thread.value.map(({ text }) => text)).toEqual(Array.from({ length: 120 }, (_, n) => `text ${119 - n}`))
    })

    test('are exported with and without a range', async () => {
      const since = new Date('2026-02-01T10:00:00Z')
      const until = new Date('2026-02-01T10:20:00Z')
      expect(await client.exportMessages(L, { since, until })).toMatchObject({
        ok: true,
        value: { nextCursor: null, messages: { length: 21 } },
      })
      expect(await client.exportMessages(L, { since })).toMatchObject({ ok: true, value: { nextCursor: null } })
    })

    test('are found by the conversations they are in', async () => {
      const { id } = newContact()
      await simulator.inbound(id, 'hi')
      const found = await client.listConversations(L, { since: new Date(Date.now() - 60_000) })
      expect(found.ok && found.value.contactIds).toContain(id)
      const before = new Date('2026-02-01T11:00:00Z')
      expect(await client.listConversations(L, { since: new Date('2026-02-01T00:00:00Z'), before })).toMatchObject({ ok: true })
    })

    test('of a thread nobody has begun are none', async () => {
      expect(await client.listThread(L, newContact().id, {})).toEqual({ ok: true, value: [] })
    })
  })

  test('appointments are offered, booked, moved, listed and cancelled', async () => {
    const { id } = newContact()
    const from = new Date()
    const slots = await client.freeSlots(L, { calendarId: 'cal_main', from, to: new Date(from.getTime() + 40 * 86_400_000), zone: ZONE })
    // Not the very next one: it may begin while the test runs.
    const [first = '', second = ''] = slots.ok ? slots.value.slice(3) : []
    const half = (start: string) => new Date(Date.parse(start) + 30 * 60_000).toISOString()
    const input = {
      calendarId: 'cal_main',
      contactId: id,
      start: first,
      end: half(first),
      title: 'Consultation',
      zone: ZONE,
      assignedUserId: 'usr_01',
    }
    const booked = await client.bookAppointment(L, input, 'ref0000003')
    expect(await client.findAppointment(L, input.contactId, input)).toMatchObject({ ok: true })
    expect(booked).toMatchObject({ ok: true, value: { id: expect.any(String) as unknown } })
    const appointmentId = (booked.ok && booked.value.id) || ''
    expect(await client.changeAppointment(L, appointmentId, { start: second, end: half(second) })).toEqual({ ok: true, value: null })
    expect(await client.listAppointments(L, id)).toMatchObject({
      ok: true,
      value: [{ id: appointmentId, start: new Date(second).toISOString() }],
    })
    expect(await client.changeAppointment(L, appointmentId, { status: 'cancelled' })).toEqual({ ok: true, value: null })
    const race = { ...input, calendarId: 'cal_race' }
    expect(await client.bookAppointment(L, race, 'ref0000004')).toMatchObject({ ok: false, error: { reason: 'slot_taken' } })
  })

  test('an opportunity is made, then changed', async () => {
    const { id } = newContact()
    const input = { pipelineId: 'pip_01', stageId: 'stg_01', name: 'Dana buys', status: 'open', value: 640_000 } as const
    const made = await client.upsertOpportunity(L, id, input)
    expect(await client.findOpportunity(L, id, input.pipelineId)).toMatchObject({ ok: true })
    expect(made).toMatchObject({ ok: true, value: { id: expect.any(String) as unknown } })
    expect(await client.upsertOpportunity(L, id, { ...input, status: 'won', value: null })).toEqual(made)
    expect(simulator.state.opportunities.filter(({ contactId }) => contactId === id)).toMatchObject([
      { status: 'won', monetaryValue: 640_000 },
    ])
  })

  test('the location tells all its parts', async () => {
    expect(await client.loadLocation(L)).toMatchObject({
      ok: true,
      value: {
        companyId: 'cmp_01',
        zone: ZONE,
        fields: [{ id: 'fld_temp' }, { id: 'fld_score' }],
        tags: expect.arrayContaining(['AI-Off']) as unknown,
        workflows: [{ id: 'wf_hot' }],
        pipelines: [{ id: 'pip_01' }],
        users: [{ id: 'usr_01' }],
        unreadable: [],
      },
    })
  })

  test('refusals keep to the files too', async () => {
    const sms = (contactId: string) => client.sendSms(L, { contactId, text: 'hi', actionId: 'act_2' })
    const ending = (digits: string) => simulator.control.addContact({ phone: `+1909555${digits}` }).id
    expect(await client.getContact(L, 'con_nobody')).toMatchObject({ ok: false, error: { reason: 'not_found' } })
    expect(await sms(ending('0110'))).toMatchObject({ ok: false, error: { reason: 'dnd' } })
    expect(await sms(ending('0113'))).toMatchObject({ ok: false, error: { reason: 'rate_burst' } })
    expect(await sms(ending('0114'))).toMatchObject({ ok: false, error: { kind: 'unknown', reason: 'server' } })
    expect(await sms(ending('0119'))).toMatchObject({ ok: false, error: { reason: 'auth' } })
    expect(await clientAs('pit-wrong').getContact(L, newContact().id)).toMatchObject({ ok: false, error: { reason: 'auth' } })
  })

  test('tokens are granted, refreshed and exchanged as the files say', async () => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const fields = (more: Record<string, string>) => new URLSearchParams({ client_id: 'c', client_secret: 's', ...more }).toString()
    const { refreshToken } = simulator.control.grantTokens({ type: 'location', locationId: L })
    const body = fields({ grant_type: 'refresh_token', refresh_token: refreshToken, user_type: 'Location' })
    expect(await call.oauth('POST', '/oauth/token', { headers: form, body })).toMatchObject({ status: 200, body: { locationId: L } })
    expect(await call.oauth('POST', '/oauth/token', { headers: form, body })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    const { accessToken } = simulator.control.grantTokens({ type: 'company', companyId: 'cmp_01' })
    const asCompany = plainCalls(watch, { token: accessToken, baseUrl: proxies.oauth.url })
    const ids = new URLSearchParams({ companyId: 'cmp_01', locationId: L }).toString()
    expect(await asCompany('POST', '/oauth/locationToken', { headers: form, body: ids })).toMatchObject({
      status: 200,
      body: { locationId: L },
    })
    expect(await asCompany('GET', '/oauth/installedLocations?companyId=cmp_01&appId=app_1')).toMatchObject({
      status: 200,
      body: { count: 1 },
    })
  })

  test('the suite has driven every method of the port', () => {
    expect([...driven].toSorted()).toEqual(Object.keys(CALLS).toSorted())
  })

  describe('what must be caught is caught', () => {
    test('a call without Version', async () => {
      await call.contacts('GET', `/contacts/${newContact().id}`, { headers: { Version: undefined } })
      expect(watch.take()).toMatchObject([{ said: expect.stringContaining('version') as unknown }])
    })

    test('a send without contactId', async () => {
      await call.conversations('POST', '/conversations/messages', { body: { type: 'SMS', message: 'hi' } })
      expect(watch.take()).toMatchObject([{ said: expect.stringContaining('contactId') as unknown }])
    })

    test('a simulator that answers a wrong type', async () => {
      const { id } = newContact()
      tamper = (body) => Object.assign(body['contact'] as object, { tags: 'Buyer-Lead' })
      await call.contacts('GET', `/contacts/${id}`)
      expect(watch.take()).toMatchObject([{ said: expect.stringContaining('tags') as unknown }])
    })
  })
})
