import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { app, bytes, eventOf, inbound } from './given-delivery.fixture.ts'
import { readAppWebhook, readWorkflowWebhook } from './webhook.ts'

describe('what no event comes of, by the app door', () => {
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
