import { afterEach, describe, expect, test } from 'vitest'
import { InvalidInput } from '../src/lib/errors.ts'
import { callers, SELL, type Input } from './support/callers.ts'
import { everything } from './support/given-line.ts'
import { STORY_START, type House } from './support/house.ts'

const { open, close, call, lead, seller } = callers()
let house: House
afterEach(close)

describe('bots.md 8: a text that a caller brings', () => {
  test('is answered in the turn of a webhook, with the same words, and sent like any other reply', async () => {
    house = await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    const [byWebhook] = house.ours(dana)
    await house.close()
    house = await open()
    const result = await lead(house.contact('dana'), SELL)
    expect(result).toMatchObject({
      response_content: byWebhook,
      lead_id: 'dana',
      bot: 'seller',
      owner: 'seller',
      current_step: 'property_address',
      engagement_status: 'qualifying',
      handoff: { status: 'executed', handoff_executed: true, source_bot: 'lead', target_bot: 'seller', threshold: 0.7 },
      silence_reason: null,
      brain: 'rules',
      notes: [],
    })
    expect(result.actions[0]).toMatchObject({ type: 'send_sms', status: 'queued', payload: { text: byWebhook } })
    await house.run()
    expect(house.ours(dana)).toEqual([byWebhook])
    expect(house.tags(dana)).toContain('Seller-Lead')
  })

  test('waits for no quiet, and takes along what the webhook brought meanwhile', async () => {
    house = await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    const result = await lead(dana, 'it has a new roof')
    expect(result.response_content).not.toBe('')
    expect(house.clock.now()).toEqual(STORY_START)
    await house.run(60)
    expect(house.ours(dana)).toEqual([result.response_content])
    expect(await house.turnsOfTexts(dana)).toBe(1)
  })

  test('is one text, whether the caller or the webhook brings it first', async () => {
    house = await open()
    const dana = house.contact('dana')
    const first = await seller(dana, SELL)
    await house.text(dana, SELL)
    await house.run(60)
    expect(house.ours(dana)).toEqual([first.response_content])
    const ann = house.contact('ann')
    await house.text(ann, SELL)
    const second = await seller(ann, SELL)
    await house.run(60)
    expect(second.response_content).toBe(house.ours(ann)[0])
    expect(house.ours(ann)).toHaveLength(1)
  })

  test.each([
    ['call', 'workflow'],
    ['workflow', 'call'],
    ['call', 'app', 'workflow'],
    ['app', 'call', 'workflow'],
    ['workflow', 'call', 'app'],
    ['call', 'workflow', 'app'],
  ] as const)('is answered once, though %s, %s (and %s) bring it in turns of their own', async (...doors) => {
    house = await open()
    const dana = house.contact('dana')
    await house.app.database.setNow(house.clock.now())
    const { id, dateAdded } = await house.simulator.inbound(dana, SELL, { webhook: false })
    const said: string[] = []
    for (const door of doors) {
      if (door === 'call') said.push((await seller(dana, SELL)).response_content)
      else if (door === 'workflow') await house.workflow(dana, { text: SELL })
      else {
        const message = { messageId: id, messageType: 'SMS', direction: 'inbound', body: SELL, dateAdded }
        await house.signed({ type: 'InboundMessage', webhookId: 'wh_app', contactId: dana, ...message })
      }
      await house.run(15)
    }
    await house.run(60)
    expect(house.ours(dana)).toEqual(said)
    expect(await house.turnsOfTexts(dana)).toBe(1)
    expect((await house.events(dana)).filter(({ type }) => type === 'MessageReceived')).toHaveLength(1)
  })

  test('is another text when the contact says the same again', async () => {
    house = await open()
    const dana = house.contact('dana')
    await seller(dana, SELL)
    await house.run(5)
    const before = await house.turnsOfTexts(dana)
    await seller(dana, SELL)
    expect(await house.turnsOfTexts(dana)).toBe(before + 1)
  })

  test('comes while the turn of a webhook runs: the call waits for it and answers next', async () => {
    house = await open()
    const dana = house.contact('dana')
    const calls: ReturnType<typeof seller>[] = []
    house.onCall(({ method, path }, when) => {
      if (calls.length > 0 || when !== 'before' || method !== 'GET' || path !== '/contacts/dana') return
      calls.push(seller(dana, 'it has a new roof'))
    })
    await house.text(dana, SELL)
    await house.run(30)
    const [result] = await Promise.all(calls)
    expect(result).toMatchObject({ bot: 'seller', silence_reason: null })
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(2)
    expect(house.ours(dana)[1]).toBe(result?.response_content)
  })

  test('twice at once is answered in order, each reply given once', async () => {
    house = await open()
    const dana = house.contact('dana')
    const results = await Promise.all([seller(dana, '123 Main Street, Upland'), seller(dana, 'we are moving to Reno')])
    const said = results.map(({ response_content }) => response_content).filter((text) => text !== '')
    await house.run(60)
    expect(house.ours(dana)).toEqual(said)
    expect(await house.facts(dana)).toMatchObject({ property_address: '123 Main Street', relocation_destination: 'Reno' })
    const [first, second] = results
    if (first?.response_content === '') expect(first.silence_reason).toBe('coalesced')
    expect(second?.response_content).not.toBe('')
  })

  test('again under the same key is answered the same and adds nothing', async () => {
    house = await open()
    const dana = house.contact('dana')
    const first = await call('lead', { conversation_id: dana, user_message: SELL }, 'key-1')
    await house.run(60)
    const again = await call('lead', { conversation_id: dana, user_message: SELL }, 'key-1')
    expect(again.response_content).toBe(first.response_content)
    expect(again.actions.map(({ id }) => id)).toEqual(first.actions.map(({ id }) => id))
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(1)
  })
})

describe('bots.md 8: a dry run', () => {
  test.each([SELL, 'STOP', ''])('of %j leaves no row', async (text) => {
    house = await open()
    const dana = house.contact('dana')
    const { db } = house.app.database
    const before = await everything(db, ['rate_buckets'])
    const result = await lead(dana, text, { dry_run: true, conversation_history: [{ role: 'user', content: 'hi' }] })
    expect(await everything(db, ['rate_buckets'])).toEqual(before)
    expect(result.notes).toContain('dry_run')
  })

  test('answers what a real call would', async () => {
    house = await open()
    const dana = house.contact('dana')
    await seller(dana, SELL)
    await house.run(60)
    const dry = await seller(dana, 'around 610k', { dry_run: true })
    const real = await seller(dana, 'around 610k')
    const plain = ({ actions, notes, facts, ...rest }: typeof dry) => ({
      ...rest,
      types: actions.map(({ type }) => type),
      facts: Object.fromEntries(Object.entries(facts).map(([field, { value }]) => [field, value])),
      notes: notes.filter((note) => note !== 'dry_run'),
    })
    expect(plain(dry)).toEqual(plain(real))
  })
})

test.each<[Input, string]>([
  [{}, 'conversation_id'],
  [{ conversation_id: '', user_message: 'x' }, 'conversation_id'],
  [{ conversation_id: 'a', user_message: 5 }, 'user_message'],
  [{ conversation_id: 'a', user_message: 'x', buyer_name: 'A' }, 'buyer_name'],
])('input %j is refused with the key %s, and nothing else happens', async (input, field) => {
  house = await open()
  const refused = await call('lead', input).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(InvalidInput)
  expect((refused as InvalidInput).field).toBe(field)
  expect(await house.count('inbox')).toBe(0)
})
