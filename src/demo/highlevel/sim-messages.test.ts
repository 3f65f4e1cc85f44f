import { describe, expect, test } from 'vitest'
import { stillSimulator } from './plain-call.ts'
import type { SimulatorOptions } from './simulated-highlevel.ts'

type Event = Record<string, unknown>

function conversation(options: SimulatorOptions = {}) {
  const events: Event[] = []
  const deliver: SimulatorOptions['deliver'] = ({ body }) => {
    events.push(JSON.parse(body) as Event)
    return Promise.resolve(200)
  }
  const world = stillSimulator({ deliver, ...options })
  const contact = world.simulator.control.addContact({ phone: '+19095550137', name: 'Lupe Hernandez' })
  const send = (message: string) => world.call('POST', '/conversations/messages', { body: { type: 'SMS', contactId: contact.id, message } })
  const thread = () => world.simulator.state.threads.get(contact.id)?.messages ?? []
  const types = () => events.map(({ type }) => String(type))
  return { ...world, contact, send, thread, events, types }
}

describe('crm.md 13, behaviours: sending', () => {
  test('needs contact, type and words', async () => {
    const { call, contact } = conversation()
    const status = async (body: object) => (await call('POST', '/conversations/messages', { body })).status
    expect(await status({ type: 'SMS', message: 'x' })).toBe(400)
    expect(await status({ type: 'SMS', contactId: 'con_nobody', message: 'x' })).toBe(404)
    expect(await status({ contactId: contact.id, message: 'x' })).toBe(400)
    expect(await status({ type: 'SMS', contactId: contact.id, message: '  ' })).toBe(400)
  })

  test.each([
    ['active', /dnd is active/i],
    ['permanent', /unsubscribed/i],
  ] as const)('DND %s refuses in its own words', async (status, words) => {
    const { simulator, contact, send, thread } = conversation()
    simulator.control.setDnd(contact.id, status)
    const answer = await send('hello')
    expect(answer.status).toBe(400)
    expect(answer.body['message']).toMatch(words)
    expect(thread()).toEqual([])
  })

  test('inactive means texting is allowed; the general switch is not', async () => {
    const { simulator, contact, send, call } = conversation()
    simulator.control.setDnd(contact.id, 'inactive')
    expect((await send('hello')).status).toBe(200)
    await call('PUT', `/contacts/${contact.id}`, { body: { dnd: true } })
    expect((await send('hello')).status).toBe(400)
  })

  test('a contact without a usable phone cannot be texted', async () => {
    const { simulator, call } = conversation()
    const nobody = simulator.control.addContact({ name: 'No Phone' })
    const broken = simulator.control.addContact({ phone: '12' })
    const said = async (contactId: string) =>
      (await call('POST', '/conversations/messages', { body: { type: 'SMS', contactId, message: 'x' } })).body['message']
    expect(await said(nobody.id)).toMatch(/missing phone/i)
    expect(await said(broken.id)).toMatch(/phone number.*invalid/i)
  })

  test('the first text gets the opt-out line when the location appends it', async () => {
    const { send, thread } = conversation({ appendOptOut: true })
    await send('one')
    await send('two')
    expect(thread().map(({ body }) => body)).toEqual(['one Reply STOP to unsubscribe.', 'two'])
  })
})

describe('crm.md 13, behaviours: the echo of a send', () => {
  test.each([
    ['before', ['echo', 'answer']],
    ['after', ['answer', 'echo']],
    ['off', ['answer']],
  ] as const)('%s', async (echo, expected) => {
    const order: string[] = []
    const deliver: SimulatorOptions['deliver'] = () => Promise.resolve(order.push('echo')).then(() => 200)
    const { send, simulator } = conversation({ echo, deliver })
    await send('hello')
    order.push('answer')
    await simulator.idle()
    expect(order).toEqual(expected)
  })

  test('carries id, text and source api, and no user', async () => {
    const { send, simulator, events, contact } = conversation()
    const { body } = await send('hello')
    await simulator.idle()
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      type: 'OutboundMessage',
      locationId: 'loc_ie_01',
      contactId: contact.id,
      messageId: body['messageId'],
      direction: 'outbound',
      messageType: 'SMS',
      source: 'api',
      body: 'hello',
    })
    expect(events[0]).not.toHaveProperty('userId')
  })
})

