import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../lib/hash.ts'
import type { CrmEvent } from './crm-event.ts'
import { readAppWebhook, readWorkflowWebhook } from './webhook.ts'

const bytes = (value: unknown): Uint8Array => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const app = (value: unknown) => readAppWebhook(bytes(value))
const workflow = (value: unknown) => readWorkflowWebhook(bytes(value), 'loc_ie_01')

function eventOf(reading: ReturnType<typeof workflow>): CrmEvent {
  if (reading.kind !== 'event') throw new Error(`no event but ${JSON.stringify(reading)}`)
  return reading.event
}

const inbound = {
  type: 'InboundMessage',
  locationId: 'loc_ie_01',
  contactId: 'con_7Q',
  conversationId: 'cnv_31',
  messageId: 'msg_801',
  messageType: 'SMS',
  direction: 'inbound',
  body: 'saw your sign on Haven Ave',
  attachments: [],
  status: 'delivered',
  dateAdded: '2026-11-20T18:04:11.000Z',
  timestamp: '2026-11-20T18:04:12.000Z',
  webhookId: 'wh_55a',
}

describe('app events', () => {
  test('an inbound text', () => {
    expect(eventOf(app(inbound))).toEqual({
      kind: 'message',
      locationId: 'loc_ie_01',
      contactId: 'con_7Q',
      key: 'loc_ie_01:wh_55a',
      webhookId: 'wh_55a',
      type: 'InboundMessage',
      eventAt: '2026-11-20T18:04:12.000Z',
      direction: 'inbound',
      messageId: 'msg_801',
      channel: 'sms',
      text: 'saw your sign on Haven Ave',
      attachments: 0,
      source: null,
      userId: null,
      sentAt: '2026-11-20T18:04:11.000Z',
      conversationId: 'cnv_31',
      status: 'delivered',
      doubtful: false,
      botType: null,
      leadSource: null,
    })
  })

  test("a person's outbound text", () => {
    const body = {
      type: 'OutboundMessage',
      locationId: 'loc_ie_01',
      contactId: 'con_7Q',
      conversationId: 'cnv_31',
      messageId: 'msg_802',
      messageType: 'SMS',
      direction: 'outbound',
      source: 'app',
      userId: 'usr_12',
      body: "Hey it's Priya, calling you in five",
      dateAdded: '2026-11-20T18:06:40.000Z',
      webhookId: 'wh_55b',
      appId: 'app_1',
    }
    expect(eventOf(app(body))).toMatchObject({
      kind: 'message',
      direction: 'outbound',
      source: 'app',
      userId: 'usr_12',
      doubtful: false,
      eventAt: null,
      appId: 'app_1',
      sentAt: '2026-11-20T18:06:40.000Z',
    })
  })

  test('the full list of tags', () => {
    const body = {
      type: 'ContactTagUpdate',
      locationId: 'loc_ie_01',
      id: 'con_7Q',
      tags: ['Buyer-Lead', 'AI-Off', 'AI-Off', 5],
      dnd: false,
      webhookId: 'wh_55c',
    }
    expect(eventOf(app(body))).toMatchObject({ kind: 'tags', contactId: 'con_7Q', tags: ['Buyer-Lead', 'AI-Off'] })
    expect(eventOf(app(body))).not.toHaveProperty('dnd')
    expect(eventOf(app({ ...body, dndSettings: { SMS: { status: 'inactive' } } }))).toMatchObject({ kind: 'tags', dnd: 'inactive' })
    expect(eventOf(app({ ...body, dnd: true }))).toMatchObject({ kind: 'tags', dnd: 'active' })
    expect(eventOf(app({ ...body, tags: [] }))).toMatchObject({ kind: 'tags', tags: [] })
    expect(eventOf(app({ ...body, tags: undefined }))).toMatchObject({ kind: 'contact', change: 'updated' })
  })

  test.each([
    [{ dnd: false, dndSettings: { SMS: { status: 'permanent', message: 'carrier opt-out', code: '101' } } }, 'permanent'],
    [{ dnd: true, dndSettings: { SMS: { status: 'permanent' } } }, 'permanent'],
    [{ dnd: true }, 'active'],
    [{ dnd: true, dndSettings: { SMS: { status: 'inactive' } } }, 'active'],
    [{ dnd: false, dndSettings: { SMS: { status: 'active' } } }, 'active'],
    [{ dndSettings: { SMS: { status: 'Active' } } }, 'active'],
    [{ dnd: false, dndSettings: { Email: { status: 'active' } } }, 'inactive'],
    [{ dndSettings: { SMS: { status: 'inactive' } } }, 'inactive'],
  ])('do-not-disturb %j is %s', (state, smsDnd) => {
    expect(eventOf(app({ type: 'ContactDndUpdate', locationId: 'l', id: 'con_7Q', ...state }))).toMatchObject({ kind: 'dnd', smsDnd })
  })

  test('a do-not-disturb event that does not say how makes the contact be read', () => {
    expect(eventOf(app({ type: 'ContactDndUpdate', locationId: 'l', id: 'con_7Q' }))).toMatchObject({ kind: 'contact', change: 'updated' })
  })

  test.each([
    ['AppointmentUpdate', { appointmentStatus: 'cancelled' }, 'updated', 'cancelled'],
    ['AppointmentCreate', { appointmentStatus: 'canceled' }, 'created', 'cancelled'],
    ['AppointmentDelete', { appointmentStatus: 'confirmed' }, 'deleted', 'confirmed'],
    ['AppointmentDelete', {}, 'deleted', 'cancelled'],
    ['AppointmentUpdate', { appoinmentStatus: 'NoShow' }, 'updated', 'noshow'],
    ['AppointmentUpdate', {}, 'updated', 'unknown'],
  ])('%s with %j', (...[type, state, change, status]) => {
    const appointment = {
      id: 'apt_4',
      calendarId: 'cal_2',
      contactId: 'con_7Q',
      startTime: '2026-11-24T10:30:00-08:00',
      endTime: '2026-11-24 11:00:00',
      ...state,
    }
    expect(eventOf(app({ type, locationId: 'l', appointment }))).toMatchObject({
      kind: 'appointment',
      contactId: 'con_7Q',
      appointmentId: 'apt_4',
      calendarId: 'cal_2',
      change,
      status,
      startAt: '2026-11-24T18:30:00.000Z',
      endAt: null,
    })
  })

  test('a contact with everything', () => {
    const contact = {
      id: 'con_7Q',
      firstName: 'Lupe',
      lastName: 'O\0rtiz',
      email: 'lupe@example.com',
      phone: '(909) 555-0137',
      tags: ['Buyer-Lead'],
      dnd: true,
      timezone: 'America/Los_Angeles',
      source: ' Facebook ',
      assignedTo: 'usr_1',
      state: 'CA',
      postalCode: '91730',
      customFields: [{ id: 'f', value: 'v' }],
    }
    const patch = {
      first_name: 'Lupe',
      last_name: 'Ortiz',
      email: 'lupe@example.com',
      phone: '+19095550137',
      tags: ['Buyer-Lead'],
      dnd: 'active',
      timezone: 'America/Los_Angeles',
      source: 'Facebook',
      assigned_to: 'usr_1',
      state: 'CA',
      postal_code: '91730',
      custom_fields: { f: 'v' },
    }
    expect(eventOf(app({ type: 'ContactCreate', locationId: 'l', ...contact }))).toMatchObject({
      kind: 'contact',
      change: 'created',
      contactId: 'con_7Q',
      patch,
    })
    expect(eventOf(app({ type: 'contact.updated', location_id: 'l', contact }))).toMatchObject({
      kind: 'contact',
      change: 'updated',
      contactId: 'con_7Q',
      patch,
    })
  })

  test('what an event does not say is null or absent', () => {
    const event = eventOf(
      app({
        type: 'contact.created',
        location_id: 'l',
        contact_id: 'c',
        contact: { first_name: 'Jo', source: 'unknown', utm_source: 'Google Ads ' },
      }),
    )
    expect(event).toMatchObject({ patch: { first_name: 'Jo', source: 'Google Ads', phone: null } })
    expect(event.kind === 'contact' && Object.keys(event.patch)).not.toContain('tags')
  })

  test.each<[unknown, object]>([
    [
      { type: 'ContactDelete', locationId: 'l', id: 'c' },
      { kind: 'deleted', contactId: 'c' },
    ],
    [
      { type: 'TaskComplete', locationId: 'l', id: 't', contactId: 'c' },
      { kind: 'task_completed', taskId: 't', contactId: 'c' },
    ],
    [
      { type: 'INSTALL', locationId: 'l', companyId: 'co', appId: 'a' },
      { kind: 'install', companyId: 'co', contactId: '-', appId: 'a' },
    ],
    [
      { type: 'UNINSTALL', locationId: 'l' },
      { kind: 'uninstall', companyId: null },
    ],
    [
      {
        type: 'OpportunityStatusUpdate',
        locationId: 'l',
        id: 'o',
        contactId: 'c',
        status: 'won',
        monetaryValue: 500_000,
        pipelineId: 'p',
        pipelineStageId: 's',
      },
      {
        kind: 'opportunity',
        change: 'updated',
        opportunityId: 'o',
        status: 'won',
        value: 500_000,
        pipelineId: 'p',
        stageId: 's',
        statusWords: ['won'],
      },
    ],
    [
      { type: 'opportunity.created', location_id: 'l', opportunity: { id: 'o', contact_id: 'c', status: 'x', monetary_value: '12' } },
      { kind: 'opportunity', change: 'created', contactId: 'c', status: 'unknown', value: 12 },
    ],
    [
      { type: 'conversation.new', location_id: 'l', contact_id: 'c', conversation: { id: 'cnv', channel: 'webchat' } },
      { kind: 'contact', change: 'updated', patch: { source: 'webchat' } },
    ],
    [
      { type: 'conversation.new', location_id: 'l', contact_id: 'c', message: { body: 'hi' } },
      { kind: 'message', text: 'hi' },
    ],
    [
      { data: { type: 'ContactDelete', id: 'c' }, locationId: 'l' },
      { kind: 'deleted', contactId: 'c', locationId: 'l', type: 'ContactDelete' },
    ],
  ])('%j', (body, event) => expect(eventOf(app(body))).toMatchObject(event))

  test.each([
    ['SMS', 'sms'],
    ['TYPE_SMS', 'sms'],
    ['WhatsApp', 'whatsapp'],
    ['Email', 'email'],
    ['Live_Chat', 'chat'],
    ['FB', 'chat'],
    ['CALL', 'call'],
    ['Voicemail', 'call'],
    ['TYPE_ACTIVITY_APPOINTMENT', 'other'],
  ])('messageType %s is %s', (messageType, channel) => {
    expect(eventOf(app({ ...inbound, messageType }))).toMatchObject({ channel, doubtful: false })
  })

  test.each([
    [{ direction: 'outbound' }],
    [{ direction: undefined }],
    [{ messageId: undefined }],
    [{ messageId: '' }],
    [{ contactId: undefined }],
    [{ messageType: undefined }],
    [{ messageId: 5 }],
    [{ contactId: 5 }],
  ])('a message with %j is doubtful', (change) => {
    expect(eventOf(app({ ...inbound, ...change }))).toMatchObject({ kind: 'message', direction: 'inbound', doubtful: true })
  })

  test.each([
    [{ type: 'ConversationUnreadUpdate', locationId: 'l', webhookId: 'w' }, 'type_not_used', 'l:w'],
    [{ type: 'constructor', locationId: 'l', webhookId: 'w' }, 'type_not_used', 'l:w'],
    [{ type: 'NoteCreate', locationId: 'l', webhookId: 'w', contactId: 'c' }, 'type_not_used', 'l:w'],
    [{ type: 'ContactUpdate', locationId: 'l', webhookId: 'w' }, 'no_contact', 'l:w'],
    [{ type: 'InboundMessage', locationId: 'l', webhookId: 'w', body: 'x' }, 'no_contact', 'l:w'],
    [{ type: 'TaskComplete', locationId: 'l', webhookId: 'w' }, 'no_task', 'l:w'],
    [{ type: 'INSTALL', companyId: 'co' }, 'no_location', null],
  ])('%j is ignored', (body, why, key) => {
    expect(app(body)).toMatchObject({ kind: 'ignored', why, key, type: body.type })
  })

  test.each<[Uint8Array]>([
    [bytes('')],
    [bytes('{')],
    [bytes('[]')],
    [bytes('null')],
    [bytes('"x"')],
    [bytes('5')],
    [Buffer.from([0x7b, 0xff, 0x7d])],
    [Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])],
  ])('malformed %#', (raw) => {
    expect(readAppWebhook(raw)).toEqual({ kind: 'malformed' })
    expect(readWorkflowWebhook(raw, 'l')).toEqual({ kind: 'malformed' })
  })

  test.each<[unknown, string[]]>([
    [{}, ['type', 'location_id']],
    [{ type: 5, locationId: 'l' }, ['type']],
    [{ type: 'X', locationId: 5 }, ['location_id']],
    [{ type: 'X', locationId: '' }, ['location_id']],
    [{ type: ' ', locationId: 'l'.repeat(256) }, ['type', 'location_id']],
    [{ type: 'X', locationId: 'l', contact: [], conversation: 'c', timestamp: 5 }, ['contact', 'conversation', 'timestamp']],
    [{ type: 'X', locationId: 'l', contact: 'x' }, ['contact']],
  ])('invalid %j names %j', (body, fields) => expect(app(body)).toEqual({ kind: 'invalid', fields }))

  test('null is absent', () => {
    expect(app({ ...inbound, contact: null, conversation: null, timestamp: null }).kind).toBe('event')
  })

  test('no text brings a null byte or a lone surrogate', () => {
    const raw = JSON.stringify({ ...inbound, body: 'a\0b', messageId: 'm\0', contactId: 'c\0c', webhookId: 'w\0' }).replace(
      '"a',
      String.raw`"\ud800a`,
    )
    expect(eventOf(readAppWebhook(bytes(raw)))).toMatchObject({ text: '\ufffdab', messageId: 'm', contactId: 'cc', webhookId: 'w' })
  })
})

