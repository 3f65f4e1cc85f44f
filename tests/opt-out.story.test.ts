import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const PHONE = '+19095552001'
const SELL = 'I want to sell my house in Upland'

async function talking(contact: string, words = SELL): Promise<void> {
  await house.text(contact, words)
  await house.run()
}

describe('STOP', () => {
  test.each([
    ['STOP', 'keyword'],
    ['Stop.', 'keyword'],
    ['unsubscribe', 'keyword'],
    ['alto', 'keyword'],
    ['Dar de baja por favor', 'keyword'],
    ['please stop texting me', 'contact_words'],
    ['take me off your list', 'contact_words'],
    ['no me manden mas mensajes', 'contact_words'],
    ['dejen de escribirme', 'contact_words'],
  ])('"%s" is committed as an opt-out (%s) before the webhook is answered', async (words, reason) => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await house.text(dana, words)
    // HighLevel blocks the number at a keyword too, and may tell of it before the text.
    const isBlocked = reason === 'keyword' && (await house.suppressions()).includes('c:dana crm_unsubscribed')
    const why = isBlocked ? 'crm_unsubscribed' : reason
    expect(await house.suppressions()).toEqual(expect.arrayContaining([`c:dana ${why}`, `phone ${why}`]))
    expect(await house.state(dana)).toMatchObject({ owner: 'nobody', ownerReason: 'opted_out', suppressed: true })
    const before = house.ours(dana).length
    await house.run(600)
    await house.text(dana, 'what is it worth?')
    await house.run(600)
    expect(house.ours(dana).length - before).toBeLessThanOrEqual(1)
    expect(
      house
        .ours(dana)
        .slice(before)
        .every((text) => /opted out|ya no te enviaremos/.test(text)),
    ).toBe(true)
  })

  test('of one contact silences the other contact of the same phone', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    const twin = house.contact('twin', { phone: PHONE })
    await talking(dana)
    await talking(twin, 'I want to buy a home in Upland')
    expect(house.ours(twin)).toHaveLength(1)
    await house.text(dana, 'stop texting me')
    await house.text(twin, 'around 500k')
    await house.run(600)
    expect(house.ours(twin)).toHaveLength(1)
    expect(await house.state(twin)).toMatchObject({ owner: 'nobody', suppressed: true })
    expect(house.dnd(twin)).not.toBeNull()
    expect(house.tags(twin)).toContain('AI-Off')
    expect(house.notes(twin)).toHaveLength(2)
  })

  test('cancels a reply that is decided but not sent', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    let stopped = false
    house.onCall(async ({ method, path }, when) => {
      if (stopped || method !== 'GET' || when !== 'after' || path !== `/contacts/${dana}`) return
      stopped = true
      await house.signed({
        type: 'InboundMessage',
        webhookId: 'wh_stop',
        contactId: dana,
        messageId: 'msg_stop',
        messageType: 'SMS',
        direction: 'inbound',
        body: 'stop',
      })
    })
    await house.text(dana, SELL)
    await house.run(600)
    expect(stopped).toBe(true)
    expect(house.ours(dana)).toEqual([])
  })

  test('while a text is unknown forbids sending it again', async () => {
    await open()
    const dana = house.contact('dana', { phone: '+19095550114' })
    await house.text(dana, SELL)
    await house.run(20)
    expect(await house.actions(dana, 'send_sms')).toMatchObject([{ status: 'unknown' }])
    await house.text(dana, 'stop')
    await house.run(900)
    const sends = house.requests().filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')
    expect(sends).toHaveLength(1)
    expect(house.ours(dana)).toEqual([])
  })

  test('ends a planned follow-up', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    const { db } = house.app.database
    await sql`insert into follow_ups (location_id, id, contact_id, episode, kind, step, status, due_at)
      values (${house.location.location_id}, 'fu_1', ${dana}, 1, 'silence', 1, 'planned', db_now() + interval '1 day')`.execute(db)
    await house.text(dana, 'stop')
    const { rows } = await sql<{ status: string; reason: string }>`select status, reason from follow_ups`.execute(db)
    expect(rows).toEqual([{ status: 'cancelled', reason: 'opted_out' }])
  })

  test('works in one second even when the lane is parked', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await sql`update lanes set status = 'parked'`.execute(house.app.database.db)
    await house.text(dana, 'alto')
    expect(await house.suppressions()).toContain('phone keyword')
  })
})

