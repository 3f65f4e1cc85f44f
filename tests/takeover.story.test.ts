import { afterEach, describe, expect, test } from 'vitest'
import { randomId } from '../src/lib/id.ts'
import { releaseContact } from '../src/turn/release.store.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const SELL = 'I want to sell my house in Upland'
const PRIYA = "Hey it's Priya, calling you in five"

const release = (contact: string) =>
  releaseContact(
    { database: house.app.database, newId: randomId, era: house.app.engine.era },
    { locationId: house.location.location_id, contactId: contact, by: 'priya' },
  )

/** Does `act` in the middle of the first call that `at` picks. */
function once(at: { method: string; path: string; when: 'before' | 'after' }, act: () => Promise<unknown>): { done(): boolean } {
  let done = false
  house.onCall(async ({ method, path }, when) => {
    if (done || method !== at.method || path !== at.path || when !== at.when) return
    done = true
    await act()
  })
  return { done: () => done }
}

describe('O-2 and crm.md 9, rule 3: a person of the team who texts the contact', () => {
  test('silences the bot', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    await house.human(dana, PRIYA)
    expect(await house.state(dana)).toMatchObject({ owner: 'human', ownerReason: 'takeover' })
    await house.text(dana, 'thanks, talk soon')
    await house.run(3_600)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('during the debounce keeps the bot from answering at all', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(2)
    await house.human(dana, PRIYA)
    await house.run(600)
    expect(house.ours(dana)).toEqual([])
    expect(house.tags(dana)).toEqual([])
  })

  test('while the turn reads the contact makes it decide anew, and stay silent', async () => {
    await open()
    const dana = house.contact('dana')
    const person = once({ method: 'GET', path: '/contacts/dana', when: 'after' }, () => house.simulator.human(dana, PRIYA))
    await house.text(dana, SELL)
    await house.run(600)
    expect(person.done()).toBe(true)
    expect(house.ours(dana)).toEqual([])
  })

  test('between decision and send withdraws the text, its tags and its fields', async () => {
    await open()
    const dana = house.contact('dana')
    const { engine } = house.app
    await house.text(dana, SELL)
    house.clock.moveTo(new Date(house.clock.now().getTime() + 5_000))
    await house.app.database.setNow(house.clock.now())
    for (const lane of await engine.claimLanes(8)) await engine.takeTurn(lane)
    expect(await house.actions(dana, 'send_sms')).toMatchObject([{ status: 'queued' }])
    await house.human(dana, PRIYA)
    await house.run(600)
    expect(house.ours(dana)).toEqual([])
    expect(house.tags(dana)).toEqual([])
    expect(await house.actions(dana, 'send_sms')).toMatchObject([{ status: 'cancelled', reason: 'owner_changed' }])
  })

  test('between claim and answer cannot call the text back, but nothing follows it', async () => {
    await open()
    const dana = house.contact('dana')
    const person = once({ method: 'POST', path: '/conversations/messages', when: 'before' }, () => house.simulator.human(dana, PRIYA))
    await house.text(dana, SELL)
    await house.run(600)
    expect(person.done()).toBe(true)
    expect(house.ours(dana)).toHaveLength(1)
    expect(house.tags(dana)).toEqual([])
    await house.text(dana, 'ok')
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('while a send is unknown keeps it from being sent again', async () => {
    await open()
    const dana = house.contact('dana', { phone: '+19095550114' })
    await house.text(dana, SELL)
    await house.run(20)
    await house.human(dana, PRIYA)
    await house.run(900)
    expect(house.requests().filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')).toHaveLength(1)
  })

  test('is told of before the text they answer, and the bot stays silent', async () => {
    await open()
    const dana = house.contact('dana')
    const { id, dateAdded } = await house.simulator.inbound(dana, SELL, { webhook: false })
    await house.human(dana, PRIYA)
    await house.signed({
      type: 'InboundMessage',
      webhookId: 'wh_late',
      contactId: dana,
      messageId: id,
      messageType: 'SMS',
      direction: 'inbound',
      body: SELL,
      dateAdded,
    })
    await house.run(600)
    expect(house.ours(dana)).toEqual([])
  })

  test('by e-mail takes over too, a call does not', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    const person = { type: 'OutboundMessage', contactId: dana, direction: 'outbound', source: 'app', userId: 'usr_01', body: 'x' }
    await house.signed({ ...person, webhookId: 'wh_1', messageId: 'msg_call', messageType: 'Call' })
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
    await house.signed({ ...person, webhookId: 'wh_2', messageId: 'msg_mail', messageType: 'Email' })
    expect(await house.state(dana)).toMatchObject({ owner: 'human' })
  })

  test('by a call takes over where calls_take_over is on', async () => {
    await open({ location: { calls_take_over: true } })
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    const call = { type: 'OutboundMessage', contactId: dana, direction: 'outbound', messageType: 'Call', source: 'app' }
    await house.signed({ ...call, userId: 'usr_01', webhookId: 'wh_1', messageId: 'msg_call' })
    expect(await house.state(dana)).toMatchObject({ owner: 'human' })
    await house.text(dana, 'are you there?')
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('types in the demo and the bot is silent a second later', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, '#sim:human')
    await house.run(600)
    expect(house.thread(dana).filter((line) => line.startsWith('person:'))).toHaveLength(1)
    expect(house.ours(dana)).toEqual([])
  })
})

describe('O-3 a release', () => {
  test('gives the contact back to its bot, which waits for the next text', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    await house.human(dana, PRIYA)
    expect(await release(dana)).toMatchObject({ kind: 'released', owner: 'seller' })
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(1)
    await house.text(dana, 'it has a new roof')
    await house.run()
    expect(house.ours(dana)).toHaveLength(2)
  })

  test('does not beat an opt-out', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    await house.human(dana, PRIYA)
    await house.text(dana, 'please stop texting me')
    await house.run(600)
    const before = house.ours(dana).length
    await release(dana)
    await house.text(dana, 'hello')
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(before)
  })
})

