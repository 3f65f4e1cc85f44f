import { afterEach, expect, test } from 'vitest'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

test('2.12 unknown contact, webhook: whom the CRM does not know either is kept on record and hears nothing', async () => {
  house = await openHouse()
  const message = { messageId: 'msg_ghost', messageType: 'SMS', direction: 'inbound', body: 'I want to sell my house in Upland' }
  await house.signed({
    type: 'InboundMessage',
    webhookId: 'wh_ghost',
    contactId: 'ghost',
    ...message,
    dateAdded: house.clock.now().toISOString(),
  })
  await house.run(3_600)
  expect(await house.inbox('ghost')).toMatchObject([{ kind: 'message', status: 'settled' }])
  expect(house.ours('ghost')).toEqual([])
  expect(await house.actions('ghost', 'send_sms')).toMatchObject([{ status: 'failed', reason: 'contact_missing' }])
  const ended = (await house.actions('ghost')).map(({ status }) => status)
  expect(ended.filter((status) => status !== 'failed' && status !== 'cancelled')).toEqual([])
})
