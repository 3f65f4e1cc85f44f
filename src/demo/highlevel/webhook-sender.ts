import type { KeyObject } from 'node:crypto'
import { generateKeyPairSync, sign } from 'node:crypto'
import type { Clock } from '../../lib/clock.ts'
import { unitHash } from '../../lib/hash.ts'

export type Webhook = { path: string; headers: Record<string, string>; body: string }

/** Brings a webhook to the product and tells the status of its answer; rejects when there was none. */
export type Deliver = (webhook: Webhook) => Promise<number>

/** Shares (0 to 1) of webhooks with that fault; who is hit is fixed by the seed and the webhook's id. */
export type WebhookFaults = { duplicate: number; drop: number; reorder: number; delay: number; corrupt: number; relocate: number }
export type WebhookFault = keyof WebhookFaults

/** HighLevel publishes two policies: `old` repeats a 429 only, `new` repeats whatever is not 2xx. */
export type RetryPolicy = 'old' | 'new'

export type WebhookSettings = { policy: RetryPolicy; faults: WebhookFaults; /** Factor on every waiting time. */ pace: number }

export type DeliveryRecord = { id: string; type: string; attempt: number; at: string; status: number | 'no answer'; faults: WebhookFault[] }

/** One webhook to bring: `seal` makes the headers that prove where the body comes from. */
export type Sending = {
  id: string
  type: string
  path: string
  body: Record<string, unknown>
  seal: (body: string) => Record<string, string>
}

export type WebhookSender = {
  publicKeyPem: string
  settings: WebhookSettings
  /** The newest attempts. */
  deliveries: DeliveryRecord[]
  /** Header with the base64 Ed25519 signature of the raw body. */
  sign: (body: string) => Record<string, string>
  /** Resolves when the first attempt is over (or was dropped, delayed, held back). */
  send(sending: Sending): Promise<void>
  /** Resolves when nothing is on its way any more, repeats included. */
  idle(): Promise<void>
  /** Gives up everything still waiting. */
  close(): void
}

export type SenderDeps = {
  deliver: Deliver
  clock: Clock
  seed: number
  settings?: Partial<WebhookSettings>
  keys?: { publicKey: KeyObject; privateKey: KeyObject }
  /** How long an answer may take, in real milliseconds. */
  timeoutMs?: number
}

export const NO_FAULTS: WebhookFaults = { duplicate: 0, drop: 0, reorder: 0, delay: 0, corrupt: 0, relocate: 0 }

const FAULTS = Object.keys(NO_FAULTS) as WebhookFault[]
const MINUTE = 60_000
const RETRY_MINUTES: Readonly<Record<RetryPolicy, readonly number[]>> = {
  old: [10, 10, 10, 10, 10, 10],
  new: [1, 2, 4, 8, 15, 30, 60, 120, 240, 360, 480, 720],
}
const HOLD_MS = 2_000
const LONGEST_DELAY_MS = 30_000
const TIMEOUT_MS = 10_000
const KEPT_DELIVERIES = 20_000

type Work = Omit<Required<SenderDeps>, 'settings' | 'keys'> & {
  settings: WebhookSettings
  deliveries: DeliveryRecord[]
  /** Everything running or waiting. */
  pending: Set<Promise<void>>
  /** Webhooks kept back until another one has overtaken them. */
  held: (() => unknown)[]
  closed: AbortController
}

/** Sends webhooks the way HighLevel does, with the faults it is known for. */
export function webhookSender(deps: SenderDeps): WebhookSender {
  const keys = deps.keys ?? generateKeyPairSync('ed25519')
  const work: Work = {
    timeoutMs: TIMEOUT_MS,
    ...deps,
    settings: { policy: 'new', faults: NO_FAULTS, pace: 1, ...deps.settings },
    deliveries: [],
    pending: new Set(),
    held: [],
    closed: new AbortController(),
  }
  return {
    publicKeyPem: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    settings: work.settings,
    deliveries: work.deliveries,
    sign: (body) => ({ 'X-GHL-Signature': sign(null, Buffer.from(body), keys.privateKey).toString('base64') }),
    send: (sending) => send(work, sending),
    idle: () => idle(work),
    close: () => work.closed.abort(),
  }
}

