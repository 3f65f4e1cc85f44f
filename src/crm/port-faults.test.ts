import { describe, expect, test } from 'vitest'
import { simulatedHighLevel } from '../demo/highlevel/simulated-highlevel.ts'
import type { Reaction } from '../demo/highlevel/sim-sentinels.ts'
import type { SimContact } from '../demo/highlevel/sim-state.ts'
import type { Simulator } from '../demo/highlevel/simulator.ts'
import { systemClock } from '../lib/clock.ts'
import { silentLog } from '../lib/log.ts'
import { ok } from '../lib/result.ts'
import type { CrmPort, CrmResult } from './crm-port.ts'
import { highLevelClient } from './highlevel.client.ts'
import { openGate } from './request.client.ts'

/** What a second call of it would do: nothing but read, the same again, or a second thing. */
type Nature = 'read' | 'repeat' | 'create'
type Outcome = 'ok' | `${'retryable' | 'unknown' | 'permanent'} ${string}`

const lost = (performed: boolean, ending: Reaction['ending']): Reaction => ({ performed, ending, times: 1 })
const error = (status: number): Reaction['ending'] => ({ kind: 'error', status, message: 'No.' })
const doubtful = (reason: string): Record<Nature, Outcome> => ({
  read: `retryable ${reason}`,
  repeat: `retryable ${reason}`,
  create: `unknown ${reason}`,
})
const UNREADABLE: Record<Nature, Outcome> = { read: 'retryable bad_response', repeat: 'ok', create: 'ok' }
const REFUSED_429: Outcome = 'retryable rate_burst'

/** The one call of the method that does the work goes wrong once. */
const FAULTS: readonly (readonly [name: string, reaction: Reaction, told: Record<Nature, Outcome>])[] = [
  ['timeout before', lost(false, { kind: 'hang' }), doubtful('timeout')],
  ['timeout after', lost(true, { kind: 'hang' }), doubtful('timeout')],
  ['reset before', lost(false, { kind: 'reset' }), doubtful('network')],
  ['reset after', lost(true, { kind: 'reset' }), doubtful('network')],
  ['429', lost(false, error(429)), { read: REFUSED_429, repeat: REFUSED_429, create: REFUSED_429 }],
  ['500 accepted', lost(true, error(500)), doubtful('server')],
  ['500 refused', lost(false, error(500)), doubtful('server')],
  ['HTML', lost(true, { kind: 'html' }), UNREADABLE],
  ['empty', lost(true, { kind: 'empty' }), UNREADABLE],
  ['401, then another token', lost(false, error(401)), { read: 'ok', repeat: 'ok', create: 'ok' }],
]

const L = 'loc_ie_01'
const ZONE = 'America/Los_Angeles'
const NOW = new Date('2026-03-02T10:00:00-08:00')
const START = '2026-03-03T10:00:00-08:00'
const END = '2026-03-03T10:30:00-08:00'
const SLOT = { calendarId: 'cal_main', zone: ZONE, start: START }
const REF = 'ref0000001'

type World = { simulator: Simulator; crm: CrmPort; dana: SimContact; refreshes(): number }
type Method = {
  nature: Nature
  /** The call that does the work. */
  call: { method: string; path: string }
  prepare?(world: World): Promise<unknown>
  run(world: World): Promise<CrmResult<unknown>>
  /** How often the CRM did it; a reading does nothing. */
  effects?(world: World): number
}

const get = (path: string): Method['call'] => ({ method: 'GET', path })
const booked = ({ crm, dana }: World) => crm.bookAppointment(L, { ...SLOT, contactId: dana.id, end: END, title: 'Visit' }, REF)
const opportunity = { pipelineId: 'pipe_main', stageId: 'stage_new', name: 'Dana', status: 'open', value: 1 } as const

