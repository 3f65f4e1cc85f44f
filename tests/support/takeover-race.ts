import { openApp, type App } from '../../src/app.ts'
import { simulatedLocation } from '../../src/cli/simulated-location.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import type { Database } from '../../src/db/database.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { silentLog } from '../../src/lib/log.ts'
import { workPool } from '../../src/lib/work-pool.ts'
import { bundleKey } from '../../src/outbox/bundle.ts'
import { storeToken } from '../../src/web/access-tokens.store.ts'
import { storyLocation, storySetup } from './house.ts'
import { freshPostgres } from './test-database.ts'

/** What may happen to a contact while a bot is about to speak. All but the last three silence it. */
export const MOVES = ['text', 'takeover', 'answer', 'tag', 'release', 'owner', 'inbound'] as const
export type Move = (typeof MOVES)[number]
const SILENCING = ['text', 'text', 'text', 'takeover', 'answer', 'tag'] as const satisfies Move[]

/** When it happens: at once, once a text is decided, or at a call of a turn or a send, before it is served or while its answer is on the way. */
export const MOMENTS = ['now', 'contact read', 'thread read', 'text queued', 'before the send', 'after the send'] as const
export type Moment = (typeof MOMENTS)[number]

/** `held`: the call waits until it has happened; else they run against each other. */
export type Step = { move: Move; at: Moment; held: boolean; delayMs: number }

export type RaceOptions = { seed: number; contacts: number; atOnce: number; echo: 'before' | 'after' }

/** Two processes on one PostgreSQL, with a HighLevel whose webhooks come when they like. */
export type Race = { apps: [App, App]; simulator: Simulator; scripts: Map<string, Step[]>; close(): Promise<void> }

const TOKEN = 'the-token-of-the-race'
const PATIENCE_MS = 800

/** Runs each contact's script, many contacts at a time, and comes to rest. */
export async function takeoverRace(options: RaceOptions): Promise<Race> {
  const chance = seeded(options.seed)
  const scripts = new Map(Array.from({ length: options.contacts }, (_, index) => [`con_${index}`, scriptOf(chance)] as const))
  const house = await open(options, chance)
  const todo = [...scripts]
  const work = async () => {
    for (let next = todo.shift(); next !== undefined; next = todo.shift()) await runScript(house, ...next)
  }
  await Promise.all(Array.from({ length: options.atOnce }, work))
  await house.rest()
  // Whoever is silenced stays so: some write once more.
  for (const contact of [...scripts.keys()].filter((_, index) => index % 20 === 0)) await house.inbound(contact)
  await house.rest()
  return { ...house, scripts }
}

/** One to three moves; the last one silences the bot. Who is silent already makes no calls to wait for. */
function scriptOf(chance: Chance): Step[] {
  const moves = [...Array.from({ length: chance.below(3) }, () => chance.pick(MOVES)), chance.pick(SILENCING)]
  let isSilent = false
  return moves.map((move, index) => {
    const at = isSilent ? 'now' : chance.pick(index === 0 ? FIRST : LATER)
    isSilent = SILENCING.some((one) => one === move) || (isSilent && move === 'inbound')
    return { move, at, held: chance.below(2) === 0, delayMs: chance.below(at === 'now' ? 120 : at === 'text queued' ? 2 : 12) }
  })
}

/** A contact is read once; the thread is read once somebody else has written. */
const FIRST = MOMENTS.filter((at) => at !== 'thread read')
const LATER = MOMENTS.filter((at) => at !== 'contact read')

type House = Omit<Race, 'scripts'> & {
  /** Resolves at the contact's next such moment, or when nobody comes to it; the call goes on when `done` is called. */
  moment(contact: string, at: Moment, held: boolean): Promise<() => void>
  press(path: string, body?: object): Promise<void>
  inbound(contact: string): Promise<unknown>
  rest(): Promise<void>
}

async function runScript(house: House, contact: string, script: readonly Step[]): Promise<void> {
  const { simulator } = house
  simulator.control.addContact({ id: contact, phone: `+1909${String(2_000_000 + Number(contact.slice(4)))}` })
  await house.inbound(contact)
  for (const [index, { move, at, held, delayMs }] of script.entries()) {
    const done = await house.moment(contact, at, held)
    if (delayMs > 0) await pause(delayMs)
    await act(house, contact, { move, words: `It is Priya, ${index}` }).finally(done)
  }
}

