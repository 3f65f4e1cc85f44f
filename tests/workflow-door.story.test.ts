import { afterEach, describe, expect, test } from 'vitest'
import { byBearer, byHmac, bySecret, openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const WORDS = 'I want to sell my house in Upland'
/** In the thread, while HighLevel loses the app webhook. */
const inThread = (contact: string, words: string) => house.simulator.inbound(contact, words, { webhook: false })
const reads = (part: string) => house.requests().filter(({ method, path }) => method === 'GET' && path.includes(part))

describe('crm.md 1, Signed app webhooks: a workflow webhook in their place', () => {
  test.each([
    ['the secret', bySecret],
    ['a bearer token', byBearer],
    ['an HMAC of the body', byHmac],
  ])('proven by %s is answered after contact and thread were read', async (_, seal) => {
    await open()
    const dana = house.contact('dana')
    const { id } = await inThread(dana, WORDS)
    const answer = await house.workflow(dana, { text: WORDS, seal })
    expect(answer).toMatchObject({ status: 200, body: { status: 'accepted' } })
    await house.run()
    expect(house.ours(dana)).toHaveLength(1)
    expect(reads(`/contacts/${dana}`).length).toBeGreaterThan(0)
    expect(reads('/conversations/search')).toHaveLength(1)
    const firstWrite = house.requests().findIndex(({ method }) => method !== 'GET')
    const threadRead = house.requests().findIndex(({ path }) => path === '/conversations/search')
    expect(threadRead).toBeLessThan(firstWrite)
    const [received] = (await house.events(dana)).filter(({ type }) => type === 'MessageReceived')
    expect(received?.payload['message_id']).toBe(id)
  })

  test('with a wrong secret is refused and changes nothing', async () => {
    await open()
    const dana = house.contact('dana')
    const answer = await house.workflow(dana, { text: WORDS, seal: () => ({ 'X-Jorge-Secret': 'x'.repeat(44) }) })
    expect(answer.status).toBe(401)
    expect(await house.count('inbox')).toBe(0)
  })

  test('names the bot that answers', async () => {
    await open()
    const dana = house.contact('dana')
    await inThread(dana, 'hello there')
    await house.workflow(dana, { text: 'hello there', botType: ' Seller ' })
    await house.run()
    expect(await house.state(dana)).toMatchObject({ owner: 'seller', ownerReason: 'bot_type' })
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('that names no bot of ours is routed as if it named none', async () => {
    await open()
    const dana = house.contact('dana', { tags: ['Buyer-Lead'] })
    await inThread(dana, 'hello there')
    await house.workflow(dana, { text: 'hello there', botType: 'sellers' })
    await house.run()
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer', ownerReason: 'buyer_tag' })
  })

  test('cannot wake a contact that a tag keeps silent', async () => {
    await open()
    const dana = house.contact('dana', { tags: ['AI-Off'] })
    await inThread(dana, WORDS)
    await house.workflow(dana, { text: WORDS, botType: 'seller' })
    await house.run()
    expect(house.ours(dana)).toEqual([])
  })
})

describe('crm.md 10: a text the thread does not show yet', () => {
  const looks = () => reads('/conversations/search').length

  test('is looked for again after 2, 5 and 15 seconds, then answered by the words delivered', async () => {
    await open()
    const dana = house.contact('dana')
    await house.workflow(dana, { text: WORDS })
    await house.run(4.1)
    expect(looks()).toBe(1)
    await house.run(2)
    expect(looks()).toBe(2)
    await house.run(5)
    expect(looks()).toBe(3)
    expect(house.ours(dana)).toEqual([])
    await house.run(15)
    expect(looks()).toBe(4)
    await house.run(1)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('is answered as soon as it shows, by its message', async () => {
    await open({ simulator: { threadDelayMs: 9_000 } })
    const dana = house.contact('dana')
    const { id } = await inThread(dana, WORDS)
    await house.workflow(dana, { text: WORDS })
    await house.run()
    expect(house.ours(dana)).toHaveLength(1)
    const [received] = (await house.events(dana)).filter(({ type }) => type === 'MessageReceived')
    expect(received?.payload['message_id']).toBe(id)
  })

  test('waits while the thread cannot be read', async () => {
    await open()
    const dana = house.contact('dana')
    await inThread(dana, WORDS)
    house.simulator.control.fault({
      id: 'down',
      path: '/conversations/',
      reaction: { performed: false, ending: { kind: 'error', status: 503, message: 'down' } },
    })
    await house.workflow(dana, { text: WORDS })
    await house.run(120)
    expect(house.ours(dana)).toEqual([])
    house.simulator.control.clearFault('down')
    await house.run(120)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('opts out at once all the same', async () => {
    await open()
    const dana = house.contact('dana')
    await house.workflow(dana, { text: 'please stop texting me' })
    expect(await house.suppressions()).toContain('c:dana contact_words')
  })
})

describe('crm.md 8, de-duplication: one text through both doors', () => {
  const app = (contact: string, { id, dateAdded }: { id: string; dateAdded: string }) =>
    house.signed({
      type: 'InboundMessage',
      webhookId: `wh_${id}`,
      contactId: contact,
      messageId: id,
      messageType: 'SMS',
      direction: 'inbound',
      body: WORDS,
      dateAdded,
    })

  test('the app first, the workflow seconds later: one turn, one reply', async () => {
    await open({ push: 'both' })
    const dana = house.contact('dana')
    await house.text(dana, WORDS)
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(1)
    expect(await house.turnsOfTexts(dana)).toBe(1)
  })

  test('the app first, the workflow a minute later: one reply', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, WORDS)
    await house.run(59)
    await house.workflow(dana, { text: WORDS })
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test.each([1, 5, 8, 12])('the workflow first, the app %i s later: one reply', async (seconds) => {
    await open({ simulator: { threadDelayMs: seconds * 1_000 } })
    const dana = house.contact('dana')
    const { id, dateAdded } = await inThread(dana, WORDS)
    await house.workflow(dana, { text: WORDS })
    await house.run(seconds)
    await app(dana, { id, dateAdded })
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(1)
    expect((await house.inbox(dana)).every(({ status }) => status === 'settled')).toBe(true)
  })

  test('the app webhook slips in while the workflow text is being read back: one reply', async () => {
    await open()
    const dana = house.contact('dana')
    const { id, dateAdded } = await inThread(dana, WORDS)
    await house.workflow(dana, { text: WORDS })
    let sent = false
    house.onCall(async ({ path }, when) => {
      if (sent || when !== 'after' || path !== '/conversations/search') return
      sent = true
      await app(dana, { id, dateAdded })
    })
    await house.run(60)
    expect(sent).toBe(true)
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('the clocks differ so much that both are stored: the read-back merges them into one', async () => {
    await open()
    const dana = house.contact('dana')
    const { id, dateAdded } = await inThread(dana, WORDS)
    await app(dana, { id, dateAdded: new Date(Date.parse(dateAdded) - 61_000).toISOString() })
    await house.workflow(dana, { text: WORDS })
    await house.run(60)
    expect(house.ours(dana)).toHaveLength(1)
    expect((await house.inbox(dana)).filter(({ kind }) => kind === 'message')).toMatchObject([{ reason: null }, { reason: 'merged' }])
  })

  test('the same words said twice are two texts', async () => {
    await open({ location: { debounce_seconds: 0 } })
    const dana = house.contact('dana')
    for (let time = 0; time < 2; time += 1) {
      await inThread(dana, 'ok')
      await house.workflow(dana, { text: 'ok', key: `wf_${time}` })
      await house.run(20)
    }
    const received = (await house.events(dana)).filter(({ type }) => type === 'MessageReceived')
    expect(new Set(received.map(({ payload }) => payload['message_id'])).size).toBe(2)
  })
})