describe('the key', () => {
  test.each([
    [
      '{"type":"contact.updated","location_id":"loc-1","contact_id":"contact-1","timestamp":"2026-02-10T10:00:00Z","contact":{"firstName":"Jorge"}}',
      'c77887f0478c330c4667623412c2910e38b152c0e4cb1f01fd6e673b13568bc2',
    ],
    [
      '{"type":"message.received","location_id":"loc-1","contact_id":"c1","message":"yes"}',
      '71c5fe5c33f8502912726e654489ca1ae1ed33113c7ed3a760840a110c1948a4',
    ],
    [
      '{"type":"message.received","location_id":"loc-1","contact_id":"c1","message":"no"}',
      '3adaf8bda5a2110ea4bbcdfd3333c0416eb180a7915e92c84adf9956cdd20b85',
    ],
  ])('of a payload without an id: %s', (raw, hash) => {
    expect(eventOf(app(raw))).toMatchObject({ webhookId: hash, key: `loc-1:${hash}` })
    expect(eventOf(readWorkflowWebhook(bytes(raw), 'loc-1'))).toMatchObject({ webhookId: hash })
  })

  test('the body of the first vector', () => {
    const raw =
      '{"type":"contact.updated","location_id":"loc-1","contact_id":"contact-1","timestamp":"2026-02-10T10:00:00Z","contact":{"firstName":"Jorge"}}'
    expect(sha256(raw)).toBe('532e25298547632a6044b66e2fb72a05544f6201fb6283d3bb9b3698233cde8d')
  })

  test.each([
    [{ webhookId: 'a', webhook_id: 'b', eventId: 'c', event_id: 'd' }, 'a'],
    [{ webhookId: ' ', webhook_id: 'b', eventId: 'c' }, 'b'],
    [{ webhookId: 5, eventId: 'c', event_id: 'd' }, 'c'],
    [{ event_id: 'd' }, 'd'],
  ])('is the first id: %j', (ids, id) => {
    expect(eventOf(app({ type: 'ContactUpdate', locationId: 'l', contactId: 'x', ...ids }))).toMatchObject({
      webhookId: id,
      key: `l:${id}`,
    })
  })

  test('a long id is hashed, so that it fits an index', () => {
    expect(eventOf(app({ ...inbound, webhookId: 'w'.repeat(5000) }))).toMatchObject({ webhookId: sha256('w'.repeat(5000)) })
  })

  test('a top-level id counts on the workflow path only, and only when it names nothing else', () => {
    const body = { type: 'contact.updated', contact_id: 'c', id: 'delivery-1' }
    expect(eventOf(workflow(body)).webhookId).toBe('delivery-1')
    expect(eventOf(app({ ...body, locationId: 'l' })).webhookId).toHaveLength(64)
    expect(eventOf(workflow({ ...body, id: 'c' })).webhookId).toHaveLength(64)
    expect(eventOf(workflow({ ...body, id: 'o', opportunity: { id: 'o' } })).webhookId).toHaveLength(64)
    expect(eventOf(workflow({ ...body, id: 'loc_ie_01', location: { id: 'loc_ie_01' } })).webhookId).toHaveLength(64)
    expect(eventOf(workflow({ type: 'contact.updated', id: 'c' })).webhookId).toHaveLength(64)
  })
})

