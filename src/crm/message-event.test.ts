import { describe, expect, test } from 'vitest'
import { app, eventOf, inbound } from './given-delivery.fixture.ts'

describe('crm.md 8, messages by the app door', () => {
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
})