/** The faults that hit this webhook. The same seed and id give the same answer, whatever else happens. */
export function faultsOf(id: string, faults: WebhookFaults, seed: number): WebhookFault[] {
  return FAULTS.filter((fault) => unitHash(`${seed} ${fault} ${id}`) < faults[fault])
}

async function send(work: Work, sending: Sending): Promise<void> {
  const faults = faultsOf(sending.id, work.settings.faults, work.seed)
  if (faults.includes('drop')) return
  const begin = () => track(work, bring(work, sending, faults))
  if (faults.includes('reorder')) return hold(work, begin)
  if (faults.includes('delay')) {
    const wait = unitHash(`${work.seed} how long ${sending.id}`) * LONGEST_DELAY_MS * work.settings.pace
    void track(work, work.clock.sleep(wait, work.closed.signal).then(begin))
    return
  }
  await begin()
  for (const release of work.held.splice(0)) release()
}

/** Kept back until the next webhook has gone out, or for a short real time when none comes. */
function hold(work: Work, release: () => unknown): void {
  work.held.push(release)
  const timer = setTimeout(() => {
    const place = work.held.indexOf(release)
    if (place < 0) return
    work.held.splice(place, 1)
    release()
  }, HOLD_MS * work.settings.pace)
  timer.unref()
}

async function bring(work: Work, sending: Sending, faults: WebhookFault[]): Promise<void> {
  const body = JSON.stringify(faults.includes('relocate') ? { ...sending.body, locationId: 'loc_of_somebody_else' } : sending.body)
  const seal = Object.entries(sending.seal(body)).map(([name, value]) => [name, faults.includes('corrupt') ? spoil(value) : value])
  const webhook = { path: sending.path, headers: { 'Content-Type': 'application/json', ...Object.fromEntries(seal) }, body }
  const attempt = () => attemptOnce(work, { webhook, sending, faults, attempt: 1 })
  await attempt()
  if (faults.includes('duplicate')) await attempt()
}

const spoil = (value: string): string => (value.startsWith('A') ? 'B' : 'A') + value.slice(1)

type Attempt = { webhook: Webhook; sending: Sending; faults: WebhookFault[]; attempt: number }

/** One attempt; the policy's repeats follow by themselves. */
async function attemptOnce(work: Work, one: Attempt): Promise<void> {
  if (work.closed.signal.aborted) return
  const at = work.clock.now().toISOString()
  const status = await statusOf(work, one.webhook)
  const { id, type } = one.sending
  work.deliveries.push({ id, type, attempt: one.attempt, at, status, faults: one.faults })
  if (work.deliveries.length > 2 * KEPT_DELIVERIES) work.deliveries.splice(0, KEPT_DELIVERIES)
  const wait = waitBefore(work.settings, { status, repeat: one.attempt })
  if (wait === null) return
  void track(
    work,
    work.clock.sleep(wait, work.closed.signal).then(() => attemptOnce(work, { ...one, attempt: one.attempt + 1 })),
  )
}

/** Milliseconds to the next attempt; null when the policy gives up or is content. */
function waitBefore(
  { policy, pace }: WebhookSettings,
  { status, repeat }: { status: number | 'no answer'; repeat: number },
): number | null {
  const heard = policy === 'old' ? status !== 429 : status !== 'no answer' && status >= 200 && status < 300
  const minutes = heard ? undefined : RETRY_MINUTES[policy][repeat - 1]
  return minutes === undefined ? null : minutes * MINUTE * pace
}

async function statusOf(work: Work, webhook: Webhook): Promise<number | 'no answer'> {
  const { promise: late, resolve } = Promise.withResolvers<'no answer'>()
  const timer = setTimeout(() => resolve('no answer'), work.timeoutMs)
  const answered = Promise.resolve(webhook)
    .then(work.deliver)
    .catch(() => 'no answer' as const)
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}

function track(work: Work, going: Promise<void>): Promise<void> {
  work.pending.add(going)
  return going.finally(() => work.pending.delete(going))
}

async function idle(work: Work): Promise<void> {
  while (work.pending.size > 0 || work.held.length > 0) {
    for (const release of work.held.splice(0)) release()
    await Promise.all(work.pending)
  }
}