describe('workflow webhooks', () => {
  const sample = {
    contact_id: 'con_7Q',
    first_name: 'Lupe',
    phone: '+19095550137',
    tags: 'Seller-Lead',
    location: { id: 'loc_ie_01' },
    workflow: { name: 'Customer replied' },
    message: { body: 'what would my place on Hellman go for' },
    customData: { bot_type: 'seller' },
  }

  test('a text, with the routing word and the phone', () => {
    expect(eventOf(workflow(sample))).toMatchObject({
      kind: 'message',
      type: 'message.received',
      locationId: 'loc_ie_01',
      contactId: 'con_7Q',
      direction: 'inbound',
      channel: 'sms',
      messageId: null,
      text: 'what would my place on Hellman go for',
      doubtful: true,
      botType: 'seller',
      phone: '+19095550137',
      source: null,
    })
  })

  test.each([
    [{ contact_id: 'a', message: { body: 'one' }, body: 'two', customData: { message: 'three' } }, 'one'],
    [{ contactId: 'a', body: 'two', customData: { message: 'three' } }, 'two'],
    [{ contact: { id: 'a' }, customData: { message: 'three' } }, 'three'],
    [{ contact_id: 'a', message: 'plain' }, 'plain'],
  ])('%j says %s', (body, text) => expect(eventOf(workflow(body))).toMatchObject({ kind: 'message', contactId: 'a', text }))

  test('without a text it is a changed contact', () => {
    expect(eventOf(workflow({ contact_id: 'a', tags: 'Seller-Lead, AI-Off,,', customData: { 'Bot Type': ' Buyer' } }))).toMatchObject({
      kind: 'contact',
      change: 'updated',
      type: 'contact.updated',
      patch: { tags: ['Seller-Lead', 'AI-Off'] },
      botType: ' Buyer',
      firstTouch: false,
    })
    expect(eventOf(workflow({ contact_id: 'a', tags: '' }))).toMatchObject({ patch: { tags: [] } })
    expect(eventOf(workflow({ contact_id: 'a', event: 'first_touch' }))).toMatchObject({ kind: 'contact', firstTouch: true })
  })

  test("the flat contact's source and status are not the message's", () => {
    expect(eventOf(workflow({ ...sample, source: 'app', status: 'won', userId: 'usr_1' }))).toMatchObject({
      source: null,
      status: null,
      userId: null,
      leadSource: 'app',
    })
  })

  test.each([
    [{ contact_id: 'a', locationId: 'other' }],
    [{ contact_id: 'a', location: { id: 'other' } }],
    [{ contact_id: 'a', location_id: 5 }],
    [{ contact_id: 'a', locationId: 'loc_ie_01', location: { id: 'other' } }],
  ])('%j is of another location', (body) => expect(workflow(body)).toEqual({ kind: 'wrong_location' }))

  test.each<[unknown, string[]]>([
    [{}, ['contact_id']],
    [{ contact_id: 5 }, ['contact_id']],
    [{ contact_id: ' ' }, ['contact_id']],
    [{ contact_id: '-' }, ['contact_id']],
    [{ contact: {} }, ['contact_id']],
    [{ contact: 'a' }, ['contact_id', 'contact']],
    [{ contact_id: 'a', type: 5 }, ['type']],
    [{ contact_id: 'a', timestamp: 5 }, ['timestamp']],
  ])('invalid %j', (body, fields) => expect(workflow(body)).toEqual({ kind: 'invalid', fields }))

  test('an unknown type is ignored', () => {
    expect(workflow({ contact_id: 'a', type: 'form.submitted', id: 'x' })).toMatchObject({
      kind: 'ignored',
      type: 'form.submitted',
      key: 'loc_ie_01:x',
    })
  })
})

