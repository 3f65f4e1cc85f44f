import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { hmacSha256 } from '../src/lib/hash.ts'
import { redact } from '../src/redact.ts'
import { storeToken } from '../src/web/access-tokens.store.ts'
import { openHouse, WORKFLOW_SECRET, type House } from './support/house.ts'
import { scriptedBrain, SCRIPTS } from './support/scripted-brains.ts'

/** Secrets as they look in life, each where it belongs. */
const PIT = 'pit-4f0d7c1e-93ab-4c55-8e21-5b7a90c4d3f2'
const CLIENT_SECRET = 'b1946ac9-2492-d234-7c62-35b4d2611184'
const TOKEN = `jorge_${'t'.repeat(32)}`
const SELL = 'I want to sell my house in Upland'
const oauth = { kind: 'oauth', client_id: 'app', client_secret: CLIENT_SECRET, redirect_uri: 'https://jorge.test/oauth/callback' } as const

let house: House
afterEach(() => house.close())

/** What left the process: log lines as the sink writes them, and everything a model was given. */
const said: string[] = []
const prompts: string[] = []
const line = (fields: object, message: string) =>
  void said.push(redact(JSON.stringify({ ...fields, message }), (phone) => hmacSha256('k'.repeat(32), phone)))
const log = { debug: line, info: line, warn: line, error: line }
const brain = () =>
  scriptedBrain((prompt) => {
    prompts.push(JSON.stringify(prompt))
    return SCRIPTS.polite(prompt)
  })

/** How many more writing calls HighLevel answers with an error that shows what it was called with. */
const tales = { left: 0 }
const tellsTales =
  (simulated: typeof fetch): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    if (tales.left === 0 || request.method === 'GET') return simulated(request)
    tales.left -= 1
    const body = await request.text()
    const message = `bad call: Authorization: ${request.headers.get('authorization')} client_secret=${CLIENT_SECRET} body ${body}`
    return Response.json({ statusCode: 500, message }, { status: tales.left % 2 === 0 ? 500 : 422 })
  }

const press = (path: string) =>
  house.app.server
    .inject({ url: path, headers: { authorization: `Bearer ${TOKEN}` } })
    .then(({ statusCode, body }) => `${statusCode} ${body}`)

const PAGES = [
  '/health',
  '/health/ready',
  '/api/v1/conversations?location_id=loc_story',
  '/api/v1/audit?location_id=loc_story',
  '/api/v1/holds?location_id=loc_story',
  '/api/v1/handoffs?location_id=loc_story',
]

/** Every row of every table as text; bytes as the text they are. */
async function everyRow(): Promise<string> {
  const { db } = house.app.database
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db)
  expect(rows.length).toBeGreaterThan(20)
  const texts = []
  for (const { name } of rows) {
    const found = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(db)
    texts.push(...found.rows.map(({ row }) => `${name} ${row}`))
  }
  const all = texts.join('\n')
  const bytes = [...all.matchAll(/\\\\x([0-9a-f]{8,})/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('utf8'))
  return `${all}\n${bytes.join('\n')}`
}

async function nowhere(planted: Record<string, string>): Promise<void> {
  const answers = (await Promise.all(PAGES.map(press))).join('\n')
  const places = { log: said.join('\n'), tables: await everyRow(), answers, model: prompts.join('\n') }
  const found = Object.entries(planted).flatMap(([name, secret]) =>
    Object.entries(places).flatMap(([place, text]) => (secret !== '' && text.includes(secret) ? [`${name} in the ${place}`] : [])),
  )
  expect(found).toEqual([])
  // What is searched is really there.
  expect(places.tables).toContain(SELL)
  expect(said.length).toBeGreaterThan(3)
}

async function open(options: Parameters<typeof openHouse>[0]): Promise<void> {
  said.length = 0
  prompts.length = 0
  house = await openHouse({ log, brain: brain(), wire: tellsTales, ...options })
  const token = { token: TOKEN, name: 'priya', role: 'operator', locationId: 'loc_story' } as const
  await storeToken(house.app.database.db, { ...token, lifeSeconds: 3_600 })
}

describe('crm.md 14: planted secrets stand in no log line, table, answer or prompt', () => {
  test('a private token and a workflow secret, through failures that show them and a webhook that carries them', async () => {
    await open({ location: { auth: { kind: 'pit', token: PIT } } })
    tales.left = 6
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(1_800)
    await house.text(dana, '3 bedrooms, how soon could you list it?')
    await house.run(1_800)
    const carrying = { contact_id: dana, message: { body: SELL }, customData: { secret: WORKFLOW_SECRET, Authorization: `Bearer ${PIT}` } }
    const taken = await house.post('/webhooks/ghl/workflow', JSON.stringify(carrying), { 'X-Jorge-Secret': WORKFLOW_SECRET })
    expect(taken.status).toBe(200)
    const refused = await house.post('/webhooks/ghl/workflow', JSON.stringify(carrying), { 'X-Jorge-Secret': `${WORKFLOW_SECRET}x` })
    expect(refused.status).toBe(401)
    expect(JSON.stringify([taken, refused])).not.toContain(WORKFLOW_SECRET)
    await house.run(600)
    expect(prompts.length).toBeGreaterThan(0)
    await nowhere({ PIT, WORKFLOW_SECRET, TOKEN })
  })

  test('an app’s secret and the pair of tokens, through consent, refresh and a refresh that is refused', async () => {
    await open({ location: { auth: oauth } })
    const code = house.simulator.control.authorize({ type: 'location', locationId: 'loc_story' })
    expect((await house.app.server.inject({ url: `/oauth/callback?code=${code}` })).statusCode).toBe(200)
    const { accessTokens, refreshTokens } = house.simulator.state
    const issued = new Set<string>()
    const note = () => [...accessTokens.keys(), ...refreshTokens.keys()].forEach((token) => issued.add(token))
    note()
    tales.left = 4
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    await house.run(600)
    await house.standStill(24 * 3_600)
    await house.text(dana, 'are you there?')
    await house.run(600)
    note()
    refreshTokens.clear()
    await house.standStill(24 * 3_600)
    await house.text(dana, 'hello?')
    await house.run(600)
    expect(issued.size).toBeGreaterThanOrEqual(4)
    await nowhere({ CLIENT_SECRET, TOKEN, code, ...Object.fromEntries([...issued].map((token, n) => [`token ${n}`, token])) })
  })
})
