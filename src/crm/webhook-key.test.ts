import { describe, expect, test } from 'vitest'
import { sha256 } from '../lib/hash.ts'
import { app, bytes, eventOf, inbound, workflow } from './given-delivery.fixture.ts'
import { readWorkflowWebhook } from './webhook.ts'

describe('crm.md 8 and growth.md 6, the key', () => {
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