describe('nothing makes it throw', () => {
  const total = (raw: Uint8Array): void => {
    const kinds = ['event', 'ignored', 'malformed', 'invalid', 'wrong_location']
    expect(kinds).toContain(readAppWebhook(raw).kind)
    expect(kinds).toContain(readWorkflowWebhook(raw, 'loc').kind)
  }

  test('any bytes, any JSON', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), total))
    fc.assert(fc.property(fc.json(), (json) => total(bytes(json))))
  })

  const names = [
    'type',
    'locationId',
    'location_id',
    'contactId',
    'contact_id',
    'contact',
    'conversation',
    'message',
    'body',
    'data',
    'id',
    'tags',
    'dnd',
    'dndSettings',
    'appointment',
    'opportunity',
    'customData',
    'customFields',
    'attachments',
    'timestamp',
    'dateAdded',
    'messageType',
    'direction',
    'location',
    'phone',
    'monetaryValue',
    'task',
    'source',
    'webhookId',
    '__proto__',
    'SMS',
    'status',
    'startTime',
  ]
  const types = [
    'InboundMessage',
    'OutboundMessage',
    'ContactCreate',
    'ContactTagUpdate',
    'ContactDndUpdate',
    'AppointmentUpdate',
    'OpportunityUpdate',
    'TaskComplete',
    'INSTALL',
    'conversation.new',
    'contact.updated',
  ]
  const leaf = fc.oneof(fc.constantFrom(...types), fc.jsonValue({ maxDepth: 2 }), fc.string(), fc.constant('+19095550137'), fc.double())
  const { payload } = fc.letrec((tie) => ({
    payload: fc.dictionary(fc.constantFrom(...names), fc.oneof({ depthSize: 'small' }, leaf, tie('payload')), { maxKeys: 12 }),
  }))

  test('any values in the fields that are read', () => {
    fc.assert(
      fc.property(payload, fc.constantFrom(...types), (value, type) => {
        total(bytes(value))
        const raw = bytes({ ...(value as object), type, locationId: 'loc', location_id: undefined, location: undefined, contactId: 'c' })
        total(raw)
        const reading = readAppWebhook(raw)
        expect(JSON.stringify(reading)).not.toMatch(/\\u0000|\\ud[89a-f]/i)
      }),
      { numRuns: 500 },
    )
  })

  test('any depth and size', () => {
    const deep = `${'{"data":'.repeat(30_000)}1${'}'.repeat(30_000)}`
    const wide = JSON.stringify({ ...inbound, body: 'x'.repeat(250_000), extra: Array.from({ length: 1000 }, (_, n) => n) })
    for (const raw of [
      deep,
      '['.repeat(120_000) + ']'.repeat(120_000),
      wide,
      `{"type":"InboundMessage","locationId":"l","message":${deep}}`,
    ])
      total(bytes(raw))
  })
})