const METHODS: Readonly<Record<keyof CrmPort, Method>> = {
  getContact: { nature: 'read', call: get('/contacts/'), run: ({ crm, dana }) => crm.getContact(L, dana.id) },
  findContacts: { nature: 'read', call: get('/search/duplicate'), run: ({ crm }) => crm.findContacts(L, { phone: '+19095550137' }) },
  upsertContact: {
    nature: 'repeat',
    call: { method: 'POST', path: '/contacts/upsert' },
    run: ({ crm }) => crm.upsertContact(L, { phone: '+19095550190', firstName: 'Sam' }),
    effects: ({ simulator }) => [...simulator.state.contacts.values()].filter(({ firstName }) => firstName === 'Sam').length,
  },
  updateContact: {
    nature: 'repeat',
    call: { method: 'PUT', path: '/contacts/' },
    run: ({ crm, dana }) => crm.updateContact(L, dana.id, { fields: { city: 'Upland' } }),
    effects: ({ dana }) => (dana.city === 'Upland' ? 1 : 0),
  },
  changeTags: {
    nature: 'repeat',
    call: { method: 'POST', path: '/tags' },
    run: ({ crm, dana }) => crm.changeTags(L, dana.id, { add: ['Warm'] }),
    effects: ({ dana }) => dana.tags.filter((tag) => tag === 'Warm').length,
  },
  addNote: {
    nature: 'create',
    call: { method: 'POST', path: '/notes' },
    run: ({ crm, dana }) => crm.addNote(L, dana.id, { body: 'Wants a yard', ref: REF }),
    effects: ({ simulator }) => simulator.state.notes.length,
  },
  addTask: {
    nature: 'create',
    call: { method: 'POST', path: '/tasks' },
    run: ({ crm, dana }) => crm.addTask(L, dana.id, { title: 'Call', body: 'soon', dueAt: END, ref: REF }),
    effects: ({ simulator }) => simulator.state.tasks.length,
  },
  findNote: { nature: 'read', call: get('/notes'), run: ({ crm, dana }) => crm.findNote(L, dana.id, REF) },
  findTask: { nature: 'read', call: get('/tasks'), run: ({ crm, dana }) => crm.findTask(L, dana.id, REF) },
  findAppointment: { nature: 'read', call: get('/appointments'), run: ({ crm, dana }) => crm.findAppointment(L, dana.id, SLOT) },
  findOpportunity: {
    nature: 'read',
    call: get('/opportunities/search'),
    run: ({ crm, dana }) => crm.findOpportunity(L, dana.id, 'pipe_main'),
  },
  setWorkflow: {
    nature: 'create',
    call: { method: 'POST', path: '/workflow/' },
    run: ({ crm, dana }) => crm.setWorkflow(L, dana.id, { workflowId: 'wf_hot', to: 'enrol' }),
    effects: ({ simulator }) => simulator.state.enrolments.length,
  },
  sendSms: {
    nature: 'create',
    call: { method: 'POST', path: '/conversations/messages' },
    run: ({ crm, dana }) => crm.sendSms(L, { contactId: dana.id, text: 'Which area?', actionId: 'act_1' }),
    effects: ({ simulator, dana }) => simulator.state.threads.get(dana.id)?.messages.length ?? 0,
  },
  getMessage: {
    nature: 'read',
    call: get('/conversations/messages/msg'),
    prepare: ({ simulator, dana }) => simulator.inbound(dana.id, 'hi'),
    run: ({ simulator, crm }) => crm.getMessage(L, [...simulator.state.messages.keys()][0] ?? ''),
  },
  exportMessages: { nature: 'read', call: get('/export'), run: ({ crm }) => crm.exportMessages(L, { since: NOW }) },
  listConversations: { nature: 'read', call: get('/conversations/search'), run: ({ crm }) => crm.listConversations(L, { since: NOW }) },
  listThread: {
    nature: 'read',
    call: get('/conversations/cnv'),
    prepare: ({ simulator, dana }) => simulator.inbound(dana.id, 'hi'),
    run: ({ crm, dana }) => crm.listThread(L, dana.id, {}),
  },
  freeSlots: {
    nature: 'read',
    call: get('/free-slots'),
    run: ({ crm }) => crm.freeSlots(L, { calendarId: 'cal_main', from: NOW, to: new Date(NOW.getTime() + 86_400_000), zone: ZONE }),
  },
  bookAppointment: {
    nature: 'create',
    call: { method: 'POST', path: '/calendars/events/appointments' },
    run: booked,
    effects: ({ simulator }) => simulator.state.appointments.length,
  },
  changeAppointment: {
    nature: 'repeat',
    call: { method: 'PUT', path: '/calendars/events/appointments' },
    prepare: booked,
    run: ({ simulator, crm }) => crm.changeAppointment(L, simulator.state.appointments[0]?.id ?? '', { status: 'cancelled' }),
    effects: ({ simulator }) => simulator.state.appointments.filter(({ appointmentStatus }) => appointmentStatus === 'cancelled').length,
  },
  listAppointments: { nature: 'read', call: get('/appointments'), run: ({ crm, dana }) => crm.listAppointments(L, dana.id) },
  upsertOpportunity: {
    nature: 'create',
    call: { method: 'POST', path: '/opportunities' },
    run: ({ crm, dana }) => crm.upsertOpportunity(L, dana.id, opportunity),
    effects: ({ simulator }) => simulator.state.opportunities.length,
  },
  loadLocation: { nature: 'read', call: get(`/locations/${L}/tags`), run: ({ crm }) => crm.loadLocation(L) },
}

