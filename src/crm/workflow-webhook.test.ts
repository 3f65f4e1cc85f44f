import { describe, expect, test } from 'vitest'
import { eventOf, workflow } from './given-delivery.fixture.ts'

describe('crm.md 10, payload of a workflow webhook', () => {
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

  test.each([
    [{ bot_type: 'buyer', 'Bot Type': 'seller' }, 'buyer'],
    [{ 'Bot Type': 'seller' }, 'seller'],
    [{ 'bot type': 'seller' }, null],
  ])('section 1, step 2: customData.bot_type, else customData["Bot Type"]: %j', (customData, botType) =>
    expect(eventOf(workflow({ contact_id: 'a', message: 'hi', customData }))).toMatchObject({ kind: 'message', botType }),
  )

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
