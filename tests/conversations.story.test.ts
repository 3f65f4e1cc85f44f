import { afterEach, describe, expect, test } from 'vitest'
import { storeToken } from '../src/web/access-tokens.store.ts'
import { undescribed } from '../src/web/described.fixture.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const TOKENS = { viewer: 'the-token-of-vera', operator: 'the-token-of-priya', admin: 'the-token-of-ada' }

async function open(options?: HouseOptions) {
  house = await openHouse(options)
  for (const role of ['viewer', 'operator', 'admin'] as const) {
    const locationId = role === 'admin' ? '-' : house.location.location_id
    await storeToken(house.app.database.db, { token: TOKENS[role], name: role, role, locationId, lifeSeconds: 30 * 24 * 3_600 })
  }
}
afterEach(() => house.close())

type Role = keyof typeof TOKENS
type Item = Record<string, never> & { contact: Record<string, unknown> }

/** Reads over HTTP, and holds the answer against the document at /docs. */
async function read(path: string, role: Role = 'operator') {
  await house.app.database.setNow(house.clock.now())
  const answer = await house.app.server.inject({
    url: `/api/v1/conversations${path}`,
    headers: { authorization: `Bearer ${TOKENS[role]}` },
  })
  const plain = path
    .replace(/\?.*/, '')
    .replace(/^\/[^/]+/, '/{id}')
    .replace(/turns\/.+/, 'turns/{turn}')
  expect(await undescribed(house.app.server, answer, { method: 'GET', path: `/api/v1/conversations${plain}` })).toEqual([])
  return { status: answer.statusCode, body: answer.json<Record<string, never>>(), etag: answer.headers['etag'] }
}

const ids = async (query: string, role: Role = 'operator') => {
  const { body } = await read(query, role)
  return (body['items'] as unknown as Item[]).map(({ contact }) => contact['contact_id'])
}

/** Ann sells, Ben asked for a person, Cem opted out, Dee was taken over and waits for an answer. */
async function somePeople() {
  await open()
  for (const [id, words] of [
    ['ann', 'I want to sell my house in Upland'],
    ['ben', 'can I talk to a real person please'],
    ['cem', 'ALTO'],
    ['dee', 'looking to buy 3 beds in Upland up to 620k'],
  ] as const) {
    house.contact(id, { phone: `+1909555010${['ann', 'ben', 'cem', 'dee'].indexOf(id)}`, firstName: id.toUpperCase() })
    await house.text(id, words)
    await house.run(60)
  }
  await house.human('dee', 'Hi, Priya here')
  await house.run(60)
  await house.text('dee', 'great, call me at 909-555-0199')
  await house.run(60)
}

describe('the list', () => {
  test('shows who was last active first, with owner, temperature, last words and who waits', async () => {
    await somePeople()
    const { body } = await read('')
    const items = body['items'] as unknown as Item[]
    expect(items.map(({ contact }) => contact['contact_id'])).toEqual(['dee', 'cem', 'ben', 'ann'])
    expect(items[0]).toMatchObject({
      contact: { name: 'DEE', phone: '+19095550103' },
      owner: 'human',
      owner_reason: 'takeover',
      bot: 'buyer',
      last_text: { author: 'contact', text: 'great, call me at 909-555-0199' },
      waiting_since: expect.any(String),
    })
    expect(items[1]).toMatchObject({ owner: 'nobody', opted_out: true })
    expect(items[2]).toMatchObject({ owner: 'human', human_handoff: { trigger: 'explicit_request', priority: 'high' } })
    expect(items[3]).toMatchObject({ owner: 'seller', waiting_since: null, parked: false })
  })

  test('is filtered by what each shows', async () => {
    await somePeople()
    const found = async (query: string) => (await ids(query)).map(String).toSorted()
    expect(await found('?owner=human')).toEqual(['ben', 'dee'])
    expect(await found('?owner=seller')).toEqual(['ann'])
    expect(await found('?bot=buyer')).toEqual(['dee'])
    expect(await found('?waiting=true')).toEqual(['dee'])
    expect(await found('?waiting=false')).toEqual(['ann', 'ben', 'cem'])
    expect(await found('?handoff=true')).toEqual(['ben'])
    expect(await found('?opted_out=true')).toEqual(['cem'])
    expect(await found('?opted_out=false&handoff=false')).toEqual(['ann', 'dee'])
    expect(await found('?failed=true')).toEqual([])
    expect(await found('?q=up%20to%20620k')).toEqual(['dee'])
    expect(await found('?q=BEN')).toEqual(['ben'])
    expect(await found('?q=%25%25')).toEqual([])
    expect(await found(`?from=${encodeURIComponent(house.clock.now().toISOString())}`)).toEqual([])
  })

  test('comes page by page without a gap or a repeat', async () => {
    await somePeople()
    const seen: unknown[] = []
    let cursor = ''
    for (let page = 0; page < 10; page += 1) {
      const { body } = await read(`?limit=1${cursor}`)
      seen.push(...(body['items'] as unknown as Item[]).map(({ contact }) => contact['contact_id']))
      if (body['next_cursor'] === null) break
      cursor = `&cursor=${String(body['next_cursor'])}`
    }
    expect(seen).toEqual(['dee', 'cem', 'ben', 'ann'])
  })

  test('of every location is for an admin of all', async () => {
    await somePeople()
    expect(await ids('?location_id=all', 'admin')).toHaveLength(4)
    expect((await read('?location_id=all')).status).toBe(403)
    expect((await read('', 'admin')).status).toBe(422)
    expect((await read('?location_id=loc_other')).status).toBe(403)
  })
})

