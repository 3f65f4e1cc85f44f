import { afterEach, describe, expect, test } from 'vitest'
import type { BotName } from '../src/conversation/owner.ts'
import { InvalidInput, UnknownContact } from '../src/lib/errors.ts'
import { everything } from './support/given-line.ts'
import { openHouse, STORY_START, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

type Input = Record<string, unknown>

async function call<Name extends BotName>(bot: Name, input: Input, key?: string) {
  await house.app.database.setNow(house.clock.now())
  return house.app.engine.answerCall({ bot, locationId: house.location.location_id, input, ...(key === undefined ? {} : { key }) })
}

const lead = (contact: string, text: string, more: Input = {}) => call('lead', { conversation_id: contact, user_message: text, ...more })
const buyer = (contact: string, text: string, more: Input = {}) => call('buyer', { conversation_id: contact, user_message: text, ...more })
const seller = (contact: string, text: string, more: Input = {}) =>
  call('seller', { conversation_id: contact, user_message: text, ...more })

const SELL = 'I want to sell my house in Upland'

describe('a text that a caller brings', () => {
  test('is answered in the turn of a webhook, with the same words, and sent like any other reply', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run()
    const [byWebhook] = house.ours(dana)
    await house.close()
    await open()
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
    await open()
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
    await open()
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
    await open()
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
    await open()
    const dana = house.contact('dana')
    await seller(dana, SELL)
    await house.run(5)
    const before = await house.turnsOfTexts(dana)
    await seller(dana, SELL)
    expect(await house.turnsOfTexts(dana)).toBe(before + 1)
  })

  test('comes while the turn of a webhook runs: the call waits for it and answers next', async () => {
    await open()
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
    await open()
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
    await open()
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

describe('what a called bot says of the conversation', () => {
  test('the owner answers, whichever function was called', async () => {
    await open()
    const dana = house.contact('dana')
    await seller(dana, SELL)
    const result = await buyer(dana, 'it needs a new kitchen')
    expect(result).toMatchObject({ bot: 'seller', owner: 'seller', notes: ['owner_differs'] })
    expect(result.response_content).not.toBe('')
  })

  test.each(['buyer', 'seller'] as const)('a contact without an owner gets the %s bot that was called', async (name) => {
    await open()
    const dana = house.contact('dana', { tags: [] })
    expect(await call(name, { conversation_id: dana, user_message: 'hello there' })).toMatchObject({ bot: name, owner: name, notes: [] })
  })

  test('a buyer, by the facts', async () => {
    await open()
    const dana = house.contact('dana')
    const result = await buyer(dana, 'looking for 3 beds and 2 baths in Upland up to 620k, we pay cash')
    expect(result).toMatchObject({
      budget_range: { min: null, max: 620_000 },
      property_preferences: { beds_min: 3, baths_min: 2, sqft_min: null, areas: ['Upland'] },
      pre_approval_status: 'cash',
      financial_readiness_score: 100,
      affordability_tier: 'entry',
      buying_power: 620_000,
      questions_answered: 2,
      is_qualified: false,
      current_step: 'timeline',
      facts: { price_max: { value: 620_000 } },
    })
  })

  test('a seller, by the facts; unknown is null', async () => {
    await open()
    const result = await seller(house.contact('dana'), '12 Sycamore Ct, Ontario 91762')
    expect(result).toMatchObject({
      property_address: expect.stringContaining('12 Sycamore Ct'),
      seller_motivation: null,
      timeline_acceptable: null,
      timeline_urgency: null,
      offer_type: null,
      price_expectation: null,
      seller_liens: null,
      questions_answered: 1,
      script_length: 5,
      current_step: 'motivation',
    })
    expect(result.next_steps[0]).toBe('ask_motivation')
  })

  test('an empty text is no question to anybody', async () => {
    await open()
    const result = await lead(house.contact('dana'), '')
    expect(result).toMatchObject({ response_content: '', current_step: 'awaiting_input', silence_reason: 'empty_text', brain: null })
    await house.run(60)
    expect(house.ours('dana')).toEqual([])
  })

  test('a text over 2,000 characters is cut for understanding, and says so', async () => {
    await open()
    const result = await lead(house.contact('dana'), `${SELL}. ${'It is a nice place. '.repeat(120)}`)
    expect(result.notes).toContain('input_truncated')
    expect(result.response_content).not.toBe('')
  })

  test('STOP acts at the door: the confirmation is the answer', async () => {
    await open({ location: { provider_confirms: 'never' } })
    const dana = house.contact('dana')
    await lead(dana, SELL)
    const result = await lead(dana, 'STOP')
    expect(result).toMatchObject({ owner: 'nobody', current_step: 'opt_out', engagement_status: 'opted_out', bot: null })
    expect(result.response_content).toContain('opted out')
    await house.run(60)
    expect(await house.suppressions()).toContain('c:dana keyword')
    expect(await lead(dana, SELL)).toMatchObject({ response_content: '', silence_reason: 'opted_out' })
  })

  test('a person who has the contact keeps it', async () => {
    await open()
    const dana = house.contact('dana')
    await house.human(dana, "Hey it's Priya")
    expect(await lead(dana, SELL)).toMatchObject({
      response_content: '',
      owner: 'human',
      bot: null,
      current_step: 'human',
      engagement_status: 'human',
      silence_reason: 'human_owner',
    })
  })
})

describe('a dry run', () => {
  test.each([SELL, 'STOP', ''])('of %j leaves no row', async (text) => {
    await open()
    const dana = house.contact('dana')
    const { db } = house.app.database
    const before = await everything(db, ['rate_buckets'])
    const result = await lead(dana, text, { dry_run: true, conversation_history: [{ role: 'user', content: 'hi' }] })
    expect(await everything(db, ['rate_buckets'])).toEqual(before)
    expect(result.notes).toContain('dry_run')
  })

  test('answers what a real call would', async () => {
    await open()
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

describe('a contact', () => {
  test('that nobody knows is an error, unless there is something to know it by', async () => {
    await open()
    await expect(lead('stranger', SELL)).rejects.toThrow(UnknownContact)
    await expect(lead('stranger', SELL, { dry_run: true })).rejects.toThrow(UnknownContact)
    expect(await house.count('inbox')).toBe(0)
    expect(await lead('stranger', SELL, { lead_phone: '(909) 555-0137', lead_name: 'Ana Ruiz' })).toMatchObject({
      bot: 'seller',
      notes: ['callers_contact'],
    })
    expect(await lead('created', SELL, { create: true, dry_run: true })).toMatchObject({ bot: 'seller' })
  })

  test('that a caller began hears through the caller, and HighLevel is not asked about it', async () => {
    await open()
    const first = await seller('mine-1', SELL, { seller_phone: '+19095550137' })
    await house.run(60)
    const asked = house.requests().length
    const second = await seller('mine-1', '88 Larkspur Way, Upland')
    await house.run(3_600)
    expect(second).toMatchObject({
      bot: 'seller',
      current_step: 'motivation',
      property_address: expect.stringContaining('88 Larkspur Way'),
    })
    expect(second.response_content).not.toContain('STOP')
    expect(first.response_content).toContain('STOP')
    expect(house.requests()).toHaveLength(asked)
    const texts = await house.actions('mine-1', 'send_sms')
    expect(texts.map(({ status, reason }) => [status, reason])).toEqual([
      ['accepted', 'told_caller'],
      ['accepted', 'told_caller'],
    ])
    const others = (await house.actions('mine-1')).filter((one) => one.class === 'crm')
    expect(new Set(others.map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['cancelled no_crm_contact']))
  })

  test('that a caller began without a phone hears through the caller as well', async () => {
    await open()
    await lead('mine-4', SELL, { create: true })
    await house.run(3_600)
    expect(await house.actions('mine-4', 'send_sms')).toMatchObject([{ status: 'accepted', reason: 'told_caller' }])
    expect(await house.state('mine-4')).toMatchObject({ owner: 'seller', humanHandoff: null })
  })

  test('that opted out by phone stays silent under another id', async () => {
    await open()
    const dana = house.contact('dana', { phone: '+19095550137' })
    await lead(dana, 'STOP')
    await house.run(60)
    const again = await lead('mine-2', SELL, { lead_phone: '+19095550137' })
    expect(again).toMatchObject({ response_content: '', silence_reason: 'opted_out' })
    expect(await lead('mine-3', SELL, { lead_phone: '+19095550137', dry_run: true })).toMatchObject({ response_content: '' })
  })

  test('brings what was said before, which is read and not answered', async () => {
    await open()
    const dana = house.contact('dana')
    const history = [
      { role: 'user', content: 'I want to sell 12 Sycamore Ct, Ontario' },
      { role: 'assistant', content: 'What has you thinking of selling?' },
      { role: 'user', content: 'work is moving me to Reno', at: '2026-03-01T10:00:00-08:00' },
    ]
    const result = await seller(dana, 'the roof leaks', { conversation_history: history })
    expect(result).toMatchObject({
      relocation_destination: 'Reno',
      property_address: expect.stringContaining('12 Sycamore Ct'),
      property_condition: 'major_repairs',
    })
    await house.run(60)
    expect(house.ours(dana)).toEqual([result.response_content])
    const again = await seller(dana, 'ok', { conversation_history: [{ role: 'user', content: 'my price is 700k' }] })
    expect(again.notes).toContain('history_ignored')
    expect(again.price_expectation).toBeNull()
  })

  test('that asked us to stop in its history is not written to', async () => {
    await open()
    const dana = house.contact('dana')
    const result = await lead(dana, SELL, { conversation_history: [{ role: 'user', content: 'stop texting me' }] })
    expect(result).toMatchObject({ response_content: '', engagement_status: 'opted_out' })
  })

  test('brings what another bot knew, for a day; what we heard ourselves stands', async () => {
    await open()
    const dana = house.contact('dana')
    const fact = (field: string, value: unknown) => ({
      field,
      value,
      confidence: 0.9,
      source_message_id: 'theirs-1',
      stated_at: '2026-03-06T08:00:00-08:00',
    })
    const context = (hours: number) => ({
      source_bot: 'lead',
      target_bot: 'seller',
      created_at: new Date(STORY_START.getTime() - hours * 3_600_000).toISOString(),
      facts: [fact('property_address', '12 Sycamore Ct'), fact('motivation', 'relocation'), fact('price_point', 'much')],
    })
    const old = await seller(house.contact('ann'), SELL, { handoff_context: context(24) })
    expect(old).toMatchObject({ property_address: null, notes: ['handoff_context_ignored'] })
    const result = await seller(dana, 'I am at 88 Larkspur Way, Upland', { handoff_context: context(23.9) })
    expect(result).toMatchObject({ property_address: expect.stringContaining('88 Larkspur Way'), seller_motivation: 'relocation' })
    expect(result).toMatchObject({ price_expectation: null, current_step: 'timeline_acceptable', notes: [] })
  })
})

test.each<[Input, string]>([
  [{}, 'conversation_id'],
  [{ conversation_id: '', user_message: 'x' }, 'conversation_id'],
  [{ conversation_id: 'a', user_message: 5 }, 'user_message'],
  [{ conversation_id: 'a', user_message: 'x', buyer_name: 'A' }, 'buyer_name'],
])('input %j is refused with the key %s, and nothing else happens', async (input, field) => {
  await open()
  const refused = await call('lead', input).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(InvalidInput)
  expect((refused as InvalidInput).field).toBe(field)
  expect(await house.count('inbox')).toBe(0)
})