describe('crm.md 13, behaviours: opt-out words of the contact', () => {
  test.each(['STOP', ' stop ', 'Unsubscribe', 'QUIT', 'stopall', 'cancel', 'end', 'revoke', 'optout'])(
    '%j sets permanent DND and confirms',
    async (word) => {
      const { simulator, contact, thread, send } = conversation()
      await simulator.inbound(contact.id, word)
      expect(contact.dndSettings['SMS']).toMatchObject({ status: 'permanent' })
      expect(thread()).toHaveLength(2)
      expect(thread()[1]).toMatchObject({
        direction: 'outbound',
        source: null,
        userId: null,
        body: expect.stringContaining('unsubscribed') as unknown,
      })
      expect((await send('hello')).status).toBe(400)
    },
  )

  test.each(['please stop', 'alto', 'stop texting me', 'no'])('%j is left to us', async (words) => {
    const { simulator, contact, thread } = conversation()
    await simulator.inbound(contact.id, words)
    expect(contact.dndSettings).toEqual({})
    expect(thread()).toHaveLength(1)
  })

  test('without provider_confirms there is no confirmation, and never two', async () => {
    const silent = conversation({ providerConfirms: false })
    await silent.simulator.inbound(silent.contact.id, 'STOP')
    expect(silent.thread()).toHaveLength(1)
    const confirming = conversation()
    await confirming.simulator.inbound(confirming.contact.id, 'STOP')
    await confirming.simulator.inbound(confirming.contact.id, 'STOP')
    expect(confirming.thread().filter(({ direction }) => direction === 'outbound')).toHaveLength(1)
  })

  test('START lifts it', async () => {
    const { simulator, contact, send } = conversation()
    await simulator.inbound(contact.id, 'STOP')
    await simulator.inbound(contact.id, 'START')
    expect(contact.dndSettings['SMS']).toMatchObject({ status: 'inactive' })
    expect((await send('welcome back')).status).toBe(200)
  })

  test('the product hears of message, DND and confirmation', async () => {
    const { simulator, contact, types } = conversation()
    await simulator.inbound(contact.id, 'STOP')
    await simulator.idle()
    expect(types().toSorted()).toEqual(['ContactDndUpdate', 'InboundMessage', 'OutboundMessage'])
  })
})

describe('crm.md 13, behaviours: people at both ends', () => {
  test('an inbound from an unknown phone makes a contact', async () => {
    const { simulator, events } = conversation()
    const message = await simulator.inbound('(909) 555-0142', 'saw your sign')
    await simulator.idle()
    expect(simulator.state.contacts.get(message.contactId)).toMatchObject({ phone: '+19095550142' })
    expect(events.map(({ type }) => type)).toEqual(['ContactCreate', 'InboundMessage'])
  })

  test('#sim:human makes a person answer a second later', async () => {
    const { simulator, contact, thread, events } = conversation()
    await simulator.inbound(contact.id, '#sim:human')
    await simulator.idle()
    const [asked, answered] = thread()
    expect(answered).toMatchObject({ direction: 'outbound', source: 'app', userId: 'usr_01' })
    expect(Date.parse(answered?.dateAdded ?? '') - Date.parse(asked?.dateAdded ?? '')).toBe(1_000)
    expect(events.at(-1)).toMatchObject({ type: 'OutboundMessage', source: 'app', userId: 'usr_01' })
  })

  test('a lost webhook leaves the message in the thread', async () => {
    const { simulator, contact, thread, events } = conversation()
    await simulator.inbound(contact.id, 'anyone there?', { webhook: false })
    await simulator.idle()
    expect(thread()).toHaveLength(1)
    expect(events).toEqual([])
  })

  test('a PIT-only location is told by its workflow webhook', async () => {
    const paths: [string, string | undefined][] = []
    const locations: SimulatorOptions['locations'] = [{ push: 'workflow', workflowSecret: 's'.repeat(32) }]
    const deliver: SimulatorOptions['deliver'] = ({ path, headers }) =>
      Promise.resolve(paths.push([path, headers['X-Jorge-Secret']])).then(() => 200)
    const { simulator, contact } = conversation({ locations, deliver })
    await simulator.inbound(contact.id, 'hello')
    expect(paths).toEqual([['/webhooks/ghl/workflow', 's'.repeat(32)]])
  })
})