function act(house: House, contact: string, { move, words }: { move: Move; words: string }): Promise<unknown> {
  switch (move) {
    case 'text':
      return house.simulator.human(contact, words)
    case 'takeover':
      return house.press(`${contact}/takeover`)
    case 'answer':
      return house.press(`${contact}/messages`, { text: words })
    case 'tag':
      house.simulator.control.changeTags(contact, { add: ['AI-Off'] })
      return Promise.resolve()
    case 'release':
      return house.press(`${contact}/release`)
    case 'owner':
      return house.press(`${contact}/owner`, { bot: 'buyer' })
    case 'inbound':
      return house.inbound(contact)
  }
}

async function open({ contacts, echo }: RaceOptions, chance: Chance): Promise<House> {
  const url = await freshPostgres(`takeover_${process.pid}_${echo}`)
  const moments = momentsOf()
  const queued = queuedTexts()
  const apps: App[] = []
  const one = () => apps[chance.below(2)] ?? fail()
  const simulator = simulatedHighLevel({
    latency: { min: 0, max: 0 },
    rateLimit: null,
    echo,
    keptRequests: 100,
    locations: [simulatedLocation(location)],
    // HighLevel promises no order: a person's text may be told of before or after ours.
    deliver: async ({ path, headers, body }) => {
      if (body.includes('"OutboundMessage"')) await pause(chance.below(30))
      // What our own tags and fields come back as is no part of the race.
      if (body.includes('"Contact') && !body.includes('AI-Off')) return 200
      return (await one().server.inject({ method: 'POST', url: path, headers, payload: body })).statusCode
    },
  })
  const openOne = (migrate: boolean) =>
    openApp({
      ...storySetup(),
      database: { kind: 'postgres', url, poolMax: 12 },
      locations: [{ location, locationId: location.location_id, findings: [] }],
      log: silentLog,
      migrate,
      overrides: {
        fetch: moments.around(simulator.fetch),
        database: (opened) => dawdling(opened, { chance, queued }),
        publicKeys: [simulator.webhooks.publicKeyPem],
        settings: { requestsPer10Seconds: 80_000, debounce: { seconds: 0, ceiling: 0 } },
      },
    })
  const [first, second] = [await openOne(true), await openOne(false)]
  apps.push(first, second)
  await storeToken(first.database.db, {
    token: TOKEN,
    name: 'priya',
    role: 'operator',
    locationId: location.location_id,
    lifeSeconds: 3_600,
  })
  const resting = [first, second].map(workers)
  return {
    apps: [first, second],
    simulator,
    moment: (contact, at, held) => (at === 'text queued' ? queued.next(contact) : moments.next(contact, at, held)),
    press: async (path, payload = {}) => {
      keys += 1
      const headers = { authorization: `Bearer ${TOKEN}`, 'idempotency-key': `key_${keys}` }
      const { statusCode, body } = await one().server.inject({ method: 'POST', url: `/api/v1/contacts/${path}`, headers, payload })
      // Nobody knows a contact before its first text is accepted.
      if (statusCode !== 200 && statusCode !== 404) throw new Error(`${path}: ${statusCode} ${body}`)
    },
    inbound: (contact) => simulator.inbound(contact, chance.pick(TEXTS)),
    rest: () => comeToRest(first, simulator, contacts),
    close: async () => {
      simulator.close()
      await Promise.all(resting.map((stop) => stop()))
      for (const app of apps) await app.close()
    },
  }
}

const POLL_MS = 15

/** The two loops of a process, looking by themselves: hints would wake both processes for each contact. */
function workers({ engine }: App): () => Promise<void> {
  const lanes = workPool({
    size: 8,
    take: ({ free }) => engine.claimLanes(free),
    keyOf: ({ contactId, leaseNo }) => `${contactId} ${leaseNo}`,
    work: engine.takeTurn,
    freed: () => {},
  })
  const outbox = workPool({
    size: 16,
    take: ({ free, underWay }) => engine.dueBundles(free + underWay),
    keyOf: bundleKey,
    work: engine.performBundle,
    freed: () => {},
  })
  const over = new AbortController()
  const running = (async () => {
    for (let round = 1; !over.signal.aborted; round += 1) {
      await Promise.all([lanes.run(), outbox.run()])
      if (round % 100 === 0) await engine.sweep()
      await pause(POLL_MS)
    }
    await Promise.all([lanes.idle(), outbox.idle()])
  })()
  return () => (over.abort(), running)
}

