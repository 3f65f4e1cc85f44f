// autocannon in a process of its own, so that making the load does not take the server's event loop: every request is
// a webhook signed beforehand and used once.
import { createHash, generateKeyPairSync, createPrivateKey, randomUUID, type KeyObject } from 'node:crypto'
import { createRequire } from 'node:module'
import { answerParent } from './child.ts'
import { appText, workflowText, type Door, type SignedWebhook } from './webhooks.ts'

export type CannonInput = { privateKeyPem: string }
export type Firing = { url: string; connections: number; seconds: number; amount?: number }
export type Fired = { requests: number; seconds: number; non2xx: number; errors: number; ranOut: boolean; p50: number; p99: number }

type Result = { '2xx': number; non2xx: number; errors: number; duration: number; latency: { p50: number; p99: number } }
type Instance = Promise<Result> & { stop(): void }
type Autocannon = (options: object) => Instance

// The package brings no types.
const require = createRequire(import.meta.url)
const autocannon = require('autocannon') as Autocannon
let key: KeyObject = generateKeyPairSync('ed25519').privateKey
let magazine: SignedWebhook[] = []

answerParent({
  start: ({ privateKeyPem }: CannonInput) => void (key = createPrivateKey(privateKeyPem)),
  /** Signs webhooks: distinct contacts, ids and bodies. */
  load: ({ count, door }: { count: number; door: Door }) => {
    const run = createHash('sha256').update(randomUUID()).digest('hex').slice(0, 8)
    magazine = Array.from({ length: count }, (_, n) => {
      const text = { contactId: `con_${run}_${n}`, messageId: `msg_${run}_${n}`, text: TEXTS[n % TEXTS.length] ?? '' }
      return door === 'hmac' ? workflowText(text) : appText(text, key)
    })
  },
  fire: ({ url, connections, seconds, amount }: Firing) => fire({ url, connections, seconds, ...(amount === undefined ? {} : { amount }) }),
})

async function fire({ url, connections, seconds, amount }: Firing): Promise<Fired> {
  let next = 0
  let ranOut = false
  const take = () => {
    const webhook = magazine[next]
    next += 1
    if (webhook !== undefined) return webhook
    ranOut = true
    running.stop()
    return magazine[0]
  }
  const setupRequest = (request: object) => ({ ...request, method: 'POST', ...take() })
  const bound = amount === undefined ? { duration: seconds } : { amount }
  const started = performance.now()
  const running: Instance = autocannon({ url, connections, ...bound, requests: [{ method: 'POST', setupRequest }] })
  const { '2xx': requests, non2xx, errors, latency } = await running
  return { requests, seconds: (performance.now() - started) / 1000, non2xx, errors, ranOut, p50: latency.p50, p99: latency.p99 }
}

const TEXTS = [
  'Hi, I am looking for a 3 bedroom house in Rancho Cucamonga, around 550k',
  'Do you still have the place on Foothill? My lease ends in June',
  'We want to sell our house in Upland, what is it worth?',
  'Hola, busco casa en Ontario con dos recamaras',
]