describe('crm.md 13, behaviours: reading back', () => {
  const texts = ['one', 'two', 'three', 'four', 'five']
  async function filled(options: SimulatorOptions) {
    const world = conversation({ ...options, echo: 'off' })
    for (const text of texts) {
      await world.send(text)
      await world.clock.sleep(1_000)
    }
    const found = await world.call('GET', `/conversations/search?locationId=loc_ie_01&contactId=${world.contact.id}`)
    const [first] = found.body['conversations'] as { id: string }[]
    return { ...world, threadPath: `/conversations/${first?.id}/messages` }
  }
  type Page = { lastMessageId: string; nextPage: boolean; messages: { body: string }[] }

  test('the nested and the flat thread say the same', async () => {
    const nested = await filled({ threadShape: 'nested' })
    const flat = await filled({ threadShape: 'flat' })
    const inner = (await nested.call('GET', nested.threadPath)).body['messages']
    expect((await flat.call('GET', flat.threadPath)).body).toEqual(inner)
    expect((inner as Page).messages.map(({ body }) => body)).toEqual(texts.toReversed())
  })

  test('pages follow one another to the end', async () => {
    const { call, threadPath } = await filled({ threadShape: 'flat' })
    const first = (await call('GET', `${threadPath}?limit=3&type=TYPE_SMS`)).body as Page
    const second = (await call('GET', `${threadPath}?limit=3&type=TYPE_SMS&lastMessageId=${first.lastMessageId}`)).body as Page
    expect([first.nextPage, second.nextPage]).toEqual([true, false])
    expect([...first.messages, ...second.messages].map(({ body }) => body)).toEqual(texts.toReversed())
  })

  test('export goes page by page in the asked order', async () => {
    const { call, simulator, contact, clock } = await filled({})
    for (let n = 0; n < 10; n++) {
      await simulator.inbound(contact.id, `in ${n}`)
      await clock.sleep(1_000)
    }
    const path =
      '/conversations/messages/export?locationId=loc_ie_01&channel=SMS&sortBy=createdAt&sortOrder=asc&limit=10&startDate=2026-03-02T00:00:00Z'
    const first = (await call('GET', path)).body as { messages: { body: string }[]; nextCursor: string | null; total: number }
    const second = (await call('GET', `${path}&cursor=${first.nextCursor}`)).body as typeof first
    expect([...first.messages, ...second.messages].map(({ body }) => body)).toEqual([
      ...texts,
      ...Array.from({ length: 10 }, (_, n) => `in ${n}`),
    ])
    expect([first.total, second.nextCursor]).toEqual([15, null])
    expect((await call('GET', `${path}&endDate=2026-03-02T18:00:02Z`)).body['total']).toBe(3)
    expect((await call('GET', path.replace('limit=10', 'limit=5'))).status).toBe(400)
  })

  test('a thread that lags shows a message only after its delay', async () => {
    const { call, threadPath, clock, send } = await filled({ threadShape: 'flat', threadDelayMs: 5_000 })
    await clock.sleep(60_000)
    await send('six')
    const newest = async () => ((await call('GET', threadPath)).body as Page).messages[0]?.body
    expect(await newest()).toBe('five')
    await clock.sleep(5_000)
    expect(await newest()).toBe('six')
  })

  test('the single message may come wrapped', async () => {
    const { call, thread, simulator } = await filled({})
    const path = `/conversations/messages/${thread()[0]?.id}`
    const bare = (await call('GET', path)).body
    simulator.control.set({ messageShape: 'wrapped' })
    expect((await call('GET', path)).body).toEqual({ message: bare })
    expect(bare).toMatchObject({ body: 'one', messageType: 'TYPE_SMS', direction: 'outbound', status: 'delivered' })
  })
})