/** Who waits for a text of a contact to be decided; looked up whenever something was. */
function queuedTexts() {
  const waiting = new Map<string, () => void>()
  return {
    next: (contact: string): Promise<() => void> =>
      new Promise((resolve) => {
        const come = () => (clearTimeout(timer), waiting.delete(contact), resolve(() => {}))
        const timer = setTimeout(come, PATIENCE_MS)
        waiting.set(contact, come)
      }),
    look: async ({ db }: Database): Promise<void> => {
      if (waiting.size === 0) return
      const queued = db.selectFrom('outbox').select('contact_id').where('class', '=', 'text').where('status', '=', 'queued')
      const rows = await queued.where('contact_id', 'in', [...waiting.keys()]).execute()
      for (const { contact_id } of rows) waiting.get(contact_id)?.()
    },
  }
}

/** A transaction may be slow to begin: between a decision and its commit, and between a text due and its claim, anything may happen. */
const dawdling = (database: Database, { chance, queued }: { chance: Chance; queued: ReturnType<typeof queuedTexts> }): Database => ({
  ...database,
  wake: (channel) => {
    if (channel === 'outbox') void queued.look(database).catch(() => {})
    database.wake(channel)
  },
  transaction: async (work) => {
    if (chance.below(2) === 0) await pause(chance.below(30))
    return database.transaction(work)
  },
})

let keys = 0
const fail = (): never => {
  throw new Error('no process')
}

/** Nothing of it is written to fields or pipelines: the race is about texts. */
const location = { ...storyLocation, debounce_seconds: 0, custom_fields: {} }
delete location.pipeline

const TEXTS = ['hi there', 'I want to sell my house in Upland', 'it has a new roof', 'who is this?', 'ok', 'Busco casa en Ontario']

/** Where contacts stand in the calls of the two processes, and who waits for that. */
function momentsOf() {
  type Waiting = { at: Moment; held: boolean; come(done: () => void): void }
  const waiting = new Map<string, Waiting>()
  const reach = async (contact: string, at: Moment): Promise<void> => {
    const one = waiting.get(contact)
    if (one?.at !== at) return
    waiting.delete(contact)
    const { promise, resolve } = Promise.withResolvers<void>()
    one.come(resolve)
    if (one.held) await promise
  }
  return {
    next: (contact: string, at: Moment, held: boolean): Promise<() => void> => {
      if (at === 'now') return Promise.resolve(() => {})
      return new Promise((resolve) => {
        const one: Waiting = { at, held, come: (done) => (clearTimeout(timer), resolve(done)) }
        const timer = setTimeout(() => {
          if (waiting.get(contact) === one) waiting.delete(contact)
          resolve(() => {})
        }, PATIENCE_MS)
        waiting.set(contact, one)
      })
    },
    around:
      (served: typeof fetch): typeof fetch =>
      async (input, init) => {
        const request = new Request(input, init)
        const { pathname, searchParams } = new URL(request.url)
        const isSend = request.method === 'POST' && pathname === '/conversations/messages'
        const contact = isSend ? (/"contactId":"([^"]+)"/.exec(await request.clone().text())?.[1] ?? '') : pathname.split('/')[2]
        if (isSend) await reach(contact ?? '', 'before the send')
        const answer = await served(request)
        if (isSend) await reach(contact ?? '', 'after the send')
        else if (request.method === 'GET' && pathname.startsWith('/contacts/')) await reach(contact ?? '', 'contact read')
        else if (searchParams.has('contactId')) await reach(searchParams.get('contactId') ?? '', 'thread read')
        return answer
      },
  }
}

const REST_MS = 120_000

/** Nothing is due, under way or on its way. What waits for the morning may wait. */
async function comeToRest({ engine, database }: App, simulator: Simulator, contacts: number): Promise<void> {
  const until = performance.now() + REST_MS
  for (let quiet = 0; quiet < 3;) {
    await simulator.idle()
    const due = await engine.nextDue()
    const { n } = await database.db
      .selectFrom('outbox')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .where('status', 'in', ['sending', 'unknown'])
      .executeTakeFirstOrThrow()
    quiet = Number(n) === 0 && (due === null || due.getTime() > Date.now() + 1_000) ? quiet + 1 : 0
    if (performance.now() > until) throw new Error(`${contacts} contacts do not come to rest`)
    await pause(30)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export type Chance = { below(n: number): number; pick<Item>(items: readonly Item[]): Item }

/** The same choices each time; what the processes make of them is theirs. */
function seeded(seed: number): Chance {
  let state = seed * 7_919 + 1
  const below = (n: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % n
  }
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] }
}