describe('one conversation', () => {
  test('shows facts, what is open, and its version as ETag', async () => {
    await somePeople()
    const { body, etag } = await read('/dee')
    expect(body).toMatchObject({
      engagement_status: 'human',
      script: { bot: 'buyer', answered: 1, length: 4 },
      standing: { suppressed: null, held: [] },
      privacy_cases: [],
    })
    expect((body['facts'] as unknown as { field: string; value: unknown }[]).find(({ field }) => field === 'price_max')).toMatchObject({
      value: 620_000,
    })
    expect(etag).toBe(`"${String(body['version'])}"`)
    expect((await read('/cem')).body).toMatchObject({ standing: { suppressed: 'keyword' }, engagement_status: 'opted_out' })
    expect((await read('/stranger')).status).toBe(404)
  })

  test('is a thread of texts and decisions in the order of time, oldest first within a page', async () => {
    await somePeople()
    const { body } = await read('/dee/messages')
    const items = body['items'] as unknown as {
      kind: string
      at: string
      author?: string
      author_name?: string
      type?: string
      text?: string
    }[]
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted())
    expect(items.filter(({ kind }) => kind === 'message').map(({ author }) => author)).toEqual(['contact', 'bot', 'human', 'contact'])
    expect(items.find(({ author }) => author === 'bot')).toMatchObject({
      author_name: 'buyer',
      segments: expect.any(Number),
      status: 'sent',
    })
    expect(items.filter(({ type }) => type === 'OwnerChanged').length).toBeGreaterThanOrEqual(2)
    const first = (await read('/dee/messages?limit=2')).body
    const older = (await read(`/dee/messages?limit=500&cursor=${String(first['next_cursor'])}`)).body
    expect([...(older['items'] as unknown as object[]), ...(first['items'] as unknown as object[])]).toEqual(items)
  })

  test('has turns that say why', async () => {
    await somePeople()
    const { body } = await read('/ann/messages')
    const bot = (body['items'] as unknown as { author?: string; turn_id: string }[]).find(({ author }) => author === 'bot')
    const turn = (await read(`/ann/turns/${bot?.turn_id}`)).body
    expect(turn).toMatchObject({
      bot: 'seller',
      texts: [{ text: 'I want to sell my house in Upland' }],
      why: { reason: 'activation_all' },
      verdicts: { verdict: expect.any(String) },
    })
    expect(turn['actions']).toContainEqual(
      expect.objectContaining({ type: 'send_sms', status: 'accepted', attempts: [expect.objectContaining({ result: 'accepted' })] }),
    )
    expect((await read('/dee/turns/nowhere')).status).toBe(404)
    expect((await read(`/dee/turns/${bot?.turn_id}`)).status).toBe(404)
  })
})

describe('a viewer', () => {
  test('reads everything, with phones and addresses masked, also within texts', async () => {
    await somePeople()
    const list = await read('', 'viewer')
    const thread = await read('/dee/messages', 'viewer')
    expect((list.body['items'] as unknown as Item[])[0]).toMatchObject({
      contact: { phone: '•••03' },
      last_text: { text: 'great, call me at •••99' },
    })
    for (const { body } of [list, thread, await read('/dee', 'viewer')]) expect(JSON.stringify(body)).not.toMatch(/909.?555/)
  })

  test('does not search, and changes nothing', async () => {
    await somePeople()
    expect((await read('?q=ann', 'viewer')).status).toBe(403)
    const { status } = await house.post('/api/v1/contacts/ann/takeover', '{}', { authorization: `Bearer ${TOKENS.viewer}` })
    expect(status).toBe(403)
  })
})

test.each(['?limit=0', '?cursor=nonsense', '?owner=everybody', '?waiting=maybe', '?from=yesterday', '?q=a'])(
  '%s is refused',
  async (query) => {
    await open()
    const { status, body } = await read(query)
    expect([status, body['code']]).toEqual([422, 'invalid_request'])
  },
)
