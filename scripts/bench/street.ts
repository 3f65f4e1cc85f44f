// The outside world in a process of its own: the imitated HighLevel, without latency and without limits, and the
// contacts who text through it. One clock sees a text leave and our answer come in.
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { startSimulatorServer, type SimulatorServer } from '../../src/demo/highlevel/sim-server.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import { answerParent } from './child.ts'
import { spreadOf, type Spread } from './percentiles.ts'
import { appText } from './webhooks.ts'

/** `at_once` contacts each text, wait for the answer and text again; or texts leave at a steady rate, answered or not. */
export type Walk = { urls: string[]; seconds: number; pace: { atOnce: number } | { perSecond: number } }

/** Seen from outside: `answered` counts texts whose reply the imitated HighLevel has accepted. */
export type Walked = {
  texts: number
  answered: number
  unanswered: number
  refused: number
  perSecond: number
  reply: Spread
  webhook: Spread
}

const SCRIPT = ['Hi, I want to buy a 3 bedroom house in Upland', 'around 550k', 'yes we are pre-approved', 'in about two months']
const PATIENCE_MS = 8_000

const simulator = simulatedHighLevel({
  latency: { min: 0, max: 0 },
  rateLimit: null,
  dailyLimit: null,
  echo: 'off',
  keptRequests: 100,
  locations: [
    {
      id: sampleLocation.location_id,
      token: sampleLocation.auth.kind === 'pit' ? sampleLocation.auth.token : null,
      pipelines: [{ id: 'pipe_main', name: 'Leads', stages: [{ id: 'stage_new', name: 'New' }] }],
      customFields: Object.entries(sampleLocation.custom_fields).map(([name, id]) => ({ id, name })),
    },
  ],
})
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const waiting = new Map<string, () => void>()
let server: SimulatorServer | null = null
let key: KeyObject | null = null
let people = 0
let texts = 0

answerParent({
  start: async ({ privateKeyPem }: { privateKeyPem: string }) => {
    key = createPrivateKey(privateKeyPem)
    server = await startSimulatorServer({ fetch: listening })
    return { url: server.url }
  },
  walk,
  close: async () => {
    agent.destroy()
    await server?.close()
  },
})

/** The simulator, telling whoever waits that a text of ours to their contact was accepted. */
async function listening(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const answer = await simulator.fetch(input, init)
  if (init?.method !== 'POST' || typeof input !== 'string' || !input.endsWith('/conversations/messages') || !answer.ok) return answer
  const { contactId } = JSON.parse(Buffer.from(init.body as Uint8Array).toString()) as { contactId: string }
  waiting.get(contactId)?.()
  waiting.delete(contactId)
  return answer
}

type Tally = { reply: number[]; webhook: number[]; unanswered: number; refused: number; texts: number }

async function walk({ urls, seconds, pace }: Walk): Promise<Walked> {
  const tally: Tally = { reply: [], webhook: [], unanswered: 0, refused: 0, texts: 0 }
  const started = performance.now()
  const going = () => performance.now() - started < seconds * 1000
  if ('atOnce' in pace) await Promise.all(Array.from({ length: pace.atOnce }, () => chat(urls, tally, going)))
  else await stream({ urls, tally, going, perSecond: pace.perSecond })
  const took = (performance.now() - started) / 1000
  const { reply, webhook, unanswered, refused } = tally
  const perSecond = Math.round((reply.length / took) * 10) / 10
  return { texts: tally.texts, answered: reply.length, unanswered, refused, perSecond, reply: spreadOf(reply), webhook: spreadOf(webhook) }
}

/** One person after the other goes through the script. */
async function chat(urls: string[], tally: Tally, going: () => boolean): Promise<void> {
  while (going()) {
    const person = newPerson(urls)
    for (const text of SCRIPT) {
      if (!going() || !(await say(person, { text, from: performance.now() }, tally))) break
    }
  }
}

type Streaming = { urls: string[]; tally: Tally; going: () => boolean; perSecond: number }

/** Texts leave when they are due, however long answers take: waiting in line is part of the latency. */
async function stream({ urls, tally, going, perSecond }: Streaming): Promise<void> {
  const free: Person[] = []
  const said = new Set<Promise<unknown>>()
  const started = performance.now()
  for (let n = 0; going(); n += 1) {
    const dueAt = started + (n * 1000) / perSecond
    while (performance.now() < dueAt) await new Promise((resolve) => setTimeout(resolve, 1))
    const person = free.shift() ?? { ...newPerson(urls), said: 0 }
    const next = async () => {
      const answered = await say(person, { text: SCRIPT[person.said] ?? '', from: dueAt }, tally)
      person.said += 1
      if (answered && person.said < SCRIPT.length) free.push(person)
    }
    const one = next().finally(() => said.delete(one))
    said.add(one)
  }
  await Promise.all(said)
}

type Person = { contactId: string; url: string; said: number }

function newPerson(urls: string[]): Person {
  people += 1
  const contactId = `con_${process.pid}_${people}`
  const area = AREAS[Math.floor(people / 9_000) % AREAS.length]
  simulator.control.addContact({ id: contactId, firstName: 'Dana', phone: `+1${area}555${1_000 + (people % 9_000)}`, tags: ['Buyer-Lead'] })
  return { contactId, url: urls[people % urls.length] ?? '', said: 0 }
}

/** Area codes of southern California; the exchange belongs to nobody, and none of these numbers is a sentinel. */
const AREAS = ['626', '951', '714', '562', '213', '310']

/** Sends a text and waits for our answer at the imitated HighLevel. */
async function say({ contactId, url }: Person, { text, from }: { text: string; from: number }, tally: Tally): Promise<boolean> {
  if (key === null) return false
  texts += 1
  tally.texts += 1
  const { path, headers, body } = appText({ contactId, messageId: `msg_${process.pid}_${texts}`, text }, key)
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const late = setTimeout(() => resolve(false), PATIENCE_MS)
  waiting.set(contactId, () => resolve(true))
  const status = await post(`${url}${path}`, headers, body)
  tally.webhook.push(performance.now() - from)
  if (status !== 200) tally.refused += 1
  const answered = await promise
  clearTimeout(late)
  if (answered) tally.reply.push(performance.now() - from)
  else tally.unanswered += 1
  return answered
}

function post(url: string, headers: Record<string, string>, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body))
    const request = httpRequest(url, { method: 'POST', agent, headers: { ...headers, 'content-length': length } }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0))
    })
    request.once('error', reject).end(body)
  })
}
