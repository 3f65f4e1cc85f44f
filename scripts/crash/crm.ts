import { startSimulatorServer } from '../../src/demo/highlevel/sim-server.ts'
import { simulatedHighLevel } from '../../src/demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import { unitHash } from '../../src/lib/hash.ts'
import { contactIds } from './texts.ts'

/** The simulated HighLevel behind a socket: it outlives every kill. */
export type Crm = {
  url: string
  simulator: Simulator
  /** Sends it spoilt, by kind, and echoes it lost. */
  spoilt: Record<string, number>
  /** Webhooks that no process has taken in yet. */
  waiting(): number
  close(): Promise<void>
}

export type CrmInput = {
  seed: number
  contacts: number
  locations: number
  lossy: boolean
  /** The share of echoes that never come. */
  lostEchoes: number
  deliverTo(): string
}

/** Shares of first sends that go wrong. `performed`: the text is in the thread all the same. */
const SPOILS = [
  { kind: 'accepted_then_hangs', share: 0.04, performed: true, answer: 'none' },
  { kind: 'accepted_then_reset', share: 0.02, performed: true, answer: 'reset' },
  { kind: 'accepted_then_500', share: 0.015, performed: true, answer: 500 },
  { kind: 'refused_500', share: 0.015, performed: false, answer: 500 },
  { kind: 'refused_hangs', share: 0.01, performed: false, answer: 'none' },
  { kind: 'refused_429', share: 0.01, performed: false, answer: 429 },
] as const

type Spoil = (typeof SPOILS)[number]

/** Lossy: a fifth never comes, a fifth comes twice, and each takes its own time, so that they overtake each other. */
const USUAL = { duplicate: 0.03, drop: 0, reorder: 0.02, delay: 0, corrupt: 0, relocate: 0 }
const LOSSY = { ...USUAL, duplicate: 0.2, drop: 0.2 }
const LONGEST_WAY_MS = 1_500
/** Webhooks come again after 0.12 s, 0.24 s, 0.48 s … */
const PACE = 0.002

export async function openCrm({ seed, contacts, locations, lossy, lostEchoes, deliverTo }: CrmInput): Promise<Crm> {
  const spoilt: Record<string, number> = { echoes_lost: 0 }
  const ids = locationIds(locations)
  const waiting = new Set<string>()
  const simulator = simulatedHighLevel({
    seed,
    locations: ids.map((id) => ({ id, token: `pit-${id}` })),
    latency: { min: 5, max: 60 },
    rateLimit: null,
    dailyLimit: null,
    keptRequests: 0,
    webhooks: { policy: 'new', pace: PACE, faults: lossy ? LOSSY : USUAL },
    deliver: async ({ path, headers, body }) => {
      const { type, webhookId } = JSON.parse(body) as { type: string; webhookId: string }
      if (type === 'OutboundMessage' && unitHash(`${seed} echo ${webhookId}`) < lostEchoes) {
        count(spoilt, 'echoes_lost')
        return 200
      }
      waiting.add(webhookId)
      if (lossy) await sleep(unitHash(`${seed} way ${webhookId}`) * LONGEST_WAY_MS)
      const answer = await fetch(`${deliverTo()}${path}`, { method: 'POST', headers, body })
      await answer.body?.cancel()
      if (answer.ok) waiting.delete(webhookId)
      return answer.status
    },
  })
  for (const [index, id] of contactIds(contacts).entries()) {
    const locationId = ids[index % ids.length] ?? ''
    simulator.control.addContact({ id, locationId, phone: `+1909556${String(index).padStart(4, '0')}`, firstName: 'Dana' })
  }
  const server = await startSimulatorServer({ fetch: spoiling(simulator, { seed, spoilt }) })
  const close = async () => {
    simulator.close()
    await server.close()
  }
  return { url: server.url, simulator, spoilt, waiting: () => waiting.size, close }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))

export const locationIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `loc_crash_${index + 1}`)

const count = (counts: Record<string, number>, key: string) => void (counts[key] = (counts[key] ?? 0) + 1)

/** Each text is spoilt once at most: a second failure of the same send is a person's task, not the machine's. */
function spoiling({ fetch: serve }: Simulator, { seed, spoilt }: { seed: number; spoilt: Record<string, number> }): Simulator['fetch'] {
  const sends = new Map<string, number>()
  const spoiltOnce = new Set<string>()
  return async (input, init) => {
    if (init?.method !== 'POST' || !(typeof input === 'string' && input.endsWith('/conversations/messages'))) return serve(input, init)
    const body = Buffer.from(init.body as Uint8Array).toString()
    const { contactId } = JSON.parse(body) as { contactId: string }
    const n = (sends.get(contactId) ?? 0) + 1
    sends.set(contactId, n)
    const spoil = spoiltOnce.has(body) ? null : spoilOf(unitHash(`${seed} send ${contactId} ${n}`))
    if (spoil === null) return serve(input, init)
    spoiltOnce.add(body)
    count(spoilt, spoil.kind)
    if (spoil.performed) await serve(input, { ...init, signal: null })
    return answerOf(spoil, init.signal ?? null)
  }
}

function spoilOf(chance: number): Spoil | null {
  let below = 0
  return SPOILS.find(({ share }) => chance < (below += share)) ?? null
}

function answerOf({ answer }: Spoil, signal: AbortSignal | null): Promise<Response> {
  if (answer === 'none') return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
  if (answer === 'reset')
    return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }))
  const headers = answer === 429 ? { 'Retry-After': '1' } : {}
  return Promise.resolve(Response.json({ statusCode: answer, message: 'spoilt' }, { status: answer, headers }))
}