describe('crm.md 9, rules 1 and 2: our own echo', () => {
  test.each(['before', 'after', 'off'] as const)('%s the HTTP answer is no takeover', async (echo) => {
    await open({ simulator: { echo } })
    const dana = house.contact('dana')
    for (const words of [SELL, 'it has a new roof', 'we want to move in 30 days']) {
      await house.text(dana, words)
      await house.run()
    }
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
    expect(house.ours(dana)).toHaveLength(3)
    expect((await house.actions(dana, 'send_sms')).every(({ status }) => status === 'accepted')).toBe(true)
  })

  test.each(['before', 'after'] as const)('%s a lost answer settles the send without a second one', async (echo) => {
    await open({ simulator: { echo } })
    const dana = house.contact('dana', { phone: '+19095550115' })
    await house.text(dana, SELL)
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(1)
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
    expect(await house.actions(dana, 'send_sms')).toMatchObject([{ status: 'accepted' }])
  })

  test('with a line that HighLevel appended is still our own', async () => {
    await open({ simulator: { echo: 'before', appendOptOut: true }, location: { append_opt_out: true } })
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
  })
})

describe('crm.md 9, rules 4 to 6: automation of the CRM', () => {
  test.each(['workflow', 'campaign', 'bulk_actions', 'api', null] as const)('(source %s) does not take over', async (source) => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    await house.simulator.control.automation(dana, 'Our open house is on Sunday', source)
    await house.text(dana, 'it has a new roof')
    await house.run()
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
    expect((await house.actions(dana, 'send_sms')).filter(({ status }) => status === 'accepted')).toHaveLength(2)
  })

  test('crm.md 9, rule 5: of another integration is on record, and said once a day', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    for (const words of ['Hi from the other bot', 'Are you there?']) {
      await house.simulator.control.automation(dana, words, 'api')
      await house.run()
    }
    await house.app.loops.stop()
    const { db } = house.app.database
    const counted = await db.selectFrom('counters').select('value').where('name', '=', 'other_integration').execute()
    expect(counted.map(({ value }) => Number(value))).toEqual([1])
    const kept = await db.selectFrom('messages').select('author').where('author', '=', 'automation').execute()
    expect(kept).toHaveLength(2)
  })
})