describe('the confirmation', () => {
  const confirmations = () => house.ours('dana').filter((text) => /opted out|ya no te enviaremos/.test(text))

  test('is left to the provider for its own words', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await house.text(dana, 'STOP')
    await house.run(600)
    expect(confirmations()).toEqual([])
    expect(house.thread(dana).filter((line) => line.startsWith('machine: You have successfully been unsubscribed'))).toHaveLength(1)
  })

  test('answers natural words once, before do-not-disturb is set at the CRM', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await house.text(dana, 'please stop texting me')
    await house.text(dana, 'I said stop texting me')
    await house.run(600)
    expect(confirmations()).toHaveLength(1)
    expect(house.dnd(dana)).toBe('active')
    const calls = house.writes(dana)
    expect(calls.lastIndexOf('POST /conversations/messages')).toBeLessThan(calls.lastIndexOf('PUT /contacts/dana'))
    expect(house.tags(dana)).toContain('AI-Off')
    expect(house.notes(dana).some((note) => note.startsWith('Opted out of texts'))).toBe(true)
  })

  test('is Spanish after Spanish words', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await house.text(dana, 'alto')
    await house.run(600)
    expect(confirmations()).toEqual(['Foothill Crest Realty: listo, ya no te enviaremos mensajes. Para volver, responde START.'])
  })

  test('that cannot leave for five minutes is dropped, and do-not-disturb is set all the same', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    const refusal = { performed: false, ending: { kind: 'error' as const, status: 429, message: 'Too Many Requests' } }
    house.simulator.control.fault({ id: 'throttled', method: 'POST', path: '/conversations/messages', reaction: refusal })
    await house.text(dana, 'please stop texting me')
    await house.run(301)
    house.simulator.control.clearFault('throttled')
    await house.run(600)
    expect(confirmations()).toEqual([])
    expect((await house.actions(dana, 'send_sms')).at(-1)).toMatchObject({ status: 'cancelled', reason: 'expired' })
    expect(house.dnd(dana)).toBe('active')
    expect(house.tasks(dana)).toEqual([])
  })

  test('whose outcome is unknown is read back and never sent twice', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    const lost = { performed: false, ending: { kind: 'error' as const, status: 500, message: 'Internal server error' }, times: 1 }
    house.simulator.control.fault({ id: 'lost', method: 'POST', path: '/conversations/messages', reaction: lost })
    await house.text(dana, 'please stop texting me')
    await house.run(900)
    expect(confirmations()).toEqual([])
    expect(house.requests().filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')).toHaveLength(2)
    expect(house.dnd(dana)).toBe('active')
  })
})

describe('START', () => {
  test('brings the texts back with a fixed reply, and the bot with the next message', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await house.text(dana, 'please stop texting me')
    await house.run(600)
    await house.text(dana, 'START')
    await house.run(600)
    expect(await house.suppressions()).toEqual([])
    expect(await house.holds()).toEqual([])
    expect(house.ours(dana).at(-1)).toContain('texts are on again')
    expect(house.tags(dana)).not.toContain('AI-Off')
    expect(house.dnd(dana)).toBe('inactive')
    const before = house.ours(dana).length
    await house.text(dana, 'so what is my house worth?')
    await house.run()
    expect(house.ours(dana)).toHaveLength(before + 1)
    expect(house.ours(dana).at(-1)).toContain('automated assistant')
  })

  test('after the provider heard STOP brings the texts back once the CRM shows it', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await house.text(dana, 'STOP')
    await house.run(600)
    expect(house.dnd(dana)).toBe('permanent')
    await house.text(dana, 'START')
    await house.run(600)
    expect(house.dnd(dana)).toBe('inactive')
    expect(await house.suppressions()).toEqual([])
    const before = house.ours(dana).length
    await house.text(dana, 'so what is my house worth?')
    await house.run()
    expect(house.ours(dana)).toHaveLength(before + 1)
  })

  test('the provider does not know leaves permanent do-not-disturb in force until the CRM lifts it', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    await talking(dana)
    await house.text(dana, 'STOP')
    await house.run(600)
    await house.text(dana, 'iniciar')
    await house.run(600)
    expect(house.dnd(dana)).toBe('permanent')
    const sends = () => house.requests().filter(({ method, path }) => method === 'POST' && path === '/conversations/messages').length
    const before = sends()
    await house.text(dana, 'so what is my house worth?')
    await house.run(600)
    expect(sends()).toBe(before)
    house.simulator.control.setDnd(dana, 'inactive')
    await house.run()
    await house.text(dana, 'hello?')
    await house.run()
    expect(sends()).toBe(before + 1)
  })

  test('of one contact lifts the silence of the phone', async () => {
    await open()
    const dana = house.contact('dana', { phone: PHONE })
    const twin = house.contact('twin', { phone: PHONE })
    await talking(dana)
    await talking(twin, 'I want to buy a home in Upland')
    await house.text(dana, 'please stop texting me')
    await house.run(600)
    await house.text(dana, 'start')
    await house.run(600)
    expect(await house.suppressions()).toEqual([])
    await house.text(twin, 'around 500k')
    await house.run()
    expect(house.ours(twin)).toHaveLength(2)
  })
})