function open(): World {
  const clock = { ...systemClock, now: () => NOW }
  const simulator = simulatedHighLevel({
    clock,
    latency: { min: 0, max: 0 },
    rateLimit: null,
    echo: 'off',
    locations: [
      {
        id: L,
        token: 'pit-good',
        zone: ZONE,
        workflows: [{ id: 'wf_hot', name: 'Hot' }],
        pipelines: [{ id: 'pipe_main', name: 'Leads', stages: [{ id: 'stage_new', name: 'New' }] }],
      },
    ],
  })
  const dana = simulator.control.addContact({ id: 'dana', phone: '+19095550137', firstName: 'Dana' })
  let refreshes = 0
  const tokens = { tokenOf: async () => ok('pit-good'), renew: async () => ((refreshes += 1), ok('pit-good')), refused: async () => {} }
  const wire = { fetch: simulator.fetch as typeof globalThis.fetch, baseUrl: 'http://highlevel.invalid', timeoutMs: 40 }
  const crm = highLevelClient({ ...wire, tokens, clock, rate: openGate, log: silentLog, version: '0' })
  return { simulator, crm, dana, refreshes: () => refreshes }
}

const outcomeOf = (answer: CrmResult<unknown>): Outcome => (answer.ok ? 'ok' : `${answer.error.kind} ${answer.error.reason}`)

/** An upsert's answer is needed: without it nobody knows the contact. A part of the location that one call lacks is the whole's. */
const NEEDED: ReadonlySet<keyof CrmPort> = new Set(['upsertContact'])

const rows = Object.entries(METHODS) as [keyof CrmPort, Method][]

describe.each(FAULTS)('crm.md 4, a call gets: %s', (fault, reaction, told) => {
  test.each(rows)('%s', async (name, { nature, call, prepare, run, effects = () => 0 }) => {
    const world = open()
    await prepare?.(world)
    const before = effects(world)
    world.simulator.control.fault({ id: 'fault', ...call, reaction })
    const came = outcomeOf(await run(world))
    const expected = told === UNREADABLE && NEEDED.has(name) ? told.read : told[nature]
    const isDone = nature !== 'read' && (reaction.performed || fault.startsWith('401'))
    expect({ came, effects: effects(world) - before, refreshes: world.refreshes() }).toEqual({
      came: expected,
      effects: isDone ? 1 : 0,
      refreshes: fault.startsWith('401') ? 1 : 0,
    })
    if (nature === 'create' || came === 'ok') return
    // A second call of what only reads, or gives the same again, is safe: it happens once in all.
    expect(outcomeOf(await run(world))).toBe('ok')
    expect(effects(world) - before).toBe(nature === 'read' ? 0 : 1)
  })
})
